import Glossary
package import Leads
import TUI

/// A field that somebody else changed while the form was open.
package struct FormConflict: Equatable, Sendable {
  package let id: FormFieldID
  /// What it has become, as the form holds it: a text, or a code.
  package let text: String
  /// The value of the record that stands behind the text; nil where the form is not a record's.
  package let current: FieldValue?
  /// Who wrote it, and when; nil where nothing tells.
  package let written: Written?

  /// Who wrote a value, and when.
  package struct Written: Equatable, Sendable {
    package let author: UserID
    package let at: Instant
  }
}

extension FormState {
  /// The conflict of the field in use, else the first; nil where nobody was in the way.
  var conflict: FormConflict? {
    conflicts.first { $0.id == focused?.id } ?? conflicts.first
  }

  /// Takes what others wrote as what the user has seen: to save again is to choose.
  mutating func show(_ conflicts: [FormConflict]) {
    self.conflicts = conflicts
    fault = nil
    for conflict in conflicts {
      opened[conflict.id] = conflict.text
      if case .record(let field) = conflict.id { bases[field] = conflict.current }
    }
    focus = fields.firstIndex { $0.id == conflicts.first?.id } ?? focus
  }
}

extension Model {
  /// Reads who wrote what the form's edits met; nil where the form on top is not the record's.
  mutating func ask(about conflicts: [FieldConflict]) -> [Effect]? {
    guard case .form(let form) = screens.top, case .edit(let lead) = form.purpose else {
      return nil
    }
    awaited = .conflicts(lead, conflicts.map(\.field))
    return [.readLead(lead)]
  }

  /// Shows what others wrote beside what was typed; the form stays open until one is chosen.
  mutating func show(_ names: [FieldName], from file: LeadFile, _ journal: [JournalEntry]) {
    guard case .form(var form) = screens.top, form.purpose == .edit(file.lead.id) else { return }
    let now = formContext.editForm(of: file)
    let fields = EditableField.onForm.filter { names.contains($0.name) }
    form.show(
      fields.map { field in
        FormConflict(
          id: .record(field), text: now[.record(field)], current: file.value(of: field),
          written: Self.author(of: field.name, in: journal))
      })
    screens.replaceTop(.form(form))
  }

  private static func author(
    of field: FieldName, in journal: [JournalEntry]
  ) -> FormConflict.Written? {
    journal.first { entry in entry.event.changes.contains { $0.field == field } }
      .map { FormConflict.Written(author: $0.author, at: $0.at) }
  }

  /// Puts what somebody else wrote in the place of what was typed.
  mutating func takeTheirs() -> [Effect] {
    guard case .form(var form) = screens.top, let conflict = form.conflict else {
      notice = Notice(FormWords.nobodyInTheWay[language])
      return []
    }
    form[conflict.id] = conflict.text
    form.conflicts.removeAll { $0 == conflict }
    form.focus = form.fields.firstIndex { $0.id == form.conflicts.first?.id } ?? form.focus
    screens.replaceTop(.form(form))
    return keepDraft(of: form, isUrgent: true)
  }

  /// What stands at the foot of a form: what is wrong, who was in the way, or what helps.
  func foot(of form: FormState) -> (text: String, style: Style) {
    if let fault = form.fault { return (FormWords.fault(fault, language), .danger) }
    guard let conflict = form.conflict else { return (remark(on: form), .dim) }
    let mine = form.fields.first { $0.id == conflict.id }?.shown[language] ?? ""
    return (wording.sentence(for: conflict, mine: mine), .danger)
  }

  private func remark(on form: FormState) -> String {
    if let proposal = form.proposal { return remark(on: proposal) }
    if case .cadence = form.purpose { return cadenceRemark(on: form) }
    if case .waive = form.purpose {
      return wording(FormWords.waiverTip(leave: keyName(of: .giveUp)))
    }
    return FormWords.tip(for: form, language)
  }
}

extension FormField {
  /// What the field shows: the text typed, or the word chosen.
  fileprivate var shown: Localized {
    switch content {
    case .text, .paragraph: Localized(both: value)
    case .choice(let choices, let selected):
      choices.indices.contains(selected) ? choices[selected].label : Localized(both: "")
    }
  }
}

extension Wording {
  /// Who wrote what while the form was open, and what stands in it now.
  func sentence(for conflict: FormConflict, mine: String) -> String {
    let label = FormWords.label(of: conflict.id, language)
    var theirs = conflict.text.isEmpty ? nothing : conflict.text
    if case .record(let field) = conflict.id, let current = conflict.current {
      theirs = text(of: current, field: field.name)
    }
    guard let written = conflict.written else {
      return self(
        en: "\(label) has become “\(theirs)” meanwhile; yours is “\(mine)”.",
        fr: "\(label) est devenu « \(theirs) » entre-temps ; vous avez « \(mine) ».")
    }
    let (name, moment) = (name(of: written.author), moment(written.at))
    return self(
      en: "\(label): \(name) wrote “\(theirs)” (\(moment)); yours is “\(mine)”.",
      fr: "\(label) : \(name) a écrit « \(theirs) » (\(moment)) ; vous avez « \(mine) ».")
  }
}
