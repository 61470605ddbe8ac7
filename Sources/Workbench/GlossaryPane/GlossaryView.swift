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
    guard let text = glossaryText, let glossary else { return }
    let body = glossaryBody(of: area)
    frame.draw(text, glossary.reading, isFocused: isFocused, in: body)
    if isFocused, frame.cursor == nil || glossary.reading.stop == nil {
      frame.cursor = body.origin
    }
  }

  /// The place of the lines, under the pane's head.
  private func glossaryBody(of area: Rect) -> Rect {
    area.dropFirst(rows: 1).inset(columns: 1, rows: 0)
  }

  /// How many lines the pane shows.
  var glossaryRows: Int {
    layout.glossary.map { glossaryBody(of: $0).size.rows } ?? 0
  }

  /// The link at a place, by its number; nil where none is.
  func glossaryLink(at place: Position) -> Int? {
    guard let text = glossaryText, let area = layout.glossary, let glossary else { return nil }
    return text.stop(at: place, in: glossaryBody(of: area), scrolledBy: glossary.reading.scroll)
  }

  private func readingsMark(of entry: Entry) -> String {
    guard !entry.readings.isEmpty else { return "" }
    return "[\(GlossaryWords.readings(entry.readings.count, language))]"
  }

  /// The entry as the pane shows it, with what stands beside it.
  var glossaryText: GlossaryText? {
    glossaryEntry.flatMap { entry in
      laidEntry?.with(
        GlossaryText.Beside(
          present: presentValue(of: entry.id), words: wordsOnScreen, figures: figuresOnScreen))
    }
  }

  /// The entry of the pane, laid out anew only where it is another.
  var laidEntry: GlossaryText? {
    guard let entry = glossaryEntry, let area = layout.glossary, let glossary else { return nil }
    let width = glossaryBody(of: area).size.columns - 1
    let setting = GlossaryText.Setting(
      book: book, unfolded: glossary.reading.unfolded, lens: lens)
    if let laid = glossary.laid, laid.shows(entry, language, width: width, setting) { return laid }
    return GlossaryText(entry, language, width: width, glyphs: glyphs, setting)
  }
}

extension GlossaryText {
  /// Where a link or the head of a fold is shown; nil while it is scrolled away.
  fileprivate func area(of stop: Stop, in body: Rect, scrolledBy scroll: Int) -> Rect? {
    let row = stop.line - scroll
    guard (0..<body.size.rows).contains(row) else { return nil }
    return body.row(row).dropFirst(columns: stop.column)
      .prefix(columns: TextWidth.of(stop.text, glyphs: glyphs))
  }

  /// What is selected at a place, by its number; nil where nothing is.
  func stop(at place: Position, in body: Rect, scrolledBy scroll: Int) -> Int? {
    stops.firstIndex { area(of: $0, in: body, scrolledBy: scroll)?.contains(place) == true }
  }
}

extension Frame {
  /// Draws an entry's lines and marks its links; the cursor stands on the one selected.
  mutating func draw(
    _ text: GlossaryText, _ reading: EntryReading, isFocused: Bool, in body: Rect
  ) {
    let scroll = max(0, min(reading.scroll, text.lines.count - 1))
    draw(text.lines, in: body, scrolledBy: scroll)
    for (place, stop) in text.stops.enumerated() {
      guard let area = text.area(of: stop, in: body, scrolledBy: scroll) else { continue }
      let isSelected = isFocused && reading.stop == place
      write(
        stop.text, at: area.origin, width: area.size.columns,
        style: isSelected ? .linkSelected : .link, ellipsis: false)
      if isSelected { cursor = area.origin }
    }
  }
}
