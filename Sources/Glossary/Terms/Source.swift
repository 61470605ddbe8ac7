/// Where a fact or a reading of the glossary comes from.
public enum Source: String, CaseIterable, Hashable, Sendable {
  /// A dictionary of business development.
  case source000 = "000"
  /// A glossary of remote selling.
  case source001 = "001"
  /// A glossary of digital prospecting between businesses.
  case source002 = "002"
  /// A short glossary of customer relationship management.
  case source003 = "003"
  /// An article on the trades of selling.
  case source004 = "004"
  /// What is said in the trade at large.
  case field
  /// What Kanbant does where it follows no single source.
  case kanbant
  /// The team's own usage.
  case house
  /// The official list of French terms.
  case officialFrench = "official-fr"

  /// The name shown beside a reading.
  public var title: Localized {
    switch self {
    case .source000:
      Localized(en: "Datananas dictionary", fr: "Dictionnaire Datananas")
    case .source001:
      Localized(en: "Remote-selling glossary", fr: "Glossaire de la vente à distance")
    case .source002:
      Localized(en: "Digital prospecting glossary", fr: "Glossaire de prospection digitale")
    case .source003:
      Localized(en: "Sellsy CRM glossary", fr: "Glossaire CRM Sellsy")
    case .source004:
      Localized(en: "Sales-jobs article", fr: "Article sur les métiers de la vente")
    case .field:
      Localized(en: "Usage in the trade", fr: "Usage du métier")
    case .kanbant:
      Localized(en: "Kanbant", fr: "Kanbant")
    case .house:
      Localized(en: "Our team", fr: "Notre équipe")
    case .officialFrench:
      Localized(en: "Official French terms", fr: "FranceTerme")
    }
  }
}
