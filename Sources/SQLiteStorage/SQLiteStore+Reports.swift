public import Leads
import Storage

extension SQLiteStore {
  /// What was done about hand-overs since an instant and stands, in the order in which it was.
  ///
  /// Cost: looks at every event since then.
  public func handoffActs(since begin: Instant) throws(StoreError) -> [HandoffAct] {
    let kinds = [EventKind.handedOver, .accepted, .handoffReturned].map(\.rawValue)
    let reason = FieldName(LeadField.returnReason)
    return try connection.reading { () throws(StoreError) in
      let first = try connection.number(
        "SELECT min(first_event) FROM operation WHERE at >= ?", [.integer(begin.milliseconds)])
      guard let first else { return [] }
      return try connection.rows(
        """
        SELECT event.lead, operation.author, operation.at, event.kind, change.new FROM event \
        JOIN operation ON operation.place = event.operation \
        LEFT JOIN change ON change.event = event.sequence AND change.kind = ? \
        AND change.field = ? \
        WHERE event.sequence >= ? AND event.kind IN (?, ?, ?) AND operation.undone = 0 \
        AND operation.at >= ? ORDER BY event.sequence
        """,
        [.integer(reason.kind.rawValue), .integer(reason.code), .integer(first)]
          + kinds.map { .integer($0) } + [.integer(begin.milliseconds)]
      ) { row in
        let code = row.text(4)
        let kind: HandoffAct.Kind =
          switch row.integer(3).flatMap(EventKind.init(rawValue:)) {
          case .handedOver: .proposed
          case .handoffReturned:
            .returned(code.flatMap(ReturnReason.init(rawValue:)) ?? .other)
          default: .accepted
          }
        return HandoffAct(
          lead: LeadNumber(row.integer(0) ?? 0), author: row.identifier(1) ?? .nobody,
          at: Instant(milliseconds: row.integer(2) ?? 0), kind)
      }
    }
  }
}

extension SQLiteStore {
  /// The newest things that were done and observed, so many at most, the newest first.
  ///
  /// Cost: reads as many rows, along their key.
  public func recordedActs(limit: Int) throws(StoreError) -> [RecordedAct] {
    let disposition = connection.format >= Schema.waiverVersion ? "disposition" : "NULL"
    return try connection.rows(
      "SELECT lead, kind, initiator, two_way, at, \(disposition) FROM activity"
        + " ORDER BY place DESC LIMIT ?", [.integer(max(0, limit))]
    ) { row -> RecordedAct? in
      guard let lead: LeadID = row.identifier(0), let at = row.integer(4),
        let kind = row.text(1).flatMap(ActivityKind.init(rawValue:)),
        let initiator = row.text(2).flatMap(Initiator.init(rawValue:))
      else { return nil }
      return RecordedAct(
        lead: lead, kind: kind, initiator: initiator, isTwoWay: row.integer(3) == 1,
        at: Instant(milliseconds: at),
        disposition: row.text(5).flatMap(Disposition.init(rawValue:)))
    }.compactMap(\.self)
  }
}
