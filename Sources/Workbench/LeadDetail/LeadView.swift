import Glossary
import Leads
import TUI

extension Model {
  func drawLead(_ detail: LeadDetail, in area: Rect, into frame: inout Frame) {
    frame.fill(area, style: .text)
    frame.verticalLine(at: area.origin, length: area.size.rows, style: .border)
    let inside = area.dropFirst(columns: 2).dropLast(columns: 1)
    frame.write(head(of: detail), at: inside.origin, width: inside.size.columns, style: .title)
    frame.horizontalLine(
      at: Position(column: area.minColumn + 1, row: area.minRow + 1),
      length: area.size.columns - 1, style: .border)
    let body = inside.dropFirst(rows: 2)
    frame.draw(
      lines(of: detail, width: leadColumns(of: area)), in: body, scrolledBy: detail.scroll)
    frame.cursor = inside.origin
  }

  private func head(of detail: LeadDetail) -> String {
    "\(detail.card.number) \(detail.card.company)"
  }

  /// How many lines the pane has in all.
  var leadLineCount: Int {
    guard let detail = screens.lead, let pane = layout.pane else { return 0 }
    return lines(of: detail, width: leadColumns(of: pane)).count
  }

  /// How wide its lines are: beside its border, and before the marks that more lies above or below.
  private func leadColumns(of pane: Rect) -> Int { pane.size.columns - 4 }

  /// How many of them it shows at once, under its head.
  var leadRowCount: Int { max(1, (layout.pane?.size.rows ?? 0) - 2) }

  private func lines(of detail: LeadDetail, width: Int) -> [TextLine] {
    guard let file = detail.file else {
      return [TextLine(text: LeadWords.reading[language], style: .skeleton)]
    }
    var sheet = Sheet(width: width, glyphs: glyphs, wording: wording)
    // The head has one line; who has a longer name is named in full below it.
    if TextWidth.of(head(of: detail), glyphs: glyphs) > width {
      sheet.add(paragraph: detail.card.company, style: .text.bold)
    }
    addState(of: file, detail.card, to: &sheet)
    addPeople(of: file, to: &sheet)
    addLetters(of: file, detail.card, to: &sheet)
    addMoney(of: file, to: &sheet)
    addOrigin(of: file, to: &sheet)
    addTimeline(detail.journal, file, detail.timeline, to: &sheet)
    return sheet.lines
  }

  private func addState(of file: LeadFile, _ card: LeadCard, to sheet: inout Sheet) {
    let stage = "\(card.lane.acronym) \(card.lane.label[language])"
    let age = formats.days(file.lead.age(at: now, zone: settings.zone))
    sheet.add(LeadWords.stage[language], "\(stage) · \(age)")
    if let claimed = file.lead.laneClaimed {
      sheet.add("", "\(BoardWords.claimed[language]) \(claimed.acronym)", style: .dim)
    }
    let action = actionLine(of: card)
    sheet.add(LeadWords.action[language], action.text, style: action.style)
    for entry in file.toldSuppressions(on: today) {
      sheet.add(paragraph: "\(glyphs.blocking) \(wording.line(for: entry))", style: .warning)
    }
    if !file.lead.actionWaived.isEmpty { sheet.add("", file.lead.actionWaived, style: .dim) }
    addCadence(of: file, to: &sheet)
    sheet.add(LeadWords.owner[language], name(of: file.lead.owner))
    if let claim = wording.claim(of: file.lead, at: now) {
      sheet.add(ClaimWords.label[language], claim)
    }
    addScore(of: file, card, to: &sheet)
    if let handoff = wording.handoff(of: file.lead) {
      let isWaiting = file.lead.handoffState != .accepted
      sheet.add(HandoffWords.label[language], handoff, style: isWaiting ? .warning : .text)
      if let note = file.lead.handoff?.note, isWaiting, !note.isEmpty { sheet.add("", note) }
    }
    if !file.lead.note.isEmpty { sheet.add(LeadWords.note[language], file.lead.note) }
  }

  /// The points now, and the MQL that they propose.
  func addScore(of file: LeadFile, _ card: LeadCard, to sheet: inout Sheet) {
    let proposes = file.proposesMQL(at: now, settings)
    let proposal = proposes ? wording.proposal(points(of: card), key: keyName(of: .advance)) : nil
    sheet.add(
      TriageWords.score[language], proposal ?? pointsText(of: card),
      style: proposes ? .good : .text)
    if let parts = wording.parts(of: file, at: now) { sheet.add("", parts, style: .dim) }
  }

  private func addPeople(of file: LeadFile, to sheet: inout Sheet) {
    sheet.begin(LeadWords.contacts[language])
    for contact in file.contacts {
      let role = contact.buyingRole.map { " (\($0.label[language]))" } ?? ""
      let facts = [contact.title, contact.email, contact.phone].compactMap(\.self)
      sheet.add(paragraph: contact.name + role, style: .text.bold)
      if !facts.isEmpty { sheet.add(paragraph: facts.joined(separator: " · "), indent: 2) }
    }
    if file.contacts.isEmpty { sheet.add(paragraph: LeadWords.nobody[language], style: .dim) }
  }

