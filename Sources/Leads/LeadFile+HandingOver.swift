// Hand-overs between those who qualify leads and those who sell.

extension LeadFile {
  /// Proposes the lead to somebody of sales.
  ///
  /// What would stop them from accepting it stops the proposal: nobody is sent a lead that they
  /// could only return.
  mutating func handOver(
    _ draft: HandoffDraft, _ reason: WrittenReason?, _ context: EditContext
  ) throws(Refusal) -> Event {
    guard context.facts.users[draft.to] != nil else { throw .unknownUser(draft.to) }
    if lead.handoffState == .pending, lead.handoff?.to == draft.to {
      // The same proposal once more: it waits since it was made, and keeps what was written.
      if let note = draft.note.trimmed.nonEmpty { lead.handoff?.note = note }
      return Event(.edited)
    }
    var accepted = self
    accepted.lead.acceptance = Acceptance(owner: draft.to, on: context.today)
    var event = Event(.handedOver)
    event.passed = try accepted.ask(
      .entering(.salesAcceptable), before: lead, reason, context)
    lead.handoff = Handoff(
      from: context.actor.id, to: draft.to, proposed: context.now, note: draft.note.trimmed)
    return event
  }

  /// Sends back what was proposed, or what was accepted and is not worth an offer.
  ///
  /// It belongs to whoever proposed it again.
  mutating func returnHandoff(
    _ reason: ReturnReason, note: String, _ context: EditContext
  ) throws(Refusal) -> Event {
    let note = note.trimmed
    guard reason != .other || !note.isEmpty else { throw .noteRequired }
    switch lead.lane {
    case .stage(.salesQualified) where lead.handoffState == .pending:
      guard let handoff = lead.handoff else { throw .notHandedOver }
      try checkAnswer(of: handoff.to, context)
      sendBack(handoff, reason, note: note, context)
      return Event(.handoffReturned)
    case .stage(.salesAcceptable):
      // Who accepted their own lead has nobody to send it back to but themselves.
      let seller = lead.acceptance?.owner ?? context.actor.id
      try checkAnswer(of: seller, context)
      let handoff =
        lead.handoff
        ?? Handoff(from: lead.owner ?? seller, to: seller, proposed: context.now)
      let written = WrittenReason(note) ?? WrittenReason(reason.rawValue)
      var event = try takeBack(to: .salesQualified, written, context)
      event.kind = .handoffReturned
      sendBack(handoff, reason, note: note, context)
      return event
    case .stage, .parked, .disqualified, .lost: throw .notHandedOver
    }
  }

  /// Refuses an answer by somebody who is neither of sales nor one of the two.
  private func checkAnswer(of seller: UserID, _ context: EditContext) throws(Refusal) {
    let actor = context.actor
    guard
      actor.role.mayAcceptLeads || actor.role == .salesManager
        || [seller, lead.handoff?.from].contains(actor.id)
    else { throw .answeredBySales(seller) }
  }

  /// Notes that sales gave the lead back, and to whom it belongs again.
  mutating func sendBack(
    _ handoff: Handoff, _ reason: ReturnReason, note: String, _ context: EditContext
  ) {
    var handoff = handoff
    handoff.returned = Handoff.Return(
      by: context.actor.id, at: context.now, reason: reason, note: note)
    lead.handoff = handoff
    lead.owner = handoff.from
    // What was planned was the other side's; what comes next is theirs to say who have it again.
    lead.nextAction = nil
  }

  /// Notes that somebody takes what was proposed to them, or to a colleague, or to nobody: also
  /// then there is somebody who had it before.
  mutating func take(handoffTo taker: UserID, from owner: UserID?, _ context: EditContext) {
    lead.handoff?.returned = nil
    guard lead.handoff == nil, let owner, owner != taker else { return }
    lead.handoff = Handoff(from: owner, to: taker, proposed: context.now)
  }
}
