public import Leads
import Storage

extension SQLiteStore {
  /// Count and sum of each lane, owner and currency; no order.
  public func tallies() throws(StoreError) -> [Tally] {
    try connection.rows("SELECT lane, owner, currency, count, sum FROM tally") {
      (row) throws(StoreError) in
      guard let lane = row.integer(0).flatMap(Lane.init(rank:)),
        let owner: UserID = row.identifier(1), let count = row.integer(3),
        let sum = row.integer(4)
      else { throw .damaged(path: path, detail: "tally") }
      return Tally(
        lane: lane, owner: owner == .nobody ? nil : owner,
        currency: row.text(2).flatMap { Currency($0) }, count: count, sum: sum)
    }
  }

  /// One page of cards of a column, in its order.
  public func page(_ request: PageRequest) throws(StoreError) -> CardPage {
    try connection.reading { () throws(StoreError) in
      request.condition.asksForWords
        ? try cards(hits(request.condition, request.order).page(request))
        : try walkedPage(request)
    }
  }

  /// One page of cards of a column, with what its lanes hold of the condition.
  ///
  /// What is counted is what the page is cut from, so that no lead is looked at twice.
  public func countedPage(
    _ request: PageRequest, limit: Int
  ) throws(StoreError) -> CountedPage {
    try connection.reading { () throws(StoreError) in
      let hasWords = request.condition.asksForWords
      let found =
        try hasWords
        ? hits(request.condition, request.order)
        : Hits(of: request, limit: limit, connection)
      return CountedPage(
        page: try hasWords || found.hold(request, limit: limit)
          ? cards(found.page(request)) : walkedPage(request),
        tallies: found.tallies(in: request.lanes, limit: limit))
    }
  }

  /// Goes through a piece of the brief index, as it lies in the file: a search would ask the disk
  /// for thousands of its pages, one by one.
  public func prepareSearch(before number: LeadNumber?) throws(StoreError) -> LeadNumber? {
    guard connection.format >= 2, !connection.isDraft else { return nil }
    let last = try connection.lastPlace(of: .lead) ?? 0
    let end = number?.value ?? last + 1
    let start = max(0, end - searchPiece)
    _ = try connection.number(
      """
      SELECT count(value) FROM lead INDEXED BY lead_hit WHERE number >= ? AND number < ?
      """, [.integer(start), .integer(end)])
    return start > 0 ? LeadNumber(start) : nil
  }

  /// A page read along the index of its order, as far as it takes to fill it.
  private func walkedPage(_ request: PageRequest) throws(StoreError) -> CardPage {
    let limit = max(0, request.limit)
    let lanes = request.isBackward ? request.lanes.reversed() : request.lanes
    var cards: [LeadCard] = []
    for lane in lanes where cards.count <= limit {
      let condition = request.condition.within(lane)
      guard condition != .any([]), let from = request.start(in: lane) else { continue }
      cards += try readCards(
        PageSearch(connection.readable(condition), inFormat: connection.format), in: lane,
        request, from,
        limit: limit + 1 - cards.count)
    }
    let hasMore = cards.count > limit
    cards = Array(cards.prefix(limit))
    if request.isBackward { cards.reverse() }
    return CardPage(cards: cards, hasMore: hasMore)
  }

  /// The cards of a page that is known by its numbers.
  private func cards(
    _ page: (numbers: [Int], hasMore: Bool)
  ) throws(StoreError) -> CardPage {
    let selection = CardRow.selection(connection.format)
    var cards: [LeadCard] = []
    for number in page.numbers {
      let found = try connection.first(
        "SELECT \(selection) FROM lead WHERE number = ?", [.integer(number)]
      ) { CardRow($0).card }
      guard let card = found ?? nil else { throw .damaged(path: path, detail: "lead \(number)") }
      cards.append(card)
    }
    return CardPage(cards: cards, hasMore: page.hasMore)
  }

  /// What the words find, looked up unless that was the last thing done.
  private func hits(
    _ condition: Condition, _ order: CardOrder?
  ) throws(StoreError) -> Hits {
    let state = LatestHits.State(
      version: try connection.number("PRAGMA data_version"), ownChanges: connection.changeCount)
    if let latest = latestHits, latest.condition == condition, latest.state == state,
      order.map({ $0 == latest.hits.order }) ?? true
    {
      return latest.hits
    }
    let hits = try Hits(condition, order ?? .newest, connection)
    latestHits = LatestHits(condition: condition, state: state, hits: hits)
    return hits
  }

  private func readCards(
    _ search: PageSearch, in lane: Lane, _ request: PageRequest, _ from: PageStart, limit: Int
  ) throws(StoreError) -> [LeadCard] {
    let isDescending = request.order.isDescending != request.isBackward
    let (sign, direction) = isDescending ? ("<", "DESC") : (">", "ASC")
    let rank = request.order.rankText(connection.format)
    let selection = CardRow.selection(connection.format)
    var text = "SELECT \(selection) FROM \(search.source) WHERE lane = ?"
    var values = search.sourceParameters + [.integer(lane.rank)]
    if case .behind(let key) = from {
      text += " AND (\(rank), number) \(sign) (?, ?)"
      values += [.integer(key.rank), .integer(key.number.value)]
    }
    text += " AND \(search.rest.text) ORDER BY \(rank) \(direction), number \(direction) LIMIT ?"
    values += search.rest.parameters + [.integer(limit)]
    return try connection.rows(text, values) { (row) throws(StoreError) in
      guard let card = CardRow(row).card else {
        throw .damaged(path: path, detail: "lead \(row.integer(0) ?? 0)")
      }
      return card
    }
  }

