import Glossary
package import Leads

// What the box of a refusal asks of the store, once its fields are filled in.

extension Model {
  mutating func submit(_ refusal: RefusalState) -> [Effect] {
    let chosen = refusal.form[.duplicate]
    if let other = refusal.report.duplicates.first(where: { chosen == $0.number }) {
      return open(other.candidate.id)
    }
    do throws(FormFault) {
      let edits = try formContext.edits(from: refusal)
      return save(edits)
    } catch {
      var refusal = refusal
      refusal.form.fault = error
      refusal.form.focus =
        refusal.form.fields.firstIndex { $0.id == error.field } ?? refusal.form.focus
      screens.replaceTop(.refusal(refusal))
      return []
    }
  }

  /// Opens a lead instead of adding it once more; what was typed stays as a draft.
  private mutating func open(_ lead: LeadID) -> [Effect] {
    screens.close()
    var effects: [Effect] = []
    if case .form(let form) = screens.top { effects = keepDraft(of: form, isUrgent: true) }
    screens.closeAll()
    if !effects.isEmpty { notice = Notice(FormWords.draftKept[language]) }
    awaited = .opening(lead)
    return effects + [.readLead(lead)]
  }
}

extension Duplicate {
  /// The lead's number as a choice names it.
  var number: String { String(candidate.number.value) }
}

extension FormContext {
  /// First what was learnt, then the move again, with its reason.
  package func edits(from refusal: RefusalState) throws(FormFault) -> [Edit] {
    let form = refusal.form
    let lead = refusal.edit.lead
    var edits: [Edit] = []
    if let change = try contact(from: form, refusal.card) { edits.append(Edit(change, to: lead)) }
    if let kind = ActivityKind(rawValue: form[.proof]) {
      edits.append(Edit(.log(ActivityDraft(kind, by: .prospect, isTwoWay: false)), to: lead))
    }
    if let answers = try answers(from: form, refusal.card) {
      edits.append(Edit(.qualify(answers), to: lead))
    }
    let reason = WrittenReason(form[.writtenReason]) ?? refusal.edit.reason
    edits += refusal.others.map { Edit($0.change, to: $0.lead, reason: reason ?? $0.reason) }
    edits.append(Edit(try main(of: refusal), to: lead, reason: reason))
    return edits
  }

  /// How the lead can be reached; without a contact so far, the address stands for its name.
  private func contact(
    from form: FormState, _ card: LeadCard
  ) throws(FormFault) -> Edit.Change? {
    let given = [EditableField.email, .phone].filter { !form[.record($0)].isEmpty }
    guard let first = given.first else { return nil }
    if given.contains(.email), !Contact.isAddress(form[.record(.email)]) {
      throw FormFault(field: .record(.email), reason: .noAddress)
    }
    if given.contains(.phone), !Contact.isNumber(form[.record(.phone)]) {
      throw FormFault(field: .record(.phone), reason: .noPhone)
    }
    guard card.contact.isEmpty else {
      return .set(given.map { FieldEdit($0, to: .text(form[.record($0)])) })
    }
    var draft = ContactDraft(name: form[.record(first)])
    draft.email = form[.record(.email)].nonEmpty
    draft.phone = form[.record(.phone)].nonEmpty
    return .contact(draft)
  }

  private func answers(
    from form: FormState, _ card: LeadCard
  ) throws(FormFault) -> QualificationDraft? {
    var draft = QualificationDraft()
    for criterion in Criterion.allCases where form.has(.letter(criterion)) {
      let level = CriterionLevel(form[.letter(criterion)]) ?? .unknown
      let text = form[.evidence(criterion)]
      guard level != card.levels[criterion] || !text.isEmpty else { continue }
      draft.answers[criterion] = QualificationDraft.Answer(level, text)
    }
    if !form[.project].isEmpty { draft.project = form[.project] }
    if !form[.horizon].isEmpty { draft.horizon = try day(form, .horizon) }
    let isEmpty = draft.answers.isEmpty && draft.project == nil && draft.horizon == nil
    return isEmpty ? nil : draft
  }

  /// What was asked, with what the gate wanted beside it.
  private func main(of refusal: RefusalState) throws(FormFault) -> Edit.Change {
    let form = refusal.form
    if form.has(.acceptingOwner) {
      guard let owner = UserID(form[.acceptingOwner]) else {
        throw FormFault(field: .acceptingOwner, reason: .empty)
      }
      if case .handOver(var draft) = refusal.edit.change {
        draft.to = owner
        return .handOver(draft)
      }
      return .accept(Acceptance(owner: owner, on: try day(form, .acceptedOn)))
    }
    if form.has(.offerAmount) {
      guard let amount = try money(form, .offerAmount) else {
        throw FormFault(field: .offerAmount, reason: .empty)
      }
      return .offer(
        OfferDraft(
          amount: amount, issued: try day(form, .offerIssued),
          wasRequested: form[.offerRequested] == "yes"))
    }
    if form.has(.signedOn) {
      let signed = try day(form, .signedOn)
      guard let value = try money(form, .contractValue) else {
        throw FormFault(field: .contractValue, reason: .empty)
      }
      return .win(Contract(signed: signed, value: value))
    }
    return asked(again: refusal)
  }

  private func asked(again refusal: RefusalState) -> Edit.Change {
    switch refusal.edit.change {
    case .move(let stage, _) where refusal.form[.provisional] == "yes":
      return .move(to: stage, isProvisional: true)
    case .offer(var draft):
      if refusal.form[.offerRequested] == "yes" { draft.wasRequested = true }
      return .offer(draft)
    default: return refusal.edit.change
    }
  }
}
