import Glossary
import Interchange
import Leads
import TUI
import Workbench

extension Verb {
  static let duplicates = Verb(
    "duplicates", arguments: Localized(en: "[ID]", fr: "[ID]"),
    options: [
      .value("--limit", "N", en: "at most so many, 50 if none", fr: "au plus autant, sinon 50")
    ],
    summary: Localized(
      en: "leads that may be the same", fr: "les leads qui font peut-être double emploi"),
    examples: [
      Example("kanbant duplicates 12", en: "those of one lead", fr: "ceux d’un lead"),
      Example(
        "kanbant duplicates --limit 200", en: "in the whole workspace",
        fr: "dans tout l’espace de travail"),
      Example("kanbant merge 12 40", en: "make one of two", fr: "n’en faire qu’un des deux"),
    ],
    notes: Localized(
      en: "Compared are e-mail and phone however they are written, SIREN, company without its"
        + " legal form, and domain. Two people of one company are no duplicates; with an ID they"
        + " are listed as well, behind the others.",
      fr: "On compare e-mail et téléphone sous toutes leurs formes, SIREN, société sans sa forme"
        + " juridique, et domaine. Deux personnes d’une même société ne font pas doublon ; avec"
        + " un ID, elles figurent aussi, après les autres.")
  ) { invocation throws(Failure) in
    let words = try invocation.words(0...1)
    let limit = max(1, try invocation.number("--limit") ?? 50)
    let workspace = try Workspace.reading(invocation)
    guard let word = words.first else {
      return try Groups(invocation, workspace).answer(limit)
    }
    let file = try workspace.file(try workspace.leads([word])[0])
    let found = try workspace.with { store throws(StoreError) in
      try store.duplicates(of: DuplicateKeys(file))
    }
    return workspace.answer(found.prefix(limit), invocation)
  }
}

extension Workspace {
  /// The duplicates of one lead.
  fileprivate func answer(
    _ duplicates: some Collection<Duplicate>, _ invocation: Invocation
  ) -> Answer {
    let wording = wording(invocation.language, formats: invocation.formats)
    var answer = Answer()
    answer.exit = duplicates.isEmpty ? .partly : .done
    answer.lines = duplicates.map { line(of: $0, wording) }
    answer.identifiers = duplicates.map { String($0.candidate.number.value) }
    answer.members = [("duplicates", .array(duplicates.map { json(of: $0) }))]
    if duplicates.isEmpty {
      answer.talk = [
        wording(
          Localized(
            en: "No other lead shares anything with it.",
            fr: "Aucun autre lead n’a rien en commun avec lui."))
      ]
    }
    return answer
  }

  /// One duplicate in a line: who it is, and why it may be the same.
  func line(of duplicate: Duplicate, indent: String = "", _ wording: Wording) -> Line {
    Line([
      Span(indent + wording.subject(of: duplicate.candidate)),
      Span(
        (wording.formats.isSpoken ? ", " : " · ") + wording.why(duplicate),
        duplicate.isProbable ? .warning : .dim),
    ])
  }

  /// A lead that may be the same, for programs.
  func json(of duplicate: Duplicate) -> JSON {
    .object(
      members(of: duplicate.candidate) + [
        ("probable", .bool(duplicate.isProbable)),
        ("reasons", .array(duplicate.reasons.map { .string($0.name) })),
        ("samePerson", .bool(duplicate.person == .same)),
      ])
  }

  fileprivate func members(of candidate: DuplicateCandidate) -> [(String, JSON)] {
    [
      ("number", .integer(candidate.number.value)), ("id", .string(candidate.id.description)),
      ("company", .string(candidate.account.name)),
      ("contact", .optional(candidate.contact?.name)),
      ("lane", .string(candidate.lane.acronym)), ("owner", json(of: candidate.owner)),
    ]
  }
}

/// The duplicates of a whole workspace, written as they are found.
private struct Groups {
  private let invocation: Invocation
  private let workspace: Workspace
  private let wording: Wording
  /// How many leads are looked at in one reading, so that others' changes are seen in between.
  private static let pageSize = 500

  init(_ invocation: Invocation, _ workspace: Workspace) {
    self.invocation = invocation
    self.workspace = workspace
    wording = workspace.wording(invocation.language, formats: invocation.formats)
  }

  func answer(_ limit: Int) throws(Failure) -> Answer {
    let output = invocation.output
    if invocation.options.isJSON {
      let opening = CommandLineTool.envelope(invocation.verb.name, []).text().dropLast()
      output.write(json: opening + ",\"groups\":[")
    }
    // Who was told as somebody's duplicate is not told again; no more than `limit` groups are.
    var told: Set<LeadNumber> = []
    var written = 0
    var last: LeadNumber?
    repeat {
      let page = try workspace.with { [last] store throws(StoreError) in
        try store.duplicates(after: last, limit: Self.pageSize)
      }
      last = page.last
      for group in page.groups where written < limit {
        guard !told.contains(group.lead.number) else { continue }
        told.formUnion(group.duplicates.map(\.candidate.number))
        write(group, isFirst: written == 0)
        written += 1
      }
    } while last != nil && written < limit && output.fault == nil
    if invocation.options.isJSON {
      output.write(json: "]}\n")
    } else if written == 0 {
      invocation.say(
        Localized(en: "No two leads are the same.", fr: "Aucun lead ne fait double emploi."))
    }
    return .written(written == 0 ? .partly : .done)
  }

  private func write(_ group: DuplicateGroup, isFirst: Bool) {
    let output = invocation.output
    if invocation.options.isJSON {
      let lead = workspace.members(of: group.lead)
      let duplicates = group.duplicates.map { workspace.json(of: $0) }
      let json = JSON.object(lead + [("duplicates", .array(duplicates))])
      output.write(json: (isFirst ? "\n" : ",\n") + json.text())
    } else if invocation.options.isQuiet {
      let numbers = [group.lead.number] + group.duplicates.map(\.candidate.number)
      output.write(Line(numbers.map { String($0.value) }.joined(separator: " ")))
    } else {
      output.write(Line(wording.subject(of: group.lead), .title))
      for duplicate in group.duplicates {
        output.write(workspace.line(of: duplicate, indent: "  ", wording))
      }
    }
  }
}
