import Glossary
package import Leads
import TUI

// Moving about the board, and what stores answer about it.

extension Model {
  /// The lead that commands are about: the one in the pane or in hand, else the selected card's.
  package var subject: LeadCard? {
    if let card = screens.lead?.card { return card }
    if let triage = screens.triage { return triage.hand?.card }
    return board.selectedCard
  }

  /// The leads that commands are about which can be for many: the marked ones, else that one.
  var subjects: [LeadCard] {
    worksOnMarks ? board.marks.cards : subject.map { [$0] } ?? []
  }

  mutating func moveSelection(by step: Int) -> [Effect] {
    if glossary?.isFocused == true { return scrollGlossary(by: step) }
    if screens.isTriageOnTop { return scrollTriage(by: step) }
    if case .lead = screens.top { return scrollLead(by: step) }
    if case .history = screens.top { return moveLine(by: step) }
    board.columns[board.selectedColumn].selection += step
    return settleSelection()
  }

  mutating func moveSelection(toEnd: Bool) -> [Effect] {
    if screens.isTriageOnTop { return scrollTriage(by: toEnd ? 10_000 : -10_000) }
    if case .lead = screens.top { return scrollLead(by: toEnd ? 10_000 : -10_000) }
    if case .history = screens.top { return moveLine(by: toEnd ? 10_000 : -10_000) }
    let index = board.selectedColumn
    guard toEnd else {
      let isElsewhere = board.columns[index].windowStart > 0
      if isElsewhere { board.columns[index].startOver() }
      board.columns[index].selection = 0
      return (isElsewhere ? reload() : []) + settleSelection()
    }
    guard let page = board.columns[index].jumpToEnd(query(of: board.current)) else {
      return settleSelection()
    }
    revealSelection()
    return [.readPage(page, column: index, generation: board.generation)]
  }

  mutating func moveColumn(by step: Int) -> [Effect] {
    board.selectedColumn = max(0, min(board.selectedColumn + step, board.columns.count - 1))
    return settleSelection()
  }

  /// Keeps the selection inside its column and on screen, and reads what it comes near to.
  mutating func settleSelection() -> [Effect] {
    let index = board.selectedColumn
    board.columns[index].clampSelection()
    revealSelection()
    guard let page = board.columns[index].furtherPage(query(of: board.current)) else { return [] }
    return [.readPage(page, column: index, generation: board.generation)]
  }

  /// After the board was given more or less room: scrolls, and reads cards where there are too few.
  mutating func settleLayout() -> [Effect] {
    revealSelection()
    return isShortOfCards ? [.readBoard(boardRequest())] : []
  }

  /// Scrolls so that the selected column and card are on screen.
  mutating func revealSelection() {
    let layout = boardLayout
    board.firstColumn = layout.firstColumn
    let index = board.selectedColumn
    let rows = max(1, cardsOnScreen)
    var column = board.columns[index]
    // Half a column at once: the eye keeps its place between jumps, and most moves redraw
    // two cards only.
    if column.selection < column.top { column.top = column.selection - rows / 2 }
    if column.selection >= column.top + rows { column.top = column.selection - rows + 1 + rows / 2 }
    column.top = max(0, min(column.top, max(0, column.length - rows)))
    board.columns[index] = column
  }

  mutating func walkLeads(by step: Int) -> [Effect] {
    if screens.triage != nil { return walkQueue(by: step) }
    let index = board.selectedColumn
    let wanted = board.columns[index].selection + step
    guard wanted >= 0, wanted < board.columns[index].length else {
      notice = Notice(
        (step > 0 ? BoardWords.lastLead : BoardWords.firstLead)[language])
      return []
    }
    board.columns[index].selection = wanted
    let effects = settleSelection()
    guard screens.lead != nil, let card = board.selectedCard else { return effects }
    return effects + showLead(card)
  }

