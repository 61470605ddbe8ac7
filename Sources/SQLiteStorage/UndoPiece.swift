import Leads
import Storage

/// Some of what an operation did, to be taken back or done again in one transaction.
struct UndoPiece {
  private let connection: Connection
  private let operation: KeptOperation
  private let kind: EventKind
  private let changes: [FieldChange]
  /// In the order in which the operation first touched them.
  private var leads: [LeadNumber] = []
  private var leadOf: [RecordReference: LeadNumber] = [:]
  private var index = LeadIndex()
  /// What it wrote into the journal, once it ran.
  private(set) var events: [(lead: LeadNumber, event: Event)] = []

  /// `done` is what the operation did, in order.
  init(
    _ connection: Connection, _ operation: KeptOperation, _ kind: EventKind,
    _ done: [JournalEvent]
  ) {
    self.connection = connection
    self.operation = operation
    self.kind = kind
    changes = done.flatMap(\.changes)
    var seen: Set<LeadNumber> = []
    for event in done {
      if seen.insert(event.lead).inserted { leads.append(event.lead) }
      // The first: when it is done again piece by piece, a record comes before what lives on it.
      for change in event.changes where leadOf[change.record] == nil {
        leadOf[change.record] = event.lead
      }
    }
  }

  /// What must change; throws what is to be asked about first.
  func plan(
    _ rule: UndoRequest.ConflictRule, _ records: RecordsNow
  ) throws(StoreError) -> Undo {
    let undo = try Undo(of: changes, conflicts: rule, in: records)
    guard rule == .ask, !undo.conflicts.isEmpty else { return undo }
    var conflicts: [UndoConflict] = []
    for conflict in undo.conflicts { conflicts.append(try explained(conflict, records)) }
    throw .undoConflicts(operation.id, conflicts)
  }

  /// Throws what is to be asked about first, or what keeps it from being restored.
  func foretell(
    _ rule: UndoRequest.ConflictRule, _ records: RecordsNow
  ) throws(StoreError) {
    let undo = try plan(rule, records)
    try remarking(undo.changes).requireKey(connection)
  }

  /// Restores what was, and tells which leads it touched.
  mutating func run(
    _ rule: UndoRequest.ConflictRule, _ records: RecordsNow
  ) throws(StoreError) -> [TouchedLead] {
    let undo = try plan(rule, records)
    events = events(of: undo.changes)
    return try restore(undo.changes)
  }

  /// A conflict with the lead it is about, and who brought it about.
  private func explained(
    _ conflict: UndoConflict, _ records: RecordsNow
  ) throws(StoreError) -> UndoConflict {
    UndoConflict(
      number: leadOf[conflict.record], record: conflict.record, field: conflict.field,
      former: conflict.former, written: conflict.written, current: conflict.current,
      changed: try records.lastChange(of: conflict.record, field: conflict.field))
  }

  /// Writes what restores the former state, with all that is derived of the leads concerned.
  private mutating func restore(_ changes: [FieldChange]) throws(StoreError) -> [TouchedLead] {
    let concerned = try concerned(by: changes)
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
    let remarking = try remarking(changes)
    try remarking.requireKey(connection)
    try remarking.run(connection)
    return touched
  }

  /// The leads of which it may be told otherwise now who is not to be contacted.
  private func remarking(_ changes: [FieldChange]) throws(StoreError) -> Remarking {
    var remarking = Remarking()
    for change in changes {
      guard let number = leadOf[change.record] ?? leads.last,
        let lead = try connection.leadID(number)
      else { continue }
      remarking.note(change, lead)
    }
    return remarking
  }

  /// The leads of the operation, and those of accounts whose names and people change.
  private func concerned(by changes: [FieldChange]) throws(StoreError) -> [LeadNumber] {
    var accounts: Set<RecordReference> = []
    for change in changes where change.isSeenOnOtherLeads {
      if change.record.kind == .account { accounts.insert(change.record) }
      if let account = try connection.account(of: change.record) { accounts.insert(account) }
    }
    // A contact that is made again is not there to be asked yet.
    for change in changes where change.field == FieldName(ContactField.account) {
      if let id = change.new.identifier(of: AnyRecord.self) {
        accounts.insert(RecordReference(.account, id))
      }
    }
    var concerned = leads
    var seen = Set(leads)
    // What goes from one lead to another is seen on both, whichever of them the piece is about.
    for change in changes {
      guard case .record(.lead) = change.field?.type else { continue }
      for value in [change.old, change.new] {
        guard let id = value.identifier(of: AnyRecord.self),
          let number = try connection.place(of: RecordReference(.lead, id)).map(LeadNumber.init)
        else { continue }
        if seen.insert(number).inserted { concerned.append(number) }
      }
    }
    for account in accounts {
      concerned += try connection.leads(of: account).filter { seen.insert($0).inserted }
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
}
