import Glossary
package import Leads

// The fields of the box that explains a refusal.

extension FormContext {
  /// The fields for what gates found missing and can be given at once.
  package func fields(for report: GateReport, _ card: LeadCard) -> [FormField] {
    var fields: [FormField] = []
    for requirement in report.missing {
      for field in self.fields(for: requirement, card)
      where !fields.contains(where: { $0.id == field.id }) {
        fields.append(field)
      }
    }
    if report.findings.contains(where: { $0.severity == .warning }) {
      fields.append(.text(.writtenReason))
    }
    let others = report.duplicates
    if !others.isEmpty { fields.append(duplicateField(others)) }
    let bySchoolOfScore = report.findings.contains { $0.gate == .g05 }
    if bySchoolOfScore, points(of: card) >= settings.scoreThreshold {
      fields.append(.truth(.provisional, false))
    }
    return fields
  }

  private func points(of card: LeadCard) -> Int {
    let moment = now ?? settings.zone.startOfDay(today)
    return card.score.points(at: moment, halving: settings.scoring.halfLife)
  }

  private func fields(for requirement: Requirement, _ card: LeadCard) -> [FormField] {
    switch requirement {
    case .reachableContact: return [.text(.record(.email)), .text(.record(.phone))]
    case .proofOfInterest: return [proofField]
    case .letters(let shortfall, _):
      // Of several letters that would do, the first is offered; any may be given on the form.
      return (shortfall.criteria.prefix(1)).flatMap { letterFields($0, card) }
    case .qualification:
      return settings.policy.shortfalls(of: card.levels).flatMap {
        $0.criteria.prefix(1).flatMap { letterFields($0, card) }
      }
    case .project: return [.text(.project)]
    case .horizon: return [.text(.horizon)]
    case .warmth:
      let unknown = [Criterion.need, .timeline].filter { card.levels[$0] == .unknown }
      return unknown.flatMap { letterFields($0, card) }
    case .acceptance: return acceptanceFields
    case .offer:
      return [
        .text(.offerAmount, card.value.map { formats.money($0) } ?? ""),
        .text(.offerIssued, formats.shortDate(today, today: today)),
        .truth(.offerRequested, false),
      ]
    case .offerRequest: return [.truth(.offerRequested, false)]
    case .contract:
      return [
        .text(.signedOn, formats.shortDate(today, today: today)),
        .text(.contractValue, card.value.map { formats.money($0) } ?? ""),
      ]
    case .allowedMove, .reasonToReturn, .score, .conversation, .reasonToSkip, .fittingEnd,
      .rating, .source, .site, .trueHistory, .freedom, .consent, .difference, .priorContact,
      .onlyCadence, .noColleague, .room:
      return []
    }
  }

  /// Whether it is added all the same, or one of those that may be the same is opened instead.
  private func duplicateField(_ others: [Duplicate]) -> FormField {
    let choices = others.map { other in
      FormField.Choice(
        other.number,
        MergeWords.open("\(other.candidate.number) \(other.candidate.account.name)"))
    }
    return .choice(
      .duplicate, [FormField.Choice("", MergeWords.another)] + choices, selected: "")
  }

  private var proofField: FormField {
    let kinds = ActivityKind.allCases.filter(\.provesInterest)
    let choices = kinds.map { FormField.Choice($0.rawValue, $0.label) }
    return .choice(.proof, [FormField.Choice("", FormWords.nothing)] + choices, selected: "")
  }

  private func letterFields(_ criterion: Criterion, _ card: LeadCard) -> [FormField] {
    let levels = CriterionLevel.allCases.map { FormField.Choice($0.name, $0.label) }
    return [
      .choice(.letter(criterion), levels, selected: card.levels[criterion].name),
      .text(.evidence(criterion)),
    ]
  }

  private var acceptanceFields: [FormField] {
    let mine = sellers.contains { $0.id == me.id } ? me.id : sellers.first?.id
    return [
      .choice(.acceptingOwner, choices(of: sellers), selected: mine?.description),
      .text(.acceptedOn, formats.shortDate(today, today: today)),
    ]
  }
}

extension GateReport {
  /// The leads that may be the same as the one that was to be added.
  var duplicates: [Duplicate] {
    missing.compactMap { requirement in
      if case .difference(let other) = requirement { other } else { nil }
    }
  }
}
