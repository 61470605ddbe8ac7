import Glossary
import Leads
package import TUI

/// The list of views: to open one, to keep what the board shows under a name, to take one away.
package struct SavedViewsState: Equatable, Sendable {
  /// A name, or a whole line that somebody handed over.
  package var field = TextField()
  /// In the order of their names; nil until they were read.
  package var views: [SavedView]?
  /// Which line is selected.
  package var selection = 0

  /// One line of the list.
  package enum Line: Equatable, Sendable {
    /// A view to open.
    case open(SavedView)
    /// A view that was handed over as a line: to be kept, and opened.
    case take(SavedView)
    /// The name under which to keep what the board shows.
    case keep(name: String)
  }

  /// The lines for what is typed.
  package var lines: [Line] {
    let typed = field.text.trimmed
    let views = views ?? []
    guard !typed.isEmpty else { return views.map(Line.open) }
    if let handed = SavedView(line: typed) { return [.take(handed)] }
    let words = typed.searchWords
    let found = views.filter { view in
      let own = view.name.searchWords
      return words.allSatisfy { word in own.contains { $0.hasPrefix(word) } }
    }
    return found.map(Line.open) + (SavedView.name(typed).map { [.keep(name: $0)] } ?? [])
  }

  /// The selected line; nil in an empty list.
  package var line: Line? {
    let lines = lines
    return lines.indices.contains(selection) ? lines[selection] : nil
  }
}

extension Model {
  mutating func openViews() -> [Effect] {
    screens.open(.views(SavedViewsState()))
    return [.readViews]
  }

  mutating func take(views: [SavedView]) -> [Effect] {
    guard case .views(var state) = screens.top else { return [] }
    state.views = views.sorted {
      (Folding.fold($0.name), $0.name) < (Folding.fold($1.name), $1.name)
    }
    state.selection = max(0, min(state.selection, state.lines.count - 1))
    screens.replaceTop(.views(state))
    return []
  }

  /// Takes a key for the field; `Delete` beside an empty field takes the selected view away.
  mutating func type(_ key: Key, into state: SavedViewsState) -> [Effect]? {
    var state = state
    if key == .delete, state.field.text.isEmpty {
      guard case .open(let view) = state.line else { return [] }
      notice = Notice(SavedViewsWords.dropped(view.name)[language])
      return [.dropView(view.name), .readViews]
    }
    guard state.field.handle(key) else { return nil }
    state.selection = 0
    screens.replaceTop(.views(state))
    return []
  }

  /// Does what the selected line says.
  mutating func choose(in state: SavedViewsState) -> [Effect] {
    switch state.line {
    case nil:
      notice = Notice(
        (state.field.text.isEmpty
          ? SavedViewsWords.none(choose: keyName(of: .choose)) : SavedViewsWords.badName)[
            language])
      return []
    case .open(let view):
      screens.close()
      return show(view)
    case .take(let view):
      let unreadable = SavedView.unreadable(in: state.field.text)
      guard unreadable.isEmpty else {
        notice = Notice(
          SavedViewsWords.unreadable(unreadable.joined(separator: ", "))[language], .fault)
        return []
      }
      guard readQuery(of: view) != nil else { return [] }
      screens.close()
      return [.keepView(view)] + show(view)
    case .keep(let name):
      screens.close()
      let view = SavedView(name: name, filter: board.filterText, arrangement: arrangement)
      board.view = view
      notice = Notice(SavedViewsWords.kept(name, open: keyName(of: .views))[language])
      return [.keepView(view)]
    }
  }

  /// What a view filters by; nil, and said, where that cannot be read.
  private mutating func readQuery(of view: SavedView) -> Query? {
    do throws(QueryError) {
      return try Query(view.filter, currency: settings.currency).startingAtTwoLetters
    } catch {
      notice = Notice(wording.sentence(for: error), .fault)
      return nil
    }
  }

  /// Shows what a view says, as it says.
  private mutating func show(_ view: SavedView) -> [Effect] {
    guard let query = readQuery(of: view) else { return [] }
    board.query = query
    let selected = board.selectedCard
    arrangement = view.arrangement
    board.filterText = view.filter
    board.isLookingForHits = !board.query.isEmpty
    board.view = view
    notice = Notice(SavedViewsWords.shown(view.name)[language])
    let effects = layColumns()
    board.followed = selected?.id
    return [.keepPreferences(preferences)] + effects
  }

  /// The name of the view that the board shows unchanged; nil where it shows none.
  var viewName: String? {
    guard let view = board.view, view.filter == board.filterText,
      view.arrangement == arrangement
    else { return nil }
    return view.name
  }
}
