import Glossary
import Leads
import TUI

// What the pointer does: it chooses what keys can choose too, and by the same ways.

extension Model {
  /// Lets the terminal tell of the mouse, or leaves it to the terminal again.
  mutating func toggleMouse() -> [Effect] {
    usesMouse.toggle()
    grip = nil
    notice = Notice((usesMouse ? PointerWords.isOn : PointerWords.isOff)[language])
    return [.useMouse(usesMouse), .keepPreferences(preferences)]
  }

  mutating func take(_ mouse: MouseEvent) -> [Effect] {
    guard usesMouse else { return [] }
    firstKey = nil
    switch mouse.action {
    case .press(.left):
      notice = nil
      grip = spot(at: mouse.position).map { Grip($0, lead: lead(at: $0)) }
      return []
    case .drag(.left):
      drag(to: mouse.position)
      return []
    case .release(.left): return letGo(mouse)
    case .wheel(let direction):
      notice = nil
      return turn(direction, at: mouse.position)
    case .press, .drag, .release: return []
    }
  }

  private func lead(at spot: Spot) -> LeadID? {
    guard case .card(let column, let index) = spot else { return nil }
    return board.columns[column].card(at: index)?.id
  }

  /// A click is a press and a release over one thing; a card that was dragged is dropped.
  private mutating func letGo(_ mouse: MouseEvent) -> [Effect] {
    guard let grip else { return [] }
    self.grip = nil
    if grip.isDragging { return drop(grip) }
    guard spot(at: mouse.position) == grip.spot else { return [] }
    switch grip.spot {
    case .glossary:
      glossary?.isFocused = true
      return settleLayout()
    case .link(let link):
      glossary?.reading.stop = link
      return followLink()
    default: break
    }
    guard glossary?.isFocused == true else { return click(grip.spot, mouse) }
    glossary?.isFocused = false
    return settleLayout() + click(grip.spot, mouse)
  }

  private mutating func click(_ spot: Spot, _ mouse: MouseEvent) -> [Effect] {
    switch spot {
    case .card(let column, let index):
      return click(column, index, marks: mouse.modifiers.contains(.control))
    case .column(let column), .folded(let column):
      guard screens.lead == nil else { return [] }
      if case .filter = screens.top { screens.close() }
      board.selectedColumn = column
      return settleSelection()
    case .way(let command): return run(command)
    case .field(let field, let input): return useField(field, in: input, at: mouse.position)
    case .letterField(let focus, let area):
      return useLetterField(focus, in: area, at: mouse.position)
    case .level(let criterion, let level): return choose(level, for: criterion)
    case .line(let line): return chooseLine(line)
    case .pane, .box, .link, .glossary: return []
    }
  }

  /// Selects a card; opens one that was selected already; marks it instead while Ctrl is held.
  private mutating func click(_ column: Int, _ index: Int, marks: Bool) -> [Effect] {
    if case .filter = screens.top { screens.close() }
    let wasSelected =
      board.selectedColumn == column && board.columns[column].selection == index
    let effects = select(column, index)
    guard screens.top == nil, let card = board.selectedCard else { return effects }
    if marks {
      board.marks.toggle(card)
      return effects
    }
    return wasSelected ? effects + run(.open) : effects
  }

  /// Selects a card, and shows it in the pane where that is open.
  mutating func select(_ column: Int, _ index: Int) -> [Effect] {
    board.selectedColumn = column
    board.columns[column].selection = index
    let effects = settleSelection()
    guard let shown = screens.lead, let card = board.selectedCard, card.id != shown.lead else {
      return effects
    }
    return effects + showLead(card)
  }

  private mutating func chooseLine(_ line: Int) -> [Effect] {
    switch screens.top {
    case .commands(var list):
      list.selection = line
      screens.replaceTop(.commands(list))
    case .picker(var picker):
      picker.selection = line
      screens.replaceTop(.picker(picker))
    case .arranging(var state):
      state.selection = line
      screens.replaceTop(.arranging(state))
      // As Space does: the menu stays, for there may be more to choose.
      return arrange(state.choice)
    case .views(var state):
      state.selection = line
      screens.replaceTop(.views(state))
    case .history(var history):
      history.selection = line
      screens.replaceTop(.history(history))
      // Of what was done a line can only be looked at.
      guard !history.conflicts.isEmpty else { return [] }
    case nil, .triage, .lead, .form, .refusal, .bulk, .qualifying, .filter: return []
    }
    return chooseLine()
  }
}

