/// What one user-perceived character becomes on the screen: the unit that is never cut apart.
struct Cluster {
  /// The first cell; nil when nothing of the character may be shown.
  var head: Cell?
  /// Further bases of the same character: the second half of a flag, a conjunct consonant.
  var tail: [Cell] = []
  var columns = 0

  mutating func append(_ cell: Cell) {
    columns += cell.columns
    if head == nil { head = cell } else { tail.append(cell) }
  }

  /// Adds a combining mark to the last base, or to a dotted circle where there is none.
  mutating func append(mark: Unicode.Scalar) {
    if head == nil { append(Cell(sanitizedBase: "\u{25CC}", isWide: false)) }
    if tail.isEmpty {
      head?.add(sanitizedMark: mark)
    } else {
      tail[tail.count - 1].add(sanitizedMark: mark)
    }
  }

  func appendText(to text: inout String) {
    head?.append(to: &text)
    for cell in tail { cell.append(to: &text) }
  }
}

/// The sanitised clusters of a text, one at a time, so that a long text costs what is shown of it.
struct Clusters: IteratorProtocol {
  private let text: String
  private var index: String.Index
  private let glyphs: GlyphSet

  init(_ text: String, glyphs: GlyphSet = .unicode) {
    self.text = text
    self.glyphs = glyphs
    index = text.startIndex
  }

  /// The one cluster of a character; nil when nothing of it may be shown.
  static func single(_ character: Character, glyphs: GlyphSet) -> Cluster? {
    var clusters = Clusters(String(character), glyphs: glyphs)
    return clusters.next()
  }

  /// The next cluster, which is never empty of cells; nil at the end of the text.
  mutating func next() -> Cluster? {
    while index < text.endIndex {
      if let scalar = takeSimpleScalar() {
        // Nearly all text is Latin: as it is, it takes one column and can do no harm.
        guard scalar.value < 0x300, glyphs == .unicode || scalar.isASCII else {
          return cluster(of: CollectionOfOne(scalar))
        }
        return Cluster(head: Cell(sanitizedBase: scalar, isWide: false), columns: 1)
      }
      let cluster = cluster(of: takeCharacter())
      if cluster.head != nil { return cluster }
    }
    return nil
  }

  /// Takes one scalar where it can be told without grapheme breaking that it stands alone.
  private mutating func takeSimpleScalar() -> Unicode.Scalar? {
    let units = text.utf8
    let lead = units[index]
    var end = units.index(after: index)
    var value = UInt32(lead)
    switch lead {
    case 0x20..<0x7F: break
    case 0xC2..<0xCC:
      value = UInt32(lead & 0x1F) << 6 | UInt32(units[end] & 0x3F)
      end = units.index(after: end)
    case 0xE2:
      let middle = units.index(after: end)
      value = 0x2000 | UInt32(units[end] & 0x3F) << 6 | UInt32(units[middle] & 0x3F)
      end = units.index(after: middle)
    default: return nil
    }
    guard lead < 0x80 || Self.standsAlone(value) else { return nil }
    // Every scalar that can join the one before it starts with 0xCC or more.
    guard end == text.endIndex || units[end] < 0xCC else { return nil }
    index = end
    return Unicode.Scalar(value)
  }

  /// True for Latin letters and for the signs that boards are drawn with.
  private static func standsAlone(_ value: UInt32) -> Bool {
    switch value {
    case 0xA0...0xAC, 0xAE..<0x300: true
    case 0x2010...0x2027, 0x202F...0x205E, 0x20A0...0x20BF: true
    case 0x2190...0x23FF, 0x2500...0x27BF: true
    default: false
    }
  }

  /// Takes one grapheme cluster, of which no more is read than a real one can need.
  private mutating func takeCharacter() -> Substring.UnicodeScalarView {
    let units = text.utf8
    var limit = units.index(index, offsetBy: Self.longestCharacter, limitedBy: text.endIndex)
    while let byte = limit, byte < text.endIndex, units[byte] & 0xC0 == 0x80 {
      limit = units.index(before: byte)
    }
    let window = text[index..<(limit ?? text.endIndex)]
    let end = window.index(after: index)
    let scalars = window.unicodeScalars[index..<end]
    index = end
    if end == window.endIndex, end < text.endIndex { skipMarks() }
    return scalars
  }

  /// Passes the rest of a heap of combining marks, of which a cell keeps four anyway.
  private mutating func skipMarks() {
    let scalars = text.unicodeScalars
    while index < text.endIndex, WidthTable.columns(of: scalars[index]) == 0 {
      index = scalars.index(after: index)
    }
  }

  private func cluster(of scalars: some Collection<Unicode.Scalar>) -> Cluster {
    let cluster = Sanitizer.cluster(of: scalars)
    switch glyphs {
    case .unicode: return cluster
    case .ascii: return Transliteration.cluster(of: cluster)
    }
  }

  // Bytes. A family of four with skin tones takes 41.
  private static let longestCharacter = 64
}
