import Glossary
import Leads
import Testing
import Workbench
import WorkbenchTestSupport

@Suite struct PaneStories {
  @Test func opensTheLeadBesideTheBoardAndWalksToTheNext() throws {
    let session = try Session(columns: 120, rows: 40) { leads in
      try leads.add("Morel")
      try leads.add("Nordia", contact: "Inès Haddad", tags: ["export"])
    }
    session.type("<Enter>")
    session.expectText("Inès Haddad")
    session.expectText("#export")
    session.expectText("Historique")
    session.type("J")
    session.expectText("Jeanne Roy")
    session.type("J")
    session.expectText("dernier lead")
    session.type("<Esc>")
    #expect(session.model.board.selectedCard?.company == "Morel")
  }

  @Test func namesALongCompanyInFull() throws {
    let name = "Société d’exploitation des établissements Vasseur, Morel et compagnie de l’Ouest"
    let session = try Session(columns: 120, rows: 40) { leads in try leads.add(name) }
    session.type("<Enter>")
    session.expectText("compagnie de l’Ouest")
  }

  @Test func saysInFullWhatIsMissing() throws {
    for language in Language.allCases {
      let session = try Session(language: language) { leads in
        try leads.add("Morel", at: .marketingQualified)
      }
      session.type("lb+<Tab>voted")
      session.expectText(language == .french ? "un décideur nommé" : "a named decider")
    }
  }

  @Test func fillsTheFourLettersOnOneScreenWithALiveVerdict() throws {
    let session = try Session { leads in try leads.add("Morel", at: .marketingQualified) }
    session.type("lb")
    session.expectText("N’ouvre pas encore SQL")
    session.type("+<Tab>budget voté<Tab>12k<Tab>")
    session.type("+<Tab>la DAF décide<Tab><Tab>")
    session.type("+<Tab>relances oubliées<Tab>suivi commercial<Tab>")
    session.type("+<Tab>avant l’été<Tab>+60j")
    session.expectText("Ouvre SQL et SAL")
    session.expectText("chaud")
    session.type("<Enter>")
    let card = try #require(session.model.board.selectedCard)
    let known = BANTLevels(
      budget: .sufficient, authority: .sufficient, need: .sufficient, timeline: .sufficient)
    #expect(card.levels == known)
    let file = try #require(try session.store.file(card.id))
    #expect(file.qualification?.project == "suivi commercial")
    #expect(file.qualification?.budgetAmount == Money(minorUnits: 1_200_000, currency: .euro))
    session.type("L")
    session.expectText("G06")
  }

  @Test func savesPartialAnswersAndNotesMakeALetterPartial() throws {
    let session = try Session { leads in try leads.add("Morel") }
    session.type("b<Tab>ils ont de l’argent<Enter>")
    let card = try #require(session.model.board.selectedCard)
    #expect(card.levels.budget == .partial)
    session.expectText("B◐")
  }

  @Test func namesDecidersInTheAuthorityBlock() throws {
    let session = try Session { leads in try leads.add("Morel") }
    session.type("b<PgDn><Tab><Tab><C-u>Jeanne Roy (déc), Marc Olivier (prescripteur)<Enter>")
    let card = try #require(session.model.board.selectedCard)
    let file = try #require(try session.store.file(card.id))
    #expect(file.contacts.map(\.buyingRole) == [.decider, .prescriber])
    #expect(file.contacts.map(\.name) == ["Jeanne Roy", "Marc Olivier"])
  }

  @Test func undoesAndRedoesAndListsWhatWasDone() throws {
    let session = try Session { leads in try leads.add("Morel") }
    session.type("L")
    #expect(session.model.board.columns[1].cards.count == 1)
    session.type("u")
    #expect(session.model.board.columns[0].cards.count == 1)
    session.type("<C-r>")
    #expect(session.model.board.columns[1].cards.count == 1)
    session.type("U")
    session.expectText("#1")
    session.type("<Esc>")
    session.expectNoText("Ce qui a été fait")
  }

