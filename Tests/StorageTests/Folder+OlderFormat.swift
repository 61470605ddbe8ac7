import Testing

@testable import SQLiteStorage

/// Workspaces as older versions of the program left them.
extension Folder {
  /// Takes away what the formats after `version` brought.
  func age(to version: Int) throws {
    let stranger = try Stranger(workspace)
    let (kept, made) = (Schema.objects(ofVersion: version), Schema.objects(ofVersion: 99))
    let names = Set(kept.map(Self.name(of:)))
    let gone = made.subtracting(kept)
    for statement in gone where statement.hasPrefix("CREATE INDEX ") {
      #expect(stranger.run("DROP INDEX \(Self.name(of: statement))") == 0)
    }
    for column in Schema.columnsAdded(after: version) {
      let text = "ALTER TABLE \"\(column.table)\" DROP COLUMN \"\(column.name)\""
      #expect(stranger.run(text) == 0 || !names.contains("\"\(column.table)\""))
    }
    for statement in gone
    where statement.hasPrefix("CREATE TABLE ") && !names.contains(Self.name(of: statement)) {
      #expect(stranger.run("DROP TABLE \(Self.name(of: statement))") == 0)
    }
    for statement in kept.subtracting(made) where statement.hasPrefix("CREATE INDEX ") {
      #expect(stranger.run(statement) == 0)
    }
    #expect(stranger.run("PRAGMA user_version = \(version)") == 0)
  }

  /// The name of the table or index that a statement makes.
  private static func name(of statement: String) -> String {
    String(statement.split(separator: " ")[2].prefix { $0 != "(" })
  }
}
