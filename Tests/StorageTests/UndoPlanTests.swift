import Leads
import Testing

/// What undo would restore, and what it finds in its way, from plain values.
struct UndoPlanTests {
  private let lead = RecordReference(.lead, Identifier(high: 1, low: 1))
  private let account = RecordReference(.account, Identifier(high: 1, low: 2))
  private let note = FieldName(LeadField.note)
  private let owner = FieldName(LeadField.account)

  /// Records in a dictionary, with who refers to whom told apart.
  private struct Present: PresentRecords {
    var records: [RecordReference: [FieldName: FieldValue]] = [:]
    var made: [RecordReference: [FieldName: FieldValue]] = [:]
    var users: [RecordReference: [RecordReference]] = [:]
    var worked: Set<RecordReference> = []

    func fields(of record: RecordReference) -> [FieldName: FieldValue]? { records[record] }
    func fieldsAsMade(of record: RecordReference) -> [FieldName: FieldValue] {
      made[record] ?? [:]
    }
    func isWorkedOn(_ lead: RecordReference) -> Bool { worked.contains(lead) }
    func referring(to record: RecordReference) -> [RecordReference] { users[record] ?? [] }
  }

  private func change(_ old: String, _ new: String) -> FieldChange {
    FieldChange(record: lead, field: note, old: .text(old), new: .text(new))
  }

  @Test func aFieldChangedTwiceGoesBackToItsFirstValue() throws {
    let present = Present(records: [lead: [note: .text("c")]])
    let undo = try Undo(
      of: [change("a", "b"), change("b", "c")], conflicts: .ask, in: present)
    #expect(undo.changes == [change("c", "a")])
    #expect(undo.conflicts == [])
  }

  @Test func aFieldThatHasItsFormerValueAgainNeedsNothing() throws {
    let present = Present(records: [lead: [note: .text("a")]])
    let undo = try Undo(of: [change("a", "b")], conflicts: .ask, in: present)
    #expect(undo.changes == [])
    #expect(undo.conflicts == [])
  }

  @Test(arguments: [UndoRequest.ConflictRule.ask, .keepTheirs, .restore])
  func aFieldOfARecordThatIsGoneIsAConflictThatNothingRestores(
    rule: UndoRequest.ConflictRule
  ) throws {
    let undo = try Undo(of: [change("a", "b")], conflicts: rule, in: Present())
    #expect(undo.changes == [])
    #expect(undo.conflicts.map(\.current) == [.none])
  }

  @Test func recordsGoLatestFirstAndLeaveTheirValues() throws {
    let present = Present(
      records: [
        lead: [owner: FieldValue(account.id), note: .text("n")],
        account: [FieldName(AccountField.name): .text("Nordia")],
      ],
      users: [account: [lead]])
    let made = [FieldChange.creation(of: account), .creation(of: lead)]
    let undo = try Undo(of: made, conflicts: .ask, in: present)
    #expect(undo.conflicts == [])
    #expect(undo.changes.filter(\.isRemoval).map(\.record) == [lead, account])
    #expect(undo.changes.contains { $0.field == note && $0.old == .text("n") && $0.new == .none })

    let redo = try Undo(of: undo.changes, conflicts: .ask, in: Present())
    #expect(redo.changes.filter(\.isCreation).map(\.record) == [account, lead])
    #expect(redo.changes.contains { $0.field == note && $0.new == .text("n") })
    #expect(redo.changes.count == undo.changes.count)
  }

  @Test func aContactThatTheLeadLeavesByTheSameUndoIsNotInUse() throws {
    let contact = RecordReference(.contact, Identifier(high: 1, low: 3))
    let main = FieldName(LeadField.contact)
    let present = Present(
      records: [lead: [main: FieldValue(contact.id)], contact: [:]], users: [contact: [lead]])
    let undo = try Undo(
      of: [
        .creation(of: contact),
        FieldChange(record: lead, field: main, old: .none, new: FieldValue(contact.id)),
      ], conflicts: .ask, in: present)
    #expect(undo.conflicts == [])
    #expect(undo.changes.last == .removal(of: contact))
  }

  @Test func anAccountInUseByAnotherLeadIsNeverTakenAway() throws {
    let other = RecordReference(.lead, Identifier(high: 1, low: 9))
    let present = Present(records: [account: [:], other: [:]], users: [account: [other]])
    for rule in [UndoRequest.ConflictRule.ask, .keepTheirs, .restore] {
      let undo = try Undo(of: [.creation(of: account)], conflicts: rule, in: present)
      #expect(undo.changes == [])
      #expect(undo.conflicts.map(\.record) == [account])
      #expect(undo.conflicts.map(\.field) == [nil])
    }
  }
}
