import Glossary
import TUI

extension Model {
  /// Draws the list: a field to type in, the views, and the selected one's line to hand over.
  func drawViews(_ state: SavedViewsState, in area: Rect, into frame: inout Frame) {
    let lines = state.lines
    let (dialog, window, foot) = layout(of: state, in: area)
    let inside = drawDialog(title: SavedViewsWords.title[language], dialog, into: &frame)
    for place in window.shown {
      let isSelected = place == state.selection
      let line = window.rect(of: place)
      if isSelected { frame.fill(line, style: .selected) }
      frame.write(
        text(of: lines[place]), at: line.origin, width: line.size.columns,
        style: isSelected ? .selected : .text)
    }
    frame.draw(foot, in: inside.suffix(rows: foot.count), scrolledBy: 0)
    frame.write(
      "\(glyphs.moreRight) ", at: inside.origin, width: 2, style: .accent, ellipsis: false)
    state.field.draw(
      in: inside.row(0).dropFirst(columns: 2), into: &frame, style: .inputFocused,
      isFocused: true)
  }

  /// Where the list and its lines lie, and what stands below them.
  func layout(
    of state: SavedViewsState, in area: Rect
  ) -> (dialog: DialogLayout, lines: LineWindow, foot: [TextLine]) {
    let count = state.lines.count
    let columns = min(76, area.size.columns - 4)
    let foot = TextLine.paragraph(
      footText(of: state), width: columns, style: .dim, glyphs: glyphs
    ).cut(to: area.size.rows / 3)
    let dialog = DialogLayout(
      content: Size(columns: columns, rows: max(1, count) + 1 + foot.count + 1), in: area)
    let body = dialog.inside.dropFirst(rows: 1).dropLast(rows: foot.count + 1)
    return (dialog, LineWindow(count, around: state.selection, in: body), foot)
  }

  private func text(of line: SavedViewsState.Line) -> String {
    switch line {
    case .open(let view): view.name
    case .take(let view): SavedViewsWords.take(view.name)[language]
    case .keep(let name): SavedViewsWords.keep(name)[language]
    }
  }

  private func footText(of state: SavedViewsState) -> String {
    view(on: state.line)?.line
      ?? SavedViewsWords.how(choose: keyName(of: .choose))[language]
  }

  /// The view that a line of the list stands for; nil for none.
  func view(on line: SavedViewsState.Line?) -> SavedView? {
    switch line {
    case .open(let view), .take(let view): view
    case .keep(let name):
      SavedView(name: name, filter: board.filterText, arrangement: arrangement)
    case nil: nil
    }
  }
}
