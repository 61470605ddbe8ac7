import Testing

@testable import Leads

/// Every gate: what it refuses, what satisfies it, and whether a reason passes it.
struct GateTests {
  /// One gate at one passage.
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let gate: GateCode
    let severity: Severity
    let missing: [Requirement]
    /// The lead, where nothing but this gate stands in the way.
    let story: @Sendable () -> Story
    let change: Edit.Change
    /// What makes good what is missing; nil where nothing but another move does.
    let supply: (@Sendable (inout Story) -> Void)?

    var testDescription: String { "\(gate.name) \(name)" }

    init(
      _ gate: GateCode, _ severity: Severity, _ name: String, _ missing: [Requirement],
      _ change: Edit.Change, at stage: Stage,
      lacking: @escaping @Sendable (inout Story) -> Void = { _ in },
      supply: (@Sendable (inout Story) -> Void)?
    ) {
      self.gate = gate
      self.severity = severity
      self.name = name
      self.missing = missing
      self.change = change
      self.supply = supply
      story = {
        var story = Story(at: stage)
        lacking(&story)
        return story
      }
    }
  }

  @Test(arguments: Case.all) func aGateRefusesWithExactlyWhatIsMissing(example: Case) {
    var story = example.story()
    let expected = GateFinding(
      gate: example.gate, severity: example.severity, missing: example.missing)
    #expect(story.findings(against: example.change) == [expected])
  }

  @Test(arguments: Case.all.filter { $0.supply != nil })
  func aGateLetsPassWhatBringsWhatWasMissing(example: Case) throws {
    var story = example.story()
    example.supply?(&story)
    let events = try story.does(example.change)
    #expect(!events.isEmpty)
    #expect(events.flatMap(\.passed).isEmpty)
  }

  @Test(arguments: Case.all) func onlyAWarningPassesWithAWrittenReason(example: Case) throws {
    var story = example.story()
    guard example.severity == .warning else {
      #expect(!story.findings(against: example.change, because: "because I say so").isEmpty)
      return
    }
    let event = try #require(try story.does(example.change, because: " their boss called ").first)
    #expect(event.passed == [example.gate])
    #expect(event.reason?.text == "their boss called")
  }

  @Test(arguments: Case.all.filter { $0.severity == .warning })
  func aBlankReasonIsNone(example: Case) {
    var story = example.story()
    #expect(!story.findings(against: example.change, because: " \t\n").isEmpty)
  }

  @Test func everyGateOfTheRuleBookIsThereAndHasACase() {
    let codes = Set(Gate.all.map(\.code))
    #expect(codes == Set(GateCode.allCases))
    // In `DuplicateTests`: G31, which looks at other leads.
    // In `SuppressionTests`: G16 and G17, which look at the list of those left alone.
    // In `GateStoryTests`: G19 never stands alone, for an offer that was asked for is not cold;
    // In `CadenceRuleTests`: G20 and G21. In `CapacityGateTests`: G22.
    // G28 and G30 stand where a lead enters the book and where history is rewritten.
    #expect(
      codes.subtracting(Case.all.map(\.gate))
        == [.g16, .g17, .g19, .g20, .g21, .g22, .g28, .g30, .g31])
  }

  @Test func codesAreWrittenAsPeopleCiteThem() {
    #expect(
      GateCode.allCases.map(\.name).joined(separator: " ")
        == "G01 G02 G03 G04 G05 G06 G07 G08 G09 G10 G11 G12 G13 G14 G15 G16 G17 G18 G19 G20 G21"
        + " G22 G28 G30 G31")
  }

  @Test func errorsAndWarningsAreToldTogetherErrorsFirst() {
    var story = Story(at: .captured)
    story.file.contacts[0].email = nil
    story.file.lead.origin = .outbound
    story.file.lead.score = 10
    guard case .gates(let report) = story.refusal(of: .climb(.marketingQualified)) else {
      Issue.record("not refused by gates")
      return
    }
    #expect(report.findings.map(\.gate) == [.g02, .g03, .g04])
    #expect(report.missing == [.reachableContact, .proofOfInterest, .score(10, threshold: 50)])
    #expect(!report.yieldsToReason)
    #expect(report.passage == .entering(.marketingQualified))
  }
}

extension GateTests.Case {
  /// The rules of the funnel, in the order of codes.
  static var all: [GateTests.Case] { toMQL + toSQL + toSAL + toOffer + others }

  private static var toMQL: [GateTests.Case] {
    [
      GateTests.Case(
        .g01, .error, "no leap to an offer",
        [
          .allowedMove(
            from: .stage(.captured), to: .opportunityCreated,
            up: [.marketingQualified, .salesQualified], back: nil)
        ], .offered(euros(100)), at: .captured, supply: nil),
      GateTests.Case(
        .g01, .warning, "a return is explained",
        [.reasonToReturn(from: .salesAcceptable, to: .salesQualified)], .climb(.salesQualified),
        at: .salesAcceptable, supply: nil),
      GateTests.Case(
        .g02, .error, "MQL is reachable", [.reachableContact], .climb(.marketingQualified),
        at: .captured, lacking: { $0.file.contacts[0].email = "paul at dupont" },
        supply: { $0.file.contacts[0].phone = "06 12 34 56 78" }),
      GateTests.Case(
        .g03, .error, "MQL shows interest", [.proofOfInterest], .climb(.marketingQualified),
        at: .captured, lacking: { $0.file.lead.origin = .outbound },
        supply: { story in
          _ = try? story.does(.log(ActivityDraft(.download, by: .prospect, isTwoWay: false)))
        }),
      GateTests.Case(
        .g04, .warning, "MQL by score", [.score(49, threshold: 50)], .climb(.marketingQualified),
        at: .captured, lacking: { $0.file.lead.score = 49 },
        supply: { $0.file.lead.score = 50 }),
    ]
  }

