import Glossary
import Interchange
import Leads
import Workbench

extension Verb {
  static let suppress = Verb(
    "suppress", arguments: Localized(en: "ID… REASON", fr: "ID… RAISON"),
    options: suppressing + lifting + looking,
    summary: Localized(
      en: "who is not to be contacted, and why", fr: "qui ne pas contacter, et pourquoi"),
    examples: [
      Example(
        "kanbant suppress 12 objection", en: "never again, unless they consent",
        fr: "plus jamais, sauf nouvel accord"),
      Example(
        "kanbant suppress 12 not-interested --until 1/6 --account",
        en: "nobody of the company till June", fr: "personne de la société avant juin"),
      Example(
        "kanbant suppress --address jeanne@exemple.fr objection", en: "without a lead",
        fr: "sans lead"),
      Example(
        "kanbant suppress --check \"06 99 00 12 34\"", en: "is anything against it?",
        fr: "quelque chose s’y oppose-t-il ?"),
      Example(
        "kanbant suppress --lift 12 --consent \"asked for news, 3 May\"",
        en: "may be contacted again", fr: "peut de nouveau être contacté"),
    ],
    notes: Localized(
      en: "REASON is one of: \(reasons). The lead stays where it is, and what comes in is still"
        + " noted. Of the person only keyed digests are kept; the key lies beside the workspace"
        + " (…-key) and goes where it goes.",
      fr: "RAISON, au choix : \(reasons). Le lead reste où il est, et ce qui arrive se note"
        + " toujours. De la personne ne restent que des empreintes sous clé ; la clé est à côté de"
        + " l’espace (…-key) et le suit partout."),
    isWriting: true
  ) { invocation throws(Failure) in
    let arguments = invocation.arguments
    let modes = ["--list", "--check", "--lift"].filter(arguments.has)
    guard modes.count < 2 else {
      throw .usage(
        "clashing-options", en: "\(modes[0]) and \(modes[1]) do not go together.",
        fr: "\(modes[0]) et \(modes[1]) ne vont pas ensemble.")
    }
    switch modes.first {
    case "--list": return try listSuppressions(invocation)
    case "--check": return try check(invocation)
    case "--lift": return try lift(invocation)
    default: return try suppress(invocation)
    }
  }

  private static let suppressing: [OptionRule] = [
    .value("--until", "DATE", en: "its last day", fr: "le dernier jour"),
    .value("--campaign", "NAME", en: "only for this campaign", fr: "pour cette campagne seule"),
    .flag("--account", en: "everybody of the account", fr: "tout le compte"),
    .value(
      "--kind", "email|phone", en: "which address fails", fr: "quelle adresse est en échec"),
    .value("--note", "TEXT", en: "what they said", fr: "ce qui a été dit"),
    .value(
      "--address", "ADDRESS", en: "an e-mail or a number, instead of leads",
      fr: "un e-mail ou un numéro, au lieu de leads"),
  ]
  private static let lifting: [OptionRule] = [
    .flag("--lift", en: "take out what is entered", fr: "retirer ce qui est inscrit"),
    .value(
      "--consent", "TEXT", en: "their new consent, quoted", fr: "leur nouvel accord, cité"),
    .value("--reason", "TEXT", en: "why, for the record", fr: "pourquoi, pour mémoire"),
  ]
  private static let looking: [OptionRule] = [
    .flag("--list", en: "every entry, newest first", fr: "toute la liste, du plus récent"),
    .value(
      "--check", "ADDRESS", en: "what stands against an address",
      fr: "ce qui s’oppose à une adresse"),
  ]

  private static var reasons: String {
    SuppressionReason.allCases.map(\.rawValue).joined(separator: ", ")
  }
}

