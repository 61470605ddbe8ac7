import Leads
import Testing

/// What a store promises of edits of many leads.
struct BulkTests {
  private let name = OperationID(high: 0x7777, low: 2)

  private func moves(_ leads: [LeadID]) -> BulkEdits {
    BulkEdits(leads.map { [Edit.move($0, to: .marketingQualified)] })
  }

  private func keep(_ edits: BulkEdits, _ team: Team) throws -> BulkOutcome {
    try team.store.commit(edits, by: team.lea, at: team.now, door: .screen, as: name)
  }

  @Test(arguments: StoreKind.allCases)
  func whatPassesIsOneOperationAndWhatDoesNotIsNamed(kind: StoreKind) throws {
    let team = try Team(kind)
    // More than share a transaction, and one in the middle that is not there.
    var leads: [LeadID] = []
    for number in 0..<230 { leads.append(try team.add("Lead \(number)")) }
    let unknown = team.freshID()
    leads.insert(unknown, at: 150)
    let before = try team.store.dump()
    let outcome = try keep(moves(leads), team)
    #expect(outcome.refusals == [unknown: .unknownLead(unknown)])
    let operation = try #require(outcome.operation)
    #expect(operation.id == name)
    #expect(operation.leadCount == 230)
    #expect(operation.kind == .moved)
    #expect(!operation.isOpen)
    _ = try team.undo()
    #expect(try team.store.dump() == before)
  }

  @Test(arguments: StoreKind.allCases)
  func aRehearsalKeepsNothingAndFindsWhatACommitWouldFind(kind: StoreKind) throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      let team = try Team(kind, seed: seed)
      var random = RandomEdits(
        dice: Dice(seed: seed), users: [team.lea, team.marc])
      for _ in 0..<60 { _ = try? team.store.commit(random.request(at: team.now)) }
      let leads = try team.files().map(\.lead.id)
      let edits = BulkEdits(leads.map { lead in random.changes(of: lead, at: team.now) })
      let before = try team.store.dump()
      let heard = try team.store.rehearse(
        [BulkEdits([]), edits], by: team.lea, at: team.now, isWanted: { true })
      #expect(try team.store.dump() == before)
      let kept = try keep(edits, team)
      #expect(heard.map(\.refusals) == [[:], kept.refusals])
    }
  }

  @Test(arguments: StoreKind.allCases)
  func aRehearsalThatNobodyWantsStops(kind: StoreKind) throws {
    let team = try Team(kind)
    let leads = [try team.add("Acme"), try team.add("Nordia")]
    #expect(throws: StoreError.interrupted) {
      try team.store.rehearse([moves(leads)], by: team.lea, at: team.now, isWanted: { false })
    }
  }

  @Test(arguments: StoreKind.allCases)
  func anOwnerWhoIsNotThereIsRefusedAlready(kind: StoreKind) throws {
    let team = try Team(kind)
    let lead = try team.add("Acme")
    let stranger = UserID(high: 9, low: 9)
    let owner = FieldEdit(.owner, to: FieldValue(stranger))
    let edits = BulkEdits([[Edit(.set([owner]), to: lead)]])
    let heard = try team.store.rehearse([edits], by: team.lea, at: team.now, isWanted: { true })
    #expect(heard.map(\.refusals) == [[lead: .unknownUser(stranger)]])
    #expect(throws: StoreError.refused(.unknownUser(stranger), nil)) {
      try team.store.rehearse([edits], by: stranger, at: team.now, isWanted: { true })
    }
  }
}
