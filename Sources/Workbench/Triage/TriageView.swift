import Glossary
import Leads
import TUI

extension Model {
  /// Draws the lead in hand: where it stands in the list and why, then all that is to be known.
  func drawTriage(_ state: TriageState, in area: Rect, into frame: inout Frame) {
    frame.fill(area, style: .text)
    frame.cursor = area.origin
    guard let hand = state.hand else { return drawTriageEnd(state, in: area, into: &frame) }
    let layout = triageLayout(of: hand, in: area)
    let head = layout.head.inset(columns: 1, rows: 0)
    frame.write(
      place(in: state), at: head.origin, width: head.size.columns, style: .title)
    for (row, line) in layout.reason.enumerated() {
      frame.write(
        line.text, at: head.row(row + 1).origin, width: head.size.columns, style: line.style)
    }
    if layout.hasRule {
      frame.horizontalLine(
        at: layout.head.suffix(rows: 1).origin, length: area.size.columns, style: .border)
    }
    frame.draw(lines(of: hand), in: layout.body, scrolledBy: hand.scroll)
    frame.cursor = head.origin
  }

  /// Where one is in the list: `3 of 41 · 12 done`.
  private func place(in state: TriageState) -> String {
    wording(
      TriageWords.place(
        state.position.map { formats.number($0) }, of: text(of: state.count),
        done: TriageWords.done(state.done, formats)))
  }

  private func triageLayout(of hand: TriagedLead, in area: Rect) -> TriageLayout {
    let isTall = area.size.rows >= Self.tallTriage
    let (sentence, style) = sentence(of: hand)
    let width = area.size.columns - 2
    // A small screen has room for the reason, not for a sentence.
    let isLong = !isTall && TextWidth.of(sentence, glyphs: glyphs) > width
    let brief = isLong ? hand.reason.map { wording.brief($0, at: now).beginning } : nil
    let lines = TextLine.paragraph(
      brief ?? sentence, width: width, style: style, glyphs: glyphs
    ).cut(to: isTall ? 2 : 1)
    let rows = min(area.size.rows, 1 + lines.count + (isTall ? 1 : 0))
    return TriageLayout(
      head: area.prefix(rows: rows), reason: lines, hasRule: isTall,
      body: area.dropFirst(rows: rows).inset(columns: 1, rows: 0))
  }

  /// From so many rows on all is told before the last exchange.
  private static let tallTriage = 14

  /// Why the lead has its place, as it is now.
  private func sentence(of hand: TriagedLead) -> (text: String, style: Style) {
    guard let reason = hand.reason else {
      return (TriageWords.waitsNoMore[language], .dim)
    }
    let isOverdue = queueMoment.isOverdue(reason)
    return (wording.sentence(for: reason, at: now), isOverdue ? .warning : .accent)
  }

  /// How many lines there are of the lead in hand, and how many are shown at once.
  var triageLineCount: Int { screens.triage?.hand.map { lines(of: $0).count } ?? 0 }

  var triageRowCount: Int {
    guard let hand = screens.triage?.hand else { return 1 }
    return max(1, triageLayout(of: hand, in: layout.board).body.size.rows)
  }

  /// The lines of the lead in hand: as they were laid out last, where nothing of it changed since.
  private func lines(of hand: TriagedLead) -> [TextLine] {
    let sheet = sheetKey(of: hand)
    if let laid = screens.triage?.laid, laid.key == sheet { return laid.lines }
    return lines(of: hand, width: sheet.width)
  }

  /// What the lines of a lead follow from.
  private func sheetKey(of hand: TriagedLead) -> TriageSheet.Key {
    TriageSheet.Key(
      lead: hand.lead, reading: hand.readings, generation: screens.triage?.generation ?? 0,
      minute: now.milliseconds / 60_000, language: language, width: layout.board.size.columns - 3,
      isTall: isTriageTall)
  }

