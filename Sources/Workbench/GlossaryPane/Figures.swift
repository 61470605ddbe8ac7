import Glossary
import Leads
import TUI

// The figures beside the pane, each with the term that says what it counts.

extension Model {
  /// What the pane lists of the figures on the screen while it follows the focus.
  var figuresOnScreen: [GlossaryLink] {
    guard glossary?.reading.trail.isEmpty == true, !board.isEmptyWorkspace else { return [] }
    switch screens.top {
    case nil, .filter:
      let card = board.selectedCard.map { figures(of: $0, fields) } ?? []
      return distinct(columnFigures + card)
    case .triage(let state):
      return state.hand.map { figures(of: $0.card, of: $0.file) } ?? []
    case .lead(let detail): return figures(of: detail.card, of: detail.file)
    case .form, .refusal, .qualifying, .bulk, .commands, .picker, .arranging, .views, .history:
      return []
    }
  }

  /// What a lead's own page says in figures and signs.
  private func figures(of card: LeadCard, of file: LeadFile?) -> [GlossaryLink] {
    let shown = figures(of: card, [.value, .letters, .age, .action, .owner])
    return distinct(shown + figures(of: file))
  }

  /// What the head of the selected column says: how many leads, and what they are worth.
  var columnFigures: [GlossaryLink] {
    let column = board.current
    guard board.total != nil else { return [] }
    var figures = [GlossaryLink(text: formats.leads(column.count), entry: column.entry)]
    let isPipeline = column.lanes.allSatisfy(PipelineLanes.contains)
    let sum = sumText(of: column) { _ in true }
    if sum != BoardSums.unknown {
      figures.append(GlossaryLink(text: sum, entry: isPipeline ? .pipeline : .kpi))
    }
    return figures
  }

  /// What a card says in figures and signs, of the fields that it shows.
  private func figures(of card: LeadCard, _ fields: Set<CardField>) -> [GlossaryLink] {
    var shown = fields
    // A card of whose letters nothing is known shows its points in their place.
    if fields.contains(.letters), card.levels == .unknown { shown.insert(.score) }
    return [CardField.value, .score, .letters, .age, .action, .owner].filter(shown.contains)
      .flatMap { figures($0, of: card) }
      .filter { !$0.text.isEmpty }
  }

  private func figures(_ field: CardField, of card: LeadCard) -> [GlossaryLink] {
    switch field {
    case .contact, .source: return []
    case .letters:
      let reading = temperature(of: card).temperature
      let word = reading == .unrated ? "" : reading.label[language]
      return [
        GlossaryLink(text: letterText(card.levels), entry: .bant),
        GlossaryLink(text: word, entry: reading.entry),
      ]
    case .action: return [GlossaryLink(text: actionFigure(of: card), entry: .leadManagement)]
    case .owner:
      guard let role = users.first(where: { $0.id == card.owner })?.role else { return [] }
      return [GlossaryLink(text: role.acronym, entry: role.entry)]
    case .value:
      let value = card.value.map { formats.compactMoney($0) } ?? ""
      return [GlossaryLink(text: value, entry: .opportunity)]
    case .age: return [GlossaryLink(text: ageText(of: card).text, entry: .cycleLengthClass)]
    case .score:
      return [GlossaryLink(text: pointsText(of: card), entry: .leadScoring)]
    }
  }

  /// The sign and the day of what comes next; what it is, somebody wrote.
  private func actionFigure(of card: LeadCard) -> String {
    guard card.workState == .toDo, let action = card.nextAction else {
      return actionLine(of: card).text
    }
    let day = formats.shortDate(action.due, today: today)
    return "\(action.due < today ? glyphs.overdue : glyphs.planned) \(day)"
  }

  /// What else the pane of a lead says in figures.
  private func figures(of file: LeadFile?) -> [GlossaryLink] {
    guard let file else { return [] }
    var figures: [GlossaryLink] = []
    if let offer = file.offers.last(where: { !$0.isWithdrawn }) {
      figures.append(GlossaryLink(text: formats.money(offer.amount), entry: .proposal))
    }
    if let contract = file.lead.contract {
      figures.append(GlossaryLink(text: formats.money(contract.value), entry: .close))
    }
    return figures
  }

  /// Each term once, at the first of its figures.
  private func distinct(_ figures: [GlossaryLink]) -> [GlossaryLink] {
    var known: Set<EntryID> = []
    return figures.filter { known.insert($0.entry).inserted }
  }

  /// Goes to the first figure in the pane, or to the first word of what the screen says.
  mutating func goToFigures() -> [Effect] {
    if glossary == nil { glossary = GlossaryState() }
    let unfolded = glossary?.reading.unfolded ?? []
    glossary?.reading = EntryReading(unfolded: unfolded)
    glossary?.isFocused = true
    let effects = settleLayout()
    let rows = glossaryRows
    guard let text = glossaryText, let first = text.firstOfScreen else {
      notice = Notice(GlossaryWords.noFigures[language])
      return effects
    }
    glossary?.reading.select(first, in: text, rows: rows)
    return effects
  }
}

/// The lanes whose open opportunities make the pipeline.
private enum PipelineLanes {
  static func contains(_ lane: Lane) -> Bool {
    lane == .stage(.salesAcceptable) || lane == .stage(.opportunityCreated)
  }
}

extension ColumnState {
  /// The entry on what the leads of the column have in common.
  fileprivate var entry: EntryID {
    switch kind {
    case .group(.temperature(let temperature)): temperature.entry
    case .group(.blocking(let letter?)): letter.entry
    case .group(.blocking(nil)): .bant
    case .group(.owner): .salesDevelopmentRepresentative
    case .group(.lane), .stages, .side: lanes.first?.entry ?? .lead
    }
  }
}
