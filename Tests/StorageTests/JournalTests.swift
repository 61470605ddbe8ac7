import Leads
import Testing

/// What a store promises of journal, change feed, team and other stores on the workspace.
struct JournalTests {
  @Test(arguments: StoreKind.allCases)
  func linesTellWhoDidWhatWhenAndWhy(kind: StoreKind) throws {
    var team = try Team(kind)
    let lead = try team.add("Nordia") { $0.score = 10 }
    try team.add("Polaris", by: team.marc)
    team.now = team.now.advanced(byDays: 1)
    let receipt = try team.commit(
      .move(lead, to: .marketingQualified, reason: "vu au salon"), by: team.marc)
    let lines = try team.store.journal(of: lead, before: nil, limit: 10)
    #expect(lines.map(\.sequence) == [3, 1])
    let line = try #require(lines.first)
    #expect(line.operation == receipt.operation?.id)
    #expect(line.author == team.marc)
    #expect(line.at == team.now)
    #expect(line.door == .screen)
    #expect(line.number == LeadNumber(1))
    #expect(line.event == receipt.events.first)
    #expect(line.event.reason?.text == "vu au salon")
    #expect(line.event.passed == [.g04])
    #expect(line.event.stages == StageMove(from: .captured, to: .marketingQualified))
    #expect(!line.event.changes.isEmpty)
    #expect(try team.store.journal(of: nil, before: 3, limit: 1).map(\.sequence) == [2])
  }

  @Test(arguments: StoreKind.allCases)
  func linesOfALeadThatWasTakenBackRemain(kind: StoreKind) throws {
    let team = try Team(kind)
    let lead = try team.add("Nordia")
    _ = try team.undo()
    let lines = try team.store.journal(of: lead, before: nil, limit: 10)
    #expect(lines.map(\.event.kind) == [.undone, .added])
    #expect(lines.map(\.isUndone) == [false, true])
    #expect(lines.map(\.lead) == [lead, lead])
    #expect(lines[0].event.changes.contains { $0.old == .text("Nordia") && $0.new == .none })
  }

