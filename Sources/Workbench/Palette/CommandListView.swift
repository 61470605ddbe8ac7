import Glossary
import TUI

extension Model {
  /// Draws the palette or the help: a field to search in, then one line for each command.
  func drawCommands(_ list: CommandListState, in area: Rect, into frame: inout Frame) {
    let commands = lines(of: list)
    let (dialog, window) = layout(of: list, commands.count, in: area)
    let inside = drawDialog(
      title: CommandListWords.title(of: list.kind)[language], dialog, into: &frame)
    for place in window.shown {
      draw(
        commands[place], isSelected: place == list.selection, in: window.rect(of: place),
        into: &frame)
    }
    // On one line, which is cut where it is too long.
    frame.draw(
      lines(of: prose(of: list), width: .max), in: inside.suffix(rows: 1), scrolledBy: 0)
    frame.write(
      "\(glyphs.moreRight) ", at: inside.origin, width: 2, style: .accent, ellipsis: false)
    list.field.draw(
      in: inside.row(0).dropFirst(columns: 2), into: &frame, style: .inputFocused,
      isFocused: true)
  }

  /// What is said of the selected command.
  func prose(of list: CommandListState) -> [Prose] {
    let commands = lines(of: list)
    guard commands.indices.contains(list.selection) else { return [] }
    return [Prose(commands[list.selection].entry.help[language], .dim)]
  }

  /// Where the box and the lines of its commands lie.
  func layout(
    of list: CommandListState, _ count: Int, in area: Rect
  ) -> (dialog: DialogLayout, lines: LineWindow) {
    let dialog = DialogLayout(
      content: Size(
        columns: min(88, area.size.columns - 4), rows: min(count + 2, area.size.rows)),
      in: area)
    let body = dialog.inside.dropFirst(rows: 1).dropLast(rows: 1)
    return (dialog, LineWindow(count, around: list.selection, in: body))
  }

  private func draw(
    _ command: Command, isSelected: Bool, in line: Rect, into frame: inout Frame
  ) {
    let entry = command.entry
    let refusal = entry.need.refusal(in: self)
    let style: Style = isSelected ? .selected : refusal == nil ? .text : .dim
    if isSelected { frame.fill(line, style: .selected) }
    let keys = keyLabels(of: command).joined(separator: "  ")
    let keyColumns = min(18, line.size.columns / 3)
    frame.write(
      keys, at: line.origin, width: keyColumns - 1, style: isSelected ? .selected : .accent)
    let rest = line.dropFirst(columns: keyColumns)
    let used = frame.write(
      entry.title[language], at: rest.origin, width: min(26, rest.size.columns), style: style)
    let help = rest.dropFirst(columns: max(used + 1, 26))
    frame.write(
      refusal?[language] ?? entry.help[language], at: help.origin, width: help.size.columns,
      style: isSelected ? .selected : .dim)
  }
}
