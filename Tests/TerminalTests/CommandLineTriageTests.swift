import Foundation
import Testing

/// The queue on the command line, in a conversation, and as the first screen.
@Suite(.serialized)
struct CommandLineTriageTests {
  private let kanbant: KanbantProcess

  /// A Monday with an action overdue since Friday, one of that day, and a lead of that morning.
  init() throws {
    kanbant = try KanbantProcess()
    at("2026-11-20T09:00:00Z")
    try kanbant("add", "Acme; Jane Roy source:fair", "--score", "60")
    try kanbant("next", "1", "send the offer", "2026-11-20")
    try kanbant("add", "Brun; Paul Petit source:fair")
    try kanbant("next", "2", "call back", "2026-11-23", "--at", "14:00")
    try kanbant("user", "add", "léa")
    try kanbant("add", "Hers source:fair", "--owner", "léa")
    at("2026-11-23T08:30:00Z")
    try kanbant("add", "Nordia; Inès Haddad source:web", "--channel", "email")
    at("2026-11-23T09:00:00Z")
  }

  private func at(_ instant: String) { kanbant.environment["KANBANT_NOW"] = instant }

  @Test func theQueueIsListedWithTheReasonOfEachRank() throws {
    let run = try kanbant("triage", "--lang", "en")
    #expect(run.code == 0)
    #expect(run.errors == "End of the queue: 3 leads.\n")
    let lines = run.lines.map { $0.replacing("\u{A0}", with: " ") }
    #expect(lines.count == 4)
    #expect(lines[0].hasPrefix("Rank  #  Why"))
    #expect(lines[1].hasPrefix("   1  4  new, answer by 10:30  Nordia   Inès Haddad"))
    #expect(lines[2].hasPrefix("   2  1  overdue 3 d           Acme     Jane Roy"))
    #expect(lines[3].hasPrefix("   3  2  today 14:00           Brun     Paul Petit"))
    #expect(lines.dropFirst().allSatisfy { $0.hasSuffix("MCL    ada") })
  }

  @Test func frenchHasTheSameInItsOwnWords() throws {
    let run = try kanbant("triage", "--lang", "fr")
    let output = run.output.replacing("\u{A0}", with: " ")
    #expect(run.errors == "Fin de la file : 3 leads.\n".replacing(" :", with: "\u{A0}:"))
    for text in ["nouveau, répondre avant 10:30", "en retard 3 j", "aujourd’hui 14:00"] {
      #expect(output.contains(text))
    }
  }

  @Test func filterOwnerAndLimitNarrowIt() throws {
    #expect(try kanbant("triage", "-q").output == "4\n1\n2\n")
    #expect(try kanbant("triage", "-q", "source:fair").output == "1\n2\n")
    #expect(try kanbant("triage", "-q", "acm").output == "1\n")
    #expect(try kanbant("triage", "-q", "--all").output == "4\n1\n2\n3\n")
    #expect(try kanbant("triage", "-q", "--owner", "lea").output == "3\n")
    #expect(try kanbant("triage", "-q", "--owner", "max").code == 66)
    #expect(try kanbant("triage", "-q", "colour:red").code == 64)
    let cut = try kanbant("triage", "--limit", "1", "--lang", "en")
    #expect(cut.lines.count == 2)
    #expect(cut.errors == "1 of 3 leads; a higher --limit shows more.\n")
    let none = try kanbant("triage", "nothing", "--lang", "en")
    #expect(none.code == 1)
    #expect(none.errors == "The queue is empty: nothing of it waits now.\n")
  }

  @Test func onlyLateAnswersAreBreaches() throws {
    #expect(try kanbant("triage", "-q", "--late", "--all").output == "3\n")
    at("2026-11-23T09:31:00Z")
    #expect(try kanbant("triage", "-q", "--late").output == "4\n")
    try kanbant("log", "4", "call", "no answer")
    #expect(try kanbant("triage", "-q", "--late").code == 1)
  }

  @Test func programsAreToldTheReasonInParts() throws {
    let json = try kanbant("triage", "--json", "--all").json
    #expect(json["complete"] as? Bool == true)
    let entries = try #require(json["entries"] as? [[String: Any]])
    let reasons = entries.compactMap { $0["reason"] as? [String: Any] }
    #expect(reasons.map { $0["kind"] as? String } == ["new", "overdue", "today", "new"])
    #expect(reasons[0]["answerDue"] as? String == "2026-11-23T09:30:00.000Z")
    #expect(reasons[0]["late"] as? Bool == false)
    #expect(reasons[1]["days"] as? Int == 3)
    #expect(reasons[2]["minute"] as? Int == 840)
    #expect(reasons[3]["late"] as? Bool == true)
    #expect((entries[0]["lead"] as? [String: Any])?["company"] as? String == "Nordia")
    #expect(entries.map { $0["rank"] as? Int } == [1, 2, 3, 4])
  }

  @Test(arguments: Tongue.allCases) func aConversationWalksTheQueue(tongue: Tongue) throws {
    let words = tongue("triage", "tri")
    let outcome = try kanbant(
      "--accessible", "--lang", tongue.rawValue,
      input: Array(repeating: words + "\n", count: 5).joined())
    #expect(outcome.code == 0)
    let told = Talk.plain(outcome.output)
    let parts = [
      tongue("1 of 3 · 0 done\n", "1 sur 3 · 0 traité\n"),
      tongue(
        "New lead: an answer is due by 10:30, in 30 min.\n",
        "Nouveau lead : une réponse est attendue avant 10:30, dans 30 min.\n"),
      tongue("2 of 3 · 0 done\n", "2 sur 3 · 0 traité\n"),
      tongue("overdue by 3 days", "en retard de 3 jours"),
      tongue("3 of 3 · 0 done\n", "3 sur 3 · 0 traité\n"),
      tongue("End of the queue\n", "Fin de la file\n"),
      tongue("No lead was worked on today.\n", "Aucun lead traité aujourd’hui.\n"),
      tongue("triage begins again with them.", "tri les reprend."),
      tongue("1 of 3", "1 sur 3"),
    ]
    var rest = told[...]
    for part in parts {
      let range = try #require(rest.range(of: part), "\(part) is not told in: \(rest)")
      rest = rest[range.upperBound...]
    }
  }

  @Test func atATerminalTheScreenBeginsWithTheQueue() throws {
    let terminal = try TerminalSession(columns: 80, rows: 24)
    try terminal.add("Ébénisterie Œuvre; Zoë Çelik; zoe@example.org")
    try terminal.start("--lang fr triage")
    try terminal.wait(for: "1 sur 1 · 0 traité")
    #expect(try terminal.screen.contains("Ébénisterie Œuvre"))
    #expect(try terminal.screen.contains("Nouveau lead"))
    try terminal.press("J")
    try terminal.wait(for: "Fin de la file")
    try terminal.press("Escape")
    try terminal.wait(for: "MCL")
    try terminal.press("q")
    try terminal.wait(for: "status=0")
  }
}
