import Leads
import Storage
import Testing

@testable import SQLiteStorage

/// What an examination finds, and what making things anew puts right.
struct ExaminingTests {
  @Test(arguments: StoreKind.allCases)
  func makingAnewChangesNothingThatIsSound(kind: StoreKind) throws {
    var team = try Team(kind, seed: 3)
    var edits = RandomEdits(dice: team.dice, users: [team.lea, team.marc])
    for _ in 0..<120 {
      team.now = team.now.advanced(byMilliseconds: team.dice.below(40_000_000))
      _ = try? team.store.commit(edits.request(at: team.now))
      edits.keepOnly(try team.cards())
    }
    let tallies = Set(try team.store.tallies())
    let dump = try team.store.dump()
    #expect(tallies.count > 1)
    #expect(try team.store.examine() == [])
    try team.store.rebuildDerived()
    #expect(Set(try team.store.tallies()) == tallies)
    #expect(try team.store.dump() == dump)
    #expect(try team.store.examine() == [])
  }

  @Test func wrongTalliesAreCountedAndPutRight() throws {
    let folder = try Folder()
    _ = try folder.makeWorkspace()
    let store = try SQLiteStore.open(path: folder.workspace, mode: .existing)
    let tallies = try store.tallies()
    try store.connection.run("UPDATE tally SET count = count + 1, sum = 5")
    #expect(try store.examine() == [.tallies(count: 1)])
    try store.connection.run("DELETE FROM tally")
    #expect(try store.examine() == [.tallies(count: 1)])
    try store.rebuildDerived()
    #expect(try store.examine() == [])
    #expect(try store.tallies() == tallies)
  }

  @Test func missingWordsAreNoticedAndPutRight() throws {
    let folder = try Folder()
    let lead = try folder.makeWorkspace()
    let store = try SQLiteStore.open(path: folder.workspace, mode: .existing)
    let words = try store.connection.first("SELECT words FROM lead") { $0.text(0) ?? "" }
    try store.connection.run(
      "INSERT INTO search(search, rowid, words) VALUES('delete', 1, ?)", [.text(words ?? "")])
    #expect(try store.examine() == [.words])
    try store.rebuildDerived()
    #expect(try store.examine() == [])
    let page = try store.page(
      PageRequest(lanes: [.stage(.captured)], condition: .word("nordia"), limit: 5))
    #expect(page.cards.map(\.id) == [lead])
  }

  @Test func recordsWithoutTheirAccountAreCounted() throws {
    let folder = try Folder()
    _ = try folder.makeWorkspace()
    let store = try SQLiteStore.open(path: folder.workspace, mode: .existing)
    try store.connection.run("PRAGMA foreign_keys=OFF")
    try store.connection.run("DELETE FROM account")
    #expect(try store.examine() == [.references(count: 1)])
  }

  @Test func everyDamagedPageIsToldAndNothingIsWritten() throws {
    let folder = try Folder()
    _ = try folder.makeWorkspace()
    let sound = try folder.contents("w.kanbant")
    let pageSize = Int(sound[16]) << 8 | Int(sound[17])
    #expect(sound.count > 20 * pageSize)
    for page in 1..<sound.count / pageSize {
      var bytes = sound
      for place in page * pageSize..<(page + 1) * pageSize { bytes[place] = 0xA5 }
      try folder.put("w.kanbant", bytes)
      do throws(StoreError) {
        let store = try SQLiteStore.open(path: folder.workspace, mode: .readOnly)
        let structures = try store.examine().filter {
          if case .structure = $0 { true } else { false }
        }
        #expect(!structures.isEmpty, "page \(page)")
      } catch {
        // A page that opening itself reads.
        guard case .damaged = error else { throw error }
      }
      #expect(try folder.contents("w.kanbant") == bytes)
    }
  }
}
