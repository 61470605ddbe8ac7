package import Leads
package import Workbench

/// One thing to read.
enum ReadRequest: Equatable, Sendable {
  case board(BoardRequest)
  case page(PageRequest, column: Int, generation: Int)
  case queue(QueueRead)
  case lead(LeadID)
  /// A lead that nobody waits for yet.
  case ahead(LeadID)
  /// What may be the same as a lead.
  case merge(MergeRead)
  case operations
  /// What worked so far.
  case guide
  /// What the rules would say to edits of many leads, for each of several ways to go on.
  case rehearsal([BulkEdits], by: UserID, at: Instant)
  /// What a search looks through, from a lead on to older ones; nobody is told.
  case search(before: LeadNumber?)
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
    from store: any LeadStore, isWanted: @escaping @Sendable () -> Bool
  ) throws(StoreError) -> BoardAnswer {
    try answer(from: store, beside: nil, isWanted: isWanted)
  }

  /// The same, with a second reader where there is much to go through.
  func answer(
    from store: any LeadStore, beside second: SecondReader?,
    isWanted: @escaping @Sendable () -> Bool
  ) throws(StoreError) -> BoardAnswer {
    let tallies = try store.tallies()
    let total = tallies.reduce(0) { $0 + $1.count }
    let answers = try ReadingRound(columns, tallies, isWanted: isWanted)
      .answers(from: store, beside: isWorthTwoReaders(total) ? second : nil)
    return BoardAnswer(
      generation: generation, columns: answers, total: total, users: try store.users(),
      settings: try store.settings())
  }

  /// Below so many leads, another thread wins nothing.
  private static let manyLeads = 50_000

  /// Whether leads are gone through in several columns.
  ///
  /// Words are looked up once for all columns, and by two readers twice.
  private func isWorthTwoReaders(_ total: Int) -> Bool {
    total >= Self.manyLeads
      && columns.count { $0.counting == .oneByOne && !$0.page.condition.asksForWords } > 1
  }
}

extension ColumnRequest {
  /// Reads the column; `tallies` are those of the whole workspace.
  func answer(_ tallies: [Tally], from store: any LeadStore) throws(StoreError) -> ColumnAnswer {
    let own = tallies.filter { page.lanes.contains($0.lane) }
    switch counting {
    case .tallies: return try ColumnAnswer(counted: own, of: page, from: store)
    case .talliesOf(let owner):
      return try ColumnAnswer(
        counted: own.filter { $0.owner == owner }, of: page, from: store)
    case .oneByOne: break
    }
    let limit = BoardRequest.countLimit
    let found = try store.countedPage(page, limit: limit + 1)
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

extension QueueRead {
  /// Reads a part of the queue for whoever asks.
  package func answer(
    from store: any LeadStore, for me: UserID
  ) throws(StoreError) -> QueueAnswer {
    let users = try store.users()
    let settings = try store.settings()
    let condition = query.condition(
      QueryContext(now: now, settings: settings, users: users, me: me))
    // What goes on with the list changes nothing of how long it is.
    let isFurther = after != nil
    let page = try store.queue(
      QueueRequest(
        owners: scope.owners(me: me, among: users), reader: scope == .own ? me : nil,
        condition: condition, after: after, limit: limit,
        countLimit: isFurther ? 0 : BoardRequest.countLimit + 1, now: now))
    let midnight = settings.zone.startOfDay(settings.zone.date(now))
    return QueueAnswer(
      generation: generation, page: page,
      done: isFurther ? nil : try store.leadsWorked(by: me, since: midnight), users: users,
      settings: settings)
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
