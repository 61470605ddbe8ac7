import Leads
import Storage

/// The leads that a condition with words finds: the newest of them, as much of each as it takes
/// to count and to order them.
///
/// A filter asks for the page and the count of every column. The words are looked up once, and
/// all columns are served from what was found.
struct Hits {
  /// What was asked.
  let condition: Condition
  let order: CardOrder
  /// The state of the workspace in which it was found.
  let state: State
  private let rows: [Int: [Hit]]

  /// The leads with one lane, in their order.
  private struct Hit {
    let number: Int
    let rank: Int
    let value: Int?
    let currency: String?
  }

  /// What tells two states of a workspace apart, as one connection sees it.
  struct State: Equatable {
    let version: Int?
    let ownChanges: Int
  }

  /// Looks the words up.
  init(
    _ condition: Condition, _ order: CardOrder, _ state: State, _ connection: Connection
  ) throws(StoreError) {
    let search = PageSearch(condition, isBrief: order.isBrief)
    self.condition = condition
    self.order = order
    self.state = state
    let found = try connection.rows(
      "SELECT number, lane, \(order.rankText), value, currency FROM \(search.source)"
        + " WHERE \(search.rest.text)",
      search.sourceParameters + search.rest.parameters
    ) { row in
      let hit = Hit(
        number: row.integer(0) ?? 0, rank: row.integer(2) ?? 0, value: row.integer(3),
        currency: row.text(4))
      return (lane: row.integer(1) ?? 0, hit: hit)
    }
    var rows = Dictionary(grouping: found, by: \.lane).mapValues { $0.map(\.hit) }
    let isDescending = order.isDescending
    for lane in rows.keys {
      rows[lane]?.sort {
        isDescending
          ? ($0.rank, $0.number) > ($1.rank, $1.number)
          : ($0.rank, $0.number) < ($1.rank, $1.number)
      }
    }
    self.rows = rows
  }

  /// The numbers of the leads of a page, in its order, and whether more lie beyond.
  func page(_ request: PageRequest) -> (numbers: [Int], hasMore: Bool) {
    let limit = max(0, request.limit)
    var numbers: [Int] = []
    for lane in request.isBackward ? request.lanes.reversed() : request.lanes {
      guard numbers.count <= limit else { break }
      let found = rows[lane.rank] ?? []
      let rest: [Hit]
      switch request.start(in: lane) {
      case nil: continue
      case .end: rest = found
      case .behind(let key): rest = found.filter { lies($0, beyond: key, request.isBackward) }
      }
      let next = request.isBackward ? rest.reversed() : rest
      numbers += next.prefix(limit + 1 - numbers.count).map(\.number)
    }
    let page = Array(numbers.prefix(limit))
    return (request.isBackward ? page.reversed() : page, numbers.count > limit)
  }

  private func lies(_ hit: Hit, beyond key: CardKey, _ isBackward: Bool) -> Bool {
    let (own, other) = ((hit.rank, hit.number), (key.rank, key.number.value))
    return order.isDescending != isBackward ? own < other : own > other
  }

  /// Count and sum by lane and currency of no more than `limit` leads.
  func tallies(in lanes: [Lane], limit: Int) -> [Tally] {
    var left = limit
    var tallies: [Tally] = []
    for lane in lanes {
      let counted = (rows[lane.rank] ?? []).prefix(left)
      left -= counted.count
      for (currency, hits) in Dictionary(grouping: counted, by: \.currency) {
        tallies.append(
          Tally(
            lane: lane, owner: nil, currency: currency.flatMap { Currency($0) },
            count: hits.count, sum: hits.reduce(0) { $0 + ($1.value ?? 0) }))
      }
    }
    return tallies
  }
}

extension CardOrder {
  /// Whether the brief index of leads by number holds what the order asks.
  fileprivate var isBrief: Bool {
    switch self {
    case .newest, .oldest, .value: true
    case .action, .score, .idle: false
    }
  }
}
