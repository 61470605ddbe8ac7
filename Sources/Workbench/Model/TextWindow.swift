import Leads
import TUI

/// As many lines of a text as its place holds, and how far it is scrolled.
struct TextWindow: Equatable {
  /// How many lines are scrolled away above.
  let first: Int
  /// How many lines are shown at once.
  let rows: Int
  /// How many lines there are in all.
  let count: Int

  /// A window on a text, scrolled no further than to its last line.
  init(_ count: Int, in rows: Int, scrolledBy scroll: Int) {
    (self.count, self.rows) = (count, rows)
    first = max(0, min(scroll, count - rows))
  }

  var hasMoreAbove: Bool { first > 0 }
  var hasMoreBelow: Bool { first + rows < count }
  var isScrollable: Bool { count > rows }

  /// How far it is scrolled after so many lines more.
  func scrolled(by step: Int) -> Int {
    max(0, min(first + step, count - rows))
  }
}

extension Model {
  /// The text of the box on top, where that has one that may be longer than its place.
  var boxText: TextWindow? {
    let body = layout.body
    switch screens.top {
    case .refusal(let refusal): return layout(of: refusal, in: body).window(on: refusal)
    case .bulk(let bulk): return layout(of: bulk, in: body).window(on: bulk)
    case .history(let history) where !history.conflicts.isEmpty:
      return conflictLayout(of: history, in: body).window(on: history)
    case nil, .triage, .lead, .qualifying, .form, .commands, .picker, .arranging, .views, .history,
      .filter:
      return nil
    }
  }

  /// Scrolls the text of the box on top.
  mutating func scrollBoxText(by step: Int) -> [Effect] {
    guard let scroll = boxText?.scrolled(by: step) else { return [] }
    switch screens.top {
    case .refusal(var refusal):
      refusal.scroll = scroll
      screens.replaceTop(.refusal(refusal))
    case .bulk(var bulk):
      bulk.scroll = scroll
      screens.replaceTop(.bulk(bulk))
    case .history(var history):
      history.scroll = scroll
      screens.replaceTop(.history(history))
    case nil, .triage, .lead, .qualifying, .form, .commands, .picker, .arranging, .views, .filter:
      break
    }
    return []
  }

  mutating func moveSelection(byPages halves: Int) -> [Effect] {
    // No step is longer than what is shown at once, or something would never be seen.
    let step = halves.signum() * max(1, abs(halves) * (rowsInFocus / 2))
    if glossary?.isFocused == true { return scrollGlossary(by: step) }
    if boxText != nil { return scrollBoxText(by: step) }
    switch screens.top {
    case .commands, .picker, .arranging, .views, .history: return moveLine(by: step)
    case .form: return moveLine(by: max(-4, min(step, 4)))
    case nil, .triage, .lead, .qualifying, .refusal, .bulk, .filter: return moveSelection(by: step)
    }
  }

  /// How many lines, or cards, of what has the focus are shown at once.
  private var rowsInFocus: Int {
    if glossary?.isFocused == true { return glossaryRows }
    if let text = boxText { return text.rows }
    let body = layout.body
    return switch screens.top {
    case nil, .filter: cardsOnScreen
    case .triage: triageRowCount
    case .lead: leadRowCount
    case .form(let form): layout(of: form, in: body).fields.shown.count
    case .commands(let list): layout(of: list, lines(of: list).count, in: body).lines.shown.count
    case .picker(let picker): layout(of: picker, in: body).lines.shown.count
    case .arranging(let state): layout(of: state, in: body).window.shown.count
    case .views(let state): layout(of: state, in: body).lines.shown.count
    case .history(let history): layout(of: history, in: body).lines.shown.count
    case .qualifying, .refusal, .bulk: 1
    }
  }
}
