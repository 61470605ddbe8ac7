import Glossary
import Leads
import TUI

extension Model {
  /// Draws the box that teaches: what is missing, what to ask, what the stage means.
  func drawRefusal(_ refusal: RefusalState, in area: Rect, into frame: inout Frame) {
    let layout = layout(of: refusal, in: area)
    let inside = drawDialog(
      title: "\(refusal.card.number) \(refusal.card.company)", layout.dialog, into: &frame,
      style: .warning)
    frame.draw(layout.lines, in: layout.text, scrolledBy: refusal.scroll)
    frame.cursor = inside.origin
    if !refusal.form.fields.isEmpty { drawFields(of: refusal.form, layout.fields, into: &frame) }
    let foot = inside.suffix(rows: 1)
    if let fault = refusal.form.fault {
      frame.write(
        FormWords.fault(fault, language), at: foot.origin, width: foot.size.columns,
        style: .danger)
    } else {
      frame.write(
        FormWords.tip(for: refusal.form, language), at: foot.origin,
        width: foot.size.columns, style: .dim)
    }
  }

  func layout(of refusal: RefusalState, in area: Rect) -> RefusalLayout {
    let columns = min(76, area.size.columns - 4)
    let lines = lines(of: prose(of: refusal), width: columns)
    let fieldRows = refusal.form.fields.count
    let wanted = lines.count + (fieldRows > 0 ? fieldRows + 1 : 0) + 1
    let dialog = DialogLayout(content: Size(columns: columns, rows: wanted), in: area)
    let inside = dialog.inside
    // The fields must stay in reach: on a small terminal the explanation gives way.
    let kept = min(fieldRows, max(1, inside.size.rows / 2))
    let fields =
      fieldRows > 0 ? inside.dropLast(rows: 1).suffix(rows: kept) : inside.suffix(rows: 0)
    return RefusalLayout(
      dialog: dialog, lines: lines,
      text: inside.dropLast(rows: 1 + (fieldRows > 0 ? kept + 1 : 0)),
      fields: fieldLines(of: refusal.form, in: fields))
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

  /// How many lines can be scrolled away.
  var scrollLimit: Int { max(0, lines.count - text.size.rows) }
}
