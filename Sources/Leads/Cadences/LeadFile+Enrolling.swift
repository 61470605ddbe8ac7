// Leads in cadences: how they come into one, what moves them on, and what ends it.

extension LeadFile {
  /// The lead's way through its last cadence, as it is on a day.
  ///
  /// An entry about the person since the lead was enrolled has ended it, also where that was made
  /// by way of another lead and has expired since.
  public func enrolment(on today: CalendarDate) -> Enrolment? {
    guard var enrolment = lead.enrolment, enrolment.isOpen else { return lead.enrolment }
    let entry = suppressions.filter {
      $0.reason.followsThePerson && ($0.since >= enrolment.begun || $0.holds(on: today))
    }.min { $0.since < $1.since }
    guard let entry else { return enrolment }
    enrolment.state = .ended(at: max(entry.since, enrolment.begun), .suppressed)
    return enrolment
  }

  mutating func change(
    _ act: CadenceAct, _ reason: WrittenReason?, _ context: EditContext
  ) throws(Refusal) -> Event {
    if case .enrol(let draft) = act { return try enrol(draft, reason, context) }
    // What ends it is looked at behind every edit.
    if act == .heedList { return Event(.cadenceLeft) }
    guard var enrolment = enrolment(on: context.today), enrolment.isOpen else {
      throw .notEnrolled
    }
    switch act {
    case .enrol: return Event(.enrolled)
    case .pause(let day):
      if let day, day <= context.today { throw .dayHasPassed(day) }
      let planned = lead.nextAction
      leaveCadenceAction(at: context.now, context.settings)
      enrolment.state = .paused(since: context.now, until: day, .byHand)
      lead.enrolment = enrolment
      // What it planned is to be done once the day has come.
      if let planned, lead.nextAction == nil, day != nil {
        planStep(planned.text, context)
      }
      return Event(.cadencePaused)
    case .goOn(let words):
      guard case .paused = enrolment.state else { throw .notPaused }
      var event = Event(.cadenceResumed)
      event.passed = try ask(.enrolling(enrolment.cadence), before: lead, reason, context)
      enrolment.state = .running
      lead.enrolment = enrolment
      goOn(words, context)
      return event
    case .leave:
      end(.byHand, context.now, context.settings)
      return Event(.cadenceLeft)
    case .heedList: return Event(.cadenceLeft)
    }
  }

  private mutating func enrol(
    _ draft: EnrolmentDraft, _ reason: WrittenReason?, _ context: EditContext
  ) throws(Refusal) -> Event {
    guard let cadence = context.settings.cadence(named: draft.cadence) else {
      throw .unknownCadence(draft.cadence)
    }
    if let standing = enrolment(on: context.today), standing.isOpen {
      throw .enrolled(standing.cadence, lead: nil)
    }
    guard cadence.audience.suits(lead) else { throw .unsuitedCadence(cadence.name, lead.lane) }
    if let day = draft.start, day < context.today { throw .dayHasPassed(day) }
    if cadence.audience == .nurture, let other = context.nurturing.first {
      throw .enrolled(other.cadence, lead: other.number)
    }
    var event = Event(.enrolled)
    event.passed = try ask(.enrolling(cadence.name), before: lead, reason, context)
    let calendar = context.settings.calendar
    lead.enrolment = Enrolment(
      cadence.name, at: context.now,
      anchor: draft.start.map { calendar.day(after: $0, workingDays: 0) }
        ?? cadence.anchor(at: context.now, calendar))
    planStep(draft.action, context)
    return event
  }

  /// Counts what is left from today on: what fell into the pause is not made up for at once.
  private mutating func goOn(_ words: String, _ context: EditContext) {
    guard let cadence = lead.enrolment.flatMap({ context.settings.cadence(named: $0.cadence) })
    else { return }
    let calendar = context.settings.calendar
    let due = cadenceStanding(at: context.now, context.settings)?.next?.due
    if let due, due.day < context.today, !cadence.leadsToADay {
      lead.enrolment?.moveAnchor(
        so: cadence, isDueOn: calendar.day(after: context.today, workingDays: 0), calendar)
    }
    planStep(words, context)
  }

