import Foundation
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A shell in a real terminal, in which the built program is run as a person would run it.
///
/// A class because it owns a tmux server, which goes with it.
final class TerminalSession {
  /// The home of the person, in which the command line may be run beside the screen.
  let kanbant: KanbantProcess
  private let tmux: Tmux
  private let shell: [String]

  /// Opens a terminal; `variables` are added to those of the person's environment.
  init(columns: Int, rows: Int, variables: [String: String] = [:]) throws {
    kanbant = try KanbantProcess()
    tmux = Tmux(folder: kanbant.home)
    var environment = [
      "HOME": kanbant.path(""), "XDG_DATA_HOME": kanbant.path("data"),
      "XDG_STATE_HOME": kanbant.path("state"), "XDG_CONFIG_HOME": kanbant.path("config"),
      "TMPDIR": kanbant.path(""), "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8",
      "TERM": "screen-256color", "KANBANT_USER": "ada", "KANBANT_LANG": "en", "PS1": "shell> ",
      "KANBANT_NOW": "2026-11-21T09:30:00Z",
    ]
    environment["LLVM_PROFILE_FILE"] = ProcessInfo.processInfo.environment["LLVM_PROFILE_FILE"]
    environment.merge(variables) { $1 }
    shell = ["env", "-i"] + environment.map { "\($0.key)=\($0.value)" } + ["sh", "-i"]
    try tmux.run(
      ["new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "--"] + shell)
    try wait(for: "shell>")
  }

  deinit {
    _ = try? tmux.run(["kill-server"])
  }

  /// What the terminal shows, one line a row.
  var screen: String {
    get throws { try tmux.run(["capture-pane", "-p"]) }
  }

  /// What the terminal shows, with the sequences that give it colour.
  var colouredScreen: String {
    get throws { try tmux.run(["capture-pane", "-p", "-e"]) }
  }

  /// Whether a program has taken the whole screen.
  var isOnAlternateScreen: Bool {
    get throws { try tmux.run(["display-message", "-p", "#{alternate_on}"]) == "1\n" }
  }

  /// What the terminal was asked to tell of the mouse: nothing, or buttons, dragging and wheel
  /// in reports of the newer form; nil for anything between.
  var tellsOfMouse: Bool? {
    get throws {
      let flags = "#{mouse_any_flag}#{mouse_button_flag}#{mouse_sgr_flag}"
      switch try tmux.run(["display-message", "-p", flags]) {
      case "000\n": return false
      case "111\n": return true
      default: return nil
      }
    }
  }

  /// Writes all that programs send to the terminal from now on into a file as well.
  func record(to name: String) throws {
    try tmux.run(["pipe-pane", "-O", "cat >'\(kanbant.path(name))'"])
  }

  /// Lets programs put texts into the terminal's clipboard.
  func allowCopies() throws {
    try tmux.run(["set-option", "-g", "set-clipboard", "on"])
  }

  /// What programs put into the terminal's clipboard last; empty for nothing.
  var clipboard: String {
    get { (try? tmux.run(["show-buffer"])) ?? "" }
  }

  /// Opens a shell in a fresh terminal, in place of the one that a program left in disorder.
  func openAnotherShell() throws {
    try tmux.run(["respawn-pane", "-k", "--"] + shell)
    try wait(for: "shell>")
  }

  /// Presses keys, named as tmux names them: `Enter`, `Escape`, `C-z`, `a`.
  func press(_ keys: String...) throws {
    try tmux.run(["send-keys"] + keys)
  }

  /// Types a text, sign by sign.
  func type(_ text: String) throws {
    try tmux.run(["send-keys", "-l", text])
  }

  /// Clicks on the place where a text stands on the screen, as a terminal reports it.
  func click(_ text: String) throws {
    let lines = try screen.split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(lines.firstIndex { $0.contains(text) })
    let start = try #require(lines[row].range(of: text)).lowerBound
    let column = lines[row].distance(from: lines[row].startIndex, to: start) + 1
    try type("\u{1B}[<0;\(column);\(row + 1)M\u{1B}[<0;\(column);\(row + 1)m")
  }

  /// Types a line at the shell.
  func shell(_ line: String) throws {
    try type(line)
    try press("Enter")
  }

  /// Starts the program from the shell, under a process number that is then known.
  @discardableResult
  func start(_ words: String = "") throws -> pid_t {
    let place = kanbant.path("pid")
    try? FileManager.default.removeItem(atPath: place)
    let program = KanbantProcess.executable
    try shell("sh -c 'echo $$ >\(place); exec \(program) \(words)'; echo status=$?")
    try wait(until: "the program runs") { Self.number(in: place) != nil }
    return try #require(Self.number(in: place))
  }

  /// Adds a lead from the command line.
  func add(_ line: String) throws {
    let outcome = try kanbant("add", line, "--source", "salon")
    try #require(outcome.code == 0, "\(outcome.errors)")
  }

  /// Gives the window another size.
  func resize(columns: Int, rows: Int) throws {
    try tmux.run(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// Closes the terminal under the program.
  func hangUp() throws {
    try tmux.run(["kill-server"])
  }

  /// The settings of the terminal's line, as `stty -a` tells them to the shell.
  func lineSettings() throws -> String {
    let place = kanbant.path("stty-\(UUID().uuidString)")
    try shell("stty -a >\(place).new; mv \(place).new \(place)")
    try wait(until: "stty has answered") { FileManager.default.fileExists(atPath: place) }
    return try String(contentsOfFile: place, encoding: .utf8)
  }

  /// Waits until the terminal shows a text.
  func wait(for text: String, location: SourceLocation = #_sourceLocation) throws {
    try wait(until: "“\(text)” is on the screen", location: location) {
      try screen.contains(text)
    }
  }

  /// Waits until something is so; throws when it does not come to be.
  func wait(
    until what: String, location: SourceLocation = #_sourceLocation, _ isSo: () throws -> Bool
  ) throws {
    let limit = ContinuousClock.now + .seconds(20)
    while try !isSo() {
      guard ContinuousClock.now < limit else {
        Issue.record("not so: \(what). On the screen:\n\(try screen)", sourceLocation: location)
        throw TerminalFault.waitedInVain
      }
      poll(nil, 0, 15)
    }
  }

  /// Whether a process is there and has not ended; one that nobody took note of has ended too.
  static func isRunning(_ process: pid_t) -> Bool {
    guard kill(process, 0) == 0 else { return false }
    let status = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
    return status?.contains(") Z ") != true
  }

  private static func number(in path: String) -> pid_t? {
    let text = try? String(contentsOfFile: path, encoding: .utf8)
    return text.flatMap { pid_t($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
  }
}

enum TerminalFault: Error {
  case waitedInVain
  case tmux(String)
}

/// A tmux server of its own, which neither knows nor disturbs the person's.
private struct Tmux {
  let folder: URL

  @discardableResult
  func run(_ words: [String]) throws -> String {
    let place = folder.appending(path: "tmux-\(UUID().uuidString)").path(percentEncoded: false)
    defer { try? FileManager.default.removeItem(atPath: place) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, place, O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    let code = try spawn(["tmux", "-u", "-L", "kanbant", "-f", "/dev/null"] + words, &actions)
    let output = try String(contentsOfFile: place, encoding: .utf8)
    guard code == 0 else { throw TerminalFault.tmux(output) }
    return output
  }

  private func spawn(
    _ words: [String], _ actions: inout posix_spawn_file_actions_t
  ) throws -> Int32 {
    // A worker of the test runner blocks signals; the server would hand that on to the program.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var arguments = words.map { strdup($0) }
    arguments.append(nil)
    let folder = folder.path(percentEncoded: false)
    let surroundings: [String] = [
      "TMUX_TMPDIR=\(folder)", "HOME=\(folder)", "LC_ALL=C.UTF-8", "TERM=screen-256color",
      "PATH=/usr/local/bin:/usr/bin:/bin:/opt/homebrew/bin",
    ]
    var variables = surroundings.map { strdup($0) }
    variables.append(nil)
    defer { for pointer in arguments + variables { free(pointer) } }
    var child = pid_t()
    let fault = posix_spawnp(&child, "tmux", &actions, &attributes, arguments, variables)
    guard fault == 0 else { throw TerminalFault.tmux(String(cString: strerror(fault))) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status
  }
}
