/// Draws the keys that work here and what they do, as many as fit whole, in the order given.
package func drawHints(
  _ hints: [(key: String, title: String)], in rect: Rect, into frame: inout Frame
) {
  let area = rect.row(0)
  guard !area.isEmpty else { return }
  frame.fill(area, style: .statusLine)
  var column = area.minColumn + 1
  for hint in hints {
    let keyColumns = frame.columns(of: hint.key)
    let columns = keyColumns + 1 + frame.columns(of: hint.title)
    // Whatever comes later matters less, so it does not take the place of one that was left out.
    guard column + columns <= area.maxColumn else { return }
    let start = Position(column: column, row: area.minRow)
    frame.write(hint.key, at: start, width: keyColumns, style: .statusKey)
    frame.write(
      hint.title, at: Position(column: column + keyColumns + 1, row: area.minRow),
      width: columns, style: .statusLine)
    column += columns + 2
  }
}
