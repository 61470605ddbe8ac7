/// A place on the screen: columns count from the left, rows from the top, both from zero.
///
/// A position may lie outside every frame; painters clip.
package struct Position: Equatable, Hashable, Sendable {
  package var column: Int
  package var row: Int

  package init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// How many columns and rows something takes; never negative.
package struct Size: Equatable, Hashable, Sendable {
  package let columns: Int
  package let rows: Int

  /// A size; negative lengths count as zero.
  package init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  package var isEmpty: Bool { columns == 0 || rows == 0 }
}

/// A rectangle of the screen; a cut that asks for more than there is yields what there is.
package struct Rect: Equatable, Hashable, Sendable {
  package let origin: Position
  package let size: Size

  package init(origin: Position, size: Size) {
    self.origin = origin
    self.size = size
  }

  /// A rectangle; negative lengths count as zero.
  package init(column: Int, row: Int, columns: Int, rows: Int) {
    origin = Position(column: column, row: row)
    size = Size(columns: columns, rows: rows)
  }

  package var minColumn: Int { origin.column }
  /// The first column after the rectangle.
  package var maxColumn: Int { origin.column + size.columns }
  package var minRow: Int { origin.row }
  /// The first row after the rectangle.
  package var maxRow: Int { origin.row + size.rows }
  package var isEmpty: Bool { size.isEmpty }

  package func contains(_ position: Position) -> Bool {
    position.column >= minColumn && position.column < maxColumn
      && position.row >= minRow && position.row < maxRow
  }
}

extension Rect {
  /// The rectangle without a margin of the given width on all four sides.
  package func inset(by margin: Int) -> Rect {
    inset(columns: margin, rows: margin)
  }

  /// The rectangle without `columns` at its left and right and `rows` at its top and bottom.
  package func inset(columns: Int, rows: Int) -> Rect {
    dropFirst(columns: columns).dropLast(columns: columns)
      .dropFirst(rows: rows).dropLast(rows: rows)
  }

  /// One row, counted from the top of the rectangle; empty when there is no such row.
  package func row(_ index: Int) -> Rect {
    let isInside = index >= 0 && index < size.rows
    return Rect(
      column: origin.column, row: origin.row + index, columns: size.columns,
      rows: isInside ? 1 : 0)
  }

  package func prefix(rows: Int) -> Rect {
    Rect(
      column: origin.column, row: origin.row, columns: size.columns,
      rows: clamp(rows, to: size.rows))
  }

  package func suffix(rows: Int) -> Rect {
    dropFirst(rows: size.rows - clamp(rows, to: size.rows))
  }

  package func dropFirst(rows: Int) -> Rect {
    let dropped = clamp(rows, to: size.rows)
    return Rect(
      column: origin.column, row: origin.row + dropped, columns: size.columns,
      rows: size.rows - dropped)
  }

  package func dropLast(rows: Int) -> Rect {
    prefix(rows: size.rows - clamp(rows, to: size.rows))
  }

  package func prefix(columns: Int) -> Rect {
    Rect(
      column: origin.column, row: origin.row, columns: clamp(columns, to: size.columns),
      rows: size.rows)
  }

  package func suffix(columns: Int) -> Rect {
    dropFirst(columns: size.columns - clamp(columns, to: size.columns))
  }

  package func dropFirst(columns: Int) -> Rect {
    let dropped = clamp(columns, to: size.columns)
    return Rect(
      column: origin.column + dropped, row: origin.row, columns: size.columns - dropped,
      rows: size.rows)
  }

  package func dropLast(columns: Int) -> Rect {
    prefix(columns: size.columns - clamp(columns, to: size.columns))
  }

  /// What two rectangles share; empty when they do not touch.
  package func intersection(_ other: Rect) -> Rect {
    let column = max(minColumn, other.minColumn)
    let row = max(minRow, other.minRow)
    return Rect(
      column: column, row: row, columns: min(maxColumn, other.maxColumn) - column,
      rows: min(maxRow, other.maxRow) - row)
  }

  /// A rectangle of the given size in the middle of this one, cut to fit.
  ///
  /// An odd column or row that is left over goes to the right or below.
  package func centered(_ wanted: Size) -> Rect {
    let columns = min(wanted.columns, size.columns)
    let rows = min(wanted.rows, size.rows)
    return Rect(
      column: origin.column + (size.columns - columns) / 2,
      row: origin.row + (size.rows - rows) / 2, columns: columns, rows: rows)
  }
}

private func clamp(_ length: Int, to limit: Int) -> Int {
  min(max(0, length), limit)
}
