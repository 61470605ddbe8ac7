import Leads
import Storage

/// What a workspace's file looks like, and how to make one.
enum Schema {
  /// Marks a file as a workspace: the letters KBAN.
  static let applicationID = 0x4B42_414E
  /// The format that this program reads and writes: the number of the last migration.
  static let version = 2

  /// The steps from an empty file to the present format.
  static let migrations = [
    Migration(number: 1, statements: version1), Migration(number: 2, statements: version2),
  ]

  /// Whether a statement makes an index that no rule looks into: a draft does without until the
  /// end, when sorting once costs less than finding each row's place.
  static func isMadeAtTheEnd(_ statement: String) -> Bool {
    orders.contains { statement.hasPrefix("CREATE INDEX \($0) ") }
  }

  private static let orders = [
    "lead_board", "lead_owned", "lead_hit", "lead_value", "lead_action", "lead_score",
    "lead_idle",
  ]

  /// The statements that make all that a file of a format holds.
  static func objects(ofVersion version: Int) -> Set<String> {
    var statements: [String] = []
    for statement in migrations.filter({ $0.number <= version }).flatMap(\.statements) {
      if statement.hasPrefix("DROP INDEX ") {
        let name = statement.dropFirst("DROP INDEX ".count)
        statements.removeAll { $0.hasPrefix("CREATE INDEX \(name) ") }
      } else {
        statements.append(statement)
      }
    }
    return Set(statements)
  }

  static func quoted(_ name: String) -> String { "\"\(name)\"" }
}

extension RecordTable {
  /// The column of the rowid: a lead's is its number, another record's its place in the order
  /// in which they came.
  var key: String { kind == .lead ? "number" : "place" }
}
