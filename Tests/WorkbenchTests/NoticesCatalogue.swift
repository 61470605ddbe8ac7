import Glossary
import Leads
import Testing

@testable import Workbench

/// Sentences by name, in both languages, as one text that a test holds as golden.
///
/// No-break spaces are drawn as `⍽`, narrow ones as `˽`, so that they can be read.
struct NoticesCatalogue {
  private var lines: [String] = []

  /// Adds what both wordings say of one fact.
  mutating func add(_ name: String, _ say: (Wording) -> String) {
    lines.append(name)
    for (language, wording) in [("en", Wording.english), ("fr", .french)] {
      let sentence = Self.drawn(say(wording))
      lines.append("  \(language) " + (sentence.isEmpty ? "(nothing)" : sentence))
    }
  }

  /// Compares line by line; the message is the line as it is now, to copy when it is meant.
  func expect(_ golden: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let expected = golden.split(separator: "\n").map(String.init)
    for (now, golden) in zip(lines, expected) {
      #expect(now == golden, sourceLocation: sourceLocation)
    }
    #expect(lines.count == expected.count, "\(lines)", sourceLocation: sourceLocation)
  }

  /// Whether every sentence is one line of at most `limit` characters.
  func expectNoLine(longerThan limit: Int, sourceLocation: SourceLocation = #_sourceLocation) {
    for line in lines where line.hasPrefix("  ") {
      #expect(line.count - 5 <= limit, "\(line)", sourceLocation: sourceLocation)
    }
  }

  static func drawn(_ text: String) -> String {
    String(text.map { $0 == "\u{A0}" ? "⍽" : $0 == "\u{202F}" ? "˽" : $0 })
  }
}

extension Wording {
  static let english = wording(.english)
  static let french = wording(.french)

  private static func wording(_ language: Language) -> Wording {
    var wording = Wording(
      language: language, formats: Formats(language: language), users: NoticesFacts.users,
      settings: WorkspaceSettings(), today: NoticesFacts.today, lens: .canonical)
    wording.now = NoticesFacts.noon
    return wording
  }
}

/// The facts that the catalogue tells of.
enum NoticesFacts {
  static let today = CalendarDate(dayNumber: 20_778)  // 21 November 2026.
  static let noon = Instant(milliseconds: 1_795_258_800_000)
  static let lead = (number: LeadNumber(128), company: "Dupont SAS")
  static let lea = User(id: id(1), name: "Léa", role: .salesDevelopment)
  static let marc = User(id: id(2), name: "Marc", role: .accountExecutive)
  static let users = [lea, marc]

  static func id<Record>(_ number: UInt64) -> Identifier<Record> {
    Identifier(high: 0x0190_0000_0000_7000, low: 0x8000_0000_0000_0000 | number)
  }

  static func euros(_ units: Int) -> Money { Money(minorUnits: units * 100, currency: .euro) }

  static func day(_ offset: Int) -> CalendarDate { today.advanced(byDays: offset) }

  static func entry(
    _ event: Event, door: Door = .screen
  ) -> JournalEntry {
    JournalEntry(
      sequence: 1, operation: id(90), lead: id(22), number: LeadNumber(128), author: lea.id,
      at: noon, door: door, isUndone: false, event: event)
  }

  /// A lead with one of every record, for lines that look contents up.
  static let file: LeadFile = {
    let account = Account(id: id(20), name: "Dupont SAS")
    let contact = Contact(id: id(21), account: account.id, name: "Paul Petit")
    let lead = Lead(
      id: id(22), account: account.id, contact: contact.id, origin: .inbound, channel: .phone,
      site: nil, source: "webinar", captured: noon)
    var answers = Qualification(id: id(25), lead: lead.id, at: noon, author: lea.id)
    let evidence = Evidence(text: "heard", author: lea.id, noted: noon)
    answers.budget = .sufficient(evidence)
    answers.authority = .partial(evidence)
    answers.timeline = .blocking(evidence)
    return LeadFile(
      lead: lead, number: LeadNumber(128), account: account, contacts: [contact],
      qualification: answers,
      activities: [
        Activity(
          id: id(23), lead: lead.id, kind: .call, initiator: .us, isTwoWay: true, at: noon,
          author: lea.id, text: "Wants a demo\nnext week")
      ],
      offers: [
        Offer(
          id: id(24), lead: lead.id, account: account.id, amount: euros(12_000), issued: day(-3),
          wasRequested: true)
      ])
  }()
}
