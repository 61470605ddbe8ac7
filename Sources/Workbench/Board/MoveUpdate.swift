import Glossary
package import Leads

// Moves: asked of the store, shown as pending, drawn only once they were kept.

extension Model {
  /// Asks the store for edits and marks their leads as pending.
  mutating func commit(_ edits: [Edit]) -> [Effect] {
    for edit in edits { board.pending.insert(edit.lead) }
    return [.commit(edits, .edits(edits))]
  }

  mutating func advance() -> [Effect] {
    if worksOnMarks { return tryMoves(as: CommandEntry.advance.title, to: \.nextStage) }
    guard let card = subject else { return [] }
    guard let next = card.nextStage else {
      notice = Notice(BoardWords.atTheTop[language])
      return []
    }
    return move(card, to: next)
  }

  mutating func retreat() -> [Effect] {
    if worksOnMarks { return tryMoves(as: CommandEntry.retreat.title) { $0.stage.predecessor } }
    guard let card = subject else { return [] }
    guard let former = card.stage.predecessor else {
      notice = Notice(
        BoardWords.noWayBack(card.stage, language, undo: keyName(of: .undo)), isExplained: true)
      return []
    }
    return move(card, to: former)
  }

  mutating func move(_ card: LeadCard, to stage: Stage) -> [Effect] {
    commit([.move(of: card, to: stage)])
  }
}

extension LeadCard {
  /// Where the lead goes when it advances; nil at the top.
  package var nextStage: Stage? {
    lane == .parked ? min(stage, .salesQualified) : stage.successors.first
  }
}
