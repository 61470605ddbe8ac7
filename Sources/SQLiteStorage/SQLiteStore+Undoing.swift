public import Leads
import Storage

extension SQLiteStore {
  /// Takes back the operation of `author` that began last among those that stand.
  ///
  /// All its pieces go at once; users who were added on the way remain. Cost: some 20 look-ups
  /// for each record, in one transaction and in memory.
  public func undo(_ request: UndoRequest) throws(StoreError) -> Receipt {
    try takeBack(request, as: .undone) { (connection) throws(StoreError) in
      try connection.latestOperation(
        """
        WHERE author = ? AND undone = 0 AND undoes IS NULL ORDER BY place DESC LIMIT 1
        """, by: request.author)
    }
  }

  /// Does again what `author` took back last, if nothing was done since.
  public func redo(_ request: UndoRequest) throws(StoreError) -> Receipt {
    try takeBack(request, as: .redone) { (connection) throws(StoreError) in
      guard
        let latest = try connection.latestOperation(
          """
          WHERE author = ? AND undone = 0 AND kind = \(EventKind.undone.rawValue) \
          ORDER BY place DESC LIMIT 1
          """, by: request.author)
      else { return nil }
      let since = try connection.number(
        "SELECT 1 FROM operation WHERE author = ? AND place > ? AND undoes IS NULL LIMIT 1",
        [StoredValue(request.author), .integer(latest.place)])
      return since == nil ? latest : nil
    }
  }

  private func takeBack(
    _ request: UndoRequest, as kind: EventKind,
    _ find: (Connection) throws(StoreError) -> KeptOperation?
  ) throws(StoreError) -> Receipt {
    let receipt = try connection.writing { () throws(StoreError) in
      guard try !connection.users("WHERE id = ?", [StoredValue(request.author)]).isEmpty else {
        throw .refused(.unknownUser(request.author), nil)
      }
      guard let operation = try find(connection) else {
        throw kind == .undone ? .nothingToUndo : .nothingToRedo
      }
      return try UndoWork(connection, operation, kind).run(
        request, id: Identifier(at: request.at, entropy: (entropy(), entropy())))
    }
    checkpoints.afterCommit()
    return receipt
  }
}

/// An operation by its place in the journal.
struct KeptOperation {
  let place: Int
  let id: OperationID
  let undoes: Int?
  /// From the first to the last; those of others may lie between.
  let events: ClosedRange<Int>?
}

extension Connection {
  fileprivate func latestOperation(
    _ rest: String, by author: UserID
  ) throws(StoreError) -> KeptOperation? {
    try first(
      "SELECT place, id, undoes, first_event, last_event FROM operation \(rest)",
      [StoredValue(author)]
    ) { (row) throws(StoreError) in
      guard let place = row.integer(0), let id: OperationID = row.identifier(1),
        let first = row.integer(3), let last = row.integer(4)
      else { throw .damaged(path: path, detail: "operation \(row.integer(0) ?? 0)") }
      return KeptOperation(
        place: place, id: id, undoes: row.integer(2),
        events: first <= last ? first...last : nil)
    }
  }
}

/// The work of taking back one operation, or of doing it again.
private struct UndoWork {
  private let connection: Connection
  private let operation: KeptOperation
  private let kind: EventKind
  private var leads: [LeadNumber] = []
  private var leadOf: [RecordReference: LeadNumber] = [:]
  private var index = LeadIndex()

  init(_ connection: Connection, _ operation: KeptOperation, _ kind: EventKind) {
    self.connection = connection
    self.operation = operation
    self.kind = kind
  }

  consuming func run(_ request: UndoRequest, id: OperationID) throws(StoreError) -> Receipt {
    let changes = try readChanges()
    let records = try RecordsNow(connection, takingBack: operation)
    let undo = try Undo(of: changes, conflicts: request.conflicts, in: records)
    if request.conflicts == .ask, !undo.conflicts.isEmpty {
      throw .undoConflicts(operation.id, undo.conflicts.map(numbered))
    }
    let touched = try restore(undo.changes, records)
    var draft = Journal.Draft(
      id: id, author: request.author, at: request.at, door: request.door,
      undoes: (operation.place, operation.id), kind: kind, events: [])
    draft.events = events(of: undo.changes)
    var journal = Journal()
    let kept = try journal.append(draft, connection)
    try mark()
    return Receipt(operation: kept, leads: touched, events: draft.events.map(\.event))
  }