  /// Makes the step that is next the lead's next action.
  private mutating func planStep(_ words: String, _ context: EditContext) {
    let standing = cadenceStanding(at: context.now, context.settings)
    guard let due = standing?.plannedDue(context.today, context.settings.calendar),
      let words = words.trimmed.nonEmpty
    else { return }
    lead.nextAction = NextAction(text: words, due: due.day, minute: due.minute)
    lead.actionWaived = ""
  }

  // MARK: What moves it on

  /// Lets the cadence follow what was done or observed.
  mutating func followCadence(
    _ activity: Activity, at now: Instant, _ settings: WorkspaceSettings
  ) {
    let zone = settings.zone
    guard let enrolment = enrolment(on: zone.date(now)), enrolment.isOpen,
      zone.date(activity.at) >= zone.date(enrolment.begun),
      let cadence = settings.cadence(named: enrolment.cadence)
    else { return }
    let event = CadenceBreak(activity)
    // A mail that came back is no touch.
    let isTouch = activity.signal == nil
    let isDone = isTouch && completes(activity, enrolment, cadence, at: now, settings)
    if event == .referral, let place = cadence.firstReferred, enrolment.done <= place {
      leaveCadenceAction(at: now, settings)
      lead.enrolment?.done = place
      lead.enrolment?.anchor = settings.calendar.day(after: zone.date(activity.at), workingDays: 0)
      lead.enrolment?.state = .running
      return
    }
    if isDone { complete(activity, cadence, now, settings) }
    guard let event else { return }
    if cadence.stops(on: event) {
      end(event, now, settings)
    } else if cadence.pauses.contains(event), lead.enrolment?.state == .running {
      leaveCadenceAction(at: now, settings)
      lead.enrolment?.state = .paused(since: now, until: nil, event)
    }
  }

  /// Whether an activity is the step that is awaited: the same kind of act, once a day before
  /// its day has come.
  private func completes(
    _ activity: Activity, _ enrolment: Enrolment, _ cadence: Cadence, at now: Instant,
    _ settings: WorkspaceSettings
  ) -> Bool {
    let zone = settings.zone
    guard enrolment.isRunning(on: zone.date(now)), activity.initiator == .us,
      let step = cadence.step(at: enrolment.done), step.channel.kinds.contains(activity.kind),
      !step.isOnReferral || wasReferred(since: enrolment)
    else { return false }
    let day = zone.date(activity.at)
    let due = cadence.due(
      ofStep: enrolment.done, from: enrolment.anchor, at: enrolment.begun, settings.calendar)
    if let due, due.day <= day { return true }
    // A second try on the same day is another try at the same step.
    let isAgain = activities.contains {
      $0.id != activity.id && $0.initiator == .us && $0.kind == activity.kind
        && $0.at >= enrolment.begun && zone.date($0.at) == day
    }
    return enrolment.done == 0 || !isAgain
  }

  private mutating func complete(
    _ activity: Activity, _ cadence: Cadence, _ now: Instant, _ settings: WorkspaceSettings
  ) {
    leaveCadenceAction(at: now, settings)
    let calendar = settings.calendar
    let day = calendar.lastWorkingDay(upTo: settings.zone.date(activity.at))
    if !cadence.leadsToADay { lead.enrolment?.followDay(day, of: cadence, calendar) }
    lead.enrolment?.state = .running
    lead.enrolment?.done += 1
    guard let done = lead.enrolment?.done, cadence.step(at: done) == nil else { return }
    lead.enrolment?.state = .ended(at: now, .completed)
  }

  func wasReferred(since enrolment: Enrolment) -> Bool {
    activities.contains { $0.disposition == .referred && $0.at >= enrolment.begun }
  }

  // MARK: What ends it

  /// Ends the cadence where what an edit made of the lead leaves no room for it.
  mutating func settleCadence(
    after change: Edit.Change, before: LeadFile, _ context: EditContext
  ) {
    guard let enrolment = lead.enrolment, enrolment.isOpen else { return }
    if let reason = cadenceEnd(after: change, before: before, context) {
      end(reason, context.now, context.settings)
    }
  }

