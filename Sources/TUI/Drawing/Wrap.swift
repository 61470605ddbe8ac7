/// Breaks text into lines of at most `width` columns.
///
/// Lines break at spaces, never at a no-break space nor at one that belongs to a sign, as in
/// `« so » !`; a word longer than a line is cut. Line feeds
/// are kept as line ends. There is always a line, except that no width holds none. Pass the
/// frame's signs where the terminal may lack Unicode: letters are spelled out there.
package func wrap(
  _ text: String, width: Int, glyphs: GlyphSet = .unicode
) -> [String] {
  guard width > 0 else { return [] }
  let wrapped = WrappedText(text, width: width, glyphs: glyphs)
  return wrapped.lines.indices.map { line in
    var characters = wrapped.characters[wrapped.lines[line]]
    while let last = characters.last, last == " " || last.isNewline { characters.removeLast() }
    return String(characters)
  }
}

/// Where the lines of a wrapped text begin and end, in characters of the text.
///
/// The space or line feed at which a line was broken belongs to the line before the break.
struct WrappedText {
  let characters: [Character]
  private let widths: [Int]
  /// Never empty; consecutive, and together the whole text.
  let lines: [Range<Int>]

  /// Wraps a text; a width below one counts as one.
  init(_ text: String, width: Int, glyphs: GlyphSet) {
    let characters = Array(text)
    let widths = characters.map { $0.isNewline ? 0 : TextWidth.of(String($0), glyphs: glyphs) }
    self.characters = characters
    self.widths = widths
    lines = Self.lines(of: characters, widths: widths, width: max(1, width))
  }

  private static func lines(of characters: [Character], widths: [Int], width: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    // The place after the last space of the line, and the columns used from the line's start.
    var breakable: Int?
    var used = 0
    for (index, character) in characters.enumerated() {
      if character.isNewline {
        lines.append(start..<(index + 1))
        (start, breakable, used) = (index + 1, nil, 0)
        continue
      }
      used += widths[index]
      if character == " " {
        // Spaces may hang over the edge: they are not seen there.
        if !isHeld(characters, at: index) { breakable = index + 1 }
      } else if used > width, index > start {
        let end = breakable ?? index
        lines.append(start..<end)
        (start, breakable) = (end, nil)
        used = widths[end...index].reduce(0, +)
      }
    }
    lines.append(start..<characters.count)
    return lines
  }
}

extension WrappedText {
  /// Whether a space stands between a sign and what it belongs to, as French sets them.
  private static func isHeld(_ characters: [Character], at index: Int) -> Bool {
    if index > 0, characters[index - 1] == "«" { return true }
    return index + 1 < characters.count && "»:;!?".contains(characters[index + 1])
  }

  /// The line in which a cursor stands; at a break that is the line after it.
  func line(of offset: Int) -> Int {
    lines.lastIndex { $0.lowerBound <= offset } ?? 0
  }

  /// What is shown of a line: without its line feed.
  func text(ofLine line: Int) -> String {
    String(characters[lines[line].lowerBound..<end(ofLine: line)])
  }

  /// The last place for a cursor that still counts as in the line.
  func end(ofLine line: Int) -> Int {
    let range = lines[line]
    if line == lines.count - 1 { return range.upperBound }
    return max(range.lowerBound, range.upperBound - 1)
  }

  func column(of offset: Int, inLine line: Int) -> Int {
    let start = lines[line].lowerBound
    return offset > start ? widths[start..<min(offset, widths.count)].reduce(0, +) : 0
  }

  /// The place in a line whose column is nearest to a column, from the left.
  func offset(inLine line: Int, nearestTo column: Int) -> Int {
    var left = column
    var offset = lines[line].lowerBound
    while offset < end(ofLine: line), widths[offset] <= left {
      left -= widths[offset]
      offset += 1
    }
    return offset
  }
}
