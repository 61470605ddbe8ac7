import Leads
import Testing

/// What people carry, as stores count it.
struct LoadContractTests {
  private func load(_ team: Team, of user: UserID) throws -> Load {
    let loads = try team.store.loads(try team.store.settings(), at: team.now)
    return try #require(loads.first { $0.user.id == user })
  }

  @Test(arguments: StoreKind.allCases)
  func accountsOfOpenLeadsAreCountedOnce(kind: StoreKind) throws {
    let team = try Team(kind)
    for company in ["Un", "Un", "Deux", "Trois"] {
      try team.add(company) { $0.owner = team.marc }
    }
    let ended = try team.add("Quatre") { $0.owner = team.marc }
    try team.commit(Edit(.disqualify(.offTarget, note: ""), to: ended))
    try team.add("Cinq")
    let marc = try load(team, of: team.marc)
    #expect(marc.count == 3 && marc.openLeads == 4 && !marc.isCapped)
    #expect(marc.standing == .under)
    #expect(try team.store.accounts(ofOpenLeadsOf: team.marc, limit: 2).count == 2)
    let lea = try load(team, of: team.lea)
    #expect(lea.openLeads == 1 && lea.measure == nil && lea.standing == nil)
  }

  @Test(arguments: StoreKind.allCases)
  func customersAreThoseOfToday(kind: StoreKind) throws {
    var team = try Team(kind)
    let ines = try team.store.keep(user: "Inès", role: .insideSales, id: Team.user(3)).id
    let leads = try ["Un", "Deux", "Trois"].map { try team.add($0) }
    func log(_ lead: LeadID, _ kind: ActivityKind, by author: UserID) throws {
      try team.commit(
        Edit(.log(ActivityDraft(kind, by: .us, isTwoWay: false)), to: lead), by: author)
    }
    try log(leads[0], .call, by: ines)
    team.now = team.now.advanced(byDays: 1)
    try log(leads[0], .call, by: ines)
    try log(leads[0], .email, by: ines)
    try log(leads[1], .note, by: ines)
    try log(leads[1], .call, by: team.marc)
    try log(leads[2], .call, by: ines)
    #expect(try load(team, of: ines).count == 2)
    _ = try team.undo(by: ines)
    #expect(try load(team, of: ines).count == 1)
  }

  @Test(arguments: StoreKind.allCases)
  func whoReportsToWhomIsKeptAndCounted(kind: StoreKind) throws {
    let team = try Team(kind)
    let boss = try team.store.keep(user: "Ida", role: .salesManager, id: Team.user(4)).id
    #expect(try team.store.report(team.lea, to: boss).reportsTo == boss)
    #expect(try team.store.report(team.marc, to: boss).reportsTo == boss)
    #expect(try load(team, of: boss).count == 2)
    // Another role leaves it as it is.
    #expect(
      try team.store.keep(user: "lea", role: .accountManager, id: Team.user(9)).reportsTo == boss)
    #expect(throws: StoreError.refused(.circularReport(boss, to: team.lea), nil)) {
      try team.store.report(boss, to: team.lea)
    }
    #expect(throws: StoreError.refused(.unknownUser(Team.user(77)), nil)) {
      try team.store.report(team.lea, to: Team.user(77))
    }
    #expect(try team.store.users().map(\.reportsTo) == [boss, boss, nil])
    #expect(try team.store.dump().contains("\"reports_to\""))
    _ = try team.store.report(team.lea, to: nil)
    #expect(try load(team, of: boss).count == 1)
  }
}

/// G22 within the transaction of a store.
struct LoadGateContractTests {
  /// Marc keeps two accounts and has them.
  private func full(_ kind: StoreKind) throws -> Team {
    let team = try Team(kind)
    try team.store.changeSettings {
      $0.capacities[.accountExecutive] = Capacity(least: nil, most: 2)
      $0.capacities[.insideSales] = Capacity(least: nil, most: 2)
    }
    for company in ["Un", "Deux"] { try team.add(company) { $0.owner = team.marc } }
    return team
  }

