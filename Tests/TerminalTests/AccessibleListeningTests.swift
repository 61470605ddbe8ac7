import Foundation
import Testing

/// The conversation that stands for the board: hearing what is there.
struct AccessibleListeningTests {
  private let talk: Talk

  init() throws {
    talk = try Talk()
  }

  @Test(arguments: Tongue.allCases) func theBoardIsCountsAndSums(tongue: Tongue) throws {
    let told = try talk([tongue("board", "tableau")], in: tongue)
    #expect(
      told.contains(
        tongue(
          "MCL, Raw lead: 3 leads, 18,000 euros\n", "MCL, Lead brut : 3 leads, 18 000 euros\n")))
    #expect(told.contains(tongue("LST, Lost: 0 leads\n", "LST, Perdus : 0 lead\n")))
  }

  @Test func theSumOfAStageIsToldWithItsWeight() throws {
    try talk.climbToSQL()
    let told = try talk(["board"])
    #expect(told.contains("SQL, Sales lead: 1 lead, 18,000 euros, weighted 3,600 euros\n"))
  }

  @Test(arguments: Tongue.allCases) func leadsAreToldOneALineAndPageByPage(
    tongue: Tongue
  ) throws {
    for number in 4...12 { try talk.kanbant("add", "Société \(number) source:web") }
    let told = try talk([tongue("list MCL", "liste mcl"), tongue("more", "suite")], in: tongue)
    #expect(
      told.contains(
        tongue(
          "\n1, Acme, Jane Roy, MCL, 18,000 euros, 0 days, no action\n",
          "\n1, Acme, Jane Roy, MCL, 18 000 euros, 0 jour, sans action\n")))
    let pages = told.split(separator: "\n").map(String.init)
    let first = try #require(
      pages.firstIndex(
        of: tongue(
          "1 to 10 of 12. Type more for the next.", "1 à 10 sur 12. Tapez suite pour les suivants."
        )))
    #expect(pages[first - 10].hasPrefix("12, Société 12, "))
    #expect(pages[first - 1].hasPrefix("3, Nordia, "))
    #expect(pages.contains(tongue("11 to 12 of 12.", "11 à 12 sur 12.")))
  }

  @Test func thereIsNothingMoreThanAll() throws {
    let told = try talk(["list", "more", "list SQL", "more"])
    #expect(told.contains("1 to 3 of 3.\n"))
    #expect(told.contains("No lead is listed here.\n"))
    #expect(told.split(separator: "\n").count { $0 == "There is nothing more to tell." } == 2)
  }

  @Test(arguments: Tongue.allCases) func aFilterNarrowsTheList(tongue: Tongue) throws {
    let told = try talk(
      [tongue("filter", "filtre"), "source:fair", tongue("all", "tous")], in: tongue)
    let parts = told.split(separator: tongue("1 to 2 of 2.", "1 à 2 sur 2."))
    #expect(parts.count == 2)
    #expect(parts[0].contains("3, Nordia") && !parts[0].contains("Dupont"))
    #expect(
      parts[1].contains(
        tongue(
          "Board, filter “source:fair”. Command?", "Tableau, filtre « source:fair ». Commande ?")))
    #expect(parts[1].contains("2, Dupont SAS"))
  }

  @Test(arguments: Tongue.allCases) func aWrongFilterIsToldAndTheFormerStays(
    tongue: Tongue
  ) throws {
    let told = try talk(
      [tongue("filter source:web", "filtre source:web"), "filter stagge:sql"], in: tongue)
    #expect(told.contains(tongue("“stagge” is no field", "« stagge » n’est pas un champ")))
    #expect(told.split(separator: "\n").suffix(2).first?.contains("source:web") == true)
  }

  @Test(arguments: Tongue.allCases) func aNumberOpensItsLead(tongue: Tongue) throws {
    let told = try talk(["1"], in: tongue)
    let lines =
      tongue == .en
      ? [
        "#1, Acme, MCL, Raw lead", "Contact: Jane Roy, jane@acme.example",
        "Value: 18,000 euros, 60 points (given)", "Next action: none", "Budget: unknown",
        "today, ada, Added", "#1 Acme. Command?",
      ]
      : [
        "#1, Acme, MCL, Lead brut", "Contact : Jane Roy, jane@acme.example",
        "Valeur : 18 000 euros, 60 points (donnés)", "À faire : rien", "Autorité : inconnue",
        "aujourd’hui, ada, Ajouté", "#1 Acme. Commande ?",
      ]
    for line in lines { #expect(told.contains("\n\(line)\n"), "\(line) in \(told)") }
  }

  @Test(arguments: Tongue.allCases) func nextAndPreviousGoThroughTheList(
    tongue: Tongue
  ) throws {
    let next = tongue("next", "suivant")
    let previous = tongue("previous", "précédent")
    let told = try talk([next, next, next, next, previous, "3", previous], in: tongue)
    let opened = told.split(separator: "\n").filter { $0.hasPrefix("#") && $0.contains("MCL") }
    #expect(opened.map { $0.prefix(2) } == ["#3", "#2", "#1", "#2", "#3"])
    #expect(told.contains(tongue("the last lead", "le dernier lead")))
    #expect(told.contains(tongue("the first lead", "le premier lead")))
  }

  @Test(arguments: Tongue.allCases) func theHistoryIsOfTheLeadOrOfAll(tongue: Tongue) throws {
    try talk.kanbant("edit", "1", "city=Lyon")
    let history = tongue("history", "historique")
    let told = try talk(
      ["1", history, "\(history) \(tongue("all", "tout"))"], in: tongue)
    #expect(
      told.contains(
        tongue(
          "today, 10:30, ada, Town: Lyon, before: nothing\n",
          "aujourd’hui, 10:30, ada, Ville : Lyon, avant : rien\n")))
    #expect(told.contains(tongue("ada, Edit of #1\n", "ada, Modification de #1\n")))
    #expect(told.contains(tongue("ada, Addition of #3\n", "ada, Ajout de #3\n")))
  }

  @Test func aLongHistoryIsToldInPages() throws {
    for day in 1...11 { try talk.kanbant("edit", "1", "city=Town \(day)") }
    let told = try talk(["1", "history", "more"])
    let parts = told.split(separator: "Type more for what came before.")
    #expect(parts.count == 2)
    #expect(parts[0].contains("Town: Town 11, before: Town 10"))
    #expect(parts[1].contains("Town: Town 1, before: nothing"))
  }

  @Test(arguments: Tongue.allCases) func theGlossaryIsReadAndItsLinksFollowed(
    tongue: Tongue
  ) throws {
    let told = try talk([tongue("glossary SAL", "glossaire SAL"), "1", "<", ""], in: tongue)
    #expect(told.contains("SAL, "))
    #expect(told.contains("(Sales Acceptable Lead)"))
    let links = try #require(
      told.split(separator: "\n").first { $0.hasPrefix(tongue("Links: 1 ", "Renvois : 1 ")) })
    let first = links.dropFirst(tongue("Links: 1 ", "Renvois : 1 ").count).prefix { $0 != "," }
    let asked = tongue("A link’s number", "Le numéro d’un renvoi")
    let entries = told.components(separatedBy: asked)
    #expect(entries.count == 4)
    #expect(entries[1].contains(first), "\(first) heads \(entries[1])")
    #expect(entries[2].contains("(Sales Acceptable Lead)"))
  }

  @Test func aWordThatIsNotThereHasNeighboursToChooseFrom() throws {
    let told = try talk(["glossary sqll", "1", "", "glossary zzzzzz"])
    #expect(told.contains("“sqll” is not in the glossary.\nWhich one: 1 "))
    #expect(told.contains("(Sales Qualified Lead)"))
    #expect(told.contains("“zzzzzz” is not in the glossary.\n"))
  }

  @Test(arguments: Tongue.allCases) func helpTellsWhatCanBeTyped(tongue: Tongue) throws {
    let told = try talk(
      [tongue("help", "aide"), tongue("help snooze", "aide attendre")], in: tongue)
    let words =
      tongue == .en
      ? [
        "board", "list", "more", "filter", "open", "next", "previous", "add", "edit", "advance",
        "back", "move", "qualify", "log", "action", "snooze", "park", "end", "undo", "redo",
        "history", "glossary", "help", "language", "quit",
      ]
      : [
        "tableau", "liste", "suite", "filtre", "ouvrir", "suivant", "précédent", "ajouter",
        "modifier", "avancer", "reculer", "déplacer", "qualifier", "noter", "action", "attendre",
        "sommeil", "clore", "annuler", "rétablir", "historique", "glossaire", "aide", "langue",
        "quitter",
      ]
    for word in words { #expect(told.contains("\n\(word)\(tongue(": ", " : "))"), "\(word)") }
    let snooze = tongue("snooze: Leaves the lead alone", "attendre : Laisse le lead tranquille")
    #expect(told.components(separatedBy: snooze).count == 3)
  }

  @Test func theLanguageChangesAndIsRemembered() throws {
    let told = try talk([
      "langue", "aide", "language english", "help", "langue français", "quitter",
    ])
    #expect(told.contains("En français désormais.\nTableau. Commande ?\n"))
    #expect(told.contains("English from here on.\nBoard. Command?\n"))
    #expect(told.hasSuffix("Au revoir.\n"))
    talk.kanbant.environment["KANBANT_LANG"] = .some(nil)
    let again = try talk.kanbant("--accessible", input: "")
    #expect(again.output.contains("Commande"))
  }

  @Test func commandsMayBeShortenedInEitherLanguage() throws {
    let told = try talk(["tabl", "LIST", "1", "hist", "re", "frobnicate", "lits", ""])
    #expect(told.contains("MCL, Raw lead: 3 leads"))
    #expect(told.contains("1 to 3 of 3."))
    #expect(
      told.contains(
        "“re” may be several commands: resume, reopen, redo, revert. Type more of it."))
    #expect(told.contains("“frobnicate” is no command. Type help"))
    #expect(told.contains("“lits” is no command. Did you mean list?"))
    #expect(told.contains("Type a command or a lead’s number; help tells the commands."))
  }

  @Test(arguments: Tongue.allCases) func aCommandThatNeedsALeadSaysSo(tongue: Tongue) throws {
    for command in [
      "edit", "advance", "back", "move", "qualify", "log", "action", "snooze", "park", "end",
      "resume", "reopen", "owner", "open",
    ] {
      let told = try talk([command], in: tongue)
      #expect(told.contains(tongue("No lead is open", "Aucun lead n’est ouvert")), "\(command)")
    }
    let dash = try talk(["open -", tongue("board", "tableau")], in: tongue)
    #expect(dash.contains("MCL, "), "a dash must not read the rest as leads")
    #expect(try talk(["77"], in: tongue).contains(tongue("no lead #77", "pas de lead #77")))
  }

  @Test(arguments: Tongue.allCases) func anEmptyWorkspaceSaysHowToBegin(tongue: Tongue) throws {
    let told = try Talk(empty: ())(
      [tongue("list", "liste"), tongue("next", "suivant")], in: tongue)
    #expect(told.contains(tongue("add makes the first one", "ajouter crée le premier")))
    #expect(told.contains(tongue("No lead is listed here.", "Aucun lead dans cette liste.")))
  }
}
