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
    let (dialog, lines) = layout(of: history, in: area)
    let inside = drawDialog(title: HistoryWords.title[language], dialog, into: &frame)
    frame.cursor = inside.origin
    guard !operations.isEmpty else {
      let text = history.operations == nil ? LeadWords.reading : HistoryWords.nothing
      frame.write(text[language], at: inside.origin, width: inside.size.columns, style: .dim)
      return
    }
    for place in lines.shown {
      let isSelected = place == history.selection
      let line = lines.rect(of: place)
      if isSelected { frame.cursor = line.origin }
      draw(operations[place], among: operations, isSelected, in: line, into: &frame)
    }
  }

  /// Where the box and what can be selected in it lie: operations, or ways out of conflicts.
  func layout(
    of history: HistoryState, in area: Rect
  ) -> (dialog: DialogLayout, lines: LineWindow) {
    let columns = min(84, area.size.columns - 4)
    guard history.conflicts.isEmpty else {
      let layout = conflictLayout(of: history, in: area)
      return (layout.dialog, layout.ways)
    }
    let count = history.lineCount
    let dialog = DialogLayout(
      content: Size(columns: columns, rows: max(1, min(count, area.size.rows))), in: area)
    return (dialog, LineWindow(count, around: history.selection, in: dialog.inside))
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
    let layout = conflictLayout(of: history, in: area)
    drawDialog(
      title: HistoryWords.title(of: history.conflicts)[language], layout.dialog, into: &frame,
      style: .warning)
    frame.draw(layout.lines, in: layout.text, scrolledBy: layout.window(on: history).first)
    let ways = layout.ways
    for place in ways.shown {
      let isSelected = place == history.selection
      let line = ways.rect(of: place)
      if isSelected { frame.cursor = line.origin }
      frame.write(
        HistoryWords.name(of: history.ways[place], outOf: history.conflicts)[language],
        at: line.origin, width: line.size.columns, style: isSelected ? .selected : .text)
    }
  }

  /// Where the box of conflicts, its text and the ways out of them lie.
  func conflictLayout(of history: HistoryState, in area: Rect) -> ConflictLayout {
    let columns = min(84, area.size.columns - 4)
    let ways = history.lineCount
    // The last column is that of the marks which say that more lies above or below.
    let lines = conflictLines(history, width: columns - 1)
    let wanted = lines.count + 1 + ways
    let dialog = DialogLayout(content: Size(columns: columns, rows: wanted), in: area)
    let inside = dialog.inside
    return ConflictLayout(
      dialog: dialog, lines: lines,
      text: inside.dropLast(rows: ways + dialog.gapRows(wanted: wanted)),
      ways: LineWindow(ways, around: history.selection, in: inside.suffix(rows: ways)))
  }

  private func conflictLines(_ history: HistoryState, width: Int) -> [TextLine] {
    var lines = TextLine.paragraph(
      HistoryWords.question(about: history.conflicts)[language], width: width, glyphs: glyphs)
    if history.done > 0 {
      let said = HistoryWords.soFar(formats.number(history.done), isUndo: history.isUndo)
      lines += TextLine.paragraph(said[language], width: width, glyphs: glyphs)
    }
    for conflict in history.conflicts {
      lines += TextLine.paragraph(
        "\(glyphs.bullet) \(wording.sentence(for: conflict))", width: width,
        style: .warning, glyphs: glyphs)
    }
    return lines
  }
}

/// Where the parts of the box of conflicts lie, and the lines that tell of them.
struct ConflictLayout {
  let dialog: DialogLayout
  let lines: [TextLine]
  let text: Rect
  let ways: LineWindow

  func window(on history: HistoryState) -> TextWindow {
    TextWindow(lines.count, in: text.size.rows, scrolledBy: history.scroll)
  }
}
