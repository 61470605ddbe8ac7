import CSQLite
import Leads
import Testing

@testable import SQLiteStorage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a SQLite workspace does when the disk, the rights or other processes are in the way.
struct SQLiteDiskTests {
  @Test func aFullDiskKeepsWhatWasAcknowledgedAndNothingElse() async {
    await #expect(processExitsWith: .success) {
      let folder = try Folder()
      let lead = try folder.makeWorkspace()
      let store = try SQLiteStore.open(path: folder.workspace, mode: .existing)
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit()
      let file = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
      getrlimit(file, &limit)
      var isFull = false
      for size in stride(from: 20_000, to: 300_000, by: 3_571) {
        limit.rlim_cur = rlim_t(size)
        setrlimit(file, &limit)
        let before = try store.dump()
        do throws(StoreError) {
          _ = try store.commit(Folder.note(String(repeating: "x", count: 20_000), on: lead))
        } catch {
          #expect(error == .full(path: folder.workspace))
          #expect(try store.dump() == before)
          isFull = true
        }
        limit.rlim_cur = limit.rlim_max
        setrlimit(file, &limit)
      }
      #expect(isFull)
      _ = try store.commit(Folder.note("place again", on: lead))
      #expect(try Stranger(folder.workspace).text("PRAGMA integrity_check") == "ok")
    }
  }

  @Test func aFileThatMayOnlyBeReadIsReadAndNotWritten() async {
    await #expect(processExitsWith: .success) {
      let folder = try Folder()
      let lead = try folder.makeWorkspace()
      for name in folder.names where name != "w.kanbant" { unlink(folder[name]) }
      chmod(folder.workspace, 0o444)
      chmod(folder.path, 0o555)
      if getuid() == 0 { setuid(65_534) }
      let bytes = try folder.contents("w.kanbant")
      for mode in [SQLiteStore.Mode.existing, .readOnly, .existingOrNew] {
        let store = try SQLiteStore.open(path: folder.workspace, mode: mode)
        #expect(try store.file(lead) != nil)
        #expect(try store.dump().contains("Nordia"))
        #expect(throws: StoreError.readOnly(path: folder.workspace)) {
          try store.commit(Folder.note("n", on: lead))
        }
      }
      #expect(try folder.contents("w.kanbant") == bytes)
      #expect(folder.names == ["w.kanbant"])
    }
  }

  @Test func aFileOfAnotherUserIsDenied() async {
    await #expect(processExitsWith: .success) {
      let folder = try Folder()
      _ = try folder.makeWorkspace()
      if getuid() == 0 {
        chmod(folder.path, 0o755)
        setuid(65_534)
      } else {
        chmod(folder.workspace, 0)
      }
      #expect(throws: StoreError.denied(path: folder.workspace)) {
        try SQLiteStore.open(path: folder.workspace, mode: .existing)
      }
      if getuid() == 65_534 {
        #expect(throws: StoreError.denied(path: folder.path)) {
          try SQLiteStore.open(path: folder["other"], mode: .create)
        }
      }
    }
  }

  @Test func aStoreOpenedForReadingNeverWrites() throws {
    let folder = try Folder()
    let lead = try folder.makeWorkspace()
    let bytes = try folder.contents("w.kanbant")
    let store = try SQLiteStore.open(path: folder.workspace, mode: .readOnly)
    #expect(try store.file(lead) != nil)
    #expect(throws: StoreError.readOnly(path: folder.workspace)) {
      try store.commit(Folder.note("n", on: lead))
    }
    #expect(throws: StoreError.readOnly(path: folder.workspace)) {
      try store.changeSettings { $0.staleDays = 1 }
    }
    #expect(try folder.contents("w.kanbant") == bytes)
    #expect(folder.size("w.kanbant-wal") == 0)
  }

  @Test func readingOneWorkspaceFromMostPlacesWritesNothing() throws {
    let folder = try Folder()
    let lead = try folder.makeWorkspace()
    let bytes = try folder.contents("w.kanbant")
    for _ in 0..<20 {
      let store = try SQLiteStore.open(path: folder.workspace, mode: .existing)
      _ = try store.page(PageRequest(lanes: Lane.all, condition: .word("nor"), limit: 30))
      _ = try store.journal(of: lead, before: nil, limit: 30)
      _ = try store.dump()
    }
    #expect(try folder.contents("w.kanbant") == bytes)
    #expect(folder.size("w.kanbant-wal") == 0)
  }

  @Test func whoHoldsTheWorkspaceTooLongIsReportedAsBusyWhileReadingGoesOn() throws {
    let folder = try Folder()
    let lead = try folder.makeWorkspace()
    let store = try SQLiteStore.open(path: folder.workspace, mode: .existing)
    let stranger = try Stranger(folder.workspace)
    #expect(stranger.run("BEGIN IMMEDIATE") == SQLITE_OK)
    let waited = ContinuousClock().measure {
      #expect(throws: StoreError.busy(path: folder.workspace)) {
        try store.commit(Folder.note("n", on: lead))
      }
    }
    #expect(waited >= .seconds(5))
    #expect(try store.file(lead)?.activities == [])
    #expect(stranger.run("COMMIT") == SQLITE_OK)
    _ = try store.commit(Folder.note("n", on: lead))
    #expect(try store.file(lead)?.activities.count == 1)
  }

  @Test func severalWritersWaitForEachOtherAndLoseNothing() async throws {
    let folder = try Folder()
    let lead = try folder.makeWorkspace()
    let path = folder.workspace
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          let store = try SQLiteStore.open(path: path, mode: .existing)
          for number in 0..<40 {
            _ = try store.commit(Folder.note("\(writer) \(number)", on: lead))
            let other = LeadID(high: UInt64(writer) + 10, low: UInt64(number))
            _ = try store.commit(Folder.addition(of: other, by: Team.user(1)))
          }
        }
      }
      try await group.waitForAll()
    }
    let store = try SQLiteStore.open(path: path, mode: .existing)
    #expect(try store.file(lead)?.activities.count == 160)
    #expect(try store.tallies().map(\.count) == [161])
    #expect(try store.lead(LeadNumber(161)) != nil)
    #expect(try Stranger(path).number("SELECT count(*) FROM pragma_foreign_key_check") == 0)
    #expect(try Stranger(path).text("PRAGMA integrity_check") == "ok")
    #expect(
      try Stranger(path).run("INSERT INTO search(search) VALUES('integrity-check')")
        == SQLITE_OK)
  }
}
