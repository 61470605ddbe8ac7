// Moves along the funnel, and the acts of sales that perform one.

extension LeadFile {
  mutating func move(
    to stage: Stage, isProvisional: Bool, _ reason: WrittenReason?, _ context: EditContext
  ) throws(Refusal) -> Event {
    if lead.lane == .parked || stage == lead.stage.predecessor {
      return try takeBack(to: stage, reason, context)
    }
    return try climb(to: stage, isProvisional: isProvisional, .moved, reason, context)
  }

  mutating func accept(
    _ acceptance: Acceptance, _ reason: WrittenReason?, _ context: EditContext
  ) throws(Refusal) -> Event {
    guard context.facts.users[acceptance.owner] != nil else {
      throw .unknownUser(acceptance.owner)
    }
    let before = lead
    lead.acceptance = acceptance
    lead.owner = acceptance.owner
    take(handoffTo: acceptance.owner, from: before.owner, context)
    guard before.lane == .stage(.salesAcceptable) else {
      return try climb(to: .salesAcceptable, from: before, .accepted, reason, context)
    }
    // Taken over from a colleague: the lead is there already, only sales may take it.
    let question = GateQuestion(
      before: before, file: self, passage: .entering(.salesAcceptable),
      asksProvisional: false, context: context)
    let missing = question.acceptanceShortfall
    guard missing.isEmpty else {
      let finding = GateFinding(gate: .g10, severity: .error, missing: missing)
      throw .gates(GateReport(.entering(.salesAcceptable), [finding]))
    }
    return Event(.accepted)
  }

  mutating func offer(
    _ draft: OfferDraft, _ reason: WrittenReason?, _ context: EditContext
  ) throws(Refusal) -> Event {
    guard draft.amount.minorUnits > 0 else { throw .worthless(draft.amount) }
    var identifiers = context.identifiers
    let before = lead
    offers.append(
      Offer(
        id: identifiers.next(), lead: lead.id, account: lead.account, amount: draft.amount,
        issued: draft.issued, wasRequested: draft.wasRequested))
    guard before.stage == .opportunityCreated, before.lane == .stage(before.stage) else {
      return try climb(to: .opportunityCreated, from: before, .offered, reason, context)
    }
    var event = Event(.offered)
    event.passed = try ask(.offering, before: before, reason, context)
    return event
  }

  mutating func win(
    _ contract: Contract, _ reason: WrittenReason?, _ context: EditContext
  ) throws(Refusal) -> Event {
    guard contract.value.minorUnits > 0 else { throw .worthless(contract.value) }
    let before = lead
    lead.contract = contract
    lead.actionWaived = ""
    return try climb(to: .won, from: before, .won, reason, context)
  }

  private mutating func climb(
    to stage: Stage, from before: Lead? = nil, isProvisional: Bool = false, _ kind: EventKind,
    _ reason: WrittenReason?, _ context: EditContext
  ) throws(Refusal) -> Event {
    let before = before ?? lead
    var event = Event(kind)
    event.stages = StageMove(from: before.stage, to: stage)
    event.passed = try ask(
      .entering(stage), before: before, isProvisional: isProvisional, reason, context)
    lead.stage = stage
    lead.stageEntered = context.now
    lead.workState = .toDo
    lead.isProvisional = stage == .salesQualified && isProvisional && !satisfiesPolicy(context)
    if stage == .salesAcceptable, lead.opportunity == nil {
      lead.opportunity = Opportunity(opened: context.today, amount: lead.estimate)
    }
    return event
  }

  mutating func takeBack(
    to stage: Stage, _ reason: WrittenReason?, _ context: EditContext
  ) throws(Refusal) -> Event {
    var event = Event(lead.lane == .parked ? .resumed : .returned)
    event.passed = try ask(.returning(stage), before: lead, reason, context)
    event.stages = StageMove(from: lead.stage, to: stage)
    let handoff = lead.lane == .stage(.salesAcceptable) ? lead.handoff : nil
    settle(at: stage, context)
    if let handoff, stage == .salesQualified {
      sendBack(handoff, .other, note: reason?.text ?? "", context)
    }
    return event
  }

  /// Puts the lead to work at `stage`, and takes away what belongs to stages above it.
  mutating func settle(at stage: Stage, _ context: EditContext) {
    if lead.stage != stage { lead.stageEntered = context.now }
    if stage < .opportunityCreated {
      for index in offers.indices { offers[index].isWithdrawn = true }
    }
    if stage < .salesAcceptable {
      if lead.acceptance != nil { lead.handoff = nil }
      lead.acceptance = nil
      lead.opportunity = nil
    }
    if stage < .salesQualified {
      lead.isProvisional = false
      lead.handoff = nil
    }
    lead.stage = stage
    lead.workState = .toDo
  }

  func satisfiesPolicy(_ context: EditContext) -> Bool {
    guard let qualification else { return false }
    return context.settings.policy.shortfalls(of: qualification.levels).isEmpty
  }
}
