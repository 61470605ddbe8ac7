import Glossary
import TUI

extension Model {
  /// Draws the menu: three sections, what the board shows now ticked.
  func drawArranging(_ state: ArrangingState, in area: Rect, into frame: inout Frame) {
    let (dialog, lines, window) = layout(of: state, in: area)
    let inside = drawDialog(title: ArrangingWords.title[language], dialog, into: &frame)
    for place in window.shown {
      draw(
        lines[place], isSelected: lines[place].place == state.selection,
        in: window.rect(of: place), into: &frame)
    }
    frame.drawScrollMarks(in: inside, above: window.hasMoreAbove, below: window.hasMoreBelow)
  }

  /// Where the menu and its lines lie, and the lines, the heads of sections among them.
  func layout(
    of state: ArrangingState, in area: Rect
  ) -> (dialog: DialogLayout, lines: [ArrangingLine], window: LineWindow) {
    let lines = lines(of: state)
    let dialog = DialogLayout(
      content: Size(columns: min(44, area.size.columns - 4), rows: lines.count), in: area)
    let selected = lines.firstIndex { $0.place == state.selection } ?? 0
    return (dialog, lines, LineWindow(lines.count, around: selected, in: dialog.inside))
  }

  private func lines(of state: ArrangingState) -> [ArrangingLine] {
    var lines: [ArrangingLine] = []
    var section: Int?
    for (place, choice) in ArrangingState.choices.enumerated() {
      if choice.section != section {
        section = choice.section
        lines.append(ArrangingLine(text: ArrangingWords.head(of: choice)[language]))
      }
      lines.append(
        ArrangingLine(
          place: place, text: ArrangingWords.name(of: choice)[language],
          isChosen: isChosen(choice)))
    }
    return lines
  }

  private func draw(_ line: ArrangingLine, isSelected: Bool, in area: Rect, into frame: inout Frame)
  {
    guard line.place != nil else {
      frame.write(line.text, at: area.origin, width: area.size.columns, style: .heading)
      return
    }
    let style: Style = isSelected ? .selected : .text
    if isSelected {
      frame.fill(area, style: .selected)
      frame.cursor = area.origin
    }
    let inside = area.dropFirst(columns: 1)
    frame.write(
      line.isChosen ? glyphs.check : " ", at: inside.origin, width: 1, style: style,
      ellipsis: false)
    frame.write(
      line.text, at: inside.dropFirst(columns: 2).origin, width: inside.size.columns - 2,
      style: style)
  }
}

/// One line of the menu.
struct ArrangingLine {
  /// Which choice it is; nil for the head of a section.
  var place: Int?
  var text: String
  var isChosen = false
}
