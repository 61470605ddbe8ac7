import Glossary
import Leads

extension Verb {
  static let qualify = Verb(
    "qualify",
    arguments: Localized(en: "ID LETTER=LEVEL[:TEXT]…", fr: "ID LETTRE=NIVEAU[:TEXTE]…"),
    summary: Localized(
      en: "note what is known of budget, authority, need, timeline",
      fr: "noter ce que l’on sait du budget, de l’autorité, du besoin, de l’échéance"),
    examples: [
      Example(
        "kanbant qualify 12 budget=sufficient:\"50 k€ voted\" need=partial",
        en: "two letters", fr: "deux lettres"),
      Example(
        "kanbant qualify 12 project=\"new ERP\" horizon=2027-03-31 budget-amount=50k",
        en: "the project, the day to buy by, the amount",
        fr: "le projet, la date d’achat, le montant"),
    ],
    notes: Localized(
      en: "LETTER is budget, authority, need or timeline, or B, A, N, T. LEVEL is unknown,"
        + " partial, sufficient or blocking, or ? ~ + !. What is not named keeps its answer.",
      fr: "LETTRE : budget, autorité, besoin ou échéance, ou B, A, N, T. NIVEAU : inconnu,"
        + " partiel, suffisant ou rédhibitoire, ou ? ~ + !. Le reste garde sa réponse."),
    isWriting: true
  ) { invocation throws(Failure) in
    let words = try invocation.words(2...)
    var workspace = try Workspace.changing(invocation)
    var draft = QualificationDraft()
    for word in words.dropFirst() {
      let (name, value) = try assignment(word)
      try take(name, value, into: &draft, workspace)
    }
    var edits: [Edit] = []
    for lead in try workspace.leads(words.prefix(1)) {
      // Only a letter's own words are replaced: the level alone keeps what was written.
      let current = try workspace.file(lead).qualification
      var own = draft
      own.base = current?.id
      for (criterion, answer) in draft.answers where answer.text.isEmpty {
        own.answers[criterion]?.text = current?[criterion].evidence?.text ?? ""
      }
      edits.append(Edit(.qualify(own), to: lead))
    }
    return try workspace.commit(edits, invocation)
  }

  private static func take(
    _ name: String, _ value: String, into draft: inout QualificationDraft,
    _ workspace: Workspace
  ) throws(Failure) {
    let isBlank = Environment.withoutBlanks(value).isEmpty
    switch Folding.fold(name) {
    case "project", "projet": draft.project = .some(isBlank ? nil : value)
    case "horizon": draft.horizon = .some(try isBlank ? nil : workspace.date(value))
    case "budget-amount", "montant-budget":
      draft.budgetAmount = .some(try isBlank ? nil : workspace.amount(value))
    default:
      let criterion = try criterion(name)
      let parts = value.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let level = try CriterionLevel.read(String(parts.first ?? ""))
      let text = parts.count == 2 ? Environment.withoutBlanks(String(parts[1])) : ""
      draft.answers[criterion] = .init(level, text)
    }
  }

  private static func criterion(_ name: String) throws(Failure) -> Criterion {
    if let criterion = Criterion(name) { return criterion }
    let wanted = Folding.fold(name)
    if let criterion = Criterion.allCases.first(where: { Folding.fold($0.label.fr) == wanted }) {
      return criterion
    }
    let names = Criterion.allCases.map(\.name) + ["project", "horizon", "budget-amount"]
    throw Failure.unknown(
      "unknown-field", name, among: names, en: "No such letter", fr: "Lettre inconnue")
  }
}
