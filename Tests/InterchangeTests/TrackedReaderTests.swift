import Interchange
import Leads
import Testing

/// Files of events: CSV with a header, and JSON lines.
struct TrackedReaderTests {
  private func read(_ text: String, by size: Int = 7) throws -> [TrackedOutcome] {
    let now = try #require(Instant(iso8601: "2026-11-22T09:00:00Z"))
    var reader = TrackedReader(EventDates(.paris, now: now))
    var outcomes: [TrackedOutcome] = []
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: size) {
      outcomes += try reader.feed(Array(bytes[start..<min(start + size, bytes.count)]))
    }
    return try outcomes + reader.finish()
  }

  @Test(
    arguments: zip(
      [
        "2026-11-22T20:00:00Z", "2026-11-24T00:00:00Z", "1989-12-31T00:00:00Z", "99999999999999999",
      ],
      ["2026-11-22T09:00:00Z", nil, nil, nil]))
  func whatCannotHaveBeenIsNotUnderstood(written: String, meant: String?) throws {
    let outcomes = try read("lead;signal;at\n1;click;\(written)\n")
    guard let meant else {
      #expect(outcomes == [.rejected(line: 2, word: written, .badInstant)])
      return
    }
    guard case .row(let row) = outcomes.first else { return #expect(outcomes.count == 1) }
    #expect(row.at == Instant(iso8601: meant))
  }

  @Test func columnsAreNamedInEitherLanguageAndCutInAnyWay() throws {
    let text = """
      courriel;événement;date;url;référence
      jeanne@acme.fr;demo-request;2026-11-20T10:00:00Z;/demo;a-1
      ;form;;;
      paul@acme.fr;Pricing Page;21/11/2026 14:30;;
      paul@acme.fr;wink;;;
      paul@acme.fr;click;gestern;;

      """
    for size in [1, 5, 4_096] {
      let outcomes = try read(text, by: size)
      #expect(outcomes.count == 5)
      guard case .row(let first) = outcomes[0], case .row(let third) = outcomes[2] else {
        Issue.record("\(outcomes)")
        continue
      }
      #expect(first.subject == .mail("jeanne@acme.fr") && first.signal == .demoRequest)
      #expect(first.at == Instant(iso8601: "2026-11-20T10:00:00Z") && first.text == "/demo")
      #expect(first.reference == "a-1" && first.line == 2)
      #expect(third.signal == .pricingPage)
      #expect(third.at == Instant(iso8601: "2026-11-21T13:30:00Z"))
      #expect(outcomes[1] == .rejected(line: 3, word: "", .nobody))
      #expect(outcomes[3] == .rejected(line: 5, word: "wink", .unknownSignal))
      #expect(outcomes[4] == .rejected(line: 6, word: "gestern", .badInstant))
    }
  }

  @Test func linesOfJSONTellTheSame() throws {
    let text = #"""
      {"lead": 12, "signal": "click", "at": 1795258800, "url": "/a\"b", "more": {"x": [1, null]}}

      {"email":"léa@acme.fr","signal":"form","reference":"\u00e9-\ud83d\ude00"}
      {"email":"a@b.fr","signal":"form"
      [1]
      """#
    let outcomes = try read(text)
    #expect(outcomes.count == 4)
    guard case .row(let first) = outcomes[0], case .row(let second) = outcomes[1] else {
      Issue.record("\(outcomes)")
      return
    }
    #expect(first.subject == .lead(LeadNumber(12)) && first.text == "/a\"b")
    #expect(first.at == Instant(milliseconds: 1_795_258_800_000))
    #expect(second.reference == "é-😀" && second.line == 3 && second.at == nil)
    for outcome in outcomes.dropFirst(2) {
      guard case .rejected(_, _, .notJSON) = outcome else {
        Issue.record("\(outcome)")
        continue
      }
    }
  }

  @Test func whatIsNoListOfEventsIsToldAsSuch() {
    #expect(throws: TrackedReader.Failure.empty) { try read(" \n") }
    #expect(throws: TrackedReader.Failure.noKnownColumns(["name", "signal"])) {
      try read("name,signal\na,form\n")
    }
  }
}
