import Glossary
import Leads
import TUI

extension Model {
  /// Draws the box that teaches: what is missing, what to ask, what the stage means.
  func drawRefusal(_ refusal: RefusalState, in area: Rect, into frame: inout Frame) {
    let layout = layout(of: refusal, in: area)
    let inside = drawDialog(
      title: refusal.title, layout.dialog, into: &frame,
      style: .warning)
    frame.draw(
      layout.lines, in: layout.text, scrolledBy: layout.window(on: refusal).first)
    frame.cursor = inside.origin
    if !refusal.form.fields.isEmpty { drawFields(of: refusal.form, layout.fields, into: &frame) }
    let foot = foot(of: refusal)
    guard !foot.text.isEmpty else { return }
    let line = inside.suffix(rows: 1)
    frame.write(foot.text, at: line.origin, width: line.size.columns, style: foot.style)
  }

  /// What is wrong with a field, or what helps to fill in the one in use.
  private func foot(of refusal: RefusalState) -> (text: String, style: Style) {
    if let fault = refusal.form.fault { return (FormWords.fault(fault, language), .danger) }
    return (FormWords.tip(for: refusal.form, language), .dim)
  }

  func layout(of refusal: RefusalState, in area: Rect) -> RefusalLayout {
    let columns = min(76, area.size.columns - 4)
    // The last column is that of the marks which say that more lies above or below.
    let lines = lines(of: prose(of: refusal), width: columns - 1)
    let fieldRows = refusal.form.fields.count
    let wanted = lines.count + (fieldRows > 0 ? fieldRows + 1 : 0) + 1
    let dialog = DialogLayout(content: Size(columns: columns, rows: wanted), in: area)
    // On a small terminal the blank lines go first; then at least half of the room is the
    // explanation’s, and the fields are scrolled.
    let spare = dialog.gapRows(wanted: wanted)
    let body = dialog.inside.dropLast(rows: foot(of: refusal).text.isEmpty ? spare : 1)
    let rows = body.size.rows
    let gap = fieldRows > 0 ? spare : 0
    let kept = min(fieldRows, max(1, (rows - gap) / 2, rows - gap - lines.count))
    return RefusalLayout(
      dialog: dialog, lines: lines, text: body.dropLast(rows: kept + gap),
      fields: fieldLines(of: refusal.form, in: body.suffix(rows: kept)))
  }

  /// What the box says above its fields.
  func prose(of refusal: RefusalState) -> [Prose] {
    let explanation = wording.explanation(of: refusal.report, file: nil)
    var prose = [Prose(explanation.title, .title)]
    for missing in explanation.missing {
      let mark = missing.isBlocking ? glyphs.blocking : glyphs.noAction
      prose.append(
        Prose(
          "\(mark) \(missing.text) (\(missing.gate))", missing.isBlocking ? .danger : .warning))
      if let ask = missing.ask { prose.append(Prose(ask, .accent, indent: 2)) }
    }
    prose.append(Prose(explanation.meaning, .dim))
    if !explanation.remedy.isEmpty { prose.append(Prose(explanation.remedy)) }
    return prose
  }
}

/// Where the parts of a refusal's box lie, and the lines that explain it.
struct RefusalLayout {
  let dialog: DialogLayout
  let lines: [TextLine]
  let text: Rect
  let fields: FieldLines

  func window(on refusal: RefusalState) -> TextWindow {
    TextWindow(lines.count, in: text.size.rows, scrolledBy: refusal.scroll)
  }
}
