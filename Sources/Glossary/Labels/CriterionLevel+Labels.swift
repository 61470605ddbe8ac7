public import Leads

extension CriterionLevel {
  /// The name of the level, as forms and lists show it.
  public var label: Localized {
    switch self {
    case .unknown: Localized(en: "unknown", fr: "inconnu")
    case .partial: Localized(en: "partial", fr: "partiel")
    case .sufficient: Localized(en: "sufficient", fr: "suffisant")
    case .blocking: Localized(en: "blocking", fr: "rédhibitoire")
    }
  }

  /// When this level is the right one to choose for a letter.
  public func guide(for criterion: Criterion) -> Localized {
    switch self {
    case .unknown:
      Localized(
        en: "Nothing has been asked or learnt yet, which is not the same as a no.",
        fr: "Rien n’a encore été demandé ni appris : ce n’est pas un non.")
    case .partial: Self.partialGuide(for: criterion)
    case .sufficient: Self.sufficientGuide(for: criterion)
    case .blocking: Self.blockingGuide(for: criterion)
    }
  }

  private static func partialGuide(for criterion: Criterion) -> Localized {
    switch criterion {
    case .budget:
      Localized(
        en: "Money is spoken of, but its amount or its origin is not clear.",
        fr: "On parle d’argent, mais son montant ou sa provenance reste flou.")
    case .authority:
      Localized(
        en: "Only people who recommend or use it are known, nobody who decides.",
        fr: "On ne connaît que des prescripteurs ou des utilisateurs, aucun décideur.")
    case .need:
      Localized(
        en: "A topic interests them, no precise expectation is known.",
        fr: "Un sujet les intéresse, sans attente précise connue.")
    case .timeline:
      Localized(
        en: "The date is vague: “this year perhaps”.",
        fr: "La date est vague : « cette année, peut-être ».")
    }
  }

  private static func sufficientGuide(for criterion: Criterion) -> Localized {
    switch criterion {
    case .budget:
      Localized(
        en: "Money is planned, or they have shown how they could raise it.",
        fr: "L’argent est prévu, ou l’on sait comment ils pourraient le trouver.")
    case .authority:
      Localized(
        en: "At least one decider is named; who approves and who may block is thought through.",
        fr: "Au moins un décideur est nommé ; on a repéré qui valide et qui peut bloquer.")
    case .need:
      Localized(
        en: "The need matches one of our offers, and what they expect is written down.",
        fr: "Le besoin correspond à l’une de nos offres, et leurs attentes sont notées.")
    case .timeline:
      Localized(
        en: "The state of the project and a date are known, even a distant one.",
        fr: "On connaît l’avancement du projet et une date, même lointaine.")
    }
  }

  private static func blockingGuide(for criterion: Criterion) -> Localized {
    switch criterion {
    case .budget:
      Localized(
        en: "No money is planned, and none could be found.",
        fr: "Aucun argent n’est prévu, et il serait impossible d’en trouver.")
    case .authority:
      Localized(
        en: "There is no way to reach anybody who decides.",
        fr: "Il n’existe aucun chemin vers une personne qui décide.")
    case .need:
      Localized(
        en: "Nothing that we sell answers it.",
        fr: "Rien de ce que nous vendons n’y répond.")
    case .timeline:
      Localized(
        en: "Rarely right: without a date a lead is cold, not blocked.",
        fr: "Rarement le bon choix : sans date, un lead est froid, pas bloqué.")
    }
  }
}
