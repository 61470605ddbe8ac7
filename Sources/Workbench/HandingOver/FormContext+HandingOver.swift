import Glossary
package import Leads

// The two forms of a hand-over: to propose it, and to answer.

extension FormContext {
  /// What a hand-over's key opens for a lead: an answer for those it waits for, else a proposal.
  package func handoffForm(for file: LeadFile) -> FormState {
    let lead = file.lead
    if lead.stage == .salesAcceptable { return answerForm(for: lead, canAccept: false) }
    let isMine = lead.handoff?.to == me.id || me.role.mayAcceptLeads
    return lead.handoffState == .pending && isMine
      ? answerForm(for: lead, canAccept: true) : proposalForm(for: lead)
  }

  private func proposalForm(for lead: Lead) -> FormState {
    let others = sellers.filter { $0.id != me.id }
    let usual = lead.handoff?.to ?? others.first?.id
    return FormState(
      .handOver(lead.id),
      [
        .choice(.handoffTo, choices(of: sellers), selected: usual?.description),
        .text(.handoffNote, lead.handoffState == .pending ? lead.handoff?.note ?? "" : ""),
      ])
  }

  private func answerForm(for lead: Lead, canAccept: Bool) -> FormState {
    let answers = HandoffAnswer.allCases.filter { canAccept || $0 == .sendBack }
    let decision = FormField.choice(
      .decision, answers.map { .init($0.rawValue, $0.label) }, selected: nil)
    return FormState(
      .answerHandoff(lead.id),
      [
        decision, .choice(.reasonCode, ReturnReason.self) { $0.label }, .text(.reasonNote),
      ])
  }

  /// What a filled form asks.
  func handoff(from form: FormState) throws(FormFault) -> Edit.Change {
    guard case .answerHandoff = form.purpose else {
      guard let to = UserID(form[.handoffTo]) else {
        throw FormFault(field: .handoffTo, reason: .empty)
      }
      return .handOver(HandoffDraft(to: to, note: form[.handoffNote]))
    }
    guard HandoffAnswer(rawValue: form[.decision]) == .sendBack else {
      return .accept(Acceptance(owner: me.id, on: today))
    }
    let reason = ReturnReason(rawValue: form[.reasonCode]) ?? .other
    let note = form[.reasonNote]
    guard reason != .other || !note.isEmpty else {
      throw FormFault(field: .reasonNote, reason: .empty)
    }
    return .returnHandoff(reason, note: note)
  }

  /// Those who may accept a lead.
  var sellers: [User] { users.filter(\.role.mayAcceptLeads) }

  func choices(of users: [User]) -> [FormField.Choice] {
    users.map { user in
      let name = "\(user.name) (\(user.role.acronym))"
      return FormField.Choice(user.id.description, Localized(en: name, fr: name))
    }
  }
}

/// What sales say to a lead that is proposed to them.
enum HandoffAnswer: String, CaseIterable {
  case accept
  case sendBack = "return"

  var label: Localized {
    switch self {
    case .accept: Localized(en: "accept", fr: "accepter")
    case .sendBack: Localized(en: "return", fr: "renvoyer")
    }
  }
}
