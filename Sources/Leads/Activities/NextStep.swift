/// What may be done next about a lead, after somebody tried to reach it: a proposal, no act.
public struct NextStep: Hashable, Sendable {
  /// What to do.
  public let act: Act
  /// In how many working days; 0 is today, or the next working day.
  public let workingDays: Int
  /// What speaks for it.
  public let ground: Ground

  init(_ act: Act, in workingDays: Int, _ ground: Ground) {
    self.act = act
    self.workingDays = workingDays
    self.ground = ground
  }

  /// What can be proposed.
  public enum Act: Hashable, Sendable {
    /// Something to plan.
    case plan(PlannedAct)
    /// To end the lead, or to park it: nothing more can be hoped for at present.
    case part(Parting)
    /// To write down that they want no contact: nobody may call or write any more.
    case suppress
    /// The step of its cadence whose turn it is.
    case step(CadenceTurn)
    /// A cadence that begins with this step.
    case enrol(CadenceTurn)
    /// To take it back to work, and to plan something.
    case wake(PlannedAct)
  }

  /// Why a lead may be given up.
  public enum Parting: String, CaseIterable, Hashable, Sendable {
    /// They said no.
    case refused
    /// They never answered.
    case silent
  }

  /// What speaks for a proposal.
  public enum Ground: Hashable, Sendable {
    /// How the last activity ended.
    case ended(Disposition, ActivityKind)
    /// So many attempts in a row that led nowhere; two at least.
    case fruitless(attempts: Int)
    /// A sign of interest that came from them.
    case sign(ActivityKind)
    /// The cadence that the lead is in, or whose last step was done.
    case cadence(Cadence)
  }
}

/// Something to do about a lead, as proposals name it.
public enum PlannedAct: String, CaseIterable, Hashable, Sendable {
  /// Try again by telephone.
  case retryCall = "retry-call"
  /// Call at the moment they asked for.
  case callBack = "call-back"
  /// The first call, after a sign of theirs.
  case welcomeCall = "welcome-call"
  /// A mail that follows up.
  case followUpMail = "follow-up-mail"
  /// The last mail, which says that it is the last.
  case breakupMail = "break-up-mail"
  /// Something to read.
  case sendDocuments = "send-documents"
  /// Run the four letters.
  case qualify
  /// Hand over to sales.
  case handOver = "hand-over"
  /// Make an offer.
  case makeOffer = "make-offer"
  /// Ask what they think of the offer.
  case followUpOffer = "follow-up-offer"
  /// Confirm the meeting in writing.
  case confirmMeeting = "confirm-meeting"
  /// Find whoever deals with the matter.
  case findPerson = "find-person"
  /// Find the right number.
  case findNumber = "find-number"
  /// Find the right address.
  case findAddress = "find-address"
  /// Park or end what did not answer the last touch.
  case judgeSilence = "judge-silence"
}

extension LeadFile {
  /// What to do next, after the activity that came last; nil where nothing follows from it.
  ///
  /// Nothing is proposed for a lead that was won or has ended, or whose person is not to be
  /// contacted.
  public func nextStep(at now: Instant, zone: ZoneRules) -> NextStep? {
    guard lead.workState.isOpen, lead.stage != .won,
      let last = activities.last(where: { $0.kind != .note })
    else { return nil }
    if let end = suppressedUntil, end >= zone.date(now) { return nil }
    let situation = NextStep.Situation(
      attempts: activities.fruitlessAttempts, stage: lead.stage,
      temperature: temperatureInputs.reading(at: now, zone: zone).temperature,
      hasPhone: mainContact?.phone != nil, hasMail: mainContact?.email != nil)
    return NextStep(after: last, situation)
  }

  /// The same after an activity that is not kept yet.
  public func nextStep(
    after draft: ActivityDraft, at now: Instant, zone: ZoneRules
  ) -> NextStep? {
    var file = self
    file.insert(Activity(preview: draft, of: lead.id, at: now))
    return draft.kind == .note ? nil : file.nextStep(at: now, zone: zone)
  }
}

extension LeadFile {
  /// Whether an event that comes in by itself is to be followed by a call at once: somebody
  /// answered or signed up within a day, and nothing else is planned but by a cadence that the
  /// answer ends.
  public func isCalledBack(after draft: ActivityDraft, at now: Instant, on today: CalendarDate)
    -> Bool
  {
    guard draft.signal == .positiveReply || draft.signal == .signUp, !keeps(draft),
      now.milliseconds - (draft.at ?? now).milliseconds < 86_400_000
    else { return false }
    return lead.nextAction == nil || enrolment(on: today)?.isOpen == true
  }
}

extension Activity {
  /// What a draft would be kept as, without a name and an author.
  init(preview draft: ActivityDraft, of lead: LeadID, at now: Instant) {
    self.init(
      id: ActivityID(high: 0, low: 0), lead: lead, kind: draft.kind, initiator: draft.initiator,
      isTwoWay: draft.disposition?.isTwoWay ?? draft.isTwoWay, at: min(draft.at ?? now, now),
      author: UserID(high: 0, low: 0), text: draft.text, disposition: draft.disposition,
      signal: draft.signal)
  }
}

extension [Activity] {
  /// How many of ours led nowhere since both sides last took part, or they last got in touch.
  ///
  /// Remarks do not count.
  var fruitlessAttempts: Int {
    var attempts = 0
    for activity in reversed() where activity.kind != .note {
      guard !activity.isTwoWay, activity.initiator == .us else { break }
      // Another number, another address: the count begins anew.
      if activity.disposition == .wrongNumber || activity.disposition == .bounced { break }
      attempts += 1
    }
    return attempts
  }
}
