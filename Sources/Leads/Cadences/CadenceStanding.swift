/// Where a lead stands in a cadence, for whoever looks at it.
public struct CadenceStanding: Hashable, Sendable {
  /// The enrolment as it is on the day asked about.
  public let enrolment: Enrolment
  /// The cadence; nil where the team has taken it away since.
  public let cadence: Cadence?
  /// The step that is awaited; nil where none is, or nobody goes on with what is paused.
  public let next: DatedStep?
  /// Whether it waits for a referral to go on.
  public let awaitsReferral: Bool

  /// The day for which the awaited step can be planned: its own, or the first working day that
  /// is left.
  public func plannedDue(_ today: CalendarDate, _ calendar: WorkingCalendar) -> CadenceDue? {
    guard let due = next?.due else { return nil }
    guard due.day < today else { return due }
    return CadenceDue(calendar.day(after: today, workingDays: 0))
  }

  /// How many steps one round has, those for a referral left out while there was none.
  public var stepCount: Int? {
    cadence.map { cadence in
      awaitsReferral || enrolment.done < (cadence.firstReferred ?? 0)
        ? cadence.steps.count { !$0.isOnReferral } : cadence.steps.count
    }
  }
}

extension LeadFile {
  /// Where the lead stands in its last cadence; nil where it was never in one.
  public func cadenceStanding(at now: Instant, _ settings: WorkspaceSettings) -> CadenceStanding? {
    let today = settings.zone.date(now)
    guard let enrolment = enrolment(on: today) else { return nil }
    let cadence = settings.cadence(named: enrolment.cadence)
    guard let cadence, enrolment.isOpen, let step = cadence.step(at: enrolment.done) else {
      return CadenceStanding(
        enrolment: enrolment, cadence: cadence, next: nil, awaitsReferral: false)
    }
    let awaitsReferral = step.isOnReferral && !wasReferred(since: enrolment)
    var next: DatedStep?
    let isAwaited = enrolment.isRunning(on: today) || enrolment.until != nil
    if isAwaited, !awaitsReferral {
      var due = cadence.due(
        ofStep: enrolment.done, from: enrolment.anchor, at: enrolment.begun, settings.calendar)
      if let until = enrolment.until, let day = due?.day, day < until {
        due = CadenceDue(settings.calendar.day(after: until, workingDays: 0))
      }
      next = DatedStep(enrolment.done, step, due)
    }
    return CadenceStanding(
      enrolment: enrolment, cadence: cadence, next: next, awaitsReferral: awaitsReferral)
  }

  /// The calendar of the lead's cadence: every step with its day, those done too.
  ///
  /// Empty where it was never in one, or the team has taken it away since. Days of steps done
  /// are those that the cadence would have them on.
  public func cadenceDates(_ settings: WorkspaceSettings, for days: Int = 0) -> [DatedStep] {
    guard let enrolment = lead.enrolment,
      let cadence = settings.cadence(named: enrolment.cadence)
    else { return [] }
    let calendar = settings.calendar
    let isReferred = wasReferred(since: enrolment)
    let ahead = cadence.period == nil ? 0 : days + enrolment.done * 31
    return cadence.dates(at: enrolment.begun, from: enrolment.anchor, for: ahead, calendar).map {
      guard $0.step.isOnReferral, isReferred else { return $0 }
      let due = cadence.due(
        ofStep: $0.place, from: enrolment.anchor, at: enrolment.begun, calendar)
      return DatedStep($0.place, $0.step, due)
    }
  }
}

// The next step, where a cadence says what it is.

