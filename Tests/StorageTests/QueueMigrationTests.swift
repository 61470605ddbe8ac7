import Leads
import Testing

@testable import SQLiteStorage

/// The queue of workspaces that were made before there was one.
struct QueueMigrationTests {
  private let folder: Folder
  private let now: Instant
  private let users: [UserID]

  /// A workspace with the traces of many edits, as an older version would have left it.
  init() throws {
    folder = try Folder()
    let dice = Dice(seed: 61)
    let store = try SQLiteStore.open(
      path: folder.workspace, mode: .create, entropy: Dice(seed: 7).roll)
    users = [
      try store.keep(user: "Léa", role: .salesDevelopment, id: Team.user(1)).id,
      try store.keep(user: "Marc", role: .accountExecutive, id: Team.user(2)).id,
    ]
    var edits = RandomEdits(dice: dice, users: users)
    var at = Team.morning
    for _ in 0..<400 {
      at = at.advanced(byMilliseconds: dice.below(20_000_000))
      _ = try? store.commit(edits.request(at: at))
      let cards = try store.page(PageRequest(lanes: Lane.all, limit: 1000)).cards
      edits.keepOnly(cards)
    }
    now = at
    try folder.age(to: Schema.queueVersion - 1)
  }

  private func files(of store: SQLiteStore) throws -> [LeadFile] {
    let cards = try store.page(PageRequest(lanes: Lane.all, limit: 1000)).cards
    return try cards.map { try #require(try store.file($0.id)) }
  }

  /// Reads the queue a little at a time, and holds it against the rules.
  private func expectTheQueueOfTheRules(_ store: SQLiteStore) throws {
    let files = try files(of: store)
    let owners = users + [nil]
    for days in [0, 30, 300] {
      let moment = QueueMoment(
        now: now.advanced(byDays: days), settings: try store.settings())
      let wanted = files.compactMap { moment.entry(of: $0) }.sorted { $0.place < $1.place }
      #expect(!wanted.isEmpty)
      var entries: [QueueEntry] = []
      while true {
        let page = try store.queue(
          QueueRequest(
            owners: owners, after: entries.last?.place, limit: 7, countLimit: 1000,
            now: moment.now))
        entries += page.entries
        #expect(page.counts.values.reduce(0, +) == wanted.count)
        guard page.hasMore, entries.count < 1000 else { break }
      }
      #expect(entries == wanted)
    }
  }

  @Test func whoMayNotWriteReadsTheQueueOfAnOlderFormat() throws {
    let store = try SQLiteStore.open(path: folder.workspace, mode: .readOnly)
    try expectTheQueueOfTheRules(store)
    let found = try store.queue(
      QueueRequest(owners: users + [nil], condition: .word("nordia"), limit: 5, now: now))
    let meant = try store.page(
      PageRequest(lanes: Lane.all, condition: .word("nordia"), limit: 1000))
    #expect(!found.entries.isEmpty)
    #expect(Set(found.entries.map(\.card.id)).isSubset(of: meant.cards.map(\.id)))
  }

  @Test func theLeadsOfAnOlderFormatStandInTheQueueOnceItIsOpened() throws {
    let store = try SQLiteStore.open(path: folder.workspace, mode: .existing)
    try expectTheQueueOfTheRules(store)
    #expect(try store.examine() == [])
    let kept = try store.connection.rows(
      "SELECT number, queue_class, queue_rank FROM lead ORDER BY number"
    ) { row in [row.integer(0), row.integer(1), row.integer(2)] }
    let owners = try store.connection.rows(
      "SELECT queue_owner FROM lead ORDER BY number"
    ) { row -> UserID? in row.identifier(0) }
    let ordered = try files(of: store).sorted {
      ($0.number?.value ?? 0) < ($1.number?.value ?? 0)
    }
    #expect(owners == ordered.map { $0.queueStanding?.owner })
    let wanted = try files(of: store).map { file -> [Int?] in
      let standing = file.queueStanding
      return [file.number?.value, standing?.queueClass.rawValue, standing?.rank]
    }
    #expect(kept == wanted.sorted { ($0[0] ?? 0) < ($1[0] ?? 0) })
    #expect(kept.contains { $0[1] == nil })
  }
}
