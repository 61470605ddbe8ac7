import Glossary
package import Leads

/// What a form was filled with after something was noted.
package struct Proposal: Equatable, Sendable {
  /// What is proposed, and why.
  package let step: NextStep
  /// Whether something is planned already, which stays where the proposal is not taken.
  package let isPlanned: Bool
  /// Where the lead stood when it was made, for what worked there.
  var situation: SellingGuide.Situation?
}

extension FormContext {
  /// The form that a proposal fills in, to be kept, changed or left.
  package func form(for step: NextStep, _ card: LeadCard) -> FormState {
    var form: FormState
    switch step.act {
    case .plan, .step, .enrol, .wake:
      let action = step.action(in: formats.language, from: today, settings.calendar)
      form = actionForm(for: card, action)
    case .part(let parting): form = endForm(for: card, parting)
    case .suppress: form = objectionForm(for: card)
    }
    form.proposal = Proposal(step: step, isPlanned: card.nextAction != nil)
    return form
  }

  /// Why nothing is to be done next.
  package func waiverForm(for lead: LeadID) -> FormState {
    FormState(.waive(lead), [.text(.waiver)])
  }

  private func endForm(for card: LeadCard, _ parting: NextStep.Parting) -> FormState {
    var form = endForm(for: card)
    if case .lose = form.purpose {
      form[.reasonCode] = parting.loss.rawValue
    } else {
      form[.reasonCode] = parting.disqualification.rawValue
    }
    return FormState(form.purpose, form.fields)
  }
}

extension NextStep.Act {
  /// Whether it is something to plan for a lead at work.
  var isPlan: Bool {
    switch self {
    case .plan, .step, .enrol: true
    case .part, .suppress, .wake: false
    }
  }
}

extension FormContext {
  /// What else is asked where an action was proposed that more follows from; `action` is what the
  /// form holds now.
  func edits(
    taking proposal: Proposal, _ action: NextAction, of lead: LeadID
  ) -> [Edit] {
    let plan = Edit(.plan(action), to: lead)
    switch proposal.step.act {
    case .wake: return [Edit(.resume, to: lead), plan]
    case .enrol(let turn):
      let draft = EnrolmentDraft(turn.cadence.name, action: action.text)
      let enrolment = Edit(.cadence(.enrol(draft)), to: lead)
      let isAsProposed = action.due == turn.due.day && action.minute == turn.due.minute
      return isAsProposed ? [enrolment] : [enrolment, plan]
    case .plan, .step, .part, .suppress: return [plan]
    }
  }
}

// What follows from what was noted, as it is asked on screen.

extension Model {
  /// Asks for the lead as it is now, in order to propose what follows from what was noted; what
  /// is typed meanwhile is meant for the proposal.
  ///
  /// Nothing where nothing was noted.
  mutating func awaitProposal(after edits: [Edit], _ receipt: Receipt) -> [Effect] {
    guard edits.count == 1, let edit = edits.first, case .log(let draft) = edit.change,
      draft.kind != .note || receipt.events.last?.value(of: .cadenceDone) != nil,
      let activity = receipt.events.last?.creation(of: .activity)
    else { return [] }
    awaited = .proposal(edit.lead, after: activity)
    return [.readLead(edit.lead)]
  }

  /// Shows what follows, to be kept, changed or left; where nothing does, goes on.
  mutating func propose(for file: LeadFile) -> [Effect] {
    if let number = file.number, let step = file.nextStep(at: now, settings) {
      // What was typed into such a form long ago is no answer to this proposal.
      var form = formContext.form(for: step, LeadCard(file, number: number))
      form.proposal?.situation = file.sellingSituation
      screens.open(.form(form))
      return askForGuide() + release()
    } else if screens.isTriageOnTop {
      // What was typed meanwhile is for the lead that comes next.
      awaited = .triage
      return []
    }
    return release()
  }

  /// Asks why nothing is planned, after an action was left that was all there was.
  ///
  /// Not after an end: whoever leaves that may mean to park the lead.
  mutating func askForWaiver(after form: FormState) {
    guard let proposal = form.proposal, !proposal.isPlanned, proposal.step.act.isPlan,
      let lead = form.purpose.lead
    else { return }
    screens.open(.form(formContext.waiverForm(for: lead)))
  }

  /// What speaks for the proposal, and the keys that take or leave it.
  func remark(on proposal: Proposal) -> String {
    let proposed = wording(
      FormWords.proposed(
        wording.why(proposal.step), proposal.step.act, submit: keyName(of: .submit),
        leave: keyName(of: .giveUp), park: keyName(of: .park)))
    let score = proposal.situation.flatMap { situation in
      guide?.book.best(in: situation, atLeast: settings.guideSample)
    }
    return score.map { "\(proposed)\n\(wording.line(for: $0))" } ?? proposed
  }
}
