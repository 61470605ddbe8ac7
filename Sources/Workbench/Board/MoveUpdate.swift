import Glossary
import Leads

// Moves: asked of the store, shown as pending, drawn only once they were kept.

extension Model {
  /// Asks the store for edits and marks their leads as pending.
  mutating func commit(_ edits: [Edit]) -> [Effect] {
    for edit in edits { board.pending.insert(edit.lead) }
    return [.commit(edits, .edits(edits))]
  }

  mutating func advance() -> [Effect] {
    guard let card = subject else { return [] }
    if card.lane == .parked {
      return move(card, to: min(card.stage, .salesQualified))
    }
    guard let next = card.stage.successors.first else {
      notice = Notice(BoardWords.atTheTop[language])
      return []
    }
    return move(card, to: next)
  }

  mutating func retreat() -> [Effect] {
    guard let card = subject else { return [] }
    guard let former = card.stage.predecessor else {
      notice = Notice(BoardWords.noWayBack(card.stage, language))
      return []
    }
    return move(card, to: former)
  }

  mutating func move(_ card: LeadCard, to stage: Stage) -> [Effect] {
    if case .closed = card.workState, stage == .captured {
      return commit([Edit(.reopen, to: card.id)])
    }
    return commit([Edit(.move(to: stage, isProvisional: false), to: card.id)])
  }

  mutating func pickStage() -> [Effect] {
    guard let card = subject else { return [] }
    screens.open(.picker(StagePickerState(card: card)))
    return []
  }
}
