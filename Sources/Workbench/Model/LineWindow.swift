import TUI

/// As many of a list's lines as fit a rectangle; drawn, and found again by the pointer.
struct LineWindow: Equatable {
  /// Where the lines stand, one in each row.
  let area: Rect
  /// The lines that are shown.
  let shown: Range<Int>
  /// How many lines there are in all.
  let count: Int

  /// A window in whose middle the selected line stands, where there is enough on both sides.
  init(_ count: Int, around selection: Int, in area: Rect) {
    self.init(count, from: min(selection - area.size.rows / 2, count - area.size.rows), in: area)
  }

  /// A window that is scrolled no further than the line in use asks for.
  init(_ count: Int, upTo selection: Int, in area: Rect) {
    self.init(count, from: selection - area.size.rows + 1, in: area)
  }

  private init(_ count: Int, from first: Int, in area: Rect) {
    let first = min(max(0, first), count)
    self.area = area
    self.count = count
    shown = first..<min(count, first + area.size.rows)
  }

  var hasMoreAbove: Bool { shown.lowerBound > 0 }
  var hasMoreBelow: Bool { shown.upperBound < count }

  /// Where a line stands; empty for one that is not shown.
  func rect(of line: Int) -> Rect { area.row(line - shown.lowerBound) }

  /// The line that stands at a place; nil where none does.
  func line(at place: Position) -> Int? {
    guard area.contains(place) else { return nil }
    let line = shown.lowerBound + place.row - area.minRow
    return shown.contains(line) ? line : nil
  }
}
