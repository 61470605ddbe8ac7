import Leads
import Testing

/// What a store promises of pages, counts and conditions.
struct PageTests {
  @Test(arguments: StoreKind.allCases, CardOrder.allCases)
  func pagesForwardAndBackwardGiveEveryCardOnceInOrder(kind: StoreKind, order: CardOrder) throws {
    let team = try Team.crowded(kind)
    let lanes: [Lane] = [.stage(.captured), .stage(.marketingQualified), .parked]
    for condition in [.all([]), .word("page"), .range(.stage, from: 0, to: nil)] as [Condition] {
      let all = try team.store.page(
        PageRequest(lanes: lanes, condition: condition, order: order, limit: 10_000)
      ).cards
      #expect(all.count == 60)
      #expect(all == all.sorted(by: order.precedes))
      for limit in [1, 7, 30, 59, 60, 61] {
        for isBackward in [false, true] {
          let wanted = PageRequest(
            lanes: lanes, condition: condition, order: order, isBackward: isBackward,
            limit: limit)
          #expect(try read(team, wanted) == all)
        }
      }
    }
  }

  private func read(_ team: Team, _ wanted: PageRequest) throws -> [LeadCard] {
    var cards: [LeadCard] = []
    var from: CardKey?
    while true {
      let page = try team.store.page(
        PageRequest(
          lanes: wanted.lanes, condition: wanted.condition, order: wanted.order, from: from,
          isBackward: wanted.isBackward, limit: wanted.limit))
      #expect(page.cards.count <= wanted.limit)
      cards = wanted.isBackward ? page.cards + cards : cards + page.cards
      from = (wanted.isBackward ? page.cards.first : page.cards.last)?.key(in: wanted.order)
      guard page.hasMore, from != nil, cards.count < 1000 else { return cards }
    }
  }

  @Test(arguments: StoreKind.allCases)
  func readingGoesOnFromAPlaceWhoseCardHasGone(kind: StoreKind) throws {
    let team = try Team.crowded(kind)
    let lanes: [Lane] = [.stage(.captured)]
    let all = try team.cards(lanes)
    let gone = all[10]
    try team.commit(.move(gone.id, to: .marketingQualified))
    let page = try team.store.page(PageRequest(lanes: lanes, from: gone.key(in: .newest), limit: 5))
    #expect(page.cards.map(\.id) == all[11..<16].map(\.id))
    let back = try team.store.page(
      PageRequest(lanes: lanes, from: gone.key(in: .newest), isBackward: true, limit: 5))
    #expect(back.cards.map(\.id) == all[5..<10].map(\.id))
  }

  @Test(arguments: StoreKind.allCases)
  func countsStopAtTheirLimit(kind: StoreKind) throws {
    let team = try Team.crowded(kind)
    #expect(try team.store.count(in: Lane.all, .all([]), limit: 1000) == 60)
    #expect(try team.store.count(in: Lane.all, .all([]), limit: 10) == 10)
    #expect(try team.store.count(in: Lane.all, .word("pag"), limit: 10) == 10)
    #expect(try team.store.count(in: [.parked], .word("pag"), limit: 1000) == 10)
    #expect(try team.store.count(in: [], .all([]), limit: 10) == 0)
    #expect(try team.store.count(in: Lane.all, .all([]), limit: 0) == 0)
  }

  @Test(arguments: StoreKind.allCases)
  func sumsUnderAConditionAreThoseOfItsCards(kind: StoreKind) throws {
    let team = try Team(kind)
    for (number, company) in ["Acme", "Brun", "Acme bis", "Cazal"].enumerated() {
      try team.add(company) { $0.estimate = Money(minorUnits: number * 100, currency: .euro) }
    }
    let lead = try team.add("Acme ter")
    let found = try team.store.tallies(in: Lane.all, .word("acme"), limit: 10)
    #expect(Set(found) == Set(Tally.list(of: try team.cards(Lane.all, .word("acme")))))
    #expect(found.reduce(0) { $0 + $1.sum } == 200)
    #expect(found.reduce(0) { $0 + $1.count } == 3)
    let number = try #require(try team.file(lead).number)
    let query = Query(terms: [Query.Term(.number(number))])
    let context = QueryContext(
      now: team.now, settings: try team.store.settings(), users: [], me: nil)
    #expect(try team.found(query.condition(context)) == [lead])
  }

  @Test(arguments: StoreKind.allCases)
  func conditionsSelectByOwnerSourceAmountAndLevel(kind: StoreKind) throws {
    let team = try Team(kind)
    let mine = try team.add("Nordia") {
      $0.source = "Salon de Lyon"
      $0.estimate = Money(minorUnits: 1_000_000, currency: .euro)
    }
    let his = try team.add("Polaris", by: team.marc) {
      $0.source = "salopette"
      $0.estimate = Currency("CHF").map { Money(minorUnits: 5_000_000, currency: $0) }
    }
    let nobodys = try team.add("Boréale")
    try team.commit(Edit(.set([FieldEdit(.owner, to: .none)]), to: nobodys))
    let context = QueryContext(
      now: team.now, settings: WorkspaceSettings(), users: try team.store.users(), me: team.lea)
    func found(_ query: String) throws -> Set<LeadID> {
      try team.found(try Query(query).condition(context))
    }
    #expect(try found("") == [mine, his, nobodys])
    #expect(try found("source:salo") == [mine, his])
    #expect(try found("source:\"salon de\"") == [mine])
    #expect(try found("-source:salon") == [his, nobodys])
    #expect(try found("amount>=10k") == [mine])
    #expect(try found("-amount>=10k") == [his, nobodys])
    #expect(try found("owner:none") == [nobodys])
    #expect(try found("-owner:none") == [mine, his])
    #expect(try found("owner:marc") == [his])
    #expect(try found("bant:n?") == [mine, his, nobodys])
    #expect(try found("nordia polaris") == [])
    #expect(try found("-nordia") == [his, nobodys])
    #expect(try team.found(.any([.word("nordia"), .word("bor")])) == [mine, nobodys])
    #expect(try team.found(.any([])) == [])
    #expect(try team.found(.word("***")) == [])
  }

  @Test(arguments: StoreKind.allCases)
  func anEmptyWorkspaceHasEmptyPages(kind: StoreKind) throws {
    let team = try Team(kind)
    let page = try team.store.page(PageRequest(lanes: Lane.all, limit: 30))
    #expect(page == CardPage(cards: [], hasMore: false))
    #expect(try team.store.tallies() == [])
    #expect(try team.store.lastSequence() == 0)
    #expect(try team.store.journal(of: nil, before: nil, limit: 10) == [])
  }
}
