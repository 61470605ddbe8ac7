import Glossary
import TUI

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What the process was given by its surroundings: variables, the login name, folders.
struct Environment: Sendable {
  private let read: @Sendable (String) -> String?

  /// The surroundings of this process.
  static let process = Environment { name in
    getenv(name).map { String(cString: $0) }
  }

  init(_ read: @escaping @Sendable (String) -> String?) {
    self.read = read
  }

  /// The value of a variable; nil where it is unset or empty, which means the same here.
  subscript(name: String) -> String? {
    guard let value = read(name), !value.isEmpty else { return nil }
    return value
  }

  /// How many columns `COLUMNS` asks for, at least 20; nil where it asks for none.
  var columns: Int? { self["COLUMNS"].flatMap { Int($0) }.map { max(20, $0) } }

  /// Who works: `KANBANT_USER`, else the name of the login.
  var userName: String {
    let asked = self["KANBANT_USER"].map(Self.withoutBlanks) ?? ""
    return asked.isEmpty ? loginName : asked
  }

  private var loginName: String {
    if let name = Self.account(\.pw_name) { return name }
    return self["LOGNAME"] ?? self["USER"] ?? "user-\(geteuid())"
  }

  private var home: String {
    if let home = self["HOME"], home.hasPrefix("/") { return home }
    return Self.account(\.pw_dir) ?? "/"
  }

  /// What the system says of whoever runs the program; may be asked on any thread.
  private static func account(_ field: KeyPath<passwd, UnsafeMutablePointer<CChar>?>) -> String? {
    var entry = passwd()
    var found: UnsafeMutablePointer<passwd>?
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 16_384) { buffer in
      guard let room = buffer.baseAddress,
        getpwuid_r(geteuid(), &entry, room, buffer.count, &found) == 0, let found
      else { return nil }
      return found.pointee[keyPath: field].map { String(cString: $0) }
    }
  }

  /// Where data lies that must not be lost.
  var dataFolder: String { folder("XDG_DATA_HOME", "/.local/share") }
  /// Where drafts and the like lie.
  var stateFolder: String { folder("XDG_STATE_HOME", "/.local/state") }
  /// Where personal settings lie.
  var configurationFolder: String { folder("XDG_CONFIG_HOME", "/.config") }
  /// Where files lie that live no longer than the run.
  var temporaryFolder: String {
    guard let folder = self["TMPDIR"], folder.hasPrefix("/") else { return "/tmp" }
    return folder
  }

  /// The file of named views.
  var viewsFile: String { configurationFolder + "/kanbant/views.conf" }
  /// The file of personal keys.
  var keyFile: String { configurationFolder + "/kanbant/keys.conf" }

  // The base directory specification: a relative path is to be ignored.
  private func folder(_ name: String, _ fallback: String) -> String {
    guard let folder = self[name], folder.hasPrefix("/") else { return home + fallback }
    return folder
  }

  /// The language of sentences: `KANBANT_LANG`, else that of the locale, else English.
  var language: Language {
    let names = ["KANBANT_LANG", "LC_ALL", "LC_MESSAGES", "LANG"]
    guard let name = names.lazy.compactMap({ self[$0] }).first else { return .english }
    return Language(locale: name) ?? .english
  }

  /// Whether the locale's characters are those of Unicode.
  var isUnicode: Bool {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"]
    return names.lazy.compactMap({ self[$0] }).first.map(GlyphSet.isUnicode(locale:)) ?? false
  }

  /// Whether colour may be written, by the order that such conventions have.
  ///
  /// `NO_COLOR`, then `CLICOLOR_FORCE` and `FORCE_COLOR`, then the terminal, then `CLICOLOR`.
  func wantsColour(isTerminal: Bool) -> Bool {
    if self["NO_COLOR"] != nil { return false }
    if let forced = self["CLICOLOR_FORCE"] ?? self["FORCE_COLOR"], forced != "0" { return true }
    guard isTerminal, let type = self["TERM"], type != "dumb" else { return false }
    return self["CLICOLOR"] != "0"
  }

  static func withoutBlanks(_ text: String) -> String {
    let start = text.drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
