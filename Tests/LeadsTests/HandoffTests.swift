import Testing

@testable import Leads

/// From whoever qualifies a lead to whoever sells, and back.
struct HandoffTests {
  private func proposed(to user: User = marc) throws -> Story {
    var story = Story(at: .salesQualified)
    try story.does(.handOver(HandoffDraft(to: user.id, note: " demo on Friday ")))
    return story
  }

  @Test func aProposalLeavesTheLeadWhereItIs() throws {
    let story = try proposed()
    let lead = story.file.lead
    #expect(lead.stage == .salesQualified && lead.owner == lea.id)
    #expect(lead.handoffState == .pending)
    #expect(
      lead.handoff == Handoff(from: lea.id, to: marc.id, proposed: noon, note: "demo on Friday"))
  }

  @Test(arguments: everybody) func onlySalesAreProposedLeads(user: User) {
    var story = Story(at: .salesQualified)
    let findings = story.findings(against: .handOver(HandoffDraft(to: user.id)))
    #expect(findings.map(\.gate) == (user.role.mayAcceptLeads ? [] : [.g10]))
  }

  @Test func whatCouldNotBeAcceptedIsNotProposed() {
    var story = Story(at: .salesQualified)
    story.file.qualification?.project = nil
    #expect(
      story.findings(against: .handOver(HandoffDraft(to: marc.id))).map(\.gate) == [.g09])
    story = Story(at: .salesQualified)
    story.file.lead.isProvisional = true
    #expect(
      story.findings(against: .handOver(HandoffDraft(to: marc.id))).map(\.gate) == [.g07])
    #expect(
      story.refusal(of: .handOver(HandoffDraft(to: numbered(77)))) == .unknownUser(numbered(77)))
  }

  @Test(arguments: Stage.allCases.filter { $0 != .salesQualified })
  func onlyAnSQLIsProposed(stage: Stage) {
    var story = Story(at: stage)
    let findings = story.findings(against: .handOver(HandoffDraft(to: marc.id)))
    #expect(findings.first?.gate == .g01)
  }

  @Test func acceptingAnswersTheProposal() throws {
    var story = try proposed()
    story.actor = marc
    let event = try #require(try story.does(.accepted(by: marc)).first)
    #expect(event.kind == .accepted)
    #expect(story.file.lead.handoffState == .accepted)
    #expect(story.file.lead.owner == marc.id)
    #expect(story.file.lead.handoff?.from == lea.id)
  }

  @Test func aReturnedProposalBelongsToWhoMadeIt() throws {
    var story = try proposed()
    story.actor = marc
    story.now = noon.advanced(byDays: 1)
    let event = try #require(
      try story.does(.returnHandoff(.missingInformation, note: " no budget ")).first)
    #expect(event.kind == .handoffReturned && event.stages == nil)
    let lead = story.file.lead
    #expect(lead.stage == .salesQualified && lead.owner == lea.id)
    #expect(lead.handoffState == .returned)
    #expect(
      lead.handoff?.returned
        == Handoff.Return(
          by: marc.id, at: noon.advanced(byDays: 1), reason: .missingInformation,
          note: "no budget"))
    #expect(story.refusal(of: .returnHandoff(.timing, note: "")) == .notHandedOver)
    // Proposed again, nothing of the return is left.
    story.actor = lea
    try story.does(.handOver(HandoffDraft(to: ines.id)))
    #expect(story.file.lead.handoffState == .pending)
    #expect(story.file.lead.handoff?.returned == nil)
  }

  @Test func proposedAgainToTheSamePersonItIsOneProposal() throws {
    var story = try proposed()
    let handoff = try #require(story.file.lead.handoff)
    story.now = noon.advanced(byDays: 1)
    #expect(try story.does(.handOver(HandoffDraft(to: handoff.to))).isEmpty)
    let event = try story.does(.handOver(HandoffDraft(to: handoff.to, note: "see the offer"))).first
    #expect(event?.kind == .edited && story.file.lead.handoff?.note == "see the offer")
    #expect(story.file.lead.handoff?.proposed == handoff.proposed)
  }

  @Test func onlySalesOrWhoProposedItSendsItBack() throws {
    var story = try proposed()
    story.actor = User(id: numbered(90), name: "noor", role: .salesDevelopment)
    let back = Edit.Change.returnHandoff(.timing, note: "")
    #expect(story.refusal(of: back) == .answeredBySales(marc.id))
    for role in [Role.accountExecutive, .salesManager] {
      var story = try proposed()
      story.actor = User(id: numbered(90), name: "noor", role: role)
      #expect(story.refusal(of: back) == nil)
    }
    story.actor = lea
    #expect(story.refusal(of: back) == nil)
  }

  @Test func whatWasAcceptedGoesBackToSQLAndToWhoProposedIt() throws {
    var story = try proposed()
    story.actor = marc
    try story.does(.accepted(by: marc))
    let event = try #require(
      try story.does(.returnHandoff(.notQualified, note: "")).first)
    #expect(event.kind == .handoffReturned)
    #expect(event.stages == StageMove(from: .salesAcceptable, to: .salesQualified))
    let lead = story.file.lead
    #expect(lead.acceptance == nil && lead.opportunity == nil)
    #expect(lead.handoffState == .returned && lead.owner == lea.id)
    #expect(lead.handoff?.returned?.reason == .notQualified)
  }

  @Test func takingALeadBackFromSalesByHandIsAReturnToo() throws {
    var story = Story(at: .salesQualified)
    // Nobody proposed it: who had it before is who gets it back.
    try story.does(.accepted(by: marc))
    try story.does(.climb(.salesQualified), because: "the project stopped")
    let lead = story.file.lead
    #expect(lead.handoffState == .returned && lead.owner == lea.id)
    #expect(lead.handoff?.returned?.reason == .other)
    #expect(lead.handoff?.returned?.note == "the project stopped")
  }

  @Test func whoAcceptedTheirOwnLeadHasItBack() throws {
    var story = Story(at: .salesQualified)
    story.file.lead.owner = marc.id
    story.actor = marc
    try story.does(.accepted(by: marc))
    #expect(story.file.lead.handoff == nil)
    try story.does(.returnHandoff(.other, note: "too early"))
    #expect(story.file.lead.handoffState == .returned)
    #expect(story.file.lead.owner == marc.id)
  }

  @Test func otherAsksForANote() throws {
    var story = try proposed()
    #expect(story.refusal(of: .returnHandoff(.other, note: " ")) == .noteRequired)
  }

  @Test(arguments: [
    Edit.Change.park(until: nil, .cold), .disqualify(.competitor, note: ""),
  ])
  func whatIsPutAsideWaitsForNoAnswer(change: Edit.Change) throws {
    var story = try proposed()
    try story.does(change, because: "not now")
    let state = story.file.lead.workState
    guard case .parked = state else {
      #expect(story.file.lead.handoffState == nil)
      return
    }
    // Parked and taken back to work it is proposed anew.
    try story.does(.resume)
    #expect(story.file.lead.handoffState == .pending)
  }

  @Test func aParkedProjectThatComesBackIsNoHandoff() throws {
    var story = try proposed()
    try story.does(.accepted(by: marc))
    try story.does(.park(until: nil, .timing))
    try story.does(.resume)
    #expect(story.file.lead.stage == .salesQualified)
    #expect(story.file.lead.handoffState == nil)
  }

  @Test func anAnswerIsDueInWorkingDays() {
    let settings = WorkspaceSettings()
    let friday = Handoff(
      from: lea.id, to: marc.id, proposed: instant("2026-11-20T17:00:00+01:00"))
    #expect(friday.answerDue(settings) == day("2026-11-24"))
    #expect(!friday.isLate(on: day("2026-11-24"), settings))
    #expect(friday.isLate(on: day("2026-11-25"), settings))
  }
}

