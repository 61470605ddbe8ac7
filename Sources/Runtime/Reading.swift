package import Leads
package import Workbench

/// One thing to read.
enum ReadRequest: Equatable, Sendable {
  case board(BoardRequest)
  case page(PageRequest, column: Int, generation: Int)
  case lead(LeadID)
  case operations
  /// What the rules would say to edits of many leads, for each of several ways to go on.
  case rehearsal([BulkEdits], by: UserID, at: Instant)
  /// The cards to be marked.
  case marks([PageRequest])
}

extension BoardRequest {
  /// Whether an answer to this request shows what the other one asks for.
  func asksTheSame(as other: BoardRequest) -> Bool {
    columns == other.columns
  }

  /// Reads every column; stops between two of them once nobody wants the answer any more.
  package func answer(
    from store: any LeadStore, isWanted: () -> Bool
  ) throws(StoreError) -> BoardAnswer {
    let tallies = try store.tallies()
    var answers: [ColumnAnswer] = []
    for column in columns {
      guard isWanted() else { throw .interrupted }
      answers.append(try answer(for: column, tallies, from: store))
    }
    return BoardAnswer(
      generation: generation, columns: answers,
      total: tallies.reduce(0) { $0 + $1.count }, users: try store.users(),
      settings: try store.settings())
  }

  private func answer(
    for column: ColumnRequest, _ tallies: [Tally], from store: any LeadStore
  ) throws(StoreError) -> ColumnAnswer {
    let wanted = column.page
    let own = tallies.filter { wanted.lanes.contains($0.lane) }
    switch column.counting {
    case .tallies: return try ColumnAnswer(counted: own, of: wanted, from: store)
    case .talliesOf(let owner):
      return try ColumnAnswer(
        counted: own.filter { $0.owner == owner }, of: wanted, from: store)
    case .oneByOne: break
    }
    let limit = BoardRequest.countLimit
    let found = try store.countedPage(wanted, limit: limit + 1)
    let number = found.tallies.reduce(0) { $0 + $1.count }
    guard number > limit else { return ColumnAnswer(counted: found.tallies, page: found.page) }
    return ColumnAnswer(count: LeadCount(limit, isCapped: true), tallies: [], page: found.page)
  }
}

extension ColumnAnswer {
  /// A column whose leads were all counted.
  fileprivate init(counted tallies: [Tally], page: CardPage) {
    let count = LeadCount(tallies.reduce(0) { $0 + $1.count })
    self.init(count: count, tallies: tallies, page: page)
  }

  /// The same with its page, which need not be read where no card is wanted.
  fileprivate init(
    counted tallies: [Tally], of wanted: PageRequest, from store: any LeadStore
  ) throws(StoreError) {
    let count = tallies.reduce(0) { $0 + $1.count }
    self.init(
      counted: tallies,
      page: try wanted.limit > 0
        ? store.page(wanted) : CardPage(cards: [], hasMore: count > 0))
  }
}

extension LeadStore {
  /// The cards of several columns.
  package func cards(of requests: [PageRequest]) throws(StoreError) -> [LeadCard] {
    var cards: [LeadCard] = []
    for request in requests { cards += try page(request).cards }
    return cards
  }
}

extension LeadAnswer {
  /// How many lines of the journal a timeline shows.
  private static let journalLimit = 200

  /// Reads one lead with its timeline.
  package static func read(_ lead: LeadID, from store: any LeadStore) throws(StoreError)
    -> LeadAnswer
  {
    let file = try store.file(lead)
    let journal = try store.journal(of: lead, before: nil, limit: journalLimit)
    return LeadAnswer(lead: lead, file: file, journal: journal)
  }
}
