import Leads
import Testing

/// What a store promises of a page that is counted on the way.
struct CountedPageTests {
  private static let conditions: [Condition] = [
    .all([]), .any([]), .word("page"), .all([.word("page"), .range(.value, from: 300, to: nil)]),
    .range(.value, from: 200, to: nil), .range(.value, from: 200, to: 500),
    .range(.value, from: nil, to: 300), .not(.range(.value, from: 200, to: nil)),
    .range(.lastActivity, from: 0, to: nil), .range(.lastActivity, from: nil, to: 0),
    .all([.range(.stage, from: 1, to: 1), .range(.value, from: 100, to: nil)]),
    .any([.range(.stage, from: 2, to: 2), .range(.lane, from: 7, to: 7)]), .empty(.value),
  ]

  @Test(arguments: StoreKind.allCases, CardOrder.allCases)
  func aCountedPageIsThePageAndTheCount(kind: StoreKind, order: CardOrder) throws {
    let team = try Team.crowded(kind)
    for lanes in [[Lane.stage(.captured)], [.stage(.captured), .stage(.marketingQualified)]] {
      for condition in Self.conditions {
        for (limit, isBackward) in [(0, false), (1, false), (9, false), (9, true), (90, false)] {
          try compare(
            team,
            PageRequest(
              lanes: lanes, condition: condition, order: order, isBackward: isBackward,
              limit: limit))
        }
      }
    }
  }

  @Test(arguments: StoreKind.allCases, CardOrder.allCases)
  func aCountedPageReadsOnFromACard(kind: StoreKind, order: CardOrder) throws {
    let team = try Team.crowded(kind)
    let lanes: [Lane] = [.stage(.captured), .stage(.marketingQualified), .parked]
    let all = try team.store.page(PageRequest(lanes: lanes, order: order, limit: 100)).cards
    for place in [0, 20, 59] {
      for isBackward in [false, true] {
        try compare(
          team,
          PageRequest(
            lanes: lanes, condition: .range(.value, from: 0, to: nil), order: order,
            from: all[place].key(in: order), isBackward: isBackward, limit: 7))
      }
    }
  }

  private func compare(_ team: Team, _ request: PageRequest) throws {
    let page = try team.store.page(request)
    let all = try team.store.tallies(in: request.lanes, request.condition, limit: 1000)
    let count = all.reduce(0) { $0 + $1.count }
    for limit in [5, 12, 1000] {
      let found = try team.store.countedPage(request, limit: limit)
      #expect(found.page == page, "\(request), \(limit)")
      if count < limit {
        #expect(Set(found.tallies) == Set(all), "\(request), \(limit)")
      } else {
        #expect(found.tallies.reduce(0) { $0 + $1.count } == limit, "\(request), \(limit)")
      }
    }
  }
}
