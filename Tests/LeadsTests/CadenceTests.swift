import Leads
import Testing

/// Leads in cadences: how steps are done, and what pauses and ends them.
struct CadenceTests {
  /// A lead at MCL whom nobody was in touch with, on a Monday morning.
  static func story(_ cadence: UsualCadence? = nil) throws -> Story {
    var story = Story()
    story.file.activities = []
    story.file.qualification = nil
    story.file.lead.score = 10
    story.file.contacts[0].phone = "+33 6 99 00 12 34"
    story.now = instant("2026-11-23T08:00:00Z")
    guard let cadence else { return story }
    switch cadence {
    case .closing: story.file.lead.stage = .opportunityCreated
    case .review: story.file.lead.stage = .won
    default: break
    }
    try story.does(.enrols(cadence))
    return story
  }

  private func standing(_ story: Story) throws -> CadenceStanding {
    try #require(story.file.cadenceStanding(at: story.now, story.settings))
  }

  @Test func enrollingPlansTheFirstStep() throws {
    var story = try Self.story()
    let event = try #require(try story.does(.enrols(.coldCalling)).first)
    #expect(event.kind == .enrolled)
    #expect(story.file.lead.nextAction == NextAction(text: "do it", due: day("2026-11-23")))
    #expect(try standing(story).next?.place == 0)
    #expect(story.refusal(of: .enrols(.coldEmailing)) == .enrolled(.init(.coldCalling), lead: nil))
  }

  @Test func aStepDoneProposesTheNextOnItsDay() throws {
    var story = try Self.story(.coldCalling)
    let draft = ActivityDraft(.call, by: .us, isTwoWay: false, disposition: .noAnswer)
    let preview = try #require(story.file.nextStep(after: draft, at: story.now, story.settings))
    try story.does(.log(draft))
    #expect(story.file.lead.nextAction == nil, "what was planned is done")
    let step = try #require(story.file.nextStep(at: story.now, story.settings))
    #expect(step == preview)
    guard case .step(let turn) = step.act else { throw Missing() }
    #expect(turn.place == 1 && turn.due.day == day("2026-11-25") && turn.total == 4)
    try story.does(.plan(NextAction(text: "2nd", due: turn.due.day)))
    #expect(story.file.nextStep(at: story.now, story.settings) == nil, "it is planned")
  }

  private struct Missing: Error {}

  @Test func aSecondTryOnTheSameDayIsTheSameStep() throws {
    var story = try Self.story(.coldCalling)
    for _ in 1...3 { try story.does(.tried(.call, .noAnswer)) }
    #expect(story.file.lead.enrolment?.done == 1)
    story.wait(days: 1)
    try story.does(.tried(.call, .noAnswer))
    #expect(story.file.lead.enrolment?.done == 2, "a day early is early enough")
  }

  @Test func onlyTheAwaitedKindOfActDoesAStep() throws {
    var story = try Self.story(.coldCalling)
    try story.does(.tried(.email, .sent))
    try story.does(.log(ActivityDraft(.note, by: .us, isTwoWay: false, text: "remark")))
    try story.does(.log(ActivityDraft(.newsletter, by: .prospect, isTwoWay: false)))
    #expect(story.file.lead.enrolment?.done == 0)
    #expect(story.file.lead.nextAction != nil)
  }

  @Test func whatIsDoneLateMovesTheRest() throws {
    var story = try Self.story(.coldCalling)
    story.wait(days: 3)
    try story.does(.tried(.call, .noAnswer))
    #expect(try standing(story).next?.due?.day == day("2026-11-30"))
  }

  @Test func aLastStepEndsItAndAWeekIsLeftForAnAnswer() throws {
    var story = try Self.story(.breakup)
    try story.does(.tried(.email, .sent))
    #expect(story.file.lead.enrolment?.state == .ended(at: story.now, .completed))
    let step = try #require(story.file.nextStep(at: story.now, story.settings))
    #expect(step.act == .plan(.judgeSilence) && step.workingDays == 5)
  }

