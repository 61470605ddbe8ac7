import Glossary
package import TUI

extension GlossaryReader {
  /// The whole screen as a picture; survives any size down to nothing.
  package func view() -> Frame {
    var frame = Frame(size: size, glyphs: glyphs)
    let all = frame.bounds
    let head = all.prefix(rows: 1)
    if let entry, let reading, let text {
      frame.fill(head, style: .text)
      frame.horizontalLine(at: head.origin, length: head.size.columns, style: .border)
      frame.write(
        " \(entry.title(in: language)) ", at: head.dropFirst(columns: 1).origin,
        width: head.size.columns - 2, style: .title)
      frame.cursor = body.origin
      frame.draw(text, reading, isFocused: true, in: body)
    } else {
      drawAnswers(into: &frame)
      frame.write(
        "\(glyphs.moreRight) ", at: head.dropFirst(columns: 1).origin, width: 2, style: .accent,
        ellipsis: false)
      field.draw(
        in: head.dropFirst(columns: 3), into: &frame, style: .inputFocused, isFocused: true)
    }
    drawFoot(in: all.dropFirst(rows: 1).suffix(rows: 1), into: &frame)
    frame.cursor = frame.cursor.map { cursor in
      Position(
        column: max(0, min(cursor.column, size.columns - 1)),
        row: max(0, min(cursor.row, size.rows - 1)))
    }
    return frame
  }

  /// What lies between the line at the top and the one at the bottom.
  var body: Rect {
    Rect(column: 0, row: 0, columns: size.columns, rows: size.rows)
      .dropFirst(rows: 1).dropLast(rows: 1).inset(columns: 1, rows: 0)
  }

  private func drawAnswers(into frame: inout Frame) {
    let area = body
    guard !answers.isEmpty else {
      frame.write(
        paragraph: GlossaryReaderWords.nothing(field.text)[language], in: area, style: .dim)
      return
    }
    let window = LineWindow(answers.count, around: selection, in: area)
    for place in window.shown {
      draw(answers[place], isSelected: place == selection, in: window.rect(of: place), &frame)
    }
    frame.drawScrollMarks(in: area, above: window.hasMoreAbove, below: window.hasMoreBelow)
  }

  private func draw(
    _ entry: Entry, isSelected: Bool, in line: Rect, _ frame: inout Frame
  ) {
    if isSelected { frame.fill(line, style: .selected) }
    let name = ([entry.headword[language]] + entry.acronyms.map(\.letters))
      .reduce(into: [String]()) { names, name in
        if !names.contains(name) { names.append(name) }
      }
      .joined(separator: " \(glyphs.bullet) ")
    let column = min(max(24, line.size.columns / 3), line.size.columns)
    frame.write(
      name, at: line.origin, width: column - 2, style: isSelected ? .selected : .text)
    let rest = line.dropFirst(columns: column).dropLast(columns: 2)
    frame.write(
      entry.definition[language], at: rest.origin, width: rest.size.columns,
      style: isSelected ? .selected : .dim)
  }

  private func drawFoot(in area: Rect, into frame: inout Frame) {
    frame.fill(area, style: .statusLine)
    let hints = reading == nil ? GlossaryReaderWords.lookHints : GlossaryReaderWords.readHints
    drawHints(
      hints.map { (key: $0.key.label(in: language), title: $0.title[language]) }, in: area,
      into: &frame)
  }
}
