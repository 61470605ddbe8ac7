import Synchronization

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Lets a long job end in order when the process is told to stop.
enum StopSignal {
  private static let caught = Atomic<Int32>(0)

  /// Begins to note the signals that stop a process; a second one ends it at once.
  static func watch() {
    // Touched here, so that the handler never has to make it.
    _ = caught.load(ordering: .relaxed)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      let former = signal(number) { number in
        StopSignal.note(number)
        signal(number, SIG_DFL)
      }
      if isIgnored(former) { signal(number, SIG_IGN) }
    }
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
  }

  // Functions cannot be compared; what they are pointers to can.
  private static func isIgnored(_ handler: sighandler_t?) -> Bool {
    unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
