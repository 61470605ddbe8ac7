import Leads
import Testing

@testable import SQLiteStorage

/// A large operation that is taken back piece by piece.
struct UndoPiecesTests {
  /// Thirty leads of Léa's on twelve accounts, as one operation, beside one of Marc's.
  private struct Crowd {
    let team: Team
    let store: SQLiteStore
    let before: String
    let after: String
    let leads: [LeadID]

    init() throws {
      let team = try Team(.sqliteInPieces)
      let leads = (0..<30).map { _ in team.freshID() }
      (self.team, self.leads) = (team, leads)
      store = try #require(team.store as? SQLiteStore)
      try team.add("Société 3", contact: "Marc Olivier", by: team.marc)
      before = try store.dump()
      let edits = leads.enumerated().map { number, id in
        var new = NewLead(company: "Société \(number % 12)", source: "salon")
        new.contact = "Personne \(number % 7)"
        new.score = number
        return Edit(.add(new), to: id)
      }
      _ = try store.commit(team.request(edits))
      after = try store.dump()
    }

    /// Takes back, or does again, so many pieces and no more, as if the program was killed.
    func begin(_ kind: EventKind, pieces: Int) throws {
      store.leadsOfAPiece = 3
      var request = UndoRequest(by: team.lea, at: team.now, door: .screen)
      for _ in 0..<pieces {
        let receipt = try kind == .undone ? store.undo(request) : store.redo(request)
        request = try #require(request.next(after: receipt))
      }
    }

    func faults() throws -> [WorkspaceFault] { try store.examine() }
  }

  @Test func everyStateBetweenTwoPiecesIsWhole() throws {
    let crowd = try Crowd()
    try crowd.begin(.undone, pieces: 3)
    #expect(try crowd.faults() == [])
    let left = try crowd.team.cards().count
    #expect((2..<31).contains(left))
    #expect(try crowd.store.openOperations().map(\.kind) == [.undone])
  }

  @Test func whatWasStoppedHalfWayIsGoneOnWithAndIsOneOperation() throws {
    let crowd = try Crowd()
    try crowd.begin(.undone, pieces: 2)
    let receipt = try crowd.team.undo()
    #expect(receipt.operation?.leadCount == 30)
    #expect(receipt.operation?.isOpen == false)
    #expect(try crowd.store.dump() == crowd.before)
    #expect(throws: StoreError.nothingToUndo) { try crowd.team.undo() }
    #expect(try crowd.store.openOperations() == [])
    #expect(try crowd.faults() == [])
    _ = try crowd.team.redo()
    #expect(try crowd.store.dump() == crowd.after)
    #expect(throws: StoreError.nothingToRedo) { try crowd.team.redo() }
  }

  @Test func whatWasStoppedHalfWayCanBeDoneAgain() throws {
    let crowd = try Crowd()
    try crowd.begin(.undone, pieces: 2)
    _ = try crowd.team.redo()
    #expect(try crowd.store.dump() == crowd.after)
    #expect(try crowd.faults() == [])
  }

  @Test func redoThatWasStoppedHalfWayIsGoneOnWith() throws {
    let crowd = try Crowd()
    _ = try crowd.team.undo()
    try crowd.begin(.redone, pieces: 2)
    #expect(try crowd.faults() == [])
    _ = try crowd.team.redo()
    #expect(try crowd.store.dump() == crowd.after)
    _ = try crowd.team.undo()
    #expect(try crowd.store.dump() == crowd.before)
  }

  @Test func whatIsUndoneWhileRedoWasStoppedHalfWayIsAllOfIt() throws {
    let crowd = try Crowd()
    _ = try crowd.team.undo()
    try crowd.begin(.redone, pieces: 2)
    _ = try crowd.team.undo()
    #expect(try crowd.store.dump() == crowd.before)
    #expect(try crowd.faults() == [])
  }

  @Test func whatItsAuthorDidSinceIsTakenBackFirst() throws {
    let crowd = try Crowd()
    try crowd.begin(.undone, pieces: 2)
    let own = try crowd.team.add("Polaris")
    let left = try crowd.team.cards().count
    #expect(throws: StoreError.nothingToRedo) { try crowd.team.redo() }
    _ = try crowd.team.undo()
    #expect(try crowd.store.file(own) == nil)
    #expect(try crowd.team.cards().count == left - 1)
    _ = try crowd.team.redo()
    #expect(try crowd.store.file(own) != nil)
    _ = try crowd.team.undo()
    _ = try crowd.team.undo()
    #expect(try crowd.store.dump() == crowd.before)
    #expect(try crowd.store.openOperations() == [])
  }

  @Test func whatOthersDoBetweenTwoPiecesIsAskedAbout() throws {
    let crowd = try Crowd()
    try crowd.begin(.undone, pieces: 1)
    let left = try #require(
      try crowd.leads.first { id in try crowd.store.file(id) != nil })
    try crowd.team.commit(.set(.note, "de Marc", on: left), by: crowd.team.marc)
    let error = #expect(throws: StoreError.self) { try crowd.team.undo() }
    guard case .undoConflicts(_, let conflicts) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(conflicts.map(\.current).contains(.text("de Marc")))
    _ = try crowd.team.undo(.keepTheirs)
    #expect(Set(try crowd.team.cards().map(\.id)).count == 2)
    #expect(try crowd.team.file(left).lead.note == "de Marc")
    #expect(try crowd.store.openOperations() == [])
    #expect(try crowd.faults() == [])
  }

  @Test func whatOthersDidBeforeIsAskedAboutBeforeAnythingIsTakenBack() throws {
    let crowd = try Crowd()
    try crowd.team.commit(.score(99, on: crowd.leads[29]), by: crowd.team.marc)
    try crowd.team.add("Société 5", contact: "Marc Olivier", by: crowd.team.marc)
    let before = try crowd.store.dump()
    let error = #expect(throws: StoreError.self) { try crowd.team.undo() }
    guard case .undoConflicts(_, let conflicts) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    // A score that Marc changed, and an account on which he has a lead.
    #expect(Set(conflicts.map(\.record.kind)) == [.lead, .account])
    #expect(conflicts.count == 2)
    #expect(try crowd.store.dump() == before)
    #expect(try crowd.store.openOperations() == [])
  }

  @Test func twoProgramsOfOneUserFinishItTogether() throws {
    let crowd = try Crowd()
    try crowd.begin(.undone, pieces: 1)
    let request = UndoRequest(by: crowd.team.lea, at: crowd.team.now, door: .screen)
    let first = try crowd.store.undo(request)
    _ = try crowd.store.second().undoWhole(request)
    #expect(try crowd.store.dump() == crowd.before)
    let next = try #require(request.next(after: first))
    let last = try crowd.store.undo(next)
    #expect(last.operation == (try crowd.store.operations(limit: 1).first))
    #expect(last.leads == [] && last.operation?.isOpen == false)
    #expect(throws: StoreError.nothingToUndo) { try crowd.store.undo(request) }
  }
}
