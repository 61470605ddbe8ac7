import Leads
import Testing

/// What a store promises of the queue.
struct QueueContractTests {
  @Test(arguments: StoreKind.allCases, [51, 52, 53] as [UInt64])
  func theQueueIsThatOfTheRulesAfterRandomEdits(kind: StoreKind, seed: UInt64) throws {
    var team = try Team(kind, seed: seed)
    var edits = RandomEdits(dice: team.dice, users: [team.lea, team.marc])
    for step in 0..<200 {
      team.now = team.now.advanced(byMilliseconds: team.dice.below(20_000_000))
      switch team.dice.below(5) {
      case 0: _ = try? team.undo(by: team.dice.pick(edits.users), .restore)
      case 1: _ = try? team.redo(by: team.dice.pick(edits.users))
      default: _ = try? team.store.commit(edits.request(at: team.now))
      }
      edits.keepOnly(try team.cards())
      if step % 40 == 39 { try expectTheQueueOfTheRules(team) }
    }
  }

  /// Pages of every size, forward from every place, are those of the list that the rules give.
  private func expectTheQueueOfTheRules(_ team: Team) throws {
    let owners: [UserID?] = [team.lea, team.marc, nil]
    for days in [-3, 0, 2, 200] {
      let moment = QueueMoment(
        now: team.now.advanced(byDays: days), settings: try team.store.settings())
      let all = try team.files().compactMap { moment.entry(of: $0) }
        .sorted { $0.place < $1.place }
      for owners in [owners, [team.lea, nil], [team.marc], []] {
        let own = all.filter { owners.contains($0.card.owner) }
        for limit in [1, 4, 100] {
          #expect(try read(team, owners, moment, limit: limit) == own)
        }
        let counts = Dictionary(grouping: own, by: \.place.section).mapValues(\.count)
        #expect(try page(team, owners, moment, limit: 0).counts == counts)
        let late = own.filter { moment.isLate($0.reason) }
        #expect(try read(team, owners, moment, isLateOnly: true, limit: 3) == late)
      }
    }
  }

  private func page(
    _ team: Team, _ owners: [UserID?], _ moment: QueueMoment, _ condition: Condition = .all([]),
    isLateOnly: Bool = false, after: QueuePlace? = nil, limit: Int
  ) throws -> QueuePage {
    try team.store.queue(
      QueueRequest(
        owners: owners, condition: condition, isLateOnly: isLateOnly, after: after,
        limit: limit, countLimit: 1000, now: moment.now))
  }

  private func read(
    _ team: Team, _ owners: [UserID?], _ moment: QueueMoment, _ condition: Condition = .all([]),
    isLateOnly: Bool = false, limit: Int
  ) throws -> [QueueEntry] {
    var entries: [QueueEntry] = []
    while true {
      let page = try page(
        team, owners, moment, condition, isLateOnly: isLateOnly, after: entries.last?.place,
        limit: limit)
      #expect(page.entries.count <= limit)
      entries += page.entries
      guard page.hasMore, entries.count < 1000 else { return entries }
    }
  }

  @Test(arguments: StoreKind.allCases)
  func aFilterNarrowsTheQueueWithWordsAndWithout(kind: StoreKind) throws {
    let team = try Team(kind)
    let acme = try team.add("Acme") { $0.source = "salon" }
    let brun = try team.add("Brun") { $0.score = 90 }
    let his = try team.add("Acme bis", by: team.marc)
    let moment = QueueMoment(now: team.now, settings: WorkspaceSettings())
    func found(_ condition: Condition, _ owners: [UserID?]) throws -> [LeadID] {
      try read(team, owners, moment, condition, limit: 2).map(\.card.id)
    }
    let source = Condition.text(.source, "salon", isPrefix: true)
    #expect(try found(.all([]), [team.lea]) == [brun, acme])
    #expect(try found(.word("acm"), [team.lea, team.marc]) == [acme, his])
    #expect(try found(.all([.word("acme"), source]), [team.lea, team.marc]) == [acme])
    #expect(try found(source, [team.lea, team.marc]) == [acme])
    #expect(try found(.not(source), [team.lea]) == [brun])
    #expect(try found(.any([]), [team.lea]) == [])
    let counted = try page(team, [team.lea, team.marc], moment, .word("acme"), limit: 1)
    #expect(counted.hasMore)
    #expect(counted.counts == [.answering: 2])
  }