  /// Lays the lead in hand out anew where something of it changed: most keys change nothing.
  mutating func layTriage() {
    guard let hand = screens.triage?.hand else { return }
    let key = sheetKey(of: hand)
    guard screens.triage?.laid?.key != key else { return }
    let ahead = screens.triage?.laidAhead.flatMap { $0.key == key ? $0 : nil }
    let sheet = ahead ?? TriageSheet(key: key, lines: lines(of: hand, width: key.width))
    screens.changeTriage { $0.laid = sheet }
  }

  /// Lays the next lead out before its turn, as it will be in hand.
  mutating func layAhead() {
    guard let state = screens.triage, let ahead = state.ahead,
      let entry = state.entries.first(where: { $0.card.id == ahead.lead })
    else { return }
    var hand = TriagedLead(entry)
    hand.take(ahead, entry)
    let key = sheetKey(of: hand)
    let sheet = TriageSheet(key: key, lines: lines(of: hand, width: key.width))
    screens.changeTriage { $0.laidAhead = sheet }
  }

  private func lines(of hand: TriagedLead, width: Int) -> [TextLine] {
    var sheet = Sheet(width: width, glyphs: glyphs, wording: wording)
    guard let file = hand.file else {
      sheet.add(paragraph: wording.name(of: (hand.card.number, hand.card.company)))
      sheet.add(paragraph: LeadWords.reading[language], style: .skeleton)
      return sheet.lines
    }
    addWho(file, hand.card, to: &sheet)
    if isTriageTall {
      addFacts(file, hand.card, to: &sheet)
      addNext(hand.card, to: &sheet)
      addCadence(of: file, to: &sheet)
      addLastExchange(file, to: &sheet)
    } else {
      addNext(hand.card, to: &sheet)
      addCadence(of: file, to: &sheet)
      addLastExchange(file, to: &sheet)
      addFacts(file, hand.card, to: &sheet)
    }
    addTimeline(hand.journal, file, to: &sheet)
    return sheet.lines
  }

  private var isTriageTall: Bool { layout.board.size.rows >= Self.tallTriage }

  private func addWho(_ file: LeadFile, _ card: LeadCard, to sheet: inout Sheet) {
    let label = isTriageTall ? " \(card.lane.label[language])" : ""
    let lane = card.lane.acronym + label
    let name = wording.name(of: (card.number, card.company))
    sheet.add(paragraph: "\(name) · \(lane) · \(ageText(of: card).text)", style: .text.bold)
    guard let person = file.mainContact ?? file.contacts.first else {
      sheet.add(TriageWords.contact[language], LeadWords.nobody[language], style: .dim)
      return
    }
    let role = person.buyingRole?.label[language]
    // Who is known by a number alone bears it as a name.
    let facts = [person.title, role, person.phone, person.email].compactMap(\.self)
      .filter { $0 != person.name }
    sheet.add(
      TriageWords.contact[language], ([person.name] + facts).joined(separator: " · "))
    for entry in file.toldSuppressions(on: today) {
      sheet.add(paragraph: "\(glyphs.blocking) \(wording.line(for: entry))", style: .warning)
    }
  }

  private func addFacts(_ file: LeadFile, _ card: LeadCard, to sheet: inout Sheet) {
    let lead = file.lead
    let source = [
      lead.source, lead.channel.label[language], lead.site?.label[language],
      lead.origin.label[language], lead.campaign,
    ].compactMap(\.self)
    sheet.add(TriageWords.source[language], source.joined(separator: " · "))
    let captured = settings.zone.local(lead.captured)
    sheet.add(
      TriageWords.captured[language],
      "\(formats.shortDate(captured.date, today: today)) \(formats.time(captured)) · "
        + formats.ago(lead.captured, now: now))
    addScore(of: file, card, to: &sheet)
    let reading = temperature(of: card)
    sheet.add(
      LeadWords.temperature[language],
      wording.labelled(reading.temperature.label[language], wording.why(reading)),
      style: Style(reading.temperature.role))
    let letters = Criterion.allCases.map { "\($0.letter)\(glyphs.mark(of: card.levels[$0]))" }
      .joined(separator: " ")
    let missing = QualifyingWords.missing(formContext.verdict(on: file, at: now), language)
    sheet.add(
      LeadWords.bant[language], [letters, missing].filter { !$0.isEmpty }.joined(separator: "  "))
    if let value = file.value { sheet.add(LeadWords.value[language], formats.money(value)) }
    sheet.add(
      LeadWords.owner[language], lead.owner.map { name(of: $0) } ?? TriageWords.nobody[language])
    if let claim = wording.claim(of: lead, at: now) {
      sheet.add(ClaimWords.label[language], claim)
    }
    if !lead.note.isEmpty { sheet.add(LeadWords.note[language], lead.note) }
  }

