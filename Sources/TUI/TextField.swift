/// A one-line value being edited.
package struct TextField: EditableText, Equatable, Sendable {
  package var edited: EditedText

  /// A field that holds a text, unchanged, with the cursor after it.
  package init(_ text: String = "") {
    edited = EditedText(text, lineEnd: " ")
  }

  /// Edits or moves as the key asks; false when the key is not the field's to take.
  package mutating func handle(_ key: Key) -> Bool {
    edited.handle(key)
  }

  /// Draws the field in the first row of a rectangle, scrolled so that the cursor shows.
  package func draw(in rect: Rect, into frame: inout Frame, style: Style, isFocused: Bool) {
    let area = rect.row(0).intersection(frame.bounds)
    guard !area.isEmpty else { return }
    frame.fill(area, style: style)
    let columns = area.size.columns
    let cursorColumn = frame.columns(of: String(text.prefix(cursor)))
    let offset = isFocused ? scroll(to: cursorColumn, columns: columns) : 0
    let start = Position(column: area.minColumn - offset, row: area.minRow)
    var scrolled = Frame(size: Size(columns: columns, rows: 1), glyphs: frame.glyphs)
    scrolled.write(
      text, at: Position(column: -offset, row: 0), width: .max, style: style,
      ellipsis: !isFocused)
    frame.copy(scrolled, to: area.origin)
    guard isFocused else { return }
    if offset > 0, columns > 2 {
      frame.write(frame.glyphs.moreLeft, at: area.origin, width: 1, style: style)
    }
    frame.cursor = Position(column: start.column + cursorColumn, row: area.minRow)
  }

  /// Puts the cursor at a column of the place where the field is drawn, `columns` wide.
  ///
  /// `isScrolled` tells whether it was drawn as the field in use, and so may be scrolled.
  package mutating func putCursor(
    at column: Int, of columns: Int, isScrolled: Bool, glyphs: GlyphSet = .unicode
  ) {
    let shown = TextWidth.of(String(text.prefix(cursor)), glyphs: glyphs)
    let offset = isScrolled && columns > 0 ? scroll(to: shown, columns: columns) : 0
    // One line, however long: where it would be wrapped is beyond every width.
    let layout = WrappedText(text, width: .max, glyphs: glyphs)
    edited.moveCursor(to: layout.offset(inLine: 0, nearestTo: column + offset))
  }

  /// Columns hidden on the left: none while the cursor fits, else whole halves of the field.
  private func scroll(to cursorColumn: Int, columns: Int) -> Int {
    if cursorColumn < columns { return 0 }
    let step = max(1, columns / 2)
    return ((cursorColumn - columns) / step + 1) * step
  }
}
