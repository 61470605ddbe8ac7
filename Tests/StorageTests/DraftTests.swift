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

/// Workspaces that are filled before anybody sees them.
struct DraftTests {
  private let now = Team.morning

  /// The same additions, moves, qualifications and renames into any store.
  private func fill(_ store: SQLiteStore) throws {
    let user = try store.keep(user: "léa", role: .salesDevelopment, id: Team.user(1))
    var random = RandomEdits(dice: Dice(seed: 11), users: [user.id], listsPeople: false)
    for _ in 0..<40 {
      let requests = (0..<10).map { _ in random.request(at: now) }
      _ = try store.commit(batch: requests)
    }
  }

  /// Identifiers in a fixed sequence, so that two workspaces can be compared.
  private func counting() -> () -> UInt64 {
    var number: UInt64 = 0
    return {
      number += 1
      return number
    }
  }

  @Test func aPublishedDraftIsTheWorkspaceThatWouldHaveBeenMadeSlowly() throws {
    let folder = try Folder()
    let draft = try WorkspaceDraft(path: folder.workspace, at: now, entropy: counting())
    try fill(draft.store)
    #expect(!folder.names.contains("w.kanbant"), "nobody sees it before its end")
    try draft.publish()
    let slow = try SQLiteStore.inMemory(entropy: counting())
    try fill(slow)
    let store = try SQLiteStore.open(path: folder.workspace, mode: .existing)
    #expect(try store.dump() == slow.dump())
    #expect(try store.tallies().count == slow.tallies().count)
    #expect(try store.examine() == [])
    #expect(folder.status("w.kanbant").st_mode & 0o777 == 0o600)
    for order in CardOrder.allCases {
      let wanted = PageRequest(lanes: Lane.all, order: order, limit: 1000)
      #expect(try store.page(wanted) == slow.page(wanted))
    }
    // Words and history are those of any other workspace, and can be changed further.
    let card = try #require(store.page(PageRequest(lanes: Lane.all, limit: 1)).cards.first)
    let word = try #require(Folding.words(card.company).first)
    #expect(try store.count(in: Lane.all, .word(word), limit: 1000) > 0)
    #expect(try !store.journal(of: card.id, before: nil, limit: 5).isEmpty)
    _ = try store.commit(Folder.note("suite", on: card.id))
    #expect(try store.examine() == [])
  }

  @Test func aDraftKeepsTheIndexesThatCommitsLookInto() throws {
    let folder = try Folder()
    let draft = try WorkspaceDraft(path: folder.workspace, at: now)
    for (question, index) in [
      ("SELECT 1 FROM event WHERE lead = 1 AND sequence BETWEEN 1 AND 9", "event_lead"),
      ("SELECT id FROM account WHERE name_folded = 'a'", "account_name"),
      ("SELECT id FROM lead WHERE account = x'00'", "lead_account"),
      ("SELECT place FROM activity WHERE lead = x'00' ORDER BY at, place", "activity_lead"),
    ] {
      let plan = try draft.store.connection.rows("EXPLAIN QUERY PLAN \(question)") {
        $0.text(3) ?? ""
      }
      #expect(plan.contains { $0.contains(index) }, "\(plan)")
    }
  }

  @Test func aDraftThatIsNotPublishedWasNeverThere() throws {
    let folder = try Folder()
    do {
      let draft = try WorkspaceDraft(path: folder.workspace, at: now)
      try fill(draft.store)
      #expect(folder.names.count >= 1)
    }
    #expect(folder.names.isEmpty)
  }

  @Test func aDraftTakesNobodysPlace() throws {
    let folder = try Folder()
    let draft = try WorkspaceDraft(path: folder.workspace, at: now)
    try fill(draft.store)
    let lead = try folder.makeWorkspace()
    #expect(throws: StoreError.exists(path: folder.workspace)) { try draft.publish() }
    #expect(throws: StoreError.exists(path: folder.workspace)) {
      try WorkspaceDraft(path: folder.workspace, at: now)
    }
    let store = try SQLiteStore.open(path: folder.workspace, mode: .existing)
    #expect(try store.file(lead) != nil)
  }
}