  @Test(arguments: StoreKind.allCases)
  func whatOthersHaveClaimedIsLeftOutUntilTheClaimEnds(kind: StoreKind) throws {
    var team = try Team(kind)
    let acme = try team.add("Acme") { $0.channel = .sourced }
    let brun = try team.add("Brun") { $0.channel = .sourced }
    for lead in [acme, brun] {
      let edit = FieldEdit(.owner, from: FieldValue(team.lea), to: .none)
      try team.commit(Edit(.set([edit]), to: lead))
    }
    try team.commit(Edit(.claim, to: acme), by: team.marc)
    func seen(by reader: UserID?) throws -> Set<LeadID> {
      let page = try team.store.queue(
        QueueRequest(owners: [nil], reader: reader, limit: 9, countLimit: 9, now: team.now))
      #expect(page.counts == [.raw: page.entries.count])
      return Set(page.entries.map(\.card.id))
    }
    #expect(try seen(by: team.lea) == [brun])
    #expect(try seen(by: team.marc) == [acme, brun])
    #expect(try seen(by: nil) == [acme, brun])
    team.now = team.now.advanced(byDays: 4)
    #expect(try seen(by: team.lea) == [acme, brun])
  }

  @Test(arguments: StoreKind.allCases)
  func whoIsNotToBeContactedIsNobodysToAnswer(kind: StoreKind) throws {
    let team = try Team(kind)
    let acme = try team.add("Acme") { $0.email = "a@acme.example" }
    let brun = try team.add("Brun") { $0.email = "b@brun.example" }
    let moment = QueueMoment(now: team.now, settings: try team.store.settings())
    func order() throws -> [LeadID] {
      try read(team, [team.lea], moment, limit: 9).map(\.card.id)
    }
    let first = try #require(try order().first)
    try team.commit(
      Edit(.suppress(.notInterested(until: nil, wholeAccount: false)), to: first))
    #expect(try order() == [first == acme ? brun : acme, first])
    try expectTheQueueOfTheRules(team)
  }

  @Test(arguments: StoreKind.allCases)
  func countsStopAtTheirLimit(kind: StoreKind) throws {
    let team = try Team(kind)
    for number in 0..<7 { try team.add("Page \(number)") { $0.channel = .sourced } }
    let counted = try team.store.queue(
      QueueRequest(owners: [team.lea], limit: 1, countLimit: 5, now: team.now))
    #expect(counted.counts == [.raw: 5])
    let uncounted = try team.store.queue(
      QueueRequest(owners: [team.lea], limit: 1, now: team.now))
    #expect(uncounted.counts == [:])
  }

  @Test(arguments: StoreKind.allCases)
  func leadsThatWereWorkedOnCountOnceAndNotByOthersNorBefore(kind: StoreKind) throws {
    var team = try Team(kind)
    let first = try team.add("Acme")
    let second = try team.add("Brun")
    try team.commit(.note("hier", on: second))
    team.now = team.now.advanced(byDays: 1)
    let morning = team.now
    func worked() throws -> Int { try team.store.leadsWorked(by: team.lea, since: morning) }
    #expect(try worked() == 0)
    try team.commit(.note("a", on: first))
    try team.commit(.note("b", on: first))
    #expect(try worked() == 1)
    try team.commit(.note("c", on: second), by: team.marc)
    #expect(try worked() == 1)
    try team.add("Cazal")
    #expect(try worked() == 1, "who adds a lead has not worked on it")
    try team.commit(.note("d", on: first), .note("d", on: second))
    #expect(try worked() == 1, "many at once are no work on one")
    try team.commit(.score(4, on: second))
    #expect(try worked() == 2)
    _ = try team.undo()
    #expect(try worked() == 1)
    _ = try team.redo()
    #expect(try worked() == 2)
  }
}
