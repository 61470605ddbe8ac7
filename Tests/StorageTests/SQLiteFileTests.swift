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

/// Where a SQLite workspace lies, who may read it, and which files are refused untouched.
struct SQLiteFileTests {
  @Test func onlyTheUserMayReadAWorkspaceWhateverTheMask() async {
    await #expect(processExitsWith: .success) {
      umask(0)
      let folder = try Folder()
      let path = folder["new/inner/w.kanbant"]
      let store = try SQLiteStore.open(path: path, mode: .existingOrNew, makingFolders: true)
      _ = try store.keep(user: "Léa", role: .salesDevelopment, id: Team.user(1))
      for name in ["w.kanbant", "w.kanbant-wal", "w.kanbant-shm"] {
        #expect(folder.mode("new/inner/" + name) == 0o600)
      }
      for name in ["new", "new/inner"] { #expect(folder.mode(name) == 0o700) }
      _ = try SQLiteStore.open(path: path, mode: .existing).commit(
        Folder.addition(of: LeadID(high: 1, low: 1), by: Team.user(1)))
      #expect(folder.mode("new/inner/w.kanbant-lock") == 0o600)
    }
  }

  @Test func aWorkspaceThatIsThereIsNotMadeAgain() throws {
    let folder = try Folder()
    #expect(throws: StoreError.missing(path: folder.workspace)) {
      try SQLiteStore.open(path: folder.workspace, mode: .existing)
    }
    #expect(throws: StoreError.missing(path: folder["no"])) {
      try SQLiteStore.open(path: folder["no/w.kanbant"], mode: .create)
    }
    let lead = try folder.makeWorkspace()
    #expect(throws: StoreError.exists(path: folder.workspace)) {
      try SQLiteStore.open(path: folder.workspace, mode: .create)
    }
    let store = try SQLiteStore.open(path: folder.workspace, mode: .existingOrNew)
    #expect(try store.file(lead) != nil)
    #expect(folder.names.allSatisfy { $0.hasPrefix("w.kanbant") && !$0.contains(".new-") })
  }

  @Test(arguments: ["w.kanbant", "w.kanbant-wal", "w.kanbant-shm", "w.kanbant-journal"])
  func aPlantedLinkIsNeverFollowed(name: String) throws {
    let folder = try Folder()
    for target in ["victim", "nowhere"] {
      try folder.put("victim", [1, 2, 3])
      try #require(symlink(folder[target], folder[name]) == 0)
      for mode in [SQLiteStore.Mode.create, .existingOrNew]
      where name != "w.kanbant" || target == "nowhere" {
        #expect(throws: StoreError.exists(path: folder[name])) {
          try SQLiteStore.open(path: folder.workspace, mode: mode)
        }
      }
      #expect(throws: StoreError.exists(path: folder[name])) {
        try SQLiteStore.open(path: folder.workspace, mode: .create)
      }
      #expect(try folder.contents("victim") == [1, 2, 3])
      #expect(folder.names == ["victim", name].sorted())
      unlink(folder[name])
    }
  }

  @Test(arguments: ["w.kanbant-wal", "w.kanbant-shm"])
  func aLinkPlantedBesideAWorkspaceIsNamed(name: String) throws {
    let folder = try Folder()
    _ = try folder.makeWorkspace()
    try folder.put("victim", [1, 2, 3])
    unlink(folder[name])
    try #require(symlink(folder["victim"], folder[name]) == 0)
    #expect(throws: StoreError.exists(path: folder[name])) {
      let store = try SQLiteStore.open(path: folder.workspace, mode: .existing)
      _ = try store.keep(user: "Léa", role: .salesDevelopment, id: Team.user(9))
    }
    #expect(try folder.contents("victim") == [1, 2, 3])
  }

  @Test func aLinkPlantedInPlaceOfTheLockIsNotFollowed() throws {
    let folder = try Folder()
    try folder.put("victim", [1, 2, 3])
    try #require(symlink(folder["victim"], folder["w.kanbant-lock"]) == 0)
    let lead = try folder.makeWorkspace()
    #expect(try folder.contents("victim") == [1, 2, 3])
    let store = try SQLiteStore.open(path: folder.workspace, mode: .existing)
    #expect(try store.file(lead) != nil)
  }

  @Test func theUsersOwnLinkLeadsToTheWorkspace() throws {
    let folder = try Folder()
    let lead = try folder.makeWorkspace()
    try #require(symlink("w.kanbant", folder["link"]) == 0)
    let store = try SQLiteStore.open(path: folder["link"], mode: .existing)
    _ = try store.commit(Folder.note("n", on: lead))
    #expect(!folder.names.contains("link-wal"))
  }

  /// Opens in every way, and expects the same error and an unchanged folder.
  private func expectRefused(_ folder: Folder, _ error: StoreError) throws {
    let bytes = try folder.contents("w.kanbant")
    let names = folder.names
    let before = folder.status("w.kanbant").st_mtim
    for mode in [SQLiteStore.Mode.existing, .existingOrNew, .readOnly] {
      #expect(throws: error) { try SQLiteStore.open(path: folder.workspace, mode: mode) }
    }
    let after = folder.status("w.kanbant").st_mtim
    #expect(try folder.contents("w.kanbant") == bytes)
    #expect(before.tv_sec == after.tv_sec && before.tv_nsec == after.tv_nsec)
    #expect(folder.names == names)
  }

  @Test(arguments: [
    [], Array("company;amount\nNordia;12\n".utf8), [UInt8](repeating: 0, count: 8192),
  ])
  func aFileThatIsNoDatabaseIsRefusedUntouched(bytes: [UInt8]) throws {
    let folder = try Folder()
    try folder.put("w.kanbant", bytes)
    try expectRefused(folder, .foreign(path: folder.workspace))
  }

  @Test(arguments: ["DELETE", "WAL"])
  func anotherProgramsDatabaseIsRefusedUntouched(journal: String) throws {
    let folder = try Folder()
    try Stranger(folder.workspace).run(
      "PRAGMA journal_mode=\(journal); CREATE TABLE bookmark(url); PRAGMA user_version=3")
    try expectRefused(folder, .foreign(path: folder.workspace))
  }

  @Test func aFolderIsNoWorkspace() throws {
    let folder = try Folder()
    #expect(throws: StoreError.foreign(path: folder.path)) {
      try SQLiteStore.open(path: folder.path, mode: .existing)
    }
  }

  @Test func aWorkspaceOfANewerVersionIsRefusedUntouched() throws {
    let folder = try Folder()
    _ = try folder.makeWorkspace()
    try Stranger(folder.workspace).run(
      "PRAGMA journal_mode=DELETE; PRAGMA user_version=99")
    try expectRefused(
      folder, .newer(path: folder.workspace, version: 99, supported: Schema.version))
  }

  @Test(arguments: [
    "CREATE TRIGGER evil AFTER INSERT ON event BEGIN DELETE FROM lead; END",
    "CREATE VIEW evil AS SELECT * FROM lead", "CREATE TABLE evil(a)",
    "DROP TABLE setting; CREATE VIEW setting AS SELECT name AS name, id AS value FROM lead",
    "CREATE TEMP TABLE t(a); DROP TRIGGER keep_event_DELETE",
  ])
  func aWorkspaceWithAStrangeObjectIsRefusedUntouchedAndNamed(statements: String) throws {
    let folder = try Folder()
    _ = try folder.makeWorkspace()
    try #require(
      Stranger(folder.workspace).run("PRAGMA journal_mode=DELETE; \(statements)") == 0)
    let bytes = try folder.contents("w.kanbant")
    let error = #expect(throws: StoreError.self) {
      try SQLiteStore.open(path: folder.workspace, mode: .existing)
    }
    guard case .damaged(folder.workspace, let detail) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(["evil", "setting", "keep_event_DELETE"].contains { detail.contains($0) })
    #expect(try folder.contents("w.kanbant") == bytes)
  }

  @Test func aDamagedWorkspaceIsRefusedUntouchedOrSaysSoWhenItIsRead() throws {
    let folder = try Folder()
    let lead = try folder.makeWorkspace()
    let whole = try folder.contents("w.kanbant")
    let dice = Dice(seed: 5)
    var refusals = 0
    for _ in 0..<60 {
      var bytes = whole
      for _ in 0..<40 {
        let page = dice.below(bytes.count / 4096)
        bytes[page * 4096 + (page == 0 ? 100 : 0) + dice.below(100)] = UInt8(dice.below(256))
      }
      try folder.put("w.kanbant", bytes)
      do throws(StoreError) {
        let store = try SQLiteStore.open(path: folder.workspace, mode: .existing)
        _ = try store.dump()
        _ = try store.tallies()
        _ = try store.file(lead)
      } catch {
        guard case .damaged(folder.workspace, _) = error else {
          Issue.record("\(error)")
          continue
        }
        refusals += 1
      }
      #expect(try folder.contents("w.kanbant") == bytes)
    }
    #expect(refusals > 40)
    try folder.put("w.kanbant", Array(whole.prefix(6000)))
    #expect(throws: StoreError.self) {
      try SQLiteStore.open(path: folder.workspace, mode: .existing)
    }
  }
}
