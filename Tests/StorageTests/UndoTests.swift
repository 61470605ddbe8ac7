import Leads
import Testing

/// What a store promises of taking back and doing again.
struct UndoTests {
  @Test(arguments: StoreKind.allCases)
  func whatSalesTookWasProposed(kind: StoreKind) throws {
    let team = try Team(kind)
    let lead = try team.qualified("Acme")
    try team.commit(Edit(.handOver(HandoffDraft(to: team.marc, note: "")), to: lead))
    let today = ZoneRules.paris.date(team.now)
    try team.commit(
      Edit(.accept(Acceptance(owner: team.marc, on: today)), to: lead), by: team.marc)
    #expect(throws: StoreError.self) { try team.undo() }
    _ = try team.undo(.keepTheirs)
    #expect(try team.file(lead).lead.handoff?.to == team.marc)
    #expect(try team.file(lead).lead.stage == .salesAcceptable)
  }

  @Test(arguments: StoreKind.allCases)
  func withNothingDoneThereIsNothingToTakeBack(kind: StoreKind) throws {
    let team = try Team(kind)
    #expect(throws: StoreError.nothingToUndo) { try team.undo() }
    #expect(throws: StoreError.nothingToRedo) { try team.redo() }
    try team.add("Nordia", by: team.marc)
    #expect(throws: StoreError.nothingToUndo) { try team.undo() }
    #expect(throws: StoreError.nothingToRedo) { try team.redo(by: team.marc) }
  }

  @Test(arguments: StoreKind.allCases)
  func undoTakesBackOneOperationAfterTheOtherAlsoAfterARestart(kind: StoreKind) throws {
    let team = try Team(kind)
    let lead = try team.add("Nordia")
    try team.commit(.score(70, on: lead))
    try team.commit(.score(80, on: lead))
    _ = try team.undo()
    let second = try team.store.second()
    let request = UndoRequest(by: team.lea, at: team.now, door: .commandLine)
    _ = try second.undo(request)
    #expect(try team.file(lead).lead.score == 60)
    _ = try second.redo(request)
    #expect(try team.file(lead).lead.score == 70)
    _ = try team.redo()
    #expect(try team.file(lead).lead.score == 80)
    #expect(throws: StoreError.nothingToRedo) { try team.redo() }
    _ = try team.undo()
    #expect(try team.file(lead).lead.score == 70)
  }

  @Test(arguments: StoreKind.allCases)
  func aNewOperationClearsTheRedoOfItsAuthorOnly(kind: StoreKind) throws {
    let team = try Team(kind)
    let lead = try team.add("Nordia")
    try team.commit(.score(70, on: lead))
    _ = try team.undo()
    try team.commit(.set(.note, "de Marc", on: lead), by: team.marc)
    _ = try team.redo()
    _ = try team.undo()
    try team.commit(.set(.tags, "vip", on: lead))
    #expect(throws: StoreError.nothingToRedo) { try team.redo() }
  }

  @Test(arguments: StoreKind.allCases)
  func aNumberIsNeverGivenTwiceAndComesBackWithItsLead(kind: StoreKind) throws {
    let team = try Team(kind)
    let first = try team.add("Nordia")
    let taken = try team.undo()
    #expect(taken.leads == [TouchedLead(id: first, number: LeadNumber(1), lane: nil)])
    #expect(try team.store.file(first) == nil)
    let other = try team.add("Polaris", by: team.marc)
    #expect(try team.file(other).number == LeadNumber(2))
    let again = try team.redo()
    #expect(again.leads.map(\.number) == [LeadNumber(1)])
    #expect(try team.store.lead(LeadNumber(1)) == first)
  }