  @Test func undoesAndRedoesWhileTheHistoryIsOpen() throws {
    let session = try Session { leads in try leads.add("Morel") }
    session.type("LUu")
    #expect(session.model.board.columns[0].cards.count == 1)
    session.expectText("Ce qui a été fait")
    session.expectText("(annulé)")
    session.type("<C-r>")
    #expect(session.model.board.columns[1].cards.count == 1)
    session.expectText("Rétablissement")
    session.type("jjkG")
    session.expectText("Ce qui a été fait")
    session.type("q")
    session.expectNoText("Ce qui a été fait")
  }

  @Test func asksWhatToDoWithValuesChangedSince() throws {
    var lead = LeadID(high: 0, low: 0)
    let session = try Session { leads in lead = try leads.add("Morel") }
    session.type("e<C-u>Morel et fils<Enter>")
    try session.meanwhile(
      Edit(.set([FieldEdit(.company, to: .text("Morel SARL"))]), to: lead))
    session.type("u")
    session.expectText("Modifié depuis")
    session.expectText("Morel SARL")
    session.type("<Down><Enter>")
    let file = try #require(try session.store.file(lead))
    #expect(file.account.name == "Morel")
  }

  @Test func goesToTheFirstColumnThatHoldsWhatIsLookedFor() throws {
    let session = try Session(columns: 40, rows: 10) { leads in
      try leads.add("Morel")
      try leads.add("Dupont", at: .marketingQualified)
      try leads.add("Nordia", at: .salesQualified)
    }
    session.type("/nord")
    #expect(session.model.board.selectedCard?.company == "Nordia")
    session.expectText("Nordia")
    session.type("<Esc>")
    #expect(session.model.board.selectedCard?.company == "Morel")
    session.type("/stage:mql<Enter>")
    #expect(session.model.board.selectedCard?.company == "Dupont")
    // Whoever then walks to an empty column stays there.
    session.type("h")
    let lead = try #require(session.model.board.columns[1].cards.first?.id)
    try session.meanwhile(Edit(.plan(nil), to: lead))
    #expect(session.model.board.selectedColumn == 0)
  }

  @Test func filtersAsOneTypes() throws {
    let session = try Session { leads in
      try leads.add("Dupont SAS", tags: ["vip"], source: "webinar")
      try leads.add("Œuvre légère", at: .marketingQualified)
    }
    session.type("/oeuv")
    session.expectText("Œuvre légère")
    session.expectNoText("Dupont")
    session.type("<C-u>source:web")
    session.expectText("Dupont")
    session.expectNoText("Œuvre")
    session.type("<C-u>-stage:mcl<Enter>")
    session.expectText("1/2")
    session.expectNoText("Dupont")
    session.type("<Esc>")
    session.expectText("Dupont")
  }

  @Test func pointsAtTheWordOfAFilterThatCannotBeRead() throws {
    let session = try Session { leads in try leads.add("Dupont SAS") }
    session.type("/dup -stagge:mql")
    session.expectText("« stagge » n’est pas un champ")
    session.expectText("Dupont")
  }

  @Test func explainsWhatHasTheFocus() throws {
    let session = try Session(columns: 80, rows: 30) { leads in
      try leads.add("Morel")
      try leads.add("Nordia", at: .salesQualified)
    }
    session.type("w")
    session.expectText("MCL · Lead brut")
    session.type("ll")
    session.expectText("SQL · Lead commercial")
    session.type("b")
    session.expectText("Budget")
    session.type("<PgDn>")
    session.expectText("Autorité")
    session.type("<Esc>")
    session.expectText("SQL · Lead commercial")
  }

  @Test func followsLinksInTheGlossaryAndComesBack() throws {
    let session = try Session(columns: 80, rows: 30) { leads in try leads.add("Morel") }
    session.type("<F6>")
    #expect(session.model.keyContext == .glossary)
    let first = try #require(session.model.glossaryEntry?.id)
    session.type("<Tab><Enter>")
    let second = try #require(session.model.glossaryEntry?.id)
    #expect(second != first)
    session.type("<Tab><Enter><F2>")
    let third = try #require(session.model.glossaryEntry?.id)
    #expect(third != second)
    session.type("<BS><BS>")
    #expect(session.model.glossaryEntry?.id == first)
    session.type("<Esc>")
    #expect(session.model.keyContext == .board)
  }

