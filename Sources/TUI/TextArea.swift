/// A text of several lines being edited, wrapped between words.
package struct TextArea: EditableText, Equatable, Sendable {
  package var edited: EditedText

  /// An area that holds a text, unchanged, with the cursor after it.
  package init(_ text: String = "") {
    edited = EditedText(text, lineEnd: "\n")
  }

  /// Edits or moves as the key asks; false when the key is not the area's to take.
  ///
  /// `width` is the width it is drawn in. Up and Down move between wrapped lines, Home and End
  /// inside one; Up in the first and Down in the last line, and Enter, are left to the form.
  package mutating func handle(
    _ key: Key, width: Int, glyphs: GlyphSet = .unicode
  ) -> Bool {
    switch key {
    case .up: return move(lines: -1, width: width, glyphs: glyphs)
    case .down: return move(lines: 1, width: width, glyphs: glyphs)
    case .home, .control("a"):
      let layout = WrappedText(text, width: width, glyphs: glyphs)
      edited.moveCursor(to: layout.lines[layout.line(of: cursor)].lowerBound)
      return true
    case .end, .control("e"):
      let layout = WrappedText(text, width: width, glyphs: glyphs)
      edited.moveCursor(to: layout.end(ofLine: layout.line(of: cursor)))
      return true
    default: return edited.handle(key)
    }
  }

  /// The lines the area needs at a width, for callers that let it grow; at least one.
  package func lineCount(width: Int, glyphs: GlyphSet = .unicode) -> Int {
    WrappedText(text, width: width, glyphs: glyphs).lines.count
  }

  /// Draws the area, scrolled so that the cursor's line shows.
  package func draw(in rect: Rect, into frame: inout Frame, style: Style, isFocused: Bool) {
    let area = rect.intersection(frame.bounds)
    guard !area.isEmpty else { return }
    frame.fill(area, style: style)
    let layout = WrappedText(
      text, width: area.size.columns, glyphs: frame.glyphs)
    let cursorLine = layout.line(of: cursor)
    let first = isFocused ? max(0, cursorLine - area.size.rows + 1) : 0
    for row in 0..<area.size.rows where first + row < layout.lines.count {
      let position = Position(column: area.minColumn, row: area.minRow + row)
      frame.write(
        layout.text(ofLine: first + row), at: position, width: area.size.columns, style: style,
        ellipsis: false)
    }
    if !isFocused, layout.lines.count > area.size.rows {
      let corner = Position(column: area.maxColumn - 1, row: area.maxRow - 1)
      frame.write(String(frame.glyphs.ellipsis), at: corner, width: 1, style: style)
    }
    guard isFocused else { return }
    let column = min(layout.column(of: cursor, inLine: cursorLine), area.size.columns - 1)
    frame.cursor = Position(
      column: area.minColumn + column, row: area.minRow + cursorLine - first)
  }

  /// Puts the cursor at a cell of the place where the area is drawn.
  ///
  /// `isScrolled` tells whether it was drawn as the field in use, and so may be scrolled.
  package mutating func putCursor(
    at cell: Position, of size: Size, isScrolled: Bool, glyphs: GlyphSet = .unicode
  ) {
    let layout = WrappedText(text, width: size.columns, glyphs: glyphs)
    let first = isScrolled ? max(0, layout.line(of: cursor) - size.rows + 1) : 0
    let line = min(first + max(0, cell.row), layout.lines.count - 1)
    edited.moveCursor(to: layout.offset(inLine: line, nearestTo: cell.column))
  }

  private mutating func move(lines: Int, width: Int, glyphs: GlyphSet) -> Bool {
    let layout = WrappedText(text, width: width, glyphs: glyphs)
    let line = layout.line(of: cursor)
    let target = line + lines
    guard layout.lines.indices.contains(target) else { return false }
    let column = layout.column(of: cursor, inLine: line)
    edited.moveCursor(to: layout.offset(inLine: target, nearestTo: column))
    return true
  }
}
