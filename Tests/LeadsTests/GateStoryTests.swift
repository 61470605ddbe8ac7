import Testing

@testable import Leads

/// Gates that stand together, or at passages of their own.
struct GateStoryTests {
  @Test func anOfferToAColdLeadIsWarnedOfUnlessItWasAskedFor() throws {
    var story = Story(at: .salesAcceptable)
    story.file.lead.confirmedTemperature = .cold
    let cold = TemperatureReading(.cold, .confirmedByHand)
    #expect(
      story.findings(against: .offered(euros(100), requested: false)) == [
        GateFinding(gate: .g12, severity: .warning, missing: [.offerRequest]),
        GateFinding(gate: .g19, severity: .warning, missing: [.warmth(cold)]),
      ])
    let event = try #require(
      try story.does(.offered(euros(100), requested: false), because: "a test run").first)
    #expect(event.passed == [.g12, .g19])
    #expect(try story.does(.offered(euros(90))).first?.passed == [])
  }

  @Test func onlyColdLeadsAreTooColdForAnOffer() throws {
    var story = Story(at: .salesAcceptable)
    story.file.qualification?.horizon = today.advanced(byDays: 300)
    #expect(
      story.findings(against: .offered(euros(100), requested: false)).map(\.gate) == [.g12])
  }

  @Test func anOfferForAnotherAccountDoesNotMakeAnOpportunity() {
    var story = Story(at: .salesAcceptable)
    story.file.offers = [
      Offer(
        id: numbered(30), lead: story.file.lead.id, account: numbered(31), amount: euros(5),
        issued: today, wasRequested: true)
    ]
    #expect(story.findings(against: .climb(.opportunityCreated)).map(\.gate) == [.g11])
  }

  @Test(arguments: [
    (ActivityKind.form, Initiator.prospect, true), (.download, .prospect, true),
    (.webinar, .prospect, true), (.newsletter, .prospect, true), (.demo, .prospect, true),
    (.visit, .prospect, false), (.call, .prospect, false), (.email, .prospect, false),
    (.meeting, .prospect, false), (.note, .prospect, false), (.newsletter, .us, false),
    (.form, .us, false),
  ])
  func someActsOfTheProspectProveInterest(
    kind: ActivityKind, initiator: Initiator, isProof: Bool
  ) throws {
    var story = Story(at: .captured)
    story.file.lead.origin = .outbound
    try story.does(.log(ActivityDraft(kind, by: initiator, isTwoWay: false)))
    #expect(story.findings(against: .climb(.marketingQualified)).isEmpty == isProof)
  }

  @Test func everyLeadHasASourceAndAWebCaptureItsSite() {
    func findings(_ prepare: (inout NewLead) -> Void) -> [GateFinding] {
      var new = NewLead(company: "Nordia", source: "fair")
      prepare(&new)
      do throws(Refusal) {
        _ = try LeadFile.adding(Edit(.add(new), to: numbered(40)), Story().context)
        return []
      } catch {
        guard case .gates(let report) = error, report.passage == .adding else { return [] }
        return report.findings
      }
    }
    func g28(_ missing: Requirement...) -> [GateFinding] {
      [GateFinding(gate: .g28, severity: .error, missing: missing)]
    }
    #expect(findings { _ in }.isEmpty)
    #expect(findings { $0.source = "  " } == g28(.source))
    #expect(findings { $0.channel = .form } == g28(.site))
    #expect(findings { $0.channel = .passive } == g28(.site))
    #expect(findings { ($0.channel, $0.source) = (.form, "") } == g28(.source, .site))
    #expect(findings { ($0.channel, $0.site) = (.form, .offSite) }.isEmpty)
  }

  @Test func aWebCaptureKeepsItsSiteWhenFieldsAreEdited() throws {
    var story = Story(at: .captured)
    let form = FieldEdit(.channel, to: .text("form"))
    let g28 = [GateFinding(gate: .g28, severity: .error, missing: [.site])]
    #expect(story.findings(against: .set([form])) == g28)
    try story.does(.set([form, FieldEdit(.site, to: .text("off-site"))]))
    #expect(story.file.lead.site == .offSite)
    #expect(story.findings(against: .set([FieldEdit(.site, to: .none)])) == g28)
  }

  @Test(arguments: LeadField.allCases)
  func whatOnlyActsWriteCannotBeEditedLikeOtherFields(field: LeadField) {
    let isEditable = EditableField.allCases.contains {
      $0.name == FieldName(field) || $0.rawValue == field.name
    }
    guard !isEditable else {
      #expect(EditableField.refusal(forName: field.name) == nil)
      return
    }
    let finding = GateFinding(gate: .g30, severity: .error, missing: [.trueHistory])
    let refusal = Refusal.gates(GateReport(.rewritingHistory, [finding]))
    #expect(EditableField.refusal(forName: field.name) == refusal)
    #expect(EditableField.refusal(forName: field.name.uppercased()) == refusal)
  }

  @Test func historyIsWhatTheRuleBookCallsSo() {
    for name in ["stage", "stage-entered", "captured", "accepted-by", "signed-on", "provisional"] {
      #expect(EditableField.refusal(forName: name) != nil, "\(name)")
    }
    for name in ["company", "amount", "tags", "stagge", ""] {
      #expect(EditableField.refusal(forName: name) == nil, "\(name)")
    }
  }
}
