import Testing

@testable import Leads

/// What sales does (it accepts, offers and wins), and what a lead is worth on the way.
struct SalesTests {
  @Test func acceptingRecordsTheActAndPerformsTheMoveInOneStep() throws {
    var story = Story(at: .salesQualified)
    story.file.lead.estimate = euros(9_000)
    let events = try story.does(.accepted(by: marc))
    #expect(events.count == 1)
    #expect(events.first?.kind == .accepted)
    #expect(events.first?.stages == StageMove(from: .salesQualified, to: .salesAcceptable))
    #expect(story.file.lead.acceptance == Acceptance(owner: marc.id, on: today))
    #expect(story.file.lead.owner == marc.id)
    #expect(story.file.lead.opportunity == Opportunity(opened: today, amount: euros(9_000)))
    #expect(story.file.lead.stageEntered == noon)
  }

  @Test(arguments: Role.allCases) func onlySalesMayAccept(role: Role) {
    let isSales = [Role.accountExecutive, .insideSales, .accountManager].contains(role)
    #expect(role.mayAcceptLeads == isSales)
  }

  @Test func anAcceptanceByNobodyKnownIsRefused() {
    var story = Story(at: .salesQualified)
    let stranger = Acceptance(owner: numbered(77), on: today)
    #expect(story.refusal(of: .accept(stranger)) == .unknownUser(numbered(77)))
  }

  @Test func aColleagueTakesAnSALOverWithoutMovingIt() throws {
    var story = Story(at: .salesAcceptable)
    let since = story.file.lead.stageEntered
    let event = try #require(try story.does(.accepted(by: noor)).first)
    #expect(event.kind == .accepted)
    #expect(event.stages == nil)
    #expect(story.file.lead.owner == noor.id)
    #expect(story.file.lead.stageEntered == since)
  }

  @Test(arguments: [Stage.captured, .marketingQualified, .opportunityCreated, .won])
  func onlyAnSQLOrAnSALIsAccepted(stage: Stage) {
    var story = Story(at: stage)
    story.file.lead.contract = nil
    #expect(story.findings(against: .accepted(by: marc)).first?.gate == .g01)
  }

  @Test func whatIsParkedIsNotAccepted() {
    for stage in [Stage.salesQualified, .salesAcceptable] {
      var story = Story(at: stage)
      story.file.lead.workState = .parked(until: nil, .cold)
      #expect(story.findings(against: .accepted(by: noor)).first?.gate == .g01)
    }
  }

  @Test func anOfferMakesAnOpportunityAndTheNextOneReplacesItsValue() throws {
    var story = Story(at: .salesAcceptable)
    let first = try #require(try story.does(.offered(euros(10_000))).first)
    #expect(first.kind == .offered)
    #expect(first.stages == StageMove(from: .salesAcceptable, to: .opportunityCreated))
    let second = try #require(try story.does(.offered(euros(8_000))).first)
    #expect(second.stages == nil)
    #expect(story.file.offers.count == 2)
    #expect(Set(story.file.offers.map(\.id)).count == 2)
    #expect(story.file.value == euros(8_000))
  }

  @Test(arguments: [0, -1]) func nothingIsOfferedOrSignedForNothing(units: Int) {
    var story = Story(at: .opportunityCreated)
    #expect(story.refusal(of: .offered(euros(units))) == .worthless(euros(units)))
    #expect(story.refusal(of: .signed(euros(units))) == .worthless(euros(units)))
  }

  @Test func aSignatureWins() throws {
    var story = Story(at: .opportunityCreated)
    let event = try #require(try story.does(.signed(euros(7_000))).first)
    #expect(event.kind == .won)
    #expect(event.stages == StageMove(from: .opportunityCreated, to: .won))
    #expect(story.file.lead.contract == Contract(signed: today, value: euros(7_000)))
    #expect(story.file.lead.lane == .stage(.won))
  }

  @Test func aSignatureWithoutAnOfferIsALeapThatTheFunnelDoesNotKnow() {
    var story = Story(at: .salesAcceptable)
    #expect(story.findings(against: .signed(euros(1))).map(\.gate) == [.g01])
    #expect(story.file.lead.contract == nil)
  }

  @Test func theWholeWayFromCaptureToSignature() throws {
    var story = Story(at: .captured)
    story.file.activities = []
    story.file.qualification = nil
    try story.does(.climb(.marketingQualified))
    try story.does(.talked())
    var draft = QualificationDraft("b~ a+ n+ t+")
    draft.project = "New plant"
    draft.horizon = today.advanced(byDays: 120)
    try story.does(.qualify(draft))
    try story.does(.climb(.salesQualified))
    story.actor = marc
    try story.does(.accepted(by: marc))
    try story.does(.offered(euros(12_000)))
    try story.does(.signed(euros(11_500)))
    #expect(story.file.lead.stage == .won)
    #expect(story.file.value == euros(11_500))
  }

  @Test func aLeadIsWorthItsContractElseItsOfferElseItsDealElseItsEstimate() {
    var file = LeadFile.ready(for: .won)
    file.lead.estimate = euros(1)
    file.lead.opportunity?.amount = euros(2)
    file.qualification?.budgetAmount = euros(99)
    #expect(file.value == euros(11_000))
    file.lead.contract = nil
    #expect(file.value == euros(12_000))
    file.offers[0].isWithdrawn = true
    #expect(file.value == euros(2))
    file.lead.opportunity = nil
    #expect(file.value == euros(1))
    file.lead.estimate = nil
    #expect(file.value == nil, "a budget is evidence, never a value")
  }
}
