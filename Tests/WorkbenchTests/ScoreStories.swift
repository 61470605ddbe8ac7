import Leads
import Testing
import WorkbenchTestSupport

@testable import Workbench

/// What a lead's points are made of, on the screen.
struct ScoreStories {
  private func log(_ signal: Signal, on lead: LeadID, _ leads: inout Workspace) throws {
    try leads.commit([Edit(.log(ActivityDraft(signal)), to: lead)])
  }

  private func session(columns: Int = 80, rows: Int = 24) throws -> Session {
    try Session(columns: columns, rows: rows) { leads in
      let lead = try leads.add("Acme")
      try log(.demoRequest, on: lead, &leads)
    }
  }

  @Test func aScoreIsTakenApartOverTheBoard() throws {
    let session = try session()
    session.type("S")
    session.expectText("85 points, seuil 50 : MQL proposé")
    session.expectText("+60 →    60  * donnés par paul")
    session.expectText("+25 →    25  demande de démo : ")
    session.expectText("La moitié des points reste au bout de 30 j.")
    session.type("<Esc>")
    session.expectText("85* pts")
  }

  @Test func pointsAreLiftedAndGivenByHand() throws {
    let session = try session()
    session.type("S<C-u><Enter>")
    session.expectText("25 pts")
    session.type("S70<Tab>vu au salon<Enter>")
    session.expectText("70* pts")
    session.type("u")
    session.expectText("25 pts")
  }

  @Test func theLeadPaneAndTheQueueTellThePointsAndWhatTheyPropose() throws {
    let session = try session(columns: 100)
    session.type("<Enter>")
    session.expectText("85 points, seuil 50 : MQL proposé : L")
    session.expectText("60 donnés · 25 demande de démo")
    session.type("q<Esc>T")
    session.expectText("MQL proposé : L")
    session.expectText("60 donnés · 25 demande de démo")
    session.type("SX")
    session.expectText("Score")
  }

  @Test(arguments: [(40, 10), (20, 6), (1, 1)])
  func theBoxFitsWhatRoomThereIs(columns: Int, rows: Int) throws {
    let session = try session(columns: columns, rows: rows)
    session.type("S")
    session.type("<Tab><Esc>")
    #expect(session.model.screens.top == nil)
  }

  @Test func whatIsNoNumberOfPointsIsSaidInTheBox() throws {
    let session = try session()
    session.type("S<C-u>beaucoup<Enter>")
    guard case .form(let form) = session.model.screens.top else {
      Issue.record("the form stays open")
      return
    }
    #expect(form.fault?.reason == .noNumber)
  }

  @Test func whatIsObservedIsNotedInTheForm() throws {
    let session = try session()
    // A form by its kind, a demo request among them; nothing of ours is asked.
    session.type("c<S-Tab>f<Tab>d<Enter>")
    let lead = try #require(session.model.board.columns[0].cards.first?.id)
    let activity = try #require(try session.store.file(lead)?.activities.last)
    #expect(activity.signal == .demoRequest && activity.kind == .form)
    #expect(activity.initiator == .prospect && !activity.isTwoWay)
    session.expectText("110* pts")
  }

  @Test func anObservationOutlivesTheProgram() throws {
    let session = try session()
    session.type("c<S-Tab>f<Tab>d<Esc>")
    #expect(session.drafts.count == 1)
    session.type("c")
    session.expectText("demande de démo")
  }
}
