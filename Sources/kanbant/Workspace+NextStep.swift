import Glossary
import Interchange
import Leads
import Workbench

// What follows from what was noted.

extension Workspace {
  /// Notes something on leads; where asked for, plans what follows from it, all as one operation.
  ///
  /// Where not, what could be planned is said, with the command that would.
  mutating func log(
    _ draft: ActivityDraft, on leads: [LeadID], _ invocation: Invocation
  ) throws(Failure) -> Answer {
    let plans = invocation.arguments.has("--next")
    var edits: [Edit] = []
    var proposals: [(file: LeadFile, step: NextStep)] = []
    for lead in leads {
      edits.append(Edit(.log(draft), to: lead))
      let file = try file(lead)
      guard let step = file.nextStep(after: draft, at: now, zone: settings.zone) else { continue }
      proposals.append((file, step))
      if plans, let action = step.action(in: invocation.language, from: today, settings.calendar) {
        edits.append(Edit(.plan(action), to: lead))
      }
    }
    var answer = try commit(edits, invocation)
    for (file, step) in proposals {
      // What was planned is told by the line of its lead.
      if plans, case .plan = step.act { continue }
      answer.talk.append(hint(step, file, invocation).typeset(invocation.language))
    }
    let told = proposals.map { json(of: $0.step, $0.file, invocation, isPlanned: plans) }
    answer.members.append(("proposals", .array(told)))
    return answer
  }

  /// What could be done next, and the command that does it.
  private func hint(_ step: NextStep, _ file: LeadFile, _ invocation: Invocation) -> Localized {
    let id = file.number.map { String($0.value) } ?? ""
    let why = sentence { $0.why(step) }
    let end = ending(file, step)
    switch step.act {
    case .plan(let act):
      let day = calendarDay(step)
      let written = act.label[invocation.language]
      let shown = sentence { $0.formats.shortDate(day, today: today) }
      let command = "kanbant next \(id) \"\(written)\" \(day)"
      return Localized(
        en: "Next: \(act.label.en), \(shown.en) (\(why.en)). To plan it: \(command)",
        fr: "Ensuite : \(act.label.fr), \(shown.fr) (\(why.fr)). Pour le prévoir : \(command)")
    case .part:
      return Localized(
        en: "Next: end or park it (\(why.en)): \(end), or kanbant park \(id) DATE",
        fr: "Ensuite : clore ou mettre en sommeil (\(why.fr)) : \(end), ou kanbant park \(id) DATE")
    case .suppress:
      return Localized(
        en: "They want no contact any more: kanbant suppress \(id) objection",
        fr: "Ils ne veulent plus de contact : kanbant suppress \(id) objection")
    }
  }

  /// The command that ends a lead, as its stage asks.
  private func ending(_ file: LeadFile, _ step: NextStep) -> String {
    let id = file.number.map { String($0.value) } ?? ""
    var parting = NextStep.Parting.refused
    if case .part(let named) = step.act { parting = named }
    return file.lead.stage >= .salesAcceptable
      ? "kanbant lose \(id) \(parting.loss.rawValue)"
      : "kanbant disqualify \(id) \(parting.disqualification.rawValue)"
  }

  private func calendarDay(_ step: NextStep) -> CalendarDate {
    settings.calendar.day(after: today, workingDays: step.workingDays)
  }

  private func json(
    of step: NextStep, _ file: LeadFile, _ invocation: Invocation, isPlanned: Bool
  ) -> JSON {
    let (act, due): (String, CalendarDate?) =
      switch step.act {
      case .plan(let act): (act.rawValue, calendarDay(step))
      case .part(let parting): (parting.rawValue, nil)
      case .suppress: ("suppress", nil)
      }
    return .object([
      ("number", .optional(file.number?.value)), ("act", .string(act)), ("due", .optional(due)),
      ("why", .string(wording(invocation.language).why(step))),
      ("planned", .bool(isPlanned && due != nil)),
    ])
  }
}
