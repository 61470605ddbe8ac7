import Leads
import SQLiteStorage
import Synchronization
import Testing
import Workbench

@testable import Runtime

/// Columns that two threads read together.
struct ReadingRoundTests {
  private let rehearsal: Rehearsal
  private let columns = Lane.all.map { lane in
    ColumnRequest(
      PageRequest(lanes: [lane], condition: .range(.need, from: 0, to: nil), limit: 3),
      counting: .oneByOne)
  }

  init() throws {
    rehearsal = try Rehearsal("Acme", "Brun", "Cazal", "Doré", "Ébène")
  }

  private func answers(
    beside second: SecondReader?, isWanted: @escaping @Sendable () -> Bool = { true }
  ) throws -> [ColumnAnswer] {
    try ReadingRound(columns, [], isWanted: isWanted)
      .answers(from: rehearsal.store, beside: second)
  }

  private func second() throws -> SecondReader {
    let path = rehearsal.store.path
    return try SecondReader { () throws(StoreError) in
      try SQLiteStore.open(path: path, mode: .readOnly)
    }
  }

  @Test func twoReadersTogetherGiveTheAnswersOfOne() throws {
    let alone = try answers(beside: nil)
    #expect(alone.first?.count == LeadCount(5))
    #expect(alone.first?.page.cards.count == 3)
    let second = try second()
    for _ in 0..<40 { #expect(try answers(beside: second) == alone) }
    second.end(milliseconds: 10_000)
  }

  @Test func theSecondReaderTakesAColumnWhileTheFirstIsBusy() throws {
    let meeting = try Meeting()
    let second = try second()
    _ = try answers(beside: second) { meeting.arrive() }
    second.end(milliseconds: 10_000)
    #expect(meeting.hasHappened)
  }

  @Test func aReaderThatCannotOpenTheWorkspaceLeavesAllToTheFirst() throws {
    let second = try SecondReader { () throws(StoreError) in throw .missing(path: "a") }
    for _ in 0..<3 { #expect(try answers(beside: second) == answers(beside: nil)) }
    second.end(milliseconds: 10_000)
  }

  @Test func nothingIsReadOnceNobodyWantsIt() throws {
    let second = try second()
    #expect(throws: StoreError.interrupted) {
      try answers(beside: second) { false }
    }
    second.end(milliseconds: 10_000)
  }
}

/// Two threads that wait for each other, once; a class, because both hold it.
private final class Meeting: Sendable {
  private let arrivals = Atomic(0)
  private let happened = Atomic(false)
  private let bell: Bell

  init() throws {
    bell = try Bell()
  }

  var hasHappened: Bool { happened.load(ordering: .sequentiallyConsistent) }

  /// The first to arrive waits for the next.
  func arrive() -> Bool {
    switch arrivals.add(1, ordering: .sequentiallyConsistent).oldValue {
    case 0:
      let isMet = bell.wait(milliseconds: 10_000)
      happened.store(isMet, ordering: .sequentiallyConsistent)
    case 1: bell.ring()
    default: break
    }
    return true
  }
}
