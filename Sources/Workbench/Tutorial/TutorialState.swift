import Glossary
import Leads

/// The steps of the tutorial; each is over when the user has done what it asks.
package enum TutorialStep: Int, CaseIterable, Sendable {
  /// Go to another column.
  case moving
  /// Ask for the next stage, and read what the gate says.
  case gate
  /// Answer a letter of BANT.
  case letter
  /// Have a word explained.
  case word
  /// Take something back.
  case undoing
}

extension Model {
  /// Begins the tutorial, or ends it; an empty workspace is given something to try it on.
  mutating func toggleTutorial() -> [Effect] {
    guard tutorial == nil else {
      tutorial = nil
      notice = Notice(TutorialWords.ended(self))
      return settleLayout()
    }
    if board.isEmptyWorkspace {
      tutorial = .moving
      return makeDemo()
    }
    guard isDemonstration else {
      // Its steps change leads: those of a real workspace are no toys.
      notice = Notice(TutorialWords.onlyOnDemonstration[language], .fault)
      return []
    }
    tutorial = .moving
    return settleLayout()
  }

  /// Says of a workspace of invented leads that anything may be tried on them, and how to begin.
  package mutating func offerTutorial() {
    isDemonstration = true
    if notice == nil { notice = Notice(TutorialWords.offer(self)) }
  }

  /// Goes to the next step once what this one asks was done.
  mutating func followTutorial(after message: Message, from column: Int) -> [Effect] {
    guard let step = tutorial, isDone(step, by: message, from: column) else { return [] }
    tutorial = TutorialStep(rawValue: step.rawValue + 1)
    if tutorial == nil {
      // What was just taken back is said too.
      let said = notice.map { [$0.text] } ?? []
      notice = Notice((said + [TutorialWords.done(self)]).joined(separator: " · "))
    }
    return settleLayout()
  }

  private func isDone(_ step: TutorialStep, by message: Message, from column: Int) -> Bool {
    switch step {
    case .moving:
      guard case .key = message else { return false }
      return board.selectedColumn != column && board.selectedCard != nil
    case .gate:
      if case .refusal = screens.top { return true }
      return message.keptKinds.contains(.moved)
    case .letter: return message.keptKinds.contains(.qualified)
    case .word: return glossary != nil
    case .undoing:
      guard case .kept(_, .undo) = message else { return false }
      return true
    }
  }
}

extension Message {
  /// What happened to leads by the edits that were kept.
  fileprivate var keptKinds: [EventKind] {
    switch self {
    case .kept(let receipt, .edits), .kept(let receipt, .form): receipt.events.map(\.kind)
    default: []
    }
  }
}
