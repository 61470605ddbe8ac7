import Glossary
package import Leads
import TUI

// The form that takes a score apart, and by which points are given or lifted.

extension FormContext {
  /// What gave which points, and a field for points by hand.
  package func scoreForm(of file: LeadFile, _ wording: Wording) -> FormState {
    let given = file.givenPoints.map { String($0.points) } ?? ""
    var form = FormState(
      .score(file.lead.id), [.text(.record(.score), given), .text(.reasonNote)])
    form.bases[.score] = file.value(of: .score)
    let moment = now ?? settings.zone.startOfDay(today)
    form.notes = wording.lines(for: file.scoreReading(at: moment, settings))
    if !file.hasObjection { form.notes.insert(wording.scoreFieldNote, at: 1) }
    return form
  }

  /// What the filled form asks for; nothing where the points were left as they are.
  func scoreEdits(from form: FormState, of lead: LeadID) throws(FormFault) -> [Edit] {
    let text = form[.record(.score)]
    guard text != form.opened[.record(.score)] else { return [] }
    let points = Int(text)
    guard text.isEmpty || (points ?? -1) >= 0 else {
      throw FormFault(field: .record(.score), reason: .noNumber)
    }
    let edit = FieldEdit(.score, from: form.bases[.score], to: FieldValue(points))
    return [Edit(.set([edit]), to: lead, reason: WrittenReason(form[.reasonNote]))]
  }
}

extension Model {
  /// Asks for the lead's records; the form opens when they are there.
  mutating func openScoreForm() -> [Effect] {
    guard let card = subject else { return [] }
    if let file = file(of: card.id) { return openScoreForm(of: file) }
    awaited = .score(card.id)
    return [.readLead(card.id)]
  }

  mutating func openScoreForm(of file: LeadFile) -> [Effect] {
    open(formContext.scoreForm(of: file, wording))
  }

  /// How many of a form's notes have room above its fields.
  func noteLines(of form: FormState, columns: Int, most: Int) -> [TextLine] {
    guard !form.notes.isEmpty, most > 0 else { return [] }
    let lines = form.notes.flatMap { note in
      TextLine.paragraph(
        note.text, width: columns, style: Style(note.role), indent: 0, glyphs: glyphs)
    }
    guard lines.count > most else { return lines }
    let more = wording.moreLines(lines.count - most + 1)
    let last = most > 1 ? [TextLine(text: more.text, style: Style(more.role))] : []
    return lines.prefix(most - last.count) + last
  }
}
