import Glossary
import Interchange
import Leads
import Workbench

extension Verb {
  static let handover = Verb(
    "handover",
    arguments: Localized(en: "ID… USER | --rates", fr: "ID… UTILISATEUR | --rates"),
    options: [
      .value("--note", "TEXT", en: "what they should know", fr: "ce qu’il faut savoir"),
      .flag("--rates", en: "what became of hand-overs", fr: "ce que sont devenues les passations"),
      .value("--from", "DATE", en: "with --rates, since when", fr: "avec --rates, depuis quand"),
      .value(
        "--to", "DATE", en: "with --rates, up to this day", fr: "avec --rates, jusqu’à ce jour"),
    ],
    summary: Localized(
      en: "propose SQLs to somebody of sales", fr: "proposer des SQL à la vente"),
    examples: [
      Example(
        "kanbant handover 12 hugo --note \"demo on Friday\"", en: "Hugo accepts or returns it",
        fr: "Hugo l’accepte ou le renvoie"),
      Example(
        "kanbant handover --rates --from 2026-10-01", en: "by person and reason",
        fr: "par personne et par motif"),
    ],
    notes: Localized(
      en: "USER is an AE, an ISR or an account manager. “accept” and “return” answer. Rates are"
        + " of what was proposed in the period, the last 90 days if none is given.",
      fr: "UTILISATEUR est AE, ISR ou responsable de comptes. « accept » et « return » y"
        + " répondent. Les taux portent sur ce qui a été proposé dans la période, sinon sur les"
        + " 90 derniers jours."),
    isWriting: true
  ) { invocation throws(Failure) in
    guard !invocation.arguments.has("--rates") else { return try rates(invocation) }
    let words = try invocation.words(2...)
    var workspace = try Workspace.changing(invocation)
    let draft = HandoffDraft(
      to: try workspace.user(words[words.count - 1]).id,
      note: invocation.arguments.value("--note") ?? "")
    let leads = try workspace.leads(words.dropLast())
    return try workspace.commit(leads.map { Edit(.handOver(draft), to: $0) }, invocation)
  }

  static let sendBack = Verb(
    "return", arguments: Localized(en: "ID…", fr: "ID…"),
    options: [
      .value("--reason", "REASON", en: "why, needed", fr: "pourquoi, nécessaire"),
      .value("--note", "TEXT", en: "the reason in words", fr: "le motif en toutes lettres"),
    ],
    summary: Localized(
      en: "send back what was handed over, with a reason",
      fr: "renvoyer une passation, avec un motif"),
    examples: [
      Example(
        "kanbant return 12 --reason missing-information --note \"no budget\"",
        en: "back to whoever proposed it", fr: "il revient à qui l’avait proposé")
    ],
    notes: Localized(
      en: "REASON is one of: \(reasons). Other words are kept as the note of “other”. An SAL goes"
        + " back to SQL.",
      fr: "REASON, au choix : \(reasons). D’autres mots deviennent la note de « other ». Un SAL"
        + " revient en SQL."),
    isWriting: true
  ) { invocation throws(Failure) in
    let words = try invocation.words(1...)
    guard let text = invocation.arguments.value("--reason"), !text.trimmed.isEmpty else {
      throw Failure.usage(
        "missing-reason", en: "A return needs a reason: --reason REASON.",
        fr: "Un renvoi demande un motif : --reason MOTIF."
      ).pointing(to: "return")
    }
    let note = invocation.arguments.value("--note") ?? ""
    let reason = try? ReturnReason.read(text, en: "", fr: "")
    let change = Edit.Change.returnHandoff(
      reason ?? .other,
      note: reason == nil ? [text, note].filter { !$0.isEmpty }.joined(separator: ". ") : note)
    var workspace = try Workspace.changing(invocation)
    let leads = try workspace.leads(words)
    return try workspace.commit(leads.map { Edit(change, to: $0) }, invocation)
  }

  private static var reasons: String {
    ReturnReason.allCases.map(\.rawValue).joined(separator: ", ")
  }
}

// What became of hand-overs, person by person.

extension Verb {
  private static func rates(_ invocation: Invocation) throws(Failure) -> Answer {
    _ = try invocation.words(0...0)
    let workspace = try Workspace.reading(invocation)
    let first =
      try invocation.arguments.value("--from").map(workspace.date)
      ?? workspace.today.advanced(byDays: -90)
    let last = try invocation.arguments.value("--to").map(workspace.date) ?? workspace.today
    guard first <= last else {
      throw .usage(
        "bad-period", en: "The period ends before it begins.",
        fr: "La période finit avant de commencer.")
    }
    let zone = workspace.settings.zone
    let begin = zone.startOfDay(first)
    let acts = try workspace.with { store throws(StoreError) in
      try store.handoffActs(since: begin)
    }
    let rates = HandoffRate.rates(
      of: acts, from: begin, to: zone.startOfDay(last.advanced(byDays: 1)))
    let wording = workspace.wording(invocation.language, formats: invocation.formats)
    var answer = Answer()
    answer.exit = rates.isEmpty ? .partly : .done
    answer.lines = table(of: rates, wording, invocation)
    answer.identifiers = rates.map { wording.name(of: $0.from) }
    answer.members = [
      ("from", .optional(first)), ("to", .optional(last)),
      ("rates", .array(rates.map { json(of: $0, workspace) })),
    ]
    if rates.isEmpty {
      answer.talk = [
        Localized(
          en: "Nothing was handed over in this period.",
          fr: "Aucune passation dans cette période.")[invocation.language]
      ]
    }
    return answer
  }

  private static func table(
    of rates: [HandoffRate], _ wording: Wording, _ invocation: Invocation
  ) -> [Line] {
    guard !rates.isEmpty else { return [] }
    let language = invocation.language
    let rows = rates.map { rate -> [TextTable.Cell] in
      let reasons = ReturnReason.allCases.compactMap { reason in
        rate.returned[reason].map { "\(reason.label[language]) \($0)" }
      }
      return [
        .init(wording.name(of: rate.from)), .init(String(rate.proposed)),
        .init(String(rate.accepted)), .init(String(rate.returnedCount)),
        .init(String(rate.unanswered)),
        .init(rate.returnedPercent.map { "\($0) %" } ?? "–"),
        .init(reasons.joined(separator: ", ")),
      ]
    }
    let heads: [(en: String, fr: String)] = [
      ("by", "par"), ("proposed", "proposées"), ("accepted", "acceptées"),
      ("returned", "renvoyées"), ("waiting", "en attente"), ("return rate", "taux de renvoi"),
      ("reasons", "motifs"),
    ]
    let columns = heads.enumerated().map { place, head in
      TextTable.Column(
        head: language == .french ? head.fr : head.en, isNumber: (1...5).contains(place),
        least: place == 6 ? 10 : nil, leaves: place == 6 ? 1 : nil)
    }
    let output = invocation.output
    let table = TextTable(columns, sample: rows, room: output.columns, glyphs: output.glyphs)
    return [table.head] + rows.map { table.line($0) }
  }

  private static func json(of rate: HandoffRate, _ workspace: Workspace) -> JSON {
    .object([
      ("from", workspace.json(of: rate.from)), ("proposed", .integer(rate.proposed)),
      ("accepted", .integer(rate.accepted)), ("returned", .integer(rate.returnedCount)),
      ("waiting", .integer(rate.unanswered)),
      ("returnedPercent", .optional(rate.returnedPercent)),
      (
        "reasons",
        .object(
          ReturnReason.allCases.compactMap { reason in
            rate.returned[reason].map { (reason.rawValue, .integer($0)) }
          })
      ),
    ])
  }
}
