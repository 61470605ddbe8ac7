import Testing

@testable import Leads

/// Next actions, snoozes, nurturing, ends and beginnings.
struct WorkTests {
  @Test func aNextActionIsPlannedReplacedAndRemoved() throws {
    var story = Story()
    let call = NextAction(text: "call back", due: today, minute: 14 * 60)
    let event = try #require(try story.does(.plan(call)).first)
    #expect(event.kind == .planned)
    #expect(story.file.lead.nextAction == call)
    #expect(try story.does(.plan(call)).isEmpty, "planned already: nothing happened")
    try story.does(.plan(nil))
    #expect(story.file.lead.nextAction == nil)
  }

  @Test func whyNothingIsPlannedIsKeptUntilSomethingIs() throws {
    let call = NextAction(text: "call back", due: today)
    let ways: [Edit.Change] = [.plan(call), .disqualify(.offTarget, note: ""), .plan(nil)]
    for way in ways {
      var story = Story()
      let event = try #require(try story.does(.plan(nil), because: "budget frozen").first)
      #expect(event.kind == .planned)
      #expect(story.file.lead.actionWaived == "budget frozen")
      #expect(try story.does(.plan(nil), because: "budget frozen").isEmpty)
      try story.does(way)
      #expect(story.file.lead.actionWaived.isEmpty, "\(way)")
    }
    var story = Story()
    try story.does(.plan(call), because: "they asked")
    #expect(story.file.lead.actionWaived.isEmpty, "a reason to plan is none to plan nothing")
    for change in [Edit.Change.lose(.price, note: ""), .signed(euros(9000))] {
      var story = Story(at: .opportunityCreated)
      try story.does(.plan(nil), because: "they decide")
      try story.does(change)
      #expect(story.file.lead.actionWaived.isEmpty)
    }
  }

  @Test func whatADispositionSaysOfBothSidesGoesForTheActivity() throws {
    for disposition in ActivityKind.call.dispositions {
      var story = Story()
      let draft = ActivityDraft(
        .call, by: .us, isTwoWay: !disposition.isTwoWay, disposition: disposition, mode: .phone,
        minutes: 5000)
      try story.does(.log(draft))
      let kept = try #require(story.file.activities.last)
      #expect(kept.isTwoWay == disposition.isTwoWay)
      #expect(kept.disposition == disposition && kept.mode == .phone)
      #expect(kept.minutes == Activity.mostMinutes)
    }
  }

  @Test(arguments: ActivityKind.allCases)
  func aDispositionThatDoesNotSuitTheKindIsRefused(kind: ActivityKind) {
    for disposition in Disposition.allCases {
      var story = Story()
      let draft = ActivityDraft(kind, by: .us, isTwoWay: false, disposition: disposition)
      let refusal = story.refusal(of: .log(draft))
      let suits = kind.dispositions.contains(disposition)
      #expect(refusal == (suits ? nil : .unsuited(disposition, to: kind)))
    }
  }