  /// Count and sum by lane and currency of the leads that meet a condition; no more than `limit`
  /// leads are looked at.
  ///
  /// With words, a limit up to 5 000 counts what pages lay out: the newest 5 000 hits. A higher
  /// limit counts them all, and so tells whether there are more.
  public func tallies(
    in lanes: [Lane], _ condition: Condition, limit: Int
  ) throws(StoreError) -> [Tally] {
    guard !lanes.isEmpty, limit > 0 else { return [] }
    let isForPages = limit <= PageSearch.mostHits
    let search = PageSearch(
      connection.readable(condition), mostHits: isForPages ? PageSearch.mostHits : nil,
      inFormat: connection.format)
    if isForPages, condition.asksForWords {
      return try connection.reading { () throws(StoreError) in
        try hits(condition, nil).tallies(in: lanes, limit: limit)
      }
    }
    let ranks = lanes.map { String($0.rank) }.joined(separator: ", ")
    return try connection.rows(
      "SELECT lane, currency, count(*), sum(value) FROM (SELECT lane, currency, value"
        + " FROM \(search.source) WHERE lane IN (\(ranks)) AND \(search.rest.text) LIMIT ?)"
        + " GROUP BY lane, currency",
      search.sourceParameters + search.rest.parameters + [.integer(limit)]
    ) { (row) throws(StoreError) in
      guard let lane = row.integer(0).flatMap(Lane.init(rank:)), let count = row.integer(2)
      else { throw .damaged(path: path, detail: "lane") }
      return Tally(
        lane: lane, owner: nil, currency: row.text(1).flatMap { Currency($0) }, count: count,
        sum: row.integer(3) ?? 0)
    }
  }
}

/// Where reading begins in one lane.
enum PageStart {
  case end
  case behind(CardKey)
}

extension PageRequest {
  /// Where to begin in a lane; nil for one that lies behind the place to read on from.
  func start(in lane: Lane) -> PageStart? {
    guard let from else { return .end }
    if lane.rank == from.lane { return .behind(from) }
    return (lane.rank > from.lane) != isBackward ? .end : nil
  }
}

/// A condition as a source of rows and a test on them.
struct PageSearch {
  /// The table of leads; where words are asked for, behind those that hold the words.
  let source: String
  let sourceParameters: [StoredValue]
  /// What else is asked; beside words, a test on few leads.
  let rest: ConditionText

  /// Above so many hits only the newest are laid out.
  static let mostHits = 5_000

  /// `isBrief` where no more is wanted of a lead than its lane, entry and value.
  init(
    _ condition: Condition, mostHits: Int? = PageSearch.mostHits, isBrief: Bool = false,
    inFormat format: Int
  ) {
    let (words, rest) = condition.separatingWords
    self.rest = ConditionText(rest, score: Schema.scoreUntil(inFormat: format)) { word in
      WordTest.match([word]).map {
        ("number IN (SELECT rowid FROM search WHERE search MATCH ?)", [.text($0)])
      }
    }
    guard !words.isEmpty else {
      (source, sourceParameters) = ("lead", [])
      return
    }
    guard let match = WordTest.match(words) else {
      (source, sourceParameters) = ("(SELECT * FROM lead WHERE FALSE)", [])
      return
    }
    let limit = mostHits.map { " LIMIT \($0)" } ?? ""
    let index = isBrief && rest == .all([]) ? " INDEXED BY lead_hit" : ""
    source = """
      (SELECT rowid AS hit FROM search WHERE search MATCH ? ORDER BY rowid DESC\(limit)) \
      CROSS JOIN lead\(index) ON number = hit
      """
    sourceParameters = [.text(match)]
  }
}

/// Words as the full-text index is asked for them.
enum WordTest {
  /// An expression that only texts with a word beginning like each of these match; nil where
  /// one has no letter or digit that a word could begin with.
  ///
  /// What is typed is cut and folded like what is indexed, and so can hold no operator.
  static func match(_ beginnings: [String]) -> String? {
    let words = beginnings.map { Folding.words($0) }
    guard words.allSatisfy({ !$0.isEmpty }) else { return nil }
    return words.joined().map { "\"\($0)\" *" }.joined(separator: " AND ")
  }
}

extension Condition {
  /// The words that every lead must hold, and what else is asked.
  fileprivate var separatingWords: (words: [String], rest: Condition) {
    switch self {
    case .word(let word): return ([word], .all([]))
    case .all(let conditions):
      let parts = conditions.map(\.separatingWords)
      return (parts.flatMap(\.words), .all(parts.map(\.rest).filter { $0 != .all([]) }))
    case .any, .not, .range, .text, .empty: return ([], self)
    }
  }
}
