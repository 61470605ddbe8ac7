import Glossary
package import Leads
package import TUI

/// How a card is to be drawn.
struct CardLook: Equatable {
  var isSelected: Bool
  /// Whether its column holds several stages, so that it must name its own.
  var isMerged: Bool
  /// How many lines it has; of one or two, what is most telling.
  var lines: Int
}

extension Model {
  func drawCard(_ card: LeadCard, _ look: CardLook, in area: Rect, into frame: inout Frame) {
    let isPending = board.pending.contains(card.id)
    let inside = area.dropFirst(columns: 2).dropLast(columns: 1)
    drawName(of: card, look, isPending, in: area, into: &frame)
    switch look.lines {
    case 1: break
    case 2: drawShort(card, in: inside.row(1), into: &frame)
    default:
      for (place, line) in CardLines(fields).lines.prefix(look.lines - 1).enumerated() {
        draw(line.left, line.right, of: card, in: inside.row(place + 1), into: &frame)
      }
    }
    if board.marks.contains(card.id) {
      frame.write(
        glyphs.marked, at: Position(column: area.minColumn + 1, row: area.minRow), width: 1,
        style: .accent.bold, ellipsis: false)
    }
    guard look.isSelected else { return }
    for row in 0..<area.size.rows {
      frame.write(
        glyphs.selectionBar, at: Position(column: area.minColumn, row: area.minRow + row),
        width: 1, style: .accent, ellipsis: false)
    }
    frame.cursor = Position(column: area.minColumn + 2, row: area.minRow)
  }

  private func drawName(
    of card: LeadCard, _ look: CardLook, _ isPending: Bool, in area: Rect,
    into frame: inout Frame
  ) {
    let line = area.row(0).dropFirst(columns: 2).dropLast(columns: 1)
    let style: Style = look.isSelected ? .selected : isPending ? .pending : .text.bold
    if look.isSelected { frame.fill(line, style: .selected) }
    var mark = card.number.description
    // Whoever does not show the next action is told here.
    if !fields.contains(.action), isSuppressed(card) { mark = "\(glyphs.blocking) \(mark)" }
    if look.isMerged { mark = "\(card.stage.acronym) \(mark)" }
    if look.lines == 1 {
      let signs = [
        fields.contains(.letters) ? letterText(card.levels) : "",
        fields.contains(.action) ? actionMark(card) : "",
      ]
      mark = signs.joined(separator: " ")
    }
    if isPending { mark = String(glyphs.ellipsis) }
    // Letters and the next action's sign come whole; the name has what is left.
    let room = look.lines == 1 ? line.size.columns - 4 : line.size.columns / 2
    let markColumns = min(frame.columns(of: mark), max(0, room))
    let used = frame.write(
      card.company, at: line.origin, width: line.size.columns - markColumns - 1, style: style)
    guard used + markColumns < line.size.columns else { return }
    frame.write(
      mark, at: Position(column: line.maxColumn - markColumns, row: line.minRow),
      width: markColumns, style: look.isSelected ? .selected : .dim)
  }

  /// On one line below the name: letters and the next action's sign, else the first fields.
  private func drawShort(_ card: LeadCard, in line: Rect, into frame: inout Frame) {
    let first = CardLines(fields).lines.first
    let left = fields.contains(.letters) ? .letters : first?.left
    guard fields.contains(.action) else {
      return draw(left, first?.right, of: card, in: line, into: &frame)
    }
    let word = "\(glyphs.blocking) \(SuppressionWords.mark[language])"
    // Half of the line is left to the letters.
    let isWorded = isSuppressed(card) && frame.columns(of: word) * 2 <= line.size.columns
    let ending = (
      isWorded ? word : actionMark(card), Style(card.nextAction == nil ? .warning : .dim)
    )
    draw(left == .action ? nil : left, ending, of: card, in: line, into: &frame)
  }

