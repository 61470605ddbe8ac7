import Leads
import Storage

/// What a workspace's file looks like, and how to make one.
enum Schema {
  /// Marks a file as a workspace: the letters KBAN.
  static let applicationID = 0x4B42_414E
  /// The format that this program reads and writes: the number of the last migration.
  static let version = 15

  /// The steps from an empty file to the present format.
  static let migrations = [
    Migration(number: 1, statements: version1), Migration(number: 2, statements: version2),
    Migration(number: 3, statements: version3), Migration(number: 4, statements: version4),
    Migration(number: 5, statements: version5), Migration(number: 6, statements: version6),
    Migration(number: 7, statements: version7), Migration(number: 8, statements: version8),
    Migration(number: 9, statements: version9), Migration(number: 10, statements: version10),
    Migration(number: 11, statements: version11), Migration(number: 12, statements: version12),
    Migration(number: 13, statements: version13), Migration(number: 14, statements: version14),
    Migration(number: 15, statements: version15),
  ]

  /// Whether a statement makes an index that a draft does without until the end.
  ///
  /// No rule looks into those, and sorting once costs less than finding each row's place. Indexes
  /// of a few leads are there from the beginning: at the end each costs a look at every lead.
  static func isMadeAtTheEnd(_ statement: String) -> Bool {
    if let dropped = dropped(by: statement) { return orders.contains(dropped) }
    return orders.contains { statement.hasPrefix("CREATE INDEX \($0) ") }
  }

  /// The statements that make those indexes in the present format.
  static let statementsAtTheEnd: [String] = {
    var statements: [String] = []
    for statement in migrations.flatMap(\.statements) where isMadeAtTheEnd(statement) {
      guard let dropped = dropped(by: statement) else {
        statements.append(statement)
        continue
      }
      statements.removeAll { $0.hasPrefix("CREATE INDEX \(dropped) ") }
    }
    return statements
  }()

  private static func dropped(by statement: String) -> String? {
    let drop = "DROP INDEX "
    return statement.hasPrefix(drop) ? String(statement.dropFirst(drop.count)) : nil
  }

  private static let orders = [
    "lead_board", "lead_owned", "lead_hit", "lead_value", "lead_action", "lead_score",
    "lead_idle", "lead_queue", "contact_address", "contact_number", "contact_mail",
    "account_core", "account_domain", "account_siren", "activity_reference", "contact_odd",
  ]

  /// The statements that make all that a file of a format holds.
  static func objects(ofVersion version: Int) -> Set<String> {
    var statements: [String] = []
    var additions: [String: String] = [:]
    for statement in migrations.filter({ $0.number <= version }).flatMap(\.statements) {
      if let name = dropped(by: statement) {
        statements.removeAll { $0.hasPrefix("CREATE INDEX \(name) ") }
      } else if let addition = AddedColumn(statement) {
        additions[addition.tableStart, default: ""] += addition.inTable
      } else if !statement.hasPrefix("UPDATE ") {
        statements.append(statement)
      }
    }
    for (start, columns) in additions {
      let end = ") STRICT"
      guard let table = statements.firstIndex(where: { $0.hasPrefix(start) }),
        statements[table].hasSuffix(end)
      else { continue }
      statements[table] = statements[table].dropLast(end.count) + columns + end
    }
    return Set(statements)
  }

  /// The columns that formats after this one added.
  static func columnsAdded(after version: Int) -> Set<AddedColumn> {
    let later = migrations.filter { $0.number > version }
    return Set(later.flatMap(\.statements).compactMap(AddedColumn.init))
  }

  static func quoted(_ name: String) -> String { "\"\(name)\"" }
}

/// A column that a later format adds to a table.
struct AddedColumn: Hashable {
  let table: String
  let name: String
  private let type: String

  /// A column of a type, which holds nothing in the rows that are there.
  init(_ table: String, _ name: String, _ type: String) {
    self.table = table
    self.name = name
    self.type = type
  }

  /// Reads what `statement` writes; nil for every other statement.
  ///
  /// Every start reads all statements in this way: most are told by their first letters.
  fileprivate init?(_ statement: String) {
    guard statement.hasPrefix("ALTER TABLE ") else { return nil }
    let parts = statement.utf8.split(
      separator: UInt8(ascii: "\""), omittingEmptySubsequences: false
    ).map(Substring.init)
    guard parts.count == 5, parts[2] == " ADD COLUMN " else { return nil }
    self.init(String(parts[1]), String(parts[3]), String(parts[4].dropFirst()))
  }

  /// The statement that adds it.
  var statement: String { "ALTER TABLE \"\(table)\" ADD COLUMN \"\(name)\" \(type)" }

  /// How the statement that makes its table begins.
  fileprivate var tableStart: String { "CREATE TABLE \"\(table)\"(" }

  /// What SQLite adds to the statement that makes the table.
  fileprivate var inTable: String { ", \"\(name)\" \(type)" }
}

extension RecordTable {
  /// The column of the rowid: a lead's is its number, another record's its place in the order
  /// in which they came.
  var key: String { kind == .lead ? "number" : "place" }
}
