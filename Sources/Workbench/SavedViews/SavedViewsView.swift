import Glossary
import TUI

extension Model {
  /// Draws the list: a field to type in, the views, and the selected one's line to hand over.
  func drawViews(_ state: SavedViewsState, in area: Rect, into frame: inout Frame) {
    let lines = state.lines
    let columns = min(76, area.size.columns - 4)
    let foot = TextLine.paragraph(
      footText(of: state), width: columns, style: .dim, glyphs: glyphs)
    let footRows = min(foot.count, max(0, area.size.rows / 3))
    let inside = drawDialog(
      title: SavedViewsWords.title[language],
      content: Size(columns: columns, rows: max(1, lines.count) + 1 + footRows + 1), in: area,
      into: &frame)
    let body = inside.dropFirst(rows: 1).dropLast(rows: footRows + 1)
    let first = max(0, min(state.selection - body.size.rows / 2, lines.count - body.size.rows))
    for row in 0..<body.size.rows where first + row < lines.count {
      let isSelected = first + row == state.selection
      let line = body.row(row)
      if isSelected { frame.fill(line, style: .selected) }
      frame.write(
        text(of: lines[first + row]), at: line.origin, width: line.size.columns,
        style: isSelected ? .selected : .text)
    }
    frame.draw(foot, in: inside.suffix(rows: footRows), scrolledBy: 0)
    frame.write(
      "\(glyphs.moreRight) ", at: inside.origin, width: 2, style: .accent, ellipsis: false)
    state.field.draw(
      in: inside.row(0).dropFirst(columns: 2), into: &frame, style: .inputFocused,
      isFocused: true)
  }

  private func text(of line: SavedViewsState.Line) -> String {
    switch line {
    case .open(let view): view.name
    case .take(let view): SavedViewsWords.take(view.name)[language]
    case .keep(let name): SavedViewsWords.keep(name)[language]
    }
  }

  private func footText(of state: SavedViewsState) -> String {
    switch state.line {
    case .open(let view), .take(let view): view.line
    case .keep(let name):
      SavedView(name: name, filter: board.filterText, arrangement: arrangement).line
    case nil: SavedViewsWords.how[language]
    }
  }
}
