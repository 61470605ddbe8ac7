import Glossary
import Leads
import TUI
import Workbench

/// A lead on one readable page.
struct Sheet {
  /// How many lines of the timeline are shown.
  static let timelineLength = 8

  let file: LeadFile
  private let entries: [JournalEntry]
  private let workspace: Workspace
  let wording: Wording
  private let invocation: Invocation

  init(
    _ file: LeadFile, _ entries: [JournalEntry], _ workspace: Workspace,
    _ invocation: Invocation
  ) {
    self.file = file
    self.entries = entries
    self.workspace = workspace
    self.invocation = invocation
    wording = workspace.wording(invocation.language, formats: invocation.formats)
  }

  private var formats: Formats { invocation.formats }
  var lead: Lead { file.lead }

  /// The page, line by line.
  var lines: [Line] {
    var lines = [title]
    lines += [merged, stage, contact].compactMap(\.self) + suppressions
    lines += [account, origin, owner, claim, handoff, value, tags, note].compactMap(\.self)
    lines += [temperature, next, cadence].compactMap(\.self)
    lines += qualification
    lines += offers
    lines += timeline
    return lines
  }

  private var cadence: Line? {
    file.cadenceStanding(at: workspace.now, workspace.settings).map { standing in
      field(
        CadencePaneWords.label, wording.line(for: standing),
        standing.enrolment.isOpen ? .text : .dim)
    }
  }

  func field(_ name: Localized, _ text: String, _ role: StyleRole = .text) -> Line {
    let label = wording(name)
    guard !invocation.options.isAccessible else { return Line(wording.labelled(label, text)) }
    let gap = String(repeating: " ", count: max(1, 14 - TextWidth.of(label)))
    return Line([Span("  \(label)\(gap)", .dim), Span(text, role)])
  }

  func joined(_ parts: [String?]) -> String { invocation.joined(parts) }

  private var title: Line {
    guard !invocation.options.isAccessible else {
      return Line(
        joined([
          file.number?.description, file.account.name, lead.lane.acronym,
          wording(lead.lane.label),
        ]))
    }
    return Line([
      Span("\(file.number?.description ?? "") ", .dim), Span(file.account.name, .title),
      Span(" · \(lead.lane.acronym) · \(wording(lead.lane.label))"),
    ])
  }

  var stage: Line {
    let entered = formats.ago(
      workspace.settings.zone.date(lead.stageEntered), today: workspace.today)
    let provisional = Localized(en: "by score alone", fr: "par le score seul")
    let until = lead.workState.until.map { formats.date($0) }
    let state = lead.workState == .toDo ? nil : wording.name(of: lead.workState)
    return field(
      Localized(en: "Stage", fr: "Étape"),
      joined([
        lead.stage.acronym, lead.stage.expansion, entered,
        lead.isProvisional ? wording(provisional) : nil, state, until,
      ]))
  }

  /// Where the lead is to be found now.
  private var merged: Line? {
    lead.mergedInto.map { number in
      field(LeadField.mergedInto.label, "\(number) (kanbant show \(number.value))", .warning)
    }
  }

  private var contact: Line? {
    guard let contact = file.mainContact else { return nil }
    return field(
      Localized(en: "Contact", fr: "Contact"),
      joined([
        contact.name, contact.title, contact.email, contact.phone,
        contact.buyingRole.map { wording($0.label) },
      ]))
  }

  var suppressions: [Line] {
    file.toldSuppressions(on: workspace.today).map { entry in
      let text = wording.line(for: entry)
      return Line(
        [Span(invocation.options.isAccessible ? text : "  ✕ \(text)", .warning)])
    }
  }

  var account: Line? {
    let size = file.account.headcount.map { count in
      formats.count(
        count, one: Localized(en: "person", fr: "personne"),
        other: Localized(en: "people", fr: "personnes"))
    }
    let text = joined([
      file.account.city, file.account.country, size, file.account.domain,
      file.account.siren.map { "SIREN \($0)" },
    ])
    return text.isEmpty ? nil : field(Localized(en: "Company", fr: "Société"), text)
  }

  var origin: Line {
    field(
      Localized(en: "Source", fr: "Source"),
      joined([
        lead.source, wording(lead.origin.label), wording(lead.channel.label),
        lead.site.map { wording($0.label) }, lead.campaign,
      ]))
  }

  private var claim: Line? {
    wording.claim(of: lead, at: workspace.now).map { field(ClaimWords.label, $0) }
  }

  private var owner: Line {
    let user = workspace.users.first { $0.id == lead.owner }
    return field(
      Localized(en: "Owner", fr: "Commercial"),
      user.map { "\($0.name) (\($0.role.acronym))" } ?? wording.nothing)
  }

  var handoff: Line? {
    wording.handoff(of: lead).map { text in
      field(HandoffWords.label, text, lead.handoffState == .accepted ? .text : .warning)
    }
  }

  var value: Line {
    let score = file.score
    let count = formats.count(
      score.points(at: workspace.now, halving: workspace.settings.scoring.halfLife),
      one: Localized(en: "point", fr: "point"), other: Localized(en: "points", fr: "points"))
    let given = wording(Localized(en: "given", fr: "donnés"))
    let points = score.isGiven ? "\(count) (\(given))" : count
    return field(
      Localized(en: "Value", fr: "Valeur"),
      joined([file.value.map { formats.money($0) } ?? wording.nothing, points]))
  }

