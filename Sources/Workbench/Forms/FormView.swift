import Glossary
import Leads
import TUI

extension Model {
  func drawForm(_ form: FormState, in area: Rect, into frame: inout Frame) {
    let (dialog, fields) = layout(of: form, in: area)
    let inside = drawDialog(title: title(of: form.purpose), dialog, into: &frame)
    let notes = noteLines(
      of: form, columns: inside.size.columns, most: noteRows(of: form, in: area))
    for (row, line) in notes.enumerated() {
      frame.write(
        line.text, at: inside.row(row).origin, width: inside.size.columns, style: line.style)
    }
    drawFields(of: form, fields, into: &frame)
    let (lines, style) = foot(of: form, in: area)
    let under = inside.suffix(rows: lines.count)
    for (row, line) in lines.prefix(under.size.rows).enumerated() {
      frame.write(
        line, at: under.row(row).origin, width: under.size.columns, style: style)
    }
  }

  /// Where the box of a form and its fields lie.
  func layout(of form: FormState, in area: Rect) -> (dialog: DialogLayout, fields: FieldLines) {
    let foot = foot(of: form, in: area).lines.count
    let columns = formColumns(in: area)
    let rows = fieldRows(of: form, columns: columns, most: area.size.rows).last?.upperBound ?? 0
    let notes = noteLines(of: form, columns: columns, most: noteRows(of: form, in: area)).count
    let above = notes > 0 ? notes + 1 : 0
    let dialog = DialogLayout(
      content: Size(columns: columns, rows: above + rows + 1 + foot), in: area)
    let inside = dialog.inside
    // Where there is no room for all of it, the blank line goes first.
    let under = min(1 + foot, max(foot, inside.size.rows - 1))
    return (dialog, fieldLines(of: form, in: inside.dropLast(rows: under).dropFirst(rows: above)))
  }

  /// How many rows of notes have room above the fields and the foot, a blank one below them left.
  private func noteRows(of form: FormState, in area: Rect) -> Int {
    let foot = foot(of: form, in: area).lines.count
    return area.size.rows - 2 - form.fields.count - 1 - foot - 1
  }

  private func formColumns(in area: Rect) -> Int { min(72, area.size.columns - 4) }

  /// How wide the inputs of a form on top are.
  func inputColumns(of form: FormState) -> Int {
    let columns = formColumns(in: layout.body)
    return max(1, columns - labelColumns(of: form, columns: columns) - 1)
  }

  private func labelColumns(of form: FormState, columns: Int) -> Int {
    let widest = form.fields.map { field in
      TextWidth.of(FormWords.label(of: field.id, language), glyphs: glyphs)
    }
    return min((widest.max() ?? 0) + 2, columns / 2)
  }

  /// The rows of each field, one below the other; a text of several lines takes what it needs,
  /// within bounds.
  private func fieldRows(of form: FormState, columns: Int, most: Int) -> [Range<Int>] {
    let width = max(1, columns - labelColumns(of: form, columns: columns) - 1)
    var next = 0
    return form.fields.map { field in
      var rows = 1
      if case .paragraph(let area) = field.content {
        rows = min(area.lineCount(width: width, glyphs: glyphs), Self.mostLines, max(1, most))
      }
      defer { next += rows }
      return next..<next + rows
    }
  }

  /// The most lines of one text that a form shows.
  private static let mostLines = 4

  /// What stands at the foot of a form, in lines of its width; never more than half of it all,
  /// and never so much that no field shows.
  private func foot(of form: FormState, in area: Rect) -> (lines: [String], style: Style) {
    let (text, style) = foot(of: form)
    let lines = TextLine.paragraph(text, width: formColumns(in: area), glyphs: glyphs)
    let most = min(area.size.rows / 2, area.size.rows - 3)
    let mark = text.contains("\n") ? String(glyphs.ellipsis) : nil
    return (lines.cut(to: max(1, most), with: mark).map(\.text), style)
  }

  /// As many fields as fit, scrolled so that the one in use shows.
  func fieldLines(of form: FormState, in area: Rect) -> FieldLines {
    let rows = fieldRows(of: form, columns: area.size.columns, most: area.size.rows)
    let last = form.fields.indices.contains(form.focus) ? rows[form.focus].upperBound - 1 : 0
    return FieldLines(
      window: LineWindow(rows.last?.upperBound ?? 0, upTo: last, in: area), rows: rows,
      labelColumns: labelColumns(of: form, columns: area.size.columns))
  }

