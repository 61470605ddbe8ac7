import Leads
import Storage

extension Schema {
  /// The format from which on it is kept why a lead has nothing planned.
  static let waiverVersion = 4
  /// The format from which on the queue is kept.
  static let queueVersion = 6

  /// The first format that keeps hand-overs.
  static let handoffVersion = 3

  /// The sixth format: where each lead stands in the queue, and an index to read it by.
  ///
  /// Frozen, as the others are.
  static let version6 = [
    AddedColumn("lead", "queue_class", "INTEGER").statement,
    AddedColumn("lead", "queue_rank", "INTEGER").statement,
    AddedColumn("lead", "queue_owner", "BLOB").statement,
    """
    UPDATE "lead" SET (queue_class, queue_rank, queue_owner) = (SELECT standing.class, \
    \(rank(of: "standing.class", ranks)), \(owner(of: "standing.class")) \
    FROM (SELECT \(queueClass(handoffs)) AS class) AS standing)
    """,
    """
    CREATE INDEX lead_queue ON lead(queue_owner, queue_class, queue_rank, number) \
    WHERE queue_class IS NOT NULL
    """,
  ]

  /// The class of a lead as it was told before it was kept; `handoffs` tells those that know of
  /// them.
  static func queueClass(_ handoffs: String) -> String {
    """
    CASE WHEN stage = 6 OR work_state IN ('disqualified', 'lost') THEN NULL \
    WHEN work_state IN ('waiting', 'parked') AND work_until IS NOT NULL THEN 4 \
    WHEN work_state = 'parked' THEN NULL \
    \(handoffs)WHEN action_due IS NOT NULL THEN 3 \
    WHEN stage = 1 AND NOT EXISTS (SELECT 1 FROM activity WHERE activity.lead = lead.id \
    AND activity.at >= lead.captured AND (activity.two_way = 1 OR (activity.initiator = 'us' \
    AND activity.kind IN ('call', 'email', 'meeting', 'demo')))) THEN 2 ELSE 5 END
    """
  }

  /// What tells that a lead was proposed, or came back.
  static let handoffs = """
    WHEN stage = 3 AND handoff_to IS NOT NULL AND accepted_by IS NULL AND returned_by IS NULL \
    THEN 6 WHEN stage = 3 AND handoff_to IS NOT NULL AND accepted_by IS NULL \
    AND action_due IS NULL THEN 1 \

    """

  /// The rank of a lead that stands in a class.
  static func rank(of standing: String, _ ranks: String) -> String {
    "CASE \(standing) WHEN 1 THEN returned_at WHEN 6 THEN handoff_at \(ranks) END"
  }

  /// Whose queue a lead stands in.
  static func owner(of standing: String) -> String {
    "CASE \(standing) WHEN 6 THEN handoff_to ELSE CASE WHEN \(standing) IS NULL THEN NULL"
      + " ELSE owner END END"
  }

  private static let ranks = """
    WHEN 2 THEN -((captured - ((captured % 86400000) + 86400000) % 86400000) / 86400000) * 10000 \
    + 9999 - min(max(0, ifnull(score, 0)), 9999) \
    WHEN 3 THEN action_due * 1441 + ifnull(action_minute, 1440) \
    WHEN 4 THEN work_until \
    WHEN 5 THEN (9999 - min(max(0, ifnull(score, 0)), 9999)) * 100000000 \
    + min(max(0, last_activity / 60000), 99999999)
    """
}
