import Leads
import Storage

/// An operation to which pieces may be added.
struct OpenOperation {
  let place: Int
  let id: OperationID
  let author: UserID
  let at: Instant
  let door: Door
  let kind: EventKind
  let leadCount: Int
  let lead: LeadNumber?
  let isUndone: Bool
  /// The operation that it takes back or does again.
  let undoes: (place: Int, id: OperationID)?
  let events: (first: Int, last: Int)

  /// Whether a piece by this request may go on with it, or comes too late.
  func takes(_ request: CommitRequest) -> Bool { author == request.author && !isUndone }

  /// Whether one of its pieces already changed this lead.
  func hasTouched(_ lead: LeadNumber, _ connection: Connection) throws(StoreError) -> Bool {
    try connection.number(
      """
      SELECT 1 FROM event WHERE lead = ? AND sequence BETWEEN ? AND ? AND operation = ? LIMIT 1
      """,
      [
        .integer(lead.value), .integer(events.first), .integer(events.last), .integer(place),
      ]) != nil
  }

  /// Says that nothing more is to come.
  func complete(_ connection: Connection) throws(StoreError) {
    try connection.run("UPDATE operation SET open = 0 WHERE place = ?", [.integer(place)])
  }
}

extension Connection {
  /// The operation of this name that was not completed, whether it stands or not; nil for none.
  func openOperation(_ id: OperationID) throws(StoreError) -> OpenOperation? {
    try first(
      """
      SELECT place, author, at, door, kind, lead_count, lead, undone, first_event, last_event, \
      undoes, (SELECT id FROM operation AS former WHERE former.place = operation.undoes) \
      FROM operation WHERE id = ? AND open = 1
      """, [StoredValue(id)]
    ) { (row) throws(StoreError) in
      guard let place = row.integer(0), let author: UserID = row.identifier(1),
        let at = row.integer(2), let door = row.text(3).flatMap(Door.init(rawValue:)),
        let kind = row.integer(4).flatMap(EventKind.init(rawValue:)),
        let first = row.integer(8), let last = row.integer(9)
      else { throw .damaged(path: path, detail: "operation \(row.integer(0) ?? 0)") }
      let undoes: OperationID? = row.identifier(11)
      return OpenOperation(
        place: place, id: id, author: author, at: Instant(milliseconds: at), door: door,
        kind: kind, leadCount: row.integer(5) ?? 0, lead: row.integer(6).map { LeadNumber($0) },
        isUndone: row.integer(7) == 1,
        undoes: row.integer(10).flatMap { place in undoes.map { (place, $0) } },
        events: (first, last))
    }
  }
}
