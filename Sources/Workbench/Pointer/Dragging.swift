import Glossary
import Leads
import TUI

/// What the pointer holds while its button is down.
struct Grip: Equatable {
  /// What was pressed.
  let spot: Spot
  /// The lead whose card that is; nil for everything else.
  let lead: LeadID?
  /// Whether the card left its place.
  var isDragging = false
  /// Where it would be dropped: a column and its lane, and whether the funnel leads there.
  var target: DropTarget?

  init(_ spot: Spot, lead: LeadID?) {
    self.spot = spot
    self.lead = lead
  }
}

/// The column over which cards are held, and what would become of them.
struct DropTarget: Equatable {
  let column: Int
  let change: Change
  /// Whether that is possible from where the cards are; gates are asked at the drop.
  let isAllowed: Bool

  /// What a column stands for, as something to ask for.
  enum Change: Equatable {
    case lane(Lane)
    case owner(UserID?)
    /// A temperature or a letter: it follows from what is known, and nobody sets it by moving.
    case nothing
  }
}

extension Model {
  /// Shows where a card that is held would go; nothing is asked before it is let go.
  mutating func drag(to place: Position) {
    guard var grip, let lead = grip.lead else { return }
    let spot = spot(at: place)
    // A hand that trembles over the card it pressed does not drag it.
    guard grip.isDragging || spot != grip.spot else { return }
    grip.isDragging = true
    let column = spot.flatMap(column(of:))
    if column == nil || column != grip.target?.column {
      grip.target = column.flatMap { target($0, of: lead) }
    }
    self.grip = grip
    let below = grip.target.map { (name(of: board.columns[$0.column]).acronym, $0) }
    notice = Notice(
      PointerWords.holding(
        name(ofHeld: lead), over: below, bant: keyName(of: .qualify), edit: keyName(of: .edit))[
          language],
      grip.target?.isAllowed == false ? .fault : .word)
  }

  /// Asks for the move that a drop means: the same as the list of stages does.
  mutating func drop(_ grip: Grip) -> [Effect] {
    notice = nil
    guard let lead = grip.lead, let card = card(of: lead) else {
      notice = Notice(BoardWords.leadGone[language], .fault)
      return []
    }
    guard let target = grip.target else {
      notice = Notice(PointerWords.notMoved[language])
      return []
    }
    switch target.change {
    case .lane(let lane): return drop(card, on: lane)
    case .owner(let owner) where target.isAllowed: return give(card, to: owner)
    case .owner, .nothing:
      notice = Notice(
        PointerWords.notSetByMoving(
          bant: keyName(of: .qualify), edit: keyName(of: .edit))[language], .fault)
      return []
    }
  }

  private mutating func drop(_ card: LeadCard, on lane: Lane) -> [Effect] {
    if worksOnMarks, !board.marks.contains(card.id) {
      // Forms are about the marked leads while there are any, and this is none of them.
      guard case .stage(let stage) = lane else {
        notice = Notice(
          PointerWords.marksInTheWay(unmark: keyName(of: .clearFilter))[language], .fault)
        return []
      }
      return move(card, to: stage)
    }
    guard !worksOnMarks else { return send(board.marks.cards, to: lane) }
    guard let place = place(of: card.id) else {
      notice = Notice(BoardWords.leadGone[language], .fault)
      return []
    }
    return select(place.column, place.index) + send([card], to: lane)
  }

  private mutating func give(_ card: LeadCard, to owner: UserID?) -> [Effect] {
    guard worksOnMarks, board.marks.contains(card.id) else {
      return commit([.assignment(of: card, to: owner)])
    }
    let edits = board.marks.cards.map { [Edit.assignment(of: $0, to: owner)] }
    return tryOut(BulkEdits(edits), as: FormWords.title(of: .assign))
  }

  /// Puts back what is held when a key is pressed; true where that is all the key was for.
  mutating func cancelDrag(on key: Key) -> Bool {
    guard let grip else { return false }
    self.grip = nil
    guard grip.isDragging, key == .escape else { return false }
    notice = Notice(PointerWords.notMoved[language])
    return true
  }

  private func column(of spot: Spot) -> Int? {
    switch spot {
    case .card(let column, _), .column(let column), .folded(let column): column
    default: nil
    }
  }

  /// What a drop on a column means; nil over the column that the card comes from.
  ///
  /// Of several stages in one column it is the first that the funnel leads to from here.
  private func target(_ column: Int, of lead: LeadID) -> DropTarget? {
    let cards = held(lead)
    let lanes = board.columns[column].lanes
    switch board.columns[column].kind {
    case .group(.owner(let owner)):
      guard !cards.allSatisfy({ $0.owner == owner && lanes.contains($0.lane) }) else { return nil }
      return DropTarget(
        column: column, change: .owner(owner),
        isAllowed: cards.allSatisfy { lanes.contains($0.lane) })
    case .group: return DropTarget(column: column, change: .nothing, isAllowed: false)
    case .stages, .side:
      guard let first = lanes.first, !cards.allSatisfy({ lanes.contains($0.lane) }) else {
        return nil
      }
      let allowed = lanes.first { lane in
        cards.contains { StagePickerState.isAllowed($0, lane) }
      }
      return DropTarget(
        column: column, change: .lane(allowed ?? first), isAllowed: allowed != nil)
    }
  }

  /// The leads that are held: with a marked one, all that are marked.
  private func held(_ lead: LeadID) -> [LeadCard] {
    if worksOnMarks, board.marks.contains(lead) { return board.marks.cards }
    return card(of: lead).map { [$0] } ?? []
  }

  private func name(ofHeld lead: LeadID) -> String {
    if worksOnMarks, board.marks.contains(lead), board.marks.count > 1 { return markedText }
    return card(of: lead)?.company ?? ""
  }

  /// Where a lead's card is on the board; nil while it is not at hand.
  private func place(of lead: LeadID) -> (column: Int, index: Int)? {
    for (index, column) in board.columns.enumerated() {
      guard let place = column.cards.firstIndex(where: { $0.id == lead }) else { continue }
      return (index, column.windowStart + place)
    }
    return nil
  }
}