  private func addNext(_ card: LeadCard, to sheet: inout Sheet) {
    let action = actionLine(of: card)
    sheet.add(LeadWords.action[language], action.text, style: action.style)
  }

  /// The newest thing done or observed, with its whole text.
  private func addLastExchange(_ file: LeadFile, to sheet: inout Sheet) {
    guard isTriageTall else {
      let text = exchange(file.activities.last).joined(separator: " · ")
      return sheet.add(TriageWords.exchange[language], text)
    }
    sheet.begin(TriageWords.lastExchange[language])
    for (place, text) in exchange(file.activities.last).enumerated() {
      sheet.add(
        paragraph: text,
        style: file.activities.isEmpty ? .dim : place == 0 ? .text.bold : .text)
    }
  }

  /// When, how and with whom, and then the whole text.
  private func exchange(_ activity: Activity?) -> [String] {
    guard let activity else { return [TriageWords.noExchange[language]] }
    let moment = settings.zone.local(activity.at)
    let day = formats.shortDate(moment.date, today: today)
    let who =
      activity.initiator == .us
      ? name(of: activity.author) : activity.initiator.label[language]
    let what = (activity.signal?.label ?? activity.kind.label)[language]
    let head = "\(day) \(formats.time(moment)) · \(what) · \(who)"
    return activity.text.isEmpty ? [head] : [head, activity.text]
  }

  /// The end of the list, in the middle of the screen; or that it is being read.
  private func drawTriageEnd(_ state: TriageState, in area: Rect, into frame: inout Frame) {
    let columns = min(64, area.size.columns - 2)
    var lines: [TextLine] = []
    for (place, text) in endTexts(of: state).enumerated() {
      lines += TextLine.paragraph(
        text, width: columns, style: place == 0 ? .title : .text, glyphs: glyphs)
    }
    let place = area.centered(Size(columns: columns, rows: lines.count))
    frame.draw(lines, in: place, scrolledBy: 0)
    frame.cursor = place.origin
  }

  private func endTexts(of state: TriageState) -> [String] {
    guard state.isAtEnd else { return [TriageWords.reading[language]] }
    let left = state.entries.count
    var texts = [TriageWords.endOfQueue[language]]
    texts.append(wording(TriageWords.worked(state.done, formats)))
    if left > 0 {
      texts.append(
        wording(
          TriageWords.left(formats.leads(state.count), key: keyName(of: .queueNext))))
    } else {
      let word =
        board.query.isEmpty ? TriageWords.nothingWaits : TriageWords.nothingUnderFilter
      texts.append(word[language])
    }
    texts.append(wording(TriageWords.wayBack(key: keyName(of: .back))))
    return texts
  }
}

/// The lines of a lead in hand, and what they follow from.
struct TriageSheet: Equatable, Sendable {
  struct Key: Equatable, Sendable {
    let lead: LeadID
    /// How often the lead was read, and the queue with all that the team has agreed on.
    let reading, generation: Int
    let minute: Int
    let language: Language
    /// How wide the lines are: beside the edges, and before the marks that more lies above or
    /// below.
    let width: Int
    let isTall: Bool
  }

  let key: Key
  let lines: [TextLine]
}

/// Where the parts of the triage screen lie.
private struct TriageLayout {
  let head: Rect
  let reason: [TextLine]
  let hasRule: Bool
  let body: Rect
}
