/// What fields of one line and of many have in common.
package protocol EditableText {
  var edited: EditedText { get set }
}

extension EditableText {
  /// What was typed; setting it puts the cursor at its end.
  package var text: String {
    get { edited.text }
    set { edited.replace(with: newValue) }
  }

  /// Characters before the cursor; set beyond an end it stops there.
  package var cursor: Int {
    get { edited.cursor }
    set { edited.moveCursor(to: newValue) }
  }

  package var isEmpty: Bool { edited.text.isEmpty }

  /// Inserts a pasted block; tabs become spaces, line ends what the field makes of them, and
  /// other controls are dropped.
  package mutating func insert(pasted: String) {
    edited.insert(pasted)
  }
}

/// Text with a cursor and the editing keys that one-line and many-line fields share.
///
/// The text is kept as it was typed. The cursor counts characters as people see them.
package struct EditedText: Equatable, Sendable {
  private(set) var text: String
  /// Characters before the cursor.
  private(set) var cursor: Int
  /// What a line end becomes when it is pasted.
  private let lineEnd: Unicode.Scalar
  private var killed = ""

  /// The most characters that can be typed or pasted; what goes beyond is dropped.
  static let limit = 10_000

  /// Text to edit, of any length and unchanged: looking at a value must not alter it.
  init(_ text: String, lineEnd: Unicode.Scalar) {
    self.text = text
    self.lineEnd = lineEnd
    cursor = text.count
  }

  mutating func replace(with text: String) {
    self.text = text
    cursor = text.count
  }

  mutating func moveCursor(to position: Int) {
    cursor = min(max(0, position), text.count)
  }

  /// Does what the key asks of a field; false when the key is none of the field's.
  mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .left, .control("b"): moveCursor(to: cursor - 1)
    case .right, .control("f"): moveCursor(to: cursor + 1)
    case .home, .control("a"): moveCursor(to: 0)
    case .end, .control("e"): moveCursor(to: text.count)
    case .controlLeft, .altLeft, .alt("b"): moveCursor(to: wordStart)
    case .controlRight, .altRight, .alt("f"): moveCursor(to: wordEnd)
    case .backspace, .control("h"): remove(max(0, cursor - 1)..<cursor)
    case .delete, .control("d"): remove(cursor..<min(cursor + 1, text.count))
    case .control("k"): kill(cursor..<text.count)
    case .control("u"): kill(0..<cursor)
    case .control("w"): kill(spaceDelimitedStart..<cursor)
    case .alt("d"): kill(cursor..<wordEnd)
    case .control("y"): insert(killed)
    default: return false
    }
    return true
  }

  /// Inserts text at the cursor, as far as the field has room; tabs become spaces, line ends
  /// what the field makes of them, and other controls are dropped.
  mutating func insert(_ inserted: String) {
    var kept = String.UnicodeScalarView()
    var former: Unicode.Scalar?
    // No more is looked at than a field of accented letters can take, however long the paste.
    for scalar in inserted.unicodeScalars.prefix(4 * Self.limit) {
      switch scalar {
      case "\n" where former == "\r": break
      case "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": kept.append(lineEnd)
      case "\t": kept.append(" ")
      default: if scalar.properties.generalCategory != .control { kept.append(scalar) }
      }
      former = scalar
    }
    let room = max(0, Self.limit - text.count)
    let place = index(cursor)
    var before = String(text[..<place])
    before += String(kept).prefix(room)
    let after = text[place...]
    // A combining mark joins the character before it, so what stands before is counted again.
    cursor = before.count
    text = before + after
    moveCursor(to: cursor)
  }
}

extension EditedText {
  private func index(_ offset: Int) -> String.Index {
    text.index(text.startIndex, offsetBy: offset, limitedBy: text.endIndex) ?? text.endIndex
  }

  private mutating func remove(_ range: Range<Int>) {
    text.removeSubrange(index(range.lowerBound)..<index(range.upperBound))
    // Where a joined character was cut apart its neighbours may have merged.
    cursor = min(range.lowerBound, text.count)
  }

  private mutating func kill(_ range: Range<Int>) {
    if range.isEmpty { return }
    killed = String(text[index(range.lowerBound)..<index(range.upperBound)])
    remove(range)
  }

  private var wordStart: Int {
    let before = text.prefix(cursor)
    let gap = before.reversed().prefix { !$0.isPartOfWord }.count
    let word = before.dropLast(gap).reversed().prefix { $0.isPartOfWord }.count
    return cursor - gap - word
  }

  private var wordEnd: Int {
    let after = text.dropFirst(cursor)
    let gap = after.prefix { !$0.isPartOfWord }.count
    return cursor + gap + after.dropFirst(gap).prefix { $0.isPartOfWord }.count
  }

  /// Where Ctrl-w cuts: it takes a whole address or amount, punctuation included.
  private var spaceDelimitedStart: Int {
    let before = text.prefix(cursor)
    let gap = before.reversed().prefix { $0.isWhitespace }.count
    let word = before.dropLast(gap).reversed().prefix { !$0.isWhitespace }.count
    return cursor - gap - word
  }
}

extension Character {
  fileprivate var isPartOfWord: Bool { isLetter || isNumber || self == "_" }
}
