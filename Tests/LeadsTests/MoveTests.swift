import Testing

@testable import Leads

/// The allowed moves as a table over stage, state of work and target, `domain.md` §2.2.
struct MoveTests {
  enum Work: CaseIterable { case toDo, waiting, parked, disqualified, lost }

  static func state(_ work: Work) -> WorkState {
    switch work {
    case .toDo: .toDo
    case .waiting: .waiting(until: today.advanced(byDays: 3))
    case .parked: .parked(until: nil, .timing)
    case .disqualified: .closed(.disqualified(.offTarget, note: ""))
    case .lost: .closed(.lost(.price, note: ""))
    }
  }

  /// From a stage that is worked: `>` climbs, `<` is taken back, `.` is refused.
  static let worked = [
    // MCL MQL SQL SAL CO WO
    ".>>...",  // MCL
    "..>...",  // MQL
    "...>..",  // SQL
    "..<.>.",  // SAL
    "...<.>",  // CO
    "......",  // WO
  ]

  /// From nurturing: back to work, never above SQL nor above where it stood.
  static let parked = ["<.....", "<<....", "<<<...", "<<<...", "......", "......"]

  static func allowed(_ from: Stage, _ work: Work, _ to: Stage) -> Character {
    let column = to.rawValue - 1
    switch work {
    case .toDo, .waiting: return Array(worked[from.rawValue - 1])[column]
    case .parked: return Array(parked[from.rawValue - 1])[column]
    case .disqualified, .lost: return "."
    }
  }

  @Test(arguments: Stage.allCases, Work.allCases)
  func aLeadMovesOnlyWhereTheFunnelLets(from: Stage, work: Work) {
    // Nurturing takes leads up to SAL, so no lead is parked beyond it.
    if work == .parked, from > .salesAcceptable { return }
    for target in Stage.allCases {
      var story = Story(at: from)
      story.file.lead.workState = Self.state(work)
      story.file.bring(target)
      let change = Edit.Change.climb(target)
      let sign = Self.allowed(from, work, target)
      let refusal = story.refusal(of: change, because: "as the table says")
      #expect((refusal == nil) == (sign != "."), "\(from) \(work) → \(target): \(refusal as Any)")
      guard refusal == nil else { continue }
      #expect(story.file.lead.lane == .stage(target))
      #expect(
        story.file.lead.stageEntered == (from == target ? story.file.lead.stageEntered : noon))
    }
  }

  @Test(arguments: Stage.allCases) func theMovesOfferedAreThoseOfTheTable(from: Stage) {
    for work in Work.allCases where work != .parked || from <= .salesAcceptable {
      var lead = LeadFile.ready(for: from).lead
      lead.workState = Self.state(work)
      let expected = Stage.allCases.filter { Self.allowed(from, work, $0) != "." }
      #expect(lead.allowedMoves.sorted() == expected)
    }
  }

  @Test func aRefusedMoveTellsTheWaysThereAre() {
    var story = Story(at: .salesAcceptable)
    #expect(
      story.findings(against: .climb(.won)).first
        == GateFinding(
          gate: .g01, severity: .error,
          missing: [
            .allowedMove(
              from: .stage(.salesAcceptable), to: .won, up: [.opportunityCreated],
              back: .salesQualified)
          ]))
    story.file.lead.workState = .parked(until: nil, .cold)
    #expect(
      story.findings(against: .climb(.opportunityCreated)).first?.missing == [
        .allowedMove(from: .parked, to: .opportunityCreated, up: [], back: .salesQualified)
      ])
  }

  @Test func takingAnOfferBackWithdrawsItAndKeepsTheDeal() throws {
    var story = Story(at: .opportunityCreated)
    let event = try #require(try story.does(.climb(.salesAcceptable), because: "too dear").first)
    #expect(event.kind == .returned)
    #expect(event.stages == StageMove(from: .opportunityCreated, to: .salesAcceptable))
    #expect(event.passed == [.g01])
    #expect(story.file.standingOffers.isEmpty)
    #expect(story.file.lead.acceptance != nil)
    #expect(story.file.lead.opportunity != nil)
    #expect(story.file.lead.stageEntered == noon)
  }

  @Test func aLeadSentBackBySalesLosesItsAcceptanceAndItsDeal() throws {
    var story = Story(at: .salesAcceptable)
    try story.does(.climb(.salesQualified), because: "no decider after all")
    #expect(story.file.lead.stage == .salesQualified)
    #expect(story.file.lead.acceptance == nil)
    #expect(story.file.lead.opportunity == nil)
    #expect(story.findings(against: .climb(.salesAcceptable)).map(\.gate) == [.g10])
  }

  @Test func aClimbTakesASnoozedLeadBackToWork() throws {
    var story = Story(at: .captured)
    try story.does(.snooze(until: today.advanced(byDays: 2)))
    try story.does(.climb(.marketingQualified))
    #expect(story.file.lead.workState == .toDo)
  }

  @Test func anEditForAnotherLeadIsRefused() {
    var file = LeadFile.ready(for: .captured)
    #expect(throws: Refusal.unknownLead(numbered(99))) {
      try file.apply(Edit(.resume, to: numbered(99)), Story().context)
    }
    #expect(throws: Refusal.unknownLead(file.lead.id)) {
      let new = NewLead(company: "Nordia", source: "fair")
      _ = try file.apply(Edit(.add(new), to: file.lead.id), Story().context)
    }
  }
}

extension LeadFile {
  /// Adds what the gates of a stage ask for beside the funnel itself.
  fileprivate mutating func bring(_ stage: Stage) {
    let ready = LeadFile.ready(for: stage)
    lead.acceptance = lead.acceptance ?? ready.lead.acceptance
    if offers.isEmpty { offers = ready.offers }
    lead.contract = lead.contract ?? ready.lead.contract
  }
}
