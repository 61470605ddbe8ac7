import Glossary
import Leads
import TUI

extension Model {
  /// Draws what was done, newest first, or what stands in the way of an undo.
  func drawHistory(_ history: HistoryState, in area: Rect, into frame: inout Frame) {
    if !history.conflicts.isEmpty {
      return drawConflicts(history, in: area, into: &frame)
    }
    let operations = history.operations ?? []
    let inside = drawDialog(
      title: HistoryWords.title[language],
      content: Size(
        columns: min(84, area.size.columns - 4),
        rows: max(1, min(operations.count, area.size.rows))), in: area, into: &frame)
    frame.cursor = inside.origin
    guard !operations.isEmpty else {
      let text = history.operations == nil ? LeadWords.reading : HistoryWords.nothing
      frame.write(text[language], at: inside.origin, width: inside.size.columns, style: .dim)
      return
    }
    let first = max(
      0, min(history.selection - inside.size.rows / 2, operations.count - inside.size.rows))
    for row in 0..<inside.size.rows where first + row < operations.count {
      let isSelected = first + row == history.selection
      if isSelected { frame.cursor = inside.row(row).origin }
      draw(
        operations[first + row], among: operations, isSelected, in: inside.row(row),
        into: &frame)
    }
  }

  private func draw(
    _ operation: Operation, among others: [Operation], _ isSelected: Bool, in line: Rect,
    into frame: inout Frame
  ) {
    if isSelected { frame.fill(line, style: .selected) }
    let moment = settings.zone.local(operation.at)
    let day = formats.shortDate(moment.date, today: today)
    let when = "\(day) \(formats.time(moment))"
    let style: Style = isSelected ? .selected : operation.isUndone ? .dim : .text
    frame.write(when, at: line.origin, width: 16, style: isSelected ? .selected : .dim)
    let who = line.dropFirst(columns: 17)
    // On a narrow screen what was done counts more than who did it.
    let whoColumns = line.size.columns < 60 ? 0 : 10
    frame.write(name(of: operation.author), at: who.origin, width: whoColumns, style: style)
    let what = who.dropFirst(columns: whoColumns > 0 ? whoColumns + 1 : 0)
    let undone = operation.isUndone ? " (\(LeadWords.undone[language]))" : ""
    frame.write(
      wording.name(of: operation, among: others) + undone, at: what.origin,
      width: what.size.columns, style: style)
  }

  private func drawConflicts(
    _ history: HistoryState, in area: Rect, into frame: inout Frame
  ) {
    let columns = min(84, area.size.columns - 4)
    var lines = TextLine.paragraph(
      HistoryWords.conflicts[language], width: columns, glyphs: glyphs)
    for conflict in history.conflicts {
      lines += TextLine.paragraph(
        "\(glyphs.bullet) \(wording.sentence(for: conflict))", width: columns,
        style: .warning, glyphs: glyphs)
    }
    let ways = HistoryState.Way.allCases
    let inside = drawDialog(
      title: HistoryWords.conflictTitle[language],
      content: Size(columns: columns, rows: lines.count + 1 + ways.count), in: area,
      into: &frame, style: .warning)
    frame.draw(lines, in: inside.dropLast(rows: ways.count + 1), scrolledBy: 0)
    let foot = inside.suffix(rows: ways.count)
    for (row, way) in ways.enumerated() {
      let isSelected = row == history.selection
      if isSelected { frame.cursor = foot.row(row).origin }
      frame.write(
        HistoryWords.name(of: way)[language], at: foot.row(row).origin,
        width: foot.size.columns, style: isSelected ? .selected : .text)
    }
  }
}
