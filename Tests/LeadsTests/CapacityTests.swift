import Leads
import Testing

/// How much people keep in hand, and who reports to whom.
struct CapacityTests {
  @Test func theLimitsOfTheTradeAreThoseOfANewWorkspace() {
    let settings = WorkspaceSettings()
    let texts = Role.limited.map { "\($0.rawValue) \(settings.capacities[$0]?.description ?? "")" }
    #expect(texts == ["ae 20-300", "adr -48", "isr -100", "sm 4-10"])
    #expect(Set(settings.capacities.keys) == Set(Role.limited))
  }

  @Test(
    arguments: [
      ("20-300", "20-300"), (" -48 ", "-48"), ("4-", "4-"), ("20–300", "20-300"), ("−48", "-48"),
      ("0-0", "0-0"), ("", nil), ("-", nil), ("300-20", nil), ("20", nil), ("a-b", nil),
      ("20-3x", nil), ("1-2-3", nil), ("0-1000001", nil), ("--48", nil),
    ] as [(String, String?)])
  func aCapacityIsReadAndWritten(text: String, written: String?) {
    #expect(Capacity(text)?.description == written)
  }

  /// G22 by trade and count, told: `<` under, `>` over, `=` within, nothing without a limit.
  @Test func whereALoadLiesBesideItsLimit() {
    let settings = WorkspaceSettings()
    let counts = [0, 3, 4, 10, 11, 19, 20, 48, 49, 100, 101, 300, 301]
    let table = Role.allCases.map { role -> String in
      let signs = counts.map { count -> String in
        let user = User(id: lea.id, name: "Léa", role: role)
        let load = Load(of: user, openLeads: 0, count: count, capacity: settings.capacities[role])
        return switch load.standing {
        case .under: "<"
        case .within: "="
        case .over: ">"
        case nil: " "
        }
      }
      return "\(role.rawValue): " + signs.joined()
    }
    // At 0, 3, 4, 10, 11, 19, 20, 48, 49, 100, 101, 300 and 301.
    let none = String(repeating: " ", count: counts.count)
    #expect(
      table == [
        "lead-center: " + none, "mdr: " + none, "sdr: " + none,
        "adr: ========>>>>>",
        "ae: <<<<<<======>",
        "isr: ==========>>>",
        "am: " + none,
        "sm: <<==>>>>>>>>>",
        "sales-ops: " + none,
      ])
  }

  @Test func nobodyReportsToThemselves() throws {
    let boss = try lea.reporting(to: marc.id, among: everybody)
    #expect(boss.reportsTo == marc.id)
    let chain = [
      boss, try marc.reporting(to: ines.id, among: everybody), ines, noor,
    ]
    #expect(throws: Refusal.circularReport(lea.id, to: lea.id)) {
      try lea.reporting(to: lea.id, among: chain)
    }
    #expect(throws: Refusal.circularReport(ines.id, to: lea.id)) {
      try ines.reporting(to: lea.id, among: chain)
    }
    #expect(throws: Refusal.unknownUser(numbered(99))) {
      try ines.reporting(to: numbered(99), among: chain)
    }
    #expect(try noor.reporting(to: lea.id, among: chain).reportsTo == lea.id)
    #expect(try boss.reporting(to: nil, among: chain).reportsTo == nil)
  }

  @Test func aCircleThatIsThereIsNotWalkedForEver() throws {
    let (one, two) = (
      User(id: lea.id, name: "Léa", role: .salesManager, reportsTo: marc.id),
      User(id: marc.id, name: "Marc", role: .salesManager, reportsTo: lea.id)
    )
    #expect(try noor.reporting(to: one.id, among: [one, two, noor]).reportsTo == lea.id)
  }
}
