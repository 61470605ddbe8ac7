public import Leads
import Storage

// What people carry.

extension SQLiteStore {
  /// The accounts of the open leads that somebody owns, no more than `limit`; no order.
  ///
  /// Cost: a look-up for each lead that is looked at.
  public func accounts(
    ofOpenLeadsOf owner: UserID, limit: Int
  ) throws(StoreError) -> Set<AccountID> {
    try connection.accounts(ofOpenLeadsOf: owner, limit: limit)
  }

  /// Whether somebody owns an open lead of an account.
  ///
  /// Cost: a look-up for each lead of the account.
  public func works(_ owner: UserID, on account: AccountID) throws(StoreError) -> Bool {
    try connection.works(owner, on: account)
  }

  /// What somebody noted of leads by hand since an instant and stands, in the order in which it
  /// was noted; imports are left out.
  ///
  /// Cost: looks at every operation since then, and at this person's events.
  public func acts(
    of author: UserID, since start: Instant
  ) throws(StoreError) -> [RecordedAct] {
    try connection.reading { () throws(StoreError) in
      try connection.acts(of: author, since: start)
    }
  }

  /// Has somebody report to another, or to nobody; the user is returned as kept.
  public func report(_ user: UserID, to superior: UserID?) throws(StoreError) -> User {
    let changed = try connection.writing { () throws(StoreError) in
      let users = try connection.users("ORDER BY place")
      guard let known = users.first(where: { $0.id == user }) else {
        throw .refused(.unknownUser(user), nil)
      }
      let changed: User
      do throws(Refusal) {
        changed = try known.reporting(to: superior, among: users)
      } catch {
        throw .refused(error, nil)
      }
      if changed != known {
        try connection.run(
          "UPDATE \"user\" SET reports_to = ? WHERE id = ?",
          [StoredValue(superior), StoredValue(user)])
      }
      return changed
    }
    checkpoints.afterCommit()
    return changed
  }
}

extension Connection {
  private static let loadLanes = Lane.all.filter(\.isLoad).map { String($0.rank) }
    .joined(separator: ", ")

  func accounts(ofOpenLeadsOf owner: UserID, limit: Int) throws(StoreError) -> Set<AccountID> {
    Set(
      try rows(
        "SELECT DISTINCT account FROM lead WHERE owner = ? AND lane IN (\(Self.loadLanes)) LIMIT ?",
        [StoredValue(owner), .integer(max(0, limit))]
      ) { row in row.identifier(0) as AccountID? }.compactMap(\.self))
  }

  /// Whether somebody owns an open lead of an account.
  func works(_ owner: UserID, on account: AccountID) throws(StoreError) -> Bool {
    try number(
      """
      SELECT 1 FROM lead WHERE account = ? AND +owner = ? AND +lane IN (\(Self.loadLanes)) LIMIT 1
      """, [StoredValue(account), StoredValue(owner)]) != nil
  }

  func acts(of author: UserID, since start: Instant) throws(StoreError) -> [RecordedAct] {
    let before = try number(
      "SELECT place FROM operation WHERE at < ? ORDER BY place DESC LIMIT 1",
      [.integer(start.milliseconds)])
    return try rows(
      """
      SELECT DISTINCT activity.place, activity.lead, activity.kind, initiator, two_way, \
      activity.at FROM operation \
      CROSS JOIN event ON sequence BETWEEN first_event AND last_event \
      AND event.operation = operation.place \
      CROSS JOIN change ON change.event = sequence AND change.kind = ? \
      CROSS JOIN activity ON activity.id = change.record \
      WHERE operation.place > ? AND operation.author = ? AND operation.at >= ? \
      AND door IN ('screen', 'command-line') AND undone = 0 AND undoes IS NULL \
      AND event.kind = ? ORDER BY activity.place
      """,
      [
        .integer(RecordKind.activity.rawValue), .integer(before ?? 0), StoredValue(author),
        .integer(start.milliseconds), .integer(EventKind.logged.rawValue),
      ]
    ) { row -> RecordedAct? in
      guard let lead: LeadID = row.identifier(1), let at = row.integer(5),
        let kind = row.text(2).flatMap(ActivityKind.init(rawValue:)),
        let initiator = row.text(3).flatMap(Initiator.init(rawValue:))
      else { return nil }
      return RecordedAct(
        lead: lead, kind: kind, initiator: initiator, isTwoWay: row.integer(4) == 1,
        at: Instant(milliseconds: at), disposition: nil)
    }.compactMap(\.self)
  }
}
