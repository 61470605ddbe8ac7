package import Leads

/// The board: its columns with the cards at hand, the filter, and what is selected.
package struct BoardState: Equatable, Sendable {
  /// Every column: those of the lens, then the parked and ended lanes.
  package var columns: [ColumnState]
  /// Which column is selected.
  package var selectedColumn = 0
  /// The leftmost column on screen.
  package var firstColumn = 0
  /// What leads must meet to be shown.
  package var query = Query.all
  /// That, as it was typed.
  package var filterText = ""
  /// Whether to go where something is found, should the selected column be empty.
  package var isLookingForHits = false
  /// Leads about which the store has been asked and has not answered.
  package var pending: Set<LeadID> = []
  /// In which order cards stand in their columns.
  package var order = CardOrder.newest
  /// What the columns stand for.
  package var grouping = BoardGrouping.stage
  /// The named view that was opened or kept last.
  package var view: SavedView?
  /// The columns folded to the strip at the side.
  package var folded: Set<ColumnKey> = []
  /// The leads that the next command is about, all at once.
  package var marks = Marks()
  /// The number of the last request.
  package var generation = 0
  /// How many leads the workspace has in all; nil before the first answer.
  package var total: Int?
  /// The lead to select when the board is next read, because it moved.
  package var followed: LeadID?

  package init(lens: Lens) {
    columns = BoardGrouping.stage.columns(of: lens, owners: [])
  }

  /// Whether a column stands open: it is no lane at the side and was not folded.
  package func isOpen(_ index: Int) -> Bool {
    let column = columns[index]
    return !column.isSide && !folded.contains(column.key)
  }

  /// The selected column.
  package var current: ColumnState { columns[selectedColumn] }

  /// The selected card; nil in an empty column and on a row not read yet.
  package var selectedCard: LeadCard? { current.selectedCard }

  /// Whether nothing at all is in the workspace.
  package var isEmptyWorkspace: Bool { total == 0 }

  /// How many leads the filter lets through, over all columns.
  package var shownCount: LeadCount {
    LeadCount(
      columns.reduce(0) { $0 + $1.count.number },
      isCapped: columns.contains(where: \.count.isCapped))
  }

  /// The next request for the whole board: each column from where its window begins, and at
  /// least as many cards of it as `cards` says of its place.
  mutating func request(
    _ columnQuery: (ColumnState) -> ColumnQuery, cards: (Int) -> Int
  ) -> BoardRequest {
    generation += 1
    return BoardRequest(
      generation: generation,
      columns: columns.enumerated().map { place, column in
        ColumnRequest(
          column.request(columnQuery(column), cards: cards(place)), counting: counting(column))
      })
  }

  private func counting(_ column: ColumnState) -> ColumnRequest.Counting {
    guard query.isEmpty else { return .oneByOne }
    return switch column.key {
    case .lane: .tallies
    case .owner(let user): .talliesOf(owner: user)
    case .temperature, .blocking: .oneByOne
    }
  }
}

/// What is asked of a column's cards, and in which order they come.
struct ColumnQuery: Equatable {
  let condition: Condition
  let order: CardOrder
}

