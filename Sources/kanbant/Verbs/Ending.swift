import Glossary
import Leads

extension Verb {
  static let disqualify = ending(
    "disqualify",
    summary: Localized(
      en: "end leads before there was a project", fr: "écarter des leads sans projet"),
    example: Example(
      "kanbant disqualify 12 off-target", en: "not a customer for us",
      fr: "pas un client pour nous"),
    reasons: DisqualificationReason.allCases.map(\.rawValue)
  ) { word, note throws(Failure) in
    .disqualify(try disqualificationReason(word), note: note)
  }

  static let lose = ending(
    "lose",
    summary: Localized(
      en: "end leads after a project or an offer", fr: "noter la perte d’un projet ou d’une offre"),
    example: Example(
      "kanbant lose 12 price --note \"20 % above the other\"",
      en: "they chose a cheaper one", fr: "ils ont choisi moins cher"),
    reasons: LossReason.allCases.map(\.rawValue)
  ) { word, note throws(Failure) in
    .lose(try lossReason(word), note: note)
  }

  private static func ending(
    _ name: String, summary: Localized, example: Example, reasons: [String],
    change: @escaping @Sendable (String, String) throws(Failure) -> Edit.Change
  ) -> Verb {
    let list = reasons.joined(separator: ", ")
    return Verb(
      name, arguments: Localized(en: "ID… REASON", fr: "ID… RAISON"),
      options: [
        .value("--note", "TEXT", en: "what happened", fr: "ce qui s’est passé")
      ],
      summary: summary, examples: [example],
      notes: Localized(
        en: "REASON is one of: \(list). The reason “other” needs --note.",
        fr: "RAISON, au choix : \(list). La raison « other » demande --note."),
      isWriting: true
    ) { invocation throws(Failure) in
      let words = try invocation.words(2...)
      let note = invocation.arguments.value("--note") ?? ""
      let change = try change(words[words.count - 1], note)
      var workspace = try Workspace.changing(invocation)
      let leads = try workspace.leads(words.dropLast())
      return try workspace.commit(leads.map { Edit(change, to: $0) }, invocation)
    }
  }

  static let reopen = Verb(
    "reopen", arguments: Localized(en: "ID…", fr: "ID…"),
    options: [
      .value("--reason", "TEXT", en: "why, for the record", fr: "pourquoi, pour mémoire")
    ],
    summary: Localized(
      en: "begin again at MCL what had ended", fr: "reprendre à MCL ce qui était clos"),
    examples: [
      Example(
        "kanbant reopen 12 --reason \"new director\"", en: "another try",
        fr: "une nouvelle chance")
    ],
    isWriting: true
  ) { invocation throws(Failure) in
    let words = try invocation.words(1...)
    let reason = try invocation.writtenReason()
    var workspace = try Workspace.changing(invocation)
    let leads = try workspace.leads(words)
    return try workspace.commit(
      leads.map { Edit(.reopen, to: $0, reason: reason) }, invocation)
  }

  static func parkingReason(_ word: String) throws(Failure) -> ParkingReason {
    try .read(word, en: "No such reason to park", fr: "Raison de mise en sommeil inconnue")
  }

  static func disqualificationReason(
    _ word: String
  ) throws(Failure) -> DisqualificationReason {
    try .read(word, en: "No such reason to disqualify", fr: "Raison d’écarter inconnue")
  }

  static func lossReason(_ word: String) throws(Failure) -> LossReason {
    try .read(word, en: "No such loss reason", fr: "Raison de perte inconnue")
  }
}