  private func give(_ lead: LeadID, to user: UserID, because reason: String = "") -> Edit {
    Edit(
      .set([FieldEdit(.owner, to: FieldValue(user))]), to: lead, reason: WrittenReason(reason))
  }

  private func expectWarning(_ work: () throws -> Void) {
    let error = #expect(throws: StoreError.self) { try work() }
    guard case .refused(.gates(let report), _)? = error else {
      Issue.record("not refused by gates: \(String(describing: error))")
      return
    }
    #expect(report.findings.map(\.gate) == [.g22] && report.yieldsToReason)
  }

  @Test(arguments: StoreKind.allCases)
  func whoHasEnoughIsGivenMoreForAReasonAlone(kind: StoreKind) throws {
    let team = try full(kind)
    let (new, known) = (try team.add("Trois"), try team.add("Un"))
    try team.commit(give(known, to: team.marc))
    expectWarning { try team.commit(give(new, to: team.marc)) }
    let receipt = try team.commit(give(new, to: team.marc, because: "his sector"))
    #expect(receipt.events.first?.passed == [.g22])
    // Nothing changes hands: nothing is asked.
    #expect(try team.commit(give(new, to: team.marc)).operation == nil)
    // Where accounts are not all counted, a known one is recognised all the same.
    try team.commit(give(try team.add("Quatre"), to: team.marc, because: "his sector"))
    for company in ["Un", "Deux", "Trois", "Quatre"] {
      try team.commit(give(try team.add(company), to: team.marc))
    }
    _ = try team.undo()
    _ = try team.redo()
  }

  @Test(arguments: StoreKind.allCases)
  func whatOneRequestGivesCountsInIt(kind: StoreKind) throws {
    let team = try full(kind)
    let ida = try team.store.keep(user: "Ida", role: .accountExecutive, id: Team.user(5)).id
    let leads = try ["A", "B", "C"].map { try team.add($0) }
    try team.commit(give(leads[0], to: ida), give(leads[1], to: ida))
    _ = try team.undo()
    expectWarning { _ = try team.store.commit(team.request(leads.map { give($0, to: ida) })) }
    // In bulk, the two that there is room for pass, in the box as in the store.
    let edits = BulkEdits(leads.map { [give($0, to: ida)] })
    let told = try team.store.rehearse([edits], by: team.lea, at: team.now) { true }
    #expect(told.first.map { Set($0.refusals.keys) } == [leads[2]])
    let kept = try team.store.commit(
      edits, by: team.lea, at: team.now, door: .screen, as: OperationID(high: 7, low: 7))
    #expect(Set(kept.refusals.keys) == [leads[2]])
    #expect(kept.refusals[leads[2]] == told.first?.refusals[leads[2]])
  }

  @Test(arguments: StoreKind.allCases)
  func aThirdCustomerOfTheDayIsAskedAbout(kind: StoreKind) throws {
    var team = try full(kind)
    let ines = try team.store.keep(user: "Inès", role: .insideSales, id: Team.user(3)).id
    let leads = try ["A", "B", "C"].map { try team.add($0) }
    func call(_ lead: LeadID, because reason: String = "") -> Edit {
      Edit(
        .log(ActivityDraft(.call, by: .us, isTwoWay: false)), to: lead,
        reason: WrittenReason(reason))
    }
    try team.commit(call(leads[0]), by: ines)
    try team.commit(call(leads[1]), by: ines)
    try team.commit(call(leads[1]), by: ines)
    expectWarning { try team.commit(call(leads[2]), by: ines) }
    try team.commit(call(leads[2]), by: team.marc)
    try team.commit(call(leads[2], because: "on call"), by: ines)
    team.now = team.now.advanced(byDays: 1)
    try team.commit(call(leads[2]), by: ines)
  }

  @Test(arguments: StoreKind.allCases)
  func filesAndDemonstrationsAreNotHeldUp(kind: StoreKind) throws {
    let team = try full(kind)
    let lead = try team.add("Trois")
    let request = CommitRequest(
      [give(lead, to: team.marc)], by: team.lea, at: team.now, door: .file)
    #expect(try team.store.commit(request).events.first?.passed == [])
  }
}