  mutating func take(_ answer: BoardAnswer) -> [Effect] {
    guard answer.generation == board.generation else { return [] }
    board.total = answer.total
    users = answer.users
    settings = answer.settings
    me = answer.users.first { $0.id == me.id } ?? me
    guard !isLaidForOthers else { return layColumns() }
    let followed = board.followed
    for (index, column) in answer.columns.enumerated() where index < board.columns.count {
      board.columns[index].take(column, selecting: followed)
      board.marks.refresh(from: column.page.cards)
    }
    follow(followed)
    goToHit()
    revealSelection()
    if let card = board.selectedCard, let lead = screens.lead?.lead, lead == card.id {
      screens.changeLead { $0.card = card }
    }
    return settleSelection()
  }

  /// Puts the selection on a lead that just moved, where it is in sight of a column's window.
  private mutating func follow(_ lead: LeadID?) {
    guard let lead else { return }
    board.followed = nil
    for (index, column) in board.columns.enumerated() {
      guard let place = column.cards.firstIndex(where: { $0.id == lead }) else { continue }
      board.selectedColumn = index
      board.columns[index].selection = column.windowStart + place
      return
    }
  }

  /// After the filter changed: leaves a column in which nothing was found for one that has hits.
  private mutating func goToHit() {
    guard board.isLookingForHits else { return }
    board.isLookingForHits = false
    guard board.current.length == 0,
      let index = board.columns.firstIndex(where: { $0.length > 0 })
    else { return }
    board.selectedColumn = index
  }

  mutating func take(_ answer: PageAnswer) -> [Effect] {
    guard answer.generation == board.generation,
      board.columns.indices.contains(answer.column)
    else { return [] }
    board.columns[answer.column].take(
      answer.page, in: board.order, isBackward: answer.isBackward)
    revealSelection()
    guard answer.column == board.selectedColumn else { return [] }
    return settleSelection()
  }

  mutating func switchLanguage() -> [Effect] {
    language = language.other
    return [.keepPreferences(preferences)]
  }

  mutating func switchTheme() -> [Effect] {
    theme = theme.next
    notice = Notice(wording(ThemeWords.chosen(theme, hasColours: hasColours)))
    return [.useTheme(theme), .keepPreferences(preferences)]
  }

  mutating func switchLens() -> [Effect] {
    let hasOwn = !book.houseNames.isEmpty
    let lenses = Lens.allCases.filter { $0 != .house || hasOwn }
    let place = lenses.firstIndex(of: lens) ?? 0
    return choose(lenses[(place + 1) % lenses.count])
  }

  mutating func choose(_ lens: Lens) -> [Effect] {
    self.lens = lens
    let effects = layColumns()
    notice = Notice(BoardWords.reading(lens, language))
    return [.keepPreferences(preferences)] + effects
  }

  mutating func switchDensity() -> [Effect] {
    density = density.next
    let fits = boardLayout.cardLines == density.lines
    notice = Notice(
      fits ? BoardWords.lines(density, language) : BoardWords.noRoom(density.lines, language))
    return settleLayout() + [.keepPreferences(preferences)]
  }

  /// Folds the selected column to the strip and goes to the next one, or unfolds it.
  mutating func toggleFold() -> [Effect] {
    let selected = board.selectedColumn
    let key = board.current.key
    guard !board.current.isSide else {
      notice = Notice(BoardWords.alwaysFolded[language])
      return []
    }
    let acronym = name(of: board.current).acronym
    if board.folded.remove(key) != nil {
      notice = Notice(BoardWords.unfolded(acronym, language))
    } else {
      let others = board.columns.indices.filter { board.isOpen($0) && $0 != selected }
      guard let next = others.first(where: { $0 > selected }) ?? others.last else {
        notice = Notice(BoardWords.lastOpen[language])
        return []
      }
      board.folded.insert(key)
      board.selectedColumn = next
      notice = Notice(BoardWords.folded(acronym, fold: keyName(of: .fold), language))
    }
    return settleLayout() + [.keepPreferences(preferences)]
  }

  mutating func closeTop() -> [Effect] {
    // What happened to the board while the queue covered it was not read.
    let isStale = screens.isTriageOnTop
    screens.close()
    revealSelection()
    return isStale ? reload() : []
  }
}
