/// The signs that the program itself draws: what the terminal's character set can show.
package enum GlyphSet: CaseIterable, Equatable, Sendable {
  case unicode
  case ascii

  private func pick<Sign>(_ unicode: Sign, _ ascii: Sign) -> Sign {
    switch self {
    case .unicode: unicode
    case .ascii: ascii
    }
  }

  /// Whether the characters of a locale, `fr_FR.UTF-8@euro` for one, are those of Unicode.
  package static func isUnicode(locale: String) -> Bool {
    let start = locale.firstIndex(of: ".").map(locale.index(after:)) ?? locale.startIndex
    let encoding = locale[start...].prefix { $0 != "@" }.lowercased()
    return encoding == "utf-8" || encoding == "utf8"
  }
}

/// Lines and corners.
extension GlyphSet {
  package var horizontalLine: Character { pick("─", "-") }
  package var verticalLine: Character { pick("│", "|") }
  package var topLeft: Character { pick("┌", "+") }
  package var topRight: Character { pick("┐", "+") }
  package var bottomLeft: Character { pick("└", "+") }
  package var bottomRight: Character { pick("┘", "+") }
  package var cross: Character { pick("┼", "+") }
}

/// Marks. In Unicode each takes one column; in ASCII some take more.
extension GlyphSet {
  /// Stands where text was cut.
  package var ellipsis: Character { pick("…", "~") }
  package var sufficient: String { pick("●", "+") }
  package var partial: String { pick("◐", "~") }
  package var unknown: String { pick("○", "?") }
  package var blocking: String { pick("✕", "!") }
  /// A next action with a date to come.
  package var planned: String { pick("▸", ">") }
  /// A next action whose date is past.
  package var overdue: String { pick("‼", "!!") }
  /// No next action.
  package var noAction: String { "!" }
  /// There is more to the left.
  package var moreLeft: String { pick("‹", "<") }
  /// There is more to the right.
  package var moreRight: String { pick("›", ">") }
  /// There is more above.
  package var moreAbove: String { pick("↑", "^") }
  /// There is more below.
  package var moreBelow: String { pick("↓", "v") }
  /// A part of a text that is folded, and one that is not.
  package var folded: String { pick("▸", ">") }
  package var unfolded: String { pick("▾", "v") }
  package var selectionBar: String { pick("▌", "|") }
  /// A lead that was marked.
  package var marked: String { pick("◆", "*") }
  package var bullet: String { pick("·", ".") }
  package var check: String { pick("✓", "x") }
  /// A row that is not loaded yet.
  package var skeleton: Character { pick("░", ".") }
}
