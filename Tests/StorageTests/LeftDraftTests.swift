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

/// Drafts that were left before their end.
struct LeftDraftTests {
  private let begun = Team.morning
  private let later = Team.morning.advanced(byMilliseconds: 3_600_000)
  private let name = "w.kanbant.draft"

  private func open(
    _ folder: Folder, for purpose: String? = "demo 7", at now: Instant? = nil
  ) throws -> WorkspaceDraft {
    try WorkspaceDraft(path: folder.workspace, for: purpose, at: now ?? later)
  }

  /// Leaves a draft that holds one lead.
  private func leave(_ folder: Folder, _ change: (WorkspaceDraft) throws -> Void = { _ in }) throws
  {
    let draft = try open(folder, at: begun)
    #expect(draft.start == .fresh)
    let user = try draft.store.keep(user: "léa", role: .salesDevelopment, id: Team.user(1))
    _ = try draft.store.commit(Folder.addition(of: LeadID(high: 1, low: 1), by: user.id))
    try change(draft)
    draft.leave()
  }

  private func count(_ draft: WorkspaceDraft) throws -> Int {
    try draft.store.tallies().reduce(0) { $0 + $1.count }
  }

  @Test func whatWasLeftIsGoneOnWithForTheSamePurpose() throws {
    let folder = try Folder()
    try leave(folder)
    #expect(folder.names.contains(name) && !folder.names.contains("w.kanbant"))
    let draft = try open(folder)
    #expect(draft.start == .resumed)
    #expect(draft.begun == begun)
    #expect(try count(draft) == 1)
    _ = try draft.store.commit(
      Folder.addition(of: LeadID(high: 1, low: 2), by: Team.user(1)))
    try draft.publish()
    let store = try SQLiteStore.open(path: folder.workspace, mode: .existing)
    #expect(try store.tallies().reduce(0) { $0 + $1.count } == 2)
    #expect(try store.examine() == [])
  }

  @Test func whoJoinedAnAccountBeforeItWasLeftIsFoundByAllItsLeads() throws {
    let folder = try Folder()
    var user: UserID?
    for turn in 0..<4 {
      let draft = try open(folder)
      #expect(draft.start == (turn == 0 ? .fresh : .resumed))
      user = try draft.store.keep(user: "léa", role: .salesDevelopment, id: Team.user(1)).id
      var random = RandomEdits(
        dice: Dice(seed: UInt64(turn)), users: [try #require(user)], listsPeople: false)
      for _ in 0..<10 {
        _ = try draft.store.commit(batch: (0..<10).map { _ in random.request(at: begun) })
      }
      if turn < 3 { draft.leave() } else { try draft.publish() }
    }
    let store = try SQLiteStore.open(path: folder.workspace, mode: .existing)
    #expect(try store.examine() == [])
    let words = try store.dump()
    try store.rebuildDerived()
    #expect(try store.dump() == words)
  }

  @Test func ofAPublishedDraftNothingIsLeft() throws {
    let folder = try Folder()
    try leave(folder)
    do { try open(folder).publish() }
    #expect(!folder.names.contains { $0.contains("draft") }, "\(folder.names)")
    #expect(folder.mode("w.kanbant") == 0o600)
  }

  @Test(arguments: ["demo 8", nil]) func whatIsForAnotherPurposeIsGivenUp(
    purpose: String?
  ) throws {
    let folder = try Folder()
    try leave(folder)
    let draft = try open(folder, for: purpose)
    #expect(draft.start == .replaced)
    #expect(draft.begun == later)
    #expect(try count(draft) == 0)
    #expect(try draft.store.lastSequence() == 0)
  }

  @Test(arguments: [
    "UPDATE draft SET run = 'before the power went'", "UPDATE draft SET run = NULL",
    "CREATE TABLE more(a)", "CREATE TRIGGER t AFTER INSERT ON event BEGIN SELECT 1; END",
    "DROP TABLE draft", "PRAGMA user_version = 99",
  ]) func whatCannotBeTrustedIsGivenUp(change: String) throws {
    let folder = try Folder()
    try leave(folder) { try $0.store.connection.run(change) }
    let draft = try open(folder)
    #expect(draft.start == .replaced)
    #expect(try count(draft) == 0)
    try draft.publish()
    let store = try SQLiteStore.open(path: folder.workspace, mode: .existing)
    #expect(try store.examine() == [])
  }

  @Test func aDamagedOneIsGivenUp() throws {
    var damaged = 0
    for place in stride(from: 4096, to: 40 * 4096, by: 3 * 4096) {
      let folder = try Folder()
      try leave(folder)
      var bytes = try folder.contents(name)
      guard place + 200 < bytes.count else { continue }
      for offset in 0..<200 { bytes[place + offset] = 0xA5 }
      try folder.put(name, bytes)
      damaged += 1
      let draft = try open(folder)
      #expect(draft.start == .replaced, "page at \(place)")
      #expect(try draft.store.lastSequence() == 0)
    }
    #expect(damaged > 3)
  }

  @Test func whatWasCutOffIsGivenUp() throws {
    let folder = try Folder()
    try leave(folder)
    try folder.put(name, Array(try folder.contents(name).prefix(5 * 4096)))
    #expect(try open(folder).start == .replaced)
  }

  @Test func nobodyElseTouchesOneThatIsBeingFilled() throws {
    let folder = try Folder()
    let draft = try open(folder)
    #expect(throws: StoreError.busy(path: folder[name])) { try open(folder) }
    #expect(throws: StoreError.busy(path: folder[name])) { try open(folder, for: nil) }
    try draft.publish()
  }

  @Test func whatIsNoDraftOfOursIsNotTouched() throws {
    let folder = try Folder()
    try folder.put(name, Array("mine".utf8))
    #expect(throws: StoreError.exists(path: folder[name])) { try open(folder) }
    #expect(try folder.contents(name) == Array("mine".utf8))
    unlink(folder[name])
    try folder.put("target", Array("mine".utf8))
    symlink(folder["target"], folder[name])
    #expect(throws: StoreError.exists(path: folder[name])) { try open(folder) }
    #expect(try folder.contents("target") == Array("mine".utf8))
    unlink(folder[name])
    mkdir(folder[name], 0o700)
    #expect(throws: StoreError.exists(path: folder[name])) { try open(folder) }
  }

  @Test func aWorkspaceThatStillHasTheNameOfItsDraftIsNotEmptied() throws {
    let folder = try Folder()
    let lead = try folder.makeWorkspace()
    // As after a death between giving it its name and taking away the other, and a move.
    link(folder.workspace, folder[name])
    rename(folder.workspace, folder["moved"])
    for suffix in ["-wal", "-shm", "-lock"] { unlink(folder.workspace + suffix) }
    let draft = try open(folder)
    #expect(draft.start == .fresh)
    try draft.publish()
    let moved = try SQLiteStore.open(path: folder["moved"], mode: .existing)
    #expect(try moved.file(lead) != nil)
    #expect(try moved.examine() == [])
  }
}
