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
      .reason,
    ],
    summary: Localized(en: "give leads an owner, or several in turn", fr: "attribuer des leads"),
    examples: [
      Example("kanbant assign 12 14 --to léa", en: "to one person", fr: "à une personne"),
      Example(
        "kanbant list owner:none -q | kanbant assign - --in-turn sdr,mdr",
        en: "what nobody works, shared out", fr: "ce que personne n’a, réparti"),
      Example(
        "kanbant config set assignees sdr", en: "captures are given out in turn from now on",
        fr: "désormais, les captures sont attribuées à tour de rôle"),
    ],
    notes: Localized(
      en: "In turn: a lead goes to whoever has the fewest open ones, in the order in which people"
        + " came. One “undo” takes all of it back.",
      fr: "À tour de rôle : un lead va à qui en a le moins d’ouverts, dans l’ordre d’arrivée des"
        + " personnes. Un seul « undo » annule le tout."),
    isWriting: true
  ) { invocation throws(Failure) in
    let words = try invocation.words(1...)
    let reason = try invocation.writtenReason()
    let (one, list) = (
      invocation.arguments.value("--to"), invocation.arguments.value("--in-turn")
    )
    guard (one == nil) != (list == nil) else {
      throw .usage(
        "to-whom", en: "Say to whom: --to NAME, or --in-turn LIST.",
        fr: "Dites à qui : --to NOM, ou --in-turn LISTE.")
    }
    var workspace = try Workspace.changing(invocation)
    let leads = try workspace.leads(words[...])
    var turn: Turn
    if let one {
      guard let only = Turn(among: [try workspace.user(one)], []) else {
        throw invocation.missingWords
      }
      turn = only
    } else {
      turn = try workspace.turn(list ?? "")
    }
    var edits: [Edit] = []
    for lead in leads {
      let owner = try workspace.file(lead).lead.owner
      let edit = FieldEdit(.owner, from: FieldValue(owner), to: FieldValue(turn.next()))
      edits.append(Edit(.set([edit]), to: lead, reason: reason))
    }
    return try workspace.commit(edits, invocation)
  }
}

extension Workspace {
  /// The turn of the people that a list names; refused where a word of it names nobody.
  func turn(_ list: String) throws(Failure) -> Turn {
    let (found, unknown) = User.named(in: list, among: users)
    if let word = unknown.first { _ = try user(word) }
    let tallies = try with { store throws(StoreError) in try store.tallies() }
    guard let turn = Turn(among: found, tallies) else {
      throw .usage(
        "nobody", en: "The list names nobody: give names or roles with commas between.",
        fr: "La liste ne désigne personne : donnez des noms ou des métiers, avec des virgules.")
    }
    return turn
  }

  /// Who is to work a lead that was captured; nil where the team leaves those to nobody.
  func assignee() throws(Failure) -> UserID? {
    let (found, _) = User.named(in: settings.assignees, among: users)
    let tallies = try with { store throws(StoreError) in try store.tallies() }
    var turn = Turn(among: found, tallies)
    return turn?.next()
  }
}
