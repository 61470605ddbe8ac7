package import Glossary
import TUI

/// The glossary pane: what it shows, and where links led.
package struct GlossaryState: Equatable, Sendable {
  /// Whether keys go to the pane.
  package var isFocused = false
  /// The entries followed by links, the one on screen last; empty while it follows the focus.
  package var trail: [EntryID] = []
  /// Which link is selected, from 0; nil before Tab was pressed.
  package var link: Int?
  /// How many lines are scrolled away.
  package var scroll = 0
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

  /// The entry the pane shows: where links led, else that of what has the focus.
  package var glossaryEntry: Entry? {
    let id = glossary?.trail.last ?? focusedEntry
    return Glossary.builtIn[id]
  }

  mutating func scrollGlossary(by step: Int) -> [Effect] {
    guard let scroll = glossary?.scroll else { return [] }
    let rows = max(1, (layout.glossary?.size.rows ?? 0) - 1)
    let limit = max(0, glossaryLineCount - rows)
    glossary?.scroll = max(0, min(scroll + step, limit))
    return []
  }

  mutating func moveLink(by step: Int) -> [Effect] {
    let links = glossaryLinks
    guard !links.isEmpty else {
      notice = Notice(GlossaryWords.noLinks[language])
      return []
    }
    let place = glossary?.link.map { $0 + step } ?? (step > 0 ? 0 : links.count - 1)
    glossary?.link = (place % links.count + links.count) % links.count
    revealLink()
    return []
  }

  mutating func followLink() -> [Effect] {
    let links = glossaryLinks
    guard let link = glossary?.link, links.indices.contains(link) else {
      return moveLink(by: 1)
    }
    let origin = focusedEntry
    if glossary?.trail.isEmpty == true { glossary?.trail = [origin] }
    glossary?.trail.append(links[link])
    glossary?.link = nil
    glossary?.scroll = 0
    return []
  }

  mutating func previousEntry() -> [Effect] {
    guard let trail = glossary?.trail, trail.count > 1 else {
      glossary?.trail = []
      notice = Notice(GlossaryWords.atFocus[language])
      return []
    }
    // Back at the word it began with, the pane follows the focus again.
    glossary?.trail = trail.count == 2 ? [] : trail.dropLast()
    glossary?.link = nil
    glossary?.scroll = 0
    return []
  }
}
