import Glossary
import Leads
import TUI
import Testing
import Workbench
import WorkbenchTestSupport

/// The team's own words, written in the glossary's pane.
@Suite struct TermStories {
  private let ally = EntryID(rawValue: "alliee")

  /// The pane on the entry of the first column, in use.
  private func session(
    columns: Int = 100, rows: Int = 50, language: Language = .french
  ) throws -> Session {
    let session = try Session(columns: columns, rows: rows, language: language) { leads in
      try leads.add("Morel")
    }
    session.type("w<F6>")
    return session
  }

  private func terms(_ session: Session) throws -> TeamTerms {
    try TeamTerms(session.store.settings().terms.utf8)
  }

  @Test func aNewWordIsShownAtOnceWithWhoWroteIt() throws {
    let session = try session()
    session.type("aAlliée<Tab><Tab>Parle pour nous.<Enter>")
    session.expectText("« Alliée » est un mot de l’équipe. L’anglais manque. u l’annule.")
    session.expectText("Un mot de notre équipe.")
    session.expectText("Parle pour nous.")
    #expect(session.model.glossary?.isFocused == true)
    #expect(
      try terms(session)[ally]?.texts
        == [.frenchName: "Alliée", .frenchDefinition: "Parle pour nous."])
    #expect(session.drafts.isEmpty)
    session.type("<BS>")
    session.expectText("MCL · Lead brut")
  }

  @Test func everyFieldOfTheFileCanBeFilledIn() throws {
    let session = try session(language: .english)
    session.type("aAlly<Tab>Alliée<Tab>Speaks for us.<Tab>Parle pour nous.<Tab>")
    session.type("ALY (Ally Inside)<Tab>friend<Tab>amie<Tab>Ada.<Tab>Léa.<Tab>")
    session.type("<Right><Tab>SQL, churn<Enter>")
    let texts = try #require(try terms(session).terms.first?.texts)
    #expect(Set(texts.keys) == Set(TeamTerms.Field.allCases))
    #expect(texts[.kind] == EntryKind.metric.rawValue)
    #expect(texts[.see]?.hasPrefix("sales-qualified-lead, ") == true)
    session.type("e")
    session.expectText("See also          Sales lead, Churn rate")
    #expect(session.model.screens.all.count == 1)
    session.type("<Enter>")
    session.expectText("Nothing was changed.")
  }

  @Test func theTeamsDefinitionStandsOverTheBuiltInOneAndGoesAgain() throws {
    let session = try session()
    session.type("e<Tab><Tab>Une carte laissée au salon.<Enter>")
    session.expectText("La définition de notre équipe")
    session.expectText("Une carte laissée au salon.")
    session.expectText("L’anglais manque.")
    session.type("<F2>")
    session.expectText("Our team’s definition; Kanbant’s own is among")
    session.expectText("Une carte laissée au salon.")
    session.type("<F2>D")
    session.expectText("« Lead brut » n’a plus que la définition de Kanbant. u l’annule.")
    session.expectNoText("Une carte laissée")
    #expect(try terms(session).terms.isEmpty)
    session.type("u")
    session.expectText("Une carte laissée au salon.")
    session.type("u")
    session.expectNoText("Une carte laissée")
    session.type("D")
    session.expectText("L’équipe n’a rien dit à elle sur ce mot.")
  }

  @Test func aWordTakenAwayIsReadNoMore() throws {
    let session = try session()
    session.type("aAlliée<Tab><Tab>Parle pour nous.<Enter>D")
    session.expectText("« Alliée » n’est plus un mot de l’équipe. u l’annule.")
    session.expectText("MCL · Lead brut")
    session.type("u")
    session.expectText("Parle pour nous.")
    try session.meanwhile(.remove(ally, seen: nil))
    session.expectText("MCL · Lead brut")
    session.type("u")
    session.expectText("Quelqu’un l’a déjà retiré.")
  }

  @Test func whatIsWrongIsToldAtItsField() throws {
    let session = try session()
    session.type("a<Enter>")
    session.expectText("Nom (FR) : à remplir.")
    session.type("Churn<Enter>")
    session.expectText("déjà au glossaire")
    session.type("<C-u>Alliée<Enter>")
    session.expectText("Définition (FR) : à remplir, dans une langue au moins.")
    session.type("Parle\u{202E}pour nous.<Enter>")
    session.expectText("un caractère qui ne se voit pas, ou qui retourne la")
    session.type("<C-u>Parle pour nous.<Tab><Tab>ALY<Enter>")
    session.expectText("écrivez le sigle et ce qu’il abrège")
    session.type("<C-u><Tab><Tab><Tab><Tab><Tab><Tab>nulle part<Enter>")
    session.expectText("Voir aussi : le glossaire n’a pas « nulle part ».")
    session.type("<C-u><Enter>")
    session.expectText("est un mot de l’équipe")
  }

  @Test func aDefinitionAsksForANameInItsLanguage() throws {
    let session = try session()
    session.type("aAlliée<Tab><Tab><Tab>Speaks for us.<Enter>")
    session.expectText("Nom (EN) : une définition demande un nom dans sa langue.")
    #expect(session.cursorLine.contains("Nom (EN)"))
  }

  @Test func aPastedBlockBecomesOneParagraphAndTooMuchIsRefused() throws {
    let session = try session()
    session.type("aAlliée<Tab><Tab>")
    session.paste("Parle\npour nous.\u{1B}[31m")
    session.type("<Enter>")
    #expect(try terms(session)[ally]?.texts[.frenchDefinition] == "Parle pour nous.[31m")
    session.type("e<Tab><Tab>")
    session.paste(String(repeating: "très long ", count: 100_000))
    session.type("<Enter>")
    session.expectText("plus de 4000 caractères")
    session.type("<C-u>")
    session.paste(String(repeating: "Long", count: 75))
    session.type("<Enter>")
    session.expectText("Ce que dit l’équipe de « Alliée » est modifié.")
  }

  @Test func whatWasTypedComesBackAfterTheFormWasLeft() throws {
    let session = try session()
    session.type("aAlliée<Tab><Tab>Parle<Esc>")
    session.expectText("gardée en brouillon")
    #expect(session.model.glossary?.isFocused == true)
    session.type("e<Tab><Tab>Autre chose<Esc>")
    #expect(session.drafts.count == 2)
    session.type("a")
    session.expectText("Alliée")
    session.expectText("Parle")
    session.type("<Enter>")
    #expect(try terms(session)[ally]?.texts[.frenchDefinition] == "Parle")
    #expect(session.drafts.count == 1)
  }
}

