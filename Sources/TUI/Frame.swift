/// A whole screen as a value: what is in each cell, and where the cursor stands.
///
/// Painters may aim anywhere; what lies outside is clipped. Everything written is sanitised.
package struct Frame: Equatable, Sendable {
  package let size: Size
  /// The signs of the terminal this frame is for.
  package let glyphs: GlyphSet
  /// Where the terminal's own cursor shows; nil hides it.
  package var cursor: Position?
  private var cells: [Cell]

  /// A blank frame.
  package init(size: Size, glyphs: GlyphSet = .unicode) {
    self.size = size
    self.glyphs = glyphs
    cells = Array(repeating: .blank(), count: size.columns * size.rows)
  }

  package var bounds: Rect { Rect(origin: Position(column: 0, row: 0), size: size) }

  /// The cell at a position; blank outside the frame, where setting does nothing.
  ///
  /// Setting half of a wide character blanks the other half.
  package subscript(position: Position) -> Cell {
    get {
      bounds.contains(position) ? cells[index(of: position)] : .blank()
    }
    set {
      guard bounds.contains(position), !newValue.isContinuation else { return }
      place(newValue, column: position.column, row: position.row, style: newValue.style)
    }
  }

  /// The cells of a row from left to right; empty outside the frame.
  package func cells(row: Int) -> ArraySlice<Cell> {
    guard row >= 0, row < size.rows else { return [] }
    return cells[(row * size.columns)..<((row + 1) * size.columns)]
  }

  /// The columns from the first to the last cell of a row that changed; nil where none did.
  ///
  /// The former frame must have the same size. Wide characters are never parted.
  package func changedColumns(row: Int, since former: Frame) -> Range<Int>? {
    let start = row * size.columns
    var (first, last) = (start, start + size.columns - 1)
    while first <= last, cells[first] == former.cells[first] { first += 1 }
    guard first <= last else { return nil }
    while cells[last] == former.cells[last] { last -= 1 }
    if cells[first].isContinuation { first -= 1 }
    if cells[last].isWide { last += 1 }
    return (first - start)..<(last + 1 - start)
  }
}

extension Frame {
  /// Writes one line of text and returns the columns it takes, counted from `position`.
  ///
  /// Text that does not fit in `width` or before the frame's right edge is cut between
  /// characters, with an ellipsis unless told otherwise. Columns left of the frame count as taken;
  /// a row outside takes none.
  @discardableResult
  package mutating func write(
    _ text: String, at position: Position, width: Int, style: Style, ellipsis: Bool = true
  ) -> Int {
    guard position.row >= 0, position.row < size.rows else { return 0 }
    let (space, _) = size.columns.subtractingReportingOverflow(position.column)
    let limit = min(width, space)
    guard limit > 0 else { return 0 }
    let plain = text.utf8.withContiguousStorageIfAvailable {
      writePlain($0, at: position, limit: limit, style: style, ellipsis: ellipsis)
    }
    if case let used?? = plain { return used }
    return writeClusters(text, at: position, limit: limit, style: style, ellipsis: ellipsis)
  }

  private mutating func writeClusters(
    _ text: String, at position: Position, limit: Int, style: Style, ellipsis: Bool
  ) -> Int {
    var clusters = Clusters(text, glyphs: glyphs)
    var used = 0
    // The cluster that ends at the edge waits: if more follows, the ellipsis takes its place.
    var waiting: Cluster?
    while let cluster = clusters.next() {
      let end = used + cluster.columns
      if waiting != nil || end > limit {
        guard ellipsis else { return used }
        let mark = Sanitizer.cluster(of: glyphs.ellipsis.unicodeScalars)
        place(mark, column: position.column + used, row: position.row, style: style)
        return used + mark.columns
      }
      if ellipsis, end == limit {
        waiting = cluster
        continue
      }
      place(cluster, column: position.column + used, row: position.row, style: style)
      used = end
    }
    if let waiting {
      place(waiting, column: position.column + used, row: position.row, style: style)
      used += waiting.columns
    }
    return used
  }

  /// Writes a text of plain scalars; nil, with nothing written, where there are others.
  private mutating func writePlain(
    _ units: UnsafeBufferPointer<UInt8>, at position: Position, limit: Int, style: Style,
    ellipsis: Bool
  ) -> Int? {
    guard position.column >= 0,
      let columns = PlainScalars.columns(of: units, limit: limit + 1, glyphs: glyphs)
    else { return nil }
    let used = min(columns, limit)
    guard used > 0 else { return 0 }
    let start = position.row * size.columns + position.column
    partWideCharacters(from: start, to: start + used - 1)
    var cell = Cell.blank(style)
    var index = 0
    for column in 0..<used {
      cell.base = PlainScalars.take(from: units, at: &index) ?? " "
      cells[start + column] = cell
    }
    if ellipsis, columns > limit {
      let last = Position(column: position.column + used - 1, row: position.row)
      put(glyphs.ellipsis, column: last.column, row: last.row, style: style)
    }
    return used
  }

