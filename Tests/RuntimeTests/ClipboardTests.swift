import TUI
import Testing

@testable import Runtime

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Which ways a copy goes, and what becomes of it there.
struct ClipboardTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Puts a program into a folder that stands for `PATH`.
  private func install(_ name: String, _ script: String) throws {
    let path = "\(folder.path)/\(name)"
    // Not to be inherited: a file that somebody may write cannot be run.
    let file = try #require(fopen(path, "we"))
    fputs("#!/bin/sh\n\(script)\n", file)
    fclose(file)
    try #require(chmod(path, 0o700) == 0)
  }

  /// Hands a text to a program as the program does: on a thread of its own, which blocks signals.
  private func isTaken(
    _ text: String, by program: ClipboardProgram, _ variables: [String] = ["PATH=/usr/bin:/bin"],
    milliseconds: Int = 10_000
  ) throws -> Bool {
    let answers = Preserved<Bool>()
    let thread = try WorkerThread {
      answers.add(program.take(text, variables: variables, milliseconds: milliseconds))
    }
    thread.start()
    try #require(thread.waitForEnd(milliseconds: 60_000))
    return answers.values == [true]
  }

  private func text(of name: String) -> String? {
    TemporaryFolder.text(of: "\(folder.path)/\(name)")
  }

  private func clipboard(_ variables: [String: String]) -> Clipboard {
    var variables = variables
    variables["PATH"] = "\(folder.path):/usr/bin:/bin"
    return Clipboard(
      variable: { [variables] in variables[$0] }, file: folder.path + "/state/clipboard.txt")
  }

  private func names(_ variables: [String: String]) -> [String] {
    clipboard(variables).ways.map { way in
      switch way {
      case .program(let program): program.name
      case .terminal: "terminal"
      }
    }
  }

  #if !canImport(Darwin)
    @Test func programsOfTheDisplayComeFirstOnThePersonsOwnMachineOnly() throws {
      for name in ["wl-copy", "xclip", "xsel", "tmux"] { try install(name, "cat >/dev/null") }
      let all = ["WAYLAND_DISPLAY": "w", "DISPLAY": ":0", "TERM": "xterm-256color"]
      #expect(names(all) == ["wl-copy", "xclip", "xsel", "terminal"])
      #expect(names(["DISPLAY": ":0", "TERM": "xterm"]) == ["xclip", "xsel", "terminal"])
      #expect(names(all.merging(["SSH_CONNECTION": "a"]) { $1 }) == ["terminal"])
      #expect(names(all.merging(["SSH_TTY": "a"]) { $1 }) == ["terminal"])
      #expect(
        names(["TERM": "tmux-256color", "TMUX": "a", "SSH_TTY": "b"]) == ["tmux", "terminal"])
      #expect(names(["TERM": "xterm"]) == ["terminal"])
    }
  #endif

  @Test(arguments: [
    ("xterm-256color", true), ("tmux-256color", true), ("screen", true), ("alacritty", true),
    ("linux", false), ("vt100", false), ("vt220", false), ("dumb", false), ("unknown", false),
    ("ansi", false),
  ])
  func onlyTerminalsThatMayKnowTheSequenceAreSentIt(type: String, isSent: Bool) {
    let remote = ["SSH_TTY": "a", "TERM": type]
    #expect(names(remote) == (isSent ? ["terminal"] : []))
    #expect(names(remote.merging(["STY": "1.a"]) { $1 }).isEmpty)
    #expect(names(["SSH_TTY": "a"]).isEmpty)
  }

  @Test func aProgramIsHandedTheTextAndAnswersForIt() throws {
    try install("taker", "cat >\"$HOME/taken\"; printf '%s' \"$1\" >\"$HOME/word\"")
    let program = ClipboardProgram(
      name: "taker", path: folder.path + "/taker", arguments: ["$(id); `id` \"x\""])
    let text = String(repeating: "Ébène; $HOME `id`\n", count: 20_000)
    let variables = ["HOME=\(folder.path)", "PATH=/usr/bin:/bin"]
    #expect(try isTaken(text, by: program, variables))
    #expect(self.text(of: "taken") == text)
    #expect(self.text(of: "word") == "$(id); `id` \"x\"")
  }

  @Test(arguments: ["exit 3", "exec 0<&-; exit 0", "cat >/dev/null; kill -9 $$"])
  func aProgramThatFailsHasNotTakenTheText(script: String) throws {
    try install("failing", script)
    let program = ClipboardProgram(name: "failing", path: folder.path + "/failing", arguments: [])
    let text = String(repeating: "a", count: 1 << 20)
    #expect(try !isTaken(text, by: program))
  }

  @Test func aProgramThatHangsIsEndedInTime() throws {
    try install("hanging", "exec sleep 1000")
    let program = ClipboardProgram(name: "hanging", path: folder.path + "/hanging", arguments: [])
    let start = ContinuousClock.now
    #expect(try !isTaken("a", by: program, milliseconds: 50))
    #expect(ContinuousClock.now - start < .seconds(30))
    let missing = ClipboardProgram(name: "none", path: folder.path + "/none", arguments: [])
    #expect(try !isTaken("a", by: missing))
  }

  @Test func theTerminalIsAskedBetweenFrames() throws {
    let rehearsal = try Rehearsal("Dupont SAS")
    let (_, world) = try rehearsal.run([
      "Dupont SAS": { $0.press(.character("y")) },
      "OSC 52": { $0.press(.character("q")) },
    ])
    #expect(world.missedCues.isEmpty)
    #expect(world.copies.count == 1)
    #expect(world.copies.first?.hasPrefix("#1 Dupont SAS\n") == true)
  }

  @Test func whereNothingElseIsWithinReachTheTextLiesInAPrivateFile() throws {
    let rehearsal = try Rehearsal("Dupont SAS")
    let (_, world) = try rehearsal.run(
      variables: ["TERM": "linux"],
      [
        "Dupont SAS": { $0.press(.character("y")) },
        "clipboard.txt": { $0.press(.character("q")) },
      ])
    #expect(world.missedCues.isEmpty)
    #expect(world.copies.isEmpty)
    let path = rehearsal.folder.path + "/state/clipboard.txt"
    #expect(TemporaryFolder.text(of: path)?.hasPrefix("#1 Dupont SAS\n") == true)
    #expect(TemporaryFolder.mode(of: path) == 0o600)
  }
}