  /// One line of a card; what stands on the right comes whole, the left has what remains.
  private func draw(
    _ left: CardField?, _ right: CardField?, of card: LeadCard, in line: Rect,
    into frame: inout Frame
  ) {
    draw(left, right.map { text(of: $0, card) } ?? ("", .text), of: card, in: line, into: &frame)
  }

  private func draw(
    _ left: CardField?, _ ending: (text: String, style: Style), of card: LeadCard,
    in line: Rect, into frame: inout Frame
  ) {
    let columns = min(frame.columns(of: ending.text), line.size.columns)
    frame.write(
      ending.text, at: Position(column: line.maxColumn - columns, row: line.minRow),
      width: columns, style: ending.style)
    let rest = columns == 0 ? line : line.dropLast(columns: columns + 1)
    switch left {
    case nil: break
    case .letters: drawLetters(of: card, in: rest, into: &frame)
    case let field?:
      let (text, style) = text(of: field, card)
      frame.write(text, at: rest.origin, width: rest.size.columns, style: style)
    }
  }

  /// What a card says of a field.
  private func text(of field: CardField, _ card: LeadCard) -> (text: String, style: Style) {
    switch field {
    // Somebody without a company stands for one: the first line has the name already.
    case .contact: (card.contact == card.company ? "" : card.contact, .text)
    case .letters: (letterText(card.levels), .text)
    case .action: contactLine(of: card) ?? actionLine(of: card)
    case .source: (card.source, .dim)
    case .owner: (card.owner.map { name(of: $0) } ?? BoardWords.nobody[language], .dim)
    case .value: (card.value.map { formats.compactMoney($0) } ?? "", .text)
    case .age: ageText(of: card)
    case .score: (pointsText(of: card), .dim)
    }
  }

  /// Letters and temperature once something is known of BANT, points before.
  private func drawLetters(of card: LeadCard, in line: Rect, into frame: inout Frame) {
    var rest = line
    guard card.levels != .unknown else {
      let unit = card.isProvisional ? BoardWords.provisional : BoardWords.points
      let points = "\(glyphs.bullet) \(markedPoints(of: card)) \(unit[language])"
      guard frame.columns(of: points) <= rest.size.columns else { return }
      frame.write(points, at: rest.origin, width: rest.size.columns, style: .dim)
      return
    }
    let word = card.isProvisional ? BoardWords.provisional[language] : temperatureWord(of: card)
    // On a narrow card the letters close up, so that the temperature has its word.
    let gap = 12 + frame.columns(of: word) <= rest.size.columns ? " " : ""
    for criterion in Criterion.allCases {
      let level = card.levels[criterion]
      let text = "\(criterion.letter)\(glyphs.mark(of: level))" + gap
      let used = frame.write(
        text, at: rest.origin, width: rest.size.columns, style: Style(level.role),
        ellipsis: false)
      rest = rest.dropFirst(columns: used)
    }
    if gap.isEmpty { rest = rest.dropFirst(columns: 1) }
    if frame.columns(of: word) <= rest.size.columns {
      frame.write(
        word, at: rest.origin, width: rest.size.columns,
        style: Style(temperature(of: card).temperature.role))
    }
  }

  private func temperatureWord(of card: LeadCard) -> String {
    let temperature = temperature(of: card).temperature
    return temperature == .unrated ? "" : temperature.label[language]
  }

  func temperature(of card: LeadCard) -> TemperatureReading {
    card.temperature.reading(at: now, zone: settings.zone)
  }

