import Glossary
import Leads
import Workbench

// What follows from what was noted.

extension Conversation {
  /// Tells how far the lead's cadence has come, and asks what to do about it; or which to begin.
  mutating func askAboutCadence() throws(Leaving) {
    let form = forms.cadenceForm(for: try file(subject().id), at: workspace.now)
    if let course = form.course { say(wording.lines(of: course).map { Line($0) }) }
    try complete(form)
  }

  /// Notes something, and proposes what follows from it.
  mutating func log() throws(Leaving) {
    let card = try subject()
    let former = try file(card.id)
    let before = former.activities.count
    try complete(forms.logForm(for: card))
    let file = try file(card.id)
    let isMoved = file.lead.enrolment?.done != former.lead.enrolment?.done
    guard file.activities.count > before, file.activities.last?.kind != .note || isMoved,
      let step = file.nextStep(at: workspace.now, workspace.settings)
    else { return }
    try propose(step, for: LeadCard(file, number: card.number))
  }

  private mutating func propose(_ step: NextStep, for card: LeadCard) throws(Leaving) {
    let form = forms.form(for: step, card)
    let proposal = Line(proposed(step, in: form))
    say([proposal])
    if try agrees(ConversationWords.takeProposal, help: [proposal]) {
      let edits: [Edit]
      do throws(FormFault) {
        edits = try forms.edits(from: form, adding: .fresh(at: workspace.now))
      } catch {
        return say(FormWords.fault(error, language))
      }
      for edit in edits { try attempt(edit) }
    } else if card.nextAction == nil {
      try complete(forms.waiverForm(for: card.id))
    }
  }

  /// What is proposed, and why.
  private func proposed(_ step: NextStep, in form: FormState) -> String {
    let why = wording.why(step)
    switch step.act {
    case .plan, .step, .enrol:
      let action = [form[.actionText], form[.actionDue]].joined(separator: ", ")
      return wording(ConversationWords.proposal(action, why))
    case .part: return wording(ConversationWords.partingProposal(why))
    case .wake: return wording(ConversationWords.wakingProposal(why))
    case .suppress: return wording(ConversationWords.silenceProposal)
    }
  }
}
