import Glossary
import Leads

extension Verb {
  static let move = Verb(
    "move", arguments: Localized(en: "ID… STAGE", fr: "ID… ÉTAPE"),
    options: [
      .flag(
        "--force", en: "pass warnings; needs --reason",
        fr: "passer les avertissements ; demande --reason"),
      .value("--reason", "TEXT", en: "why, for the record", fr: "pourquoi, pour mémoire"),
      .flag(
        "--provisional", en: "to SQL by score alone", fr: "vers SQL par le score seul"),
    ],
    summary: Localized(
      en: "take leads to another stage", fr: "faire passer des leads à une autre étape"),
    examples: [
      Example(
        "kanbant move 12 MQL", en: "the lead is now an MQL", fr: "le lead devient un MQL"),
      Example(
        "kanbant move 12 SQL --force --reason \"met at the fair\"",
        en: "skip MQL, and say why", fr: "sauter MQL, en disant pourquoi"),
      Example(
        "kanbant list stage:mcl -q | kanbant move - MQL --dry-run",
        en: "try it with many, keep nothing", fr: "essayer sur plusieurs, sans rien garder"),
    ],
    notes: Localized(
      en: "STAGE is MCL, MQL, SQL, SAL, CO or WO; NUR parks, DSQ disqualifies, LST loses (with"
        + " --reason). All the leads move, or none does.",
      fr: "ÉTAPE : MCL, MQL, SQL, SAL, CO ou WO ; NUR met en sommeil, DSQ écarte, LST note une"
        + " perte (avec --reason). Tous les leads bougent, ou aucun."),
    isWriting: true
  ) { invocation throws(Failure) in
    let words = try invocation.words(2...)
    let lane = try Lane.read(words[words.count - 1])
    let change = try change(to: lane, invocation)
    let reason = try forcingReason(invocation)
    var workspace = try Workspace.changing(invocation)
    let leads = try workspace.leads(words.dropLast())
    return try workspace.commit(
      leads.map { Edit(change, to: $0, reason: reason) }, invocation)
  }

  private static func change(
    to lane: Lane, _ invocation: Invocation
  ) throws(Failure) -> Edit.Change {
    let reason = invocation.arguments.value("--reason")
    switch lane {
    case .stage(let stage):
      return .move(to: stage, isProvisional: invocation.arguments.has("--provisional"))
    case .parked:
      return .park(until: nil, try reason.map(parkingReason) ?? .other)
    case .disqualified:
      guard let reason else { throw reasonMissing(DisqualificationReason.self, "DSQ") }
      return .disqualify(try disqualificationReason(reason), note: "")
    case .lost:
      guard let reason else { throw reasonMissing(LossReason.self, "LST") }
      return .lose(try lossReason(reason), note: "")
    }
  }

  /// The reason for which warnings are passed; nil where none is to be.
  static func forcingReason(
    _ invocation: Invocation
  ) throws(Failure) -> WrittenReason? {
    let reason = try invocation.writtenReason()
    guard invocation.arguments.has("--force"), reason == nil else { return reason }
    throw .usage(
      "missing-reason", en: "--force needs a reason: --reason \"…\".",
      fr: "--force demande une raison : --reason \"…\".")
  }

  private static func reasonMissing<List: Choice>(
    _ list: List.Type, _ acronym: String
  ) -> Failure {
    let names = list.allCases.map(\.rawValue).joined(separator: ", ")
    var failure = Failure.usage(
      "missing-reason", en: "\(acronym) needs --reason.", fr: "\(acronym) demande --reason.")
    failure.advice.append(Localized(en: "One of: \(names).", fr: "Au choix : \(names)."))
    return failure
  }
}
