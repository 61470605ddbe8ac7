import Testing

/// What verbs write where their lines are to be spoken.
struct AccessibleVerbTests {
  private let kanbant: KanbantProcess

  init() throws {
    kanbant = try KanbantProcess()
    try kanbant(
      "add", "Acme; Jane Roy; jane@acme.example #vip source:fair", "--score", "60", "--amount",
      "18000")
    try kanbant("next", "1", "call", "yesterday")
    try kanbant("move", "1", "MQL")
    try kanbant("next", "1", "call back", "2026-11-24")
    try kanbant("qualify", "1", "need=partial:CRM", "horizon=2027-02-01")
  }

  private func spoken(_ words: String..., language: String = "en") throws -> String {
    let all = words + ["--accessible", "--lang", language]
    let output = try kanbant.run(all.map { Array($0.utf8CString) }).output
    return output.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
  }

  @Test func aListHasOneLineOfWordsForEachLead() throws {
    #expect(
      try spoken("list")
        == "1, Acme, Jane Roy, MQL, 18,000 euros, 0 days, call back, Tuesday 24 November 2026\n")
    #expect(
      try spoken("list", language: "fr")
        == "1, Acme, Jane Roy, MQL, 18 000 euros, 0 jour, call back, mardi 24 novembre 2026\n")
  }

  @Test func aSheetTellsLevelsInWords() throws {
    let sheet = try spoken("show", "1", language: "fr")
    for line in [
      "#1, Acme, MQL, Lead marketing", "Mots-clés : vip", "Besoin : partiel, CRM, ada, aujourd’hui",
      "Autorité : inconnue", "Achat d’ici : lundi 1er février 2027",
    ] {
      #expect(sheet.contains("\(line)\n"), "\(line) in \(sheet)")
    }
  }

  @Test func theHistoryTellsWaysInWords() throws {
    let history = try spoken("history", "1")
    #expect(history.contains("today, 10:30, ada, Moved from MCL to MQL\n"))
    #expect(history.contains("Next action: call back, Tuesday 24 November 2026\n"))
  }

  @Test func anEntryIsNotWrapped() throws {
    let entry = try spoken("glossary", "SAL")
    #expect(entry.hasPrefix("SAL, "))
    #expect(entry.split(separator: "\n").contains { $0.count > 120 })
    #expect(!entry.contains("\n\n") && !entry.contains("\n "))
  }

  @Test func whatWasDoneIsALeadInWords() throws {
    #expect(try spoken("edit", "1", "city=Lyon").hasPrefix("1, Acme, Jane Roy, MQL, "))
  }

  @Test(arguments: ["list", "show 1", "history 1", "history", "glossary SAL", "move 1 SQL"])
  func thereIsNoColourEvenWhereItIsForced(line: String) throws {
    kanbant.environment["CLICOLOR_FORCE"] = "1"
    let outcome = try kanbant.shell(line + " --accessible")
    for text in [outcome.output, outcome.errors] {
      #expect(!text.contains("\u{1B}"))
      for sign in ["│", "●", "◐", "→", "▸", " · "] { #expect(!text.contains(sign), "\(sign)") }
    }
  }
}
