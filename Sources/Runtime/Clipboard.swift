import Curses

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The ways by which a text gets to other programs, as the surroundings of the process tell.
package struct Clipboard: Sendable {
  /// The value of a variable; nil when it is unset or empty.
  let variable: @Sendable (_ name: String) -> String?
  /// Where a text goes when there is no other way.
  let file: String

  package init(variable: @escaping @Sendable (String) -> String?, file: String) {
    self.variable = variable
    self.file = file
  }

  /// One way to try.
  enum Way: Equatable {
    case program(ClipboardProgram)
    case terminal
  }

  /// The ways to try, the surest first; a file is what is left after them.
  ///
  /// A program says whether it took the text, a terminal does not. On another machine than the
  /// person's, the display that programs would copy to is not the person's either.
  var ways: [Way] {
    var ways: [Way] = []
    if variable("SSH_CONNECTION") == nil, variable("SSH_TTY") == nil {
      ways += displayPrograms.compactMap(found).map(Way.program)
    }
    if variable("TMUX") != nil, let tmux = found(("tmux", ["load-buffer", "-w", "-"])) {
      ways.append(.program(tmux))
    }
    if canTerminalCopy { ways.append(.terminal) }
    return ways
  }

  private var displayPrograms: [(name: String, arguments: [String])] {
    #if canImport(Darwin)
      return [("pbcopy", [])]
    #else
      var programs: [(String, [String])] = []
      if variable("WAYLAND_DISPLAY") != nil {
        programs.append(("wl-copy", ["--type", "text/plain"]))
      }
      if variable("DISPLAY") != nil {
        programs.append(("xclip", ["-selection", "clipboard"]))
        programs.append(("xsel", ["--clipboard", "--input"]))
      }
      return programs
    #endif
  }

  /// The program of this desktop that opens a link; nil where there is none, as on a server.
  func opener(of link: String) -> ClipboardProgram? {
    #if canImport(Darwin)
      return found(("open", [link]))
    #else
      guard variable("DISPLAY") ?? variable("WAYLAND_DISPLAY") != nil else { return nil }
      return found(("xdg-open", [link]))
    #endif
  }

  // Consoles and old terminals would print the sequence or drop it, and GNU screen keeps it.
  private var canTerminalCopy: Bool {
    guard let type = variable("TERM"), variable("STY") == nil else { return false }
    let deaf = ["ansi", "cons", "dumb", "emacs", "eterm", "linux", "sun", "unknown", "vt"]
    return !deaf.contains { type.hasPrefix($0) }
  }

  /// A program in one of the folders of `PATH`; relative ones are no place to run things from.
  private func found(_ wanted: (name: String, arguments: [String])) -> ClipboardProgram? {
    let folders = (variable("PATH") ?? "").split(separator: ":").filter { $0.hasPrefix("/") }
    for folder in folders {
      let path = "\(folder)/\(wanted.name)"
      var status = stat()
      guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, access(path, X_OK) == 0
      else { continue }
      return ClipboardProgram(name: wanted.name, path: path, arguments: wanted.arguments)
    }
    return nil
  }

  /// The variables that a clipboard program needs to find display, terminal and home.
  var programVariables: [String] {
    [
      "PATH", "HOME", "LANG", "LC_ALL", "LC_CTYPE", "TMPDIR", "DISPLAY", "XAUTHORITY",
      "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR", "TMUX", "TMUX_TMPDIR", "TERM",
    ].compactMap { name in variable(name).map { "\(name)=\($0)" } }
  }
}
