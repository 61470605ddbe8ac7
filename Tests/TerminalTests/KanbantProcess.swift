import Foundation

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A private home in which the built program is run as a shell would run it.
///
/// A class because it owns a folder, which goes with it.
final class KanbantProcess {
  /// What a run left behind.
  struct Outcome {
    let output: String
    let errors: String
    /// What a shell would see: the exit code, or 128 and the signal.
    let code: Int32

    var lines: [String] { output.split(separator: "\n").map(String.init) }

    /// The output as one JSON object; empty where it is none.
    var json: [String: Any] {
      let value = try? JSONSerialization.jsonObject(with: Data(output.utf8))
      return value as? [String: Any] ?? [:]
    }
  }

  /// The folder that stands for the user's home.
  let home: URL
  /// What differs from the usual environment; nil takes a variable away.
  var environment: [String: String?] = [:]

  init() throws {
    home = FileManager.default.temporaryDirectory
      .appending(path: "kanbant-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: home)
  }

  /// The path of a file in the home.
  func path(_ name: String) -> String { home.appending(path: name).path(percentEncoded: false) }

  /// How long a file in the home is; 0 where there is none.
  func size(_ name: String) -> Int {
    var status = stat()
    return stat(path(name), &status) == 0 ? Int(status.st_size) : 0
  }

  /// Runs the program with words, and waits for its end.
  @discardableResult
  func callAsFunction(
    _ words: String..., input: String = "", output: String? = nil
  ) throws -> Outcome {
    try run(words.map { Array($0.utf8CString) }, input: input, output: output)
  }

  /// Runs the program with a command line, cut at its blanks.
  @discardableResult
  func shell(_ line: String) throws -> Outcome {
    try run(line.split(separator: " ").map { Array(String($0).utf8CString) })
  }

  /// Runs the program and sends it a signal as soon as something is so.
  func stopping(
    _ words: String..., by signal: Int32, once isDue: () throws -> Bool
  ) throws -> Outcome {
    try run(words.map { Array($0.utf8CString) }) { child in
      while try !isDue() {
        // Whoever ended by themselves will never make it so.
        guard kill(child, 0) == 0 else { return }
      }
      kill(child, signal)
    }
  }

  /// Runs the program with words of any bytes.
  func run(
    _ words: [[CChar]], input: String = "", output: String? = nil,
    meanwhile: (pid_t) throws -> Void = { _ in }
  ) throws -> Outcome {
    let places = ["in", "out", "err"].map { path("\($0)-\(UUID().uuidString)") }
    try Data(input.utf8).write(to: URL(filePath: places[0]))
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let writing = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, 0, places[0], O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output ?? places[1], writing, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, places[2], writing, 0o600)
    let code = try spawn(words, &actions, meanwhile: meanwhile)
    return Outcome(
      output: output == nil ? text(places[1]) : "", errors: text(places[2]), code: code)
  }

  /// Runs the program with an output that nobody reads any more.
  func runIntoClosedPipe(_ words: String...) throws -> Int32 {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw POSIXError(.EMFILE) }
    close(ends[0])
    defer { close(ends[1]) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    return try spawn(words.map { Array($0.utf8CString) }, &actions)
  }

  private func text(_ path: String) -> String {
    String(decoding: (try? Data(contentsOf: URL(filePath: path))) ?? Data(), as: UTF8.self)
  }

  private func spawn(
    _ words: [[CChar]], _ actions: inout posix_spawn_file_actions_t,
    meanwhile: (pid_t) throws -> Void = { _ in }
  ) throws -> Int32 {
    // A worker of the test runner blocks signals, which its children would inherit.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    var usual = sigset_t()
    sigemptyset(&usual)
    sigaddset(&usual, SIGPIPE)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
    let executable = Self.executable
    var arguments = ([Array(executable.utf8CString)] + words).map { bytes in
      strdup(bytes)
    }
    arguments.append(nil)
    var variables = fullEnvironment.map { strdup("\($0.key)=\($0.value)") }
    variables.append(nil)
    defer { for pointer in arguments + variables { free(pointer) } }
    var child = pid_t()
    let fault = posix_spawn(&child, executable, &actions, &attributes, arguments, variables)
    guard fault == 0 else { throw POSIXError(POSIXErrorCode(rawValue: fault) ?? .EIO) }
    let problem = Result { try meanwhile(child) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    try problem.get()
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  private var fullEnvironment: [String: String] {
    var variables: [String: String?] = [
      "HOME": path(""), "XDG_DATA_HOME": path("data"), "XDG_STATE_HOME": path("state"),
      "XDG_CONFIG_HOME": path("config"), "TMPDIR": path(""), "PATH": "/usr/bin:/bin",
      "LC_ALL": "C.UTF-8", "TERM": "xterm-256color", "KANBANT_NOW": "2026-11-21T09:30:00Z",
      "KANBANT_USER": "ada", "KANBANT_LANG": "en",
    ]
    variables["LLVM_PROFILE_FILE"] = ProcessInfo.processInfo.environment["LLVM_PROFILE_FILE"]
    variables.merge(environment) { $1 }
    return variables.compactMapValues(\.self)
  }

  /// The built program, which lies beside the tests.
  static let executable = Bundle.module.bundleURL.deletingLastPathComponent()
    .appending(path: "kanbant").path(percentEncoded: false)

  /// A file that comes with the tests.
  static func fixture(_ name: String) -> String {
    Bundle.module.bundleURL.appending(path: "Fixtures/\(name)").path(percentEncoded: false)
  }
}
