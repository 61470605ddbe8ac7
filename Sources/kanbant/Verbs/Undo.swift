import Glossary
import Interchange
import Leads
import Workbench

extension Verb {
  static let undo = Verb(
    "undo", arguments: Localized(en: "[N]", fr: "[N]"), options: conflictOptions,
    summary: Localized(
      en: "take back your last operation, or the last N",
      fr: "annuler votre dernière opération, ou les N dernières"),
    examples: [
      Example("kanbant undo", en: "the last one", fr: "la dernière"),
      Example("kanbant undo 3", en: "the last three", fr: "les trois dernières"),
    ],
    notes: Localized(
      en: "What was done to leads is taken back: a move, a bulk move or a whole import is one"
        + " operation. A field that another operation changed since is asked about. What the team"
        + " agreed on stays: users, settings, rules, cadences, terms, templates. An objection"
        + " stays too, until a new consent (suppress --lift).",
      fr: "C’est ce qui a été fait aux leads qui s’annule : un déplacement, un déplacement groupé"
        + " ou tout un import est une opération. Un champ changé depuis par une autre opération"
        + " fait poser la question. Ce dont l’équipe a convenu reste : utilisateurs, réglages,"
        + " règles, cadences, termes, modèles. Une opposition reste aussi, jusqu’à un nouvel"
        + " accord (suppress --lift)."),
    isWriting: true
  ) { invocation throws(Failure) in
    try repeated(invocation) { store, request throws(StoreError) in try store.undoWhole(request) }
  }

  static let redo = Verb(
    "redo", arguments: Localized(en: "[N]", fr: "[N]"), options: conflictOptions,
    summary: Localized(
      en: "do again what was taken back", fr: "rétablir ce qui a été annulé"),
    examples: [
      Example("kanbant redo", en: "what undo just took back", fr: "ce qu’undo vient d’annuler")
    ],
    isWriting: true
  ) { invocation throws(Failure) in
    try repeated(invocation) { store, request throws(StoreError) in try store.redoWhole(request) }
  }

  private static let conflictOptions: [OptionRule] = [
    .flag(
      "--keep-theirs", en: "leave what others changed since",
      fr: "laisser ce que d’autres ont changé depuis"),
    .flag(
      "--restore", en: "restore that too", fr: "rétablir cela aussi"),
  ]

  private static func repeated(
    _ invocation: Invocation,
    _ step: (any LeadStore, UndoRequest) throws(StoreError) -> Receipt
  ) throws(Failure) -> Answer {
    let words = try invocation.words(0...1)
    let times = try words.first.map { word throws(Failure) in try readNumber(word, "N") } ?? 1
    var workspace = try Workspace.changing(invocation)
    guard !invocation.options.isDryRun else { return try trial(workspace, times, invocation) }
    let author = try workspace.author(invocation)
    let request = UndoRequest(
      by: author.id, at: workspace.now, door: .commandLine, conflicts: rule(invocation))
    var done = Answer()
    var operations: [JSON] = []
    for time in 0..<times {
      let receipt: Receipt
      do throws(StoreError) {
        receipt = try step(workspace.store, request)
      } catch {
        guard time > 0 else { throw try failure(of: error, author.id, workspace) }
        // Fewer stood than were asked for: what was done stays done.
        done.exit = .partly
        done.talk.append(workspace.wording(invocation.language).sentence(for: error))
        break
      }
      let wording = workspace.wording(invocation.language, formats: invocation.formats)
      done.lines.append(Line(wording.done(receipt, undo: nil, redo: "kanbant redo")))
      done.identifiers += receipt.leads.map { String($0.number.value) }
      if let operation = receipt.operation { operations.append(json(of: operation, workspace)) }
    }
    done.members = [("dryRun", .bool(false)), ("operations", .array(operations))]
    return done
  }

  /// What was not restored, and how much of it was before.
  private static func failure(
    of error: StoreError, _ author: UserID, _ workspace: Workspace
  ) throws(Failure) -> Failure {
    // Who changed something may have come since names were read.
    let workspace = try workspace.refreshed(at: workspace.now)
    let open = try workspace.with { store throws(StoreError) in try store.openOperations() }
    var failure = workspace.failure(of: error)
    let left = open.first { $0.author == author && $0.undoes != nil && !$0.isUndone }
    if let left, case .undoConflicts = error {
      let count = Formats(language: .english).number(left.leadCount)
      let nombre = Formats(language: .french).number(left.leadCount)
      failure.advice.append(
        Localized(
          en: "It stopped half-way, leads done: \(count). The same again goes on with the rest.",
          fr: "Arrêt à mi-chemin, leads faits : \(nombre). La même commande reprend le reste."))
    }
    return failure
  }

