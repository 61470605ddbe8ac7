import Glossary
import Leads
import TUI

extension Model {
  func drawForm(_ form: FormState, in area: Rect, into frame: inout Frame) {
    let columns = min(72, area.size.columns - 4)
    let rows = form.fields.count + 2
    let inside = drawDialog(
      title: title(of: form.purpose), content: Size(columns: columns, rows: rows), in: area,
      into: &frame)
    drawFields(of: form, in: inside.dropLast(rows: 2), into: &frame)
    let foot = inside.suffix(rows: 1)
    if let fault = form.fault {
      frame.write(
        FormWords.fault(fault, language), at: foot.origin, width: foot.size.columns,
        style: .danger)
    } else {
      frame.write(
        FormWords.tip(for: form, language), at: foot.origin, width: foot.size.columns,
        style: .dim)
    }
  }

  /// Draws as many fields as fit, scrolled so that the one in use shows.
  func drawFields(of form: FormState, in area: Rect, into frame: inout Frame) {
    let labels = form.fields.map { FormWords.label(of: $0.id, language) }
    let widest = labels.map { frame.columns(of: $0) }.max() ?? 0
    let labelColumns = min(widest + 2, area.size.columns / 2)
    let first = max(0, form.focus - area.size.rows + 1)
    for row in 0..<area.size.rows where first + row < form.fields.count {
      let place = first + row
      let line = area.row(row)
      let isFocused = place == form.focus
      frame.write(
        labels[place], at: line.origin, width: labelColumns - 1,
        style: isFocused ? .accent.bold : .text)
      draw(
        form.fields[place], in: line.dropFirst(columns: labelColumns).dropLast(columns: 1),
        isFocused, into: &frame)
    }
    frame.drawScrollMarks(
      in: area, above: first > 0, below: first + area.size.rows < form.fields.count)
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