  private func addLetters(of file: LeadFile, _ card: LeadCard, to sheet: inout Sheet) {
    sheet.begin(LeadWords.bant[language])
    let stale = file.qualification?.staleCriteria(at: now, after: settings.staleDays) ?? []
    for criterion in Criterion.allCases {
      let status = file.qualification?[criterion] ?? .unknown
      let word = status.level.label[language]
      let old = stale.contains(criterion) ? " (\(LeadWords.stale[language]))" : ""
      let mark = glyphs.mark(of: status.level)
      sheet.add(
        paragraph: wording.labelled(
          "\(criterion.letter)\(mark) \(criterion.label[language])", word + old),
        style: Style(status.level.role))
      if let evidence = status.evidence, !evidence.text.isEmpty {
        let day = formats.shortDate(settings.zone.date(evidence.noted), today: today)
        sheet.add(
          paragraph: "\(evidence.text) (\(name(of: evidence.author)), \(day))", indent: 3)
      }
    }
    let reading = temperature(of: card)
    sheet.add(
      LeadWords.temperature[language],
      wording.labelled(reading.temperature.label[language], wording.why(reading)),
      style: Style(reading.temperature.role))
    if let project = file.qualification?.project {
      sheet.add(LeadWords.project[language], project)
    }
    if let horizon = file.qualification?.horizon {
      sheet.add(LeadWords.horizon[language], formats.date(horizon))
    }
  }

  private func addMoney(of file: LeadFile, to sheet: inout Sheet) {
    guard file.value != nil || !file.offers.isEmpty else { return }
    sheet.begin(LeadWords.money[language])
    if let value = file.value { sheet.add(LeadWords.value[language], formats.money(value)) }
    for offer in file.offers.reversed() {
      let withdrawn = offer.isWithdrawn ? " (\(LeadWords.withdrawn[language]))" : ""
      sheet.add(
        LeadWords.offer[language],
        "\(formats.money(offer.amount)), \(formats.date(offer.issued))\(withdrawn)")
    }
    if let contract = file.lead.contract {
      sheet.add(
        LeadWords.signed[language],
        "\(formats.money(contract.value)), \(formats.date(contract.signed))")
    }
  }

  private func addOrigin(of file: LeadFile, to sheet: inout Sheet) {
    sheet.begin(LeadWords.origin[language])
    let lead = file.lead
    let facts = [
      lead.source, lead.channel.label[language], lead.site?.label[language],
      lead.origin.label[language], lead.campaign,
    ].compactMap(\.self)
    sheet.add(paragraph: facts.joined(separator: " · "))
    let place = [file.account.city, file.account.country, file.account.domain]
      .compactMap(\.self)
    if !place.isEmpty { sheet.add(paragraph: place.joined(separator: " · ")) }
    if !lead.tags.isEmpty {
      sheet.add(paragraph: lead.tags.map { "#\($0)" }.joined(separator: " "), style: .dim)
    }
  }

  /// What happened to a lead, newest first, or some of it.
  func addTimeline(
    _ journal: [JournalEntry], _ file: LeadFile, _ filter: TimelineFilter = .all,
    to sheet: inout Sheet
  ) {
    let kinds = filter == .all ? "" : " · \(filter.label[language])"
    sheet.begin(LeadWords.timeline[language] + kinds)
    let shown = filter.lines(of: journal, file)
    if shown.isEmpty { sheet.add(paragraph: LeadWords.noLine[language], style: .dim) }
    for entry in shown {
      let moment = settings.zone.local(entry.at)
      let day = formats.shortDate(moment.date, today: today)
      let undone = entry.isUndone ? " (\(LeadWords.undone[language]))" : ""
      let what = wording.headline(
        of: entry, file: file, qualifications: [file.qualification].compactMap(\.self))
      sheet.add(
        paragraph: "\(day) \(formats.time(moment))  \(what)\(undone)",
        style: entry.isUndone ? .dim : .text)
      sheet.add(paragraph: name(of: entry.author), style: .dim, indent: 2)
      for line in wording.details(of: entry) {
        sheet.add(paragraph: line, style: .dim, indent: 2)
      }
    }
  }
}

/// Lines under construction: labels to the left, what they label beside them, wrapped.
struct Sheet {
  let width: Int
  let glyphs: GlyphSet
  let wording: Wording
  private(set) var lines: [TextLine] = []

  init(width: Int, glyphs: GlyphSet, wording: Wording) {
    self.width = max(1, width)
    self.glyphs = glyphs
    self.wording = wording
  }

  private static let labelWidth = 14

  /// A heading with a blank line above.
  mutating func begin(_ heading: String) {
    lines.append(TextLine(text: ""))
    lines.append(TextLine(text: heading, style: .heading))
  }

  mutating func add(paragraph text: String, style: Style = .text, indent: Int = 0) {
    lines += TextLine.paragraph(
      text, width: width, style: style, indent: indent, glyphs: glyphs)
  }

  mutating func add(_ label: String, _ text: String, style: Style = .text) {
    let columns = Self.labelWidth
    guard width > columns * 2 else {
      add(paragraph: label.isEmpty ? text : wording.labelled(label, text), style: style)
      return
    }
    for (place, line) in wrap(text, width: width - columns, glyphs: glyphs).enumerated() {
      let name = place == 0 ? label : ""
      let gap = max(1, columns - TextWidth.of(name, glyphs: glyphs))
      lines.append(
        TextLine(text: name + String(repeating: " ", count: gap) + line, style: style))
    }
  }
}
