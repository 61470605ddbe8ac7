package import Leads
import TUI

/// What the store was asked for before the next key can mean anything.
package enum Awaited: Equatable, Sendable {
  /// The lead's records, for its edit form.
  case edit(LeadID)
  /// The lead's records, for its four letters.
  case qualify(LeadID)
  /// The lead's records, to copy them.
  case copy(LeadID)
  /// The lead's records, for what others did to these fields while its form was open.
  case conflicts(LeadID, [FieldName])
  /// Whether a form's edits were kept.
  case answer
}

// Who types faster than the store answers means the form that is about to open, or the screen
// below the one that is about to close.

extension Model {
  /// Puts a key or a pasted block aside until what is awaited has come; nil when nothing is.
  ///
  /// Escape stops the waiting, and does nothing else.
  mutating func hold(_ message: Message) -> [Effect]? {
    guard awaited != nil else { return nil }
    if message == .key(.escape) { stopAwaiting() } else { held.append(message) }
    return []
  }

  /// Ends the waiting and takes in what was typed meanwhile.
  mutating func release() -> [Effect] {
    awaited = nil
    let messages = held
    held = []
    return messages.flatMap { update($0) }
  }

  /// Ends the waiting; what was typed for a screen that did not come is no command for another.
  mutating func stopAwaiting() {
    awaited = nil
    held = []
  }

  /// Asks for edits that a form is filled with, and waits for what becomes of them.
  mutating func save(_ edits: [Edit]) -> [Effect] {
    for edit in edits { board.pending.insert(edit.lead) }
    awaited = .answer
    return [.commit(edits, .form(edits))]
  }
}
