import Interchange
import Leads
import SQLiteStorage
import Testing

/// Demonstrations that are stopped half-way, and gone on with.
struct DemoJobTests {
  private static let now = Instant(milliseconds: 1_795_300_000_000)

  private func book(_ count: Int, at now: Instant = now) -> DemoBook {
    DemoBook(count: count, seed: 7, now: now, zone: .paris)
  }

  /// What a workspace holds, with names for identifiers that chance gave.
  private struct Contents: Equatable {
    let records: [String]
    let events: [String]

    init(_ store: SQLiteStore) throws {
      // Identifiers that chance gave differ from run to run, and with them the order of lines;
      // the version of a record does not.
      records = try store.dump().split(separator: "\n").map(Self.withoutChance).sorted()
      var lines: [JournalEntry] = []
      var before: Int?
      repeat {
        let page = try store.journal(of: nil, before: before, limit: 1000)
        lines += page
        before = page.last?.sequence
      } while lines.last?.sequence ?? 1 > 1
      events = lines.map { line in
        "\(line.sequence) \(line.number) \(line.lead) \(line.at) \(line.door) \(line.event.kind)"
      }
    }

    private static func withoutChance(_ line: Substring) -> String {
      String(
        line.replacing(
          /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/, with: "…"))
    }
  }

  /// Runs the job again and again, each time stopped after a number of its own looks at it.
  private func fill(_ store: SQLiteStore, _ book: DemoBook, batch: Int, _ dice: Dice) throws {
    var isWhole = false
    var tries = 0
    while !isWhole {
      var job = DemoJob(book, into: store, batchSize: batch)
      // It looks at steps that are in already too: each time it is given a little longer.
      tries += 1
      var looks = tries + dice.below(6)
      do {
        try job.run {
          #expect($0.percent <= 100 && $0.kept <= book.count)
        } isCancelled: {
          looks -= 1
          return looks < 0
        }
        isWhole = true
      } catch DemoJob.Stop.cancelled {
        #expect(job.kept < book.count || book.count <= DemoJob.sortedCount)
      }
      #expect(job.refusedCount == 0)
    }
  }

  @Test(arguments: 1...6) func aStoppedDemonstrationEndsAsOneThatWasNot(seed: UInt64) throws {
    let dice = Dice(seed: seed)
    let book = book(150 + dice.below(150))
    let whole = try SQLiteStore.inMemory()
    var job = DemoJob(book, into: whole)
    try job.run()
    #expect(job.kept == book.count)
    let stopped = try SQLiteStore.inMemory()
    // So many steps that a batch ends between the hundreds at which it looks, and at them.
    try fill(stopped, book, batch: [7, 90, 100, 333][dice.below(4)], dice)
    #expect(try Contents(stopped) == Contents(whole))
    #expect(try stopped.examine() == [])
  }

  @Test func aBigDemonstrationGoesOnLeadByLead() throws {
    let book = book(DemoJob.sortedCount + 1)
    let store = try SQLiteStore.inMemory()
    var first = DemoJob(book, into: store)
    var looks = 0
    #expect(throws: DemoJob.Stop.cancelled) {
      try first.run {
        _ in
      } isCancelled: {
        looks += 1
        return looks == 6
      }
    }
    #expect((1...500).contains(first.kept))
    let lines = try store.lastSequence()
    var second = DemoJob(book, into: store)
    var told: [Int] = []
    #expect(throws: DemoJob.Stop.cancelled) {
      try second.run {
        told.append($0.kept)
      } isCancelled: {
        told.count > 2
      }
    }
    #expect(told.first == first.kept, "it begins where the first was")
    #expect(try store.lastSequence() > lines)
    #expect(second.refusedCount == 0)
    for index in 0..<second.kept {
      let id = book.leadID(index)
      #expect(try store.number(of: id) == LeadNumber(index + 1))
      let operations = Set(
        try store.journal(of: id, before: nil, limit: 100).map(\.operation))
      #expect(operations.count == book.steps(forLead: index).count)
    }
  }

  @Test func aDemonstrationThatWasLeftIsFoundAndSeenAsOfItsBeginning() throws {
    let store = try SQLiteStore.inMemory()
    #expect(try DemoJob.begun(book(200), in: store) == nil)
    var looks = 0
    var job = DemoJob(book(200), into: store, batchSize: 50)
    #expect(throws: DemoJob.Stop.cancelled) {
      try job.run {
        _ in
      } isCancelled: {
        looks += 1
        return looks > 3
      }
    }
    // Days later, when somebody has added a lead of their own.
    let later = Self.now.advanced(byMilliseconds: 5 * 86_400_000)
    let author = try #require(store.users().first)
    let own = LeadID(high: 1, low: 1)
    _ = try store.commit(Folder.addition(of: own, by: author.id))
    let begun = try #require(try DemoJob.begun(book(200, at: later), in: store))
    #expect(begun.now == Self.now)
    var rest = DemoJob(begun, into: store)
    try rest.run()
    #expect(rest.kept == 200)
    #expect(rest.refusedCount == 0)
    var again = DemoJob(begun, into: store)
    try again.run()
    #expect(again.stepCount == 0)
    #expect(try store.tallies().reduce(0) { $0 + $1.count } == 201)
  }

  @Test func leadsOfAnotherKindAreNoDemonstration() throws {
    let folder = try Folder()
    _ = try folder.makeWorkspace()
    let store = try SQLiteStore.open(path: folder.workspace, mode: .existing)
    #expect(try DemoJob.begun(book(200), in: store) == nil)
    var other = DemoJob(DemoBook(count: 3, seed: 8, now: Self.now, zone: .paris), into: store)
    try other.run()
    #expect(try DemoJob.begun(book(200), in: store) == nil)
  }
}
