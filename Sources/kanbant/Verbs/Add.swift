import Glossary
import Interchange
import Leads
import Workbench

extension Verb {
  static let add = Verb(
    "add", arguments: Localized(en: "COMPANY…", fr: "SOCIÉTÉ…"),
    options: [
      .value("--contact", "NAME", en: "the person", fr: "la personne"),
      .value("--title", "TEXT", en: "what the person does", fr: "sa fonction"),
      .value("--email", "MAIL", en: "the address for mail", fr: "l’adresse e-mail"),
      .value("--phone", "NUMBER", en: "the number for calls", fr: "le numéro de téléphone"),
      .value("--source", "WORD", en: "where the lead comes from", fr: "d’où vient le lead"),
      .value("--channel", "WORD", en: "how it came to be known", fr: "comment il est connu"),
      .value("--site", "WORD", en: "on-site or off-site", fr: "on-site ou off-site"),
      .value("--origin", "WORD", en: "inbound or outbound", fr: "inbound ou outbound"),
      .value("--campaign", "WORD", en: "the campaign it answers", fr: "la campagne"),
      .value("--amount", "AMOUNT", en: "what it may be worth", fr: "ce qu’il peut valoir"),
      .value("--owner", "USER", en: "who works it, you if none", fr: "qui le suit, sinon vous"),
      .value("--score", "N", en: "points", fr: "des points"),
      .value("--tag", "WORD", en: "a word to find it by", fr: "un mot-clé", isRepeatable: true),
      .value("--note", "TEXT", en: "a first remark", fr: "une première remarque"),
      .flag(
        "--force", en: "pass warnings; needs --reason",
        fr: "passer les avertissements ; demande --reason"),
      .value("--reason", "TEXT", en: "why, for the record", fr: "pourquoi, pour mémoire"),
    ],
    summary: Localized(en: "add a lead", fr: "ajouter un lead"),
    examples: [
      Example(
        "kanbant add \"Acme; Jane Roy; jane@acme.fr #vip source:fair\"",
        en: "company; person; mail, a tag, and where from",
        fr: "société ; personne ; mail, un mot-clé, et la source"),
      Example(
        "kanbant add Acme --source web --channel form --site on-site",
        en: "with options", fr: "avec des options"),
    ],
    notes: Localized(
      en: "Parts between semicolons are told apart by their look: a mail, a number, else a name,"
        + " then a title. #word is a tag, source:word says where the lead comes from; a lead"
        + " without a source is refused (G28), and one that may be there already is asked about"
        + " (G31).",
      fr: "Les parties entre points-virgules se reconnaissent à leur forme : e-mail, numéro,"
        + " sinon nom, puis fonction. #mot est un mot-clé, source:mot dit d’où vient le lead ;"
        + " un lead sans source est refusé (G28), et celui qui existe peut-être déjà demande"
        + " une raison (G31)."),
    isWriting: true
  ) { invocation throws(Failure) in
    let words = try invocation.words(1...)
    var lead = lead(in: QuickLine(words.joined(separator: " ")))
    try takeWords(of: invocation, into: &lead)
    let reason = try forcingReason(invocation)
    var workspace = try Workspace.begun(invocation)
    try take(values: invocation, into: &lead, workspace)
    let keys = DuplicateKeys(lead)
    let others = try workspace.with { store throws(StoreError) in
      try store.duplicates(of: keys)
    }
    var answer = try workspace.commit(
      [Edit(.add(lead), to: .fresh(at: workspace.now), reason: reason)], invocation)
    let wording = workspace.wording(invocation.language, formats: invocation.formats)
    answer.talk += [wording.companions(others, company: lead.company)].compactMap(\.self)
    answer.members.append(("duplicates", .array(others.map { workspace.json(of: $0) })))
    return answer
  }

  private static func lead(in line: QuickLine) -> NewLead {
    func part(_ field: EditableField) -> String? {
      line.parts[field].flatMap { $0.isEmpty ? nil : $0 }
    }
    var lead = NewLead(company: part(.company) ?? "", source: part(.source) ?? "")
    lead.contact = part(.contact)
    lead.title = part(.title)
    lead.email = part(.email)
    lead.phone = part(.phone)
    lead.tags = Tags.list(part(.tags) ?? "")
    return lead
  }

  private static func takeWords(
    of invocation: Invocation, into lead: inout NewLead
  ) throws(Failure) {
    let arguments = invocation.arguments
    lead.source = arguments.value("--source") ?? lead.source
    lead.contact = arguments.value("--contact") ?? lead.contact
    lead.title = arguments.value("--title") ?? lead.title
    lead.email = arguments.value("--email") ?? lead.email
    lead.phone = arguments.value("--phone") ?? lead.phone
    lead.campaign = arguments.value("--campaign")
    lead.note = arguments.value("--note") ?? ""
    lead.tags += arguments.all("--tag")
    lead.score = try invocation.number("--score") ?? 0
    if let word = arguments.value("--channel") {
      lead.channel = try .read(word, en: "No such channel", fr: "Canal inconnu")
    }
    if let word = arguments.value("--site") {
      lead.site = try .read(word, en: "No such kind of site", fr: "Type de site inconnu")
    }
    if let word = arguments.value("--origin") {
      lead.origin = try .read(word, en: "No such origin", fr: "Origine inconnue")
    } else if lead.channel == .sourced {
      lead.origin = .outbound
    }
  }

  private static func take(
    values invocation: Invocation, into lead: inout NewLead, _ workspace: Workspace
  ) throws(Failure) {
    lead.owner = try invocation.arguments.value("--owner").map { word throws(Failure) in
      try workspace.user(word).id
    }
    lead.estimate = try invocation.arguments.value("--amount").map(workspace.amount)
  }
}
