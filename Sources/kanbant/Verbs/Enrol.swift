import Glossary
import Interchange
import Leads
import Workbench

extension Verb {
  static let enrol = Verb(
    "enrol", aliases: ["enroll"],
    arguments: Localized(en: "ID… CADENCE", fr: "ID… SÉQUENCE"),
    options: [
      .value("--from", "DATE", en: "the day it counts from", fr: "le jour dont elle part"),
      .value(
        "--reason", "TEXT", en: "why, where a warning asks", fr: "pourquoi, si on le demande"),
    ],
    summary: Localized(en: "begin a cadence for leads", fr: "mettre des leads en séquence"),
    examples: [
      Example(
        "kanbant enrol 12 cold-calling", en: "its first call is planned",
        fr: "le premier appel est prévu"),
      Example(
        "kanbant enrol 12 webinar --from 2026-12-10", en: "the webinar is on that day",
        fr: "le webinaire a lieu ce jour-là"),
      Example(
        "kanbant list source:salon -q | kanbant enrol - cold-emailing",
        en: "everybody of the fair", fr: "tous ceux du salon"),
    ],
    notes: Localized(
      en: "“kanbant cadence list” names the cadences. The steps become next actions: log what was"
        + " done with --next, and the next step is planned. A lead is in one cadence at a time.",
      fr: "« kanbant cadence list » nomme les séquences. Les étapes deviennent des actions : notez"
        + " ce qui est fait avec « log --next », l’étape suivante est prévue. Un lead suit une"
        + " séquence à la fois."),
    isWriting: true
  ) { invocation throws(Failure) in
    let words = try invocation.words(2...)
    let reason = try invocation.writtenReason()
    var workspace = try Workspace.changing(invocation)
    let cadence = try workspace.cadence(words[words.count - 1])
    let start = try invocation.arguments.value("--from").map(workspace.date)
    let draft = EnrolmentDraft(
      cadence.name, from: start, action: cadence.label(ofStep: 0)[invocation.language])
    let leads = try workspace.leads(words.dropLast())
    return try workspace.commit(
      leads.map { Edit(.cadence(.enrol(draft)), to: $0, reason: reason) }, invocation)
  }
}

extension Workspace {
  /// The cadence that a word names.
  func cadence(_ word: String) throws(Failure) -> Cadence {
    if let name = CadenceName(typed: word), let cadence = settings.cadence(named: name) {
      return cadence
    }
    throw Failure.unknown(
      "unknown-cadence", word, among: settings.cadences.map(\.name.rawValue),
      en: "No such cadence", fr: "Séquence inconnue")
  }

  /// Where a lead stands in its cadence; null where it never was in one.
  func cadence(of file: LeadFile) -> JSON {
    guard let standing = file.cadenceStanding(at: now, settings) else { return .null }
    let enrolment = standing.enrolment
    return .object([
      ("name", .string(enrolment.cadence.rawValue)), ("state", .string(enrolment.stateCode)),
      ("begun", .optional(enrolment.begun)), ("done", .integer(enrolment.done)),
      ("steps", .optional(standing.cadence?.steps.count)),
      ("next", .optional(standing.next?.due?.day)), ("until", .optional(enrolment.until)),
      ("why", .optional(enrolment.reason?.rawValue)), ("since", .optional(enrolment.since)),
    ])
  }
}
