public import Leads

extension Stage {
  /// The name in a column head, beside the acronym.
  public var label: Localized {
    switch self {
    case .captured: Localized(en: "Raw lead", fr: "Lead brut")
    case .marketingQualified: Localized(en: "Marketing lead", fr: "Lead marketing")
    case .salesQualified: Localized(en: "Sales lead", fr: "Lead commercial")
    case .salesAcceptable: Localized(en: "Detected project", fr: "Projet détecté")
    case .opportunityCreated: Localized(en: "Offer", fr: "Offre")
    case .won: Localized(en: "Sale", fr: "Vente")
    }
  }

  /// The words behind the acronym, which are English in both languages.
  public var expansion: String {
    switch self {
    case .captured: "Marketing Captured Lead"
    case .marketingQualified: "Marketing Qualified Lead"
    case .salesQualified: "Sales Qualified Lead"
    case .salesAcceptable: "Sales Acceptable Lead"
    case .opportunityCreated: "Created Opportunity"
    case .won: "Won Opportunity"
    }
  }

  /// What a lead at this stage is, in one sentence: the refusal box says it beside the reason.
  public var meaning: Localized {
    switch self {
    case .captured:
      Localized(
        en: "Somebody can be identified, and nothing has been checked yet.",
        fr: "Quelqu’un est identifiable, et rien n’a encore été vérifié.")
    case .marketingQualified:
      Localized(
        en: "Somebody who can be reached, has shown interest and looks like a possible customer.",
        fr: "Quelqu’un de joignable, qui a montré de l’intérêt et ressemble à un client possible.")
    case .salesQualified:
      Localized(
        en: "Budget, authority, need and timeline are known well enough to spend sales time.",
        fr: "Budget, autorité, besoin et échéance : on en sait assez pour y passer du temps.")
    case .salesAcceptable:
      Localized(
        en: "A project was found, with a date in sight, and a salesperson has taken the lead.",
        fr: "Un projet est repéré, avec une date en vue, et la vente a pris le lead en charge.")
    case .opportunityCreated:
      Localized(
        en: "An offer with an amount and a date has been sent for the project.",
        fr: "Une offre, avec montant et date, a été envoyée pour le projet.")
    case .won:
      Localized(
        en: "The contract is signed: its date and its value are known.",
        fr: "Le contrat est signé : sa date et sa valeur sont connues.")
    }
  }
}

extension Lane {
  /// The name of the stage, or of the strip at the right of the board.
  public var label: Localized {
    switch self {
    case .stage(let stage): stage.label
    case .parked: Localized(en: "Parked", fr: "En sommeil")
    case .disqualified: Localized(en: "Disqualified", fr: "Écartés")
    case .lost: Localized(en: "Lost", fr: "Perdus")
    }
  }
}
