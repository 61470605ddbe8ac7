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

  static func quoted(_ name: String) -> String { "\"\(name)\"" }
}

extension RecordTable {
  /// The column of the rowid: a lead's is its number, another record's its place in the order
  /// in which they came.
  var key: String { kind == .lead ? "number" : "place" }
}
