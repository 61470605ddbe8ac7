package import Leads
import TUI

/// What the store was asked for before the next key can mean anything.
package enum Awaited: Equatable, Sendable {
  /// The lead's records, to show them.
  case opening(LeadID)
  /// The lead's records, for its edit form.
  case edit(LeadID)
  /// The lead's records, for its four letters.
  case qualify(LeadID)
  /// The lead's records, to take its score apart.
  case score(LeadID)
  /// The lead's records, to hand it over.
  case handoff(LeadID)
  /// The lead's records, to write to its person.
  case mail(LeadID)
  /// The lead's records, for the form of its cadence.
  case cadence(LeadID)
  /// The lead's records, to copy them.
  case copy(LeadID)
  /// The lead's records, for what others did to these fields while its form was open.
  case conflicts(LeadID, [FieldName])
  /// The lead's records, to propose what follows from what was noted.
  case proposal(LeadID, after: Identifier<AnyRecord>)
  /// What was typed into the form at an earlier time, which what is typed now would replace.
  case draft(DraftKey)
  /// Whether a form's edits were kept.
  case answer
  /// The lead that the queue brings next.
  case triage
}

// Who types faster than the store answers means the form that is about to open, or the screen
// below the one that is about to close.

extension Model {
  /// Puts a key or a pasted block aside until what is awaited has come; nil when nothing is.
  ///
  /// Escape stops the waiting, and does nothing else; but an open form it closes.
  mutating func hold(_ message: Message) -> [Effect]? {
    switch awaited {
    case nil: return nil
    case .draft:
      if message == .key(.escape), held.isEmpty {
        awaited = nil
        return nil
      }
      held.append(message)
    case .opening, .edit, .qualify, .handoff, .mail, .copy, .conflicts, .proposal, .answer, .triage,
      .cadence, .score:
      if message == .key(.escape) { stopAwaiting() } else { held.append(message) }
    }
    return []
  }

  /// Asks for what was typed into a form at an earlier time, and waits for it.
  mutating func readDraft(_ key: DraftKey) -> [Effect] {
    awaited = .draft(key)
    return [.readDraft(key)]
  }

  /// Goes on after a draft came, or could not be read.
  mutating func releaseDraft(_ key: DraftKey? = nil) -> [Effect] {
    guard case .draft(let wanted) = awaited, key == nil || key == wanted else { return [] }
    return release()
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