  private var tags: Line? {
    guard !lead.tags.isEmpty else { return nil }
    let text =
      invocation.options.isAccessible
      ? lead.tags.joined(separator: ", ") : lead.tags.map { "#\($0)" }.joined(separator: " ")
    return field(Localized(en: "Tags", fr: "Mots-clés"), text)
  }

  private var note: Line? {
    lead.note.isEmpty ? nil : field(Localized(en: "Note", fr: "Note"), lead.note)
  }

  var temperature: Line {
    let reading = file.temperatureInputs.reading(
      at: workspace.now, zone: workspace.settings.zone)
    let name = Localized(en: "Temperature", fr: "Température")
    return field(
      name, wording.labelled(wording(reading.temperature.label), wording.why(reading)),
      reading.temperature.role)
  }

  var next: Line {
    let name = Localized(en: "Next action", fr: "À faire")
    guard let action = lead.nextAction else {
      guard lead.workState.isOpen, lead.stage != .won else {
        return field(name, wording.nothing, .dim)
      }
      let none = wording(Localized(en: "none", fr: "rien"))
      let why = lead.actionWaived
      return field(name, why.isEmpty ? none : wording.labelled(none, why), .warning)
    }
    let due = formats.shortDate(action.due, today: workspace.today)
    let time = action.minute.map {
      formats.time(LocalTime(date: action.due, secondOfDay: $0 * 60))
    }
    let isLate = action.due < workspace.today
    // What colour tells must be told without it too.
    let overdue = Localized(en: "overdue", fr: "en retard")
    let late = isLate && invocation.options.isAccessible ? wording(overdue) : nil
    return field(name, joined([late, action.text, due, time]), isLate ? .overdue : .text)
  }

  var qualification: [Line] {
    var lines = heading("BANT") + Criterion.allCases.map { line(of: $0) }
    guard let qualification = file.qualification else { return lines }
    if let project = qualification.project {
      lines.append(field(Localized(en: "Project", fr: "Projet"), project))
    }
    if let horizon = qualification.horizon {
      lines.append(field(Localized(en: "Buys by", fr: "Achat d’ici"), formats.date(horizon)))
    }
    if let amount = qualification.budgetAmount {
      lines.append(field(Localized(en: "Budget", fr: "Budget"), formats.money(amount)))
    }
    return lines
  }

  private func line(of criterion: Criterion) -> Line {
    let status = file.qualification?[criterion] ?? .unknown
    let evidence = status.evidence.map { evidence in
      let day = formats.shortDate(
        workspace.settings.zone.date(evidence.noted), today: workspace.today)
      return joined([evidence.text, wording.name(of: evidence.author), day])
    }
    guard !invocation.options.isAccessible else {
      let level = status.level.word(for: criterion, invocation.language)
      return field(criterion.label, joined([level, evidence]))
    }
    let head = "  \(criterion.letter)\(status.level.sign) \(wording(criterion.label))"
    let gap = String(repeating: " ", count: max(1, 16 - TextWidth.of(head)))
    return Line([
      Span(head + gap), Span(wording(status.level.label), status.level.role),
      Span(evidence.map { "  \($0)" } ?? ""),
    ])
  }

  /// One letter of a lead in one line.
  static func letter(
    _ criterion: Criterion, of file: LeadFile, _ workspace: Workspace, _ invocation: Invocation
  ) -> Line {
    Sheet(file, [], workspace, invocation).line(of: criterion)
  }

  /// The head of a part, set off from what stands before; to be spoken, a line like others.
  func heading(_ text: String) -> [Line] {
    invocation.options.isAccessible ? [Line("\(text).")] : ["", Line(text, .heading)]
  }

  private var offers: [Line] {
    var lines: [Line] = []
    for offer in file.offers {
      let requested = Localized(en: "requested", fr: "demandée")
      let withdrawn = Localized(en: "withdrawn", fr: "retirée")
      let text = joined([
        formats.money(offer.amount), formats.date(offer.issued),
        offer.wasRequested ? wording(requested) : nil,
        offer.isWithdrawn ? wording(withdrawn) : nil,
      ])
      lines.append(
        field(Localized(en: "Offer", fr: "Offre"), text, offer.isWithdrawn ? .dim : .text))
    }
    if let contract = lead.contract {
      let text = joined([formats.money(contract.value), formats.date(contract.signed)])
      lines.append(field(Localized(en: "Signed", fr: "Signé"), text, .good))
    }
    return lines
  }

  var timeline: [Line] {
    guard !entries.isEmpty else { return [] }
    let name = Localized(en: "Timeline", fr: "Fil")
    // Heard after the four letters, “Timeline” would be one of them.
    return heading(wording(invocation.options.isAccessible ? HistoryWords.title : name))
      + entries.map { entry in
        let date = workspace.settings.zone.date(entry.at)
        let day = formats.shortDate(date, today: workspace.today)
        let text = wording.headline(of: entry, file: file)
        let author = wording.name(of: entry.author)
        guard !invocation.options.isAccessible else { return Line(joined([day, author, text])) }
        return Line([Span("  \(day)  \(author)  ", .dim), Span(text)])
      }
  }
}

extension CriterionLevel {
  fileprivate var role: StyleRole {
    switch self {
    case .unknown: .unknown
    case .partial: .partial
    case .sufficient: .sufficient
    case .blocking: .blocking
    }
  }
}
