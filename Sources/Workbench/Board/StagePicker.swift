import Glossary
package import Leads

/// The stages and lanes that leads can be sent to.
package struct StagePickerState: Equatable, Sendable {
  /// The lead, or the marked ones; never empty.
  package let cards: [LeadCard]
  /// Which line is selected.
  package var selection = 0

  package init(cards: [LeadCard]) {
    self.cards = cards
    selection = choices.firstIndex(where: \.isAllowed) ?? 0
  }

  /// One line: a lane, and whether the funnel allows it from here.
  package struct Choice: Equatable, Sendable {
    package let lane: Lane
    package let isAllowed: Bool
    package let isHere: Bool
  }

  /// Every lane in the order of the board.
  package var choices: [Choice] {
    Lane.all.map { lane in
      Choice(
        lane: lane, isAllowed: cards.contains { Self.isAllowed($0, lane) },
        isHere: cards.allSatisfy { $0.lane == lane })
    }
  }

  private static func isAllowed(_ card: LeadCard, _ lane: Lane) -> Bool {
    let isOpen = card.workState.isOpen
    switch lane {
    case .stage(.captured) where !isOpen: return true
    case .stage(let stage): return card.workState.allowedMoves(from: card.stage).contains(stage)
    case .parked: return isOpen && card.stage <= .salesAcceptable && card.lane != .parked
    case .disqualified: return isOpen && card.stage < .salesAcceptable
    case .lost:
      return isOpen && (card.stage == .salesAcceptable || card.stage == .opportunityCreated)
    }
  }
}

extension Model {
  mutating func choose(in picker: StagePickerState) -> [Effect] {
    let choice = picker.choices[picker.selection]
    screens.close()
    guard let card = picker.cards.first else { return [] }
    switch choice.lane {
    case .stage(let stage) where worksOnMarks:
      return tryMoves(as: stage.label) { _ in stage }
    case .stage(let stage): return move(card, to: stage)
    case .parked: return openParkForm()
    case .disqualified where worksOnMarks: return openEndForm(isProject: false, card)
    case .lost where worksOnMarks: return openEndForm(isProject: true, card)
    case .disqualified, .lost: return openEndForm()
    }
  }
}
