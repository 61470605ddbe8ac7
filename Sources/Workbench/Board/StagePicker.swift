import Glossary
package import Leads

/// The stages and lanes that leads can be sent to.
package struct StagePickerState: Equatable, Sendable {
  /// The lead, or the marked ones; never empty.
  package let cards: [LeadCard]
  /// Every lane in the order of the board.
  package let choices: [Choice]
  /// What the rules say to each of the moves, in their order; nil until they were heard.
  package var outcomes: [BulkOutcome]?
  /// Which line is selected.
  package var selection = 0

  /// One line: a lane, and whether the funnel allows it from here.
  package struct Choice: Equatable, Sendable {
    package let lane: Lane
    package let isAllowed: Bool
    package let isHere: Bool
    /// The move of those that can take it; nil where a form asks first.
    package let edits: BulkEdits?
  }

  package init(cards: [LeadCard]) {
    self.cards = cards
    choices = Lane.all.map { lane in
      let movable = cards.filter { Self.isAllowed($0, lane) }
      var edits: BulkEdits?
      if case .stage(let stage) = lane, !movable.isEmpty {
        edits = BulkEdits(movable.map { [Edit.move(of: $0, to: stage)] })
      }
      return Choice(
        lane: lane, isAllowed: !movable.isEmpty, isHere: cards.allSatisfy { $0.lane == lane },
        edits: edits)
    }
    selection = choices.firstIndex(where: \.isAllowed) ?? 0
  }

  /// The moves that the rules are asked about.
  package var moves: [(lane: Lane, edits: BulkEdits)] {
    choices.compactMap { choice in choice.edits.map { (choice.lane, $0) } }
  }

  /// What the rules say to a move to a lane; nil where they are not asked, or not heard yet.
  func outcome(_ lane: Lane) -> BulkOutcome? {
    guard let place = moves.firstIndex(where: { $0.lane == lane }) else { return nil }
    return outcomes?[place]
  }

  /// Whether no lead could go there now, whatever is filled in elsewhere.
  func isRefused(_ choice: Choice) -> Bool {
    guard choice.isAllowed else { return true }
    guard let outcome = outcome(choice.lane) else { return false }
    return outcome.refusals.count == choice.edits?.groups.count
  }

  /// Whether the funnel leads to a lane from where a lead is; gates and forms may still object.
  static func isAllowed(_ card: LeadCard, _ lane: Lane) -> Bool {
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
  mutating func pickStage() -> [Effect] {
    guard !subjects.isEmpty else { return [] }
    let picker = StagePickerState(cards: subjects)
    screens.open(.picker(picker))
    return picker.moves.isEmpty ? [] : [.rehearse(picker.moves.map(\.edits))]
  }

  mutating func choose(in picker: StagePickerState) -> [Effect] {
    let choice = picker.choices[picker.selection]
    screens.close()
    return send(picker.cards, to: choice.lane)
  }

  /// Asks for leads, the selected one or the marked ones, to be taken to a lane, in the way that
  /// the lane wants.
  mutating func send(_ cards: [LeadCard], to lane: Lane) -> [Effect] {
    guard let card = cards.first else { return [] }
    switch lane {
    case .stage(let stage) where worksOnMarks:
      return tryMoves(as: stage.label) { _ in stage }
    case .stage(let stage): return move(card, to: stage)
    case .parked: return openParkForm()
    case .disqualified where worksOnMarks: return openEndForm(isProject: false, card)
    case .lost where worksOnMarks: return openEndForm(isProject: true, card)
    case .disqualified, .lost: return openEndForm()
    }
  }

  /// What stands beside a lane of the picker: that leads are there, cannot go there, or why the
  /// rules refuse them; nil where nothing is in the way.
  func remark(on choice: StagePickerState.Choice, in picker: StagePickerState) -> String? {
    if choice.isHere { return PickerWords.here[language] }
    guard choice.isAllowed else { return PickerWords.refused(picker.cards)[language] }
    guard let outcome = picker.outcome(choice.lane), !outcome.refusals.isEmpty else { return nil }
    if picker.cards.count == 1 { return outcome.refusals.values.first.map(cause(of:)) }
    let refused = outcome.refusals.count
    let passing = (choice.edits?.groups.count ?? 0) - refused
    return PickerWords.parts(formats.number(passing), formats.number(refused))[language]
  }
}

extension Edit {
  /// The move of a card to a stage; a lead that has ended is opened again at the first.
  package static func move(of card: LeadCard, to stage: Stage) -> Edit {
    if case .closed = card.workState, stage == .captured { return Edit(.reopen, to: card.id) }
    return Edit(.move(to: stage, isProvisional: false), to: card.id)
  }
}
