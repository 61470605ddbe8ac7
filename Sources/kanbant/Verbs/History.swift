import Glossary
import Interchange
import Leads
import TUI
import Workbench

extension Verb {
  static let history = Verb(
    "history", arguments: Localized(en: "[ID]", fr: "[ID]"),
    options: [
      .value("--limit", "N", en: "how many lines, 20 if none", fr: "combien de lignes, sinon 20"),
      .value("--kind", "KIND", en: "only such activities", fr: "ces activités seulement"),
    ],
    summary: Localized(
      en: "what was done: to one lead, or by whom",
      fr: "ce qui a été fait : sur un lead, ou en tout"),
    examples: [
      Example("kanbant history", en: "the last operations", fr: "les dernières opérations"),
      Example("kanbant history 12", en: "all about one lead", fr: "tout sur un lead"),
      Example("kanbant history 12 --kind call", en: "its calls", fr: "ses appels"),
    ]
  ) { invocation throws(Failure) in
    let words = try invocation.words(0...1)
    let limit = try invocation.number("--limit") ?? 20
    let kind = try invocation.arguments.value("--kind").map { word throws(Failure) in
      try ActivityKind.read(word, en: "No such kind", fr: "Type inconnu")
    }
    guard kind == nil || !words.isEmpty else { throw invocation.missingWords }
    let workspace = try Workspace.reading(invocation)
    let wording = workspace.wording(invocation.language, formats: invocation.formats)
    guard let word = words.first else {
      let operations = try workspace.with { store throws(StoreError) in
        try store.operations(limit: limit)
      }
      return list(operations, workspace, wording)
    }
    let lead = try workspace.leads([word])[0]
    let file = try workspace.file(lead)
    let entries = try workspace.entries(of: file, kind, limit: limit)
    let qualifications = try workspace.with { store throws(StoreError) in
      try store.qualifications(of: lead)
    }
    var answer = Answer()
    answer.exit = kind != nil && entries.isEmpty ? .partly : .done
    answer.lines = lines(of: entries, file, qualifications, workspace, wording)
    answer.identifiers = entries.map { String($0.sequence) }
    answer.members = [
      ("number", .optional(file.number?.value)),
      ("events", .array(entries.map { json(of: $0, workspace) })),
    ]
    return answer
  }

  private static func list(
    _ operations: [Operation], _ workspace: Workspace, _ wording: Wording
  ) -> Answer {
    var answer = Answer()
    answer.exit = operations.isEmpty ? .partly : .done
    answer.lines = lines(of: operations, workspace, wording)
    answer.identifiers = operations.map(\.id.description)
    answer.members = [("operations", .array(operations.map { json(of: $0, workspace) }))]
    return answer
  }

  /// Operations, one a line.
  static func lines(
    of operations: [Operation], _ workspace: Workspace, _ wording: Wording
  ) -> [Line] {
    operations.map { operation in
      line(
        operation.at, operation.author, wording.name(of: operation, among: operations),
        isUndone: operation.isUndone, isOpen: operation.isOpen, workspace, wording)
    }
  }

  /// What happened to a lead, each event followed by its details.
  static func lines(
    of entries: [JournalEntry], _ file: LeadFile, _ qualifications: [Qualification],
    _ workspace: Workspace, _ wording: Wording
  ) -> [Line] {
    let indent = wording.formats.isSpoken ? "" : "    "
    return entries.flatMap { entry in
      let text = wording.headline(of: entry, file: file, qualifications: qualifications)
      return [line(entry.at, entry.author, text, isUndone: entry.isUndone, workspace, wording)]
        + wording.details(of: entry).map { Line(indent + $0, .dim) }
    }
  }

  private static func line(
    _ at: Instant, _ author: UserID, _ text: String, isUndone: Bool, isOpen: Bool = false,
    _ workspace: Workspace, _ wording: Wording
  ) -> Line {
    let local = workspace.settings.zone.local(at)
    let day = wording.formats.shortDate(local.date, today: workspace.today)
    let undone = Localized(en: "  (undone)", fr: "  (annulé)")
    let unfinished = Localized(en: "  (not finished)", fr: "  (inachevé)")
    let mark = isUndone ? wording(undone) : isOpen ? wording(unfinished) : ""
    guard !wording.formats.isSpoken else {
      let parts = [day, wording.formats.time(local), wording.name(of: author), text]
      return Line(parts.joined(separator: ", ") + mark)
    }
    let head = "\(day) \(wording.formats.time(local))  \(wording.name(of: author))  "
    return Line([
      Span(head, .dim), Span(text, isUndone ? .dim : .text), Span(mark, .dim),
    ])
  }

  private static func json(of entry: JournalEntry, _ workspace: Workspace) -> JSON {
    .object([
      ("sequence", .integer(entry.sequence)), ("operation", .string(entry.operation.description)),
      ("at", .optional(entry.at)), ("author", workspace.json(of: entry.author)),
      ("door", .string(entry.door.rawValue)), ("kind", .string(entry.event.kind.code)),
      ("from", .optional(entry.event.stages?.from.acronym)),
      ("to", .optional(entry.event.stages?.to.acronym)),
      ("passed", .array(entry.event.passed.map { .string($0.name) })),
      ("reason", .optional(entry.event.reason?.text)), ("undone", .bool(entry.isUndone)),
    ])
  }
}

extension Workspace {
  /// The newest lines about a lead; of a kind of activity, those that brought one.
  fileprivate func entries(
    of file: LeadFile, _ kind: ActivityKind?, limit: Int
  ) throws(Failure) -> [JournalEntry] {
    var found: [JournalEntry] = []
    var sequence: Int?
    while found.count < limit {
      let size = kind == nil ? limit : 500
      let page = try with { store throws(StoreError) in
        try store.journal(of: file.lead.id, before: sequence, limit: size)
      }
      found += page.filter { kind == nil || file.activity(of: $0)?.kind == kind }
      guard kind != nil, let last = page.last else { break }
      sequence = last.sequence
    }
    return Array(found.prefix(limit))
  }
}
