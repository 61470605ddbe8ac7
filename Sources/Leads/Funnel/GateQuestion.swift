/// What gates look at: the lead as it would be after the passage, and where it stood before.
struct GateQuestion {
  /// The lead before the passage.
  let before: Lead
  /// The lead and its records with all that the edit brings.
  let file: LeadFile
  /// What is attempted.
  let passage: Passage
  /// Whether SQL is asked for by score alone.
  let asksProvisional: Bool
  /// Who asks, when, and under what settings.
  let context: EditContext

  /// Asks every gate that stands at the passage.
  ///
  /// Nothing is thrown when the way is free, or when only warnings stand in it and `reason` is
  /// given; the codes of the warnings that were passed are returned.
  func ask(reason: WrittenReason?) throws(Refusal) -> [GateCode] {
    let findings = Gate.standing(at: passage).compactMap { gate -> GateFinding? in
      let missing = gate.missing(self)
      guard !missing.isEmpty else { return nil }
      return GateFinding(gate: gate.code, severity: gate.severity, missing: missing)
    }
    guard !findings.isEmpty else { return [] }
    let report = GateReport(passage, findings)
    guard report.yieldsToReason, reason != nil else { throw .gates(report) }
    return findings.map(\.gate)
  }
}

extension GateQuestion {
  private var lead: Lead { file.lead }
  private var qualification: Qualification? { file.qualification }
  private var levels: BANTLevels { qualification?.levels ?? .unknown }

  var disallowedMove: [Requirement] {
    switch passage {
    case .entering(let stage):
      let isWorked = before.lane == .stage(before.stage)
      guard isWorked, before.stage.successors.contains(stage) else {
        return [disallowed(stage)]
      }
    case .returning(let stage):
      guard before.isReturnable(to: stage) else { return [disallowed(stage)] }
    case .parking:
      guard before.stage <= .salesAcceptable, before.workState.isOpen else {
        return [disallowed(before.stage)]
      }
    case .adding, .offering, .disqualifying, .losing, .rating, .rewritingHistory, .contacting,
      .scoring, .lifting, .enrolling, .assigning:
      break
    }
    return []
  }

  private func disallowed(_ stage: Stage) -> Requirement {
    .allowedMove(
      from: before.lane, to: stage, up: before.allowedMoves.filter { $0 > before.stage },
      back: before.allowedMoves.filter { $0 <= before.stage }.max())
  }

  var unexplainedReturn: [Requirement] {
    guard case .returning(let stage) = passage, before.lane != .parked else { return [] }
    return [.reasonToReturn(from: before.stage, to: stage)]
  }

  var isReachable: Bool { file.contacts.contains(where: \.isReachable) }

  var hasInterest: Bool {
    lead.origin == .inbound || file.activities.contains(where: \.provesInterest)
  }

  var scoreShortfall: [Requirement] {
    let threshold = context.settings.scoreThreshold
    let points = file.score.points(at: context.now, halving: file.scoring.halfLife)
    return points >= threshold ? [] : [.score(points, threshold: threshold)]
  }

  var policyShortfalls: [Requirement] {
    if asksProvisional { return scoreShortfall }
    let policy = context.settings.policy
    return policy.shortfalls(of: levels).compactMap { shortfall in
      if case .blocking = shortfall { return nil }  // G08's to say.
      return .letters(shortfall, policy: policy)
    }
  }

  var blockingLetters: [Requirement] {
    Criterion.allCases.filter { levels[$0] == .blocking }
      .map { .letters(.blocking($0), policy: context.settings.policy) }
  }

  var hasTalked: Bool { file.activities.contains(where: \.isTwoWay) }

  var isProvisional: Bool { before.isProvisional }

  var skippedStage: [Requirement] {
    before.stage == .captured ? [.reasonToSkip(.marketingQualified)] : []
  }

  var projectShortfalls: [Requirement] {
    var missing: [Requirement] = []
    if qualification?.hasDetectedProject != true { missing.append(.project) }
    let reading = file.temperatureInputs.reading(
      at: context.now, zone: context.settings.zone)
    if reading.temperature < .warm { missing.append(.warmth(reading)) }
    let limit = context.today.advanced(byDays: Temperature.mediumTermDays)
    if qualification?.horizon.map({ $0 <= limit }) != true {
      missing.append(.horizon(qualification?.horizon))
    }
    return missing
  }

