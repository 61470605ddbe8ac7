import Synchronization

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Lets a long job end in order when the process is told to stop.
enum StopSignal {
  private static let caught = Atomic<Int32>(0)
  /// The end of a pipe into which the handler writes; negative while nobody waits for it.
  private static let bell = Atomic<Int32>(-1)

  /// Begins to note the signals that stop a process; a second one ends it at once.
  static func watch() {
    // Touched here, so that the handler never has to make it.
    _ = caught.load(ordering: .relaxed)
    _ = bell.load(ordering: .relaxed)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      let former = signal(number) { number in
        StopSignal.note(number)
        signal(number, SIG_DFL)
      }
      if isIgnored(former) { signal(number, SIG_IGN) }
    }
  }

  /// A descriptor that becomes readable once a signal was noted; nil where the system gives none.
  ///
  /// A read that waits is taken up again after a signal; whoever waits for input polls this too.
  static func descriptor() -> Int32? {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    bell.store(ends[1], ordering: .relaxed)
    return ends[0]
  }

  /// The signal that was caught; nil when none was.
  static var number: Int32? {
    let number = caught.load(ordering: .relaxed)
    return number == 0 ? nil : number
  }

  /// Gives the signals back, for a screen that has its own way with them.
  static func forget() {
    for number in [SIGINT, SIGTERM, SIGHUP] { signal(number, SIG_DFL) }
  }

  private static func note(_ number: Int32) {
    caught.store(number, ordering: .relaxed)
    let end = bell.load(ordering: .relaxed)
    guard end >= 0 else { return }
    var byte: UInt8 = 1
    _ = write(end, &byte, 1)
  }

  // Functions cannot be compared; what they are pointers to can.
  private static func isIgnored(_ handler: sighandler_t?) -> Bool {
    unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
