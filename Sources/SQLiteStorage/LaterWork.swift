import Leads
import Storage

/// What others did since an operation began.
struct LaterWork {
  /// The operation, what took it back and what did it again, as SQL lists places.
  let own: String
  /// The first event of the operation.
  let first: Int
  /// Whether there is anything, as far as was looked.
  private(set) var isThere = false
  private let connection: Connection
  private var looked: Int

  init(_ connection: Connection, than operation: KeptOperation) throws(StoreError) {
    self.connection = connection
    first = operation.events?.lowerBound ?? 0
    looked = first
    let own = try connection.rows(
      """
      WITH RECURSIVE own(place) AS (VALUES(?1) UNION SELECT operation.place FROM own \
      JOIN operation ON operation.undoes = own.place WHERE operation.place > ?1) \
      SELECT place FROM own
      """, [.integer(operation.place)]
    ) { row in String(row.integer(0) ?? 0) }
    self.own = "(\(own.joined(separator: ", ")))"
  }

  /// Looks at what came since the last look.
  mutating func look() throws(StoreError) {
    guard !isThere else { return }
    isThere =
      try connection.number(
        "SELECT 1 FROM event WHERE sequence > ? AND operation NOT IN \(own) LIMIT 1",
        [.integer(looked)]) != nil
    looked = try connection.number("SELECT max(sequence) FROM event") ?? 0
  }

  /// Goes through it, event by event.
  func forEach(
    _ body: (LeadNumber, [FieldChange]) throws(StoreError) -> Void
  ) throws(StoreError) {
    let events = try connection.rows(
      """
      SELECT sequence, lead FROM event WHERE sequence > ? AND operation NOT IN \(own) \
      ORDER BY sequence
      """, [.integer(first)]
    ) { row in (sequence: row.integer(0) ?? 0, lead: LeadNumber(row.integer(1) ?? 0)) }
    for (sequence, lead) in events {
      try body(lead, try connection.changes(ofEvent: sequence))
    }
  }
}