  @Test(arguments: StoreKind.allCases)
  func undoRunsNoGateAndRestoresTheInstantOfTheStage(kind: StoreKind) throws {
    var team = try Team(kind)
    let lead = try team.add("Nordia")
    let entered = try team.file(lead).lead.stageEntered
    team.now = team.now.advanced(byDays: 3)
    try team.commit(.move(lead, to: .marketingQualified))
    try team.commit(.score(0, on: lead), by: team.marc)
    team.now = team.now.advanced(byDays: 1)
    let receipt = try team.undo()
    #expect(receipt.events.map(\.kind) == [.undone])
    #expect(
      receipt.events.first?.stages == StageMove(from: .marketingQualified, to: .captured))
    #expect(try team.file(lead).lead.stageEntered == entered)
    // The score would no longer pass the gate: redo does not ask it.
    _ = try team.redo()
    #expect(try team.file(lead).lead.stage == .marketingQualified)
    let operations = try team.store.operations(limit: 10)
    #expect(operations.map(\.kind) == [.redone, .undone, .edited, .moved, .added])
    #expect(operations.map(\.isUndone) == [false, true, false, false, false])
    #expect(operations[0].undoes == operations[1].id)
    #expect(operations[1].undoes == operations[3].id)
  }

  @Test(arguments: StoreKind.allCases)
  func aFieldThatOthersChangedSinceIsListedAndAskedAbout(kind: StoreKind) throws {
    let team = try Team(kind)
    let lead = try team.add("Nordia") { $0.note = "avant" }
    try team.commit(.set(.note, "de Léa", on: lead), .score(70, on: lead))
    try team.commit(.set(.note, "de Marc", on: lead), by: team.marc)
    let before = try team.store.dump()
    let error = #expect(throws: StoreError.self) { try team.undo() }
    guard case .undoConflicts(_, let conflicts) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(
      conflicts == [
        UndoConflict(
          number: LeadNumber(1), record: try team.file(lead).lead.reference,
          field: FieldName(LeadField.note), former: .text("avant"),
          written: .text("de Léa"), current: .text("de Marc"),
          changed: UndoConflict.Change(by: team.marc, at: team.now))
      ])
    #expect(try team.store.dump() == before)
    _ = try team.undo(.keepTheirs)
    #expect(try team.file(lead).lead.note == "de Marc")
    #expect(try team.file(lead).lead.score == 60)
  }

  @Test(arguments: StoreKind.allCases)
  func restoringAllTheSameOverwritesWhatOthersWrote(kind: StoreKind) throws {
    let team = try Team(kind)
    let lead = try team.add("Nordia") { $0.note = "avant" }
    try team.commit(.set(.note, "de Léa", on: lead))
    try team.commit(.set(.note, "de Marc", on: lead), by: team.marc)
    _ = try team.undo(.restore)
    #expect(try team.file(lead).lead.note == "avant")
    _ = try team.redo()
    #expect(try team.file(lead).lead.note == "de Marc")
  }

  @Test(arguments: StoreKind.allCases)
  func aLeadThatOthersWorkedOnIsNotTakenAwayWithoutAsking(kind: StoreKind) throws {
    let team = try Team(kind)
    let lead = try team.add("Nordia")
    try team.commit(.note("appel de Marc", on: lead), .score(99, on: lead), by: team.marc)
    let error = #expect(throws: StoreError.self) { try team.undo() }
    guard case .undoConflicts(_, let conflicts) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    let record = try team.file(lead).lead.reference
    #expect(conflicts.allSatisfy { $0.record == record })
    #expect(conflicts.map(\.field) == [FieldName(LeadField.score), nil])
    #expect(conflicts.first?.written == .integer(60))
    #expect(conflicts.map(\.changed?.author) == [team.marc, team.marc])
    let before = try team.store.dump()
    _ = try team.undo(.keepTheirs)
    #expect(try team.store.dump() == before)
    #expect(throws: StoreError.nothingToUndo) { try team.undo() }
  }

  @Test(arguments: StoreKind.allCases)
  func takingAwayALeadAllTheSameTakesWhatHangsOnItAndRedoBringsItBack(
    kind: StoreKind
  ) throws {
    let team = try Team(kind)
    let lead = try team.add("Nordia")
    try team.commit(.note("appel de Marc", on: lead), by: team.marc)
    let before = try team.store.dump()
    _ = try team.undo(.restore)
    #expect(try team.cards() == [])
    _ = try team.redo()
    #expect(try team.store.dump() == before)
  }

  @Test(arguments: StoreKind.allCases)
  func aLeadWhosePeopleOthersChangedStaysWhereTheirsIsKept(kind: StoreKind) throws {
    let team = try Team(kind)
    let lead = try team.add("Nordia")
    let contact = try #require(try team.file(lead).mainContact)
    var draft = ContactDraft(id: contact.id, name: contact.name)
    draft.email = contact.email
    draft.phone = "0102030405"
    try team.commit(Edit(.contact(draft), to: lead), by: team.marc)
    #expect(throws: StoreError.self) { try team.undo() }
    let before = try team.store.dump()
    _ = try team.undo(.keepTheirs)
    #expect(try team.store.dump() == before)
    #expect(try team.file(lead).mainContact?.phone == "0102030405")
    _ = try team.redo()
    _ = try team.undo(.restore)
    #expect(try team.cards().isEmpty)
  }

  @Test(arguments: StoreKind.allCases)
  func anAccountThatAnotherLeadLivesOnStays(kind: StoreKind) throws {
    let team = try Team(kind)
    let first = try team.add("Nordia")
    let second = try team.add("Nordia", contact: "Marc Olivier", by: team.marc) {
      $0.email = "marc@exemple.fr"
    }
    #expect(throws: StoreError.self) { try team.undo() }
    _ = try team.undo(.restore)
    #expect(try team.store.file(first) == nil)
    #expect(try team.file(second).account.name == "Nordia")
    #expect(try team.found(.word("nordia")) == [second])
    #expect(try team.found(.word("jeanne")) == [])
    _ = try team.redo()
    #expect(try team.found(.word("jeanne")) == [first, second])
  }

  @Test(arguments: StoreKind.allCases)
  func aBulkOperationIsTakenBackAtOnce(kind: StoreKind) throws {
    let team = try Team(kind)
    let leads = try (0..<20).map { try team.add("Société \($0)") }
    let before = try team.store.dump()
    let receipt = try team.store.commit(
      team.request(leads.map { .set(.tags, "salon", on: $0) }))
    #expect(receipt.operation?.leadCount == 20)
    let taken = try team.undo()
    #expect(taken.leads.count == 20)
    #expect(try team.store.dump() == before)
  }
}
