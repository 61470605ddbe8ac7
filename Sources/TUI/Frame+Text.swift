/// The frame as text, for tests and for terminals that cannot be drawn on.
extension Frame {
  /// A row as text, without the blanks at its end; empty outside the frame.
  package func text(row: Int) -> String {
    var text = ""
    for cell in cells(row: row) { cell.append(to: &text) }
    return text.trimmingTrailingSpaces
  }

  /// The whole screen, one line for each row.
  package var text: String {
    (0..<size.rows).map { text(row: $0) }.joined(separator: "\n")
  }

  /// The whole screen with what is not plain text in brackets: `[title|Board] 3 [hot+bold|!]`.
  package var styledText: String {
    (0..<size.rows).map { styledText(row: $0) }.joined(separator: "\n")
  }

  private func styledText(row: Int) -> String {
    var result = ""
    var rest = cells(row: row)
    while let first = rest.first {
      let run = rest.prefix { $0.hasStyle(of: first) }
      rest = rest.dropFirst(run.count)
      var text = ""
      for cell in run { cell.append(to: &text) }
      result += first.style == .text ? text : "[\(first.style.name)|\(text)]"
    }
    return result.trimmingTrailingSpaces
  }
}

extension Style {
  fileprivate var name: String {
    var name = "\(role)"
    if isBold { name += "+bold" }
    if isUnderlined { name += "+underlined" }
    if isReversed { name += "+reversed" }
    return name
  }
}

extension String {
  fileprivate var trimmingTrailingSpaces: String {
    var units = utf8[...]
    while units.last == 0x20 { units.removeLast() }
    return String(self[units.startIndex..<units.endIndex])
  }
}
