import Testing

@testable import SQLiteStorage

/// Workspaces as older versions of the program left them.
extension Folder {
  /// Takes away what the formats after `version` brought.
  func age(to version: Int) throws {
    let stranger = try Stranger(workspace)
    let (kept, made) = (Schema.objects(ofVersion: version), Schema.objects(ofVersion: 99))
    let names = Set(kept.map(Self.name(of:)))
    if version < Schema.creationListVersion { Self.separateLists(stranger) }
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

  /// Gives each record that came with others its own row of the journal.
  private static func separateLists(_ stranger: Stranger) {
    let guards = ["keep_change_DELETE", "keep_change_UPDATE_OF_event"]
    for name in guards { #expect(stranger.run("DROP TRIGGER \(name)") == 0) }
    #expect(
      stranger.run(
        """
        UPDATE change SET n = n * 100;
        WITH RECURSIVE place(n) AS (VALUES(0) UNION ALL SELECT n + 1 FROM place WHERE n < 98)
        INSERT INTO change SELECT event, change.n + place.n + 1,
          unicode(CAST(substr(record, place.n * 17 + 1, 1) AS TEXT)),
          substr(record, place.n * 17 + 2, 16), NULL, old, new
          FROM change JOIN place ON place.n * 17 < length(record) WHERE kind = 0;
        DELETE FROM change WHERE kind = 0;
        """) == 0)
    for statement in Schema.present where guards.contains(Self.name(of: statement)) {
      #expect(stranger.run(statement) == 0)
    }
  }

  /// The name of the table, index or trigger that a statement makes.
  private static func name(of statement: String) -> String {
    String(statement.split(separator: " ")[2].prefix { $0 != "(" })
  }
}
