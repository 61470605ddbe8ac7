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
    let body = glossaryBody(of: area)
    let text = GlossaryText(entry, language, width: body.size.columns, glyphs: glyphs)
    drawLines(of: text, in: body, into: &frame)
    if isFocused, frame.cursor == nil || glossary?.link == nil { frame.cursor = body.origin }
  }

  private func drawLines(of text: GlossaryText, in body: Rect, into frame: inout Frame) {
    frame.draw(text.lines, in: body, scrolledBy: glossaryScroll(of: text))
    for (place, link) in text.links.enumerated() {
      guard let area = area(of: link, of: text, in: body) else { continue }
      let isSelected = glossary?.isFocused == true && glossary?.link == place
      frame.write(
        link.text, at: area.origin, width: area.size.columns,
        style: isSelected ? .linkSelected : .link, ellipsis: false)
      if isSelected { frame.cursor = area.origin }
    }
  }

  private func glossaryScroll(of text: GlossaryText) -> Int {
    max(0, min(glossary?.scroll ?? 0, text.lines.count - 1))
  }

  /// The place of the lines, under the pane's head.
  private func glossaryBody(of area: Rect) -> Rect {
    area.dropFirst(rows: 1).inset(columns: 1, rows: 0)
  }

  /// Where a link is shown; nil while it is scrolled away.
  private func area(of link: GlossaryText.Link, of text: GlossaryText, in body: Rect) -> Rect? {
    let row = link.line - glossaryScroll(of: text)
    guard (0..<body.size.rows).contains(row) else { return nil }
    return body.row(row).dropFirst(columns: link.column)
      .prefix(columns: TextWidth.of(link.text, glyphs: glyphs))
  }

  /// The link at a place, by its number; nil where none is.
  func glossaryLink(at place: Position) -> Int? {
    guard let text = glossaryText, let area = layout.glossary else { return nil }
    let body = glossaryBody(of: area)
    return text.links.firstIndex { self.area(of: $0, of: text, in: body)?.contains(place) == true }
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
      entry, language, width: glossaryBody(of: area).size.columns, glyphs: glyphs)
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
