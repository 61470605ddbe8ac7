import Leads
import Storage

/// Appends operations to the journal of one transaction.
struct Journal {
  private var known: (sequence: Int, operation: Int)?

  /// An operation before it has a place in the journal.
  struct Draft {
    let id: OperationID
    let author: UserID
    let at: Instant
    let door: Door
    /// The operation taken back or done again, by its place and its name.
    var undoes: (place: Int, id: OperationID)?
    var kind: EventKind
    var events: [(lead: LeadNumber, event: Event)]
    /// Whether more is to come.
    var isOpen = false
  }

  /// Writes an operation with its events and their changes.
  mutating func append(
    _ draft: Draft, _ connection: Connection
  ) throws(StoreError) -> Operation {
    let (before, latest) = try ends(connection)
    let place = latest + 1
    known = (before, place)
    let sequence = try append(draft.events, operation: place, connection)
    let leads = Set(draft.events.map(\.lead))
    try connection.run(
      """
      INSERT INTO operation(place, id, author, at, door, kind, lead_count, lead, undoes, \
      first_event, last_event, open) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .integer(place), StoredValue(draft.id), StoredValue(draft.author),
        .integer(draft.at.milliseconds), .text(draft.door.rawValue),
        .integer(draft.kind.rawValue), .integer(leads.count),
        StoredValue(draft.events.first?.lead.value), StoredValue(draft.undoes?.place),
        .integer(before + 1), .integer(sequence), .integer(draft.isOpen ? 1 : 0),
      ])
    return Operation(
      id: draft.id, author: draft.author, at: draft.at, door: draft.door, kind: draft.kind,
      leadCount: leads.count, lead: draft.events.first?.lead, undoes: draft.undoes?.id,
      isUndone: false, isOpen: draft.isOpen)
  }

  /// Writes a further piece of an operation that is open.
  mutating func append(
    _ events: [(lead: LeadNumber, event: Event)], to open: OpenOperation, isLast: Bool,
    _ connection: Connection
  ) throws(StoreError) -> Operation {
    var leadCount = open.leadCount
    let new = Set(events.lazy.filter { $0.event.kind.isArrival }.map(\.lead))
    for lead in Set(events.map(\.lead)) {
      if new.contains(lead) {
        leadCount += 1
      } else if try !open.hasTouched(lead, connection) {
        leadCount += 1
      }
    }
    let sequence = try append(events, operation: open.place, connection)
    try connection.run(
      "UPDATE operation SET lead_count = ?, last_event = ?, open = ? WHERE place = ?",
      [
        .integer(leadCount), .integer(sequence), .integer(isLast ? 0 : 1), .integer(open.place),
      ])
    return Operation(
      id: open.id, author: open.author, at: open.at, door: open.door, kind: open.kind,
      leadCount: leadCount, lead: open.lead, undoes: open.undoes?.id, isUndone: false,
      isOpen: !isLast)
  }

  /// Writes events behind all others, and tells the place of the last.
  private mutating func append(
    _ events: [(lead: LeadNumber, event: Event)], operation: Int, _ connection: Connection
  ) throws(StoreError) -> Int {
    var (sequence, latest) = try ends(connection)
    for (lead, event) in events {
      sequence += 1
      try append(event, lead, sequence: sequence, operation: operation, connection)
    }
    known = (sequence, latest)
    return sequence
  }

  /// The last event and the last operation so far.
  private func ends(
    _ connection: Connection
  ) throws(StoreError) -> (sequence: Int, operation: Int) {
    if let known { return known }
    let sequence = try connection.number("SELECT max(sequence) FROM event")
    let operation = try connection.number("SELECT max(place) FROM operation")
    return (sequence ?? 0, operation ?? 0)
  }

  private static let insertEvent = FixedStatement(
    """
    INSERT INTO event(sequence, operation, lead, kind, stage_from, stage_to, passed) \
    VALUES(?, ?, ?, ?, ?, ?, ?)
    """)
  private static let insertChange = FixedStatement(
    """
    INSERT INTO change(event, n, kind, record, field, old, new) VALUES(?, ?, ?, ?, ?, ?, ?)
    """)

  private func append(
    _ event: Event, _ lead: LeadNumber, sequence: Int, operation: Int, _ connection: Connection
  ) throws(StoreError) {
    try connection.run(
      Self.insertEvent,
      [
        .integer(sequence), .integer(operation), .integer(lead.value),
        .integer(event.kind.rawValue), StoredValue(event.stages?.from.rawValue),
        StoredValue(event.stages?.to.rawValue), .text(event.passedText),
      ])
    if let reason = event.reason {
      try connection.run(
        "INSERT INTO reason(event, text) VALUES(?, ?)",
        [.integer(sequence), .text(reason.text)])
    }
    var (rest, n) = (event.changes[...], 0)
    while let change = rest.first {
      let list = CreationList.beginning(rest)
      let row: [StoredValue] =
        list.isEmpty
        ? [.integer(change.record.kind.rawValue), .identifier(change.record.id)]
        : [.integer(CreationList.kind), .bytes(CreationList.bytes(of: list))]
      try connection.run(
        Self.insertChange, [.integer(sequence), .integer(n)], row,
        [
          StoredValue(change.field?.code), StoredValue(change.old), StoredValue(change.new),
        ])
      rest = rest.dropFirst(max(1, list.count))
      n += 1
    }
  }
}

extension Connection {
  /// The changes of one event, in order.
  func changes(ofEvent sequence: Int) throws(StoreError) -> [FieldChange] {
    try rows(
      "SELECT kind, record, field, old, new FROM change WHERE event = ? ORDER BY n",
      [.integer(sequence)]
    ) { (row) throws(StoreError) in
      guard let changes = Self.changes(row) else {
        throw .damaged(path: path, detail: "change of event \(sequence)")
      }
      return changes
    }.flatMap(\.self)
  }

  /// What a row tells; nil where it is damaged.
  private static func changes(_ row: Row) -> [FieldChange]? {
    guard let number = row.integer(0) else { return nil }
    if number == CreationList.kind {
      return row.bytes(1).flatMap(CreationList.changes(in:))
    }
    guard let kind = RecordKind(rawValue: number), let id: Identifier<AnyRecord> = row.identifier(1)
    else { return nil }
    return [
      FieldChange(
        record: RecordReference(kind, id),
        field: row.integer(2).map { FieldName(kind, code: $0) },
        old: row.field(3), new: row.field(4))
    ]
  }
}