/// Two people who write the team's words at the same moment.
@Suite struct TermConflictStories {
  private func session() throws -> Session {
    let session = try Session(columns: 100, rows: 50) { leads in try leads.add("Morel") }
    session.type("w<F6>")
    return session
  }

  private let word = EntryID(rawValue: "marketing-captured-lead")

  private func texts(_ session: Session) throws -> TermEdit.Texts? {
    try TeamTerms(session.store.settings().terms.utf8)[word]?.texts
  }

  @Test func othersWordsAppearAndOtherFieldsJoin() throws {
    let session = try session()
    session.type("e<Tab><Tab>La mienne.")
    try session.meanwhile(.add(word, [.englishDefinition: "Theirs."]))
    session.type("<Enter>")
    #expect(
      try texts(session) == [.frenchDefinition: "La mienne.", .englishDefinition: "Theirs."])
    try session.meanwhile(.change(word, [.frenchDefinition: "La leur."], seen: nil))
    session.expectText("La leur.")
    session.type("u")
    session.expectText("Quelqu’un a changé « Lead brut » entre-temps")
    #expect(try texts(session)?[.frenchDefinition] == "La leur.")
  }

  @Test func theSameFieldAsks() throws {
    let session = try session()
    session.type("e<Tab><Tab>La mienne.")
    try session.meanwhile(.add(word, [.frenchDefinition: "La leur.", .frenchExample: "Léa."]))
    session.type("<Enter>")
    session.expectText("Définition (FR) est devenu « La leur. » entre-temps")
    session.expectText("Exemple (FR)      Léa.")
    session.type("<Enter>")
    #expect(try texts(session) == [.frenchDefinition: "La mienne.", .frenchExample: "Léa."])
    session.type("e<Tab><Tab> Encore.")
    try session.meanwhile(.change(word, [.frenchDefinition: "Non."], seen: nil))
    session.type("<Enter><C-t><Enter>")
    #expect(try texts(session)?[.frenchDefinition] == "Non.")
  }

  @Test func aWordTakenAwayMeanwhileIsWrittenAnewAsAWhole() throws {
    let session = try session()
    let said: TermEdit.Texts = [.frenchDefinition: "À nous.", .frenchExample: "Léa."]
    try session.meanwhile(.add(word, said))
    session.type("e<Tab><Tab> Bien.")
    try session.meanwhile(.remove(word, seen: nil))
    session.type("<Enter>")
    session.expectText("L’équipe a retiré ce mot entre-temps")
    session.type("<Enter>")
    #expect(try texts(session) == [.frenchDefinition: "À nous. Bien.", .frenchExample: "Léa."])
  }

  @Test func twoNewWordsOfOneNameAreNotOne() throws {
    let session = try session()
    session.type("aAlliée<Tab><Tab>La mienne.")
    try session.meanwhile(
      .add(EntryID(rawValue: "alliee"), [.frenchName: "Alliée", .frenchDefinition: "La leur."]))
    session.type("<Enter>")
    session.expectText("déjà au glossaire")
  }

  @Test func aWordThatOthersLeadToStays() throws {
    let session = try session()
    session.type("aAlliée<Tab><Tab>Parle pour nous.<Enter>")
    try session.meanwhile(.add(word, [.frenchDefinition: "À nous.", .see: "alliee"]))
    session.type("D")
    session.expectText("« Alliée » reste : ceux-ci y renvoient par Voir aussi")
  }
}