// Entering and lifting.
extension Verb {
  private static func suppress(_ invocation: Invocation) throws(Failure) -> Answer {
    let address = try invocation.address("--address")
    let words = try address == nil ? invocation.words(2...) : invocation.words(1...1)
    let reason = try SuppressionReason.read(
      words[words.count - 1], en: "No such reason", fr: "Raison inconnue")
    var workspace = try Workspace.changing(invocation)
    let terms = try terms(reason, workspace, invocation)
    let note = try invocation.writtenReason("--note")
    guard let address else {
      let leads = try workspace.leads(words.dropLast())
      return try workspace.commit(
        leads.map { Edit(.suppress(terms), to: $0, reason: note) }, invocation)
    }
    for option in ["--note", "--account", "--kind"] { try invocation.refuse(option, address) }
    return try workspace.commit(.suppress(terms), address, invocation)
  }

  private static func terms(
    _ reason: SuppressionReason, _ workspace: Workspace, _ invocation: Invocation
  ) throws(Failure) -> SuppressionTerms {
    let arguments = invocation.arguments
    let fitting: Set<String>
    switch reason {
    case .notInterested: fitting = ["--until", "--account"]
    case .alreadyContacted: fitting = ["--until", "--campaign"]
    case .objection: fitting = []
    case .unreachable: fitting = ["--kind"]
    }
    let options = ["--until", "--account", "--campaign", "--kind", "--consent", "--reason"]
    for option in options where !fitting.contains(option) {
      try invocation.refuse(option, reason)
    }
    let until = try arguments.value("--until").map(workspace.date)
    switch reason {
    case .notInterested:
      return .notInterested(until: until, wholeAccount: arguments.has("--account"))
    case .alreadyContacted:
      return .alreadyContacted(until: until, campaign: arguments.value("--campaign"))
    case .objection: return .objection
    case .unreachable:
      return .unreachable(
        try arguments.value("--kind").map { word throws(Failure) in
          try Address.Kind.read(word, en: "No such kind of address", fr: "Nature inconnue")
        })
    }
  }

  private static func lift(_ invocation: Invocation) throws(Failure) -> Answer {
    let consent = try invocation.writtenReason("--consent")
    let reason = try invocation.writtenReason()
    let lift: SuppressionLift
    switch (consent, reason) {
    case (let consent?, nil): lift = .consent(consent)
    case (nil, let reason?): lift = .reason(reason)
    case (nil, nil), (.some, .some):
      throw .usage(
        "missing-reason", en: "--lift needs --consent \"…\" or --reason \"…\", one of them.",
        fr: "--lift demande --consent \"…\" ou --reason \"…\", l’un des deux.")
    }
    if let address = try invocation.address("--address") {
      _ = try invocation.words(0...0)
      var workspace = try Workspace.changing(invocation)
      return try workspace.commit(.lift(lift), address, invocation)
    }
    let words = try invocation.words(1...)
    var workspace = try Workspace.changing(invocation)
    let leads = try workspace.leads(words)
    return try workspace.commit(
      leads.map { Edit(.lift(lift), to: $0, reason: consent ?? reason) }, invocation)
  }
}

// Looking.
extension Verb {
  private static func listSuppressions(_ invocation: Invocation) throws(Failure) -> Answer {
    _ = try invocation.words(0...0)
    let workspace = try Workspace.reading(invocation)
    let entries = try workspace.with { store throws(StoreError) in
      try store.suppressions(limit: .max)
    }
    return workspace.answer(entries, invocation)
  }

  private static func check(_ invocation: Invocation) throws(Failure) -> Answer {
    _ = try invocation.words(0...0)
    guard let address = try invocation.address("--check") else { throw invocation.missingWords }
    let workspace = try Workspace.reading(invocation)
    let entries = try workspace.with { store throws(StoreError) in
      try store.suppressions(about: address)
    }
    let standing = entries.filter { $0.holds(on: workspace.today) }
    var answer = workspace.answer(standing, invocation)
    if standing.isEmpty { answer.lines = [Line(nothingAgainst.typeset(invocation.language))] }
    return answer
  }

