package import Leads

/// The stages and lanes that a lead can be sent to.
package struct StagePickerState: Equatable, Sendable {
  /// The lead.
  package let card: LeadCard
  /// Which line is selected.
  package var selection = 0

  package init(card: LeadCard) {
    self.card = card
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
      Choice(lane: lane, isAllowed: isAllowed(lane), isHere: lane == card.lane)
    }
  }

  private func isAllowed(_ lane: Lane) -> Bool {
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
    switch choice.lane {
    case .stage(let stage): return move(picker.card, to: stage)
    case .parked: return openParkForm()
    case .disqualified, .lost: return openEndForm()
    }
  }
}