/// One column: how much is in it, and the cards at hand.
package struct ColumnState: Equatable, Sendable {
  /// The lanes it shows, in the order of the board.
  package let lanes: [Lane]
  /// What it stands for.
  package let kind: Kind
  /// How many leads it holds.
  package var count = LeadCount(0)
  /// Count and sum by lane and currency at least; empty where counting stopped.
  package var tallies: [Tally] = []
  /// The cards at hand.
  package var cards: [LeadCard] = []
  /// How many cards lie before the first at hand.
  package var windowStart = 0
  /// The key of the card just before the window; nil at the beginning.
  package var windowKey: CardKey?
  /// Whether cards lie beyond those at hand.
  package var hasMore = false
  /// Which card is selected, counted from the column's first.
  package var selection = 0
  /// Which card is drawn first.
  package var top = 0
  /// Whether a page is on its way.
  package var isReading = false

  package init(lanes: [Lane], kind: Kind) {
    self.lanes = lanes
    self.kind = kind
  }

  /// What a column stands for.
  package enum Kind: Equatable, Sendable {
    /// Stages that the lens shows as one.
    case stages(Lens.Column)
    /// The open leads that have something in common.
    case group(ColumnKey)
    /// A lane at the side.
    case side
  }

  /// What the column is known by.
  package var key: ColumnKey {
    switch kind {
    case .stages, .side: .lane(lanes.first ?? .parked)
    case .group(let key): key
    }
  }

  /// Whether it is a lane at the side.
  package var isSide: Bool { kind == .side }

  /// How many cards are read at once while the selection moves.
  static let pageSize = 60
  /// How many cards are kept at hand.
  static let windowSize = 300

  /// The selected card; nil when the column is empty or the row is not read yet.
  package var selectedCard: LeadCard? { card(at: selection) }

  /// The card at a place in the column; nil when it is not at hand.
  package func card(at index: Int) -> LeadCard? {
    let place = index - windowStart
    return cards.indices.contains(place) ? cards[place] : nil
  }

  /// How many rows there are to walk on: what was counted, or what is at hand where that is more.
  package var length: Int {
    max(count.number, windowStart + cards.count + (hasMore && count.isCapped ? 1 : 0))
  }

  func request(_ query: ColumnQuery, cards wanted: Int) -> PageRequest {
    page(query, from: windowKey, limit: max(wanted, min(cards.count, Self.windowSize)))
  }

  /// A page of the column.
  func page(
    _ query: ColumnQuery, from key: CardKey? = nil, isBackward: Bool = false, limit: Int
  ) -> PageRequest {
    PageRequest(
      lanes: lanes, condition: query.condition, order: query.order, from: key,
      isBackward: isBackward, limit: limit)
  }

  /// Takes what the store answered for the whole column, and keeps the selection on its lead.
  mutating func take(_ answer: ColumnAnswer, selecting lead: LeadID?) {
    let wanted = lead ?? selectedCard?.id
    count = answer.count
    tallies = answer.tallies
    cards = answer.page.cards
    hasMore = answer.page.hasMore
    isReading = false
    if let place = cards.firstIndex(where: { $0.id == wanted }) {
      selection = windowStart + place
    }
    clampSelection()
  }

  /// Takes a further page, and lets go of cards far from it.
  mutating func take(_ page: CardPage, in order: CardOrder, isBackward: Bool) {
    isReading = false
    if isBackward {
      cards.insert(contentsOf: page.cards, at: 0)
      windowStart = page.hasMore ? max(0, windowStart - page.cards.count) : 0
      windowKey = nil
      // The window begins after a card whose key is known, so that it can be read again.
      if page.hasMore {
        windowKey = cards.removeFirst().key(in: order)
        windowStart += 1
      }
      if cards.count > Self.windowSize {
        cards.removeLast(cards.count - Self.windowSize)
        hasMore = true
      }
    } else {
      cards.append(contentsOf: page.cards)
      hasMore = page.hasMore
      let excess = cards.count - Self.windowSize
      if excess > 0 {
        windowKey = cards[excess - 1].key(in: order)
        cards.removeFirst(excess)
        windowStart += excess
      }
    }
    clampSelection()
  }

  /// Goes to the last card, and the page to read for it; nil when it is at hand.
  mutating func jumpToEnd(_ query: ColumnQuery) -> PageRequest? {
    guard hasMore, !count.isCapped else {
      selection = windowStart + cards.count - 1
      clampSelection()
      return nil
    }
    cards = []
    hasMore = false
    windowStart = count.number
    selection = count.number - 1
    isReading = true
    return page(query, isBackward: true, limit: Self.pageSize)
  }

  /// Forgets the cards and begins at the first.
  mutating func startOver() {
    cards = []
    windowStart = 0
    windowKey = nil
    hasMore = false
    selection = 0
    top = 0
  }

  mutating func clampSelection() {
    selection = max(0, min(selection, length - 1))
  }

  /// The further page to read now that the selection moved; nil when enough is at hand.
  mutating func furtherPage(_ query: ColumnQuery) -> PageRequest? {
    guard !isReading else { return nil }
    let margin = Self.pageSize / 2
    if hasMore, cards.isEmpty, windowStart == 0 {
      isReading = true
      return page(query, limit: Self.pageSize)
    }
    if hasMore, selection >= windowStart + cards.count - margin, let last = cards.last {
      isReading = true
      return page(query, from: last.key(in: query.order), limit: Self.pageSize)
    }
    if windowStart > 0, selection < windowStart + margin, let first = cards.first {
      isReading = true
      return page(
        query, from: first.key(in: query.order), isBackward: true, limit: Self.pageSize)
    }
    return nil
  }
}
