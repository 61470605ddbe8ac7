import Glossary
import TUI

extension Model {
  /// Draws the menu: three sections, what the board shows now ticked.
  func drawArranging(_ state: ArrangingState, in area: Rect, into frame: inout Frame) {
    let lines = lines(of: state)
    let inside = drawDialog(
      title: ArrangingWords.title[language],
      content: Size(columns: min(44, area.size.columns - 4), rows: lines.count), in: area,
      into: &frame)
    let selected = lines.firstIndex { $0.place == state.selection } ?? 0
    let first = max(
      0, min(selected - inside.size.rows / 2, lines.count - inside.size.rows))
    for row in 0..<inside.size.rows where first + row < lines.count {
      draw(
        lines[first + row], isSelected: first + row == selected, in: inside.row(row),
        into: &frame)
    }
    frame.drawScrollMarks(
      in: inside, above: first > 0, below: first + inside.size.rows < lines.count)
  }

  private struct Line {
    /// Which choice it is; nil for the head of a section.
    var place: Int?
    var text: String
    var isChosen = false
  }

  private func lines(of state: ArrangingState) -> [Line] {
    var lines: [Line] = []
    var section: Int?
    for (place, choice) in ArrangingState.choices.enumerated() {
      if choice.section != section {
        section = choice.section
        lines.append(Line(text: ArrangingWords.head(of: choice)[language]))
      }
      lines.append(
        Line(
          place: place, text: ArrangingWords.name(of: choice)[language],
          isChosen: isChosen(choice)))
    }
    return lines
  }

  private func draw(_ line: Line, isSelected: Bool, in area: Rect, into frame: inout Frame) {
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
