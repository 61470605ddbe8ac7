import Glossary
package import Leads

// The four letters one after another, for whoever is asked rather than shown a form.

extension FormContext {
  /// One letter: its level, its evidence, and the value that goes with it.
  package func letterForm(_ criterion: Criterion, of file: LeadFile) -> FormState {
    let qualification = file.qualification
    let status = qualification?[criterion] ?? .unknown
    let levels = CriterionLevel.allCases.map { FormField.Choice($0.name, $0.label) }
    let value: FormField =
      switch criterion {
      case .budget:
        .text(.budgetAmount, qualification?.budgetAmount.map { formats.money($0) } ?? "")
      case .authority: .text(.people, BuyingCentre.text(file.contacts, formats.language))
      case .need: .text(.project, qualification?.project ?? "")
      case .timeline: .text(.horizon, qualification?.horizon?.description ?? "")
      }
    return FormState(
      .qualify(file.lead.id),
      [
        .choice(.letter(criterion), levels, selected: status.level.name),
        .text(.evidence(criterion), status.evidence?.text ?? ""), value,
      ])
  }

  /// What a letter's form changes over what is known; nothing where it was left as it was.
  package func edits(
    fromLetter form: FormState, over file: LeadFile
  ) throws(FormFault) -> [Edit] {
    var draft = QualificationDraft(base: file.qualification?.id)
    var edits: [Edit] = []
    let changed = Set(form.changed.map(\.id))
    for criterion in Criterion.allCases
    where !changed.isDisjoint(with: [.letter(criterion), .evidence(criterion)]) {
      let level = CriterionLevel(form[.letter(criterion)]) ?? .unknown
      draft.answers[criterion] = QualificationDraft.Answer(level, form[.evidence(criterion)])
    }
    if changed.contains(.budgetAmount) { draft.budgetAmount = try money(form, .budgetAmount) }
    if changed.contains(.project) { draft.project = form[.project].nonEmpty }
    if changed.contains(.horizon) {
      draft.horizon = try form[.horizon].isEmpty ? nil : day(form, .horizon)
    }
    if changed.contains(.people) {
      edits += BuyingCentre.drafts(form[.people], over: file.contacts)
        .map { Edit(.contact($0), to: file.lead.id) }
    }
    if !changed.isSubset(of: [.people]) { edits.append(Edit(.qualify(draft), to: file.lead.id)) }
    return edits
  }

  /// What the letters of a lead mean, as they are kept.
  package func verdict(on file: LeadFile, at now: Instant) -> QualifyingVerdict {
    let inputs = file.temperatureInputs
    return QualifyingVerdict(
      reading: inputs.reading(at: now, zone: settings.zone),
      shortfalls: settings.policy.shortfalls(of: file.qualification?.levels ?? .unknown),
      policy: settings.policy, hasProject: inputs.hasProject,
      hasHorizon: QualifyingVerdict.isNear(inputs.horizon, today: today),
      hasDecider: file.contacts.contains { $0.buyingRole == .decider })
  }
}
