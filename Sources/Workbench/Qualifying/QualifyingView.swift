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
    let layout = qualifyingLayout(of: state, in: area)
    for block in layout.blocks { drawBlock(block, state, into: &frame) }
    if let questions = layout.questions { drawQuestions(state, in: questions, into: &frame) }
    drawVerdict(state, in: layout.verdict, into: &frame)
  }

  private func drawBlock(
    _ block: LetterBlock, _ state: QualifyingState, into frame: inout Frame
  ) {
    let criterion = block.criterion
    frame.write(
      block.name, at: block.area.origin, width: block.nameColumns,
      style: state.focus.criterion == criterion ? .accent.bold : .heading)
    drawLevels(block, state, into: &frame)
    let isFocused = state.focus == .evidence(criterion)
    state.evidence[criterion.rawValue].draw(
      in: block.evidence, into: &frame, style: isFocused ? .inputFocused : .input,
      isFocused: isFocused)
    guard let fact = block.fact else { return }
    drawFact(block, state, in: fact, into: &frame)
  }

  private func drawLevels(
    _ block: LetterBlock, _ state: QualifyingState, into frame: inout Frame
  ) {
    let isFocused = state.focus == .level(block.criterion)
    for choice in block.levels {
      let isChosen = choice.level == state.levels[block.criterion]
      let style: Style =
        isChosen ? (isFocused ? .selected : Style(choice.level.role).reversed) : .dim
      let area = choice.area
      if isChosen, isFocused {
        frame.cursor = Position(column: area.minColumn + 1, row: area.minRow)
      }
      frame.write(choice.text, at: area.origin, width: area.size.columns, style: style)
    }
  }

  /// The structured value of a letter: amount, people, project, day.
  private func drawFact(
    _ block: LetterBlock, _ state: QualifyingState, in area: Rect, into frame: inout Frame
  ) {
    let label = QualifyingWords.fact(of: block.criterion)[language]
    frame.write(label, at: area.origin, width: area.size.columns, style: .dim)
    let rest = factInput(of: block, in: area)
    switch block.criterion {
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
    let inside = Self.text(ofQuestions: area)
    frame.draw(
      questionLines(state, width: inside.size.columns), in: inside, scrolledBy: state.scroll)
  }

  /// Where the text lies in the place of the questions.
  private static func text(ofQuestions area: Rect) -> Rect {
    area.dropFirst(columns: 2).dropLast(columns: 1)
  }

  /// Where the questions scroll to when one reads on; nil where their end is shown.
  func nextQuestions(of state: QualifyingState) -> Int? {
    guard let questions = qualifyingLayout(of: state, in: layout.body).questions else {
      return nil
    }
    let inside = Self.text(ofQuestions: questions)
    let last = questionLines(state, width: inside.size.columns).count - inside.size.rows
    // A line that was read stays, so that one knows where one is.
    return state.scroll < last ? min(last, state.scroll + max(1, inside.size.rows - 1)) : nil
  }

  private func questionLines(_ state: QualifyingState, width: Int) -> [TextLine] {
    let criterion = state.focus.criterion
    let level = state.levels[criterion]
    var lines = [
      TextLine(text: QualifyingWords.ask[language], style: .heading)
    ]
    lines += self.lines(of: questions(on: criterion), width: width)
    lines.append(TextLine(text: ""))
    lines.append(
      TextLine(text: "\(glyphs.mark(of: level)) \(level.label[language])", style: .heading))
    lines += self.lines(of: [guide(to: level, criterion)], width: width)
    if let evidence = state.file.qualification?[criterion].evidence {
      let day = formats.shortDate(settings.zone.date(evidence.noted), today: today)
      lines.append(TextLine(text: ""))
      let stale = state.file.qualification?.staleCriteria(at: now, after: settings.staleDays)
      let old = stale?.contains(criterion) == true ? " (\(LeadWords.stale[language]))" : ""
      lines += TextLine.paragraph(
        "\(name(of: evidence.author)), \(day)\(old)", width: width,
        style: old.isEmpty ? .dim : .warning, glyphs: glyphs)
    }
    return lines
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
      self.lines(
        of: [Prose(QualifyingWords.missing(verdict, language))], width: missing.size.columns),
      in: missing, scrolledBy: 0)
  }

  /// What the form says of the letter in use and of all four.
  func prose(of state: QualifyingState) -> [Prose] {
    let criterion = state.focus.criterion
    return questions(on: criterion) + [
      guide(to: state.levels[criterion], criterion),
      Prose(QualifyingWords.missing(verdict(on: state), language)),
    ]
  }

  private func questions(on criterion: Criterion) -> [Prose] {
    criterion.questions.map { Prose("\(glyphs.bullet) \(wording($0))", .accent) }
  }

  private func guide(to level: CriterionLevel, _ criterion: Criterion) -> Prose {
    Prose(wording(level.guide(for: criterion)))
  }
}
