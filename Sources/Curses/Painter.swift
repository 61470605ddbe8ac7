import CNcurses
import TUI

/// Gives ncurses the cells that changed since the frame before.
///
/// ncurses would find the changes itself, but only after every cell was handed to it again.
struct Painter {
  private let palette: Palette
  private var shown: Frame?
  private var isCursorVisible: Bool?
  private var text: [wchar_t] = []

  init(palette: Palette) {
    self.palette = palette
  }

  /// Forgets what was shown: the next frame is drawn whole.
  mutating func forget() {
    shown = nil
    isCursorVisible = nil
  }

  /// Draws a frame on a screen of the given size; what does not fit is cut.
  mutating func present(_ frame: Frame, on size: Size) {
    let former = shown?.size == frame.size ? shown : nil
    if former == nil {
      cn_set_paper(palette.paper)
      erase()
    }
    for row in 0..<min(frame.size.rows, size.rows) {
      let cells = frame.cells(row: row).prefix(size.columns)
      guard let former else {
        draw(cells, row: row, skipsBlanks: true)
        continue
      }
      guard let changed = frame.changedColumns(row: row, since: former) else { continue }
      draw(
        cells.dropFirst(changed.lowerBound).prefix(changed.count), row: row,
        skipsBlanks: false, column: changed.lowerBound)
    }
    place(frame.cursor, within: size)
    refresh()
    shown = frame
  }

  private mutating func place(_ cursor: Position?, within size: Size) {
    let bounds = Rect(origin: Position(column: 0, row: 0), size: size)
    let visible = cursor.flatMap { bounds.contains($0) ? $0 : nil }
    if let visible {
      move(Int32(visible.row), Int32(visible.column))
    } else {
      move(0, 0)
    }
    guard isCursorVisible != (visible != nil) else { return }
    isCursorVisible = visible != nil
    _ = curs_set(visible == nil ? 0 : 1)
  }

  /// Draws cells in runs of one style.
  private mutating func draw(
    _ cells: ArraySlice<Cell>, row: Int, skipsBlanks: Bool, column: Int = 0
  ) {
    var column = column
    var rest = cells
    while let first = rest.first {
      let run = rest.prefix { $0.hasStyle(of: first) }
      rest = rest.dropFirst(run.count)
      defer { column += run.count }
      if skipsBlanks, first.style == .text, run.allSatisfy(\.isBlank) { continue }
      collectText(of: run)
      let look = palette.look(of: first.style)
      cn_put(
        Int32(row), Int32(column), text, Int32(text.count), look.attributes, look.pair)
    }
  }

  private mutating func collectText(of run: ArraySlice<Cell>) {
    text.removeAll(keepingCapacity: true)
    for (index, cell) in zip(run.indices, run) where !cell.isContinuation {
      // Half a wide character at the edge of a screen that shrank would wrap to the next row.
      let isCut = cell.isWide && index + 1 == run.endIndex
      text.append(isCut ? 0x20 : wchar_t(cell.base.value))
      if !isCut, cell.hasMarks { text += cell.marks.map { wchar_t($0.value) } }
    }
  }
}
