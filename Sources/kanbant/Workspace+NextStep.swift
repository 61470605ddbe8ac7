import Glossary
import Interchange
import Leads
import Workbench

// What follows from what was noted.

extension Workspace {
  /// Notes something on leads; where asked for, plans what follows from it, all as one operation.
  ///
  /// Where not, what could be planned is said, with the command that would; the call to whoever
  /// answered is planned where `callsBack`.
  mutating func log(
    _ draft: ActivityDraft, on leads: [LeadID], because reason: WrittenReason? = nil,
    callsBack: Bool = false, _ invocation: Invocation
  ) throws(Failure) -> Answer {
    let isAsked = invocation.arguments.has("--next")
    var edits: [Edit] = []
    var proposals: [(file: LeadFile, step: NextStep, plans: Bool)] = []
    for lead in leads {
      edits.append(Edit(.log(draft), to: lead, reason: reason))
      let file = try file(lead)
      guard let step = file.nextStep(after: draft, at: now, settings) else { continue }
      let plans = isAsked || callsBack && file.isCalledBack(after: draft, at: now, on: today)
      proposals.append((file, step, plans))
      if plans { edits += step.edits(of: lead, in: invocation.language, at: now, settings) }
    }
    var answer: Answer
    do throws(Failure) {
      answer = try commit(edits, invocation)
    } catch {
      // What came in is noted, whatever keeps a call from being planned.
      guard callsBack, !isAsked, error.exit == .refused, edits.count > leads.count else {
        throw error
      }
      answer = try commit(
        leads.map { Edit(.log(draft), to: $0, reason: reason) }, invocation)
      proposals = proposals.map { ($0.file, $0.step, false) }
    }
    for (file, step, plans) in proposals {
      // What was planned is told by the line of its lead.
      let planned = step.edits(of: file.lead.id, in: invocation.language, at: now, settings)
      if plans, !planned.isEmpty { continue }
      answer.talk.append(hint(step, file, invocation).typeset(invocation.language))
    }
    let told = proposals.map { json(of: $0.step, $0.file, invocation, isPlanned: $0.plans) }
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
      return planning(act.label, calendarDay(step), why, of: id, invocation)
    case .step(let turn):
      return planning(turn.label, turn.due.day, why, of: id, invocation)
    case .enrol(let turn):
      let (label, name) = (turn.cadence.label, turn.cadence.name.rawValue)
      return Localized(
        en: "Next: \(label.en) (\(why.en)). To begin it: kanbant enrol \(id) \(name)",
        fr: "Ensuite : \(label.fr) (\(why.fr)). Pour commencer : kanbant enrol \(id) \(name)")
    case .wake:
      return Localized(
        en: "Next: take it back to work (\(why.en)): kanbant resume \(id)",
        fr: "Ensuite : le remettre au travail (\(why.fr)) : kanbant resume \(id)")
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

  private func planning(
    _ label: Localized, _ day: CalendarDate, _ why: Localized, of id: String,
    _ invocation: Invocation
  ) -> Localized {
    let shown = sentence { $0.formats.shortDate(day, today: today) }
    let command = "kanbant next \(id) \"\(label[invocation.language])\" \(day)"
    return Localized(
      en: "Next: \(label.en), \(shown.en) (\(why.en)). To plan it: \(command)",
      fr: "Ensuite : \(label.fr), \(shown.fr) (\(why.fr)). Pour le prévoir : \(command)")
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
      case .enrol(let turn): ("enrol-\(turn.cadence.name.rawValue)", turn.due.day)
      case .wake: ("resume", nil)
      case .step(let turn): ("\(turn.cadence.name.rawValue)-\(turn.place + 1)", turn.due.day)
      }
    return .object([
      ("number", .optional(file.number?.value)), ("act", .string(act)), ("due", .optional(due)),
      ("why", .string(wording(invocation.language).why(step))),
      ("planned", .bool(isPlanned && due != nil)),
    ])
  }
}

extension NextStep {
  /// The edits that plan what follows; none where it is for people to decide.
  func edits(
    of lead: LeadID, in language: Language, at now: Instant, _ settings: WorkspaceSettings
  ) -> [Edit] {
    let today = settings.zone.date(now)
    guard let action = action(in: language, from: today, settings.calendar) else { return [] }
    switch act {
    case .plan, .step: return [Edit(.plan(action), to: lead)]
    case .enrol(let turn):
      let draft = EnrolmentDraft(turn.cadence.name, action: action.text)
      return [Edit(.cadence(.enrol(draft)), to: lead)]
    case .wake, .part, .suppress: return []
    }
  }
}
