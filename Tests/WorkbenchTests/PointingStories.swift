import Glossary
import Leads
import TUI
import Testing
import Workbench
import WorkbenchTestSupport

/// The pointer in forms, lists and panes.
struct PointingStories {
  private func session(
    columns: Int = 120, rows: Int = 40, fill: (inout Workspace) throws -> Void = { _ in }
  ) throws -> Session {
    let session = try Session(columns: columns, rows: rows, fill: fill)
    session.type("<F9>")
    return session
  }

  private func form(_ session: Session) throws -> FormState {
    switch session.model.screens.top {
    case .form(let form): return form
    case .refusal(let refusal): return refusal.form
    default: throw NotOnScreen(text: "a form", screen: session.screen)
    }
  }

  @Test func theFirstScreensWaysCanBeClicked() throws {
    let session = try session()
    try session.click("Données de démo")
    #expect(session.askedForDemo)
  }

  @Test func aFieldIsChosenAndItsCursorPutWhereItIsClicked() throws {
    let session = try session { try $0.add("Acme Industries") }
    session.type("e")
    try session.click("jeanne@example.fr")
    #expect(try form(session).focused?.value == "jeanne@example.fr")
    try session.click("Société")
    #expect(try form(session).focused?.value == "Acme Industries")
    // The box stands below the card.
    try session.click("Industries", from: 8)
    session.type("X")
    #expect(try form(session).focused?.value == "Acme XIndustries")
    session.expectText("Acme XIndustries")
    try session.click("example.fr")
    session.type("<BS>")
    #expect(try form(session).focused?.value == "jeanneexample.fr")
  }

  @Test func aChoiceIsChosenByOneClickAndChangedByTheNext() throws {
    let session = try session { try $0.add("Acme") }
    session.type("c")
    try session.click("À l’initiative de")
    let first = try form(session).focused?.value
    let label = try session.place(of: "‹")
    func click(_ columns: Int) {
      session.click(Position(column: label.column + columns, row: label.row))
    }
    click(3)
    let second = try form(session).focused?.value
    #expect(first != second)
    click(0)
    #expect(try form(session).focused?.value == first)
  }

  @Test func aRefusalsFieldsAreChosenAndItsTextScrolled() throws {
    let session = try session(columns: 80, rows: 18) { leads in
      try leads.add("Acme", at: .marketingQualified)
    }
    session.type("lL")
    let first = session.screen
    try session.turn(.down, over: "Besoin", times: 2)
    #expect(session.screen != first)
    try session.turn(.down, over: "Acme", times: 200)
    let end = session.screen
    try session.turn(.up, over: "Acme", times: 1)
    #expect(session.screen != end, "scrolling does not run on beyond the end")
  }

  @Test func lettersLevelsAndEvidenceAreClicked() throws {
    let session = try session { try $0.add("Acme") }
    session.type("b")
    guard case .qualifying(let opened) = session.model.screens.top else {
      Issue.record("no form")
      return
    }
    #expect(opened.focus == .level(.budget))
    let row = try session.place(of: "N Besoin").row
    let line = session.line(row)
    let mark = try #require(line.firstRange(of: "●"))
    let column = line.distance(from: line.startIndex, to: mark.lowerBound)
    session.click(Position(column: column, row: row))
    guard case .qualifying(let state) = session.model.screens.top else { return }
    #expect(state.focus == .level(.need))
    #expect(state.levels[.need] == .sufficient)
    #expect(!session.drafts.isEmpty)
    session.click(Position(column: 10, row: row + 1))
    session.type("tableurs")
    guard case .qualifying(let written) = session.model.screens.top else { return }
    #expect(written.focus == .evidence(.need))
    session.expectText("tableurs")
    try session.click("T Échéance")
    guard case .qualifying(let last) = session.model.screens.top else { return }
    #expect(last.focus == .level(.timeline))
  }

  @Test func aLineOfThePickerIsChosen() throws {
    let session = try session { try $0.add("Acme") }
    session.type("m")
    try session.click("MQL", from: 5)
    #expect(session.model.board.columns[1].cards.map(\.company) == ["Acme"])
  }

  @Test func anEntryOfThePaletteIsRunAndTheWheelGoesThroughThem() throws {
    let session = try session { try $0.add("Acme") }
    session.type(":")
    try session.turn(.down, over: "Commandes", times: 3)
    guard case .commands(let list) = session.model.screens.top else {
      Issue.record("no palette")
      return
    }
    #expect(list.selection == 3)
    session.type("fiche BANT")
    try session.click("Fiche BANT")
    guard case .qualifying = session.model.screens.top else {
      Issue.record("not run: \(session.screen)")
      return
    }
  }

  @Test func aViewIsOpened() throws {
    let session = try session { leads in
      for company in ["Acme", "Brun"] { try leads.add(company) }
    }
    session.type("/acme<Enter>vAcme seul<Enter><Esc>v")
    try session.click("Acme seul", from: 4)
    #expect(session.model.board.filterText == "acme")
    #expect(session.model.screens.top == nil)
  }

  @Test func linksOfTheGlossaryAreFollowedAndItsPaneScrolled() throws {
    let session = try session { try $0.add("Acme", at: .salesQualified) }
    session.type("w")
    let first = session.model.glossaryEntry?.id
    try session.click("lead marketing", from: 28)
    #expect(session.model.glossaryEntry?.id != first)
    #expect(session.model.glossary?.isFocused == false)
    let head = try #require(session.model.glossaryEntry?.title(in: .french))
    try session.click(head, from: 28)
    #expect(session.model.keyContext == .glossary)
    // What is unfolded makes the entry longer than its pane.
    session.type("<S-Tab><S-Tab><Enter><Home>")
    try session.turn(.down, over: head, times: 2)
    #expect((session.model.glossary?.reading.scroll ?? 0) > 0)
    try session.click("Acme")
    #expect(session.model.keyContext == .board)
    #expect(session.model.board.selectedCard?.company == "Acme")
  }

  @Test func historySelectsAndThePaneScrolls() throws {
    let session = try session(rows: 14) { leads in
      try leads.add("Acme", at: .opportunityCreated)
    }
    session.type("U")
    try session.turn(.down, over: "Ce qui a été fait")
    guard case .history(let history) = session.model.screens.top else {
      Issue.record("no history")
      return
    }
    #expect(history.selection == 1)
    session.type("<Esc>llll<Enter>")
    try session.turn(.down, over: "Contacts")
    #expect(session.model.screens.lead?.scroll == 3)
    try session.turn(.up, over: "Contacts", times: 5)
    #expect(session.model.screens.lead?.scroll == 0)
  }
}
