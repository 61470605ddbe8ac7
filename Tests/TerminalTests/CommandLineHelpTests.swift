import Foundation
import Testing

/// What the program says of itself.
struct CommandLineHelpTests {
  private static let verbs = [
    "list", "triage", "show", "add", "edit", "move", "qualify", "next", "snooze", "park", "resume",
    "disqualify", "lose", "reopen", "accept", "offer", "win", "log", "undo", "redo", "history",
    "user", "config", "glossary", "terms", "import", "demo", "help",
  ]

  @Test(arguments: verbs, ["en", "fr"])
  func everyVerbExplainsItselfWithAnExampleInEightyColumns(
    verb: String, language: String
  ) throws {
    let help = try KanbantProcess()(verb, "--help", "--lang", language)
    #expect(help.code == 0)
    #expect(help.errors.isEmpty)
    #expect(help.output.contains("\n  kanbant "))
    for line in help.lines { #expect(line.count <= 80, "\(line)") }
  }

  @Test(arguments: ["en", "fr"])
  func theOverviewNamesEveryVerb(language: String) throws {
    let help = try KanbantProcess()("--help", "--lang", language)
    #expect(help.code == 0)
    for line in help.lines { #expect(line.count <= 80, "\(line)") }
    for verb in Self.verbs { #expect(help.output.contains("\n  \(verb) "), "\(verb)") }
  }

  @Test func helpIsATextOfItsOwnInEachLanguage() throws {
    let kanbant = try KanbantProcess()
    let english = try kanbant("move", "--help", "--lang", "en").output
    let french = try kanbant("move", "--help", "--lang", "fr").output
    #expect(english.contains("Examples") && french.contains("Exemples"))
  }

  @Test func theLanguageComesFromTheEnvironment() throws {
    let kanbant = try KanbantProcess()
    kanbant.environment = ["KANBANT_LANG": nil, "LC_ALL": "fr_FR.UTF-8"]
    #expect(try kanbant("--help").output.contains("Commandes"))
    kanbant.environment = ["KANBANT_LANG": "en", "LC_ALL": "fr_FR.UTF-8"]
    #expect(try kanbant("--help").output.contains("Commands"))
    kanbant.environment = ["KANBANT_LANG": nil, "LC_ALL": "tr_TR.UTF-8"]
    #expect(try kanbant("--help").output.contains("Commands"))
  }

  @Test func theVersionIsTold() throws {
    let kanbant = try KanbantProcess()
    #expect(try kanbant("--version").output.hasPrefix("kanbant "))
    #expect(try kanbant("--version", "--json").json["version"] is String)
  }

  @Test func helpMakesNoFile() throws {
    let kanbant = try KanbantProcess()
    try kanbant("--help")
    try kanbant("glossary", "SAL")
    #expect(!FileManager.default.fileExists(atPath: kanbant.path("data")))
  }

  @Test(arguments: [
    ("movee 1 SQL", "move"), ("list --cuont", "--count"), ("add A --sorce web", "--source"),
    ("glosary SAL", "glossary"), ("help qualfy", "qualify"),
  ])
  func aSlipIsMetWithWhatWasMeant(line: String, meant: String) throws {
    let answer = try KanbantProcess().shell(line)
    #expect(answer.code == 64)
    #expect(answer.output.isEmpty)
    #expect(answer.errors.contains("Did you mean: \(meant)"), "\(answer.errors)")
  }

  @Test(arguments: [
    ("move 1 SQLL", "SQL"), ("edit 1 emial=a", "email"), ("disqualify 1 offtarget", "off-target"),
    ("lose 1 prize", "price"), ("log 1 cal", "call"), ("list stagge:sql", "stage"),
    ("config get polcy", "policy"), ("qualify 1 buget=partial", "budget"),
    ("qualify 1 budget=partiel2", "partial"), ("user add x --role sd", "sdr"),
  ])
  func aSlipInAValueIsMetWithWhatWasMeant(line: String, meant: String) throws {
    let kanbant = try KanbantProcess()
    try kanbant("add", "Acme source:fair")
    let answer = try kanbant.shell(line)
    #expect(answer.code == 64, "\(answer.errors)")
    #expect(answer.errors.contains(meant), "\(answer.errors)")
  }

  @Test func aSlipIsToldInTheUsersLanguage() throws {
    let answer = try KanbantProcess()("movee", "1", "SQL", "--lang", "fr")
    #expect(answer.errors.contains("Vouliez-vous dire"))
  }
}

/// The glossary on the command line.
struct CommandLineGlossaryTests {
  @Test func anAcronymIsExplainedWithItsDisagreements() throws {
    let answer = try KanbantProcess()("glossary", "SAL")
    #expect(answer.code == 0)
    #expect(answer.output.contains("Sales Acceptable Lead"))
    #expect(answer.output.contains("Where sources disagree"))
    #expect(answer.errors.isEmpty)
  }

  @Test func aFrenchWordIsExplainedInFrench() throws {
    let answer = try KanbantProcess()("explain", "lead", "chaud", "--lang", "fr")
    #expect(answer.code == 0)
    #expect(answer.output.contains("Sources"))
  }

  @Test func everythingKnownOfAnEntryIsInTheJSON() throws {
    let json = try KanbantProcess()("glossary", "SAL", "--json").json
    let entry = try #require((json["entries"] as? [[String: Any]])?.first)
    #expect(entry["id"] as? String == "sales-acceptable-lead")
    #expect(entry["kind"] as? String == "stage")
    let acronym = (entry["acronyms"] as? [[String: String]])?.first
    #expect(acronym == ["letters": "SAL", "expansion": "Sales Acceptable Lead"])
    for text in ["headword", "definition", "inKanbant", "example", "reason"] {
      let both = try #require(entry[text] as? [String: String], "\(text)")
      #expect(Set(both.keys) == ["en", "fr"] && both["en"] != both["fr"], "\(text)")
    }
    let readings = try #require(entry["readings"] as? [[String: Any]])
    #expect(readings.count { $0["applied"] as? Bool == true } == 1)
    #expect((entry["seeAlso"] as? [String])?.contains("sales-qualified-lead") == true)
    #expect((entry["sources"] as? [String])?.isEmpty == false)
    #expect((entry["collisions"] as? [[String: Any]])?.first?["acronym"] as? String == "SAL")
  }

  @Test func theListIsWholeOrOfOneKind() throws {
    let kanbant = try KanbantProcess()
    let all = try kanbant("glossary", "--all", "-q").lines
    #expect(try kanbant("glossary", "-q").lines == all, "without a terminal, the list")
    #expect(all.contains("lead") && all.count == Set(all).count)
    let roles = try kanbant("glossary", "--kind", "role", "-q").lines
    #expect(try kanbant("glossary", "--kind=métier", "-q").lines == roles)
    #expect(roles.contains("account-executive") && Set(roles).isSubset(of: all))
    #expect(roles.count < all.count)
    let fault = try kanbant("glossary", "--kind", "rolle")
    #expect(fault.code == 64 && fault.errors.contains("role"))
  }

  @Test func wordsOfTheTextsFindEntries() throws {
    let kanbant = try KanbantProcess()
    let found = try kanbant("glossary", "--search", "socioprof", "-q")
    #expect(found.lines == ["marketing-qualified-lead"])
    let miss = try kanbant("glossary", "--search", "xyzzy")
    #expect(miss.code == 1 && miss.output.isEmpty && miss.errors.contains("xyzzy"))
    #expect(try kanbant("glossary", "--search").code == 64)
  }

  @Test func theManualPageHoldsEveryEntryAndNoLineIsTakenForACommand() throws {
    let kanbant = try KanbantProcess()
    for language in ["en", "fr"] {
      let page = try kanbant("glossary", "--man", "--lang", language).lines
      #expect(page.first?.hasPrefix(".TH KANBANT\\-GLOSSARY 7") == true)
      let entries = page.count { $0.hasPrefix(".B ") }
      #expect(try kanbant("glossary", "--all", "-q").lines.count == entries)
      let commands = Set(page.filter { $0.hasPrefix(".") }.map { $0.split(separator: " ")[0] })
      #expect(commands == [".TH", ".SH", ".TP", ".B", ".IP", ".RS", ".RE", ".br"])
    }
  }

  @Test func withoutATerminalTheScreenIsRefusedWithWhatCanBeUsed() throws {
    let answer = try KanbantProcess()("glossary", "SAL", "--popup")
    #expect(answer.code == 69)
    #expect(answer.errors.contains("kanbant glossary SAL"))
  }

  @Test func aWordThatIsNotThereHasNeighbours() throws {
    let kanbant = try KanbantProcess()
    let answer = try kanbant("glossary", "sqll")
    #expect(answer.code == 1)
    #expect(answer.output.isEmpty)
    #expect(answer.errors.contains("SQL"))
    let json = try kanbant("glossary", "sqll", "--json").json
    #expect((json["near"] as? [String])?.contains("sales-qualified-lead") == true)
  }
}
