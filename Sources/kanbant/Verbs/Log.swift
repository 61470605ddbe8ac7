import Glossary
import Leads

extension Verb {
  static let log = Verb(
    "log", arguments: Localized(en: "ID KIND [TEXT]", fr: "ID TYPE [TEXTE]"),
    options: [
      .value("--by", "us|prospect", en: "who began; us if none", fr: "qui a commencé ; sinon us"),
      .flag("--two-way", en: "both sides took part", fr: "les deux côtés y ont pris part"),
      .value("--on", "DATE", en: "the day, now if none", fr: "le jour, sinon maintenant"),
    ],
    summary: Localized(
      en: "note a call, a mail, a meeting or a remark",
      fr: "noter un appel, un courriel, un rendez-vous ou une remarque"),
    examples: [
      Example(
        "kanbant log 12 call --two-way \"wants a demo\"", en: "we talked",
        fr: "nous nous sommes parlé"),
      Example(
        "kanbant log 12 download --by prospect", en: "they fetched a document",
        fr: "ils ont pris un document"),
    ],
    notes: Localized(
      en: "KIND is one of: \(kinds).", fr: "TYPE, au choix : \(kinds)."),
    isWriting: true
  ) { invocation throws(Failure) in
    let words = try invocation.words(2...)
    let kind = try ActivityKind.read(words[1], en: "No such kind", fr: "Type inconnu")
    let initiator = try invocation.arguments.value("--by").map { word throws(Failure) in
      try Initiator.read(word, en: "No such side", fr: "Côté inconnu")
    }
    var workspace = try Workspace.changing(invocation)
    let day = try invocation.arguments.value("--on").map(workspace.date)
    let draft = ActivityDraft(
      kind, by: initiator ?? .us, isTwoWay: invocation.arguments.has("--two-way"),
      at: day.map { min(workspace.settings.zone.startOfDay($0), workspace.now) },
      text: words.dropFirst(2).joined(separator: " "))
    let leads = try workspace.leads(words.prefix(1))
    return try workspace.commit(leads.map { Edit(.log(draft), to: $0) }, invocation)
  }

  private static var kinds: String {
    ActivityKind.allCases.map(\.rawValue).joined(separator: ", ")
  }
}
