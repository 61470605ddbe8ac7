package import Leads
package import TUI

/// The filter being typed, with what it was before.
package struct FilterState: Equatable, Sendable {
  package var field: TextField
  /// What to go back to on Escape: the text, and the column that was selected.
  package let former: String
  package let formerColumn: Int
  /// Why what is typed cannot be read; nil when it can.
  package var fault: QueryError?
}

extension Model {
  mutating func openFilter() -> [Effect] {
    screens.open(
      .filter(
        FilterState(
          field: TextField(board.filterText), former: board.filterText,
          formerColumn: board.selectedColumn)))
    return [.prepareSearch]
  }

  /// Goes back to what was shown before the filter was typed.
  mutating func giveUp(_ filter: FilterState) -> [Effect] {
    board.selectedColumn = filter.formerColumn
    let effects = self.filter(by: filter.former)
    board.isLookingForHits = false
    return effects
  }

  mutating func clearFilter() -> [Effect] {
    filter(by: "")
  }

  /// Takes a key for the filter's field; nil when the field does not want it.
  mutating func type(_ key: Key, into filter: FilterState) -> [Effect]? {
    var filter = filter
    guard filter.field.handle(key) else { return nil }
    return retype(filter)
  }

  mutating func retype(_ filter: FilterState) -> [Effect] {
    var filter = filter
    filter.fault = nil
    do throws(QueryError) {
      _ = try Query(filter.field.text, currency: settings.currency)
    } catch {
      filter.fault = error
    }
    screens.replaceTop(.filter(filter))
    return filter.fault == nil ? self.filter(by: filter.field.text) : []
  }

  /// Shows only what meets a filter; one that cannot be read changes nothing.
  mutating func filter(by text: String) -> [Effect] {
    guard let query = try? Query(text, currency: settings.currency).startingAtTwoLetters else {
      return []
    }
    board.filterText = text.trimmed
    guard query != board.query else { return [] }
    board.query = query
    board.isLookingForHits = !query.isEmpty
    for index in board.columns.indices { board.columns[index].startOver() }
    return screens.triage == nil ? [.readBoard(boardRequest())] : filterQueue()
  }
}
