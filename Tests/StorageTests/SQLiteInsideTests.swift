import CSQLite
import Leads
import Storage
import Testing

@testable import SQLiteStorage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What lies inside a SQLite workspace: history that nobody rewrites, a log that stays short.
struct SQLiteInsideTests {
  @Test(arguments: RecordKind.allCases) func everyFieldHasItsColumn(kind: RecordKind) throws {
    let store = try SQLiteStore.inMemory()
    let table = RecordTable.of(kind)
    let names = try store.connection.rows(
      "SELECT name FROM pragma_table_info('\(table.name)')"
    ) { $0.text(0) ?? "" }
    for column in table.columns {
      #expect(names.contains(column.name), "\(table.name) needs a migration for \(column.name)")
    }
  }

  @Test func theFormatIsThatOfTheLastMigration() {
    // Numbers may be left out: the pieces of a version are made side by side.
    let numbers = Schema.migrations.map(\.number)
    #expect(numbers.first == 1 && numbers.last == Schema.version)
    #expect(zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test func aSearchIsPreparedFromTheNewestLeadOnPieceByPiece() throws {
    let store = try #require(try Team.crowded(StoreKind.allCases[0]).store as? SQLiteStore)
    let last = try #require(try store.connection.number("SELECT max(number) FROM lead"))
    store.searchPiece = 25
    var (pieces, next) = ([last + 1], try store.prepareSearch(before: nil))
    while let number = next {
      pieces.append(number.value)
      next = try store.prepareSearch(before: number)
    }
    #expect(pieces == Array(stride(from: last + 1, to: 0, by: -25)) && pieces.count > 2)
    store.searchPiece = last + 1
    #expect(try store.prepareSearch(before: nil) == nil)
    #expect(try SQLiteStore.inMemory().prepareSearch(before: nil) == nil)
  }

  @Test(arguments: [
    "UPDATE event SET kind = 2", "DELETE FROM event", "DELETE FROM operation",
    "UPDATE operation SET at = 0", "DELETE FROM change", "UPDATE change SET record = x'00'",
    "UPDATE change SET new = 'rewritten'", "DELETE FROM reason",
    "UPDATE reason SET text = 'rewritten'", "UPDATE operation SET lead_count = 9",
    "UPDATE operation SET last_event = 9", "UPDATE operation SET open = 1",
  ])
  func historyIsOnlyAddedTo(statement: String) throws {
    let folder = try Folder()
    let lead = try folder.makeWorkspace()
    let store = try SQLiteStore.open(path: folder.workspace, mode: .existing)
    let edit = Edit(
      .set([FieldEdit(.score, to: .integer(4))]), to: lead, reason: WrittenReason("pour voir"))
    _ = try store.commit(
      CommitRequest([edit], by: Team.user(1), at: Team.morning, door: .screen))
    let before = try store.journal(of: nil, before: nil, limit: 10)
    #expect(before.first?.event.reason?.text == "pour voir")
    #expect(try Stranger(folder.workspace).run(statement) == SQLITE_CONSTRAINT)
    #expect(try store.journal(of: nil, before: nil, limit: 10) == before)
  }

  @Test func erasureMayEmptyPayloads() throws {
    let folder = try Folder()
    _ = try folder.makeWorkspace()
    let stranger = try Stranger(folder.workspace)
    #expect(stranger.run("UPDATE change SET old = NULL, new = NULL") == SQLITE_OK)
  }

  @Test func theLogIsCopiedWhenItIsLongAndEmptiedAtTheEnd() throws {
    let folder = try Folder()
    let lead = try folder.makeWorkspace()
    do {
      let store = try SQLiteStore.open(path: folder.workspace, mode: .existing)
      for number in 0..<60 {
        _ = try store.commit(
          Folder.note("\(number)" + String(repeating: "x", count: 300_000), on: lead))
      }
      #expect(folder.size("w.kanbant-wal") < 12_000_000)
      #expect(folder.size("w.kanbant") > 12_000_000)
    }
    #expect(folder.size("w.kanbant-wal") == 0)
    #expect(try Stranger(folder.workspace).number("SELECT count(*) FROM activity") == 60)
  }

