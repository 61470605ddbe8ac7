import Leads
import Storage

extension Schema {
  /// The format from which on scores are kept as what no clock changes.
  static let scoreVersion = 7

  /// The seventh format: what exactly was observed of a prospect, and what it is worth.
  ///
  /// Points of older formats count as given when something was last done. Frozen, as the others
  /// are.
  static let version7 =
    [
      AddedColumn("activity", "signal", "TEXT"), AddedColumn("activity", "reference", "TEXT"),
      AddedColumn("lead", "scored_at", "INTEGER"), AddedColumn("lead", "scored_by", "BLOB"),
      AddedColumn("lead", "score_until", "INTEGER"),
      AddedColumn("lead", "demo_requested", "INTEGER"),
    ].map(\.statement) + [
      """
      UPDATE "lead" SET scored_at = last_activity + 1, score_until = \(scoreUntil(inFormat: 6)) \
      WHERE score > 0
      """,
      """
      UPDATE "lead" SET queue_rank = CASE queue_class \(ranks("score_until")) END \
      WHERE queue_class IN (2, 5)
      """,
      "DROP INDEX lead_score",
      """
      CREATE INDEX lead_score ON lead(lane, ifnull(score_until, -1000000000) DESC, number DESC)
      """,
      "CREATE INDEX contact_mail ON contact(lower(email))",
    ]

  /// The expression for the minute at which one point is left of a lead's score.
  static func scoreUntil(inFormat format: Int) -> String {
    guard format < scoreVersion else { return "score_until" }
    let counted = "\(ScoreFunction.name)(score, last_activity)"
    guard format >= listFormat else { return counted }
    return """
      CASE WHEN suppressions IS NULL OR NOT EXISTS (SELECT 1 FROM suppression \
      WHERE suppression.reason = 'objection' AND suppression.lifted_at IS NULL \
      AND instr(replace(lead.suppressions, '-', ''), lower(hex(suppression.id))) > 0) \
      THEN \(counted) END
      """
  }

  /// Whether somebody gave the points of a lead.
  static func isScoreGiven(inFormat format: Int) -> String {
    format < scoreVersion ? "score > 0" : "scored_at IS NOT NULL"
  }

  /// When a demonstration was asked for that nobody has answered.
  static func demoRequested(inFormat format: Int) -> String {
    format < scoreVersion ? "NULL" : "demo_requested"
  }

  /// Class, rank and owner of a lead as a file of any format tells them.
  static func queueStanding(
    inFormat format: Int
  ) -> (queueClass: String, rank: String, owner: String) {
    guard format < scoreVersion else { return ("queue_class", "queue_rank", "queue_owner") }
    let ranks = ranks(scoreUntil(inFormat: format))
    guard format < queueVersion else {
      return ("queue_class", "CASE queue_class \(ranks) ELSE queue_rank END", "queue_owner")
    }
    let others = """
      \(ranks) WHEN 3 THEN action_due * 1441 + ifnull(action_minute, 1440) WHEN 4 THEN work_until
      """
    guard format >= handoffVersion else {
      let plain = queueClass("")
      return (plain, "CASE \(plain) \(others) END", "owner")
    }
    let told = queueClass(handoffs)
    return (told, rank(of: "(\(told))", others), owner(of: "(\(told))"))
  }

  /// The ranks of the classes that points order.
  private static func ranks(_ until: String) -> String {
    let until = "min(max(0, ifnull(\(until), 0)), 99999999)"
    return """
      WHEN 2 THEN \
      -((captured - ((captured % 86400000) + 86400000) % 86400000) / 86400000) * 100000000 \
      + 99999999 - \(until) \
      WHEN 5 THEN (99999999 - \(until)) * 100000000 \
      + min(max(0, last_activity / 60000), 99999999)
      """
  }
}
