extension LeadFile {
  /// Does what an edit asks, or refuses it; refused, the file is as it was.
  ///
  /// Runs inside a store's transaction, and so for board, form, command line and import alike.
  /// Additions make a file of their own: see `adding`.
  public mutating func apply(_ edit: Edit, _ context: EditContext) throws(Refusal) -> [Event] {
    guard edit.lead == lead.id, !edit.isAddition else { throw .unknownLead(edit.lead) }
    scoring = context.settings.scoring
    var base = self
    let moved = try base.receive(edit, context)
    var draft = base
    var event = try draft.perform(edit, context)
    draft.settleClaim(after: edit.change, context)
    draft.settleCadence(after: edit.change, before: self, context)
    // Where it was asked together with other gates already, it is not asked again.
    if draft.lead.owner != lead.owner, !event.passed.contains(.g22) {
      event.passed += try draft.ask(.assigning, before: lead, edit.reason, context)
    }
    event.reason = edit.reason
    event.changes = moved + base.changes(to: draft)
    // Nothing asked that is not so already: kept silently, and the journal stays as it was.
    guard !event.changes.isEmpty else { return [] }
    self = draft
    return [event]
  }

  /// Takes over records of another lead, where that is asked; what it changes in them.
  private mutating func receive(
    _ edit: Edit, _ context: EditContext
  ) throws(Refusal) -> [FieldChange] {
    if let number = lead.mergedInto { throw .merged(into: number) }
    if lead.workState.isOpen == false, !edit.change.suitsEndedLeads {
      throw .closed(lead.lane)
    }
    guard case .absorb(let merge) = edit.change else { return [] }
    return try receive(merge, context)
  }

  private mutating func perform(_ edit: Edit, _ context: EditContext) throws(Refusal) -> Event {
    switch edit.change {
    case .add, .enter: throw .unknownLead(edit.lead)
    case .set(let edits): return try set(edits, knowing: mainContact, context)
    case .tag(let change):
      lead.tags = change.applied(to: lead.tags)
      return Event(.edited)
    case .move(let stage, let isProvisional):
      return try move(to: stage, isProvisional: isProvisional, edit.reason, context)
    case .qualify(let draft): return try qualify(draft, context)
    case .confirmTemperature(let temperature):
      return try confirm(temperature, edit.reason, context)
    case .log(let draft): return try log(draft, edit.reason, context)
    case .plan(let action): return try plan(action, edit.reason, context)
    case .snooze(let day): return try snooze(until: day, context)
    case .park(let day, let reason): return try park(until: day, reason, context)
    case .resume: return try resume(context)
    case .disqualify(let reason, let note):
      return try disqualify(reason, note: note, edit.reason, context)
    case .lose(let reason, let note): return try lose(reason, note: note, edit.reason, context)
    case .reopen: return try reopen(edit.reason, context)
    case .handOver(let draft): return try handOver(draft, edit.reason, context)
    case .returnHandoff(let reason, let note):
      return try returnHandoff(reason, note: note, context)
    case .accept(let acceptance): return try accept(acceptance, edit.reason, context)
    case .offer(let draft): return try offer(draft, edit.reason, context)
    case .win(let contract): return try win(contract, edit.reason, context)
    case .contact(let draft): return try change(draft, knowing: mainContact, context)
    case .suppress(let terms): return try suppress(terms, context)
    case .lift(let lift): return try self.lift(lift, context)
    case .list(let address, let change): return try list(address, change, context)
    case .claim: return try claim(context)
    case .releaseClaim: return try releaseClaim(context)
    case .absorb(let merge): return try absorb(merge, context)
    case .mergeInto(let kept): return try mergeInto(kept, context)
    case .cadence(let act): return try change(act, edit.reason, context)
    }
  }

  private mutating func set(
    _ edits: [FieldEdit], knowing former: Contact?, _ context: EditContext
  ) throws(Refusal) -> Event {
    let event = try set(edits, context)
    if lead.score > 0, edits.contains(where: { $0.field == .score }) {
      _ = try ask(.scoring, before: lead, nil, context)
    }
    followPerson(from: former, context)
    return event
  }

  private mutating func log(
    _ draft: ActivityDraft, _ reason: WrittenReason?, _ context: EditContext
  ) throws(Refusal) -> Event {
    let passed = try forbidsOutreach(draft, reason, context)
    var event = try log(draft, context)
    event.passed += passed
    return event
  }

  private mutating func change(
    _ draft: ContactDraft, knowing former: Contact?, _ context: EditContext
  ) throws(Refusal) -> Event {
    let event = try change(draft, context)
    followPerson(from: former, context)
    return event
  }

  /// Asks the gates about this file as it would be, against the lead as it was.
  func ask(
    _ passage: Passage, before: Lead, isProvisional: Bool = false, _ reason: WrittenReason?,
    _ context: EditContext
  ) throws(Refusal) -> [GateCode] {
    try GateQuestion(
      before: before, file: self, passage: passage, asksProvisional: isProvisional,
      context: context
    ).ask(reason: reason)
  }
}

extension Edit.Change {
  /// Whether the change may be asked of a lead that has ended.
  var suitsEndedLeads: Bool {
    switch self {
    case .reopen, .log, .set, .tag, .contact, .suppress, .lift, .list, .mergeInto: true
    case .add, .enter, .move, .qualify, .confirmTemperature, .plan, .snooze, .park, .resume,
      .disqualify, .lose, .handOver, .returnHandoff, .accept, .offer, .win, .claim, .releaseClaim,
      .absorb, .cadence:
      false
    }
  }
}