extension LeadFile {
  /// What to do next: what the lead's cadence awaits, else what follows from the activity that
  /// came last; nil where nothing does.
  public func nextStep(at now: Instant, _ settings: WorkspaceSettings) -> NextStep? {
    let today = settings.zone.date(now)
    guard lead.workState.isOpen, let standing = cadenceStanding(at: now, settings) else {
      return usualStep(at: now, settings)
    }
    if case .ended(_, .completed) = standing.enrolment.state {
      return silence(after: standing, settings) ?? usualStep(at: now, settings)
    }
    guard standing.enrolment.isRunning(on: today) else {
      return usualStep(at: now, settings)
    }
    let last = activities.last { $0.kind != .note }
    guard let due = standing.plannedDue(today, settings.calendar), let next = standing.next,
      let cadence = standing.cadence
    else {
      return standing.awaitsReferral ? silence(after: standing, settings) : nil
    }
    // What they did on their own has its own answer, but where the cadence awaited a referral.
    let isReferral = next.step.isOnReferral && last?.disposition == .referred
    if let last, last.initiator == .prospect, last.at >= standing.enrolment.begun, !isReferral,
      let step = usualStep(at: now, settings)
    {
      return step
    }
    guard lead.nextAction?.due != due.day else { return nil }
    let planned = CadenceTurn(
      cadence: cadence, place: next.place, step: next.step, due: due, total: standing.stepCount)
    return NextStep(.step(planned), in: 0, .cadence(cadence))
  }

  private func usualStep(at now: Instant, _ settings: WorkspaceSettings) -> NextStep? {
    nextStep(at: now, zone: settings.zone).map { widened($0, at: now, settings) }
  }

  /// The same after an activity that is not kept yet.
  public func nextStep(
    after draft: ActivityDraft, at now: Instant, _ settings: WorkspaceSettings
  ) -> NextStep? {
    var file = self
    let activity = Activity(preview: draft, of: lead.id, at: now)
    file.insert(activity)
    file.followCadence(activity, at: now, settings)
    guard draft.kind != .note || file.lead.enrolment?.done != lead.enrolment?.done else {
      return nil
    }
    return file.nextStep(at: now, settings)
  }

  /// After the last touch, a week is left for an answer.
  private func silence(
    after standing: CadenceStanding, _ settings: WorkspaceSettings
  ) -> NextStep? {
    guard let cadence = standing.cadence, lead.stage != .won,
      cadence.audience == .outbound || cadence.audience == .inbound,
      let last = activities.last(where: { $0.kind != .note }), last.initiator == .us,
      !last.isTwoWay, last.at >= standing.enrolment.begun,
      cadence.steps.contains(where: { $0.channel.kinds.contains(last.kind) })
    else { return nil }
    return NextStep(.plan(.judgeSilence), in: Self.silenceDays, .cadence(cadence))
  }

  /// Working days of silence after which a lead is parked or ended: seven days by the rule book.
  static let silenceDays = 5
}

/// A step of a cadence whose turn it is.
public struct CadenceTurn: Hashable, Sendable {
  /// The cadence.
  public let cadence: Cadence
  /// The step's place, from 0 through every round.
  public let place: Int
  /// The step.
  public let step: CadenceStep
  /// The day for which it can be planned.
  public let due: CadenceDue
  /// How many steps a round has.
  public let total: Int?
}

// What a sign of theirs leads to.

extension LeadFile {
  /// A welcome call begins the cadence of that name, where the lead is in none; who is parked is
  /// to be taken back to work first.
  func widened(_ step: NextStep, at now: Instant, _ settings: WorkspaceSettings) -> NextStep {
    guard case .plan(let act) = step.act else { return step }
    if lead.lane == .parked, step.ground.isTheirs {
      return NextStep(.wake(act), in: step.workingDays, step.ground)
    }
    let cadence = UsualCadence.welcomeCall.cadence
    let standing = enrolment(on: settings.zone.date(now))
    guard act == .welcomeCall, standing?.isOpen != true, cadence.audience.suits(lead),
      let first = cadence.step(at: 0)
    else { return step }
    let calendar = settings.calendar
    let anchor = cadence.anchor(at: now, calendar)
    guard let due = cadence.due(ofStep: 0, from: anchor, at: now, calendar) else { return step }
    let turn = CadenceTurn(
      cadence: cadence, place: 0, step: first, due: due, total: cadence.steps.count)
    return NextStep(.enrol(turn), in: 0, step.ground)
  }
}

extension NextStep.Ground {
  /// Whether it came from them that there is something to do.
  fileprivate var isTheirs: Bool {
    switch self {
    case .sign: true
    case .ended(let disposition, _): disposition.isTwoWay
    case .fruitless, .cadence: false
    }
  }
}
