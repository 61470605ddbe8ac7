import Foundation
import Testing

/// The team's own words on the command line.
struct CommandLineTermsTests {
  private let kanbant: KanbantProcess

  init() throws {
    kanbant = try KanbantProcess()
  }

  private func addChampion() throws {
    let added = try kanbant(
      "terms", "add", "champion", "name.en=Champion", "definition.en=Speaks for us. Inside.",
      "see=stakeholders")
    #expect(added.code == 0 && added.output == "Kept: champion. Words of the team: 1.\n")
  }

  /// Starts each command before the one before has ended.
  private func runAtOnce(_ commands: [[String]]) throws {
    guard let first = commands.first else { return }
    let outcome = try kanbant.run(first.map { Array($0.utf8CString) }) { _ in
      try runAtOnce(Array(commands.dropFirst()))
    }
    #expect(outcome.code == 0, "\(first): \(outcome.errors)")
  }

  @Test func aWordIsAddedShownChangedAndRemoved() throws {
    try addChampion()
    let shown = try kanbant("glossary", "champions", "--lang", "fr")
    #expect(shown.output.contains("Un mot de notre équipe. En anglais seulement."))
    #expect(try kanbant("terms", "edit", "Champion", "definition.fr=Parle pour nous.").code == 0)
    let french = try kanbant("glossary", "champion", "--lang", "fr").output
    #expect(french.contains("Parle pour nous.") && !french.contains("seulement"))
    let json = try kanbant("glossary", "champion", "--json").json
    let entry = try #require((json["entries"] as? [[String: Any]])?.first)
    #expect(entry["origin"] as? String == "team")
    #expect((entry["missing"] as? [String])?.isEmpty == true)
    #expect(try kanbant("terms", "-q").lines == ["champion"])
    #expect(try kanbant("config", "set", "policy", "strict").code == 0)
    #expect(try kanbant("terms", "-q").lines == ["champion"], "other settings leave them alone")
    #expect(try kanbant("terms", "remove", "champion").code == 0)
    #expect(try kanbant("glossary", "champion").code == 1)
  }

  @Test func theTeamsDefinitionIsFoundByAnyNameOfTheWord() throws {
    #expect(try kanbant("terms", "add", "SQL", "definition.fr=Lead que Léa a eu.").code == 0)
    let shown = try kanbant("glossary", "sql", "--lang", "fr").output
    #expect(shown.contains("La définition de notre équipe"))
    #expect(shown.contains("Lead que Léa a eu."))
    let english = try kanbant("glossary", "sql")
    #expect(english.output.contains("In French only.\nLead que Léa a eu.\n"))
    #expect(english.output.contains("- Our team (applied here): Lead que Léa a eu.\n"))
    let found = try kanbant("terms", "check")
    #expect(found.output == "sales-qualified-lead: says nothing in English.\n")
    let json = try kanbant("glossary", "SQL", "--json").json
    let entry = try #require((json["entries"] as? [[String: Any]])?.first)
    #expect(entry["missing"] as? [String] == ["en"])
  }