  private func cadenceEnd(
    after change: Edit.Change, before: LeadFile, _ context: EditContext
  ) -> CadenceBreak? {
    if !lead.workState.isOpen { return .closed }
    // Any entry ends what is under way, whatever it forbids from now on.
    if change.lists { return .suppressed }
    if case .cadence(.heedList) = change, isListed(since: lead.enrolment?.begun, context) {
      return .suppressed
    }
    if enrolment(on: context.today)?.isOpen == false { return .suppressed }
    let cadence = lead.enrolment.flatMap { context.settings.cadence(named: $0.cadence) }
    // What is known no more is nobody's to await.
    let audience = cadence?.audience ?? .outbound
    if lead.stage == .won, audience != .customer { return .won }
    if lead.lane == .parked, audience != .nurture { return .parked }
    if lead.acceptance != nil, before.lead.acceptance == nil, audience.endsAtAcceptance {
      return .accepted
    }
    if case .qualify = change, qualification != before.qualification,
      cadence?.stops(on: .qualified) == true
    {
      return .qualified
    }
    let threshold = context.settings.scoreThreshold
    let isHigh = before.points(context) < threshold && points(context) >= threshold
    return isHigh && cadence?.stops(on: .score) == true ? .score : nil
  }

  private func isListed(since begin: Instant?, _ context: EditContext) -> Bool {
    suppressions.contains { entry in
      entry.holds(on: context.today) && begin.map { entry.since >= $0 } ?? false
    }
  }

  private func points(_ context: EditContext) -> Int {
    score.points(at: context.now, halving: scoring.halfLife)
  }

  /// Ends the cadence; the step that was planned is not to be done any more.
  private mutating func end(
    _ reason: CadenceBreak, _ now: Instant, _ settings: WorkspaceSettings
  ) {
    leaveCadenceAction(at: now, settings)
    lead.enrolment?.state = .ended(at: now, reason)
  }

  /// Takes the next action away where it is the cadence's: it is due on the day of the step that
  /// is awaited, or once a pause is over; or it came late and is due by now.
  private mutating func leaveCadenceAction(at now: Instant, _ settings: WorkspaceSettings) {
    guard let action = lead.nextAction, let enrolment = lead.enrolment, enrolment.isOpen,
      let cadence = settings.cadence(named: enrolment.cadence)
    else { return }
    let due = cadence.due(
      ofStep: enrolment.done, from: enrolment.anchor, at: enrolment.begun, settings.calendar)
    let pause = enrolment.until.map { settings.calendar.day(after: $0, workingDays: 0) }
    let isLate = due.map { $0.day < action.due } ?? false && action.due <= settings.zone.date(now)
    if due?.day == action.due || pause == action.due || isLate { lead.nextAction = nil }
  }
}

extension Enrolment {
  /// Moves the days that are left where a step was done after its day, so that the time between
  /// two touches stays what the cadence says.
  fileprivate mutating func followDay(
    _ day: CalendarDate, of cadence: Cadence, _ calendar: WorkingCalendar
  ) {
    let due = cadence.due(ofStep: done, from: anchor, at: begun, calendar)
    if let due, due.day < day { moveAnchor(so: cadence, isDueOn: day, calendar) }
  }

  /// Moves the anchor so that the step awaited falls on a working day.
  fileprivate mutating func moveAnchor(
    so cadence: Cadence, isDueOn day: CalendarDate, _ calendar: WorkingCalendar
  ) {
    guard let step = cadence.step(at: done) else { return }
    let rounds = (cadence.period ?? 0) * (done / cadence.steps.count)
    anchor = calendar.day(from: day, workingDays: -(step.delay.days + rounds))
  }
}

extension Cadence.Audience {
  /// Whether such a cadence may begin for a lead that stands so.
  public func suits(_ lead: Lead) -> Bool {
    switch (self, lead.lane) {
    case (_, .disqualified), (_, .lost): false
    case (.customer, let lane): lane == .stage(.won)
    case (_, .stage(.won)): false
    case (.nurture, _): true
    case (_, .parked): false
    case (.outbound, .stage), (.inbound, .stage): true
    case (.sale, .stage(let stage)): stage >= .salesAcceptable
    }
  }

  fileprivate var endsAtAcceptance: Bool {
    switch self {
    case .outbound, .inbound, .nurture: true
    case .sale, .customer: false
    }
  }
}

extension EditContext {
  /// The nurturing programmes that other leads of the same person are in.
  fileprivate var nurturing: [OtherEnrolment] {
    facts.otherEnrolments.filter { other in
      settings.cadence(named: other.cadence)?.audience == .nurture
    }
  }
}
