import Glossary
import Interchange
import Leads
import TUI
import Workbench

extension Verb {
  static let triage = Verb(
    "triage", arguments: Localized(en: "[QUERY]", fr: "[FILTRE]"),
    options: [
      .flag("--all", en: "everybody’s leads", fr: "les leads de tous"),
      OptionRule(
        "--owner", value: Localized(en: "NAME", fr: "NOM"),
        Localized(en: "one user’s leads", fr: "les leads d’une personne")),
      .flag(
        "--late", en: "only new leads whose answer is late",
        fr: "seulement les nouveaux leads sans réponse à temps"),
      .value("--limit", "N", en: "at most so many", fr: "au plus autant"),
    ],
    summary: Localized(
      en: "what waits for you, the most urgent first",
      fr: "ce qui vous attend, le plus urgent d’abord"),
    examples: [
      Example(
        "kanbant triage", en: "at a terminal, the screen to work it off",
        fr: "sur un terminal, l’écran pour le traiter"),
      Example("kanbant triage | head", en: "the list, as text", fr: "la liste, en texte"),
      Example(
        "kanbant triage --all --late", en: "where a first answer is late",
        fr: "là où une première réponse tarde"),
    ],
    notes: Localized(
      en: "Yours are the leads that you own, and those that nobody does. The order: new leads"
        + " whose answer is due, today’s whose answer is late, overdue actions, today’s, leads"
        + " whose day has come, other new leads, leads with nothing planned. An answer is due"
        + " within response-minutes.CHANNEL of working time: see kanbant config.",
      fr: "Les vôtres : les leads que vous suivez, et ceux que personne ne suit. L’ordre : nouveaux"
        + " leads à qui répondre, ceux du jour dont la réponse tarde, actions en retard, celles du"
        + " jour, leads dont le jour est venu, autres nouveaux leads, leads sans rien de prévu. Une"
        + " réponse est due sous response-minutes.CANAL de temps ouvré : voir kanbant config."),
    takesQuery: true
  ) { invocation throws(Failure) in
    let arguments = invocation.arguments
    let isList = arguments.has("--late") || arguments.has("--limit")
    guard invocation.showsScreens, !isList else { return try list(invocation) }
    let filter = arguments.words.joined(separator: " ")
    var scope = QueueScope.own
    if !filter.isEmpty || arguments.has("--owner") || arguments.has("--all") {
      let workspace = try Workspace.reading(invocation)
      _ = try workspace.condition(filter)
      scope = try workspace.queueScope(invocation)
    }
    let status = Board.run(
      invocation.options, workspace: try WorkspaceLocation(invocation.options), start: .board,
      triage: TriageStart(scope: scope, filter: filter))
    return .written(ExitCode(rawValue: status))
  }

  private static func list(_ invocation: Invocation) throws(Failure) -> Answer {
    let limit = try invocation.number("--limit")
    let workspace = try Workspace.reading(invocation)
    let words = invocation.arguments.words.joined(separator: " ")
    let condition = try workspace.condition(words)
    let scope = try workspace.queueScope(invocation)
    let owners = scope.owners(me: workspace.me?.id, among: workspace.users)
    var listing = QueueListing(invocation, workspace)
    var after: QueuePlace?
    var left = limit ?? .max
    var count: LeadCount?
    while left > 0, invocation.output.fault == nil {
      let request = QueueRequest(
        owners: owners, reader: scope == .own ? workspace.me?.id : nil, condition: condition,
        isLateOnly: invocation.arguments.has("--late"), after: after,
        limit: min(left, QueueListing.pageSize),
        countLimit: count == nil ? BoardRequest.countLimit + 1 : 0, now: workspace.now)
      let page = try workspace.with { store throws(StoreError) in try store.queue(request) }
      count = count ?? page.count
      listing.write(page.entries)
      left -= page.entries.count
      after = page.entries.last?.place
      guard page.hasMore else { return listing.finish(isWhole: true, of: count) }
    }
    return listing.finish(isWhole: false, of: count)
  }
}

/// The queue that the screen begins with.
struct TriageStart {
  let scope: QueueScope
  let filter: String
}

extension Workspace {
  /// Whose queue is asked for on the command line.
  fileprivate func queueScope(_ invocation: Invocation) throws(Failure) -> QueueScope {
    if let name = invocation.arguments.value("--owner") { return .user(try user(name).id) }
    return invocation.arguments.has("--all") ? .everybody : .own
  }

