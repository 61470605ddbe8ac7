import Glossary
import Leads
import TUI

extension Model {
  /// Draws the four blocks, the questions beside the one in use, and the verdict below.
  func drawQualifying(_ state: QualifyingState, in area: Rect, into frame: inout Frame) {
    frame.fill(area, style: .text)
    let head = area.row(0).inset(columns: 1, rows: 0)
    frame.write(
      "\(state.card.number) \(state.card.company)", at: head.origin, width: head.size.columns,
      style: .title)
    let verdictRows = area.size.rows >= 22 ? 5 : area.size.rows >= 16 ? 4 : 2
    let blocks = area.dropFirst(rows: 1).dropLast(rows: verdictRows)
    let isWide = area.size.columns >= 72
    let questionColumns = isWide ? min(44, area.size.columns * 2 / 5) : 0
    drawBlocks(state, in: blocks.dropLast(columns: questionColumns), into: &frame)
    if isWide {
      drawQuestions(
        state, in: blocks.suffix(columns: questionColumns), into: &frame)
    }
    drawVerdict(state, in: area.suffix(rows: verdictRows), into: &frame)
  }

  private func drawBlocks(_ state: QualifyingState, in area: Rect, into frame: inout Frame) {
    // Where four blocks do not fit, the one in use is drawn, and its neighbours as far as they go.
    let rows = max(3, area.size.rows / 4)
    let fitting = max(1, area.size.rows / rows)
    let first = max(0, min(state.focus.criterion.rawValue, 4 - fitting))
    for (place, criterion) in Criterion.allCases.dropFirst(first).enumerated() {
      let block = area.dropFirst(rows: place * rows).prefix(rows: rows)
      guard !block.isEmpty else { return }
      drawBlock(criterion, state, in: block.inset(columns: 1, rows: 0), into: &frame)
    }
  }

  private func drawBlock(
    _ criterion: Criterion, _ state: QualifyingState, in area: Rect, into frame: inout Frame
  ) {
    let isCurrent = state.focus.criterion == criterion
    let level = state.levels[criterion]
    let name = "\(criterion.letter) \(criterion.label[language])"
    let used = frame.write(
      name, at: area.origin, width: min(16, area.size.columns),
      style: isCurrent ? .accent.bold : .heading)
    drawLevels(
      level, isFocused: state.focus == .level(criterion),
      in: area.row(0).dropFirst(columns: max(14, used + 1)), into: &frame)
    let rows = area.size.rows - 2
    let evidence = area.dropFirst(rows: 1).prefix(rows: max(1, rows)).dropFirst(columns: 2)
    let isFocused = state.focus == .evidence(criterion)
    state.evidence[criterion.rawValue].draw(
      in: evidence.dropLast(columns: 1), into: &frame,
      style: isFocused ? .inputFocused : .input, isFocused: isFocused)
    guard area.size.rows >= 3 else { return }
    drawFact(criterion, state, in: area.suffix(rows: 1).dropFirst(columns: 2), into: &frame)
  }

  private func drawLevels(
    _ level: CriterionLevel, isFocused: Bool, in area: Rect, into frame: inout Frame
  ) {
    var rest = area
    let isRoomy = area.size.columns >= 54
    for choice in CriterionLevel.allCases {
      let isChosen = choice == level
      let label = isRoomy || isChosen ? " \(choice.label[language])" : ""
      let text = " \(glyphs.mark(of: choice))\(label) "
      let style: Style =
        isChosen ? (isFocused ? .selected : Style(choice.role).reversed) : .dim
      if isChosen, isFocused {
        frame.cursor = Position(column: rest.minColumn + 1, row: rest.minRow)
      }
      rest = rest.dropFirst(
        columns: frame.write(text, at: rest.origin, width: rest.size.columns, style: style))
    }
  }

  /// The structured value of a letter: amount, people, project, day.
  private func drawFact(
    _ criterion: Criterion, _ state: QualifyingState, in area: Rect, into frame: inout Frame
  ) {
    let label = QualifyingWords.fact(of: criterion)[language]
    let used = frame.write(label, at: area.origin, width: area.size.columns, style: .dim)
    let rest = area.dropFirst(columns: used + 1).dropLast(columns: 1)
    switch criterion {
    case .budget: draw(state.budgetAmount, .budgetAmount, state, in: rest, into: &frame)
    case .need: draw(state.project, .project, state, in: rest, into: &frame)
    case .timeline: draw(state.horizon, .horizon, state, in: rest, into: &frame)
    case .authority: draw(state.people, .people, state, in: rest, into: &frame)
    }
  }

  private func draw(
    _ field: TextField, _ focus: QualifyingState.Focus, _ state: QualifyingState,
    in area: Rect, into frame: inout Frame
  ) {
    let isFocused = state.focus == focus
    field.draw(
      in: area, into: &frame, style: isFocused ? .inputFocused : .input, isFocused: isFocused)
  }

  private func drawQuestions(_ state: QualifyingState, in area: Rect, into frame: inout Frame) {
    frame.verticalLine(at: area.origin, length: area.size.rows, style: .border)
    let inside = area.dropFirst(columns: 2).dropLast(columns: 1)
    let criterion = state.focus.criterion
    let level = state.levels[criterion]
    var lines = [
      TextLine(text: QualifyingWords.ask[language], style: .heading)
    ]
    for question in criterion.questions {
      lines += TextLine.paragraph(
        "\(glyphs.bullet) \(wording(question))", width: inside.size.columns,
        style: .accent, glyphs: glyphs)
    }
    lines.append(TextLine(text: ""))
    lines.append(
      TextLine(text: "\(glyphs.mark(of: level)) \(level.label[language])", style: .heading))
    lines += TextLine.paragraph(
      wording(level.guide(for: criterion)), width: inside.size.columns, glyphs: glyphs)
    if let evidence = state.file.qualification?[criterion].evidence {
      let day = formats.shortDate(settings.zone.date(evidence.noted), today: today)
      lines.append(TextLine(text: ""))
      let stale = state.file.qualification?.staleCriteria(at: now, after: settings.staleDays)
      let old = stale?.contains(criterion) == true ? " (\(LeadWords.stale[language]))" : ""
      lines += TextLine.paragraph(
        "\(name(of: evidence.author)), \(day)\(old)", width: inside.size.columns,
        style: old.isEmpty ? .dim : .warning, glyphs: glyphs)
    }
    frame.draw(lines, in: inside, scrolledBy: 0)
  }

  private func drawVerdict(_ state: QualifyingState, in area: Rect, into frame: inout Frame) {
    frame.horizontalLine(at: area.origin, length: area.size.columns, style: .border)
    let lines = area.dropFirst(rows: 1).inset(columns: 1, rows: 0)
    if let fault = state.fault {
      frame.write(
        FormWords.fault(fault, language), at: lines.origin, width: lines.size.columns,
        style: .danger)
      return
    }
    let verdict = verdict(on: state)
    let temperature = verdict.reading.temperature
    let reading = wording.labelled(temperature.label[language], wording.why(verdict.reading))
    let opened = QualifyingWords.opened(verdict, language)
    frame.write(
      opened, at: lines.origin, width: lines.size.columns,
      style: verdict.opensSQL ? .good : .warning)
    frame.write(
      reading, at: lines.row(1).origin, width: lines.row(1).size.columns,
      style: Style(temperature.role))
    let missing = lines.dropFirst(rows: 2)
    frame.draw(
      TextLine.paragraph(
        QualifyingWords.missing(verdict, language), width: missing.size.columns, glyphs: glyphs),
      in: missing, scrolledBy: 0)
  }
}
