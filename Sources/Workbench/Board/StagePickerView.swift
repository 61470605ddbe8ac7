import Glossary
import Leads
import TUI

extension Model {
  /// Draws the stages and lanes, the ones that are refused from here marked and explained; the
  /// remark on the selected one stands whole below the list.
  func drawPicker(_ picker: StagePickerState, in area: Rect, into frame: inout Frame) {
    let choices = picker.choices
    let (dialog, lines) = layout(of: picker, in: area)
    let inside = drawDialog(title: title(of: picker.cards), dialog, into: &frame)
    for place in lines.shown {
      drawLine(
        choices[place], of: picker, isSelected: place == picker.selection,
        in: lines.rect(of: place), into: &frame)
    }
    frame.drawScrollMarks(
      in: lines.area, above: lines.hasMoreAbove, below: lines.hasMoreBelow)
    let foot = inside.dropFirst(rows: lines.area.size.rows + 1)
    frame.draw(
      self.lines(of: prose(of: picker), width: foot.size.columns), in: foot, scrolledBy: 0)
  }

  /// What is said of the selected line.
  func prose(of picker: StagePickerState) -> [Prose] {
    let remark = remark(on: picker.choices[picker.selection], in: picker)
    return remark.map { [Prose($0, .dim)] } ?? []
  }

  /// Where the box and its lines lie.
  func layout(
    of picker: StagePickerState, in area: Rect
  ) -> (dialog: DialogLayout, lines: LineWindow) {
    let count = picker.choices.count
    // The foot's rows are the same whatever is selected, so that the list stays where it is.
    let footRows = max(0, min(4, area.size.rows - count - 2))
    let dialog = DialogLayout(
      content: Size(columns: min(66, area.size.columns - 4), rows: count + footRows), in: area)
    let list = dialog.inside.dropLast(rows: footRows)
    return (dialog, LineWindow(count, around: picker.selection, in: list))
  }

  private func drawLine(
    _ choice: StagePickerState.Choice, of picker: StagePickerState, isSelected: Bool,
    in line: Rect, into frame: inout Frame
  ) {
    let isRefused = picker.isRefused(choice)
    let style: Style = isSelected ? .selected : isRefused ? .dim : .text
    if isSelected {
      frame.fill(line, style: .selected)
      frame.cursor = line.origin
    }
    frame.write(
      mark(of: choice, in: picker), at: line.origin, width: 1, style: style, ellipsis: false)
    let rest = line.dropFirst(columns: 2)
    frame.write(choice.lane.acronym, at: rest.origin, width: 4, style: style.bold)
    let label = rest.dropFirst(columns: 4)
    let used = frame.write(
      choice.lane.label[language], at: label.origin, width: label.size.columns, style: style)
    let note = label.dropFirst(columns: used + 2)
    frame.write(
      remark(on: choice, in: picker) ?? "", at: note.origin, width: note.size.columns,
      style: isSelected ? .selected : .dim)
  }

  /// Here, refused, refused unless a reason is written, or free to go.
  private func mark(
    of choice: StagePickerState.Choice, in picker: StagePickerState
  ) -> String {
    if choice.isHere { return glyphs.selectionBar }
    guard picker.isRefused(choice) else { return " " }
    let refusals = picker.outcome(choice.lane)?.refusals.values
    let isWarning = refusals?.contains(where: \.yieldsToReason) ?? false
    return isWarning ? glyphs.noAction : glyphs.blocking
  }

  private func title(of cards: [LeadCard]) -> String {
    guard cards.count == 1, let card = cards.first else { return markedText }
    return "\(card.number) \(card.company)"
  }
}