  /// What is pressed from a lead at MQL, and the entry that the pane then shows.
  static let focuses: [(keys: String, entry: EntryID)] = [
    ("", .marketingQualifiedLead), ("h", .marketingCapturedLead), ("b", .bantBudget),
    ("b<PgDn>", .bantAuthority), ("b<PgDn><PgDn>", .bantNeed), ("c", .crm),
    ("cp", .coldCalling), ("c<S-Tab>", .qualificationCall),
    ("c<S-Tab><Right>", .followUpEmail), ("c<S-Tab><Right><Right>", .discoveryCall),
    ("N", .leadNurturing),
    ("D", .disqualification), ("n", .leadManagement), ("e", .prospect), ("o", .salesCycle),
    ("L", .bantBudget),
    ("<Enter>", .marketingQualifiedLead),
    ("m", .salesQualifiedLead), ("m<Down>", .salesAcceptableLead),
  ]

  @Test(arguments: focuses)
  func followsTheFocus(keys: String, entry: EntryID) throws {
    let session = try Session { leads in
      try leads.add("Vasseur")
      try leads.add("Morel", at: .marketingQualified)
    }
    session.type("lw\(keys)")
    #expect(session.model.glossaryEntry?.id == entry, "\(session.screen)")
  }

  @Test func everyFieldOfTheRecordIsExplained() throws {
    let session = try Session { leads in try leads.add("Morel") }
    session.type("we")
    var seen: Set<EntryID> = []
    let chosen: [EditableField] = [.origin, .channel, .site, .owner]
    for _ in EditableField.allCases {
      guard case .form(let form) = session.model.screens.top else { break }
      let entry = try #require(session.model.glossaryEntry)
      if case .record(let field) = form.focused?.id, !chosen.contains(field) {
        #expect(entry.id == field.entry, "\(field)")
      }
      seen.insert(entry.id)
      session.type("<Tab>")
    }
    #expect(seen.count > 8)
  }

  @Test func anotherEntryBeginsAtItsTop() throws {
    let session = try Session(columns: 60, rows: 20) { leads in
      try leads.add("Vasseur")
      try leads.add("Morel", at: .marketingQualified)
    }
    session.type("<F6><PgDn><PgDn>")
    #expect((session.model.glossary?.reading.scroll ?? 0) > 0)
    session.type("<F6>l")
    #expect(session.model.glossary?.reading.scroll == 0)
    session.expectText("MQL · Lead marketing")
  }

  @Test func showsTheBoardInTheWordsOfAReading() throws {
    let session = try Session(columns: 100, rows: 60) { leads in
      try leads.add("Morel", at: .salesQualified)
    }
    session.type("ll<F6>")
    let rules = session.model.settings.policy
    let lectures = try #require(session.model.glossaryEntry?.readings.count)
    session.expectText("▸ \(lectures) lectures")
    session.type("<S-Tab><S-Tab><Enter>")
    session.expectText("Lead │ MQL │ Prospect │ Opportunité │ Client")
    for _ in 0..<60 where !session.cursorLine.contains("Lead │ MQL │ Prospect") {
      session.type("<Tab>")
    }
    session.type("<Enter>")
    #expect(session.model.lens == .source000)
    session.expectText("Les mots et les colonnes suivent, pas les règles.")
    session.expectText("Lead │ MQL │ Prospect │ Opportunité │ Client (le tableau actuel)")
    session.expectText("Au tableau : Prospect (")
    #expect(session.model.board.columns.filter { !$0.isSide }.count == 5)
    #expect(session.model.settings.policy == rules)
  }

