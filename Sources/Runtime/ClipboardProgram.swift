#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A program that puts what it reads into a clipboard.
struct ClipboardProgram: Equatable, Sendable {
  let name: String
  let path: String
  let arguments: [String]

  /// Hands a text over; false where the program cannot be started, fails, or takes too long.
  ///
  /// No shell is involved, and nothing that the program says reaches the terminal. It stands
  /// outside the terminal's session: some go on in the background, and hold the clipboard.
  func take(_ text: String, variables: [String], milliseconds: Int = 2000) -> Bool {
    let deadline = Waiting.monotonicMilliseconds() + milliseconds
    guard let (child, input) = start(variables) else { return false }
    let isWritten = Self.write(Array(text.utf8), to: input, until: deadline)
    close(input)
    return Self.hasSucceeded(child, until: deadline) && isWritten
  }

  private func start(_ variables: [String]) -> (child: pid_t, input: Int32)? {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    guard let child = spawn(reading: ends[0], variables) else {
      close(ends[1])
      return nil
    }
    _ = fcntl(ends[1], F_SETFL, O_NONBLOCK)
    return (child, ends[1])
  }

  private func spawn(reading input: Int32, _ variables: [String]) -> pid_t? {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    // The threads of this program block signals and ignore some; the child is to do neither.
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    let flags = Self.inOwnSession | Int32(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF)
    posix_spawnattr_setflags(&attributes, Int16(flags))
    var child = pid_t()
    let status = Self.withStrings([path] + arguments) { words in
      Self.withStrings(variables) { posix_spawn(&child, path, &actions, &attributes, words, $0) }
    }
    return status == 0 ? child : nil
  }

  // POSIX_SPAWN_SETSID, which the headers show to few.
  #if canImport(Darwin)
    private static let inOwnSession: Int32 = 0x400
  #else
    private static let inOwnSession: Int32 = 0x80
  #endif

  private static func withStrings<Result>(
    _ strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    let pointers = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(
      capacity: strings.count + 1)
    for (place, text) in strings.enumerated() {
      (pointers + place).initialize(to: strdup(text))
    }
    (pointers + strings.count).initialize(to: nil)
    defer {
      for place in strings.indices { free(pointers[place]) }
      pointers.deallocate()
    }
    return body(pointers)
  }

  // A program that died gives EPIPE; its signal is blocked on the threads that work.
  private static func write(_ bytes: [UInt8], to input: Int32, until deadline: Int) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      var wanted = pollfd(fd: input, events: Int16(POLLOUT), revents: 0)
      let left = deadline - Waiting.monotonicMilliseconds()
      guard left > 0, poll(&wanted, 1, Int32(left)) > 0 else { return false }
      let count = rest.withUnsafeBytes { buffer in
        #if canImport(Darwin)
          Darwin.write(input, buffer.baseAddress, buffer.count)
        #else
          Glibc.write(input, buffer.baseAddress, buffer.count)
        #endif
      }
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// Waits for the program's end; one that does not come to it in time is ended.
  private static func hasSucceeded(_ child: pid_t, until deadline: Int) -> Bool {
    var status: Int32 = 0
    while true {
      let ended = waitpid(child, &status, WNOHANG)
      if ended == child { return status == 0 }
      guard ended == 0 || errno == EINTR else { return false }
      guard Waiting.monotonicMilliseconds() < deadline else { break }
      _ = poll(nil, 0, 5)
    }
    kill(child, SIGKILL)
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return false
  }
}
