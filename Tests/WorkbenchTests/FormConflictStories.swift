import Leads
import Testing
import Workbench
import WorkbenchTestSupport

/// Two who edit the same lead at the same time.
@Suite struct FormConflictStories {
  /// A form with a typed company, and what léa wrote meanwhile.
  private func contested(_ field: EditableField = .company) throws -> Session {
    let session = try Session { leads in try leads.add("Morel") }
    let lead = try #require(session.model.board.selectedCard?.id)
    session.type("e<C-u>Morel et fils")
    try session.meanwhile(
      Edit(.set([FieldEdit(field, to: .text("Chez léa"))]), to: lead))
    session.type("<Enter>")
    return session
  }

  @Test func theSameFieldAsksShowingBothValuesAuthorAndTime() throws {
    let session = try contested()
    session.expectText("Société : léa a écrit « Chez léa » (auj. 11:00)")
    session.expectText("vous avez « Morel")
    session.expectText("garder la mienne")
    #expect(session.model.board.selectedCard?.company == "Chez léa")
  }

  @Test(arguments: [("garder la mienne", "Ctrl-t la leur"), ("keep mine", "Ctrl-t take theirs")])
  func bothWaysOutFitOnTheSmallestUsefulScreen(mine: String, theirs: String) throws {
    let session = try contested()
    session.resize(columns: 40, rows: 10)
    if mine == "keep mine" { session.type("<F2>") }
    session.expectText(mine)
    session.expectText(theirs)
  }

  @Test func toSaveAgainKeepsOnesOwnValue() throws {
    let session = try contested()
    session.type("<Enter>")
    #expect(session.model.screens.top == nil)
    #expect(session.model.board.selectedCard?.company == "Morel et fils")
  }

  @Test func takingTheirsLeavesTheirValue() throws {
    let session = try contested()
    session.type("<C-t><Enter>")
    #expect(session.model.screens.top == nil)
    #expect(session.model.board.selectedCard?.company == "Chez léa")
    #expect(session.drafts.isEmpty)
  }

  @Test func whoIsOvertakenAgainIsAskedAgain() throws {
    let session = try contested()
    let lead = try #require(session.model.board.selectedCard?.id)
    try session.meanwhile(
      Edit(.set([FieldEdit(.company, to: .text("Encore léa"))]), to: lead))
    session.type("<Enter>")
    session.expectText("« Encore léa »")
  }

  @Test func differentFieldsOfOneLeadAreMerged() throws {
    let session = try contested(.city)
    #expect(session.model.screens.top == nil)
    let lead = try #require(session.model.board.selectedCard?.id)
    let file = try #require(try session.store.file(lead))
    #expect(file.account.name == "Morel et fils")
    #expect(file.account.city == "Chez léa")
  }

  @Test func whereNobodyWasInTheWayThereIsNothingToTake() throws {
    let session = try Session { leads in try leads.add("Morel") }
    session.type("e<C-t>")
    session.expectText("Personne d’autre n’a changé un champ de ce formulaire.")
  }
}