  /// The columns a text would take in this frame, in whose signs it may be spelled out.
  package func columns(of text: String) -> Int {
    TextWidth.of(text, glyphs: glyphs)
  }

  /// Copies another frame's cells, without its cursor, so that its corner comes to a position.
  package mutating func copy(_ other: Frame, to origin: Position) {
    for row in 0..<other.size.rows {
      for (offset, cell) in other.cells(row: row).enumerated() where !cell.isContinuation {
        self[Position(column: origin.column + offset, row: origin.row + row)] = cell
      }
    }
  }

  /// Blanks a rectangle.
  package mutating func fill(_ rect: Rect, style: Style) {
    fill(rect, with: " ", style: style)
  }

  /// Fills a rectangle with one character; of a wide one only whole ones are drawn.
  package mutating func fill(_ rect: Rect, with character: Character, style: Style) {
    let area = rect.intersection(bounds)
    guard !area.isEmpty else { return }
    let cluster = Clusters.single(character, glyphs: glyphs)
    guard let cell = cluster?.head?.styled(style) else { return }
    for row in area.minRow..<area.maxRow {
      // Wide characters that reach in from the left or out to the right lose their other half.
      place(.blank(style), column: area.minColumn, row: row, style: style)
      place(.blank(style), column: area.maxColumn - 1, row: row, style: style)
      var column = area.minColumn
      let start = row * size.columns
      while column + cell.columns <= area.maxColumn {
        cells[start + column] = cell
        if cell.isWide { cells[start + column + 1] = .continuation(style) }
        column += cell.columns
      }
    }
  }
}

extension Frame {
  package mutating func horizontalLine(at position: Position, length: Int, style: Style) {
    let rect = Rect(column: position.column, row: position.row, columns: length, rows: 1)
    fill(rect, with: glyphs.horizontalLine, style: style)
  }

  package mutating func verticalLine(at position: Position, length: Int, style: Style) {
    let rect = Rect(column: position.column, row: position.row, columns: 1, rows: length)
    fill(rect, with: glyphs.verticalLine, style: style)
  }

  /// Draws the edge of a rectangle, with a title in its upper line; the inside stays.
  package mutating func box(_ rect: Rect, title: String? = nil, style: Style) {
    guard !rect.isEmpty else { return }
    let (left, right) = (rect.minColumn, rect.maxColumn - 1)
    let (top, bottom) = (rect.minRow, rect.maxRow - 1)
    fill(rect.row(0), with: glyphs.horizontalLine, style: style)
    fill(rect.row(bottom - top), with: glyphs.horizontalLine, style: style)
    for column in [left, right] {
      let side = Position(column: column, row: top + 1)
      verticalLine(at: side, length: rect.size.rows - 2, style: style)
    }
    put(glyphs.topLeft, column: left, row: top, style: style)
    put(glyphs.topRight, column: right, row: top, style: style)
    put(glyphs.bottomLeft, column: left, row: bottom, style: style)
    put(glyphs.bottomRight, column: right, row: bottom, style: style)
    if let title, !title.isEmpty, rect.size.columns > 6 {
      let start = Position(column: left + 2, row: top)
      write(" \(title) ", at: start, width: rect.size.columns - 4, style: style)
    }
  }
}

extension Frame {
  /// Draws a cluster where it is known to fit on the right; what lies left of the frame is cut.
  private mutating func place(_ cluster: Cluster, column: Int, row: Int, style: Style) {
    guard let head = cluster.head else { return }
    place(head, column: column, row: row, style: style)
    var next = column + head.columns
    for cell in cluster.tail {
      place(cell, column: next, row: row, style: style)
      next += cell.columns
    }
  }

  private mutating func put(_ character: Character, column: Int, row: Int, style: Style) {
    guard bounds.contains(Position(column: column, row: row)),
      let cluster = Clusters.single(character, glyphs: glyphs)
    else { return }
    place(cluster, column: column, row: row, style: style)
  }

  private mutating func place(_ cell: Cell, column: Int, row: Int, style: Style) {
    let last = column + cell.columns - 1
    guard last >= 0, column < size.columns else { return }
    guard column >= 0, last < size.columns else {
      // Half of a wide character would stand outside: a blank takes the half inside.
      return place(.blank(), column: max(0, column), row: row, style: style)
    }
    let start = row * size.columns
    partWideCharacters(from: start + column, to: start + last)
    cells[start + column] = cell.styled(style)
    if cell.isWide { cells[start + last] = .continuation(style) }
  }

  /// Blanks what stays of wide characters of which cells from `first` to `last` take half.
  private mutating func partWideCharacters(from first: Int, to last: Int) {
    if cells[first].isContinuation { cells[first - 1] = .blank(cells[first - 1].style) }
    if cells[last].isWide { cells[last + 1] = .blank(cells[last + 1].style) }
  }

  private func index(of position: Position) -> Int {
    position.row * size.columns + position.column
  }
}