  private static let nothingAgainst = Localized(
    en: "Nothing stands against this address.", fr: "Rien ne s’oppose à cette adresse.")
}

extension Invocation {
  /// The mail address or number that an option gives.
  fileprivate func address(_ option: String) throws(Failure) -> Address? {
    guard let text = arguments.value(option) else { return nil }
    guard let address = Address(text) else {
      throw .usage(
        "bad-address",
        en: "“\(text)” is no e-mail and no phone number. Write jeanne@exemple.fr or 06…",
        fr: "« \(text) » n’est ni un e-mail ni un numéro. Écrivez jeanne@exemple.fr ou 06…")
    }
    return address
  }

  /// Options that would say nothing are slips.
  fileprivate func refuse(_ option: String, _ reason: SuppressionReason) throws(Failure) {
    guard arguments.has(option) else { return }
    throw .usage(
      "unfitting-option", en: "\(option) does not go with “\(reason.rawValue)”.",
      fr: "\(option) ne va pas avec « \(reason.rawValue) ».")
  }

  fileprivate func refuse(_ option: String, _ address: Address) throws(Failure) {
    guard arguments.has(option) else { return }
    throw .usage(
      "unfitting-option", en: "\(option) needs a lead: it does not go with --address.",
      fr: "\(option) demande un lead : ne va pas avec --address.")
  }
}

extension Workspace {
  /// Enters an address in the list or lifts what is entered about it, and tells the entries.
  fileprivate mutating func commit(
    _ change: ListChange, _ address: Address, _ invocation: Invocation
  ) throws(Failure) -> Answer {
    let author = try author(invocation)
    let request = AddressRequest(change, address, by: author.id, at: now)
    guard !invocation.options.isDryRun else { return try attempt(request, author, invocation) }
    let receipt = try with { store throws(StoreError) in try store.commit(request) }
    var answer = answer(receipt.entries, invocation)
    if receipt.operation == nil {
      answer.talk.append(Self.standsAlone.typeset(invocation.language))
    }
    return answer
  }

  private static let standsAlone = Localized(
    en: "No lead has this address: “undo” leaves the list as it is now, “suppress --lift"
      + " --address” takes an entry out.",
    fr: "Aucun lead n’a cette adresse : « undo » laisse la liste telle quelle, « suppress --lift"
      + " --address » en retire une inscription.")

  /// Runs the rules on nothing but the address.
  private func attempt(
    _ request: AddressRequest, _ author: User, _ invocation: Invocation
  ) throws(Failure) -> Answer {
    let known = try with { store throws(StoreError) in
      try store.suppressions(about: request.address)
    }
    let stranger = LeadFile(stranger: request.address, suppressions: known)
    var rehearsal = Rehearsal(by: author, at: now, settings: settings, users: users)
    do throws(Refusal) {
      _ = try rehearsal.apply(Edit(request.edit, to: stranger.lead.id), stored: stranger)
    } catch {
      throw failure(of: .refused(error, nil))
    }
    let file = rehearsal.file(stranger.lead.id) ?? stranger
    var answer = answer(file.suppressions, invocation)
    answer.talk.append(Answer.trialNote.typeset(invocation.language))
    return answer
  }

  /// Entries of the list, line by line.
  fileprivate func answer(_ entries: [Suppression], _ invocation: Invocation) -> Answer {
    let wording = wording(invocation.language, formats: invocation.formats)
    var answer = Answer()
    answer.exit = entries.isEmpty ? .partly : .done
    answer.lines = entries.map { entry in
      let ended = entry.holds(on: today) ? nil : Self.ended[invocation.language]
      return Line(invocation.joined([wording.line(for: entry), ended]))
    }
    answer.identifiers = entries.map(\.id.description)
    answer.members = [
      ("dryRun", .bool(invocation.options.isDryRun)),
      ("suppressions", .array(entries.map { json(of: $0) })),
    ]
    return answer
  }

  private static let ended = Localized(en: "over", fr: "terminé")
}