  @Test func askingByMailWaitsForAReferralAndGoesOnFromIt() throws {
    var story = try Self.story(.coldCalling2)
    try story.does(.tried(.email, .sent))
    story.wait(days: 3)
    try story.does(.tried(.email, .sent))
    #expect(try standing(story).awaitsReferral && standing(story).stepCount == 2)
    #expect(story.file.nextStep(at: story.now, story.settings)?.act == .plan(.judgeSilence))
    story.wait(days: 4)
    try story.does(.tried(.email, .referred))
    let next = try #require(try standing(story).next)
    #expect(next.place == 2 && next.due?.day == day("2026-11-30"))
    try story.does(.tried(.email, .sent))
    #expect(try standing(story).next?.due?.day == day("2026-12-02"))
    try story.does(.tried(.call, .noAnswer))
  }

  @Test func aProgrammeGoesOnRoundByRound() throws {
    var story = try Self.story(.nurturing)
    for _ in 1...5 {
      let due = try #require(try standing(story).next?.due?.day)
      story.now = story.settings.zone.startOfDay(due).advanced(byMilliseconds: 36_000_000)
      try story.does(.tried(.email, .sent))
    }
    #expect(story.file.lead.enrolment?.done == 5)
    #expect(story.file.lead.enrolment?.isOpen == true)
  }

  @Test func aPauseByHandAwaitsNothingUntilItsDay() throws {
    var story = try Self.story(.coldCalling)
    try story.does(.cadence(.pause(until: day("2026-12-01"))))
    // What was planned is to be done then.
    #expect(story.file.lead.nextAction == NextAction(text: "do it", due: day("2026-12-01")))
    #expect(try standing(story).next?.due?.day == day("2026-12-01"))
    try story.does(.tried(.call, .noAnswer))
    #expect(story.file.lead.enrolment?.done == 0)
    story.wait(days: 9)
    #expect(try standing(story).enrolment.isRunning(on: story.context.today))
    try story.does(.tried(.call, .noAnswer))
    #expect(story.file.lead.enrolment?.done == 1)
    #expect(story.file.lead.enrolment?.state == .running)
    #expect(story.file.lead.nextAction == nil)
  }

  @Test func whatIsPlannedLateIsDoneOnce() throws {
    var story = try Self.story()
    let draft = EnrolmentDraft(
      UsualCadence.webinar.name, from: day("2026-11-25"), action: "invite")
    try story.does(.cadence(.enrol(draft)))
    #expect(story.file.lead.nextAction == NextAction(text: "invite", due: day("2026-11-23")))
    try story.does(.tried(.email, .sent))
    #expect(story.file.lead.enrolment?.done == 1)
    #expect(story.file.lead.nextAction == nil)
  }

  @Test func aReferralIsFollowedAsTheCadenceSays() throws {
    var story = try Self.story(.coldCalling2)
    try story.does(.tried(.email, .sent))
    try story.does(
      .log(ActivityDraft(.email, by: .prospect, isTwoWay: true, disposition: .referred)))
    let step = try #require(story.file.nextStep(at: story.now, story.settings))
    guard case .step(let turn) = step.act else { throw Missing() }
    #expect(turn.step.isOnReferral)
  }

  @Test func goingOnCountsFromToday() throws {
    var story = try Self.story(.coldCalling)
    try story.does(.cadence(.pause(until: nil)))
    #expect(try standing(story).next == nil)
    story.wait(days: 8)
    try story.does(.cadence(.goOn(action: "again")))
    #expect(story.file.lead.nextAction == NextAction(text: "again", due: day("2026-12-01")))
    #expect(story.refusal(of: .cadence(.goOn(action: ""))) == .notPaused)
    try story.does(.cadence(.leave))
    #expect(story.file.lead.nextAction == nil)
    #expect(story.refusal(of: .cadence(.leave)) == .notEnrolled)
    #expect(story.refusal(of: .cadence(.pause(until: nil))) == .notEnrolled)
  }

