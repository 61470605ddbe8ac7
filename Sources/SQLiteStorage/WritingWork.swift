import Leads
import Storage

/// Writes what was decided: the journal piece by piece, the records at the end.
struct WritingWork {
  private var journal = Journal()
  private var pending = PendingWrites()

  /// Begins an operation or goes on with it; nil where nothing happened.
  ///
  /// It stays open, whatever is told of it, where it `waits` for what follows from it.
  mutating func append(
    _ decision: Decision, to open: OpenOperation?, waits: Bool = false,
    of records: WorkingSet.Records, _ connection: Connection
  ) throws(StoreError) -> Operation? {
    pending.expect(decision.events.count)
    for (lead, _, event) in decision.events { pending.note(event, of: lead, in: records) }
    let request = decision.request
    guard let first = decision.events.first else {
      if !request.part.isOpen { try open?.complete(connection) }
      return nil
    }
    let events = decision.events.map { (lead: $0.number, event: $0.event) }
    let isOpen = request.part.isOpen
    if let open {
      return try journal.append(events, to: open, isLast: !isOpen && !waits, connection)
        .told(asOpen: isOpen)
    }
    return try journal.append(
      Journal.Draft(
        id: decision.operation, author: request.author, at: request.at, door: request.door,
        kind: first.event.kind, events: events, isOpen: isOpen || waits),
      connection
    ).told(asOpen: isOpen)
  }

  /// Writes the records of all that was appended so far, and the numbers given out; tells of which
  /// leads it is said otherwise now who is not to be contacted.
  @discardableResult
  mutating func write(
    _ records: WorkingSet.Records, _ numbers: inout Places, _ connection: Connection
  ) throws(StoreError) -> [LeadID] {
    let remarked = try pending.write(records, connection)
    try numbers.keep(connection)
    return remarked
  }
}

extension Operation {
  /// The operation as it is told to whoever asked for it.
  fileprivate func told(asOpen isOpen: Bool) -> Operation {
    Operation(
      id: id, author: author, at: at, door: door, kind: kind, leadCount: leadCount, lead: lead,
      undoes: undoes, isUndone: isUndone, isOpen: isOpen)
  }
}