  /// What comes next, told by a sign and words: none, planned, today, overdue.
  func actionLine(of card: LeadCard) -> (text: String, style: Style) {
    switch card.workState {
    case .waiting(let day):
      return ("\(glyphs.planned) \(until(day))", .dim)
    case .parked(let day?, _):
      return ("\(glyphs.planned) \(until(day))", .dim)
    case .parked(nil, let reason): return ("\(glyphs.bullet) \(reason.label[language])", .dim)
    case .closed(.disqualified(let reason, _)):
      return ("\(glyphs.blocking) \(reason.label[language])", .dim)
    case .closed(.lost(let reason, _)):
      return ("\(glyphs.blocking) \(reason.label[language])", .dim)
    case .toDo: break
    }
    guard card.stage != .won || card.nextAction != nil else {
      return ("\(glyphs.check) \(card.stage.label[language])", .good)
    }
    guard let action = card.nextAction else {
      return ("\(glyphs.noAction) \(BoardWords.noAction[language])", .warning)
    }
    var day = formats.shortDate(action.due, today: today)
    if let minute = action.minute {
      let time = LocalTime(date: action.due, secondOfDay: minute * 60)
      day += " " + formats.time(time)
    }
    if action.due < today {
      return ("\(glyphs.overdue) \(day) \(action.text)", .overdue)
    }
    return ("\(glyphs.planned) \(day) \(action.text)", action.due == today ? .accent : .text)
  }

  /// Whether the lead's person is not to be contacted today.
  func isSuppressed(_ card: LeadCard) -> Bool {
    card.suppressedUntil.map { $0 >= today } ?? false
  }

  /// That the person is not to be contacted, and what is planned all the same.
  private func contactLine(of card: LeadCard) -> (text: String, style: Style)? {
    guard isSuppressed(card) else { return nil }
    let mark = "\(glyphs.blocking) \(SuppressionWords.mark[language])"
    guard card.workState == .toDo, card.nextAction != nil else { return (mark, .warning) }
    return ("\(mark) \(glyphs.bullet) \(actionLine(of: card).text)", .warning)
  }

  private func until(_ day: CalendarDate) -> String {
    "\(BoardWords.until[language]) \(formats.shortDate(day, today: today))"
  }

  private func actionMark(_ card: LeadCard) -> String {
    if isSuppressed(card) { return glyphs.blocking }
    guard card.workState == .toDo, card.stage != .won else { return "" }
    guard let action = card.nextAction else { return glyphs.noAction }
    return action.due < today ? glyphs.overdue : glyphs.planned
  }

  /// The days in the stage; with a word, and as a warning, once they pass the stage's threshold.
  func ageText(of card: LeadCard) -> (text: String, style: Style) {
    let days = max(0, settings.zone.date(card.stageEntered).days(until: today))
    let text = formats.days(days)
    guard card.isAgeing(settings, today: today) else { return (text, .dim) }
    return ("\(BoardWords.ageing[language]) \(text)", .warning)
  }

  /// The four letters with their signs, closed up: `B●A◐N●T○`.
  func letterText(_ levels: BANTLevels) -> String {
    guard levels != .unknown else { return "" }
    return Criterion.allCases.map { "\($0.letter)\(glyphs.mark(of: levels[$0]))" }.joined()
  }
}

extension LeadCard {
  /// Whether the lead stands too long in its stage.
  ///
  /// A dated action ahead means that somebody cares: such a lead does not rot.
  package func isAgeing(_ settings: WorkspaceSettings, today: CalendarDate) -> Bool {
    guard workState == .toDo, let limit = settings.ageingDays[stage] else { return false }
    if let due = nextAction?.due, due >= today { return false }
    return settings.zone.date(stageEntered).days(until: today) > limit
  }
}

extension GlyphSet {
  /// The sign of a letter's level.
  func mark(of level: CriterionLevel) -> String {
    switch level {
    case .unknown: unknown
    case .partial: partial
    case .sufficient: sufficient
    case .blocking: blocking
    }
  }
}

extension CriterionLevel {
  /// The role in which the level is drawn.
  var role: StyleRole {
    switch self {
    case .unknown: .unknown
    case .partial: .partial
    case .sufficient: .sufficient
    case .blocking: .blocking
    }
  }
}

extension Temperature {
  /// The role in which the temperature is drawn.
  package var role: StyleRole {
    switch self {
    case .unrated: .dim
    case .cold: .cold
    case .warm: .warm
    case .hot: .hot
    }
  }
}
