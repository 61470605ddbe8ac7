import Leads
import Synchronization

/// A second thread, which reads columns beside the first where there is much to go through.
///
/// It begins, and opens a store of its own, when it is first needed. What it cannot read it
/// leaves to the first. A class, because it stands for the thread.
final class SecondReader: Sendable {
  private let desk: Desk
  private let thread: WorkerThread

  init(_ openStore: @escaping Surroundings.OpenStore) throws(StartFault) {
    let desk = try Desk()
    self.desk = desk
    thread = try WorkerThread {
      // Without a store of its own it is no help: the first thread reads everything.
      guard let store = try? openStore() else { return desk.close() }
      desk.stopReading(by: store.interruption)
      while let round = desk.waitForRound() {
        // What fails here waits again, and fails again for the first thread, which can tell.
        try? round.read(from: store)
        desk.finish()
      }
      // Whoever can stop a store keeps it open; it is to be closed by its own thread.
      desk.stopReading(by: nil)
    }
  }

  /// Asks for help with a round.
  func join(_ round: ReadingRound) {
    desk.post(round)
    thread.start()
  }

  /// Ends the help with a round, once the column that was begun is done.
  func leave(_ round: ReadingRound) {
    desk.waitUntilFinished(round)
  }

  /// Stops what runs, and waits for the store to be closed.
  func end(milliseconds: Int) {
    desk.close()
    thread.waitForEnd(milliseconds: milliseconds)
  }
}

extension SecondReader: Interruption {
  /// Stops the column that is being read.
  func interrupt() {
    desk.interrupt()
  }
}

/// What the two reading threads tell each other.
///
/// A class, because both hold it.
private final class Desk: Sendable {
  private struct State: Sendable {
    /// What is to be read; nil once no help is wanted.
    var waiting: ReadingRound?
    var running: ReadingRound?
    var interruption: (any Interruption)?
    var isClosed = false
  }

  private let state = Mutex(State())
  private let posted: Bell
  private let finished: Bell

  init() throws(StartFault) {
    posted = try Bell()
    finished = try Bell()
  }

  func stopReading(by interruption: (any Interruption)?) {
    state.withLock { $0.interruption = interruption }
  }

  func post(_ round: ReadingRound) {
    state.withLock { $0.waiting = round }
    posted.ring()
  }

  /// The next round, which runs from now on; nil once the desk is closed.
  func waitForRound() -> ReadingRound? {
    while true {
      posted.hush()
      let (round, isClosed) = state.withLock { state in
        state.running = state.isClosed ? nil : state.waiting
        state.waiting = nil
        return (state.running, state.isClosed)
      }
      if round != nil || isClosed { return round }
      _ = posted.wait(milliseconds: nil)
    }
  }

  func finish() {
    state.withLock { $0.running = nil }
    finished.ring()
  }

  func waitUntilFinished(_ round: ReadingRound) {
    while state.withLock({ state in
      state.waiting = nil
      return state.running === round
    }) {
      _ = finished.wait(milliseconds: nil)
      finished.hush()
    }
  }

  func interrupt() {
    state.withLock { state in
      // Under the lock, so that it cannot hit the round after the one it is meant for.
      if state.running != nil { state.interruption?.interrupt() }
    }
  }

  func close() {
    state.withLock { state in
      state.isClosed = true
      state.interruption?.interrupt()
    }
    posted.ring()
  }
}
