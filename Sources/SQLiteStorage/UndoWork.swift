import Leads
import Storage

/// The work of taking back one operation, or of doing it again, piece by piece.
///
/// Each piece is a transaction of its own and goes on where the one before ended, be it in
/// another process: a lead is done once what takes back has an event of it.
struct UndoWork {
  let operation: KeptOperation
  let kind: EventKind
  /// Names the operation that takes back.
  let id: OperationID
  private let connection: Connection
  private var others: LaterWork
  private var isBegun: Bool
  /// What comes behind this event is done.
  private var end: Int
  /// Whether it stays as it is, all of it: somebody objected.
  private let isLasting: Bool

  init(
    _ connection: Connection, _ operation: KeptOperation, _ kind: EventKind, id: OperationID,
    isBegun: Bool = false
  ) throws(StoreError) {
    self.connection = connection
    self.operation = operation
    self.kind = kind
    self.id = id
    self.isBegun = isBegun
    others = try LaterWork(connection, than: operation)
    end = operation.events?.upperBound ?? 0
    isLasting = try connection.entersObjections(operation)
  }

  /// Throws the conflicts if others did something since to what the operation did; `done` is what
  /// took back some of it already.
  func ask(doneBy done: OpenOperation?) throws(StoreError) {
    guard !isLasting else { return try foretell(.ask, leads: .max) }
    var others = others
    try others.look()
    guard others.isThere else { return }
    var concerned = UndoGroup(connection, operation, doneBy: done)
    try others.forEach { (lead, changes) throws(StoreError) in
      try concerned.add(lead)
      try concerned.add(besides: lead, changes)
    }
    _ = try UndoPiece(connection, operation, kind, concerned.events)
      .plan(.ask, RecordsNow(connection, others))
  }

  /// Throws what the first piece would be refused for, and what would be asked about before it.
  func foretell(
    _ rule: UndoRequest.ConflictRule, leads count: Int
  ) throws(StoreError) {
    guard isLasting || operation.leadCount <= count, let range = operation.events else {
      if rule == .ask { try ask(doneBy: nil) }
      return
    }
    var others = others
    try others.look()
    let events = try UndoGroup(connection, operation, doneBy: nil).all(range)
    try UndoPiece(connection, operation, kind, events)
      .foretell(rule, RecordsNow(connection, others))
  }

  /// Takes back about so many leads; nil where all of it was done by somebody else.
  ///
  /// What belongs together goes together, however much that is.
  mutating func next(
    _ request: UndoRequest, leads count: Int
  ) throws(StoreError) -> Receipt? {
    let open = isBegun ? try connection.openOperation(id) : nil
    guard open != nil || !isBegun else { return nil }
    try others.look()
    var piece = UndoPiece(connection, operation, kind, try choose(count, doneBy: open))
    let records = RecordsNow(connection, others)
    let touched = try piece.run(request.conflicts, records)
    let isLast = end < (operation.events?.lowerBound ?? .max)
    var journal = Journal()
    let kept: Operation
    if let open {
      kept = try journal.append(piece.events, to: open, isLast: isLast, connection)
    } else {
      kept = try journal.append(
        Journal.Draft(
          id: id, author: request.author, at: request.at, door: request.door,
          undoes: (operation.place, operation.id), kind: kind, events: piece.events,
          isOpen: !isLast),
        connection)
      others = try LaterWork(connection, than: operation)
      try connection.run(
        "UPDATE operation SET undone = 1 WHERE place = ?", [.integer(operation.place)])
    }
    // What is done again makes what was undone stand.
    if isLast, kind == .redone {
      try connection.run(
        "UPDATE operation SET undone = 0 WHERE place = ?", [StoredValue(operation.undoes)])
    }
    isBegun = true
    let events = isLast && open == nil ? piece.events.map(\.event) : []
    return Receipt(operation: kept, leads: touched, events: events)
  }

  /// What to take back next: all of a small operation, else the latest that is left of it.
  private mutating func choose(
    _ count: Int, doneBy open: OpenOperation?
  ) throws(StoreError) -> [JournalEvent] {
    guard let range = operation.events else { return [] }
    var group = UndoGroup(connection, operation, doneBy: open)
    if open == nil, isLasting || operation.leadCount <= count {
      end = range.lowerBound - 1
      return try group.all(range)
    }
    while group.count < count, end >= range.lowerBound {
      let events = try connection.rows(
        """
        SELECT sequence, lead FROM event WHERE sequence BETWEEN ? AND ? AND operation = ? \
        ORDER BY sequence DESC LIMIT ?
        """,
        [
          .integer(range.lowerBound), .integer(end), .integer(operation.place),
          .integer(count),
        ]
      ) { row in (sequence: row.integer(0) ?? 0, lead: LeadNumber(row.integer(1) ?? 0)) }
      if events.isEmpty { end = range.lowerBound - 1 }
      for event in events where group.count < count {
        end = event.sequence - 1
        try group.add(event.lead)
      }
    }
    return group.events
  }
}

extension Connection {
  /// Whether an operation entered people who objected, which stands.
  fileprivate func entersObjections(_ operation: KeptOperation) throws(StoreError) -> Bool {
    guard operation.kind == .suppressed, let events = operation.events else { return false }
    return try number(
      """
      SELECT 1 FROM event JOIN change ON change.event = sequence \
      JOIN suppression ON suppression.id = change.record \
      WHERE sequence BETWEEN ? AND ? AND operation = ? AND change.kind = ? \
      AND change.field IS NULL AND reason = ? LIMIT 1
      """,
      [
        .integer(events.lowerBound), .integer(events.upperBound), .integer(operation.place),
        .integer(RecordKind.suppression.rawValue),
        .text(SuppressionReason.objection.rawValue),
      ]) != nil
  }
}
