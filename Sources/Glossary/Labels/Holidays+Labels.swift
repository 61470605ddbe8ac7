public import Leads

extension Holidays {
  /// The name shown to people.
  public var label: Localized {
    switch self {
    case .france: Localized(en: "France", fr: "France")
    case .alsaceMoselle: Localized(en: "Alsace-Moselle", fr: "Alsace-Moselle")
    case .none: Localized(en: "none", fr: "aucun")
    }
  }
}
