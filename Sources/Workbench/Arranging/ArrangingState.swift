import Glossary
package import Leads

/// The menu of how the board is laid out: the order of cards, what columns stand for, what cards
/// show.
package struct ArrangingState: Equatable, Sendable {
  /// Which line is selected.
  package var selection: Int

  /// One line that can be chosen.
  package enum Choice: Equatable, Sendable {
    case order(CardOrder)
    case grouping(BoardGrouping)
    case field(CardField)
  }

  /// The lines in their three sections.
  package static let choices: [Choice] =
    CardOrder.allCases.map(Choice.order) + BoardGrouping.allCases.map(Choice.grouping)
    + CardField.allCases.map(Choice.field)

  package var choice: Choice { Self.choices[selection] }
}

extension ArrangingState.Choice {
  /// The lines of one section, which stand together.
  var section: Int {
    switch self {
    case .order: 0
    case .grouping: 1
    case .field: 2
    }
  }
}

extension Model {
  mutating func openArranging() -> [Effect] {
    let selection = ArrangingState.choices.firstIndex(of: .order(board.order)) ?? 0
    screens.open(.arranging(ArrangingState(selection: selection)))
    return []
  }

  /// Whether the board is laid out so.
  func isChosen(_ choice: ArrangingState.Choice) -> Bool {
    switch choice {
    case .order(let order): board.order == order
    case .grouping(let grouping): board.grouping == grouping
    case .field(let field): fields.contains(field)
    }
  }

  /// Lays the board out as a line says, and says so.
  mutating func arrange(_ choice: ArrangingState.Choice) -> [Effect] {
    switch choice {
    case .order(let order):
      board.order = order
      notice = Notice(ArrangingWords.ordered(order)[language])
    case .grouping(let grouping):
      board.grouping = grouping
      notice = Notice(ArrangingWords.grouped(grouping, arrange: keyName(of: .arrange))[language])
    case .field(let field):
      guard toggle(field) else { return [] }
      return settleLayout() + [.keepPreferences(preferences)]
    }
    return [.keepPreferences(preferences)] + layColumns()
  }

  /// Shows a field on cards or no longer; false where the side of the card is full.
  private mutating func toggle(_ field: CardField) -> Bool {
    guard fields.remove(field) == nil else { return true }
    let neighbours = fields.filter { $0.isOnTheRight == field.isOnTheRight }
    guard neighbours.count < CardLines.most else {
      notice = Notice(ArrangingWords.full(CardLines.most)[language], .fault)
      return false
    }
    fields.insert(field)
    return true
  }
}
