import Glossary
import Interchange
import Leads
import TUI
import Workbench

extension Verb {
  static let merge = Verb(
    "merge",
    arguments: Localized(
      en: "KEPT OTHER [FIELD=left|right…]", fr: "GARDÉ AUTRE [CHAMP=left|right…]"),
    summary: Localized(
      en: "make one lead of two that are the same", fr: "faire un seul lead de deux doublons"),
    examples: [
      Example(
        "kanbant merge 12 40 --dry-run", en: "both side by side, nothing kept",
        fr: "les deux côte à côte, sans rien garder"),
      Example(
        "kanbant merge 12 40 owner=right note=right", en: "12 stays, with 40's owner and note",
        fr: "12 reste, avec le commercial et la note de 40"),
      Example("kanbant undo", en: "both as they were", fr: "les deux comme avant"),
    ],
    notes: Localized(
      en: "What 12 lacks is filled in from 40; else 12 stays as it is, unless a FIELD is taken"
        + " from the right. Activities, offers, answers, people and tags come along. 40 is"
        + " closed as a duplicate, and its history is told with that of 12. FIELD is one of:"
        + " \(fields).",
      fr: "Ce qui manque à 12 vient de 40 ; le reste de 12 ne change pas, sauf un CHAMP pris à"
        + " droite (right). Activités, offres, réponses, personnes et étiquettes suivent. 40 est"
        + " clos comme doublon, et son historique se lit avec celui de 12. CHAMP, au choix :"
        + " \(fields)."),
    isWriting: true
  ) { invocation throws(Failure) in
    let words = try invocation.words(2...)
    let choices = try words.dropFirst(2).map { word throws(Failure) in try choice(word) }
    var workspace = try Workspace.changing(invocation)
    let leads = try workspace.leads(words[0..<1]) + workspace.leads(words[1..<2])
    let (kept, other) = (try workspace.file(leads[0]), try workspace.file(leads[1]))
    let table = MergeTable(kept, other, choices, workspace, invocation)
    var answer = try workspace.commit(table.merge.edits(keeping: kept.lead.id), invocation)
    if invocation.options.isDryRun { answer.lines = table.lines }
    answer.members += table.members
    answer.talk = table.unmet + answer.talk
    return answer
  }

  private static var fields: String { MergeField.all.map(\.name).joined(separator: ", ") }

  /// What `owner=right` asks: a thing, and whether the other's side of it is kept.
  private static func choice(_ word: String) throws(Failure) -> (MergeField, isTaken: Bool) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      throw .usage(
        "bad-choice", en: "“\(word)” is no FIELD=left or FIELD=right.",
        fr: "« \(word) » n’est pas un CHAMP=left ou CHAMP=right.")
    }
    guard let field = MergeField(name: parts[0]) else {
      throw Failure.usage(
        "unknown-field", en: "There is nothing called “\(parts[0])” to choose.",
        fr: "Il n’y a rien à choisir qui s’appelle « \(parts[0]) »."
      ).suggesting(Suggestion.nearest(to: String(parts[0]), among: MergeField.all.map(\.name)))
    }
    switch Folding.fold(String(parts[1])) {
    case "left", "gauche": return (field, false)
    case "right", "droite": return (field, true)
    default:
      throw .usage(
        "bad-side", en: "“\(parts[1])” is no side: write left or right.",
        fr: "« \(parts[1]) » n’est pas un côté : écrivez left ou right.")
    }
  }
}

/// Two leads side by side, with what a merge keeps of each.
private struct MergeTable {
  let merge: Merge
  private let kept: LeadFile
  private let other: LeadFile
  private let asked: [MergeField]
  private let wording: Wording
  private let invocation: Invocation

  init(
    _ kept: LeadFile, _ other: LeadFile, _ choices: [(MergeField, isTaken: Bool)],
    _ workspace: Workspace, _ invocation: Invocation
  ) {
    var merge = Merge(of: other, into: kept)
    for (field, isTaken) in choices {
      if isTaken { merge.taken.insert(field) } else { merge.taken.remove(field) }
    }
    (self.merge, self.kept, self.other) = (merge, kept, other)
    asked = choices.filter(\.isTaken).map(\.0)
    wording = workspace.wording(invocation.language, formats: invocation.formats)
    self.invocation = invocation
  }

  private var differences: [MergeField] { Merge.differences(kept, other) }

  /// What was asked for and cannot be chosen.
  var unmet: [String] {
    let differences = differences
    return asked.filter { !differences.contains($0) }.map { field in
      let label = wording.label(of: field)
      return wording(
        Localized(
          en: "\(label): there is nothing to choose there.",
          fr: "\(label) : il n’y a rien à y choisir."))
    }
  }

  /// A row for each thing in which they differ, then what comes along.
  var lines: [Line] {
    let names = [kept, other].map { "\($0.number?.description ?? "") \($0.account.name)" }
    let rows = differences.map { field -> [TextTable.Cell] in
      let isTaken = merge.taken.contains(field)
      return [
        .init(wording.label(of: field)),
        .init(mark(!isTaken) + wording.text(of: field, in: kept), isTaken ? .dim : .text),
        .init(mark(isTaken) + wording.text(of: field, in: other), isTaken ? .text : .dim),
      ]
    }
    let along = wording.relations(of: other, joining: kept)
    let heading = wording(Localized(en: "Comes along", fr: "Suit aussi"))
    let last = Line(wording.labelled(heading, along))
    guard !rows.isEmpty else { return [last] }
    guard !invocation.options.isAccessible else { return spoken + [last] }
    let columns = [
      TextTable.Column(head: wording(Localized(en: "Field", fr: "Champ"))),
      TextTable.Column(head: "  \(names[0])", least: 16),
      TextTable.Column(head: "  \(names[1])", least: 16),
    ]
    let output = invocation.output
    let table = TextTable(columns, sample: rows, room: output.columns, glyphs: output.glyphs)
    return [table.head] + rows.map { table.line($0) } + [last]
  }

  /// The side that is kept is told by a sign, not by its look alone.
  private func mark(_ isKept: Bool) -> String { isKept ? "▸ " : "  " }

  private var spoken: [Line] {
    differences.map { field in
      let isTaken = merge.taken.contains(field)
      let sides = [kept, other].map { wording.text(of: field, in: $0) }
      let (stays, goes) = (sides[isTaken ? 1 : 0], sides[isTaken ? 0 : 1])
      let text = Localized(en: "\(stays), instead of \(goes)", fr: "\(stays), au lieu de \(goes)")
      return Line(wording.labelled(wording.label(of: field), wording(text)))
    }
  }

  /// The same for programs.
  var members: [(String, JSON)] {
    let fields = differences.map { field in
      JSON.object([
        ("field", .string(field.name)), ("left", .string(wording.text(of: field, in: kept))),
        ("right", .string(wording.text(of: field, in: other))),
        ("kept", .string(merge.taken.contains(field) ? "right" : "left")),
      ])
    }
    return [
      ("kept", .optional(kept.number?.value)), ("givenUp", .optional(other.number?.value)),
      ("fields", .array(fields)), ("activities", .integer(other.activities.count)),
      ("offers", .integer(other.offers.count)),
    ]
  }
}