  /// The changes of the operation in order, and the lead that each record belongs to.
  private mutating func readChanges() throws(StoreError) -> [FieldChange] {
    guard let range = operation.events else { return [] }
    let events = try connection.rows(
      """
      SELECT sequence, lead FROM event WHERE sequence BETWEEN ? AND ? AND operation = ? \
      ORDER BY sequence
      """,
      [.integer(range.lowerBound), .integer(range.upperBound), .integer(operation.place)]
    ) { row in (sequence: row.integer(0) ?? 0, lead: LeadNumber(row.integer(1) ?? 0)) }
    var changes: [FieldChange] = []
    var seen: Set<LeadNumber> = []
    for event in events {
      if seen.insert(event.lead).inserted { leads.append(event.lead) }
      for change in try connection.changes(ofEvent: event.sequence) {
        leadOf[change.record] = event.lead
        changes.append(change)
      }
    }
    return changes
  }

  private func numbered(_ conflict: UndoConflict) -> UndoConflict {
    UndoConflict(
      number: leadOf[conflict.record], record: conflict.record, field: conflict.field,
      former: conflict.former, written: conflict.written, current: conflict.current)
  }

  /// Writes what restores the former state, with all that is derived of the leads concerned.
  private mutating func restore(
    _ changes: [FieldChange], _ records: RecordsNow
  ) throws(StoreError) -> [TouchedLead] {
    let concerned = try concerned(by: changes, records)
    var before: [LeadNumber: LeadIndex.Entry] = [:]
    for lead in concerned { before[lead] = try LeadIndex.entry(lead, connection) }
    var rows = RowChanges(connection)
    try rows.make(changes)
    let own = Set(leads)
    var touched: [TouchedLead] = []
    for lead in concerned {
      let now = try reindex(lead, before[lead])
      if own.contains(lead), let now { touched.append(now) }
    }
    try index.keepTallies(connection)
    return touched
  }

  /// The leads of the operation, and those of accounts whose names and people change.
  private func concerned(
    by changes: [FieldChange], _ records: RecordsNow
  ) throws(StoreError) -> [LeadNumber] {
    var accounts: Set<RecordReference> = []
    for change in changes where change.isSeenOnOtherLeads {
      if change.record.kind == .account { accounts.insert(change.record) }
      if let account = try records.account(of: change.record) { accounts.insert(account) }
    }
    // A contact that is made again is not there to be asked yet.
    for change in changes where change.field == FieldName(ContactField.account) {
      if let id = change.new.identifier(of: AnyRecord.self) {
        accounts.insert(RecordReference(.account, id))
      }
    }
    var concerned = leads
    var seen = Set(leads)
    for account in accounts {
      concerned += try records.leads(of: account).filter { seen.insert($0).inserted }
    }
    return concerned
  }

  private mutating func reindex(
    _ number: LeadNumber, _ before: LeadIndex.Entry?
  ) throws(StoreError) -> TouchedLead? {
    guard let id = try connection.leadID(number) else { return nil }
    guard let file = try connection.leadFile(id) else {
      try index.move(number, from: before, to: nil, connection)
      return TouchedLead(id: id, number: number, lane: nil)
    }
    let after = LeadIndex.entry(file)
    if let written = try LeadIndex.entry(number, connection) {
      try connection.update(file.lead.reference, LeadIndex.differences(written, after))
    }
    try index.move(number, from: before, to: after, connection)
    return TouchedLead(id: id, number: number, lane: file.lead.lane)
  }

  /// One event for each lead, the latest first, as the operation is taken back.
  private func events(of changes: [FieldChange]) -> [(lead: LeadNumber, event: Event)] {
    guard let last = leads.last else { return [] }
    var byLead: [LeadNumber: [FieldChange]] = [:]
    for change in changes { byLead[leadOf[change.record] ?? last, default: []].append(change) }
    return leads.reversed().map { lead in
      var event = Event(kind, changes: byLead[lead] ?? [])
      let stage = event.changes.first { $0.field == FieldName(LeadField.stage) }
      if let from = stage?.old.integer.flatMap(Stage.init(rawValue:)),
        let to = stage?.new.integer.flatMap(Stage.init(rawValue:))
      {
        event.stages = StageMove(from: from, to: to)
      }
      return (lead, event)
    }
  }

  /// The operation no longer stands; one that is done again makes what was undone stand.
  private func mark() throws(StoreError) {
    try connection.run(
      "UPDATE operation SET undone = 1 WHERE place = ?", [.integer(operation.place)])
    if kind == .redone {
      try connection.run(
        "UPDATE operation SET undone = 0 WHERE place = ?", [StoredValue(operation.undoes)])
    }
  }
}
