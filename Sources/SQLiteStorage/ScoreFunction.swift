import CSQLite
import Leads

/// What points of an older format are worth, as a function that statements may use.
enum ScoreFunction {
  /// Its name: of points and of the instant of the last activity it gives the minute at which one
  /// point is left; nothing of no points.
  static let name = "kanbant_until"

  /// Makes it known to a connection.
  static func register(_ database: OpaquePointer) -> Int32 {
    sqlite3_create_function_v2(
      database, name, 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nil,
      { context, _, values in
        guard let context, let values else { return }
        let points = sqlite3_value_int64(values[0])
        let activity = Instant(milliseconds: Int(sqlite3_value_int64(values[1])))
        // Formats without rules of their own have those of a new workspace.
        let score = Score(
          Double(points), at: activity.advanced(byMilliseconds: 1), halving: .standard)
        if let until = score.until {
          sqlite3_result_int64(context, Int64(until))
        } else {
          sqlite3_result_null(context)
        }
      }, nil, nil, nil)
  }
}
