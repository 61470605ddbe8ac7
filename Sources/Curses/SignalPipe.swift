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
/// for the process; a class, because it owns the pipe.
package final class SignalPipe {
  private let pipe: SelfPipe

  /// Catches the signals that concern a terminal program; nil when no pipe can be had.
  package init?() {
    guard let pipe = SelfPipe() else { return nil }
    self.pipe = pipe
    writingEnd.store(pipe.writingEnd, ordering: .sequentiallyConsistent)
    endIsAsked.store(false, ordering: .sequentiallyConsistent)
    for signal in Self.caught { Self.catch(signal) }
  }

  /// Whether a signal came that ends the program: nothing may wait for the terminal any more.
  static var isEndAsked: Bool { endIsAsked.load(ordering: .relaxed) }

  // What ends the program breaks off a write to a terminal that takes nothing more.
  private static func `catch`(_ signal: Int32) {
    if ending.contains(signal) {
      _ = cn_catch(signal, noteEnd, 1)
    } else {
      _ = cn_catch(signal, noteSignal, 0)
    }
  }

  deinit {
    for signal in Self.caught { _ = cn_catch_default(signal) }
    writingEnd.store(-1, ordering: .sequentiallyConsistent)
    pipe.dismantle()
  }

  /// Becomes readable when a signal has come.
  package var descriptor: Int32 { pipe.readingEnd }

  /// The signals that came since the last call, in order; never waits.
  package func drain() -> [Int32] {
    pipe.drain().map { Int32($0) }
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
      `catch`(signal)
    }
  }

  /// Does something while the key that stops programs stops this one like any other.
  package static func leavingStops<Result>(_ body: () -> Result) -> Result {
    _ = cn_catch_default(SIGTSTP)
    defer { if writingEnd.load(ordering: .relaxed) >= 0 { `catch`(SIGTSTP) } }
    return body()
  }

  private static let caught = [SIGWINCH, SIGTSTP, SIGCONT] + ending

  /// Every signal that ends a process and leaves it time to give the terminal back: limits and
  /// alarms of whoever started it as well, and what others send by mistake.
  private static let ending = common + special

  private static let common = [
    SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGPIPE, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU, SIGUSR1,
    SIGUSR2,
  ]

  #if canImport(Darwin)
    private static let special: [Int32] = []
  #else
    private static let special: [Int32] = [SIGPOLL, SIGPWR]
  #endif
}

/// Where the handler writes; outside the class, because a handler is a bare C function.
private let writingEnd = Atomic<Int32>(-1)

private let endIsAsked = Atomic<Bool>(false)

private func noteEnd(_ signal: Int32) {
  endIsAsked.store(true, ordering: .relaxed)
  noteSignal(signal)
}

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