  @Test func whatMayBeSaidOfAKindIsThis() {
    func words(_ kind: ActivityKind) -> String {
      kind.dispositions.map(\.rawValue).joined(separator: " ")
    }
    #expect(
      words(.call) == "no-answer voicemail connected-callback connected-interested "
        + "meeting-booked gatekeeper connected-referred connected-not-interested wrong-number "
        + "do-not-contact")
    #expect(
      words(.email) == "sent connected-callback connected-interested meeting-booked "
        + "connected-referred connected-not-interested do-not-contact bounced")
    #expect(words(.demo) == words(.meeting))
    #expect(
      words(.meeting) == "no-answer connected-callback connected-interested meeting-booked "
        + "connected-referred connected-not-interested do-not-contact")
    for kind in [ActivityKind.note, .form, .download, .webinar, .newsletter, .visit] {
      #expect(kind.dispositions.isEmpty)
    }
  }

  @Test func nothingIsPlannedForADayThatHasPassed() {
    let yesterday = today.advanced(byDays: -1)
    for change in [
      Edit.Change.plan(NextAction(text: "call", due: yesterday)), .snooze(until: yesterday),
      .park(until: yesterday, .timing),
    ] {
      var story = Story()
      #expect(story.refusal(of: change) == .dayHasPassed(yesterday))
    }
  }

  @Test func todayIsToldByTheWorkspacesClock() throws {
    var story = Story()
    story.now = instant("2026-11-20T23:30:00Z")  // The 21st already, in Paris.
    #expect(story.refusal(of: .snooze(until: day("2026-11-20"))) != nil)
    #expect(story.refusal(of: .snooze(until: day("2026-11-21"))) == nil)
  }

  @Test func aSnoozedLeadStaysInItsColumnAndComesBack() throws {
    var story = Story(at: .salesQualified)
    try story.does(.snooze(until: today.advanced(byDays: 5)))
    #expect(story.file.lead.lane == .stage(.salesQualified))
    let event = try #require(try story.does(.resume).first)
    #expect(event.kind == .resumed)
    #expect(story.file.lead.workState == .toDo)
    #expect(story.refusal(of: .resume) == .notAside)
  }

  @Test(arguments: Stage.allCases) func leadsArePushedToNurturingUpToSAL(stage: Stage) {
    var story = Story(at: stage)
    let findings = story.findings(against: .park(until: nil, .cold))
    #expect(findings.map(\.gate) == (stage <= .salesAcceptable ? [] : [.g01]))
    #expect((story.file.lead.lane == .parked) == (stage <= .salesAcceptable))
  }

  @Test(arguments: [
    (Stage.captured, Stage.captured), (.marketingQualified, .marketingQualified),
    (.salesQualified, .salesQualified), (.salesAcceptable, .salesQualified),
  ])
  func aParkedLeadResumesWhereItStoodAtMostAtSQL(stage: Stage, back: Stage) throws {
    var story = Story(at: stage)
    try story.does(.park(until: today.advanced(byDays: 90), .timing))
    story.wait(days: 10)
    let event = try #require(try story.does(.resume).first)
    #expect(event.kind == .resumed)
    #expect(story.file.lead.lane == .stage(back))
    #expect((story.file.lead.acceptance == nil) == (back < .salesAcceptable))
    #expect((story.file.lead.stageEntered == story.now) == (stage != back))
  }

  @Test func aParkedLeadThatIsSnoozedOnlySleepsLonger() throws {
    var story = Story(at: .salesAcceptable)
    try story.does(.park(until: today.advanced(byDays: 10), .timing))
    try story.does(.snooze(until: today.advanced(byDays: 30)))
    #expect(story.file.lead.workState == .parked(until: today.advanced(byDays: 30), .timing))
  }

  @Test(arguments: Stage.allCases) func anEndFitsTheStage(stage: Stage) {
    var story = Story(at: stage)
    let disqualified = story.refusal(of: .disqualify(.offTarget, note: ""))
    #expect((disqualified == nil) == (stage < .salesAcceptable))
    story = Story(at: stage)
    let lost = story.refusal(of: .lose(.price, note: ""))
    #expect((lost == nil) == (stage == .salesAcceptable || stage == .opportunityCreated))
  }

  @Test func anEndTakesTheNextActionAwayAndKeepsTheStage() throws {
    var story = Story(at: .opportunityCreated)
    try story.does(.plan(NextAction(text: "call", due: today)))
    let event = try #require(try story.does(.lose(.noReply, note: " third time ")).first)
    #expect(event.kind == .lost)
    #expect(story.file.lead.workState == .closed(.lost(.noReply, note: "third time")))
    #expect(story.file.lead.nextAction == nil)
    #expect(story.file.lead.stage == .opportunityCreated)
    #expect(story.file.lead.lane == .lost)
  }

  @Test func aReasonThatSaysNothingAsksForANote() throws {
    var story = Story(at: .captured)
    for reason in [DisqualificationReason.other, .notGiven] {
      #expect(story.refusal(of: .disqualify(reason, note: " ")) == .noteRequired)
    }
    try story.does(.disqualify(.other, note: "moved to the moon"))
    story = Story(at: .salesAcceptable)
    for reason in [LossReason.other, .notGiven] {
      #expect(story.refusal(of: .lose(reason, note: "")) == .noteRequired)
    }
    try story.does(.lose(.other, note: "merged"))
  }

  static let afterTheEnd: [(Edit.Change, Bool)] = [
    (.climb(.marketingQualified), false), (.qualify(QualificationDraft("b+")), false),
    (.confirmTemperature(.hot), false), (.plan(NextAction(text: "call", due: today)), false),
    (.snooze(until: today), false), (.park(until: nil, .cold), false), (.resume, false),
    (.disqualify(.noNeed, note: ""), false), (.lose(.price, note: ""), false),
    (.accepted(by: marc), false), (.offered(euros(1)), false), (.signed(euros(1)), false),
    (.reopen, true), (.talked(), true), (.set([FieldEdit(.city, to: .text("Lyon"))]), true),
    (.contact(ContactDraft(name: "Jeanne")), true),
  ]

  @Test(arguments: afterTheEnd)
  func whatHasEndedIsNotWorkedUntilItIsReopened(change: Edit.Change, isDone: Bool) throws {
    var story = Story(at: .captured)
    try story.does(.disqualify(.offTarget, note: ""))
    #expect(story.refusal(of: change) == (isDone ? nil : .closed(.disqualified)))
  }

  @Test func whatIsReopenedBeginsAgainAtMCL() throws {
    var story = Story(at: .opportunityCreated)
    try story.does(.lose(.timing, note: ""))
    story.wait(days: 100)
    let event = try #require(try story.does(.reopen, because: "they called").first)
    #expect(event.kind == .reopened)
    #expect(event.stages == StageMove(from: .opportunityCreated, to: .captured))
    #expect(story.file.lead.lane == .stage(.captured))
    #expect(story.file.lead.stageEntered == story.now)
    #expect(story.file.lead.acceptance == nil)
    #expect(story.file.lead.opportunity == nil)
    #expect(story.file.standingOffers.isEmpty)
    #expect(story.file.activities.last?.text == "they called")
    #expect(story.file.qualification != nil, "what was learnt stays")
    #expect(story.refusal(of: .reopen) == .notAside)
  }

  @Test func whatIsLoggedLiesInTheOrderOfTimeAndNeverAhead() throws {
    var story = Story()
    story.file.activities = []
    for offset in [-1, -3, -2, 5] {
      try story.does(
        .log(
          ActivityDraft(
            .call, by: .prospect, isTwoWay: false, at: noon.advanced(byDays: offset))))
    }
    #expect(story.file.activities.map(\.at) == [-3, -2, -1, 0].map(noon.advanced(byDays:)))
    #expect(story.file.lastInbound == noon)
    #expect(story.file.lastConversation == nil)
    #expect(story.file.lastActivity == noon)
  }

  @Test func aLeadOfWhichNothingWasNotedWasLastTouchedWhenCaptured() {
    var story = Story()
    story.file.activities = []
    #expect(story.file.lastActivity == story.file.lead.captured)
  }
}
