import Leads
import Storage

extension Schema {
  /// The second format: an index for each order in which the cards of a lane can be read.
  ///
  /// That of the usual order holds all that a filter asks, so that what it leaves out costs no
  /// look at the lead; those by owner and by number hold what is counted. Frozen, as the first
  /// is.
  static let version2 = [
    "DROP INDEX lead_lane",
    """
    CREATE INDEX lead_board ON lead(lane, stage_entered DESC, number DESC, stage, owner, \
    source_folded, value, currency, budget_level, authority_level, need_level, \
    timeline_level, need_recognised, horizon, requested_offer, last_two_way, \
    confirmed_temperature, last_activity)
    """,
    "DROP INDEX lead_owner",
    """
    CREATE INDEX lead_owned ON lead(owner, lane, stage_entered DESC, number DESC, value, \
    currency)
    """,
    "CREATE INDEX lead_hit ON lead(number, lane, stage_entered, value, currency)",
    "CREATE INDEX lead_value ON lead(lane, ifnull(value, -1) DESC, number DESC)",
    """
    CREATE INDEX lead_action ON lead(lane, ifnull(action_due, 3000000) * 1441 \
    + ifnull(action_minute, 1440), number)
    """,
    "CREATE INDEX lead_score ON lead(lane, score DESC, number DESC)",
    "CREATE INDEX lead_idle ON lead(lane, last_activity, number)",
  ]
}

extension CardOrder {
  /// The expression that gives a card's rank in a file of a format, letter for letter that of an
  /// index of the present one.
  func rankText(_ format: Int) -> String {
    switch self {
    case .newest, .oldest: LeadField.stageEntered.columnName
    case .value: "ifnull(value, \(Self.noValue))"
    case .action:
      "ifnull(action_due, \(Self.noDay)) * \(Self.minutesOfADay)"
        + " + ifnull(action_minute, \(Self.wholeDay))"
    case .score: "ifnull(\(Schema.scoreUntil(inFormat: format)), \(Self.noScore))"
    case .idle: DerivedColumn.lastActivity.rawValue
    }
  }
}
