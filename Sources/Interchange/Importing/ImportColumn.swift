/// What a column of a file tells of a lead.
public enum ImportColumn: Int, CaseIterable, Hashable, Sendable {
  /// The organisation's name.
  case company
  /// The person's whole name.
  case contact
  /// The person's first name.
  case firstName
  /// The person's family name.
  case lastName
  /// The number under which another file holds the person; used only where nothing else names one.
  case contactReference
  /// The address for mail.
  case email
  /// A number for calls.
  case phone
  /// What the person does in the organisation.
  case title
  /// How many people work there.
  case headcount
  /// The town.
  case city
  /// The country.
  case country
  /// The organisation's web site or internet domain.
  case domain
  /// The nine-digit number in the French register of companies.
  case siren
  /// The fourteen-digit number of an establishment, which begins with the company's.
  case siret
  /// Where the lead comes from.
  case source
  /// How it came to be known.
  case channel
  /// Inbound or outbound.
  case origin
  /// The campaign that it answers.
  case campaign
  /// How far it has come.
  case stage
  /// How it stands: open, won, lost and the like.
  case status
  /// Who works it.
  case owner
  /// What it may be worth.
  case amount
  /// The currency of the amounts in the same row.
  case currency
  /// What is known of money.
  case budget
  /// What is known of those who decide.
  case authority
  /// What is known of the need.
  case need
  /// What is known of the time to purchase.
  case timeline
  /// When it was captured.
  case created
  /// The last contact.
  case lastTouch
  /// The day of the next action, or the action itself.
  case nextAction
  /// What to do next.
  case nextActionText
  /// The hour of the next action.
  case nextActionTime
  /// Words to find it by.
  case tags
  /// Remarks.
  case note
  /// Points for interest.
  case score
  /// Why it ended.
  case closingReason
  /// The day of signature.
  case signed

  /// Whether the column can say who a lead is.
  public var namesSomebody: Bool {
    switch self {
    case .company, .contact, .firstName, .lastName, .contactReference, .email: true
    default: false
    }
  }
}
