import Leads
import SQLiteStorage
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A workspace copied into a file of its own, with the key beside it.
struct BackupTests {
  private let folder: Folder
  private let lead: LeadID

  init() throws {
    folder = try Folder()
    lead = try folder.makeWorkspace()
  }

  private func open(_ path: String? = nil) throws -> SQLiteStore {
    try SQLiteStore.open(path: path ?? folder.workspace, mode: .existing)
  }

  private func request(_ edits: Edit...) -> CommitRequest {
    CommitRequest(edits, by: Team.user(1), at: Team.morning, door: .screen)
  }

  /// Enters a person who objected.
  private func enterSomebody(_ store: SQLiteStore) throws {
    var person = ContactDraft(name: "Jeanne")
    person.email = "jeanne@exemple.fr"
    _ = try store.commit(
      request(Edit(.contact(person), to: lead), Edit(.suppress(.objection), to: lead)))
  }

  private func mode(_ name: String) -> mode_t? {
    var status = stat()
    return lstat(folder[name], &status) == 0 ? status.st_mode & 0o777 : nil
  }

  @Test func theCopyIsAWorkspaceInTheSameState() throws {
    let store = try open()
    let receipt = try store.backUp(to: folder["copy.kanbant"])
    #expect(receipt.leads == 1 && receipt.keyFile == nil && receipt.keyTrouble == nil)
    #expect(mode("copy.kanbant") == 0o600)
    let copy = try open(folder["copy.kanbant"])
    #expect(try copy.dump() == store.dump())
    #expect(try copy.examine().isEmpty)
    #expect(try copy.operations(limit: 10) == store.operations(limit: 10))
    _ = try copy.commit(request(Edit(.tag(TagChange("vip")), to: lead)))
    #expect(try copy.dump() != store.dump())
  }

  @Test func theKeyGoesWithItSoThatThoseWhoAreListedAreStillKnown() throws {
    let store = try open()
    try enterSomebody(store)
    let receipt = try store.backUp(to: folder["copy.kanbant"])
    #expect(receipt.keyFile == folder["copy.kanbant-key"])
    #expect(mode("copy.kanbant-key") == 0o600)
    let copy = try open(folder["copy.kanbant"])
    #expect(try copy.suppressionTrouble() == nil)
    var new = NewLead(company: "Neuf", source: "salon")
    new.email = "Jeanne@Exemple.fr"
    new.origin = .outbound
    #expect(throws: StoreError.self) {
      try copy.commit(request(Edit(.add(new), to: LeadID(high: 9, low: 9))))
    }
  }

  @Test func aKeyThatIsGoneIsToldAndTheRestIsKept() throws {
    let store = try open()
    try enterSomebody(store)
    unlink(folder["w.kanbant-key"])
    let receipt = try store.backUp(to: folder["copy.kanbant"])
    #expect(receipt.keyFile == nil)
    #expect(
      receipt.keyTrouble == .noSuppressionKey(path: folder["w.kanbant-key"], .missing))
    #expect(mode("copy.kanbant-key") == nil)
    #expect(try open(folder["copy.kanbant"]).dump() == store.dump())
  }

  @Test(arguments: ["copy.kanbant", "copy.kanbant-key", "copy.kanbant-wal"])
  func nothingThatLiesThereIsReplaced(_ name: String) throws {
    let store = try open()
    try enterSomebody(store)
    symlink("/nowhere/at/all", folder[name])
    #expect(throws: StoreError.exists(path: folder[name])) {
      try store.backUp(to: folder["copy.kanbant"])
    }
    #expect(Set(folder.names.filter { $0.hasPrefix("copy") }) == [name])
  }

  @Test func whatMayOnlyBeReadIsBackedUpToo() throws {
    let store = try SQLiteStore.open(path: folder.workspace, mode: .readOnly)
    #expect(try store.backUp(to: folder["copy.kanbant"]).leads == 1)
    #expect(try open(folder["copy.kanbant"]).dump() == store.dump())
    #expect(throws: StoreError.missing(path: folder["no"])) {
      try store.backUp(to: folder["no/copy"])
    }
  }
}
