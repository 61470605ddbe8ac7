import Leads
import Testing

/// What ends and pauses each cadence, and the gates before them.
struct CadenceRuleTests {
  /// What may happen to a lead in a cadence.
  private enum Happening: String, CaseIterable {
    case reply, conversation, refusal, bounce, optOut, wrongNumber, meeting, signal, qualified
    case score, won, closed, parked, accepted, suppressed

    func change(of story: Story) -> Edit.Change {
      switch self {
      case .reply: .log(ActivityDraft(.email, by: .prospect, isTwoWay: false))
      case .conversation: .tried(.call, .callback)
      case .refusal: .tried(.call, .notInterested)
      case .bounce: .tried(.email, .bounced)
      case .optOut: .tried(.email, .doNotContact)
      case .wrongNumber: .tried(.call, .wrongNumber)
      case .meeting: .tried(.email, .meetingBooked)
      case .signal: .log(ActivityDraft(.download, by: .prospect, isTwoWay: false))
      case .qualified: .qualify(QualificationDraft("b~ a~ n+ t~"))
      case .score: .set([FieldEdit(.score, to: .integer(80))])
      case .won: .signed(euros(9_000))
      case .closed:
        story.file.lead.stage >= .salesAcceptable
          ? .lose(.noDecision, note: "") : .disqualify(.noNeed, note: "")
      case .parked: .park(until: nil, .cold)
      case .accepted: .accepted(by: marc)
      case .suppressed: .suppress(.objection)
      }
    }
  }

  // A row a cadence; in the order of happenings: e ends, p pauses, - goes on, . cannot happen.
  private static let effects: [(UsualCadence, String)] = [
    // rep con ref bou opt wro mee sig qua sco won clo par acc sup
    (.coldCalling, "p e e - e e e p - - e e e e e"),
    (.coldEmailing, "e e e e e - e p - - e e e e e"),
    (.coldCalling2, "p . . e e . e p - - e e e e e"),
    (.breakup, "e e e e e - e - - - e e e e e"),
    (.welcomeCall, "p e e - e e e - - - e e e e e"),
    (.qualification, "- - e - e e - - e - e e e e e"),
    (.socialSelling, "e e e - e - e p - - e e e e e"),
    (.webinar, "- - p - e - - - - - e e e e e"),
    (.inboundResponse, "e e e - e - e - - - e e e e e"),
    (.nurturing, "e e e - e - e e - e e e - e e"),
    (.closing, "- - p - e - - - - - e e . . e"),
    (.review, "- - p - e - - - - - . . . . e"),
  ]

  @Test(arguments: effects)
  func eachCadenceEndsAndPausesOnWhatItsRowSays(cadence: UsualCadence, row: String) throws {
    let expected = row.split(separator: " ").map(String.init)
    for (happening, effect) in zip(Happening.allCases, expected) where effect != "." {
      var story = try CadenceTests.story(cadence)
      try story.prepare(for: happening == .accepted, or: happening == .won)
      try story.does(happening.change(of: story), because: "so it is")
      let state = story.file.lead.enrolment.map { enrolment in
        switch enrolment.state {
        case .running: "-"
        case .paused: "p"
        case .ended(_, .completed): "-"
        case .ended: "e"
        }
      }
      #expect(state == effect, "\(cadence) \(happening)")
      if effect == "e" { #expect(story.file.lead.nextAction == nil, "\(cadence) \(happening)") }
    }
  }

  @Test func theTableIsWhole() {
    #expect(Self.effects.map(\.0) == UsualCadence.allCases)
    #expect(
      Self.effects.allSatisfy { $0.1.split(separator: " ").count == Happening.allCases.count })
  }

  @Test func whatIsObservedEndsItAsWhatIsSaidDoes() throws {
    let breaks: [(Signal, CadenceBreak)] = [
      (.unsubscription, .optOut), (.refusal, .refusal), (.bounce, .bounce),
    ]
    for (signal, reason) in breaks {
      var story = try CadenceTests.story(.coldEmailing)
      try story.does(.log(ActivityDraft(signal)))
      #expect(story.file.lead.enrolment?.state == .ended(at: story.now, reason), "\(signal)")
      #expect(story.file.lead.nextAction == nil && story.file.lead.enrolment?.done == 0)
    }
  }

  @Test func whatIsObservedIsFollowedByWhatItAsksFor() throws {
    let acts: [(Signal, NextStep.Act)] = [
      (.unsubscription, .suppress), (.refusal, .part(.refused)), (.bounce, .plan(.findAddress)),
    ]
    for (signal, act) in acts {
      let story = try CadenceTests.story(.coldEmailing)
      let step = story.file.nextStep(
        after: ActivityDraft(signal), at: story.now, story.settings)
      #expect(step?.act == act, "\(signal)")
    }
  }