  /// Why a lead waits, for programs.
  fileprivate func json(of reason: QueueReason) -> JSON {
    switch reason {
    case .returned(let returned):
      .object([
        ("kind", .string("returned")), ("by", json(of: returned.by)),
        ("reason", .string(returned.reason.rawValue)), ("note", .string(returned.note)),
      ])
    case .proposed(let from, let due):
      .object([
        ("kind", .string("proposed")), ("from", json(of: from)), ("answerDue", .optional(due)),
        ("late", .bool(due < today)),
      ])
    case .suppressed: .object([("kind", .string("do-not-contact"))])
    case .newLead(let due):
      .object([
        ("kind", .string("new")), ("answerDue", .optional(due)),
        ("late", .bool(due.map { $0 <= now } ?? false)),
      ])
    case .demoRequested(let at, let due):
      .object([
        ("kind", .string("demo-request")), ("at", .optional(at)), ("answerDue", .optional(due)),
        ("late", .bool(due.map { $0 <= now } ?? false)),
      ])
    case .overdue(let days): .object([("kind", .string("overdue")), ("days", .integer(days))])
    case .today(let minute):
      .object([("kind", .string("today")), ("minute", .optional(minute))])
    case .awake(let day, let wasParked):
      .object([
        ("kind", .string(wasParked ? "parked" : "snoozed")), ("until", .optional(day)),
      ])
    case .unplanned(let why):
      .object([("kind", .string("unplanned")), ("because", .optional(why))])
    }
  }
}

/// Writes the queue as it is read.
private struct QueueListing {
  static let pageSize = 200

  private let invocation: Invocation
  private let workspace: Workspace
  private let wording: Wording
  private var writer: RowWriter

  init(_ invocation: Invocation, _ workspace: Workspace) {
    self.invocation = invocation
    self.workspace = workspace
    wording = workspace.wording(invocation.language, formats: invocation.formats)
    writer = RowWriter(invocation, named: "entries", Self.columns(wording))
  }

  mutating func write(_ entries: [QueueEntry]) {
    writer.write(entries, as: forms)
  }

  private var forms: RowWriter.Forms<QueueEntry> {
    RowWriter.Forms(
      identifier: { String($0.card.number.value) }, json: { json(of: $0, rank: $1) },
      spoken: { spoken($0, rank: $1) }, cells: { cells($0, rank: $1) })
  }

  func finish(isWhole: Bool, of count: LeadCount?) -> Answer {
    writer.close(",\"complete\":\(isWhole)")
    if !invocation.options.isJSON, !invocation.options.isQuiet {
      invocation.output.flush()
      invocation.say(isWhole ? end : rest(of: count ?? LeadCount(0)))
    }
    return .written(writer.written == 0 && isWhole ? .partly : .done)
  }

  private var end: Localized {
    guard writer.written > 0 else {
      return Localized(
        en: "The queue is empty: nothing of it waits now.",
        fr: "La file est vide : rien n’attend pour l’instant.")
    }
    let count = invocation.formats.leads(writer.written)
    return Localized(en: "End of the queue: \(count).", fr: "Fin de la file : \(count).")
  }

  private func rest(of count: LeadCount) -> Localized {
    let formats = invocation.formats
    let (number, all) = (formats.number(writer.written), formats.leads(count))
    return Localized(
      en: "\(number) of \(all); a higher --limit shows more.",
      fr: "\(number) sur \(all) ; une --limit plus haute en montre davantage.")
  }

  private static func columns(_ wording: Wording) -> [TextTable.Column] {
    [
      .init(head: wording(Localized(en: "Rank", fr: "Rang")), isNumber: true),
      .init(head: "#", isNumber: true),
      .init(head: wording(Localized(en: "Why", fr: "Motif")), least: 14),
      .init(head: wording(Localized(en: "Company", fr: "Société")), least: 14),
      .init(head: wording(Localized(en: "Contact", fr: "Contact")), least: 12, leaves: 2),
      .init(head: wording(Localized(en: "Stage", fr: "Étape"))),
      .init(head: wording(Localized(en: "Owner", fr: "Commercial")), least: 6, leaves: 1),
    ]
  }

  private func cells(_ entry: QueueEntry, rank: Int) -> [TextTable.Cell] {
    let card = entry.card
    let isOverdue = QueueMoment(now: workspace.now, settings: workspace.settings)
      .isOverdue(entry.reason)
    return [
      .init(invocation.formats.number(rank)), .init(String(card.number.value)),
      .init(wording.brief(entry.reason, at: workspace.now), isOverdue ? .overdue : .text),
      .init(card.company, .title), .init(card.contact),
      .init(card.stage.acronym + (card.isProvisional ? "*" : "")),
      .init(card.owner.map { wording.name(of: $0) } ?? "–"),
    ]
  }

  private func spoken(_ entry: QueueEntry, rank: Int) -> String {
    let reason = wording.brief(entry.reason, at: workspace.now)
    let lead = workspace.spoken(entry.card, invocation)
    return wording.labelled("\(invocation.formats.number(rank)), \(reason)", lead)
  }

  private func json(of entry: QueueEntry, rank: Int) -> JSON {
    .object([
      ("rank", .integer(rank)), ("reason", workspace.json(of: entry.reason)),
      ("lead", workspace.json(of: entry.card)),
    ])
  }
}
