import Glossary
import Interchange
import Leads
import Workbench

extension Verb {
  static let show = Verb(
    "show", arguments: Localized(en: "ID…", fr: "ID…"),
    options: [
      .flag("--pack", en: "the page for a hand-over", fr: "la page d’une passation")
    ],
    summary: Localized(
      en: "all about a lead: BANT, temperature, timeline",
      fr: "tout sur un lead : BANT, température, fil des échanges"),
    examples: [
      Example("kanbant show 12", en: "a readable sheet", fr: "une fiche lisible"),
      Example(
        "kanbant show 12 --pack --lang en", en: "one page to print for a hand-over",
        fr: "une page à imprimer pour une passation"),
      Example("kanbant show 12 --json", en: "for a program", fr: "pour un programme"),
    ]
  ) { invocation throws(Failure) in
    let words = try invocation.words(1...)
    let workspace = try Workspace.reading(invocation)
    var answer = Answer()
    var records: [JSON] = []
    for lead in try workspace.leads(words) {
      let file = try workspace.file(lead)
      let entries = try workspace.with { store throws(StoreError) in
        try store.journal(of: lead, before: nil, limit: Sheet.timelineLength)
      }
      if !answer.lines.isEmpty { answer.lines.append("") }
      let sheet = Sheet(file, entries, workspace, invocation)
      answer.lines += invocation.arguments.has("--pack") ? sheet.pack : sheet.lines
      if let number = file.number { answer.identifiers.append(String(number.value)) }
      records.append(workspace.json(of: file))
    }
    answer.members = [("leads", .array(records))]
    return answer
  }
}
