import Leads
import Synchronization
import Workbench

/// What is still to be read, without what nobody wants any more.
///
/// A class, because the drawing thread adds to it and the reading thread takes from it.
final class ReadQueue: Sendable {
  private struct State: Sendable {
    var waiting: [ReadRequest] = []
    var running: ReadRequest?
    /// Whether the running request's answer is not wanted any more.
    var isStale = false
    var interruption: (any Interruption)?
    var isClosed = false
  }

  private let state = Mutex(State())
  private let bell: Bell

  init() throws(StartFault) {
    bell = try Bell()
  }

  /// Becomes readable when something is to be read.
  var descriptor: Int32 { bell.descriptor }

  /// Says how a running request is stopped; nil once the store is to be closed.
  func stopRunning(by interruption: (any Interruption)?) {
    state.withLock { $0.interruption = interruption }
  }

  /// Adds a request; drops those it takes the place of, and stops one of them that runs.
  func post(_ request: ReadRequest) {
    state.withLock { state in
      state.waiting.removeAll { request.supersedes($0, whileRunning: false) }
      // Searches are prepared when nothing else is to be read.
      let end = state.waiting.firstIndex(where: \.isPreparation) ?? state.waiting.endIndex
      state.waiting.insert(request, at: request.isPreparation ? state.waiting.endIndex : end)
      if let running = state.running, request.supersedes(running, whileRunning: true) {
        state.isStale = true
        // Under the lock, so that it cannot hit the request after the one it is meant for.
        state.interruption?.interrupt()
      }
    }
    bell.ring()
  }

  /// The next request, which runs from now on; nil when nothing waits.
  func next() -> ReadRequest? {
    state.withLock { state in
      state.isStale = false
      state.running = state.waiting.isEmpty || state.isClosed ? nil : state.waiting.removeFirst()
      return state.running
    }
  }

  /// Whether the running request's answer is still wanted.
  var isRunningWanted: Bool { state.withLock { !$0.isStale } }

  /// Ends the running request; the generation that a board's answer now stands for.
  ///
  /// While a long job goes on the same board is asked for again and again. Each answer is given
  /// in the name of the last asker, else a slow board would never appear.
  func finishBoard(_ request: BoardRequest) -> Int {
    state.withLock { state in
      for case .board(let other) in state.waiting where other.asksTheSame(as: request) {
        return other.generation
      }
      return request.generation
    }
  }

  /// Takes note of rings, before the queue is looked at.
  func hush() {
    bell.hush()
  }

  /// Drops everything and stops what runs.
  func close() {
    state.withLock { state in
      state.isClosed = true
      state.isStale = true
      state.waiting = []
      state.interruption?.interrupt()
    }
    bell.ring()
  }

  var isClosed: Bool { state.withLock { $0.isClosed } }
}

extension ReadRequest {
  /// Whether nobody waits for it.
  var isPreparation: Bool {
    if case .search = self { true } else { false }
  }

  /// Whether an older request need not be answered once this one was made.
  func supersedes(_ older: ReadRequest, whileRunning isRunning: Bool) -> Bool {
    switch (self, older) {
    case (.board(let new), .board(let old)): !isRunning || !new.asksTheSame(as: old)
    case (.board, .page): true
    case (.page(_, let column, _), .page(_, let other, _)): column == other
    case (.lead, .lead), (.ahead, .ahead), (.operations, .operations),
      (.guide, .guide):
      !isRunning
    case (.queue, .queue): true
    case (.search, .search): !isRunning
    case (.rehearsal, .rehearsal), (.marks, .marks), (.merge, .merge): true
    case (.board, _), (.page, _), (.queue, _), (.lead, _), (.ahead, _), (.operations, _),
      (.rehearsal, _), (.marks, _), (.guide, _), (.merge, _), (.search, _):
      false
    }
  }
}
