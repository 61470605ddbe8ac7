import Glossary
import Leads
import TUI

extension Model {
  func drawForm(_ form: FormState, in area: Rect, into frame: inout Frame) {
    let (dialog, fields) = layout(of: form, in: area)
    let inside = drawDialog(title: title(of: form.purpose), dialog, into: &frame)
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
    let dialog = DialogLayout(
      content: Size(columns: formColumns(in: area), rows: form.fields.count + 1 + foot), in: area)
    return (dialog, fieldLines(of: form, in: dialog.inside.dropLast(rows: 1 + foot)))
  }

  private func formColumns(in area: Rect) -> Int { min(72, area.size.columns - 4) }

  /// What stands at the foot of a form, in lines of its width; never more than half of it all.
  private func foot(of form: FormState, in area: Rect) -> (lines: [String], style: Style) {
    let (text, style) = foot(of: form)
    let lines = wrap(text, width: formColumns(in: area), glyphs: glyphs)
    return (Array(lines.prefix(max(1, area.size.rows / 2))), style)
  }

  /// As many fields as fit, scrolled so that the one in use shows.
  func fieldLines(of form: FormState, in area: Rect) -> FieldLines {
    let widest = form.fields.map { field in
      TextWidth.of(FormWords.label(of: field.id, language), glyphs: glyphs)
    }
    return FieldLines(
      window: LineWindow(form.fields.count, upTo: form.focus, in: area),
      labelColumns: min((widest.max() ?? 0) + 2, area.size.columns / 2))
  }

  func drawFields(of form: FormState, _ lines: FieldLines, into frame: inout Frame) {
    for place in lines.window.shown {
      let line = lines.window.rect(of: place)
      let isFocused = place == form.focus
      frame.write(
        FormWords.label(of: form.fields[place].id, language), at: line.origin,
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

  private func title(of purpose: FormPurpose) -> String {
    let title = FormWords.title(of: purpose)[language]
    if worksOnMarks, purpose.isForMarks { return "\(title) · \(markedText)" }
    guard let lead = purpose.lead, let card = card(of: lead) else { return title }
    return "\(title) · \(card.number) \(card.company)"
  }
}

/// The lines of a form's fields: labels to the left, inputs beside them.
struct FieldLines: Equatable {
  let window: LineWindow
  let labelColumns: Int

  /// Where the input of a field lies.
  func input(of field: Int) -> Rect {
    window.rect(of: field).dropFirst(columns: labelColumns).dropLast(columns: 1)
  }
}
