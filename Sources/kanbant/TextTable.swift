import TUI

/// Rows of cells in columns that line up, cut to the terminal where there is one.
struct TextTable {
  /// One column: its head, and how it gives way when there is little room.
  struct Column {
    let head: String
    var isNumber = false
    /// The width below which it is not cut; nil for columns that are never cut.
    var least: Int?
    /// How soon it is left out where even cutting does not help, 1 the soonest; nil for never.
    var leaves: Int?
  }

  /// One cell.
  struct Cell {
    let text: String
    var role = StyleRole.text

    init(_ text: String, _ role: StyleRole = .text) {
      self.text = text
      self.role = role
    }
  }

  private let columns: [Column]
  private let widths: [Int]
  /// The places of the columns that there is room for.
  private let shown: [Int]
  private let glyphs: GlyphSet
  private let isCut: Bool

  /// Measures columns on a sample of rows; rows that are longer are cut on a terminal only.
  init(_ columns: [Column], sample: [[Cell]], room: Int?, glyphs: GlyphSet) {
    self.columns = columns
    self.glyphs = glyphs
    isCut = room != nil
    var widths = columns.map { TextWidth.of($0.head, glyphs: glyphs) }
    for row in sample {
      for (place, cell) in row.enumerated() {
        widths[place] = max(widths[place], TextWidth.of(cell.text, glyphs: glyphs))
      }
    }
    var shown = Array(columns.indices)
    if let room {
      Self.leaveOut(of: &shown, widths, columns, to: room)
      Self.shrink(&widths, columns, shown, to: room)
    }
    self.shown = shown
    self.widths = widths
  }

  private static let gap = 2

  /// Leaves columns out until the rest fits when it is cut as far as it may be.
  private static func leaveOut(
    of shown: inout [Int], _ widths: [Int], _ columns: [Column], to room: Int
  ) {
    func needed() -> Int {
      shown.reduce(gap * (shown.count - 1)) { sum, place in
        sum + min(widths[place], columns[place].least ?? widths[place])
      }
    }
    while needed() > room {
      let leaving = shown.filter { columns[$0].leaves != nil }
        .min { (columns[$0].leaves ?? 0) < (columns[$1].leaves ?? 0) }
      guard let leaving else { return }
      shown.removeAll { $0 == leaving }
    }
  }

  /// Takes width away from the widest columns that may give, until the row fits.
  private static func shrink(
    _ widths: inout [Int], _ columns: [Column], _ shown: [Int], to room: Int
  ) {
    var excess = shown.reduce(gap * (shown.count - 1)) { $0 + widths[$1] } - room
    while excess > 0 {
      let givers = shown.filter { place in
        columns[place].least.map { widths[place] > $0 } ?? false
      }
      guard let widest = givers.max(by: { widths[$0] < widths[$1] }) else { return }
      widths[widest] -= 1
      excess -= 1
    }
  }

  /// The line of heads.
  var head: Line {
    line(columns.map { Cell($0.head, .heading) })
  }

  /// One row.
  func line(_ cells: [Cell]) -> Line {
    var line = Line([])
    for place in shown {
      let cell = cells[place]
      let isLast = place == shown.last
      let text = isCut ? cut(cell.text, to: widths[place]) : Sanitizer.display(cell.text)
      let gap = max(0, widths[place] - TextWidth.of(text, glyphs: glyphs))
      let blanks = String(repeating: " ", count: gap)
      if columns[place].isNumber { line.spans.append(Span(blanks)) }
      line.spans.append(Span(text, cell.role))
      if !isLast { line.spans.append(Span((columns[place].isNumber ? "" : blanks) + "  ")) }
    }
    return line
  }

  private func cut(_ text: String, to width: Int) -> String {
    let shown = Sanitizer.display(text)
    guard TextWidth.of(shown, glyphs: glyphs) > width else { return shown }
    var kept = Sanitizer.display(shown, maxWidth: max(0, width - 1))
    // What stands in for a sign that the terminal does not have may be wider than the sign.
    while !kept.isEmpty, TextWidth.of(kept, glyphs: glyphs) > max(0, width - 1) {
      kept.removeLast()
    }
    return kept + String(glyphs.ellipsis)
  }
}
