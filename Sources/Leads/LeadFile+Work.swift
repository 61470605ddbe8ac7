// What is being done with a lead: next action, snooze, nurturing, the ends and the way back.

extension LeadFile {
  /// Plans an action, or has nothing planned: then the reason is kept for whoever wonders.
  mutating func plan(
    _ action: NextAction?, _ reason: WrittenReason?, _ context: EditContext
  ) throws(Refusal) -> Event {
    if let action, action.due < context.today { throw .dayHasPassed(action.due) }
    lead.nextAction = action
    lead.actionWaived = action == nil ? reason?.text ?? "" : ""
    return Event(.planned)
  }

  mutating func snooze(
    until day: CalendarDate, _ context: EditContext
  ) throws(Refusal) -> Event {
    guard day >= context.today else { throw .dayHasPassed(day) }
    // A parked lead only sleeps longer: work it again is `resume`'s to say, with its own rule.
    if case .parked(_, let reason) = lead.workState {
      lead.workState = .parked(until: day, reason)
    } else {
      lead.workState = .waiting(until: day)
    }
    return Event(.snoozed)
  }

  mutating func park(
    until day: CalendarDate?, _ reason: ParkingReason, _ context: EditContext
  ) throws(Refusal) -> Event {
    if let day, day < context.today { throw .dayHasPassed(day) }
    var event = Event(.parked)
    event.passed = try ask(.parking, before: lead, nil, context)
    lead.workState = .parked(until: day, reason)
    return event
  }

  mutating func resume(_ context: EditContext) throws(Refusal) -> Event {
    switch lead.workState {
    case .waiting:
      lead.workState = .toDo
      return Event(.resumed)
    case .parked:
      return try takeBack(to: min(lead.stage, .salesQualified), nil, context)
    case .toDo, .closed:
      throw .notAside
    }
  }

  mutating func disqualify(
    _ reason: DisqualificationReason, note: String, _ written: WrittenReason?,
    _ context: EditContext
  ) throws(Refusal) -> Event {
    let note = note.trimmed
    guard reason.saysEnough || !note.isEmpty else { throw .noteRequired }
    var event = Event(.disqualified)
    event.passed = try ask(.disqualifying, before: lead, written, context)
    lead.workState = .closed(.disqualified(reason, note: note))
    leaveNothingToDo()
    return event
  }

  mutating func lose(
    _ reason: LossReason, note: String, _ written: WrittenReason?, _ context: EditContext
  ) throws(Refusal) -> Event {
    let note = note.trimmed
    guard reason.saysEnough || !note.isEmpty else { throw .noteRequired }
    var event = Event(.lost)
    event.passed = try ask(.losing, before: lead, written, context)
    lead.workState = .closed(.lost(reason, note: note))
    leaveNothingToDo()
    return event
  }

  private mutating func leaveNothingToDo() {
    lead.nextAction = nil
    lead.actionWaived = ""
  }

  mutating func reopen(
    _ reason: WrittenReason?, _ context: EditContext
  ) throws(Refusal) -> Event {
    guard !lead.workState.isOpen else { throw .notAside }
    var event = Event(.reopened)
    event.stages = StageMove(from: lead.stage, to: .captured)
    settle(at: .captured, context)
    if let reason {
      record(ActivityDraft(.note, by: .us, isTwoWay: false, text: reason.text), context)
    }
    return event
  }

  mutating func log(_ draft: ActivityDraft, _ context: EditContext) throws(Refusal) -> Event {
    if let disposition = draft.disposition, !disposition.suits(draft.kind) {
      throw .unsuited(disposition, to: draft.kind)
    }
    guard !keeps(draft) else { return Event(.logged) }
    let activity = record(draft, context)
    followCadence(activity, at: context.now, context.settings)
    try heed(activity, context)
    return Event(.logged)
  }

  /// Whether an event is among the activities already: one of its reference, else one of its
  /// signal at its instant; what has neither is never the same.
  public func keeps(_ draft: ActivityDraft) -> Bool {
    if let reference = draft.reference?.trimmed.nonEmpty {
      return activities.contains { $0.reference == reference }
    }
    guard let signal = draft.signal, let at = draft.at else { return false }
    return activities.contains { $0.signal == signal && $0.at == at }
  }

  /// Puts what was done or observed where its instant belongs.
  @discardableResult
  mutating func record(_ draft: ActivityDraft, _ context: EditContext) -> Activity {
    var identifiers = context.identifiers
    let activity = Activity(
      id: identifiers.next(), lead: lead.id, kind: draft.kind, initiator: draft.initiator,
      isTwoWay: draft.disposition?.isTwoWay ?? draft.isTwoWay,
      at: min(draft.at ?? context.now, context.now), author: context.actor.id, text: draft.text,
      disposition: draft.disposition, mode: draft.mode,
      minutes: draft.minutes.map { min(max(0, $0), Activity.mostMinutes) }, signal: draft.signal,
      reference: draft.reference?.trimmed.nonEmpty)
    insert(activity)
    return activity
  }

  mutating func insert(_ activity: Activity) {
    let place = activities.lastIndex { $0.at <= activity.at }.map { $0 + 1 } ?? 0
    activities.insert(activity, at: place)
  }
}

// `notGiven` is for files that tell no reason: somebody who closes a lead has one.

extension DisqualificationReason {
  fileprivate var saysEnough: Bool { self != .other && self != .notGiven }
}

extension LossReason {
  fileprivate var saysEnough: Bool { self != .other && self != .notGiven }
}