  private static var toSQL: [GateTests.Case] {
    [
      GateTests.Case(
        .g05, .error, "SQL by BANT",
        [
          .letters(.unknown(.budget), policy: .standard),
          .letters(.insufficient(.need, is: .partial), policy: .standard),
        ], .climb(.salesQualified), at: .marketingQualified,
        lacking: { story in
          _ = try? story.does(.qualify(QualificationDraft("b? n~")))
        },
        supply: { story in _ = try? story.does(.qualify(QualificationDraft("b~ n+"))) }),
      GateTests.Case(
        .g05, .error, "a provisional SQL by score", [.score(49, threshold: 50)],
        .move(to: .salesQualified, isProvisional: true), at: .marketingQualified,
        lacking: { story in
          story.file.qualification = nil
          story.file.lead.score = 49
        },
        supply: { $0.settings.scoreThreshold = 49 }),
      GateTests.Case(
        .g06, .warning, "SQL has talked", [.conversation], .climb(.salesQualified),
        at: .marketingQualified, lacking: { $0.file.activities = [] },
        supply: { story in _ = try? story.does(.talked()) }),
      GateTests.Case(
        .g08, .error, "no blocking letter",
        [.letters(.blocking(.authority), policy: .standard)], .climb(.salesQualified),
        at: .marketingQualified,
        lacking: { story in _ = try? story.does(.qualify(QualificationDraft("a!"))) },
        supply: { story in _ = try? story.does(.qualify(QualificationDraft("a~"))) }),
      GateTests.Case(
        .g15, .warning, "a reason to skip MQL", [.reasonToSkip(.marketingQualified)],
        .climb(.salesQualified), at: .captured, supply: nil),
    ]
  }

  private static var toSAL: [GateTests.Case] {
    let cold = TemperatureReading(.cold, .longTerm(days: 366))
    return [
      GateTests.Case(
        .g07, .error, "SAL is no provisional SQL", [.qualification], .accepted(by: marc),
        at: .salesQualified, lacking: { $0.file.lead.isProvisional = true },
        supply: { story in _ = try? story.does(.qualify(QualificationDraft("b~"))) }),
      GateTests.Case(
        .g09, .error, "SAL has a project", [.project], .accepted(by: marc),
        at: .salesQualified, lacking: { $0.file.qualification?.project = nil },
        supply: { $0.file.qualification?.project = "New plant" }),
      GateTests.Case(
        .g09, .error, "SAL is near enough",
        [.warmth(cold), .horizon(today.advanced(byDays: 366))], .accepted(by: marc),
        at: .salesQualified,
        lacking: { $0.file.qualification?.horizon = today.advanced(byDays: 366) },
        supply: { $0.file.qualification?.horizon = today.advanced(byDays: 365) }),
      GateTests.Case(
        .g09, .error, "SAL is warm",
        [.warmth(TemperatureReading(.cold, .confirmedByHand))], .accepted(by: marc),
        at: .salesQualified, lacking: { $0.file.lead.confirmedTemperature = .cold },
        supply: { $0.file.lead.confirmedTemperature = .warm }),
      GateTests.Case(
        .g10, .error, "SAL is accepted", [.acceptance(nil)], .climb(.salesAcceptable),
        at: .salesQualified, supply: nil),
      GateTests.Case(
        .g10, .error, "SAL is accepted by sales", [.acceptance(lea)], .accepted(by: lea),
        at: .salesQualified, supply: nil),
      GateTests.Case(
        .g10, .error, "SAL is taken over by sales", [.acceptance(lea)], .accepted(by: lea),
        at: .salesAcceptable, supply: nil),
    ]
  }

  private static var toOffer: [GateTests.Case] {
    [
      GateTests.Case(
        .g11, .error, "CO has an offer", [.offer], .climb(.opportunityCreated),
        at: .salesAcceptable,
        supply: { story in
          story.file.offers = LeadFile.ready(for: .opportunityCreated).offers
        }),
      GateTests.Case(
        .g12, .warning, "the offer was asked for", [.offerRequest],
        .offered(euros(100), requested: false), at: .salesAcceptable, supply: nil),
      GateTests.Case(
        .g12, .warning, "so is the next one", [.offerRequest],
        .offered(euros(100), requested: false), at: .opportunityCreated, supply: nil),
      GateTests.Case(
        .g13, .error, "WO is signed", [.contract], .climb(.won), at: .opportunityCreated,
        supply: { $0.file.lead.contract = Contract(signed: today, value: euros(1)) }),
    ]
  }

  private static var others: [GateTests.Case] {
    let unqualified: @Sendable (inout Story) -> Void = {
      $0.file.qualification?.timeline = .unknown
    }
    return [
      GateTests.Case(
        .g14, .error, "only a project is lost", [.fittingEnd(at: .salesQualified)],
        .lose(.price, note: ""), at: .salesQualified, supply: nil),
      GateTests.Case(
        .g14, .error, "a project is not disqualified", [.fittingEnd(at: .salesAcceptable)],
        .disqualify(.offTarget, note: ""), at: .salesAcceptable, supply: nil),
      GateTests.Case(
        .g14, .error, "what is won does not end", [.fittingEnd(at: .won)],
        .lose(.price, note: ""), at: .won, supply: nil),
      GateTests.Case(
        .g18, .error, "a temperature follows a qualification", [.rating],
        .confirmTemperature(.hot), at: .marketingQualified, lacking: unqualified,
        supply: { story in _ = try? story.does(.qualify(QualificationDraft("t~"))) }),
    ]
  }
}
