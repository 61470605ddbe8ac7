import Leads
import Synchronization
import Testing
import Workbench

@testable import Runtime

/// What is read, and what nobody wants any more.
struct ReadQueueTests {
  private let queue: ReadQueue
  private let interruption = CountedInterruption()

  init() throws {
    queue = try ReadQueue()
    queue.stopRunning(by: interruption)
  }

  private func board(_ generation: Int, limit: Int = 60) -> BoardRequest {
    let column = PageRequest(lanes: [.stage(.captured)], limit: limit)
    return BoardRequest(
      generation: generation, columns: [ColumnRequest(column, counting: .tallies)])
  }

  private func page(_ column: Int, generation: Int = 1) -> ReadRequest {
    .page(
      PageRequest(lanes: [.stage(.captured)], limit: 60), column: column, generation: generation)
  }

  @Test func requestsAreReadInOrder() {
    queue.post(.lead(LeadID(high: 1, low: 1)))
    queue.post(.operations)
    #expect(queue.next() == .lead(LeadID(high: 1, low: 1)))
    #expect(queue.next() == .operations)
    #expect(queue.next() == nil)
  }

  @Test func aNewBoardTakesThePlaceOfBoardsAndPagesThatWait() {
    queue.post(.board(board(1)))
    queue.post(page(0))
    queue.post(.operations)
    queue.post(.board(board(2)))
    #expect(queue.next() == .operations)
    #expect(queue.next() == .board(board(2)))
    #expect(queue.next() == nil)
    #expect(interruption.count == 0)
  }

  @Test func aNewPageTakesThePlaceOfOneOfTheSameColumn() {
    queue.post(page(0))
    queue.post(page(1))
    queue.post(page(0, generation: 2))
    #expect(queue.next() == page(1))
    #expect(queue.next() == page(0, generation: 2))
    #expect(queue.next() == nil)
  }

  @Test func aBoardOfAnotherFilterStopsTheOneThatRuns() {
    queue.post(.board(board(1)))
    _ = queue.next()
    queue.post(.board(board(2, limit: 100)))
    #expect(interruption.count == 1)
    #expect(queue.isRunningWanted == false)
    #expect(queue.next() == .board(board(2, limit: 100)))
    #expect(queue.isRunningWanted)
  }

  @Test func aBoardThatIsAskedForAgainGoesOnAndAnswersForTheLastAsker() {
    queue.post(.board(board(1)))
    _ = queue.next()
    queue.post(.board(board(2)))
    queue.post(.board(board(3)))
    #expect(interruption.count == 0)
    #expect(queue.isRunningWanted)
    #expect(queue.finishBoard(board(1)) == 3)
    #expect(queue.next() == .board(board(3)))
    #expect(queue.finishBoard(board(3)) == 3)
  }

  @Test func searchesArePreparedWhenNothingElseIsToBeRead() {
    queue.post(.search(before: LeadNumber(9)))
    queue.post(.operations)
    queue.post(.board(board(1)))
    queue.post(.search(before: nil))
    queue.post(page(0))
    #expect(queue.next() == .operations)
    #expect(queue.next() == .board(board(1)))
    #expect(queue.next() == page(0))
    #expect(queue.next() == .search(before: nil))
    queue.post(.board(board(2)))
    #expect(interruption.count == 0 && queue.isRunningWanted)
    #expect(queue.next() == .board(board(2)))
    #expect(queue.next() == nil)
  }

  @Test func aLeadIsNotStoppedByABoard() {
    queue.post(.lead(LeadID(high: 1, low: 1)))
    _ = queue.next()
    queue.post(.board(board(1)))
    #expect(interruption.count == 0)
  }

  @Test func closingStopsWhatRunsAndDropsTheRest() {
    queue.post(.board(board(1)))
    queue.post(.operations)
    _ = queue.next()
    queue.close()
    #expect(interruption.count == 1)
    #expect(queue.isRunningWanted == false)
    #expect(queue.next() == nil)
    #expect(queue.isClosed)
  }
}

/// Counts how often it was asked to stop something; a class, because it is handed around.
private final class CountedInterruption: Interruption {
  private let number = Mutex(0)

  var count: Int { number.withLock(\.self) }

  func interrupt() {
    number.withLock { $0 += 1 }
  }
}
