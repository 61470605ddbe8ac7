import Foundation
import Testing

/// What the program says of itself.
struct CommandLineHelpTests {
  private static let verbs = [
    "list", "show", "add", "edit", "move", "qualify", "next", "snooze", "park", "resume",
    "disqualify", "lose", "reopen", "accept", "offer", "win", "log", "undo", "redo", "history",
    "user", "config", "glossary", "import", "demo", "help",
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
