#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The variables of the process environment that concern a terminal.
struct Environment: Sendable {
  /// The value of a variable; nil when it is unset or empty, which means the same here.
  let value: @Sendable (_ name: String) -> String?

  static let process = Environment { name in
    guard let text = getenv(name) else { return nil }
    let value = String(cString: text)
    return value.isEmpty ? nil : value
  }

  init(value: @escaping @Sendable (String) -> String?) {
    self.value = value
  }

  /// Whether colours are wanted, by the conventions of `NO_COLOR` and `CLICOLOR`.
  var wantsColour: Bool {
    if value("NO_COLOR") != nil { return false }
    if let forced = value("CLICOLOR_FORCE"), forced != "0" { return true }
    return value("TERM") != "dumb" && value("CLICOLOR") != "0"
  }

  /// Whether the terminal says that its background is light; those that say nothing count as dark.
  ///
  /// `COLORFGBG` ends in the number of the background among the sixteen basic colours.
  var isOnLight: Bool {
    guard let number = value("COLORFGBG")?.split(separator: ";").last.flatMap({ Int($0) }) else {
      return false
    }
    return number == 7 || (9...15).contains(number)
  }

  /// The locale that decides about characters; nil when none is named.
  var localeName: String? {
    value("LC_ALL") ?? value("LC_CTYPE") ?? value("LANG")
  }

  /// How long an Escape may be the beginning of something longer, in milliseconds.
  ///
  /// 25 still joins a sequence sent over ssh and feels immediate to a person who pressed Escape.
  var escapeDelay: Int32 {
    guard let delay = value("ESCDELAY").flatMap({ Int32($0) }), delay >= 0 else { return 25 }
    return min(delay, 1000)
  }
}
