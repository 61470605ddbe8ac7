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
