import Glossary
package import Leads
import TUI

extension Model {
  func drawBoard(in area: Rect, into frame: inout Frame) {
    let layout = boardLayout
    for (index, rect) in layout.columns {
      drawColumn(index, in: rect, layout, into: &frame)
    }
    for (place, column) in layout.columns.enumerated() where place < layout.columns.count - 1 {
      drawRule(at: column.rect.maxColumn - 1, in: area, layout, into: &frame)
    }
    drawStrip(in: layout.strip, area, layout, into: &frame)
    drawMarks(layout, into: &frame)
  }

  private func drawRule(
    at column: Int, in area: Rect, _ layout: BoardLayout, into frame: inout Frame
  ) {
    frame.verticalLine(
      at: Position(column: column, row: area.minRow), length: area.size.rows, style: .border)
    guard layout.headRows >= 3 else { return }
    frame.write(
      String(glyphs.cross),
      at: Position(column: column, row: area.minRow + layout.headRows - 1), width: 1,
      style: .border, ellipsis: false)
  }

  private func drawColumn(
    _ index: Int, in rect: Rect, _ layout: BoardLayout, into frame: inout Frame
  ) {
    let column = board.columns[index]
    drawHead(column, index, in: layout.head(of: rect), layout, into: &frame)
    let cards = layout.cardRows(of: rect)
    let isSelected = index == board.selectedColumn
    if column.length == 0 {
      if board.total != nil {
        frame.write(
          BoardWords.nothingHere[language],
          at: Position(column: cards.minColumn + 2, row: cards.minRow),
          width: cards.size.columns - 3, style: .dim)
      }
      if isSelected { frame.cursor = cards.origin }
      return
    }
    for place in 0..<layout.cards(in: rect) + 1 {
      let lead = column.top + place
      let area = layout.card(place, of: rect)
      guard lead < column.length, !area.isEmpty else { break }
      // The card after the last whole one shows as much as fits, so that people see there is more.
      let look = CardLook(
        isSelected: isSelected && lead == column.selection,
        isMerged: column.lanes.count > 1, lines: layout.cardLines)
      if let card = column.card(at: lead) {
        drawCard(card, look, in: area, into: &frame)
      } else {
        drawSkeleton(in: area, look, into: &frame)
      }
    }
  }

  private func drawHead(
    _ column: ColumnState, _ index: Int, in area: Rect, _ layout: BoardLayout,
    into frame: inout Frame
  ) {
    let isTarget = grip?.target?.column == index
    let style: Style =
      isTarget ? .selected : index == board.selectedColumn ? .title : .heading
    if isTarget { drawTarget(in: area.row(0), into: &frame) }
    let count = text(of: column.count)
    let countColumns = min(frame.columns(of: count), area.size.columns)
    frame.write(
      count, at: Position(column: area.maxColumn - countColumns - 1, row: area.minRow),
      width: countColumns, style: style)
    let (acronym, label) = name(of: column)
    let room = area.size.columns - countColumns - 3
    let used = frame.write(
      acronym, at: Position(column: area.minColumn + 1, row: area.minRow), width: room,
      style: style.bold)
    frame.write(
      label, at: Position(column: area.minColumn + used + 2, row: area.minRow),
      width: room - used - 1, style: style)
    guard layout.headRows >= 3 else { return }
    // Four cells stay free for the marks of columns off screen.
    let sum = sumText(of: column) { frame.columns(of: $0) <= area.size.columns - 4 }
    let sumColumns = min(frame.columns(of: sum), area.size.columns - 4)
    frame.write(
      sum, at: Position(column: area.maxColumn - sumColumns - 1, row: area.minRow + 1),
      width: sumColumns, style: .dim)
    frame.horizontalLine(
      at: Position(column: area.minColumn, row: area.minRow + layout.headRows - 1),
      length: area.size.columns + 1, style: .border)
  }

  /// Marks where a card that is dragged would go.
  private func drawTarget(in line: Rect, into frame: inout Frame) {
    frame.fill(line, style: .selected)
    frame.write(glyphs.planned, at: line.origin, width: 1, style: .selected, ellipsis: false)
  }