  @Test func cadencesAreForWhomTheyAreFor() throws {
    var story = try Self.story()
    #expect(
      story.refusal(of: .enrols(.closing))
        == .unsuitedCadence(.init(.closing), .stage(.captured)))
    #expect(
      story.refusal(of: .enrols(.review)) == .unsuitedCadence(.init(.review), .stage(.captured)))
    try story.does(.park(until: nil, .cold))
    #expect(
      story.refusal(of: .enrols(.coldCalling))
        == .unsuitedCadence(.init(.coldCalling), .parked))
    try story.does(.enrols(.nurturing))
    #expect(story.file.queueStanding?.queueClass == .planned)
    let unknown = CadenceName(rawValue: "nothing")
    #expect(
      story.refusal(of: .cadence(.enrol(EnrolmentDraft(unknown, action: ""))))
        == .unknownCadence(unknown))
    try story.does(.disqualify(.noNeed, note: ""))
    #expect(story.refusal(of: .enrols(.nurturing)) == .closed(.disqualified))
  }

  @Test func aWelcomeCallThatIsProposedBeginsItsCadence() throws {
    var story = try Self.story()
    try story.does(.log(ActivityDraft(.form, by: .prospect, isTwoWay: false)))
    let step = try #require(story.file.nextStep(at: story.now, story.settings))
    guard case .enrol(let turn) = step.act else { throw Missing() }
    #expect(turn.cadence.name == .init(.welcomeCall))
    #expect(turn.due == CadenceDue(day("2026-11-23"), minute: 10 * 60))
  }

  @Test func whoComesBackFromAProgrammeIsProposedToBeWorked() throws {
    var story = try Self.story()
    try story.does(.park(until: nil, .cold))
    try story.does(.enrols(.nurturing))
    try story.does(.log(ActivityDraft(.download, by: .prospect, isTwoWay: false)))
    #expect(story.file.lead.enrolment?.state == .ended(at: story.now, .signal))
    #expect(story.file.lead.lane == .parked, "nothing moves by itself")
    #expect(story.file.nextStep(at: story.now, story.settings)?.act == .wake(.welcomeCall))
  }

  @Test func stepsOfATeamAreFollowedToo() throws {
    var story = try Self.story()
    story.settings.cadenceText = "[ours]\nstep = 0 email\nstep = 1 call"
    let ours = CadenceName(rawValue: "ours")
    try story.does(.cadence(.enrol(EnrolmentDraft(ours, action: "write"))))
    try story.does(.tried(.email, .sent))
    #expect(try standing(story).next?.due?.day == day("2026-11-24"))
    story.settings.cadenceText = ""
    #expect(try standing(story).cadence == nil && standing(story).next == nil)
    try story.does(.tried(.call, .noAnswer))
    try story.does(.cadence(.leave))
  }

  @Test func anEntryAboutThePersonEndsItForOtherLeadsToo() throws {
    var story = try Self.story(.coldCalling)
    var entry = Suppression(
      id: numbered(70), .alreadyContacted, by: marc.id, since: story.now.advanced(byDays: 1),
      until: day("2026-11-26"))
    story.file.suppressions = [entry]
    story.wait(days: 30)
    #expect(story.file.enrolment(on: story.context.today)?.reason == .suppressed)
    try story.does(.enrols(.coldEmailing))
    entry.reason = .unreachable
    story.file.suppressions = [entry]
    #expect(story.file.enrolment(on: story.context.today)?.isOpen == true)
  }
}

extension CadenceName {
  init(_ cadence: UsualCadence) { self.init(rawValue: cadence.rawValue) }
}

extension Edit.Change {
  static func enrols(_ cadence: UsualCadence) -> Edit.Change {
    .cadence(.enrol(EnrolmentDraft(cadence.name, action: "do it")))
  }

  static func tried(_ kind: ActivityKind, _ end: Disposition) -> Edit.Change {
    .log(ActivityDraft(kind, by: .us, isTwoWay: false, disposition: end))
  }
}
