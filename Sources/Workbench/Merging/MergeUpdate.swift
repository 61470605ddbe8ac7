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
    [.readMerge(MergeRead(lead, beside: try formContext.otherLead(in: form)))]
  }

  /// Opens the form for what was read, unless the user has gone on to something else.
  mutating func take(_ answer: MergeAnswer) -> [Effect] {
    guard let file = answer.file else { return [] }
    guard let number = answer.request.other else {
      guard isFreeForDuplicates(of: file.lead.id) else { return [] }
      if answer.duplicates.isEmpty { notice = Notice(wording(MergeWords.none)) }
      screens.open(.form(wording.duplicatesForm(of: file, answer.duplicates)))
      return []
    }
    guard case .form(let form) = screens.top, form.purpose == .duplicates(file.lead.id) else {
      return []
    }
    guard let other = answer.other, other.lead.id != file.lead.id else {
      notice = Notice(wording(MergeWords.noSuchLead(number)), .fault)
      return []
    }
    screens.replaceTop(.form(wording.mergeForm(of: file, other)))
    return []
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
