import Glossary
import Leads

extension Verb {
  static let accept = Verb(
    "accept", arguments: Localized(en: "ID…", fr: "ID…"),
    options: [
      .value("--as", "USER", en: "who takes it over", fr: "qui le prend en charge"),
      .value("--on", "DATE", en: "the day, today if none", fr: "le jour, sinon aujourd’hui"),
      .reason,
    ],
    summary: Localized(
      en: "take leads over for sales: SQL to SAL",
      fr: "prendre des leads en charge côté vente : SQL vers SAL"),
    examples: [
      Example("kanbant accept 12", en: "I take it", fr: "je le prends"),
      Example("kanbant accept 12 --as léa", en: "Léa takes it", fr: "Léa le prend"),
    ],
    isWriting: true
  ) { invocation throws(Failure) in
    let words = try invocation.words(1...)
    let reason = try invocation.writtenReason()
    var workspace = try Workspace.changing(invocation)
    let author = try workspace.author(invocation)
    let owner = try invocation.arguments.value("--as").map(workspace.user) ?? author
    let day = try invocation.arguments.value("--on").map(workspace.date) ?? workspace.today
    let leads = try workspace.leads(words)
    let acceptance = Acceptance(owner: owner.id, on: day)
    return try workspace.commit(
      leads.map { Edit(.accept(acceptance), to: $0, reason: reason) }, invocation)
  }

  static let offer = Verb(
    "offer", arguments: Localized(en: "ID AMOUNT DATE", fr: "ID MONTANT DATE"),
    options: [
      .flag("--requested", en: "they asked for it", fr: "ils l’ont demandée"),
      .reason,
    ],
    summary: Localized(
      en: "issue an offer: SAL to CO", fr: "émettre une offre : SAL vers CO"),
    examples: [
      Example(
        "kanbant offer 12 12.5k today --requested", en: "12,500 in the workspace’s currency",
        fr: "12 500 dans la devise de l’espace")
    ],
    isWriting: true
  ) { invocation throws(Failure) in
    let words = try invocation.words(3...3)
    let reason = try invocation.writtenReason()
    var workspace = try Workspace.changing(invocation)
    let draft = OfferDraft(
      amount: try workspace.amount(words[1]), issued: try workspace.date(words[2]),
      wasRequested: invocation.arguments.has("--requested"))
    let leads = try workspace.leads(words.prefix(1))
    return try workspace.commit(
      leads.map { Edit(.offer(draft), to: $0, reason: reason) }, invocation)
  }

  static let win = Verb(
    "win", arguments: Localized(en: "ID DATE AMOUNT", fr: "ID DATE MONTANT"),
    summary: Localized(
      en: "record a signature: CO to WO", fr: "noter une signature : CO vers WO"),
    examples: [
      Example("kanbant win 12 today 12.5k", en: "signed today", fr: "signé aujourd’hui")
    ],
    isWriting: true
  ) { invocation throws(Failure) in
    let words = try invocation.words(3...3)
    var workspace = try Workspace.changing(invocation)
    let contract = Contract(
      signed: try workspace.date(words[1]), value: try workspace.amount(words[2]))
    let leads = try workspace.leads(words.prefix(1))
    return try workspace.commit(leads.map { Edit(.win(contract), to: $0) }, invocation)
  }
}
