import Leads
import Testing

/// What a store promises of operations that span several commits, as an import does.
struct OperationTests {
  private let name = OperationID(high: 0x7777, low: 1)

  private func additions(_ team: Team, _ companies: String...) -> [Edit] {
    companies.map { company in
      var new = NewLead(company: company, source: "salon")
      new.contact = "Inès Haddad"
      new.estimate = Money(minorUnits: 90_000, currency: .euro)
      return Edit(.add(new), to: team.freshID())
    }
  }

  private func piece(
    _ edits: [Edit], _ team: Team, by author: UserID? = nil, isLast: Bool = false
  ) -> CommitRequest {
    CommitRequest(
      edits, by: author ?? team.lea, at: team.now, door: .file,
      part: isLast ? .last(of: name) : .piece(of: name))
  }

  /// Three pieces of Léa's, with an edit and an addition of Marc's between.
  private func commitThreePieces(_ team: Team, _ lead: LeadID) throws {
    _ = try team.store.commit(piece(additions(team, "Nordia", "Polaris"), team))
    try team.commit(.set(.note, "de Marc", on: lead), by: team.marc)
    _ = try team.store.commit(batch: [piece(additions(team, "Ateliers Morel"), team)])
    try team.add("Brasserie du Port", by: team.marc)
    _ = try team.store.second().commit(
      piece(additions(team, "NORDIA", "Dupont SAS"), team, isLast: true))
  }

  @Test(arguments: StoreKind.allCases)
  func severalCommitsAreListedAsOneOperation(kind: StoreKind) throws {
    let team = try Team(kind)
    let lead = try team.add("Avant")
    try commitThreePieces(team, lead)
    let operations = try team.store.operations(limit: 10)
    #expect(operations.map(\.author) == [team.marc, team.marc, team.lea, team.lea])
    let whole = operations[2]
    #expect(whole.id == name)
    #expect(whole.kind == .added)
    #expect(whole.door == .file)
    #expect(whole.leadCount == 5)
    #expect(whole.lead == LeadNumber(2))
    #expect(!whole.isOpen)
    let lines = try team.store.journal(of: nil, before: nil, limit: 100)
    #expect(lines.filter { $0.operation == name }.map(\.sequence) == [8, 7, 5, 3, 2])
  }

  @Test(arguments: StoreKind.allCases)
  func undoTakesAllPiecesBackAndKeepsWhatOthersDidBetween(kind: StoreKind) throws {
    let team = try Team(kind)
    let lead = try team.add("Avant")
    let before = try team.store.dump()
    try commitThreePieces(team, lead)
    let after = try team.store.dump()
    let tallies = Set(try team.store.tallies())
    let taken = try team.undo()
    #expect(taken.operation?.undoes == name)
    #expect(taken.leads.map(\.number.value).sorted() == [2, 3, 4, 6, 7])
    #expect(taken.operation?.leadCount == 5)
    #expect(try team.cards().map(\.company) == ["Brasserie du Port", "Avant"])
    #expect(try team.file(lead).lead.note == "de Marc")
    #expect(try team.store.tallies().map(\.count).reduce(0, +) == 2)
    // Without Marc's work, nothing is left of anything.
    _ = try team.undo(by: team.marc)
    _ = try team.undo(by: team.marc)
    #expect(try team.store.dump() == before)
    _ = try team.redo(by: team.marc)
    _ = try team.redo(by: team.marc)
    _ = try team.redo()
    #expect(try team.store.dump() == after)
    #expect(Set(try team.store.tallies()) == tallies)
    #expect(try team.found(.word("nordia")).count == 2)
    #expect(throws: StoreError.nothingToRedo) { try team.redo() }
    _ = try team.undo()
    #expect(try team.cards().count == 2)
  }

  @Test(arguments: StoreKind.allCases)
  func aLeadThatOthersWorkedOnBetweenTwoPiecesIsAskedAbout(kind: StoreKind) throws {
    let team = try Team(kind)
    let edits = additions(team, "Nordia", "Polaris")
    _ = try team.store.commit(piece(edits, team))
    try team.commit(.score(80, on: edits[0].lead), by: team.marc)
    _ = try team.store.commit(piece(additions(team, "Dupont SAS"), team, isLast: true))
    let error = #expect(throws: StoreError.self) { try team.undo() }
    guard case .undoConflicts(name, let conflicts) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(conflicts.map(\.number) == [LeadNumber(1)])
    #expect(conflicts.map(\.field) == [FieldName(LeadField.score)])
    _ = try team.undo(.keepTheirs)
    #expect(try team.cards().map(\.company) == ["Nordia"])
  }

  @Test(arguments: StoreKind.allCases)
  func whatOthersWroteBetweenTwoPiecesComesBack(kind: StoreKind) throws {
    let team = try Team(kind)
    let lead = try team.add("Nordia")
    _ = try team.store.commit(piece([.set(.note, "un", on: lead)], team))
    try team.commit(.set(.note, "de Marc", on: lead), by: team.marc)
    _ = try team.store.commit(piece([.set(.note, "deux", on: lead)], team))
    #expect(try team.store.operations(limit: 3).map(\.leadCount) == [1, 1, 1])
    _ = try team.undo()
    #expect(try team.file(lead).lead.note == "de Marc")
    _ = try team.redo()
    #expect(try team.file(lead).lead.note == "deux")
  }

