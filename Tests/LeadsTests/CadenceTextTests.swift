import Leads
import Testing

/// The team's own cadences as a file holds them.
struct CadenceTextTests {
  private static let file = """
    # ours
    [Appel Nord]
    name.fr = Appel à froid, Nord
    goal.en = a meeting
    audience = outbound
    stops = conversation, refusal
    pauses = reply
    step = 0 call
    fr = Premier appel
    en = First call
    step = 60min call-or-email
    step = 14 email breakup

    [loop]
    audience = nurture
    every = 12
    step = 0 email
    """

  @Test func aFileIsReadAndWrittenBack() throws {
    let text = try CadenceText(Self.file.utf8)
    let north = try #require(text.cadences.first)
    #expect(text.cadences.map(\.name.rawValue) == ["appel-nord", "loop"])
    #expect(north.title == CadenceWords(en: "", fr: "Appel à froid, Nord"))
    #expect(north.stops == [.conversation, .refusal] && north.pauses == [.reply])
    #expect(north.steps.map(\.text) == ["0 call", "60min call-or-email", "14 email breakup"])
    #expect(north.steps.first?.words == CadenceWords(en: "First call", fr: "Premier appel"))
    #expect(text.cadences.last?.period == 12)
    #expect(try CadenceText(text.text.utf8) == text)
    #expect(try CadenceText([0xEF, 0xBB, 0xBF] + Array(Self.file.utf8)) == text)
  }

  private static let faults: [(String, CadenceFault.Reason, line: Int, word: String)] = [
    ("step = 0 call", .notALine, 1, "step = 0 call"),
    ("[a]\nnonsense", .notALine, 2, "nonsense"),
    ("[à faire !]", .badName, 1, "à faire !"),
    ("[none]", .badName, 1, "none"),
    ("[cold-calling]", .usualName, 1, "cold-calling"),
    ("[a]\nstep = 0 call\n[a]", .twice, 3, "a"),
    ("[a]\ncolour = red", .unknownField, 2, "colour"),
    ("[a]\naudience = all", .badValue, 2, "all"),
    ("[a]\nstops = reply, applause", .badValue, 2, "applause"),
    ("[a]\ncold = oui", .badValue, 2, "oui"),
    ("[a]\nevery = 0", .badDays, 2, "0"),
    ("[a]\nstep = soon call", .badDays, 2, "soon"),
    ("[a]\nstep = 9999 call", .badDays, 2, "9999"),
    ("[a]\nstep = 0 shout", .unknownAct, 2, "shout"),
    ("[a]\nstep = 0 call now", .unknownAct, 2, "now"),
    ("[a]\nen = too early", .notALine, 2, "en"),
    ("[a]\nstep = 5 call\nstep = 2 call", .daysFall, 3, "2"),
    ("[a]\nstep = 0 email on-referral\nstep = 2 call", .daysFall, 3, "2 call"),
    ("[a]\nstep = 0 email breakup\nstep = 2 email", .breakupNotLast, 2, "0 email breakup"),
    ("[a]\nstep = 0 call breakup", .breakupNotLast, 2, "0 call breakup"),
    ("[a]\ncold = yes\nstep = 0 email\nstep = 2 call", .uninvitedCall, 4, "2 call"),
    ("[a]\ncold = yes\nstep = 0 call-or-email", .uninvitedCall, 3, "0 call-or-email"),
    ("[a]\naudience = outbound", .stepless, 1, "a"),
    ("[a]\nevery = 3\nstep = 0 email\nstep = 9 email", .daysFall, 1, "every = 3"),
  ]

  @Test(arguments: faults)
  func whatIsWrongIsNamedWithItsLine(
    text: String, reason: CadenceFault.Reason, line: Int, word: String
  ) {
    let fault = #expect(throws: CadenceFault.self) { try CadenceText(text.utf8) }
    #expect(fault?.reason == reason && fault?.line == line && fault?.word == word)
  }

  @Test func longTextsAndManyStepsAreRefused() {
    let long = "[a]\ngoal.fr = \(String(repeating: "é", count: CadenceText.longestWords + 1))"
    let many = "[a]\n" + String(repeating: "step = 0 call\n", count: CadenceText.mostSteps + 1)
    let all = (0...CadenceText.most).map { "[a\($0)]\nstep = 0 call" }.joined(separator: "\n")
    for (text, reason) in [
      (long, CadenceFault.Reason.tooLong(CadenceText.longestWords)),
      (many, .tooMany(CadenceText.mostSteps)), (all, .tooMany(CadenceText.most)),
    ] {
      let fault = #expect(throws: CadenceFault.self) { try CadenceText(text.utf8) }
      #expect(fault?.reason == reason)
    }
    #expect(throws: CadenceFault.self) { try CadenceText([0x5B, 0x61, 0x5D, 0x0A, 0xFF]) }
  }

  @Test func aFileReplacesThoseOfTheSameNamesAndKeepsTheOthers() throws {
    let text = try CadenceText(Self.file.utf8)
    let other = try CadenceText("[loop]\nstep = 1 call\n[new]\nstep = 0 call".utf8)
    let both = try text.taking(other)
    #expect(both.cadences.map(\.name.rawValue) == ["appel-nord", "loop", "new"])
    #expect(both.cadences[1].steps.map(\.text) == ["1 call"])
    #expect(both.removing(both.cadences[0].name).cadences.count == 2)
  }
}