// Fields.

extension Model {
  /// Goes to a field and puts its cursor there; a choice that was in use already goes on.
  private mutating func useField(
    _ field: Int, in input: Rect, at place: Position
  ) -> [Effect] {
    guard let form = screens.form, form.fields.indices.contains(field) else { return [] }
    let wasFocused = form.focus == field
    let effects = wasFocused ? [] : moveField(by: field - form.focus)
    guard input.contains(place) else { return effects }
    if case .choice = form.fields[field].content {
      let step = place.column < input.minColumn + 2 ? -1 : 1
      return wasFocused ? changeChoice(by: step) : effects
    }
    screens.changeForm { form in
      let cell = Position(
        column: place.column - input.minColumn, row: place.row - input.minRow)
      form.putCursor(at: cell, of: input.size, wasFocused: wasFocused)
    }
    return effects
  }

  private mutating func useLetterField(
    _ focus: QualifyingState.Focus, in area: Rect, at place: Position
  ) -> [Effect] {
    guard case .qualifying(var state) = screens.top else { return [] }
    let wasFocused = state.focus == focus
    state.focus = focus
    if area.contains(place) {
      let cell = Position(
        column: place.column - area.minColumn, row: place.row - area.minRow)
      state.putCursor(at: cell, of: area.size, wasFocused: wasFocused)
    }
    screens.replaceTop(.qualifying(state))
    return keepDraft(of: state, isUrgent: true)
  }

  private mutating func choose(
    _ level: CriterionLevel, for criterion: Criterion
  ) -> [Effect] {
    guard case .qualifying(var state) = screens.top else { return [] }
    state.focus = .level(criterion)
    state.levels[criterion] = level
    state.fault = nil
    screens.replaceTop(.qualifying(state))
    return keepDraft(of: state, isUrgent: false)
  }
}

// The wheel.

extension Model {
  private mutating func turn(_ direction: MouseEvent.Direction, at place: Position) -> [Effect] {
    let step = direction == .up || direction == .left ? -1 : 1
    let spot = spot(at: place)
    switch spot {
    case .card(let column, _), .column(let column):
      guard direction == .up || direction == .down else {
        return screens.top == nil ? moveColumn(by: step) : []
      }
      return scroll(column, by: step * max(1, Self.linesOfNotch / boardLayout.cardLines))
    case .pane:
      return screens.isTriageOnTop
        ? scrollTriage(by: step * Self.linesOfNotch) : scrollLead(by: step * Self.linesOfNotch)
    case .link, .glossary: return scrollGlossary(by: step * Self.linesOfNotch)
    case .line, .box, .field: return scrollBox(by: step)
    case .folded, .way, .letterField, .level, nil: return []
    }
  }

  /// Scrolls a column; its selection goes along only where it would leave the screen.
  private mutating func scroll(_ index: Int, by step: Int) -> [Effect] {
    let rows = max(1, cardsOnScreen)
    var column = board.columns[index]
    column.top = max(0, min(column.top + step, column.length - rows))
    column.selection = max(column.top, min(column.selection, column.top + rows - 1))
    column.clampSelection()
    let page = column.furtherPage(query(of: column))
    board.columns[index] = column
    return page.map { [.readPage($0, column: index, generation: board.generation)] } ?? []
  }

  private mutating func scrollBox(by step: Int) -> [Effect] {
    if boxText != nil { return scrollBoxText(by: step) }
    switch screens.top {
    case .commands, .picker, .arranging, .views, .history: return moveLine(by: step)
    case nil, .triage, .lead, .qualifying, .form, .refusal, .bulk, .filter: return []
    }
  }

  private static let linesOfNotch = 3
}
