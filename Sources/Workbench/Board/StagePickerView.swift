import Glossary
import Leads
import TUI

extension Model {
  /// Draws the stages and lanes, the ones the funnel refuses from here marked and explained.
  func drawPicker(_ picker: StagePickerState, in area: Rect, into frame: inout Frame) {
    let choices = picker.choices
    let inside = drawDialog(
      title: title(of: picker.cards),
      content: Size(columns: min(56, area.size.columns - 4), rows: choices.count), in: area,
      into: &frame)
    let first = max(
      0, min(picker.selection - inside.size.rows / 2, choices.count - inside.size.rows))
    for row in 0..<inside.size.rows where first + row < choices.count {
      let choice = choices[first + row]
      let line = inside.row(row)
      let isSelected = first + row == picker.selection
      let style: Style = isSelected ? .selected : choice.isAllowed ? .text : .dim
      if isSelected {
        frame.fill(line, style: .selected)
        frame.cursor = line.origin
      }
      let mark = choice.isHere ? glyphs.selectionBar : choice.isAllowed ? " " : glyphs.blocking
      let remark =
        choice.isHere
        ? PickerWords.here : choice.isAllowed ? nil : PickerWords.refused(picker.cards)
      frame.write(mark, at: line.origin, width: 1, style: style, ellipsis: false)
      let rest = line.dropFirst(columns: 2)
      frame.write(choice.lane.acronym, at: rest.origin, width: 4, style: style.bold)
      let label = rest.dropFirst(columns: 4)
      let used = frame.write(
        choice.lane.label[language], at: label.origin, width: label.size.columns, style: style)
      let note = label.dropFirst(columns: used + 2)
      frame.write(
        remark?[language] ?? "", at: note.origin, width: note.size.columns,
        style: isSelected ? .selected : .dim)
    }
    frame.drawScrollMarks(
      in: inside, above: first > 0, below: first + inside.size.rows < choices.count)
  }

  private func title(of cards: [LeadCard]) -> String {
    guard cards.count == 1, let card = cards.first else { return markedText }
    return "\(card.number) \(card.company)"
  }
}
