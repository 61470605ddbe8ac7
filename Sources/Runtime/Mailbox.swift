import Synchronization

/// Letters from any thread to one thread, in order.
///
/// A class, because several threads share it.
final class Mailbox<Letter: Sendable>: Sendable {
  private struct State: Sendable {
    var letters: [Letter] = []
    var isClosed = false
  }

  private let state = Mutex(State())
  private let bell: Bell

  init() throws(StartFault) {
    bell = try Bell()
  }

  /// Becomes readable when a letter waits.
  var descriptor: Int32 { bell.descriptor }

  func post(_ letter: Letter) {
    let isFirst = state.withLock { state in
      state.letters.append(letter)
      return state.letters.count == 1
    }
    // Who finds letters takes them all, so one ring is enough for several.
    if isFirst { bell.ring() }
  }

  /// Leaves a letter if the box is not closed.
  func postUnlessClosed(_ letter: Letter) {
    if !state.withLock({ $0.isClosed }) { post(letter) }
  }

  /// Everything that waits; never waits itself.
  func takeAll() -> [Letter] {
    bell.hush()
    return state.withLock { state in
      let letters = state.letters
      state.letters = []
      return letters
    }
  }

  /// Waits for letters; empty once the box is closed and nothing is left in it.
  func waitForLetters() -> [Letter] {
    while true {
      let letters = takeAll()
      if !letters.isEmpty { return letters }
      if state.withLock({ $0.isClosed }) { return takeAll() }
      _ = bell.wait(milliseconds: nil)
    }
  }

  /// Lets whoever waits come to an end once every letter is taken.
  func close() {
    state.withLock { $0.isClosed = true }
    bell.ring()
  }
}