  private static func rule(_ invocation: Invocation) -> UndoRequest.ConflictRule {
    if invocation.arguments.has("--restore") { return .restore }
    return invocation.arguments.has("--keep-theirs") ? .keepTheirs : .ask
  }

  /// The operations that would be taken back, or done again, as far as the list tells.
  private static func trial(
    _ workspace: Workspace, _ times: Int, _ invocation: Invocation
  ) throws(Failure) -> Answer {
    let latest = try workspace.with { store throws(StoreError) in
      try store.operations(limit: 500)
    }
    let own = latest.filter { $0.author == workspace.me?.id }
    let isUndo = invocation.verb.name == "undo"
    let mine = isUndo ? undoable(own) : redoable(own)
    if let author = workspace.me, times > 0, !mine.isEmpty {
      try foretell(workspace, by: author.id, isUndo: isUndo, invocation)
    }
    var answer = Answer()
    answer.exit = mine.isEmpty ? .partly : .done
    let wording = workspace.wording(invocation.language, formats: invocation.formats)
    for operation in mine.prefix(times) {
      answer.lines.append(Line(wording.name(of: operation, among: latest)))
      if let lead = operation.lead { answer.identifiers.append(String(lead.value)) }
    }
    answer.talk = [Answer.trialNote.typeset(invocation.language)]
    answer.members = [
      ("dryRun", .bool(true)),
      ("operations", .array(mine.prefix(times).map { json(of: $0, workspace) })),
    ]
    return answer
  }

  /// Fails as the first one would.
  private static func foretell(
    _ workspace: Workspace, by author: UserID, isUndo: Bool, _ invocation: Invocation
  ) throws(Failure) {
    let request = UndoRequest(
      by: author, at: workspace.now, door: .commandLine, conflicts: rule(invocation))
    do throws(StoreError) {
      try workspace.store.foretell(request, isUndo: isUndo)
    } catch {
      throw try failure(of: error, author, workspace)
    }
  }

  /// What would be taken back, the first first: also what was begun to be, and not ended.
  private static func undoable(_ own: [Operation]) -> [Operation] {
    own.filter { !$0.isUndone && ($0.undoes == nil || $0.kind == .undone && $0.isOpen) }
  }

  /// What would be done again, the first first: what was taken back since the last own act.
  private static func redoable(_ own: [Operation]) -> [Operation] {
    own.prefix { $0.isUndone || $0.undoes != nil }
      .filter { !$0.isUndone && ($0.kind == .undone || $0.isOpen) }
      .compactMap { undone in own.first { $0.id == undone.undoes } ?? undone }
  }

  static func json(of operation: Operation, _ workspace: Workspace) -> JSON {
    .object([
      ("id", .string(operation.id.description)), ("at", .optional(operation.at)),
      ("author", workspace.json(of: operation.author)),
      ("door", .string(operation.door.rawValue)), ("kind", .string(operation.kind.code)),
      ("leads", .integer(operation.leadCount)), ("number", .optional(operation.lead?.value)),
      ("undone", .bool(operation.isUndone)), ("open", .bool(operation.isOpen)),
      ("undoes", .optional(operation.undoes?.description)),
    ])
  }
}

extension EventKind {
  /// The word by which programs know the kind.
  var code: String {
    switch self {
    case .added: "added"
    case .entered: "entered"
    case .edited: "edited"
    case .contactChanged: "contact-changed"
    case .moved: "moved"
    case .returned: "returned"
    case .qualified: "qualified"
    case .temperatureConfirmed: "temperature-confirmed"
    case .logged: "logged"
    case .planned: "planned"
    case .snoozed: "snoozed"
    case .parked: "parked"
    case .resumed: "resumed"
    case .disqualified: "disqualified"
    case .lost: "lost"
    case .reopened: "reopened"
    case .accepted: "accepted"
    case .offered: "offered"
    case .won: "won"
    case .undone: "undone"
    case .redone: "redone"
    case .handedOver: "handed-over"
    case .handoffReturned: "handoff-returned"
    case .suppressed: "suppressed"
    case .suppressionLifted: "suppression-lifted"
    case .claimed: "claimed"
    case .claimReleased: "claim-released"
    case .absorbed: "absorbed"
    case .merged: "merged"
    case .enrolled: "enrolled"
    case .cadencePaused: "cadence-paused"
    case .cadenceResumed: "cadence-resumed"
    case .cadenceLeft: "cadence-left"
    }
  }
}
