package import Glossary
package import Leads

/// The leads that were marked, on which the next command works all at once.
///
/// The cards are kept as they were seen last, since a marked lead may have scrolled away.
package struct Marks: Equatable, Sendable {
  private var cardsByLead: [LeadID: LeadCard] = [:]
  /// The mark that was set or taken last: where a range begins.
  private(set) var latest: LeadID?

  /// How many leads can be marked: what is marked is read and tried lead by lead.
  package static let limit = 10_000

  package var count: Int { cardsByLead.count }
  package var isEmpty: Bool { cardsByLead.isEmpty }

  /// The marked cards in the order of the board.
  package var cards: [LeadCard] { cardsByLead.values.sorted(by: CardOrder.newest.precedes) }

  /// A marked lead's card; nil for one that is not marked.
  func card(of lead: LeadID) -> LeadCard? { cardsByLead[lead] }

  package func contains(_ lead: LeadID) -> Bool { cardsByLead[lead] != nil }

  mutating func toggle(_ card: LeadCard) {
    latest = card.id
    if cardsByLead.removeValue(forKey: card.id) == nil { cardsByLead[card.id] = card }
  }

  mutating func insert(_ cards: some Sequence<LeadCard>) {
    for card in cards { cardsByLead[card.id] = card }
  }

  /// Takes what a board shows now of the leads that are marked.
  mutating func refresh(from cards: [LeadCard]) {
    for card in cards where contains(card.id) { cardsByLead[card.id] = card }
  }

  /// Leaves only the marks on these leads.
  mutating func keep(only leads: Set<LeadID>) {
    cardsByLead = cardsByLead.filter { leads.contains($0.key) }
  }

  mutating func removeAll() {
    cardsByLead = [:]
    latest = nil
  }
}

extension Model {
  /// Whether commands are about the marked leads: on the board, not in a lead's own pane nor in
  /// the queue.
  var worksOnMarks: Bool {
    !board.marks.isEmpty && screens.lead == nil && screens.triage == nil
  }

  /// Sets or takes the mark of the selected card, and goes on to the next.
  mutating func toggleMark() -> [Effect] {
    guard let card = board.selectedCard else { return [] }
    board.marks.toggle(card)
    return moveSelection(by: 1)
  }

  /// Marks the cards at hand from the latest mark to the selected card, both of one column.
  mutating func markRange() -> [Effect] {
    let column = board.current
    guard let card = column.selectedCard,
      let here = column.cards.firstIndex(where: { $0.id == card.id }),
      let start = column.cards.firstIndex(where: { $0.id == board.marks.latest })
    else {
      notice = Notice(MarkWords.noStart(mark: keyName(of: .mark))[language])
      return []
    }
    board.marks.insert(column.cards[min(here, start)...max(here, start)])
    return tellMarks()
  }

  /// Marks all that the filter shows, or the whole column where there is none; asked again,
  /// takes the marks away.
  mutating func markAll() -> [Effect] {
    guard board.marks.isEmpty else { return clearMarks() }
    let columns = board.query.isEmpty ? [board.current] : board.columns
    return [
      .readMarks(
        columns.map { $0.page(query(of: $0), limit: Marks.limit + 1) })
    ]
  }

  /// Takes the cards that were asked for to be marked.
  mutating func take(marks cards: [LeadCard]) -> [Effect] {
    guard cards.count <= Marks.limit else {
      notice = Notice(MarkWords.tooMany(formats.number(Marks.limit))[language], .fault)
      return []
    }
    guard !cards.isEmpty else {
      notice = Notice(MarkWords.nothingThere[language])
      return []
    }
    board.marks.insert(cards)
    return tellMarks()
  }

  mutating func clearMarks() -> [Effect] {
    board.marks.removeAll()
    return []
  }

  private mutating func tellMarks() -> [Effect] {
    let words = MarkWords.marked(
      markedText, keys: keyNames(of: Self.commandsForMarks), unmark: keyName(of: .clearFilter))
    notice = Notice(words[language])
    return []
  }

  /// The commands that work on all the marked leads at once.
  private static let commandsForMarks: [Command] = [
    .advance, .retreat, .pickStage, .park, .end, .suppress, .edit, .planAction, .logContact,
    .snooze, .cadence,
  ]

  /// How many leads are marked, with their noun.
  var markedText: String { formats.leads(board.marks.count) }
}

extension Formats {
  /// A number of leads, with the noun.
  package func leads(_ number: Int) -> String {
    count(number, one: MarkWords.lead, other: MarkWords.leads)
  }
}