  @Test func whatIsExportedIsTheTextItself() throws {
    let definition = "👨\u{200D}👩\u{200D}👧 👍🏽 1\u{FE0F}\u{20E3} coo\u{AD}perate می\u{200C}خواهم."
    try kanbant("terms", "add", "joiner", "name.en=Joiner", "definition.en=\(definition)")
    let text = try kanbant("terms", "export").output
    #expect(
      text.unicodeScalars.elementsEqual(
        "[joiner]\nname.en = Joiner\ndefinition.en = \(definition)\n".unicodeScalars))
    let other = try KanbantProcess()
    let path = other.path("terms.txt")
    try Data(text.utf8).write(to: URL(filePath: path))
    try other("terms", "import", path)
    #expect(try other("terms", "export").output == text)
  }

  @Test func aWordOfSeveralSensesIsAskedFor() throws {
    for verb in ["add", "edit"] {
      let refused = try kanbant("terms", verb, "MRR", "definition.en=Ours.")
      #expect(refused.code == 64)
      #expect(refused.errors.contains("recurring-revenue, marketing-response-representative"))
    }
    #expect(try kanbant("terms").output == "")
  }

  @Test func aTrialSaysWhatWouldBe() throws {
    try addChampion()
    let trial = try kanbant("terms", "remove", "champion", "-n")
    #expect(trial.output == "Would be removed: champion. Words of the team would be: 0.\n")
    #expect(trial.errors == "This was a trial: nothing was kept.\n")
    let french = try kanbant("terms", "edit", "champion", "name.fr=Relais", "-n", "--lang", "fr")
    #expect(french.output == "Serait gardé\u{A0}: champion. Mots de l’équipe alors\u{A0}: 1.\n")
    let json = try kanbant("terms", "remove", "champion", "-n", "--json").json
    #expect(json["dryRun"] as? Bool == true && json["count"] as? Int == 0)
    #expect(try kanbant("terms", "-q").lines == ["champion"])
    for line in ["config set policy light", "user add Zoe"] {
      #expect(try kanbant.shell(line + " -n").errors == "This was a trial: nothing was kept.\n")
    }
  }

  @Test func aFileWithoutAWordIsSaidToHaveNone() throws {
    try addChampion()
    for text in ["", "\u{FEFF}", "# nothing yet\n"] {
      let answer = try kanbant("terms", "import", "-", input: text)
      #expect(answer.code == 1 && answer.output.isEmpty)
      #expect(answer.errors.hasPrefix("-: no word is in it"))
    }
    let marked = "\u{FEFF}[lead]\ndefinition.en = Ours.\n"
    #expect(try kanbant("terms", "import", "-", input: marked).code == 0)
  }

  @Test func wordsThatCannotBeReadAreMissedAloud() throws {
    try Data("no workspace".utf8).write(to: kanbant.home.appending(path: "broken"))
    for name in ["broken", "absent"] {
      let answer = try kanbant("glossary", "SQL", "--workspace", kanbant.path(name))
      #expect(answer.code == 0 && answer.output.contains("Sales Qualified Lead"))
      #expect(answer.errors.hasPrefix("The team’s words are left out. "))
      let json = try kanbant("glossary", "SQL", "--json", "--workspace", kanbant.path(name)).json
      #expect(json["unread"] != nil && json["entries"] != nil)
      #expect(try kanbant("terms", "check", "--workspace", kanbant.path(name)).code != 0)
    }
    #expect(try kanbant("glossary", "SQL").errors.isEmpty, "none was named, none is missed")
  }

  @Test func whatIsExportedIsImportedInAnotherWorkspace() throws {
    try addChampion()
    let file = try kanbant("terms", "export").output
    #expect(
      file.hasPrefix("[champion]\nname.en = Champion\ndefinition.en = Speaks for us.\n  Inside."))
    let other = try KanbantProcess()
    #expect(try other("terms", "import", "-", "-n", input: file).code == 0)
    #expect(try other("glossary", "champion").code == 1, "only tried")
    #expect(try other("terms", "import", "-", input: file).code == 0)
    #expect(try other("terms", "export").output == file)
  }

  @Test func aHostileFileIsRefusedWithItsLineAndNothingChanges() throws {
    try addChampion()
    let before = try kanbant("terms", "export").output
    for (text, line) in [
      ("[lead]\ndefinition.en = \u{1B}[31mred", "line 2"), ("[lead]\nnonsense", "line 2"),
      ("[lead]\ndefinition.en = ok\n\n[bad name]\nname.en = x", "line 4"),
    ] {
      let answer = try kanbant("terms", "import", "-", input: text)
      #expect(answer.code == 65)
      #expect(answer.errors.contains(line) && answer.errors.contains("Nothing was changed."))
      #expect(!answer.errors.contains("\u{1B}"))
    }
    #expect(try kanbant("terms", "import", "/nowhere").code == 66)
    #expect(try kanbant("terms", "import", kanbant.path("")).code == 66)
    let endless = try kanbant("terms", "import", "/dev/zero", "--lang", "fr")
    #expect(endless.code == 65 && endless.errors.contains("/dev/zero dépasse 4\u{A0}Mo"))
    #expect(try kanbant("terms", "export").output == before)
  }

  @Test func slipsAreTold() throws {
    try addChampion()
    let known = try kanbant("terms", "add", "champion", "name.en=x")
    #expect(known.code == 65 && known.errors.contains("terms edit"))
    let unknown = try kanbant("terms", "edit", "nobody", "name.en=x")
    #expect(unknown.code == 65 && unknown.errors.contains("terms list"))
    #expect(try kanbant("terms", "add", "x", "nom=y").code == 64)
    #expect(try kanbant("terms", "add", "x").code == 64)
    #expect(try kanbant("terms", "ad").code == 64)
    #expect(try kanbant("terms", "remove", "nobody").code == 65)
  }

  @Test func twoPeopleAtOneMomentLoseNeithersWord() throws {
    try addChampion()
    try runAtOnce(
      (1...8).map { ["terms", "add", "word-\($0)", "name.en=W\($0)", "definition.en=x"] }
        + [["config", "set", "policy", "strict"]])
    #expect(try kanbant("terms", "-q").lines.count == 9)
    #expect(try kanbant("config", "get", "policy").output.contains("strict"))
  }

  @Test func theCheckFindsNothingInTheBuiltInWordsAndWhatATeamLeavesOut() throws {
    let clean = try kanbant("terms", "check")
    #expect(clean.code == 0 && clean.output.contains("156"))
    try addChampion()
    let found = try kanbant("terms", "check", "--lang", "fr")
    #expect(found.code == 1 && found.output == "champion\u{A0}: ne dit rien en français.\n")
  }
}
