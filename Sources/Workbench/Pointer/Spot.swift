import Leads
import TUI

/// What lies at a place on the screen, as far as the pointer can do something with it.
enum Spot: Equatable {
  /// A card, by its column and its place in it.
  case card(column: Int, index: Int)
  /// A column beside its cards: its head, or where none is.
  case column(Int)
  /// A folded column on the strip.
  case folded(Int)
  /// A way to begin, on the first screen.
  case way(Command)
  /// The lead pane.
  case pane
  /// A field of a form, and the place of its input.
  case field(Int, input: Rect)
  /// A field of the BANT form, and its place.
  case letterField(QualifyingState.Focus, area: Rect)
  /// A level of a letter.
  case level(Criterion, CriterionLevel)
  /// A line of a list to choose from.
  case line(Int)
  /// The rest of a box.
  case box
  /// A link of the glossary, and the rest of its pane.
  case link(Int)
  case glossary
}

extension Model {
  /// What lies at a place: asked of the same layouts that draw.
  func spot(at place: Position) -> Spot? {
    let layout = layout
    if layout.glossary?.contains(place) == true {
      return glossaryLink(at: place).map(Spot.link) ?? .glossary
    }
    switch screens.top {
    case nil where board.isEmptyWorkspace: return welcomeSpot(at: place, in: layout.body)
    case nil, .filter: return boardSpot(at: place)
    case .triage: return .pane
    case .lead: return layout.pane?.contains(place) == true ? .pane : boardSpot(at: place)
    case .qualifying(let state):
      return qualifyingSpot(at: place, qualifyingLayout(of: state, in: layout.body))
    case .form(let form):
      let (dialog, fields) = self.layout(of: form, in: layout.body)
      return fieldSpot(at: place, fields) ?? dialog.spot(at: place)
    case .refusal(let refusal):
      let parts = self.layout(of: refusal, in: layout.body)
      return fieldSpot(at: place, parts.fields) ?? parts.dialog.spot(at: place)
    case .bulk(let bulk): return self.layout(of: bulk, in: layout.body).dialog.spot(at: place)
    case .commands(let list):
      return lineSpot(at: place, self.layout(of: list, lines(of: list).count, in: layout.body))
    case .arranging(let state):
      let (dialog, lines, window) = self.layout(of: state, in: layout.body)
      let choice = window.line(at: place).flatMap { lines[$0].place }
      return choice.map(Spot.line) ?? dialog.spot(at: place)
    case .views(let state):
      let parts = self.layout(of: state, in: layout.body)
      return lineSpot(at: place, (parts.dialog, parts.lines))
    case .picker(let picker): return lineSpot(at: place, self.layout(of: picker, in: layout.body))
    case .history(let history):
      return lineSpot(at: place, self.layout(of: history, in: layout.body))
    }
  }

  private func boardSpot(at place: Position) -> Spot? {
    let layout = boardLayout
    for (index, rect) in layout.columns where rect.contains(place) {
      let column = board.columns[index]
      let shown = (0...layout.cards(in: rect)).first { layout.card($0, of: rect).contains(place) }
      guard let lead = shown.map({ column.top + $0 }), lead < column.length else {
        return .column(index)
      }
      return .card(column: index, index: lead)
    }
    return stripLines(layout).first { $0.line.contains(place) }.map { .folded($0.index) }
  }

  private func welcomeSpot(at place: Position, in area: Rect) -> Spot? {
    let (lines, _, ways) = welcomeLayout(in: area)
    return ways.first { lines.row($0.row).contains(place) }.map { .way($0.command) }
  }

  private func fieldSpot(at place: Position, _ fields: FieldLines) -> Spot? {
    fields.field(at: place).map { .field($0, input: fields.input(of: $0)) }
  }

  private func lineSpot(
    at place: Position, _ layout: (dialog: DialogLayout, lines: LineWindow)
  ) -> Spot? {
    layout.lines.line(at: place).map(Spot.line) ?? layout.dialog.spot(at: place)
  }

  private func qualifyingSpot(at place: Position, _ layout: QualifyingLayout) -> Spot? {
    guard let block = layout.blocks.first(where: { $0.area.contains(place) }) else { return nil }
    if let choice = block.levels.first(where: { $0.area.contains(place) }) {
      return .level(block.criterion, choice.level)
    }
    if block.evidence.contains(place) {
      return .letterField(.evidence(block.criterion), area: block.evidence)
    }
    if let fact = block.fact, fact.contains(place) {
      return .letterField(.fact(of: block.criterion), area: factInput(of: block, in: fact))
    }
    return .letterField(.level(block.criterion), area: block.area)
  }
}

extension DialogLayout {
  fileprivate func spot(at place: Position) -> Spot? { box.contains(place) ? .box : nil }
}
