public import Leads

extension Temperature {
  /// The name of the temperature.
  public var label: Localized {
    switch self {
    case .unrated: Localized(en: "unrated", fr: "non évalué")
    case .cold: Localized(en: "cold", fr: "froid")
    case .warm: Localized(en: "warm", fr: "tiède")
    case .hot: Localized(en: "hot", fr: "chaud")
    }
  }
}

extension QualificationPolicy {
  /// The name of the policy.
  public var label: Localized {
    switch self {
    case .strict: Localized(en: "strict", fr: "stricte")
    case .standard: Localized(en: "standard", fr: "standard")
    case .light: Localized(en: "light", fr: "allégée")
    }
  }

  /// What the policy asks before a lead is an SQL, in one sentence.
  public var meaning: Localized {
    switch self {
    case .strict:
      Localized(
        en: "All four letters must be sufficient.",
        fr: "Les quatre lettres doivent être suffisantes.")
    case .standard:
      Localized(
        en: "Need and one other letter must be sufficient, none unknown and none blocking.",
        fr: "Besoin et une autre lettre suffisants, aucune inconnue, aucune rédhibitoire.")
    case .light:
      Localized(
        en: "Need must be sufficient, one other letter known, none blocking.",
        fr: "Besoin suffisant, une autre lettre connue, aucune rédhibitoire.")
    }
  }
}
