#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Wakes a thread that polls, from any other thread.
///
/// A class, because it owns the two ends of a pipe.
final class Bell: Sendable {
  /// Becomes readable when the bell was rung.
  let descriptor: Int32
  private let ropeEnd: Int32

  init() throws(StartFault) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .noPipe(detail: String(cString: strerror(errno))) }
    for end in ends {
      _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL, 0) | O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    descriptor = ends[0]
    ropeEnd = ends[1]
  }

  deinit {
    close(descriptor)
    close(ropeEnd)
  }

  /// Makes the descriptor readable.
  func ring() {
    var byte: UInt8 = 1
    // A full pipe is readable already.
    while write(ropeEnd, &byte, 1) < 0, errno == EINTR {}
  }

  /// Makes the descriptor unreadable again.
  func hush() {
    var bytes = [UInt8](repeating: 0, count: 64)
    while true {
      let count = read(descriptor, &bytes, bytes.count)
      if count < 0, errno == EINTR { continue }
      guard count == bytes.count else { return }
    }
  }

  /// Waits until the bell is rung; nil waits for ever.
  func wait(milliseconds: Int?) -> Bool {
    Waiting.untilReadable([descriptor], milliseconds: milliseconds)[0]
  }
}