  var acceptanceShortfall: [Requirement] {
    guard let acceptance = lead.acceptance else { return [.acceptance(nil)] }
    guard let owner = context.facts.users[acceptance.owner] else { return [.acceptance(nil)] }
    return owner.role.mayAcceptLeads ? [] : [.acceptance(owner)]
  }

  private var standingOffer: Offer? {
    file.standingOffers.last { $0.account == lead.account }
  }

  var hasOffer: Bool { standingOffer != nil }

  // Where there is no offer at all, G11 says so and the request does not matter yet.
  var isOfferRequested: Bool { standingOffer?.wasRequested ?? true }

  var coldOffer: [Requirement] {
    guard standingOffer != nil else { return [] }
    // Asked of the lead as it was: a request inside this very offer would make it hot.
    var inputs = file.temperatureInputs
    inputs.hasRequestedOffer = false
    let reading = inputs.reading(at: context.now, zone: context.settings.zone)
    guard reading.temperature <= .cold, standingOffer?.wasRequested != true else { return [] }
    return [.warmth(reading)]
  }

  var hasContract: Bool { lead.contract != nil }

  var unfittingEnd: [Requirement] {
    let isProject =
      before.stage == .salesAcceptable || before.stage == .opportunityCreated
    let fits = passage == .losing ? isProject : before.stage < .salesAcceptable
    return fits ? [] : [.fittingEnd(at: before.stage)]
  }

  /// What comes in on its own is recorded, whoever it is about.
  var suppression: [Requirement] {
    guard !file.suppressions.isEmpty else { return [] }
    let standing = file.suppressions(on: context.today)
    switch passage {
    case .contacting(let kind):
      return standing.first { $0.forbids(kind) }.map { [.freedom($0)] } ?? []
    case .enrolling: return standing.first(where: forbidsAdding).map { [.freedom($0)] } ?? []
    case .adding:
      guard lead.origin == .outbound || lead.isImported else { return [] }
      return standing.first(where: forbidsAdding).map { [.freedom($0)] } ?? []
    case .entering, .returning, .offering, .disqualifying, .losing, .parking, .rating,
      .rewritingHistory, .scoring, .lifting, .assigning:
      return []
    }
  }

  /// A person whom another address reaches may be added all the same.
  private func forbidsAdding(_ entry: Suppression) -> Bool {
    entry.reason.followsThePerson
      || file.mainContact?.addresses.allSatisfy { address in
        file.suppressions.contains {
          $0.reason == .unreachable
            && (address.kind == .email ? $0.email != nil : $0.phone != nil)
        }
      } == true
  }

  var objection: [Requirement] {
    file.suppressions.first { $0.reason == .objection && $0.lifted == nil }
      .map { [.consent($0)] } ?? []
  }

  var isRated: Bool { file.temperatureInputs.isRated }

  /// Named are the few to be looked at first: who adds a lead cannot read fifty.
  var probableDuplicates: [Requirement] {
    guard !lead.isImported else { return [] }
    return context.facts.duplicates.filter(\.isProbable).prefix(Duplicate.mostNamed)
      .map(Requirement.difference)
  }

  var sourceShortfalls: [Requirement] {
    var missing: [Requirement] = []
    if lead.source.trimmed.isEmpty { missing.append(.source) }
    if lead.channel.happensOnSite, lead.site == nil { missing.append(.site) }
    return missing
  }
}

extension WorkState {
  /// The stages that a lead in this state may go to from `stage`, by the funnel alone.
  public func allowedMoves(from stage: Stage) -> [Stage] {
    switch self {
    case .toDo, .waiting: stage.successors + (stage.predecessor.map { [$0] } ?? [])
    case .parked: Stage.allCases.filter { $0 <= min(stage, .salesQualified) }
    case .closed: []
    }
  }
}

extension Lead {
  /// The stages that this lead may go to from where it stands, by the funnel alone.
  public var allowedMoves: [Stage] { workState.allowedMoves(from: stage) }

  func isReturnable(to stage: Stage) -> Bool {
    switch workState {
    case .toDo, .waiting: self.stage.predecessor == stage
    case .parked: stage <= min(self.stage, .salesQualified)
    case .closed: false
    }
  }
}