/// Where the forms of the team's words are opened, and where the focus goes after them.
@Suite struct TermPlaceStories {
  @Test func thePaletteOffersThemFromTheBoard() throws {
    let session = try Session(columns: 100, rows: 50) { leads in try leads.add("Morel") }
    session.type(":définir pour<Enter>")
    session.expectText("Avec les mots de l’équipe · Lead brut")
    session.type("<Tab><Tab>À nous.<Enter>")
    session.expectText("« Lead brut » a la définition de l’équipe.")
    #expect(session.model.keyContext == .glossary)
    session.type("<Esc>:annuler sur<Enter>")
    session.expectText("n’a plus que la définition de Kanbant")
  }

  @Test func helpAskedForInThePaneIsReadAndRunThere() throws {
    let session = try Session(columns: 100, rows: 50) { leads in try leads.add("Morel") }
    session.type("w<F6>?")
    #expect(session.model.keyContext == .list)
    session.type("nouveau mot<Enter>")
    session.expectText("Un nouveau mot de l’équipe")
    session.type("<Esc>")
    #expect(session.model.keyContext == .glossary)
    session.type("?<Esc>")
    #expect(session.model.keyContext == .glossary && session.model.screens.top == nil)
  }

  @Test(arguments: [(40, 10), (80, 24), (20, 8), (12, 5)])
  func theFieldInUseShowsAtAnySize(columns: Int, rows: Int) throws {
    let session = try Session(columns: columns, rows: rows) { leads in try leads.add("Morel") }
    session.type("w<F6>a")
    for _ in 0..<13 {
      session.type("<Tab>x")
      let line = session.cursorLine
      #expect(line.contains("x") || line.contains("‹") || rows < 8, "\(session.screen)")
    }
    session.type("<Enter>")
  }

  @Test func aLongTextTakesTheLinesItNeedsAndTheCursorWalksThem() throws {
    let session = try Session(columns: 80, rows: 24) { leads in try leads.add("Morel") }
    session.type("w<F6>a<Tab><Tab>")
    session.paste(String(repeating: "mot ", count: 30))
    session.type("<Up>fin<Home>début ")
    #expect(session.cursorLine.contains("début"))
    session.type("<Down><Down>")
    #expect(session.cursorLine.contains("Définition (EN)"))
  }

  @Test func aClickGoesIntoALongText() throws {
    let session = try Session(columns: 80, rows: 24) { leads in try leads.add("Morel") }
    session.type("<F9>w<F6>a<Tab><Tab>")
    session.paste(
      "Un texte qui prend bien plus d’une ligne dans le formulaire, avec ZÈBRE au bout.")
    session.type("<Tab>")
    try session.click("ZÈBRE")
    session.type("UN ")
    session.expectText("UN ZÈBRE")
  }
}