  @Test func saysWhatAWordComesToAtPresent() throws {
    let session = try Session(columns: 100, rows: 60, language: .english) { leads in
      try leads.add("Morel", at: .salesQualified)
      try leads.add("Nordia", at: .salesQualified)
      try leads.add("Vasseur")
    }
    session.type("ll<F6>")
    session.expectText("At present: 2 leads")
    session.type("<Esc>/morel<Enter><F6>")
    session.expectText("At present: 1 lead, of those that meet the filter")
    // One column now shows MCL and MQL together, and each is still counted for itself.
    session.type("<Esc>/<C-u><Enter><F3><F3><F3><F3>hh<F6>")
    #expect(session.model.lens == .source004)
    session.expectText("At present: 1 lead")
  }

  @Test func findsAndRunsCommandsByName() throws {
    let session = try Session { leads in try leads.add("Morel") }
    session.type(":avanc<Enter>")
    #expect(session.model.board.columns[1].cards.count == 1)
    session.type("?")
    session.expectText("Touches valables ici")
    session.type("annuler<Enter>")
    #expect(session.model.board.columns[0].cards.count == 1)
  }

  @Test func bringsBackWhatEmptiedTheWorkspace() throws {
    let session = try Session()
    session.type("aMorel; source:salon<Enter>")
    session.expectText("Morel")
    session.type("u")
    session.expectText("Cet espace de travail est vide.")
    session.type("<C-r>")
    #expect(session.model.board.selectedCard?.company == "Morel")
  }

  @Test func findsACommandByItsTitleBeforeOthersThatMentionIt() throws {
    let session = try Session { leads in try leads.add("Morel") }
    session.type(":bant")
    session.expectText("› bant")
    session.type("<Enter>")
    session.expectText("À demander")
  }

  @Test func offersThreeWaysToBeginInAnEmptyWorkspace() throws {
    let session = try Session()
    session.expectText("Cet espace de travail est vide.")
    session.type("i/tmp/leads.csv<Enter>")
    #expect(session.imports == ["/tmp/leads.csv"])
    session.tell(.job(.unreadable(path: "/tmp/leads.csv", .missing)))
    session.expectText("ce fichier n’existe pas")
    session.type("d")
    #expect(session.askedForDemo)
    session.tell(.job(.demoReady(count: 0)))
    session.type("aAcme; source:salon<Enter>")
    #expect(session.model.board.selectedCard?.company == "Acme")
  }

  @Test func escapeStopsAnImportAndItsEndIsTold() throws {
    let session = try Session()
    session.type("i/tmp/leads.csv<Enter>")
    session.tell(.job(.progress(kept: 250, percent: 12)))
    session.expectText("Import en cours : 250 leads")
    session.expectText("Échap arrête")
    #expect(!session.askedToStop)
    session.type("<Esc>")
    #expect(session.askedToStop)
    session.tell(.job(.stopped(kept: 500)))
    session.expectText("Import arrêté, leads gardés : 500.")
    session.expectNoText("Import en cours")
  }

  @Test func escapeStopsADemonstrationWhichThePaletteGoesOnWith() throws {
    let session = try Session()
    session.type("d")
    session.tell(.job(.progress(kept: 50, percent: 20)))
    session.expectText("Création des données de démo : 50 leads · 20")
    session.expectText("Échap arrête")
    session.type("<Esc>")
    #expect(session.askedToStop)
    session.tell(.job(.demoStopped(kept: 70, count: 200)))
    session.expectText("Arrêté : 70 leads sur 200 gardés ;")
    session.expectText("« Données de démo » (:) reprend.")
    #expect(session.model.job == nil)
    session.tell(.job(.demoRefused))
    session.expectText("Seul un espace vide accepte les données de démonstration.")
  }

  @Test func demonstrationDataCanBeAskedForOnABoardThatMayHoldAPartOfIt() throws {
    let session = try Session { leads in try leads.add("Morel") }
    session.type(":demonstration<Enter>")
    #expect(session.askedForDemo)
  }

  @Test func choosesAStageAndMarksTheRefusedOnes() throws {
    let session = try Session { leads in try leads.add("Morel") }
    session.type("m")
    session.expectText("SAL Projet détecté  pas depuis MCL")
    session.type("<Enter>")
    #expect(session.model.board.columns[1].cards.count == 1)
  }
}
