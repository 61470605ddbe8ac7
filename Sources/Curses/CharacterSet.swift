import TUI

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Chooses the process's character set and says which signs the terminal can show.
///
/// Must come before ncurses starts, which asks the C library how to encode what it draws.
enum CharacterSet {
  static func choose(for environment: Environment) -> GlyphSet {
    let isInstalled = setlocale(LC_CTYPE, "") != nil
    guard let name = environment.localeName else {
      // Nobody chose ASCII; containers and bare logins leave the variables out.
      return adoptUTF8() ? .unicode : .ascii
    }
    if name == "C" || name == "POSIX" { return .ascii }
    if isInstalled, encoding == "UTF-8" { return .unicode }
    // A locale that is not installed still tells what the terminal on the other side can do.
    return GlyphSet.isUnicode(locale: name) && adoptUTF8() ? .unicode : .ascii
  }

  private static var encoding: String {
    guard let name = nl_langinfo(nl_item(CODESET)) else { return "" }
    return String(cString: name)
  }

  private static func adoptUTF8() -> Bool {
    let names: [String] = ["C.UTF-8", "C.utf8", "UTF-8", "en_US.UTF-8"]
    return names.contains { setlocale(LC_CTYPE, $0) != nil }
  }
}
