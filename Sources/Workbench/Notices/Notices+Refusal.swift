import Glossary
package import Leads

extension Wording {
  /// Why an edit was not kept and what to do about it, in one line.
  package func sentence(
    for refusal: Refusal, lead: (number: LeadNumber, company: String)?
  ) -> String {
    switch refusal {
    case .gates(let report): return sentence(of: report, lead: lead)
    case .unknownUser, .dayHasPassed, .worthless, .noteRequired, .empty, .invalid,
      .unknownLead, .unknownContact, .conflicts, .supersededQualification, .noContact, .closed,
      .notAside, .notHandedOver, .answeredBySales, .unsuited, .unrecognisable, .addressRequired,
      .notSuppressed,
      .owned, .claimed, .notClaimed, .circularReport, .mergedWithItself, .merged, .twoContracts,
      .stageWouldBeLost, .unknownCadence, .enrolled, .unsuitedCadence, .notEnrolled, .notPaused:
      let text = self(reason(for: refusal))
      guard let lead else { return text }
      return "\(name(of: lead)). \(text)"
    }
  }

  private func reason(for refusal: Refusal) -> Localized {
    switch refusal {
    case .gates(let report): Localized(both: sentence(of: report, lead: nil))
    case .unknownLead:
      Localized(
        en: "This lead is not in the workspace; its addition may have been undone.",
        fr: "Ce lead n’est pas dans l’espace de travail ; son ajout a pu être annulé.")
    case .unknownUser:
      Localized(
        en: "This user is not in the workspace: add them with “kanbant user add”.",
        fr: "Cet utilisateur n’est pas dans l’espace de travail : « kanbant user add » l’ajoute.")
    case .unknownContact:
      Localized(
        en: "This contact is not one of the lead’s account: choose one that is, or add it.",
        fr: "Ce contact n’est pas du compte de ce lead : choisissez-en un autre, ou ajoutez-le.")
    case .conflicts(let conflicts): self.conflicts(conflicts)
    case .supersededQualification(let author, let instant): superseded(author, instant)
    case .empty(let field):
      Localized(
        en: "\(field.label.en) cannot be left empty: fill it in.",
        fr: "« \(field.label.fr) » ne peut pas rester vide : remplissez ce champ.")
    case .invalid(let field, let value): invalid(field, value)
    case .unsuited(let disposition, let kind): unsuited(disposition, kind)
    case .unrecognisable, .addressRequired, .notSuppressed: suppressionFault(refusal)
    case .owned, .claimed, .notClaimed: claimFault(refusal)
    case .answeredBySales(let seller):
      Localized(
        en: "The answer is \(name(of: seller))’s to give, or that of others of sales.",
        fr: "La réponse revient à \(name(of: seller)), ou à d’autres de la vente.")
    case .circularReport(let user, let superior): circularReport(user, superior)
    case .mergedWithItself, .merged, .twoContracts, .stageWouldBeLost: mergeFault(refusal)
    case .unknownCadence, .enrolled, .unsuitedCadence, .notEnrolled, .notPaused:
      cadenceFault(refusal)
    case .noContact, .noteRequired, .closed, .notAside, .notHandedOver, .dayHasPassed, .worthless:
      plainReason(for: refusal)
    }
  }

  private func plainReason(for refusal: Refusal) -> Localized {
    switch refusal {
    case .noContact:
      Localized(
        en: "No contact yet: give the contact’s name first, then the rest.",
        fr: "Aucun contact pour l’instant : donnez d’abord son nom, puis le reste.")
    case .noteRequired:
      Localized(
        en: "“Other” says nothing by itself: write the reason in the note.",
        fr: "« Autre » ne dit rien à soi seul : écrivez la raison dans la note.")
    case .closed(let lane):
      Localized(
        en: "It is \(state(lane).en): reopen it first, and it begins again at MCL.",
        fr: "Il est \(state(lane).fr) : rouvrez-le d’abord, et il repartira de MCL.")
    case .notHandedOver:
      Localized(
        en: "It waits for no answer of sales: only what was proposed or accepted is sent back.",
        fr: "Il n’attend aucune réponse de la vente : on ne renvoie que ce qui a été proposé "
          + "ou accepté.")
    case .dayHasPassed(let day):
      Localized(
        en: "\(formats.date(day)) has passed: choose today or a later day.",
        fr: "Le \(formats.date(day)) est passé : choisissez aujourd’hui ou plus tard.")
    case .worthless(let money):
      Localized(
        en: "\(formats.money(money)) is no amount to offer or to sign: give more than zero.",
        fr: "\(formats.money(money)) ne s’offre ni ne se signe : donnez plus que zéro.")
    case .notAside, .unknownLead, .unknownUser, .unknownContact, .gates, .conflicts,
      .supersededQualification, .empty, .invalid, .unsuited, .unrecognisable, .addressRequired,
      .notSuppressed, .owned, .claimed, .notClaimed, .answeredBySales, .circularReport,
      .mergedWithItself, .merged, .twoContracts, .stageWouldBeLost, .unknownCadence, .enrolled,
      .unsuitedCadence, .notEnrolled,
      .notPaused:
      Localized(
        en: "It is at work already: there is nothing to resume or to reopen.",
        fr: "Il est déjà au travail : il n’y a rien à reprendre ni à rouvrir.")
    }
  }

