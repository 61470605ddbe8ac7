package import Glossary
import TUI

/// The glossary pane: what it shows, and where links led.
package struct GlossaryState: Equatable, Sendable {
  /// Whether keys go to the pane.
  package var isFocused = false
  /// How many screens were open when one was opened from the pane, which has the focus again
  /// when that is closed; nil while none is.
  var returnsAt: Int?
  /// How far the reader is; without a trail, the pane follows the focus.
  package var reading = EntryReading()
  /// The entry as it was laid out last: most keys change nothing of it.
  var laid: GlossaryText?
}

extension Model {
  mutating func toggleGlossary() -> [Effect] {
    glossary = glossary == nil ? GlossaryState() : nil
    return settleLayout()
  }

  mutating func focusNextPane() -> [Effect] {
    if glossary == nil { glossary = GlossaryState() }
    glossary?.isFocused.toggle()
    return settleLayout()
  }

  /// Gives the focus to what was opened from the pane, and back to the pane when that is closed.
  mutating func settleFocus(from opened: Int) -> [Effect] {
    guard let glossary else { return [] }
    let count = screens.all.count
    if glossary.isFocused, count > opened {
      self.glossary?.isFocused = false
      self.glossary?.returnsAt = opened
      return settleLayout()
    }
    guard let depth = glossary.returnsAt, count <= depth else { return [] }
    self.glossary?.returnsAt = nil
    guard !glossary.isFocused else { return [] }
    self.glossary?.isFocused = true
    return settleLayout()
  }

  /// The entry the pane shows: where links led, else that of what has the focus.
  package var glossaryEntry: Entry? {
    let id = glossary?.reading.trail.last ?? focusedEntry
    return book[id]
  }

  /// Begins at the top of another entry where the focus went to something else, and lays it out.
  mutating func glossaryFollows(from entry: EntryID) {
    // A word that the team has taken away since is read no more.
    if let trail = glossary?.reading.trail, !trail.allSatisfy({ book[$0] != nil }) {
      let left = trail.filter { book[$0] != nil }
      glossary?.reading = EntryReading(trail: left.count > 1 ? left : [])
    }
    if let reading = glossary?.reading, reading.trail.isEmpty, focusedEntry != entry {
      glossary?.reading = EntryReading(unfolded: reading.unfolded)
    }
    let text = laidEntry
    glossary?.laid = text
  }

  mutating func scrollGlossary(by step: Int) -> [Effect] {
    guard let text = glossaryText else { return [] }
    let rows = glossaryRows
    glossary?.reading.scroll(by: step, in: text, rows: rows)
    return []
  }

  mutating func moveLink(by step: Int) -> [Effect] {
    let rows = glossaryRows
    guard let text = glossaryText,
      glossary?.reading.move(by: step, in: text, rows: rows) == true
    else {
      notice = Notice(GlossaryWords.noLinks[language])
      return []
    }
    return []
  }

  mutating func followLink() -> [Effect] {
    let origin = focusedEntry
    guard let text = glossaryText else { return [] }
    switch glossary?.reading.follow(in: text, of: origin) {
    case .lens(let lens): return choose(lens)
    case .here: return []
    case .nowhere, nil: return moveLink(by: 1)
    }
  }

  mutating func previousEntry() -> [Effect] {
    guard glossary?.reading.back() == true else {
      glossary?.reading.trail = []
      notice = Notice(GlossaryWords.atFocus[language])
      return []
    }
    return []
  }
}
