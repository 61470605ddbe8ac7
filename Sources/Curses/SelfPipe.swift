#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A pipe of the process to itself, by which what cannot be polled for wakes up who polls.
///
/// Neither end ever waits, and no program that is started inherits them.
package struct SelfPipe: Sendable {
  package let readingEnd: Int32
  package let writingEnd: Int32

  /// A new pipe; nil when the system gives none, for the reason in `errno`.
  package init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL, 0) | O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    readingEnd = ends[0]
    writingEnd = ends[1]
  }

  /// Puts a byte in, unless the pipe is full: whoever reads then has plenty to wake up for.
  package func put(_ byte: UInt8) {
    var byte = byte
    while write(writingEnd, &byte, 1) < 0, errno == EINTR {}
  }

  /// Takes out what is there, in order.
  package func drain() -> [UInt8] {
    var drained: [UInt8] = []
    var bytes = [UInt8](repeating: 0, count: 64)
    while true {
      let count = read(readingEnd, &bytes, bytes.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return drained }
      drained += bytes[..<count]
      guard count == bytes.count else { return drained }
    }
  }

  /// Gives both ends back.
  package func dismantle() {
    close(readingEnd)
    close(writingEnd)
  }
}
