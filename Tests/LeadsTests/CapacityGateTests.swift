import Testing

@testable import Leads

/// G22: nobody is given more than people of their trade serve well.
struct CapacityGateTests {
  private func accounts(_ count: Int) -> Set<AccountID> {
    Set((0..<count).map { AccountID(high: 0x7A, low: UInt64($0)) })
  }

  private func context(
    _ story: Story, giving user: User, accounts: Set<AccountID>? = nil,
    customers: Set<LeadID>? = nil
  ) -> EditContext {
    var context = story.context
    context.facts.users[user.id] = user
    if let accounts { context.facts.accounts[user.id] = accounts }
    context.facts.customers = customers
    return context
  }

  private func given(to user: User, because reason: String = "") -> Edit {
    let edit = FieldEdit(.owner, to: FieldValue(user.id))
    return Edit(.set([edit]), to: Story().file.lead.id, reason: WrittenReason(reason))
  }

  /// By trade and count before the lead comes: `!` asks for a reason, `.` lets pass.
  @Test func theWarningByTradeAndCount() throws {
    let counts = [0, 19, 47, 48, 49, 99, 100, 299, 300, 301]
    var table: [String] = []
    for role in Role.allCases {
      let user = User(id: numbered(77), name: "Ida", role: role)
      let signs = counts.map { count -> String in
        let story = Story()
        var file = story.file
        // A store counts only for whom there is a limit in accounts.
        let known = role.measure == .accounts && story.settings.capacities[role] != nil
        let context = context(story, giving: user, accounts: known ? accounts(count) : nil)
        do throws(Refusal) {
          _ = try file.apply(given(to: user), context)
          return "."
        } catch {
          let most = story.settings.capacities[role]?.most ?? 0
          let finding = GateFinding(
            gate: .g22, severity: .warning, missing: [.room(user, most: most)])
          #expect(error == .gates(GateReport(.assigning, [finding])))
          return "!"
        }
      }
      table.append("\(role.rawValue) \(signs.joined())")
    }
    // At 0, 19, 47, 48, 49, 99, 100, 299, 300 and 301.
    #expect(
      table == [
        "lead-center ..........", "mdr ..........", "sdr ..........", "adr ...!!!!!!!",
        "ae ........!!", "isr ..........", "am ..........", "sm ..........",
        "sales-ops ..........",
      ])
  }

  @Test func aReasonPassesAndIsKept() throws {
    let story = Story()
    var file = story.file
    let event = try #require(
      try file.apply(
        given(to: marc, because: "replaces Léa"),
        context(story, giving: marc, accounts: accounts(300))
      ).first)
    #expect(event.passed == [.g22] && event.reason?.text == "replaces Léa")
    #expect(file.lead.owner == marc.id)
  }

  @Test func whatBringsNothingNewIsNotAskedAbout() throws {
    let story = Story()
    // The account is theirs already, or the lead has ended and weighs nothing.
    var file = story.file
    let own = accounts(300).union([file.account.id])
    #expect(
      try file.apply(given(to: marc), context(story, giving: marc, accounts: own)).first?.passed
        == [])
    file = story.file
    file.lead.workState = .closed(.disqualified(.duplicate, note: ""))
    #expect(
      try file.apply(given(to: marc), context(story, giving: marc, accounts: accounts(300)))
        .first?.passed == [])
  }

  @Test func aLeadIsAddedToSomebodyWhoHasEnoughForAReason() throws {
    let story = Story()
    var new = NewLead(company: "Neuf", source: "web")
    new.owner = marc.id
    let context = context(story, giving: marc, accounts: accounts(300))
    let lead: LeadID = numbered(900)
    #expect(throws: Refusal.self) { try LeadFile.adding(Edit(.add(new), to: lead), context) }
    let reason = WrittenReason("asked for him")
    let (_, events) = try LeadFile.adding(Edit(.add(new), to: lead, reason: reason), context)
    #expect(events.first?.passed == [.g22])
    // A file's rows are not held up.
    let (_, entered) = try LeadFile.adding(
      Edit(.enter(ImportedLead(new, claims: .stage(.captured))), to: lead), story.context)
    #expect(entered.first?.passed == [])
  }

  @Test func whoTakesALeadOverIsAskedTogetherWithWhatSALAsks() throws {
    let story = Story(at: .salesQualified)
    var file = story.file
    let context = context(story, giving: marc, accounts: accounts(300))
    let accept = Edit.Change.accepted(by: marc)
    let refusal = #expect(throws: Refusal.self) {
      try file.apply(Edit(accept, to: file.lead.id), context)
    }
    guard case .gates(let report) = refusal else { throw refusal ?? .notClaimed }
    #expect(report.passage == .entering(.salesAcceptable))
    #expect(report.findings.map(\.gate) == [.g22] && report.yieldsToReason)
    let reason = WrittenReason("his sector")
    let event = try file.apply(Edit(accept, to: file.lead.id, reason: reason), context).first
    #expect(event?.passed == [.g22] && file.lead.stage == .salesAcceptable)
  }

  @Test func theHundredAndFirstCustomerOfTheDayIsAskedAbout() throws {
    var story = Story()
    story.actor = ines
    let customers = Set((0..<100).map { LeadID(high: 0x7B, low: UInt64($0)) })
    var file = story.file
    let call = Edit(.log(ActivityDraft(.call, by: .us, isTwoWay: false)), to: file.lead.id)
    let refusal = #expect(throws: Refusal.self) {
      try file.apply(call, context(story, giving: ines, customers: customers))
    }
    guard case .gates(let report) = refusal else { throw refusal ?? .notClaimed }
    #expect(report.missing == [.room(ines, most: 100)] && report.yieldsToReason)
    // One of today's again, what they do themselves, and a remark are no customer more.
    let again = customers.union([file.lead.id])
    _ = try file.apply(call, context(story, giving: ines, customers: again))
    for draft in [
      ActivityDraft(.call, by: .prospect, isTwoWay: true),
      ActivityDraft(.note, by: .us, isTwoWay: false),
    ] {
      _ = try file.apply(
        Edit(.log(draft), to: file.lead.id), context(story, giving: ines, customers: customers))
    }
    let reason = WrittenReason("on call tonight")
    let event = try file.apply(
      Edit(call.change, to: file.lead.id, reason: reason),
      context(story, giving: ines, customers: customers)
    ).first
    #expect(event?.passed == [.g22])
  }
}
