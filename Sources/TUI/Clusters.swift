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
      if let scalar = PlainScalars.take(from: text.utf8, at: &index) {
        guard glyphs == .unicode || scalar.isASCII else {
          return cluster(of: CollectionOfOne(scalar))
        }
        return Cluster(head: Cell(sanitizedBase: scalar, isWide: false), columns: 1)
      }
      let cluster = cluster(of: takeCharacter())
      if cluster.head != nil { return cluster }
    }
    return nil
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
