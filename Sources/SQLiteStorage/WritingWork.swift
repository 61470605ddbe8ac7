import Leads
import Storage

/// Writes what was decided: the journal piece by piece, the records at the end.
struct WritingWork {
  private var journal = Journal()
  private var pending = PendingWrites()

  /// Begins an operation or goes on with it; nil where nothing happened.
  mutating func append(
    _ decision: Decision, to open: OpenOperation?, of records: WorkingSet.Records,
    _ connection: Connection
  ) throws(StoreError) -> Operation? {
    pending.expect(decision.events.count)
    for (lead, _, event) in decision.events { pending.note(event, of: lead, in: records) }
    let request = decision.request
    guard let first = decision.events.first else {
      if !request.part.isOpen { try open?.complete(connection) }
      return nil
    }
    let events = decision.events.map { (lead: $0.number, event: $0.event) }
    if let open {
      return try journal.append(events, to: open, isLast: !request.part.isOpen, connection)
    }
    return try journal.append(
      Journal.Draft(
        id: decision.operation, author: request.author, at: request.at, door: request.door,
        kind: first.event.kind, events: events, isOpen: request.part.isOpen),
      connection)
  }

  /// Writes the records of all that was appended so far, and the numbers given out.
  mutating func write(
    _ records: WorkingSet.Records, _ numbers: inout Places, _ connection: Connection
  ) throws(StoreError) {
    try pending.write(records, connection)
    try numbers.keep(connection)
  }
}
