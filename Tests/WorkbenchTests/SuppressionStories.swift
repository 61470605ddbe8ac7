import Glossary
import Leads
import Testing
import Workbench
import WorkbenchTestSupport

/// `X`: who is not to be contacted, on the board and in the lead pane.
struct SuppressionStories {
  private func session(
    columns: Int = 120, rows: Int = 40, language: Language = .french,
    action: NextAction? = nil
  ) throws -> Session {
    try Session(columns: columns, rows: rows, language: language) { leads in
      try leads.add("Nordia", contact: "Jeanne Roy", action: action)
      try leads.add("Morel", contact: "J. Roy", email: "JEANNE+salon@example.fr")
      try leads.add("Brun", contact: "Luc Noir", email: "luc@example.fr")
    }
  }

  private func marks(_ session: Session) -> [String] {
    session.model.board.columns[0].cards.filter { $0.suppressedUntil != nil }.map(\.company)
      .sorted()
  }

  @Test func anObjectionMarksTheCardAndEveryLeadOfThePerson() throws {
    let session = try session()
    session.type("jX")
    session.expectText("Ne pas contacter")
    session.expectText("refus : un an")
    session.type("o<Enter>")
    session.expectText("✕ ne pas contacter")
    session.type("<C-l>")
    #expect(marks(session).contains("Morel"))
  }

  @Test func thePaneSaysWhySinceWhenAndByWhom() throws {
    let session = try session()
    session.type("<Enter>X<Enter>")
    session.expectText("✕ Ne pas contacter")
    session.expectText("pas intéressé")
    session.expectText("(paul)")
  }

  @Test func aCallIsRefusedInTheBoxAndWhatComesInIsNot() throws {
    let session = try session()
    session.type("Xo<Enter>c<Enter>")
    session.expectText("ne doit pas être contacté")
    session.expectText("seul un nouvel accord")
    session.type("<Esc>c<Tab><Right><Enter>")
    #expect(session.refusal == nil, "\(session.screen)")
    let lead = try #require(session.model.board.selectedCard)
    #expect(try session.store.file(lead.id)?.activities.last?.initiator == .prospect)
  }

  @Test func anotherReasonAsksForADay() throws {
    let session = try session()
    session.type("Xd<Tab>1/6/2027<Enter>")
    let lead = try #require(session.model.board.selectedCard)
    #expect(lead.suppressedUntil == CalendarDate("2027-06-01"))
  }

  @Test func whatDoesNotGoWithAReasonIsSaid() throws {
    let session = try session()
    session.type("Xo<Tab>1/6/2027<Enter>")
    session.expectText("ne va pas avec ce motif")
    session.type("<C-u><Enter>")
    session.expectText("✕ ne pas contacter")
  }

  @Test func aPlannedActionStaysBesideTheMark() throws {
    let action = NextAction(text: "rappeler", due: CalendarDate(dayNumber: 20_790))
    let session = try session(action: action)
    session.type("GXo<Enter>")
    session.expectText("✕ ne pas contacter")
    let lead = try #require(session.model.board.selectedCard)
    #expect(lead.nextAction == action)
  }

  @Test func anObjectionIsLiftedByAConsentThatIsWrittenDown() throws {
    let session = try session()
    session.type("Xo<Enter>X<Left><Enter>")
    session.expectText("Précision")
    session.type("veut une brochure<Enter>")
    session.expectNoText("✕ ne pas contacter")
    session.expectText("peut de nouveau être contacté")
  }

  @Test func aReasonOfOursLiftsNoObjection() throws {
    let session = try session()
    session.type("Xo<Enter>X<Left><Left><Tab><Tab><Tab><Tab>erreur<Enter>")
    session.expectText("ne revient que par un accord")
    session.type("<Esc>")
    session.expectText("✕ ne pas contacter")
  }

  @Test func undoTakesBackARefusalAndAsksAboutAnObjection() throws {
    let session = try session()
    session.type("X<Enter>u")
    session.expectNoText("✕ ne pas contacter")
    session.type("Xo<Enter>u")
    session.expectText("Seul un nouvel accord lève cela")
    #expect(marks(session).isEmpty == false)
  }

  @Test func nobodyIsToldThatUndoTakesAnObjectionBack() throws {
    let session = try session()
    session.type("X<Enter>")
    session.expectText("u annule")
    session.type("uXo<Enter>")
    session.expectNoText("u annule")
    session.type("*Xo<Enter><Enter>")
    session.expectText("Interdiction de contacter")
    session.expectNoText("u annule")
  }

  @Test func manyAreEnteredAtOnce() throws {
    let session = try session()
    session.type("*Xd<Enter>")
    session.expectText("Ne pas contacter · 3 leads")
    session.type("<Enter>")
    let leads = try session.store.page(PageRequest(lanes: Lane.all, limit: 9)).cards
    #expect(leads.allSatisfy { $0.suppressedUntil != nil })
    session.type("u")
    let again = try session.store.page(PageRequest(lanes: Lane.all, limit: 9)).cards
    #expect(again.allSatisfy { $0.suppressedUntil == nil })
  }

  @Test func theGlossaryFollowsToTheWord() throws {
    let session = try session()
    session.type("X")
    #expect(session.model.focusedEntry == .blacklist)
  }

  @Test func aSmallScreenShowsTheMarkInWords() throws {
    let session = try session(columns: 40, rows: 12, language: .english)
    session.type("Xo<Enter>")
    session.expectText("✕ do not contact")
  }
}
