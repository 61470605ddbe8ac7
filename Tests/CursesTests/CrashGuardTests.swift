import Testing

@testable import Curses

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

#if !canImport(Darwin)
  /// Recurses until the stack of its thread is used up.
  private func overflow(_ depth: Int) -> Int {
    depth < 0 ? 0 : overflow(depth + 1) &+ Int(getpid()) &+ depth
  }

  @Test func aThreadWhoseStackOverflowsStillGivesTheTerminalBack() async {
    let result = await #expect(
      processExitsWith: .signal(SIGSEGV), observing: [\.standardErrorContent]
    ) {
      CrashGuard.arm(
        descriptor: STDERR_FILENO, modes: termios(), restore: Array("given back".utf8))
      var thread = pthread_t()
      pthread_create(
        &thread, nil,
        { _ in
          CrashGuard.giveThreadAnAlternateStack()
          // The depth comes from outside, so that no loop takes the recursion's place.
          exit(Int32(truncatingIfNeeded: overflow(Int(getpid()))))
        }, nil)
      pthread_join(thread, nil)
    }
    let said = result.map { String(decoding: $0.standardErrorContent, as: UTF8.self) }
    #expect(said?.contains("given back") == true)
  }
#endif