struct HandoffRateTests {
  private func act(
    _ lead: Int, _ author: User, _ days: Int, _ kind: HandoffAct.Kind
  ) -> HandoffAct {
    HandoffAct(
      lead: LeadNumber(lead), author: author.id, at: noon.advanced(byDays: days), kind)
  }

  @Test func everyProposalOfThePeriodIsAnsweredOnce() throws {
    let rates = HandoffRate.rates(
      of: [
        act(9, marc, 0, .accepted), act(1, lea, 1, .proposed), act(2, lea, 1, .proposed),
        act(3, lea, 2, .proposed), act(4, ines, 2, .proposed), act(1, marc, 3, .accepted),
        act(2, marc, 3, .returned(.timing)), act(2, lea, 4, .proposed),
        act(2, marc, 5, .returned(.timing)), act(1, marc, 9, .returned(.other)),
        act(3, lea, 20, .proposed), act(3, marc, 21, .accepted),
      ], from: noon, to: noon.advanced(byDays: 10))
    #expect(rates.map(\.from) == [lea.id, ines.id])
    let first = try #require(rates.first)
    // What was proposed anew before it was answered is that other proposal.
    // Nor is what was taken and sent back later an acceptance.
    #expect(first.proposed == 3 && first.accepted == 0)
    #expect(first.returned == [.timing: 2, .other: 1] && first.returnedCount == 3)
    #expect(first.unanswered == 0)
    #expect(first.returnedPercent == 100)
    #expect(rates.last?.unanswered == 1)
    #expect(rates.last?.returnedPercent == nil)
  }

  @Test func nobodyHandedAnythingOver() {
    #expect(HandoffRate.rates(of: [], from: noon, to: noon) == [])
  }
}