  @Test func aMailThatCameBackIsNoTouch() throws {
    var story = try CadenceTests.story(.coldCalling)
    let before = story.file.lead.enrolment
    try story.does(.log(ActivityDraft(.bounce)))
    #expect(story.file.lead.enrolment == before)
  }

  @Test func pointsThatWereObservedEndNurturingToo() throws {
    var story = try CadenceTests.story(.nurturing)
    let points = story.file.score.points(at: story.now, halving: story.file.scoring.halfLife)
    story.settings.scoreThreshold = points + 12
    // What is clicked on is no sign of its own.
    for _ in 0..<2 {
      try story.does(.log(ActivityDraft(.click, at: story.now)))
      story.now = story.now.advanced(byMilliseconds: 1_000)
    }
    #expect(story.file.lead.enrolment?.isOpen == true)
    try story.does(.log(ActivityDraft(.pricingPage)))
    #expect(story.file.lead.enrolment?.state == .ended(at: story.now, .score))
  }

  @Test func anyEntryEndsWhatIsUnderWay() throws {
    var story = try CadenceTests.story(.coldEmailing)
    story.file.contacts[0].email = "jeanne@exemple.fr"
    try story.does(.suppress(.unreachable(.email)))
    #expect(story.file.lead.enrolment?.state == .ended(at: story.now, .suppressed))
    #expect(story.file.lead.nextAction == nil)
  }

  // MARK: Gates

  @Test func nobodyWhoIsListedIsEnrolled() throws {
    var story = try CadenceTests.story()
    let entry = Suppression(
      id: numbered(70), .notInterested, by: marc.id, since: noon.advanced(byDays: -10), until: nil)
    story.file.suppressions = [entry]
    let findings = story.findings(against: .enrols(.coldEmailing), because: "all the same")
    #expect(findings.map(\.gate) == [.g16])
    #expect(findings.flatMap(\.missing) == [.freedom(entry)])
  }

  @Test func nobodyIsCalledWhoIsAskedForByMail() throws {
    var story = try CadenceTests.story(.coldCalling2)
    let findings = story.findings(against: .tried(.call, .noAnswer), because: "all the same")
    #expect(findings.map(\.gate) == [.g20])
    #expect(findings.flatMap(\.missing) == [.priorContact(.init(.coldCalling2))])
    try story.does(.tried(.email, .sent))
    #expect(story.findings(against: .tried(.call, .noAnswer)).map(\.gate) == [.g20])
    try story.does(.log(ActivityDraft(.email, by: .prospect, isTwoWay: false)))
    try story.does(.tried(.call, .noAnswer))
  }

  @Test func twoCadencesForOnePersonAskForAReason() throws {
    var story = try CadenceTests.story()
    let other = OtherEnrolment(
      lead: numbered(80), number: LeadNumber(9), owner: marc.id, cadence: .init(.coldEmailing))
    story.others = [other]
    let findings = story.findings(against: .enrols(.coldCalling))
    #expect(findings.map(\.gate) == [.g21])
    #expect(findings.flatMap(\.missing) == [.onlyCadence(other)])
    #expect(story.findings(against: .enrols(.inboundResponse)).isEmpty, "they asked")
    story = try CadenceTests.story()
    story.others = [other]
    let event = try story.does(.enrols(.coldCalling), because: "another product").first
    #expect(event?.passed == [.g21])
  }

  @Test func aColleagueWhoWasInTouchIsAskedFirst() throws {
    var story = try CadenceTests.story()
    story.actor = marc
    try story.does(.tried(.call, .noAnswer))
    story.actor = lea
    story.wait(days: 13)
    let findings = story.findings(against: .enrols(.coldCalling))
    #expect(findings.map(\.gate) == [.g21])
    #expect(findings.flatMap(\.missing) == [.noColleague(marc.id, at: story.file.lastActivity)])
    story.wait(days: 2)
    try story.does(.enrols(.coldCalling))
  }

  @Test func neverTwoProgrammesForOnePerson() throws {
    var story = try CadenceTests.story()
    let name = CadenceName(.nurturing)
    story.others = [
      OtherEnrolment(lead: numbered(80), number: LeadNumber(9), owner: nil, cadence: name)
    ]
    #expect(
      story.refusal(of: .enrols(.nurturing), because: "both")
        == .enrolled(name, lead: LeadNumber(9)))
  }
}

extension Story {
  /// Brings the lead to where it can be accepted or won.
  fileprivate mutating func prepare(for acceptance: Bool, or signature: Bool) throws {
    guard acceptance || signature else { return }
    let enrolment = file.lead.enrolment
    let action = file.lead.nextAction
    file = .ready(for: acceptance ? .salesQualified : .opportunityCreated)
    file.lead.enrolment = enrolment
    file.lead.nextAction = action
  }
}