  func drawFields(of form: FormState, _ lines: FieldLines, into frame: inout Frame) {
    for place in lines.shown {
      let isFocused = place == form.focus
      frame.write(
        FormWords.label(of: form.fields[place].id, language), at: lines.area(of: place).origin,
        width: lines.labelColumns - 1, style: isFocused ? .accent.bold : .text)
      draw(form.fields[place], in: lines.input(of: place), isFocused, into: &frame)
    }
    frame.drawScrollMarks(
      in: lines.window.area, above: lines.window.hasMoreAbove, below: lines.window.hasMoreBelow)
  }

  private func draw(
    _ field: FormField, in area: Rect, _ isFocused: Bool, into frame: inout Frame
  ) {
    switch field.content {
    case .text(let text):
      text.draw(
        in: area, into: &frame, style: isFocused ? .inputFocused : .input,
        isFocused: isFocused)
    case .paragraph(let text):
      text.draw(
        in: area, into: &frame, style: isFocused ? .inputFocused : .input,
        isFocused: isFocused)
    case .choice(let choices, let selected) where field.isOfTwoSides && area.size.columns >= 30:
      drawSides(choices, selected, in: area, isFocused, into: &frame)
    case .choice(let choices, let selected):
      frame.fill(area.row(0), style: isFocused ? .inputFocused : .input)
      let label = choices.indices.contains(selected) ? choices[selected].label[language] : ""
      let text = isFocused ? "\(glyphs.moreLeft) \(label) \(glyphs.moreRight)" : "  \(label)"
      frame.write(
        text, at: area.origin, width: area.size.columns,
        style: isFocused ? .inputFocused : .input)
      if isFocused { frame.cursor = Position(column: area.minColumn + 2, row: area.minRow) }
    }
  }

  /// Both sides, with a mark before the one that is kept.
  private func drawSides(
    _ choices: [FormField.Choice], _ selected: Int, in area: Rect, _ isFocused: Bool,
    into frame: inout Frame
  ) {
    let style: Style = isFocused ? .inputFocused : .input
    frame.fill(area.row(0), style: style)
    let half = area.size.columns / 2
    for (place, choice) in choices.prefix(2).enumerated() {
      let isKept = place == selected
      let side = area.dropFirst(columns: place * half).prefix(columns: half - 1)
      frame.write(
        "\(isKept ? glyphs.planned : " ") \(choice.label[language])", at: side.origin,
        width: side.size.columns, style: isKept ? style.bold : style)
      if isKept, isFocused { frame.cursor = Position(column: side.minColumn + 2, row: area.minRow) }
    }
  }

  private func title(of purpose: FormPurpose) -> String {
    let title = FormWords.title(of: purpose)[language]
    if worksOnMarks, purpose.isForMarks { return "\(title) · \(markedText)" }
    if case .editTerm(let id) = purpose, let entry = book[id] {
      return "\(title) · \(entry.headword[language])"
    }
    guard let lead = purpose.lead, let card = card(of: lead) else { return title }
    return "\(title) · \(card.number) \(card.company)"
  }
}

/// The lines of a form's fields: labels to the left, inputs beside them.
struct FieldLines: Equatable {
  /// The rows of all fields, as many as fit.
  let window: LineWindow
  /// The rows of each field.
  let rows: [Range<Int>]
  let labelColumns: Int

  /// The fields of which something is shown.
  var shown: [Int] { rows.indices.filter { rows[$0].overlaps(window.shown) } }

  /// Where a field lies, as far as it is shown.
  func area(of field: Int) -> Rect {
    let visible = rows[field].clamped(to: window.shown)
    return window.area.dropFirst(rows: visible.lowerBound - window.shown.lowerBound)
      .prefix(rows: visible.count)
  }

  /// Where the input of a field lies.
  func input(of field: Int) -> Rect {
    area(of: field).dropFirst(columns: labelColumns).dropLast(columns: 1)
  }

  /// The field that lies at a place; nil where none does.
  func field(at place: Position) -> Int? {
    guard let row = window.line(at: place) else { return nil }
    return rows.firstIndex { $0.contains(row) }
  }
}