  // Sum and weighted sum in the workspace's currency; others are named, never added. What does
  // not fit whole is left out, so that no figure is cut.
  func sumText(of column: ColumnState, fits: (String) -> Bool) -> String {
    guard !column.count.isCapped else { return BoardSums.unknown }
    let sums = BoardSums(column.tallies, settings)
    var text = sums.sum.map { formats.compactMoney($0) } ?? BoardSums.unknown
    if let weighted = sums.weighted {
      let both = text + " ≈ " + formats.compactMoney(weighted)
      if fits(both) { text = both }
    }
    if !sums.others.isEmpty {
      let all = text + " +" + sums.others.map(\.code).joined(separator: ",")
      text = fits(all) ? all : text + " +"
    }
    return text
  }

  private func drawStrip(
    in strip: Rect, _ area: Rect, _ layout: BoardLayout, into frame: inout Frame
  ) {
    guard !strip.isEmpty else { return }
    drawRule(at: strip.minColumn - 1, in: area, layout, into: &frame)
    for (index, line) in stripLines(layout) {
      let column = board.columns[index]
      let isTarget = grip?.target?.column == index
      if isTarget { drawTarget(in: line, into: &frame) }
      let style: Style = isTarget ? .selected : .dim
      let count = text(of: column.count)
      let room = strip.size.columns - 1
      let used = frame.write(
        name(of: column).acronym, at: Position(column: line.minColumn + 1, row: line.minRow),
        width: max(3, room - frame.columns(of: count) - 1), style: style)
      frame.write(
        count, at: Position(column: line.minColumn + used + 2, row: line.minRow),
        width: room - used - 1, style: style)
    }
    guard layout.headRows >= 3 else { return }
    frame.horizontalLine(
      at: Position(column: strip.minColumn, row: strip.minRow + layout.headRows - 1),
      length: strip.size.columns, style: .border)
  }

  // How many columns lie off screen on either side: `‹2` and `3›`.
  private func drawMarks(_ layout: BoardLayout, into frame: inout Frame) {
    guard let first = layout.columns.first, let last = layout.columns.last,
      layout.headRows >= 3
    else { return }
    let row = first.rect.minRow + 1
    let (before, after) = layout.hidden
    var left = before > 0 ? "\(glyphs.moreLeft)\(before)" : ""
    let right = after > 0 ? "\(after)\(glyphs.moreRight)" : ""
    if first.index == last.index, !right.isEmpty { left += " " + right }
    frame.write(
      left, at: Position(column: first.rect.minColumn, row: row), width: 5, style: .accent)
    guard first.index != last.index else { return }
    frame.write(
      right, at: Position(column: last.rect.minColumn + 1, row: row), width: 3, style: .accent)
  }

  private func drawSkeleton(in area: Rect, _ look: CardLook, into frame: inout Frame) {
    let row = area.row(0).inset(columns: 2, rows: 0)
    frame.fill(row, with: glyphs.skeleton, style: .skeleton)
    if look.isSelected { frame.cursor = area.origin }
  }
}

/// What a column's tallies come to.
package struct BoardSums: Equatable {
  static let unknown = "–"

  /// The sum in the workspace's currency; nil when nothing there has a value.
  package let sum: Money?
  /// The sum of what is expected; nil where no stage of the column has a weight.
  package let weighted: Money?
  /// The other currencies in which leads have a value.
  package let others: [Currency]

  /// Adds tallies up.
  package init(_ tallies: [Tally], _ settings: WorkspaceSettings) {
    let home = settings.currency
    var (total, expected): (Int?, Int?)
    var others: Set<Currency> = []
    for tally in tallies {
      guard tally.currency == home else {
        if let currency = tally.currency, tally.sum != 0 { others.insert(currency) }
        continue
      }
      total = (total ?? 0) + tally.sum
      guard case .stage(let stage) = tally.lane, let weight = settings.weights[stage] else {
        continue
      }
      let money = Money(minorUnits: tally.sum, currency: home)
      expected = (expected ?? 0) + money.weighted(percent: weight).minorUnits
    }
    sum = total.map { Money(minorUnits: $0, currency: home) }
    weighted = expected.map { Money(minorUnits: $0, currency: home) }
    self.others = others.sorted()
  }
}
