import Glossary
import Leads
import Workbench

extension Verb {
  static let assign = Verb(
    "assign", arguments: Localized(en: "ID…", fr: "ID…"),
    options: [
      .value("--to", "NAME", en: "whose they become", fr: "à qui ils reviennent"),
      .value(
        "--in-turn", "LIST", en: "names and roles: each to whoever has the fewest",
        fr: "noms et métiers : chacun à qui en a le moins"),
      .flag("--by-rule", en: "as the team’s rules say", fr: "selon les règles de l’équipe"),
      .reason,
      .flag("--rules", en: "print the rules in force", fr: "afficher les règles en vigueur"),
      .value("--import", "FILE", en: "take a file’s rules over", fr: "reprendre ces règles"),
      .value("--check", "FILE", en: "only read a file of rules", fr: "seulement lire ces règles"),
    ],
    summary: Localized(
      en: "give leads an owner, in turn or by rule",
      fr: "attribuer des leads, à tour de rôle ou par règle"),
    examples: [
      Example("kanbant assign 12 14 --to léa", en: "to one person", fr: "à une personne"),
      Example(
        "kanbant list owner:none -q | kanbant assign - --in-turn sdr,mdr",
        en: "what nobody works, shared out", fr: "ce que personne n’a, réparti"),
      Example(
        "kanbant list owner:none -q | kanbant assign - --by-rule --dry-run",
        en: "who would get what", fr: "qui recevrait quoi"),
      Example("kanbant assign --import rules.txt", en: "new rules", fr: "de nouvelles règles"),
      Example(
        "kanbant config set assignees sdr", en: "captures are given out in turn from now on",
        fr: "désormais, les captures sont attribuées à tour de rôle"),
    ],
    notes: Localized(
      en: "In turn: a lead goes to whoever has the fewest open ones, in the order in which people"
        + " came; whoever has all the accounts they keep is passed over. One “undo” takes all of"
        + " it back.\nA rule a line: country france headcount 200.. to ae, léa; # begins a remark."
        + " The first that fits decides, “to sdr” alone is for all the rest. Facts are those of"
        + " the rules of fit (kanbant score --help). Captures follow the rules where there are"
        + " any, else “assignees”. FILE may be - for standard input.",
      fr: "À tour de rôle : un lead va à qui en a le moins d’ouverts, dans l’ordre d’arrivée des"
        + " personnes ; qui a déjà tous les comptes qu’il suit passe son tour. Un seul « undo »"
        + " annule le tout.\nUne règle par ligne : country france headcount 200.. to ae, léa ; #"
        + " ouvre une remarque. La première qui convient décide, « to sdr » seul vaut pour tout"
        + " le reste. Les faits sont ceux des règles d’adéquation (kanbant score --help). Les"
        + " captures suivent les règles s’il y en a, sinon « assignees ». FICHIER peut être -"
        + " pour l’entrée standard."),
    isWriting: true
  ) { invocation throws(Failure) in
    let modes = ["--to", "--in-turn", "--by-rule", "--rules", "--import", "--check"]
      .filter(invocation.arguments.has)
    guard modes.count < 2 else {
      throw .usage(
        "clashing-options", en: "\(modes[0]) and \(modes[1]) do not go together.",
        fr: "\(modes[0]) et \(modes[1]) ne vont pas ensemble.")
    }
    switch modes.first {
    case "--rules": return try assignmentRules(invocation)
    case "--import": return try importAssignmentRules(invocation)
    case "--check": return try checkAssignmentRules(invocation)
    case "--by-rule": return try assignByRule(invocation)
    case nil:
      throw .usage(
        "to-whom", en: "Say to whom: --to NAME, --in-turn LIST or --by-rule.",
        fr: "Dites à qui : --to NOM, --in-turn LISTE ou --by-rule.")
    default: return try assignInTurn(invocation)
    }
  }

  private static func assignInTurn(_ invocation: Invocation) throws(Failure) -> Answer {
    let words = try invocation.words(1...)
    let reason = try invocation.writtenReason()
    var workspace = try Workspace.changing(invocation)
    let leads = try workspace.leads(words[...])
    var turn: Turn
    if let name = invocation.arguments.value("--to") {
      guard let only = Turn(among: [try workspace.user(name)], []) else {
        throw invocation.missingWords
      }
      turn = only
    } else {
      turn = try workspace.turn(invocation.arguments.value("--in-turn") ?? "")
    }
    var edits: [Edit] = []
    for lead in leads {
      let lead = try workspace.file(lead).lead
      edits.append(.giving(lead, to: turn.next(for: lead.account), because: reason))
    }
    return try workspace.commit(edits, invocation)
  }
}

extension Edit {
  /// A lead given to somebody.
  static func giving(_ lead: Lead, to owner: UserID, because reason: WrittenReason?) -> Edit {
    let edit = FieldEdit(.owner, from: FieldValue(lead.owner), to: FieldValue(owner))
    return Edit(.set([edit]), to: lead.id, reason: reason)
  }
}

extension Workspace {
  /// The turn of the people that a list names; refused where a word of it names nobody.
  func turn(_ list: String) throws(Failure) -> Turn {
    let (found, unknown) = User.named(in: list, among: users)
    if let word = unknown.first { _ = try user(word) }
    let turn = try with { store throws(StoreError) in try store.turn(among: found, settings) }
    guard let turn else {
      throw .usage(
        "nobody", en: "The list names nobody: give names or roles with commas between.",
        fr: "La liste ne désigne personne : donnez des noms ou des métiers, avec des virgules.")
    }
    return turn
  }

  /// Refuses a list in which a word names neither anybody who works here nor a role.
  func check(people list: String) throws(Failure) {
    let unknown = User.named(in: list, among: users).unknown
    if let word = unknown.first(where: { Role(rawValue: Folding.fold($0)) == nil }) {
      _ = try user(word)
    }
  }
}
