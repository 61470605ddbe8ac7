package import Glossary
import Leads

/// A part of an entry that is folded until somebody asks for it.
package enum EntryFold: Hashable, Sendable {
  /// How the sources read the word.
  case readings
  /// Where the facts come from.
  case sources
}

/// How far somebody is with an entry, and by which links they came to it.
package struct EntryReading: Equatable, Sendable {
  /// The entries followed by links, the one on screen last; empty where none was followed.
  package var trail: [EntryID] = []
  /// Which link or fold is selected, from 0; nil before Tab was pressed.
  package var stop: Int?
  /// How many lines are scrolled away.
  package var scroll = 0
  /// What was unfolded.
  package var unfolded: Set<EntryFold> = []

  /// Selects the next link or fold, from the last to the first; false where there is none.
  mutating func move(by step: Int, in text: GlossaryText, rows: Int) -> Bool {
    let count = text.stops.count
    guard count > 0 else { return false }
    let place = stop.map { $0 + step } ?? (step > 0 ? 0 : count - 1)
    stop = (place % count + count) % count
    reveal(in: text, rows: rows)
    return true
  }

  /// Selects a link or fold, and scrolls to it.
  mutating func select(_ stop: Int, in text: GlossaryText, rows: Int) {
    self.stop = stop
    reveal(in: text, rows: rows)
  }

  /// What became of the wish to follow what is selected.
  enum Followed: Equatable {
    /// Nothing is selected.
    case nowhere
    /// Another entry is shown, or more of this one.
    case here
    /// The board is to be shown in the words of a source.
    case lens(Lens)
  }

  /// Follows the selected link, or folds and unfolds.
  mutating func follow(in text: GlossaryText, of origin: EntryID) -> Followed {
    guard let stop, text.stops.indices.contains(stop) else { return .nowhere }
    switch text.stops[stop].target {
    case .entry(let entry):
      if trail.isEmpty { trail = [origin] }
      begin(trail + [entry])
    case .fold(let fold):
      if unfolded.remove(fold) == nil { unfolded.insert(fold) }
    case .lens(let lens): return .lens(lens)
    }
    return .here
  }

  /// Goes back to the entry before; false where no link was followed.
  mutating func back() -> Bool {
    guard trail.count > 1 else { return false }
    // Back at the word that it began with, nothing was followed.
    begin(trail.count == 2 ? [] : Array(trail.dropLast()))
    return true
  }

  /// Scrolls by lines, no further than the text goes.
  mutating func scroll(by step: Int, in text: GlossaryText, rows: Int) {
    scroll = max(0, min(scroll + step, max(0, text.lines.count - max(1, rows))))
  }

  private mutating func begin(_ trail: [EntryID]) {
    (self.trail, stop, scroll) = (trail, nil, 0)
  }

  /// Scrolls so that what is selected is on screen.
  private mutating func reveal(in text: GlossaryText, rows: Int) {
    guard let stop else { return }
    let line = text.stops[stop].line
    if line < scroll { scroll = line }
    if line >= scroll + rows { scroll = line - max(1, rows) + 1 }
  }
}
