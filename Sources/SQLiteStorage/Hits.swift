import Leads
import Storage

/// The leads that meet a condition, as much of each as it takes to count and to order them.
struct Hits {
  let order: CardOrder
  private let rows: [Int: [Hit]]

  /// A lead; those of one lane are kept in their order.
  private struct Hit {
    let number: Int
    let rank: Int
    let value: Int?
    let currency: String?

    /// Reads what `selection` selects.
    init(_ row: Row) {
      number = row.integer(0) ?? 0
      rank = row.integer(1) ?? 0
      value = row.integer(2)
      currency = row.text(3)
    }

    static func selection(_ order: CardOrder, _ connection: Connection) -> String {
      "number, \(order.rankText(connection.format)), value, currency"
    }
  }

  /// Looks words up: the newest leads that hold them.
  init(
    _ condition: Condition, _ order: CardOrder, _ connection: Connection
  ) throws(StoreError) {
    // Whoever may not write reads a workspace of the first format, which has no brief index.
    let isPresent = connection.format >= 2
    let search = PageSearch(
      connection.readable(condition), isBrief: order.isBrief && isPresent,
      inFormat: connection.format)
    let found = try connection.rows(
      "SELECT \(Hit.selection(order, connection)), lane FROM \(search.source)"
        + " WHERE \(search.rest.text)",
      search.sourceParameters + search.rest.parameters
    ) { row in (lane: row.integer(4) ?? 0, hit: Hit(row)) }
    self.order = order
    rows = Dictionary(grouping: found, by: \.lane)
      .mapValues { Self.sorted($0.map(\.hit), by: order) }
  }

  /// Goes through the lanes of a column until `limit` are found.
  init(
    of request: PageRequest, limit: Int, _ connection: Connection
  ) throws(StoreError) {
    var rows: [Int: [Hit]] = [:]
    var left = limit
    for lane in request.lanes where left > 0 {
      let condition = request.condition.within(lane)
      guard condition != .any([]) else { continue }
      let few = try Self.few(condition, in: lane, request.order, limit: left, connection)
      let found: [Hit]
      if let few {
        found = few
      } else {
        found = try Self.first(condition, in: lane, request.order, limit: left, connection)
      }
      left -= found.count
      rows[lane.rank] = found
    }
    order = request.order
    self.rows = rows
  }

  /// The first of a lane, from the newest on; the oldest where those are wanted first.
  ///
  /// The index of that order holds all that a condition without words asks.
  private static func first(
    _ condition: Condition, in lane: Lane, _ order: CardOrder, limit: Int,
    _ connection: Connection
  ) throws(StoreError) -> [Hit] {
    let direction = order == .oldest ? "ASC" : "DESC"
    let test =
      PageSearch(connection.readable(condition), inFormat: connection.format).rest
    let found = try connection.rows(
      "SELECT \(Hit.selection(order, connection)) FROM lead WHERE lane = ? AND \(test.text)"
        + " ORDER BY stage_entered \(direction), number \(direction) LIMIT ?",
      [.integer(lane.rank)] + test.parameters + [.integer(limit)]
    ) { Hit($0) }
    return order.isOfStage ? found : sorted(found, by: order)
  }

  /// Those of a lane by an index that tells a range with few leads, which are then tested one by
  /// one; nil where no index does.
  private static func few(
    _ condition: Condition, in lane: Lane, _ order: CardOrder, limit: Int,
    _ connection: Connection
  ) throws(StoreError) -> [Hit]? {
    for range in condition.indexedRanges(connection.format) {
      let wanted = "SELECT number FROM lead WHERE lane = ? AND \(range.text)"
      let values = [.integer(lane.rank)] + range.parameters
      let count = try connection.number(
        "SELECT count(*) FROM (\(wanted) LIMIT ?)", values + [.integer(fewLeads + 1)])
      guard let count, count <= fewLeads else { continue }
      let test =
        PageSearch(connection.readable(condition), inFormat: connection.format).rest
      let found = try connection.rows(
        "SELECT \(Hit.selection(order, connection)) FROM lead"
          + " WHERE number IN (\(wanted)) AND \(test.text)",
        values + test.parameters
      ) { Hit($0) }
      return Array(sorted(found, by: order).prefix(limit))
    }
    return nil
  }

  /// To look this many leads up costs less than to go through a lane of some ten thousand.
  private static let fewLeads = 1_000

  private static func sorted(_ hits: [Hit], by order: CardOrder) -> [Hit] {
    hits.sorted {
      order.isDescending
        ? ($0.rank, $0.number) > ($1.rank, $1.number)
        : ($0.rank, $0.number) < ($1.rank, $1.number)
    }
  }

  /// Whether a page can be cut from what was found, of which there is no more than `limit`:
  /// it is all there is, or the page is the beginning of it.
  func hold(_ request: PageRequest, limit: Int) -> Bool {
    let count = rows.values.reduce(0) { $0 + $1.count }
    guard count >= limit else { return true }
    guard request.from == nil, request.limit > 0 else { return request.from == nil }
    return order.isOfStage && !request.isBackward && request.limit < count
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

/// What a search with words found last.
///
/// A filter asks for the page and the count of every column. The words are looked up once, and
/// all columns are served from what was found.
struct LatestHits {
  /// What was asked.
  let condition: Condition
  /// The state of the workspace in which it was found.
  let state: State
  let hits: Hits

  /// What tells two states of a workspace apart, as one connection sees it.
  struct State: Equatable {
    let version: Int?
    let ownChanges: Int
  }
}

extension CardOrder {
  /// Whether it is the order of entry into the stage, one way or the other.
  fileprivate var isOfStage: Bool { self == .newest || self == .oldest }

  /// Whether the brief index of leads by number holds what the order asks.
  fileprivate var isBrief: Bool {
    switch self {
    case .newest, .oldest, .value: true
    case .action, .score, .idle: false
    }
  }
}
