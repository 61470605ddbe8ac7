import Leads
import Storage

extension Schema {
  /// Refuses a file that holds anything we did not put there: a strange trigger or view could
  /// run as soon as we read or write.
  static func check(_ connection: Connection) throws(StoreError) {
    let version = try connection.number("PRAGMA user_version") ?? 0
    // An older format lacks what the migrations that are still to run will add.
    try check(
      connection, expecting: version == Self.version ? present : objects(ofVersion: version))
  }

  /// The statements that make all that a file of the present format holds.
  static let present = objects(ofVersion: version)

  /// Refuses a file that holds anything but what these statements make.
  static func check(
    _ connection: Connection, expecting statements: Set<String>
  ) throws(StoreError) {
    let objects = try connection.rows("SELECT type, name, sql FROM sqlite_schema") { row in
      (type: row.text(0) ?? "", name: row.text(1) ?? "", text: row.text(2))
    }
    var missing = statements
    for object in objects {
      if isMadeBySQLite(object.type, object.name, object.text) { continue }
      guard let text = object.text, missing.remove(text) != nil else {
        throw .damaged(path: connection.path, detail: "\(object.type) \(object.name)")
      }
    }
    if let statement = missing.min() {
      throw .damaged(path: connection.path, detail: String(statement.prefix { $0 != "(" }))
    }
  }

  // Automatic indexes have no text; the four tables behind the index of words are FTS5's own,
  // and defensive mode keeps everybody else from writing them.
  private static func isMadeBySQLite(_ type: String, _ name: String, _ text: String?) -> Bool {
    switch type {
    case "index": text == nil && name.hasPrefix("sqlite_autoindex_")
    case "table":
      ["search_data", "search_idx", "search_docsize", "search_config"].contains(name)
        && text.map { !$0.contains("AS (") && !$0.contains("CHECK") } == true
    default: false
    }
  }
}
