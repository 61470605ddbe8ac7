import Glossary
import Leads
import TUI

extension Model {
  /// Draws the entry on what has the focus, its links marked, under whatever is on screen.
  func drawGlossary(in area: Rect, into frame: inout Frame) {
    frame.fill(area, style: .text)
    let isFocused = glossary?.isFocused == true
    frame.horizontalLine(
      at: area.origin, length: area.size.columns, style: isFocused ? .accent : .border)
    guard let entry = glossaryEntry else { return }
    let head = area.row(0).inset(columns: 1, rows: 0)
    let mark = readingsMark(of: entry)
    let markColumns = min(frame.columns(of: mark), head.size.columns / 2)
    frame.write(
      " \(entry.title(in: language)) ", at: Position(column: head.minColumn, row: head.minRow),
      width: head.size.columns - markColumns - 2, style: isFocused ? .accent.bold : .title)
    frame.write(
      mark, at: Position(column: head.maxColumn - markColumns, row: head.minRow),
      width: markColumns, style: .accent)
    let body = area.dropFirst(rows: 1).inset(columns: 1, rows: 0)
    let text = GlossaryText(entry, language, width: body.size.columns, glyphs: glyphs)
    drawLines(of: text, in: body, into: &frame)
    if isFocused, frame.cursor == nil || glossary?.link == nil { frame.cursor = body.origin }
  }

  private func drawLines(of text: GlossaryText, in body: Rect, into frame: inout Frame) {
    let scroll = max(0, min(glossary?.scroll ?? 0, text.lines.count - 1))
    frame.draw(text.lines, in: body, scrolledBy: scroll)
    for (place, link) in text.links.enumerated() {
      let row = link.line - scroll
      guard (0..<body.size.rows).contains(row) else { continue }
      let isSelected = glossary?.isFocused == true && glossary?.link == place
      let start = Position(column: body.minColumn + link.column, row: body.minRow + row)
      frame.write(
        link.text, at: start, width: body.maxColumn - start.column,
        style: isSelected ? .linkSelected : .link, ellipsis: false)
      if isSelected { frame.cursor = start }
    }
  }

  private func readingsMark(of entry: Entry) -> String {
    guard !entry.readings.isEmpty else { return "" }
    return "[\(GlossaryWords.readings(entry.readings.count, language))]"
  }

  /// The entries that the pane's links lead to, in the order of Tab.
  var glossaryLinks: [EntryID] { glossaryText?.links.map(\.entry) ?? [] }

  /// How many lines the entry takes.
  var glossaryLineCount: Int { glossaryText?.lines.count ?? 0 }

  private var glossaryText: GlossaryText? {
    guard let entry = glossaryEntry, let area = layout.glossary else { return nil }
    return GlossaryText(
      entry, language, width: area.inset(columns: 1, rows: 0).size.columns, glyphs: glyphs)
  }

  /// Scrolls so that the selected link is on screen.
  mutating func revealLink() {
    guard let text = glossaryText, let link = glossary?.link, let area = layout.glossary,
      text.links.indices.contains(link)
    else { return }
    let line = text.links[link].line
    let rows = max(1, area.size.rows - 1)
    let scroll = glossary?.scroll ?? 0
    if line < scroll { glossary?.scroll = line }
    if line >= scroll + rows { glossary?.scroll = line - rows + 1 }
  }
}
