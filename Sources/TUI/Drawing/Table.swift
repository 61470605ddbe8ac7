/// How one column of a list shares the width of the list.
package struct TableColumn: Equatable, Sendable {
  package enum Alignment: Equatable, Sendable {
    case left
    case right
  }

  /// The fewest columns of the screen it is shown with.
  package let minimum: Int
  /// Its share of what is left over; zero keeps it at its minimum.
  package let flex: Int
  package let alignment: Alignment

  package init(minimum: Int, flex: Int = 0, alignment: Alignment = .left) {
    self.minimum = max(1, minimum)
    self.flex = max(0, flex)
    self.alignment = alignment
  }
}

/// A list's columns laid out in a width; columns that do not fit are left out from the right.
package struct TableLayout: Equatable, Sendable {
  private let columns: [TableColumn]
  private let gap: Int
  /// The columns of the screen each shown column takes.
  package let widths: [Int]

  package init(_ columns: [TableColumn], width: Int, gap: Int = 2) {
    self.columns = columns
    self.gap = max(0, gap)
    widths = Self.widths(of: columns, width: width, gap: max(0, gap))
  }

  /// Draws one row of the list; a missing cell is blank.
  package func draw(_ cells: [String], in rect: Rect, into frame: inout Frame, style: Style) {
    draw(cells.map { (text: $0, style: style) }, in: rect, into: &frame, background: style)
  }

  /// Draws one row whose cells have styles of their own.
  package func draw(
    _ cells: [(text: String, style: Style)], in rect: Rect, into frame: inout Frame,
    background: Style
  ) {
    let area = rect.row(0)
    guard !area.isEmpty else { return }
    frame.fill(area, style: background)
    var column = area.minColumn
    for (index, width) in widths.enumerated() where index < cells.count {
      let room = min(width, area.maxColumn - column)
      var start = column
      if columns[index].alignment == .right {
        start += max(0, room - frame.columns(of: cells[index].text))
      }
      frame.write(
        cells[index].text, at: Position(column: start, row: area.minRow),
        width: column + room - start, style: cells[index].style)
      column += width + gap
    }
  }

  private static func widths(of columns: [TableColumn], width: Int, gap: Int) -> [Int] {
    var widths: [Int] = []
    var used = 0
    for column in columns {
      let needed = column.minimum + (widths.isEmpty ? 0 : gap)
      // The first column is shown however narrow the list: a list of nothing helps nobody.
      guard used + needed <= width || widths.isEmpty else { break }
      widths.append(min(column.minimum, max(0, width)))
      used += needed
    }
    var shares = columns.prefix(widths.count).reduce(0) { $0 + $1.flex }
    var left = max(0, width - used)
    for (index, column) in columns.prefix(widths.count).enumerated() where column.flex > 0 {
      let extra = left * column.flex / shares
      widths[index] += extra
      left -= extra
      shares -= column.flex
    }
    return widths
  }
}