  func state(_ lane: Lane) -> Localized {
    switch lane {
    case .disqualified: Localized(en: "disqualified", fr: "écarté")
    case .lost: Localized(en: "lost", fr: "perdu")
    case .parked: Localized(en: "parked", fr: "en sommeil")
    case .stage(let stage): Localized(both: stage.acronym)
    }
  }
}

// Somebody else was there meanwhile.
extension Wording {
  /// One field that somebody else changed, with the three values to choose from.
  package func text(of conflict: FieldConflict) -> String {
    let label = self(conflict.field.label)
    let (seen, current, wanted) = values(of: conflict)
    return self(
      en: "\(label): you saw \(seen), it is \(current) now, you want \(wanted)",
      fr: "\(label) : vous aviez vu \(seen), c’est \(current) à présent, vous voulez \(wanted)")
  }

  private func conflicts(_ conflicts: [FieldConflict]) -> Localized {
    if let conflict = conflicts.first, conflicts.count == 1 {
      let label = self(conflict.field.label)
      let (seen, current, wanted) = values(of: conflict)
      return Localized(
        en: "\(label) became \(current) meanwhile (you saw \(seen), you want \(wanted)): choose "
          + "which stays.",
        fr: "\(label) est devenu \(current) entre-temps (vu : \(seen), voulu : \(wanted)) : "
          + "choisissez.")
    }
    let names = conflicts.map { self($0.field.label) }.joined(separator: ", ")
    return Localized(
      en: "Changed by somebody else meanwhile: \(names). Look at the values, then save again.",
      fr: "Changé entre-temps : \(names). Voyez les valeurs, puis enregistrez de nouveau.")
  }

  private func values(
    of conflict: FieldConflict
  ) -> (seen: String, current: String, wanted: String) {
    (
      text(of: conflict.base, field: conflict.field),
      text(of: conflict.current, field: conflict.field),
      text(of: conflict.wanted, field: conflict.field)
    )
  }

  private func superseded(_ author: UserID, _ instant: Instant) -> Localized {
    let local = settings.zone.local(instant)
    let day = formats.shortDate(local.date, today: today)
    let time = formats.time(local)
    return Localized(
      en: "\(name(of: author)) saved other BANT answers (\(day) \(time)): read them, then save "
        + "again.",
      fr: "\(name(of: author)) a noté d’autres réponses BANT (\(day) \(time)) : lisez-les, puis "
        + "enregistrez.")
  }
}

// A value that a field cannot take.
extension Wording {
  private func invalid(_ field: EditableField, _ value: FieldValue) -> Localized {
    let typed =
      switch value {
      case .none: ""
      case .integer(let number): String(number)
      case .text(let text): text
      case .identifier(let id): id.description
      }
    let expected = expectation(of: field)
    return Localized(
      en: "\(field.label.en) cannot be “\(typed)”: give \(expected).",
      fr: "« \(field.label.fr) » ne peut pas être « \(typed) » : donnez \(expected).")
  }

  private func unsuited(_ disposition: Disposition, _ kind: ActivityKind) -> Localized {
    let (end, what) = (disposition.label, kind.label)
    guard let other = kind.dispositions.first?.label(for: kind) else {
      return Localized(
        en: "“\(end.en)” is no outcome of “\(what.en)”: leave the outcome out.",
        fr: "« \(end.fr) » n’est pas l’issue de « \(what.fr) » : laissez l’issue de côté.")
    }
    return Localized(
      en: "“\(end.en)” is no outcome of “\(what.en)”: choose one that is, such as "
        + "“\(other.en)”.",
      fr: "« \(end.fr) » n’est pas l’issue de « \(what.fr) » : choisissez-en une autre, par "
        + "exemple « \(other.fr) ».")
  }

  /// What a field takes, as an object of “give”.
  package func expectation(of field: EditableField) -> String {
    switch field.type {
    case .number:
      return self(en: "a whole number, 0 or more", fr: "un nombre entier, 0 ou plus")
    case .money:
      let example = formats.money(Money(minorUnits: 1_250_000, currency: settings.currency))
      return self(
        en: "an amount such as \(example)", fr: "un montant, par exemple \(example)")
    case .date, .instant:
      let example = formats.date(today)
      return self(en: "a day such as \(example)", fr: "un jour, par exemple \(example)")
    case .truth: return self(en: "yes or no", fr: "oui ou non")
    case .user: return self(en: "the name of a user", fr: "le nom d’un utilisateur")
    case .code: return alternatives(field.codes)
    case .text where field == .email:
      return self(
        en: "an address such as jeanne@acme.example",
        fr: "une adresse, par exemple jeanne@acme.example")
    case .text, .record: return self(en: "some words", fr: "quelques mots")
    }
  }
}

extension EditableField {
  /// The words that the field takes, as they are typed; none where it takes any.
  package var codes: [String] {
    switch self {
    case .origin: LeadOrigin.allCases.map(\.rawValue)
    case .channel: CaptureChannel.allCases.map(\.rawValue)
    case .site: SiteKind.allCases.map(\.rawValue)
    case .buyingRole: BuyingRole.allCases.map(\.rawValue)
    case .company, .domain, .siren, .headcount, .city, .country, .contact, .title, .email,
      .phone, .source, .campaign, .owner, .score, .amount, .tags, .note, .expectedClose:
      []
    }
  }
}

extension Localized {
  /// A text that is the same in every language, or already in the reader's.
  init(both text: String) {
    self.init(en: text, fr: text)
  }
}
