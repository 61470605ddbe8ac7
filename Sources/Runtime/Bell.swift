import Curses

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Wakes a thread that polls, from any other thread.
///
/// A class, because it owns a pipe.
final class Bell: Sendable {
  private let pipe: SelfPipe

  init() throws(StartFault) {
    guard let pipe = SelfPipe() else {
      throw .noPipe(detail: String(cString: strerror(errno)))
    }
    self.pipe = pipe
  }

  deinit {
    pipe.dismantle()
  }

  /// Becomes readable when the bell was rung.
  var descriptor: Int32 { pipe.readingEnd }

  /// Makes the descriptor readable.
  func ring() {
    pipe.put(1)
  }

  /// Makes the descriptor unreadable again.
  func hush() {
    _ = pipe.drain()
  }

  /// Waits until the bell is rung; nil waits for ever.
  func wait(milliseconds: Int?) -> Bool {
    Waiting.untilReadable([descriptor], milliseconds: milliseconds)[0]
  }
}
