import Testing
import Workbench
import WorkbenchTestSupport

/// Where keys go when something is opened from the glossary's pane, and after it.
@Suite struct PaneFocusStories {
  private func session(columns: Int = 100, rows: Int = 40) throws -> Session {
    let session = try Session(columns: columns, rows: rows) { leads in try leads.add("Morel") }
    session.type("w<F6>")
    return session
  }

  @Test func helpIsSearchedAndRunInThePane() throws {
    let session = try session()
    session.type("?")
    #expect(session.model.keyContext == .list)
    session.type("lien suivant<Enter>")
    #expect(session.model.keyContext == .glossary && session.model.screens.top == nil)
    #expect(session.model.glossary?.reading.stop == 0)
    session.type("?<Esc>")
    #expect(session.model.keyContext == .glossary && session.model.screens.top == nil)
  }

  @Test func thePaletteIsOpenedFromThePaneToo() throws {
    let session = try session()
    session.type(":ajouter un lead<Enter>")
    session.expectText("Nouveau lead")
    #expect(session.model.keyContext == .form)
    session.type("<Esc>")
    #expect(session.model.keyContext == .glossary)
    session.type("<Esc>")
    #expect(session.model.keyContext == .board)
  }

  @Test func onASmallTerminalThePaneGivesWay() throws {
    let session = try session(columns: 40, rows: 10)
    session.type("?")
    session.expectNoText("MCL · Lead brut")
    session.type("<Esc>")
    session.expectText("MCL · Lead brut")
  }
}