  @Test(arguments: StoreKind.allCases)
  func theChangeFeedNamesEachLeadOnce(kind: StoreKind) throws {
    let team = try Team(kind)
    let leads = try (0..<4).map { try team.add("Société \($0)") }
    let sequence = try team.store.lastSequence()
    for lead in [leads[2], leads[0], leads[2]] {
      try team.commit(.note("n", on: lead))
    }
    #expect(
      try team.store.leadsChanged(after: sequence, limit: 10) == [leads[2], leads[0]])
    #expect(try team.store.leadsChanged(after: sequence, limit: 1) == [leads[2]])
    #expect(try team.store.leadsChanged(after: team.store.lastSequence(), limit: 9) == [])
  }

  @Test(arguments: StoreKind.allCases)
  func actsOfHandoversAreToldAsLongAsTheyStand(kind: StoreKind) throws {
    var team = try Team(kind)
    let lead = try team.qualified("Nordia")
    let begun = team.now
    team.now = team.now.advanced(byDays: 1)
    let draft = HandoffDraft(to: team.marc, note: "vendredi")
    try team.commit(Edit(.handOver(draft), to: lead))
    try team.commit(
      Edit(.returnHandoff(.timing, note: "plus tard"), to: lead), by: team.marc)
    try team.commit(Edit(.handOver(draft), to: lead))
    let today = ZoneRules.paris.date(team.now)
    try team.commit(
      Edit(.accept(Acceptance(owner: team.marc, on: today)), to: lead), by: team.marc)
    let kinds: [HandoffAct.Kind] = [.proposed, .returned(.timing), .proposed, .accepted]
    let acts = try team.store.handoffActs(since: begun)
    #expect(acts.map(\.kind) == kinds)
    #expect(acts.map(\.author) == [team.lea, team.marc, team.lea, team.marc])
    #expect(acts.allSatisfy { $0.at == team.now && $0.lead == LeadNumber(1) })
    #expect(try team.store.handoffActs(since: team.now.advanced(byMilliseconds: 1)) == [])
    _ = try team.undo(by: team.marc)
    #expect(try team.store.handoffActs(since: begun).map(\.kind) == kinds.dropLast())
    #expect(try team.file(lead).lead.handoffState == .pending)
  }

  @Test(arguments: StoreKind.allCases)
  func usersAreKnownByTheirFoldedNames(kind: StoreKind) throws {
    let team = try Team(kind)
    let same = try team.store.keep(
      user: " lea ", role: .salesManager, id: Team.user(50))
    #expect(same == User(id: team.lea, name: "Léa", role: .salesManager))
    #expect(try team.store.users().map(\.name) == ["Léa", "Marc"])
    let renamed = try team.store.keep(user: "Léa B.", role: .salesManager, id: team.lea)
    #expect(renamed.name == "Léa B.")
    #expect(throws: StoreError.badUserName("MARC")) {
      try team.store.keep(user: "MARC", role: .salesManager, id: team.lea)
    }
    #expect(throws: StoreError.badUserName("")) {
      try team.store.keep(user: "  ", role: .salesManager, id: Team.user(51))
    }
  }

  @Test(arguments: StoreKind.allCases)
  func settingsComeBackAsTheyWereKept(kind: StoreKind) throws {
    let team = try Team(kind)
    #expect(try team.store.settings() == WorkspaceSettings())
    var settings = WorkspaceSettings()
    settings.policy = .strict
    settings.scoreThreshold = 42
    settings.staleDays = 30
    settings.zone = try #require(ZoneRules(posix: "<+0530>-5:30"))
    settings.zoneName = "Asia/Kolkata"
    settings.currency = try #require(Currency("CHF"))
    settings.ageingDays[.captured] = nil
    settings.weights[.won] = 99
    try team.store.changeSettings { $0 = settings }
    #expect(try team.store.second().settings() == settings)
    for rule in [
      "CET-1CEST,M3.5.0,M10.5.0/3", "EST5EDT,M3.2.0,M11.1.0", "AEST-10AEDT,M10.1.0,M4.1.0/3",
      "UTC0",
    ] {
      settings.zone = try #require(ZoneRules(posix: rule))
      try team.store.changeSettings { $0 = settings }
      #expect(try team.store.settings() == settings)
    }
  }

  @Test(arguments: StoreKind.allCases)
  func whatTwoPeopleAgreeOnAtOneMomentBothStays(kind: StoreKind) throws {
    let team = try Team(kind)
    let second = try team.store.second()
    // Both have read the settings before either writes.
    #expect(try team.store.settings() == second.settings())
    try team.store.changeSettings { $0.scoreThreshold = 5 }
    let now = try second.changeSettings { $0.staleDays = 30 }
    #expect(now.scoreThreshold == 5 && now.staleDays == 30)
    #expect(try team.store.settings() == now)
    #expect(team.store.changeSource.hasChanged())
    try second.changeSettings { $0.staleDays = 30 }
    #expect(!team.store.changeSource.hasChanged(), "what changes nothing writes nothing")
  }

  @Test(arguments: StoreKind.allCases)
  func theScoreThresholdKeptIsTheOneThatGatesAskFor(kind: StoreKind) throws {
    let team = try Team(kind)
    let lead = try team.add("Nordia") { $0.score = 10 }
    #expect(throws: StoreError.self) { try team.commit(.move(lead, to: .marketingQualified)) }
    var settings = WorkspaceSettings()
    settings.scoreThreshold = 5
    try team.store.changeSettings { $0 = settings }
    try team.commit(.move(lead, to: .marketingQualified))
  }

  @Test(arguments: StoreKind.allCases)
  func twoStoresOnOneWorkspaceSeeEachOther(kind: StoreKind) throws {
    let team = try Team(kind)
    let second = try team.store.second()
    #expect(!second.changeSource.hasChanged())
    let lead = try team.add("Nordia")
    #expect(second.changeSource.hasChanged())
    #expect(!second.changeSource.hasChanged())
    _ = try second.commit(team.request([.score(5, on: lead)], by: team.marc))
    #expect(!second.changeSource.hasChanged())
    #expect(team.store.changeSource.hasChanged())
    #expect(try team.file(lead).lead.score == 5)
    #expect(try team.store.dump() == second.dump())
    #expect(try second.tallies() == team.store.tallies())
    let other = LeadID(high: 1, low: 2)
    _ = try second.commit(
      team.request([Edit(.add(NewLead(company: "Polaris", source: "salon")), to: other)]))
    #expect(try team.file(other).number == LeadNumber(2))
  }

  @Test(arguments: StoreKind.allCases)
  func interruptingWhenNothingRunsDoesNothing(kind: StoreKind) throws {
    let team = try Team(kind)
    team.store.interruption.interrupt()
    let lead = try team.add("Nordia")
    #expect(try team.cards().map(\.id) == [lead])
  }
}
