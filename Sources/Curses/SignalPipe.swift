import CNcurses
import Synchronization

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Turns signals into bytes that can be polled for beside the keyboard.
///
/// Make it before the terminal is opened: ncurses takes signals that nobody caught. There is one
/// for the process; a class, because it owns the two ends of a pipe.
package final class SignalPipe {
  /// Becomes readable when a signal has come.
  package let descriptor: Int32

  /// Catches the signals that concern a terminal program; nil when no pipe can be had.
  package init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      // A handler must never wait, and an editor that is started must not inherit the pipe.
      _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL, 0) | O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    descriptor = ends[0]
    writingEnd.store(ends[1], ordering: .sequentiallyConsistent)
    for signal in Self.caught { _ = cn_catch(signal, noteSignal) }
  }

  deinit {
    for signal in Self.caught { _ = cn_catch_default(signal) }
    let end = writingEnd.exchange(-1, ordering: .sequentiallyConsistent)
    close(end)
    close(descriptor)
  }

  /// The signals that came since the last call, in order; never waits.
  package func drain() -> [Int32] {
    var signals: [Int32] = []
    var bytes = [UInt8](repeating: 0, count: 64)
    while true {
      let count = read(descriptor, &bytes, bytes.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return signals }
      signals += bytes[..<count].map { Int32($0) }
    }
  }

  /// Lets a signal do to the process what it would have done uncaught.
  ///
  /// Does not return from one that ends the process. Returns from one that stops it once it is
  /// continued, and catches the signal again.
  package static func restoreDefaultsAndRaise(_ signal: Int32) {
    _ = cn_catch_default(signal)
    var set = sigset_t()
    sigemptyset(&set)
    sigaddset(&set, signal)
    pthread_sigmask(SIG_UNBLOCK, &set, nil)
    kill(getpid(), signal)
    if caught.contains(signal), writingEnd.load(ordering: .relaxed) >= 0 {
      _ = cn_catch(signal, noteSignal)
    }
  }

  private static let caught = [
    SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT,
  ]
}

/// Where the handler writes; outside the class, because a handler is a bare C function.
private let writingEnd = Atomic<Int32>(-1)

private func noteSignal(_ signal: Int32) {
  let formerError = errno
  let end = writingEnd.load(ordering: .relaxed)
  if end >= 0 {
    var byte = UInt8(truncatingIfNeeded: signal)
    // A full pipe means that the program has plenty to wake up for already.
    _ = write(end, &byte, 1)
  }
  errno = formerError
}
