import TUI

// What several screens draw alike.

extension Frame {
  /// Writes wrapped lines from the top of a rectangle and returns how many rows they took.
  @discardableResult
  mutating func write(paragraph text: String, in area: Rect, style: Style) -> Int {
    let lines = wrap(text, width: area.size.columns, glyphs: glyphs)
    for (row, line) in lines.prefix(area.size.rows).enumerated() {
      write(line, at: area.row(row).origin, width: area.size.columns, style: style)
    }
    return min(lines.count, area.size.rows)
  }
}

/// One line of a text that may be longer than its pane.
struct TextLine: Equatable, Sendable {
  var text: String
  var style: Style = .text
  /// How far it is moved to the right.
  var indent = 0
  /// The words that the glossary explains, which are underlined.
  var words: [Word] = []

  /// A word of the line, and the column in which it begins.
  struct Word: Equatable, Sendable {
    let column: Int
    let text: String
  }

  /// Wraps a paragraph into lines of one style.
  static func paragraph(
    _ text: String, width: Int, style: Style = .text, indent: Int = 0, glyphs: GlyphSet
  ) -> [TextLine] {
    wrap(text, width: width - indent, glyphs: glyphs)
      .map { TextLine(text: $0, style: style, indent: indent) }
  }
}

extension [TextLine] {
  /// The first so many lines; where they are not all, the last is so long that drawing marks its
  /// end as cut, or of a list, in which lines stand for themselves, has `mark` behind it.
  func cut(to rows: Int, with mark: String? = nil) -> [TextLine] {
    guard count > rows, rows > 0 else { return Array(prefix(rows)) }
    var lines = Array(prefix(rows))
    if let mark {
      lines[rows - 1].text += " \(mark)"
    } else {
      lines[rows - 1].text = self[(rows - 1)...].map(\.text).joined(separator: " ")
    }
    return lines
  }
}

extension DialogLayout {
  /// How many blank lines stand between the text of a box and its foot: on a small terminal there
  /// is one only where all that the box wants to show has its place.
  func gapRows(wanted: Int) -> Int {
    inside.size.rows >= min(wanted, 10) ? 1 : 0
  }
}

extension Frame {
  /// Draws the lines that a scrolled pane shows, with marks where more lie above and below.
  mutating func draw(_ lines: [TextLine], in area: Rect, scrolledBy scroll: Int) {
    let first = max(0, min(scroll, lines.count - 1))
    for row in 0..<area.size.rows where first + row < lines.count {
      let line = lines[first + row]
      write(line, in: area.row(row).dropFirst(columns: line.indent))
    }
    drawScrollMarks(in: area, above: first > 0, below: first + area.size.rows < lines.count)
  }

  private mutating func write(_ line: TextLine, in place: Rect) {
    write(line.text, at: place.origin, width: place.size.columns, style: line.style)
    // Where the line is cut, its last cell says so, whatever word stands there.
    let isCut = columns(of: line.text) > place.size.columns
    for word in line.words {
      let rest = place.dropFirst(columns: word.column).dropLast(columns: isCut ? 1 : 0)
      write(
        word.text, at: rest.origin, width: rest.size.columns, style: line.style.underlined,
        ellipsis: false)
    }
  }

  /// Marks at the right edge that more lies above or below what is shown.
  mutating func drawScrollMarks(in area: Rect, above: Bool, below: Bool) {
    guard !area.isEmpty else { return }
    let corner = area.maxColumn - 1
    if above {
      write(
        glyphs.moreAbove, at: Position(column: corner, row: area.minRow), width: 1,
        style: .accent, ellipsis: false)
    }
    if below {
      write(
        glyphs.moreBelow, at: Position(column: corner, row: area.maxRow - 1), width: 1,
        style: .accent, ellipsis: false)
    }
  }
}
