package import Glossary
package import Leads

/// A field that a template leaves open, and that the lead fills in: `{company}`, `{entreprise}`.
package enum MailField: String, CaseIterable, Hashable, Sendable {
  /// The main contact.
  case contact
  case firstName = "first-name"
  case lastName = "last-name"
  case title
  /// The account.
  case company, city
  /// Where the lead comes from.
  case source, campaign
  /// What they mean to do, and what it is worth.
  case project, amount
  /// The latest offer that stands.
  case offer
  case offerDay = "offer-date"
  /// What was agreed on next.
  case action
  case actionDay = "action-date"
  /// Who writes, and the day it is.
  case sender, today

  /// The word between the braces.
  package func name(in language: Language) -> String {
    language == .english ? rawValue : frenchName
  }

  private var frenchName: String {
    switch self {
    case .contact: "contact"
    case .firstName: "prénom"
    case .lastName: "nom"
    case .title: "fonction"
    case .company: "entreprise"
    case .city: "ville"
    case .source: "source"
    case .campaign: "campagne"
    case .project: "projet"
    case .amount: "montant"
    case .offer: "offre"
    case .offerDay: "date-offre"
    case .action: "action"
    case .actionDay: "date-action"
    case .sender: "expéditeur"
    case .today: "aujourd’hui"
    }
  }

  /// Reads the word between braces, in either language, whatever its case and accents.
  package init?(_ word: some StringProtocol) {
    let wanted = Folding.fold(String(word)).split { "’' ".contains($0) }.joined(separator: "")
    let found = Self.allCases.first { field in
      Language.allCases.contains { language in
        let name = Folding.fold(field.name(in: language))
        return name.split { "’' ".contains($0) }.joined(separator: "") == wanted
      }
    }
    guard let found else { return nil }
    self = found
  }

  /// What the lead says of the field, as it is written in a language; nil where it says nothing.
  package func value(
    for file: LeadFile, from sender: User, on today: CalendarDate, in language: Language
  ) -> String? {
    let formats = Formats(language: language)
    let (lead, person) = (file.lead, file.mainContact)
    let name = person.flatMap { $0.isNamed ? $0.name : nil }
    let offer = file.standingOffers.last
    let text: String? =
      switch self {
      case .contact: name
      case .firstName: name?.split(separator: " ").first.map(String.init)
      case .lastName: name.flatMap(Self.lastName)
      case .title: person?.title
      case .company: file.account.name
      case .city: file.account.city
      case .source: lead.source
      case .campaign: lead.campaign
      case .project: file.qualification?.project
      case .amount: file.value.map { formats.money($0) }
      case .offer: offer.map { formats.money($0.amount) }
      case .offerDay: offer.map { formats.longDate($0.issued) }
      case .action: lead.nextAction?.text
      case .actionDay: lead.nextAction.map { formats.longDate($0.due) }
      case .sender: sender.name
      case .today: formats.longDate(today)
      }
    return text?.onOneLine.nonEmpty
  }

  /// All but the first word; nil where there is one alone.
  private static func lastName(of name: String) -> String? {
    let rest = name.drop { $0 != " " }
    return rest.isEmpty ? nil : String(rest)
  }
}

extension Contact {
  /// Whether the name is one: somebody known by an address alone bears that instead.
  fileprivate var isNamed: Bool {
    name != email && name != phone && !name.contains("@")
  }
}
