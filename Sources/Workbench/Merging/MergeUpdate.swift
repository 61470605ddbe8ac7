import Glossary
import Leads

extension Model {
  /// Asks which leads may be the same as the one in hand.
  mutating func openDuplicates() -> [Effect] {
    guard let card = subject else { return [] }
    return [.readMerge(MergeRead(card.id))]
  }

  /// Lays the lead that was named beside the one that the form is about.
  mutating func readOther(_ form: FormState, beside lead: LeadID) throws(FormFault) -> [Effect] {
    [.readMerge(MergeRead(lead, beside: .number(try formContext.otherLead(in: form))))]
  }

  /// Reads the two leads of the form on top anew, once somebody changed something.
  var rereadMerge: Effect? {
    guard case .form(let form) = screens.top, case .merge(let lead, let other) = form.purpose
    else { return nil }
    return .readMerge(MergeRead(lead, beside: .lead(other)))
  }

  /// Opens the form for what was read, unless the user has gone on to something else.
  mutating func take(_ answer: MergeAnswer) -> [Effect] {
    guard let file = answer.file else { return [] }
    switch answer.request.other {
    case nil:
      guard isFreeForDuplicates(of: file.lead.id) else { return [] }
      if answer.duplicates.isEmpty { notice = Notice(wording(MergeWords.none)) }
      screens.open(.form(wording.duplicatesForm(of: file, answer.duplicates)))
      return []
    case .number(let number): return lay(answer.other, numbered: number, beside: file)
    case .lead(let id):
      guard let other = answer.other, case .form(let form) = screens.top,
        form.purpose == .merge(file.lead.id, with: id)
      else { return [] }
      var fresh = wording.mergeForm(of: file, other)
      fresh.takeChoices(of: form)
      screens.replaceTop(.form(fresh))
      return []
    }
  }

  private mutating func lay(
    _ other: LeadFile?, numbered number: LeadNumber, beside file: LeadFile
  ) -> [Effect] {
    guard case .form(let form) = screens.top, form.purpose == .duplicates(file.lead.id) else {
      return []
    }
    guard let other, other.lead.id != file.lead.id else {
      notice = Notice(wording(MergeWords.noSuchLead(number)), .fault)
      return []
    }
    screens.close()
    return open(wording.mergeForm(of: file, other))
  }

  private func isFreeForDuplicates(of lead: LeadID) -> Bool {
    switch screens.top {
    case nil, .lead, .triage: subject?.id == lead
    case .form, .qualifying, .refusal, .bulk, .commands, .picker, .arranging, .views, .history,
      .filter:
      false
    }
  }
}

extension FormState {
  /// Takes over what was chosen on the form before it was drawn up anew, and where the user was.
  fileprivate mutating func takeChoices(of former: FormState) {
    for field in former.changed { self[field.id] = field.value }
    let place = former.focused.flatMap { focused in fields.firstIndex { $0.id == focused.id } }
    focus = place ?? min(former.focus, fields.count - 1)
    fault = former.fault
  }
}
