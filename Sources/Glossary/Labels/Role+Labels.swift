public import Leads

extension Role {
  /// The title, in inclusive spelling where French has two genders.
  public var label: Localized {
    switch self {
    case .leadCenterAgent:
      Localized(en: "Lead Center agent", fr: "Chargé·e de Lead Center")
    case .marketDevelopment:
      Localized(
        en: "Market development representative", fr: "Chargé·e de développement de marché")
    case .salesDevelopment:
      Localized(
        en: "Sales development representative", fr: "Chargé·e du développement des ventes")
    case .accountDevelopment:
      Localized(
        en: "Account development representative", fr: "Chargé·e du développement de compte")
    case .accountExecutive:
      Localized(en: "Account executive", fr: "Chargé·e de compte")
    case .insideSales:
      Localized(en: "Inside sales representative", fr: "Commercial·e sédentaire")
    case .accountManager:
      Localized(en: "Account manager", fr: "Gestionnaire de compte")
    case .salesManager:
      Localized(en: "Sales manager", fr: "Responsable des ventes")
    case .salesOperations:
      Localized(
        en: "Sales operations manager", fr: "Responsable des opérations commerciales")
    }
  }

  /// The short form shown after a user's name, the same in both languages.
  public var acronym: String {
    switch self {
    case .leadCenterAgent: "LC"
    case .marketDevelopment: "MDR"
    case .salesDevelopment: "SDR"
    case .accountDevelopment: "ADR"
    case .accountExecutive: "AE"
    case .insideSales: "ISR"
    case .accountManager: "AM"
    case .salesManager: "SM"
    case .salesOperations: "Ops"
    }
  }
}

extension BuyingRole {
  /// The name of the part played in the purchase.
  public var label: Localized {
    switch self {
    case .decider: Localized(en: "decider", fr: "décideur·euse")
    case .prescriber: Localized(en: "prescriber", fr: "prescripteur·rice")
    case .approver: Localized(en: "approver", fr: "valideur·euse")
    case .blocker: Localized(en: "blocker", fr: "opposant·e")
    case .user: Localized(en: "user", fr: "utilisateur·rice")
    }
  }
}