  @Test func nothingIsCopiedWhileAnotherProcessCopies() throws {
    let folder = try Folder()
    let lead = try folder.makeWorkspace()
    let lock = open(folder["w.kanbant-lock"], O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    try #require(cs_try_lock(lock) == 0)
    let size = folder.size("w.kanbant")
    for _ in 0..<2 {
      let store = try SQLiteStore.open(path: folder.workspace, mode: .existing)
      for _ in 0..<12 {
        _ = try store.commit(Folder.note(String(repeating: "x", count: 500_000), on: lead))
      }
    }
    #expect(folder.size("w.kanbant") == size)
    #expect(folder.size("w.kanbant-wal") > 12_000_000)
    close(lock)
    let store = try SQLiteStore.open(path: folder.workspace, mode: .existing)
    _ = try store.commit(Folder.note("n", on: lead))
    #expect(folder.size("w.kanbant") > size)
    #expect(try store.file(lead)?.activities.count == 25)
  }

  @Test func aRunningReadIsInterruptedFromAnotherThread() async throws {
    let store = try SQLiteStore.inMemory()
    let interruption = store.interruption
    let other = Task.detached {
      while !Task.isCancelled {
        interruption.interrupt()
        await Task.yield()
      }
    }
    #expect(throws: StoreError.interrupted) {
      try store.connection.number(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT sum(i) FROM n")
    }
    other.cancel()
    await other.value
    #expect(try store.tallies() == [])
  }

  @Test func anInterruptionOutlivesItsStore() throws {
    var store: SQLiteStore? = try SQLiteStore.inMemory()
    let interruption = try #require(store?.interruption)
    store = nil
    interruption.interrupt()
  }

  #if os(Linux)
    @Test func anotherProcessesCommitWakesWhoeverWaits() throws {
      let folder = try Folder()
      let lead = try folder.makeWorkspace()
      let waiting = try SQLiteStore.open(path: folder.workspace, mode: .existing)
      let descriptor = try #require(waiting.changeSource.descriptor)
      var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      #expect(poll(&wait, 1, 0) == 0)
      let other = try SQLiteStore.open(path: folder.workspace, mode: .existing)
      _ = try other.commit(Folder.note("n", on: lead))
      #expect(poll(&wait, 1, 5_000) == 1)
      waiting.changeSource.drain()
      #expect(poll(&wait, 1, 0) == 0)
      #expect(waiting.changeSource.hasChanged())
    }
  #endif

  @Test(arguments: CardOrder.allCases)
  func noReadOfAPageScansTheTableOfLeads(order: CardOrder) throws {
    let store = try SQLiteStore.inMemory()
    let tests = ["TRUE", "+last_activity <= 5", "value > 5", "source_folded = 'web'"]
    for (direction, sign) in [("DESC", "<"), ("ASC", ">")] {
      for test in tests {
        let plans = try store.connection.rows(
          """
          EXPLAIN QUERY PLAN SELECT number, company FROM lead WHERE lane = 1 \
          AND (\(order.rankText(Schema.version)), number) \(sign) (5, 5) AND \(test) \
          ORDER BY \(order.rankText(Schema.version)) \(direction), number \(direction) LIMIT 30
          """
        ) { row in row.text(3) ?? "" }
        #expect(plans.contains { $0.contains("SEARCH lead USING INDEX lead_") }, "\(plans)")
        #expect(!plans.contains { $0.contains("TEMP B-TREE") }, "\(plans)")
      }
    }
  }

  @Test func theLeadsOfAnOwnerAreFoundByTheOwner() throws {
    let store = try SQLiteStore.inMemory()
    let owned = try store.connection.rows(
      """
      EXPLAIN QUERY PLAN SELECT number FROM lead WHERE lane = 1 AND owner = x'00' \
      ORDER BY stage_entered DESC, number DESC LIMIT 30
      """
    ) { row in row.text(3) ?? "" }
    #expect(owned.contains { $0.contains("lead_owned") })
  }

  @Test func noReadOfTheQueueScansTheTableOfLeads() throws {
    let store = try SQLiteStore.inMemory()
    for owner in ["queue_owner = x'00'", "queue_owner IS NULL"] {
      for test in ["TRUE", "source_folded = 'web'", "value > 5"] {
        let plans = try store.connection.rows(
          """
          EXPLAIN QUERY PLAN SELECT number, score FROM lead INDEXED BY lead_queue \
          WHERE \(owner) AND queue_class = 3 AND (queue_rank, number) > (5, 5) \
          AND queue_rank <= 9 AND \(test) ORDER BY queue_rank, number LIMIT 30
          """
        ) { row in row.text(3) ?? "" }
        let usesKey = plans.contains { $0.contains("USING INDEX lead_queue (queue_owner=? AND") }
        #expect(usesKey, "\(plans)")
        #expect(!plans.contains { $0.contains("TEMP B-TREE") }, "\(plans)")
      }
    }
  }

  @Test func aCopyInTheOldKindOfJournalIsOpenedAndGetsALog() throws {
    let folder = try Folder()
    let lead = try folder.makeWorkspace()
    #expect(try Stranger(folder.workspace).run("VACUUM INTO '\(folder["copy"])'") == SQLITE_OK)
    let store = try SQLiteStore.open(path: folder["copy"], mode: .existing)
    _ = try store.commit(Folder.note("n", on: lead))
    #expect(folder.names.contains("copy-wal"))
    #expect(try store.file(lead)?.activities.count == 1)
  }
}
