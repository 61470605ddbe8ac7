// What follows from what. The numbers are those of the usual cadences: a call again after two
// days, a mail after the third that nobody answered, and a last one after four attempts.

extension NextStep {
  /// What beside the last activity matters.
  struct Situation {
    /// How many attempts led nowhere in a row, the last activity among them.
    var attempts = 0
    var stage = Stage.captured
    var temperature = Temperature.unrated
    var hasPhone = true
    var hasMail = true
  }

  /// The attempts after which a mail is tried, the last mail is sent, and the lead given up.
  private static let (mostCalls, mostAttempts, silence) = (3, 4, 5)

  /// Nil where nothing follows.
  init?(after activity: Activity, _ situation: Situation) {
    guard let disposition = activity.disposition else {
      guard let step = Self.answer(to: activity) else { return nil }
      self = step
      return
    }
    let ground = Ground.ended(disposition, activity.kind)
    switch disposition {
    case .sent, .noAnswer, .voicemail, .gatekeeper:
      self = Self.again(after: activity.kind, disposition, situation)
    case .callback: self.init(.plan(.callBack), in: 1, ground)
    case .interested: self = Self.forward(situation, ground)
    case .meetingBooked: self.init(.plan(.confirmMeeting), in: 0, ground)
    case .referred: self.init(.plan(.findPerson), in: 1, ground)
    case .wrongNumber: self.init(.plan(.findNumber), in: 1, ground)
    case .bounced: self.init(.plan(.findAddress), in: 1, ground)
    case .notInterested: self.init(.part(.refused), in: 0, ground)
    case .doNotContact: self.init(.suppress, in: 0, ground)
    }
  }

  /// They gave a sign: who answers within the hour is heard.
  private static func answer(to activity: Activity) -> NextStep? {
    switch CadenceBreak(activity) {
    case .optOut: return NextStep(.suppress, in: 0, .sign(activity.kind))
    case .refusal: return NextStep(.part(.refused), in: 0, .sign(activity.kind))
    case .bounce: return NextStep(.plan(.findAddress), in: 1, .sign(activity.kind))
    case .reply, .conversation, .wrongNumber, .meeting, .referral, .signal, .qualified, .score,
      .completed, .byHand, .closed, .parked, .won, .accepted, .suppressed, nil:
      break
    }
    guard activity.initiator == .prospect, !activity.isTwoWay else { return nil }
    switch activity.kind {
    case .form, .download, .webinar, .demo, .call, .email:
      return NextStep(.plan(.welcomeCall), in: 0, .sign(activity.kind))
    case .meeting, .note, .newsletter, .visit: return nil
    }
  }

  /// Nobody was reached.
  private static func again(
    after kind: ActivityKind, _ disposition: Disposition, _ situation: Situation
  ) -> NextStep {
    let attempts = situation.attempts
    let ground: Ground =
      attempts > 1 ? .fruitless(attempts: attempts) : .ended(disposition, kind)
    if attempts >= silence { return NextStep(.part(.silent), in: 0, ground) }
    // An offer is out: they are asked about it, whoever did not answer.
    if situation.stage == .opportunityCreated, attempts < mostAttempts {
      return NextStep(.plan(.followUpOffer), in: 3, ground)
    }
    if attempts == mostAttempts {
      return NextStep(.plan(situation.hasMail ? .breakupMail : .retryCall), in: 5, ground)
    }
    if disposition == .sent {
      return NextStep(.plan(situation.hasPhone ? .retryCall : .followUpMail), in: 3, ground)
    }
    let isCallEnough = attempts >= mostCalls || disposition == .gatekeeper && attempts > 1
    if isCallEnough, situation.hasMail {
      return NextStep(.plan(.followUpMail), in: 1, ground)
    }
    return NextStep(.plan(.retryCall), in: disposition == .gatekeeper ? 1 : 2, ground)
  }

  /// They are interested: one step towards the next stage.
  private static func forward(_ situation: Situation, _ ground: Ground) -> NextStep {
    switch (situation.stage, situation.temperature) {
    case (.captured, .cold), (.marketingQualified, .cold), (.salesQualified, .cold):
      NextStep(.plan(.sendDocuments), in: 1, ground)
    case (.captured, _), (.marketingQualified, _), (.salesQualified, .unrated):
      NextStep(.plan(.qualify), in: 1, ground)
    case (.salesQualified, _): NextStep(.plan(.handOver), in: 1, ground)
    case (.salesAcceptable, _): NextStep(.plan(.makeOffer), in: 2, ground)
    case (.opportunityCreated, _), (.won, _):
      NextStep(.plan(.followUpOffer), in: 3, ground)
    }
  }
}