  @Test(arguments: StoreKind.allCases)
  func anOperationGoesOnAfterOtherActsOfItsAuthor(kind: StoreKind) throws {
    let team = try Team(kind)
    let lead = try team.add("Avant")
    _ = try team.store.commit(piece(additions(team, "Nordia"), team))
    try team.commit(.score(70, on: lead))
    _ = try team.store.commit(piece(additions(team, "Polaris"), team))
    #expect(try team.store.operations(limit: 9).map(\.leadCount) == [1, 2, 1])
    _ = try team.undo()
    #expect(try team.file(lead).lead.score == 60)
    #expect(try team.cards().count == 3)
    _ = try team.undo()
    #expect(try team.cards().map(\.id) == [lead])
  }

  @Test(arguments: StoreKind.allCases)
  func anOperationIsOpenUntilItsLastPieceAndCanBeTakenBackBefore(kind: StoreKind) throws {
    let team = try Team(kind)
    _ = try team.store.commit(piece(additions(team, "Nordia"), team))
    #expect(try team.store.operations(limit: 1).map(\.isOpen) == [true])
    _ = try team.undo()
    #expect(try team.cards().isEmpty)
    _ = try team.redo()
    // It stands again, and so it can be gone on with.
    let last = try team.store.commit(piece([], team, isLast: true))
    #expect(last.operation == nil)
    let operation = try #require(
      try team.store.operations(limit: 5).first { $0.id == name })
    #expect(!operation.isOpen && !operation.isUndone && operation.leadCount == 1)
  }

  @Test(arguments: StoreKind.allCases)
  func whatIsOpenIsFoundHoweverMuchWasDoneSince(kind: StoreKind) throws {
    let team = try Team(kind)
    _ = try team.store.commit(piece(additions(team, "Nordia"), team))
    for _ in 0..<120 { _ = try team.add("Polaris") }
    #expect(try team.store.openOperations().map(\.id) == [name])
    _ = try team.store.commit(piece([], team, isLast: true))
    #expect(try team.store.openOperations().isEmpty)
  }

  @Test(arguments: StoreKind.allCases)
  func nothingOfAPieceIsKeptAfterItsOperationWasTakenBack(kind: StoreKind) throws {
    let team = try Team(kind)
    _ = try team.store.commit(piece(additions(team, "Nordia"), team))
    _ = try team.undo()
    let before = try team.store.dump()
    let late = piece(additions(team, "Polaris"), team)
    #expect(
      try team.store.commit(late)
        == Receipt(operation: nil, leads: [], events: [], isLate: true))
    #expect(
      try team.store.commit(batch: [late, piece([], team, isLast: true)])
        == BatchReceipt(leads: [], refusals: [:], late: [0, 1]))
    #expect(try team.store.dump() == before)
    _ = try team.redo()
    #expect(try !team.store.commit(late).isLate)
    #expect(try team.cards().map(\.number.value) == [2, 1])
  }

  @Test(arguments: StoreKind.allCases)
  func nobodyAddsToAnOperationOfSomebodyElse(kind: StoreKind) throws {
    let team = try Team(kind)
    _ = try team.store.commit(piece(additions(team, "Nordia"), team))
    let others = piece(additions(team, "Polaris"), team, by: team.marc)
    #expect(try team.store.commit(others).isLate)
    #expect(try team.store.commit(piece([], team, by: team.marc, isLast: true)).isLate)
    #expect(try team.cards().map(\.company) == ["Nordia"])
    #expect(try team.store.operations(limit: 9).map(\.isOpen) == [true])
  }

  @Test(arguments: StoreKind.allCases)
  func aRefusedPieceLeavesTheOthersOneOperation(kind: StoreKind) throws {
    let team = try Team(kind)
    #expect(throws: StoreError.self) { try team.store.commit(piece(additions(team, " "), team)) }
    #expect(try team.store.operations(limit: 9).isEmpty)
    let pieces = ["Nordia", " ", "Polaris"].map { piece(additions(team, $0), team) }
    let receipt = try team.store.commit(batch: pieces)
    #expect(receipt.refusals.keys.sorted() == [1])
    #expect(try team.store.operations(limit: 9).map(\.leadCount) == [2])
    _ = try team.undo()
    #expect(try team.cards().isEmpty)
  }

  @Test(arguments: StoreKind.allCases)
  func theChangeFeedTellsOfEachPiece(kind: StoreKind) throws {
    let team = try Team(kind)
    let first = additions(team, "Nordia")
    let next = additions(team, "Polaris")
    _ = try team.store.commit(piece(first, team))
    let sequence = try team.store.lastSequence()
    _ = try team.store.commit(piece(next, team))
    #expect(try team.store.leadsChanged(after: sequence, limit: 9) == next.map(\.lead))
  }
}
