import Testing

@testable import Leads

/// What is proposed after an attempt to reach somebody.
struct NextStepTests {
  /// What is proposed after an activity, as `call-back +1`; `-` for nothing.
  private static func word(_ step: NextStep?) -> String {
    guard let step else { return "-" }
    return switch step.act {
    case .plan(let act): "\(act.rawValue) +\(step.workingDays)"
    case .part(let parting): "part \(parting.rawValue)"
    case .suppress: "suppress"
    case .step(let turn): "step \(turn.place)"
    case .enrol(let turn): "enrol \(turn.cadence.name.rawValue)"
    case .wake(let act): "wake \(act.rawValue)"
    }
  }

  private static func activity(_ kind: ActivityKind, _ disposition: Disposition?) -> Activity {
    Activity(
      id: numbered(40), lead: numbered(22), kind: kind, initiator: .us,
      isTwoWay: disposition?.isTwoWay ?? false, at: noon, author: lea.id, text: "",
      disposition: disposition)
  }

  private static func proposals(_ kind: ActivityKind, _ disposition: Disposition) -> String {
    (1...5).map { attempts in
      word(
        NextStep(
          after: activity(kind, disposition), NextStep.Situation(attempts: attempts)))
    }.joined(separator: ", ")
  }

  @Test func attemptsThatLeadNowhereGoOnToAMailALastMailAndTheEnd() {
    #expect(
      Self.proposals(.call, .noAnswer)
        == "retry-call +2, retry-call +2, follow-up-mail +1, break-up-mail +5, part silent")
    #expect(Self.proposals(.call, .voicemail) == Self.proposals(.call, .noAnswer))
    #expect(
      Self.proposals(.call, .gatekeeper)
        == "retry-call +1, follow-up-mail +1, follow-up-mail +1, break-up-mail +5, part silent")
    #expect(
      Self.proposals(.email, .sent)
        == "retry-call +3, retry-call +3, retry-call +3, break-up-mail +5, part silent")
    #expect(Self.proposals(.meeting, .noAnswer) == Self.proposals(.call, .noAnswer))
  }

  @Test func whoHasNoNumberIsWrittenToAndWhoHasNoAddressIsCalled() {
    let mail = Self.activity(.email, .sent)
    let call = Self.activity(.call, .noAnswer)
    var situation = NextStep.Situation(attempts: 1, hasPhone: false)
    #expect(Self.word(NextStep(after: mail, situation)) == "follow-up-mail +3")
    situation = NextStep.Situation(attempts: 3, hasMail: false)
    #expect(Self.word(NextStep(after: call, situation)) == "retry-call +2")
    situation.attempts = 4
    #expect(Self.word(NextStep(after: call, situation)) == "retry-call +5")
  }

  @Test func everyOtherEndHasItsProposal() {
    var table: [String] = []
    for disposition in Disposition.allCases where disposition.suits(.call) {
      let step = NextStep(
        after: Self.activity(.call, disposition), NextStep.Situation(attempts: 1))
      table.append("\(disposition.rawValue): \(Self.word(step))")
    }
    let bounced = NextStep(after: Self.activity(.email, .bounced), NextStep.Situation())
    table.append("bounced: \(Self.word(bounced))")
    #expect(
      table == [
        "no-answer: retry-call +2", "voicemail: retry-call +2",
        "connected-callback: call-back +1", "connected-interested: qualify +1",
        "meeting-booked: confirm-meeting +0", "gatekeeper: retry-call +1",
        "connected-referred: find-person +1", "connected-not-interested: part refused",
        "wrong-number: find-number +1", "do-not-contact: suppress", "bounced: find-address +1",
      ])
  }

  @Test func whoIsInterestedIsBroughtOneStageOn() {
    var table: [String] = []
    for stage in Stage.allCases {
      let words = Temperature.allCases.map { temperature in
        Self.word(
          NextStep(
            after: Self.activity(.call, .interested),
            NextStep.Situation(stage: stage, temperature: temperature)))
      }
      table.append("\(stage.acronym) \(words.joined(separator: ", "))")
    }
    #expect(
      table == [
        "MCL qualify +1, send-documents +1, qualify +1, qualify +1",
        "MQL qualify +1, send-documents +1, qualify +1, qualify +1",
        "SQL qualify +1, send-documents +1, hand-over +1, hand-over +1",
        "SAL make-offer +2, make-offer +2, make-offer +2, make-offer +2",
        "CO follow-up-offer +3, follow-up-offer +3, follow-up-offer +3, follow-up-offer +3",
        "WO follow-up-offer +3, follow-up-offer +3, follow-up-offer +3, follow-up-offer +3",
      ])
  }

  @Test func aSignOfTheirsIsAnsweredAtOnce() {
    for kind in ActivityKind.allCases {
      var activity = Self.activity(kind, nil)
      #expect(NextStep(after: activity, NextStep.Situation()) == nil, "ours: \(kind)")
      activity.initiator = .prospect
      let answered: [ActivityKind] = [.form, .download, .webinar, .demo, .call, .email]
      let step = NextStep(after: activity, NextStep.Situation())
      #expect(Self.word(step) == (answered.contains(kind) ? "welcome-call +0" : "-"), "\(kind)")
    }
  }

  @Test func attemptsAreCountedSinceTheyLastWereReached() throws {
    var story = Story()
    var words: [String] = []
    func propose() { words.append(Self.word(story.file.nextStep(at: story.now, zone: .paris))) }
    func call(_ disposition: Disposition) throws {
      story.wait(days: 1)
      try story.does(
        .log(ActivityDraft(.call, by: .us, isTwoWay: false, disposition: disposition)))
      propose()
    }
    for disposition in [Disposition.noAnswer, .noAnswer, .callback, .noAnswer, .voicemail] {
      try call(disposition)
    }
    // A remark is no attempt, and does not interrupt a row.
    try story.does(.log(ActivityDraft(.note, by: .us, isTwoWay: false, text: "hm")))
    for disposition in [Disposition.noAnswer, .wrongNumber, .noAnswer] { try call(disposition) }
    #expect(
      words == [
        "retry-call +2", "retry-call +2", "call-back +1", "retry-call +2", "retry-call +2",
        "follow-up-mail +1", "find-number +1", "retry-call +2",
      ])
  }

  @Test func whatIsProposedBeforeItIsKeptIsWhatIsProposedAfter() throws {
    var story = Story()
    for disposition in Disposition.allCases {
      for kind in [ActivityKind.call, .email] where disposition.suits(kind) {
        story.wait(days: 1)
        let draft = ActivityDraft(kind, by: .us, isTwoWay: false, disposition: disposition)
        let before = story.file.nextStep(after: draft, at: story.now, zone: .paris)
        try story.does(.log(draft))
        #expect(before != nil)
        #expect(before == story.file.nextStep(at: story.now, zone: .paris))
      }
    }
    let note = ActivityDraft(.note, by: .us, isTwoWay: false)
    #expect(story.file.nextStep(after: note, at: story.now, zone: .paris) == nil)
  }

  @Test func nothingIsProposedForALeadThatIsWonOrHasEnded() throws {
    let draft = ActivityDraft(.call, by: .us, isTwoWay: false, disposition: .interested)
    var story = Story(at: .won)
    #expect(story.file.nextStep(after: draft, at: story.now, zone: .paris) == nil)
    story = Story()
    #expect(story.file.nextStep(after: draft, at: story.now, zone: .paris) != nil)
    try story.does(.disqualify(.offTarget, note: ""))
    #expect(story.file.nextStep(after: draft, at: story.now, zone: .paris) == nil)
  }
}
