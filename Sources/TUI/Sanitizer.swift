/// Makes any text safe to show: what is left has a known width and does nothing but appear.
///
/// Tabs and line ends become spaces; controls, what hides in a text or turns its direction, and
/// scalars of which terminals disagree how wide they are, become U+FFFD; soft hyphens, selectors,
/// skin tones, keycaps and what joins letters are dropped; of joined emoji the first is kept; of
/// marks over one base, four.
/// This is for showing only: what is stored stays as it was typed.
package enum Sanitizer {
  package static func display(_ text: String) -> String {
    display(text, maxWidth: .max)
  }

  /// The longest safe beginning of a text that fits; reads no more of it than that.
  package static func display(_ text: String, maxWidth: Int) -> String {
    if text.utf8.count <= maxWidth, text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
      return text
    }
    var clusters = Clusters(text)
    var result = ""
    var used = 0
    while used < maxWidth, let cluster = clusters.next() {
      used += cluster.columns
      if used > maxWidth { break }
      cluster.appendText(to: &result)
    }
    return result
  }

  /// What a character may show: nothing, one cell, or one for each of its bases.
  static func cluster(of scalars: some Collection<Unicode.Scalar>) -> Cluster {
    var cluster = Cluster()
    var isJoined = false
    for scalar in scalars {
      switch meaning(of: scalar) {
      case .space:
        // A carriage return and its line feed are one character.
        if cluster.head == nil { cluster.append(Cell(sanitizedBase: " ", isWide: false)) }
      case .joiner:
        isJoined = true
        if !cluster.takesJoiners { cluster.appendReplacement() }
      case .hidden:
        if !cluster.takesJoiners { cluster.appendReplacement() }
      case .nothing:
        break
      case .replacement:
        cluster.append(Cell(sanitizedBase: "\u{FFFD}", isWide: false))
      case .mark:
        cluster.append(mark: scalar)
      case .base(let isWide):
        // Terminals draw joined emoji as one or as many. The first alone is drawn alike by all.
        if isJoined, let head = cluster.head, head.base.properties.isEmoji { return cluster }
        cluster.append(Cell(sanitizedBase: scalar, isWide: isWide))
      }
    }
    return cluster
  }

  private enum Meaning {
    case base(isWide: Bool)
    case mark
    case space
    case joiner
    case hidden
    case nothing
    case replacement
  }

  private static func meaning(of scalar: Unicode.Scalar) -> Meaning {
    let value = scalar.value
    if value >= 0x20 && value < 0x7F { return .base(isWide: false) }
    switch value {
    case 0x09, 0x0A, 0x0D: return .space
    case 0x200D: return .joiner
    default: break
    }
    if isHidden(value) { return .hidden }
    if isInvisible(value) { return .nothing }
    switch WidthTable.columns(of: scalar) {
    case 0: return .mark
    case 1: return .base(isWide: false)
    case 2: return .base(isWide: true)
    default: return .replacement
    }
  }

  /// True for what shows nothing and yet makes a text another one, or turns its direction.
  private static func isHidden(_ value: UInt32) -> Bool {
    switch value {
    case 0x061C: true  // Arabic letter mark
    case 0x115F...0x1160, 0x3164, 0xFFA0: true  // Hangul fillers
    case 0x200B...0x200F, 0x202A...0x202E: true  // zero width, marks and overrides of direction
    case 0x2028...0x2029: true  // separators of lines and paragraphs
    case 0x2060...0x206F: true  // word joiner, invisible operators, isolates
    case 0xFEFF, 0xFFF0...0xFFFB: true  // byte order mark, annotations
    case 0xE0000...0xE00FF: true  // tags
    default: false
    }
  }

  /// True for scalars that only change how others are drawn or broken.
  private static func isInvisible(_ value: UInt32) -> Bool {
    switch value {
    case 0x00AD, 0x034F: true  // soft hyphen, grapheme joiner
    case 0x17B4...0x17B5, 0x180B...0x180F: true  // inherent vowels, Mongolian selectors
    case 0x20E3: true  // the keycap, drawn by some as two columns
    case 0xFE00...0xFE0F: true  // selectors
    case 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A: true  // shorthand and musical formatting
    case 0x1F3FB...0x1F3FF: true  // skin tones
    case 0xE0100...0xE0FFF: true  // further selectors
    default: false
    }
  }
}

extension Cluster {
  private static let replacement = Cell(sanitizedBase: "\u{FFFD}", isWide: false)

  /// Shows that something hides here, once however much it is.
  fileprivate mutating func appendReplacement() {
    guard (tail.last ?? head) != Self.replacement else { return }
    append(Self.replacement)
  }

  /// Whether what it begins with is written with joiners: an emoji, a Hangul syllable, or a
  /// letter of Arabic, of India or of their neighbours.
  fileprivate var takesJoiners: Bool {
    guard let base = head?.base else { return false }
    switch base.value {
    case 0x0600..<0x1200, 0x1780..<0x1B80, 0xA840..<0xAB00: return true
    default: return base.properties.isEmoji && !base.isASCII
    }
  }
}
