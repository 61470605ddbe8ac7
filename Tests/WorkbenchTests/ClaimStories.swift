import Leads
import Testing
import Workbench
import WorkbenchTestSupport

/// A lead that nobody works is claimed, and becomes one’s own by working it.
struct ClaimStories {
  private func session() throws -> Session {
    let session = try Session { leads in try leads.add("Morel") }
    let lead = try #require(session.model.board.selectedCard?.id)
    let edit = FieldEdit(.owner, from: FieldValue(Session.paul.id), to: .none)
    try session.meanwhile(Edit(.set([edit]), to: lead))
    return session
  }

  private func lead(_ session: Session) throws -> Lead {
    let id = try #require(session.model.board.selectedCard?.id)
    return try #require(try session.store.file(id)?.lead)
  }

  @Test func itIsKeptAWhileAndShownBesideTheLead() throws {
    let session = try session()
    session.type("A")
    session.expectText("pris jusqu")
    #expect(try lead(session).claim?.by == session.model.me.id)
    session.type("<Enter>")
    session.expectText("Pris par")
    session.type("A")
    #expect(try lead(session).claim == nil)
    session.type("A<Esc>")
    session.type("cp<Enter><Enter>")
    #expect(try lead(session).owner == session.model.me.id)
    #expect(try lead(session).claim == nil)
  }
}
