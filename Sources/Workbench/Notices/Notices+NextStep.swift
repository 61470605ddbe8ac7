package import Glossary
package import Leads

extension PlannedAct {
  /// What to do, as the next action of a lead says it.
  package var label: Localized {
    switch self {
    case .retryCall: Localized(en: "call again", fr: "retenter l’appel")
    case .callBack: Localized(en: "call back", fr: "rappeler")
    case .welcomeCall: Localized(en: "welcome call", fr: "appel de bienvenue")
    case .followUpMail: Localized(en: "follow-up e-mail", fr: "courriel de relance")
    case .breakupMail: Localized(en: "break-up e-mail", fr: "courriel de rupture")
    case .sendDocuments: Localized(en: "send documents", fr: "envoyer de la documentation")
    case .qualify: Localized(en: "qualification call", fr: "appel de qualification")
    case .handOver: Localized(en: "hand over to sales", fr: "transmettre à un commercial")
    case .makeOffer: Localized(en: "prepare an offer", fr: "préparer une offre")
    case .followUpOffer: Localized(en: "follow up on the offer", fr: "relancer sur l’offre")
    case .confirmMeeting: Localized(en: "confirm the meeting", fr: "confirmer le rendez-vous")
    case .findPerson: Localized(en: "find the right person", fr: "trouver le bon interlocuteur")
    case .findNumber: Localized(en: "find the right number", fr: "trouver le bon numéro")
    case .findAddress: Localized(en: "find the right address", fr: "trouver la bonne adresse")
    case .judgeSilence:
      Localized(en: "no answer: park or close", fr: "sans réponse : endormir ou clore")
    }
  }
}

extension NextStep {
  /// The action that is proposed, in words of a language and on a day; nil where nothing is
  /// proposed that can be planned.
  package func action(
    in language: Language, from today: CalendarDate, _ calendar: WorkingCalendar
  ) -> NextAction? {
    switch act {
    case .plan(let act):
      NextAction(
        text: act.label[language], due: calendar.day(after: today, workingDays: workingDays))
    case .wake(let act):
      NextAction(
        text: act.label[language], due: calendar.day(after: today, workingDays: workingDays))
    case .step(let turn), .enrol(let turn): turn.action(in: language)
    case .part, .suppress: nil
    }
  }
}

extension CadenceTurn {
  /// The step as a next action.
  package func action(in language: Language) -> NextAction {
    NextAction(text: label[language], due: due.day, minute: due.minute)
  }

  /// What to do, as the next action of a lead says it.
  package var label: Localized { cadence.label(ofStep: place) }
}

extension Wording {
  /// What speaks for a proposal, in a clause.
  package func why(_ step: NextStep) -> String {
    if case .step(let turn) = step.act { return why(turn) }
    return switch step.ground {
    case .ended(let disposition, let kind):
      "\(self(kind.label)), \(self(disposition.label(for: kind)))"
    case .fruitless(let attempts):
      self(
        en: "\(attempts) attempts in a row without an answer",
        fr: "\(attempts) tentatives de suite sans réponse")
    case .sign(let kind):
      self(en: "a sign of theirs: \(kind.label.en)", fr: "signe de leur part : \(kind.label.fr)")
    case .cadence(let cadence): self(cadence.label)
    }
  }
}

extension NextStep.Parting {
  /// The reason with which such a lead is disqualified.
  package var disqualification: DisqualificationReason {
    switch self {
    case .refused: .notInterested
    case .silent: .unreachable
    }
  }

  /// The reason with which it is lost, from SAL on.
  package var loss: LossReason {
    switch self {
    case .refused: .noDecision
    case .silent: .noReply
    }
  }
}
