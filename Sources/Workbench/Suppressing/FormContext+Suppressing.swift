import Glossary
package import Leads

// The form by which somebody is entered among those who are not to be contacted, or taken out.

/// What the form can do about a lead's person.
package enum SuppressionChoice: Hashable, Sendable {
  /// Enter the person, for a reason.
  case enter(SuppressionReason)
  /// Take the person out: by a new consent, or for a reason of ours.
  case liftByConsent, liftForReason

  /// The word by which the form keeps it.
  package var code: String {
    switch self {
    case .enter(let reason): reason.rawValue
    case .liftByConsent: "lift-by-consent"
    case .liftForReason: "lift-for-reason"
    }
  }

  /// What can be chosen; there is nothing to lift where nobody is entered.
  static func list(isSuppressed: Bool) -> [SuppressionChoice] {
    SuppressionReason.allCases.map(SuppressionChoice.enter)
      + (isSuppressed ? [.liftForReason, .liftByConsent] : [])
  }

  /// Reads the word that a form keeps; an objection where there is none, which forbids most.
  init(code: String) {
    self =
      Self.list(isSuppressed: true).first { $0.code == code } ?? .enter(.objection)
  }
}

extension FormContext {
  /// Who is not to be contacted, why, and until when.
  package func suppressionForm(for card: LeadCard) -> FormState {
    let isSuppressed = card.suppressedUntil.map { $0 >= today } ?? false
    let choices = SuppressionChoice.list(isSuppressed: isSuppressed).map {
      FormField.Choice($0.code, SuppressionWords.name(of: $0))
    }
    let addresses = [FormField.Choice("", SuppressionWords.onlyAddress)]
    return FormState(
      .suppress(card.id),
      [
        .choice(.suppressionChoice, choices, selected: nil), .text(.until),
        .truth(.wholeAccount, false),
        .choice(
          .deadAddress,
          addresses
            + Address.Kind.allCases.map { FormField.Choice($0.rawValue, $0.label) },
          selected: ""), .text(.reasonNote),
      ])
  }

  /// The same, where somebody said that they want no contact any more.
  func objectionForm(for card: LeadCard) -> FormState {
    var form = suppressionForm(for: card)
    form[.suppressionChoice] = SuppressionChoice.enter(.objection).code
    return FormState(form.purpose, form.fields)
  }

  /// What the filled form asks for.
  func suppression(from form: FormState, of lead: LeadID) throws(FormFault) -> Edit {
    let choice = SuppressionChoice(code: form[.suppressionChoice])
    let note = WrittenReason(form[.reasonNote])
    switch choice {
    case .enter(let reason):
      let terms = try terms(reason, from: form)
      return Edit(.suppress(terms), to: lead, reason: note)
    case .liftByConsent, .liftForReason:
      try refuse([.until, .wholeAccount, .deadAddress], in: form)
      guard let note else { throw FormFault(field: .reasonNote, reason: .empty) }
      let lift: SuppressionLift = choice == .liftByConsent ? .consent(note) : .reason(note)
      return Edit(.lift(lift), to: lead, reason: note)
    }
  }

  private func terms(
    _ reason: SuppressionReason, from form: FormState
  ) throws(FormFault) -> SuppressionTerms {
    switch reason {
    case .notInterested:
      try refuse([.deadAddress], in: form)
      return .notInterested(
        until: try end(form), wholeAccount: form[.wholeAccount] == "yes")
    case .alreadyContacted:
      try refuse([.wholeAccount, .deadAddress], in: form)
      return .alreadyContacted(until: try end(form), campaign: nil)
    case .objection:
      try refuse([.until, .wholeAccount, .deadAddress], in: form)
      return .objection
    case .unreachable:
      try refuse([.until, .wholeAccount], in: form)
      return .unreachable(Address.Kind(rawValue: form[.deadAddress]))
    }
  }

  private func end(_ form: FormState) throws(FormFault) -> CalendarDate? {
    form[.until].isEmpty ? nil : try day(form, .until)
  }

  /// Fields that say nothing with the reason that was chosen must be as they were.
  private func refuse(_ fields: [FormFieldID], in form: FormState) throws(FormFault) {
    for field in fields where form.has(field) && form[field] != form.opened[field] {
      throw FormFault(field: field, reason: .unfitting)
    }
  }
}

extension Model {
  /// Asks why the lead's person is not to be contacted, or why they may be again.
  mutating func openSuppressionForm() -> [Effect] {
    guard let card = subjects.first else { return [] }
    return open(formContext.suppressionForm(for: card))
  }
}
