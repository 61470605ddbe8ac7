// The four letters and the temperature that follows from them.

extension LeadFile {
  mutating func qualify(
    _ draft: QualificationDraft, _ context: EditContext
  ) throws(Refusal) -> Event {
    if let base = draft.base, let current = qualification, current.id != base {
      throw .supersededQualification(by: current.author, at: current.at)
    }
    var identifiers = context.identifiers
    var next = Qualification(
      id: identifiers.next(), lead: lead.id, at: context.now, author: context.actor.id)
    if let qualification {
      for criterion in Criterion.allCases { next[criterion] = qualification[criterion] }
      next.budgetAmount = qualification.budgetAmount
      next.project = qualification.project
      next.horizon = qualification.horizon
    }
    for (criterion, answer) in draft.answers {
      let evidence = Evidence(
        text: answer.text.trimmed, author: context.actor.id, noted: context.now)
      next[criterion] = CriterionStatus(answer.level, evidence)
    }
    if let amount = draft.budgetAmount { next.budgetAmount = amount }
    if let project = draft.project { next.project = project?.trimmed.nonEmpty }
    if let horizon = draft.horizon { next.horizon = horizon }
    guard !next.says(sameAs: qualification) else { return Event(.qualified) }
    qualification = next
    lead.confirmedTemperature = nil
    if lead.isProvisional, satisfiesPolicy(context) { lead.isProvisional = false }
    return Event(.qualified)
  }

  mutating func confirm(
    _ temperature: Temperature, _ reason: WrittenReason?, _ context: EditContext
  ) throws(Refusal) -> Event {
    var event = Event(.temperatureConfirmed)
    event.passed = try ask(.rating, before: lead, reason, context)
    // To confirm that it is unrated would contradict the letters: the rule decides again.
    lead.confirmedTemperature = temperature == .unrated ? nil : temperature
    return event
  }
}

extension Qualification {
  /// Whether the answers are those of `other`, whoever gave them and whenever.
  fileprivate func says(sameAs other: Qualification?) -> Bool {
    guard let other else {
      return levels == .unknown && project == nil && horizon == nil && budgetAmount == nil
    }
    return levels == other.levels && project == other.project && horizon == other.horizon
      && budgetAmount == other.budgetAmount
      && Criterion.allCases.allSatisfy {
        self[$0].evidence?.text == other[$0].evidence?.text
      }
      // Said again today, an old answer is a new confirmation.
      && other.at.advanced(byDays: 1) > at
  }
}

extension String {
  /// The text itself; nil when it is empty.
  package var nonEmpty: String? { isEmpty ? nil : self }
}
