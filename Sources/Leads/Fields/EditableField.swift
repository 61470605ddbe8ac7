/// A field that people may change as they like, on the form and with `edit ID FIELD=VALUE`.
///
/// The other fields follow from moves, qualifications and the like, and are changed by those.
public enum EditableField: String, CaseIterable, Hashable, Sendable {
  /// The organisation.
  case company, domain, siren, headcount, city, country
  /// The main contact.
  case contact, title, email, phone
  /// The part that the main contact plays in the purchase.
  case buyingRole = "buying-role"
  /// Where the lead comes from.
  case source, origin, channel, site, campaign
  /// What it may be worth, who works it, how it is found.
  case owner, score, amount, tags, note
  /// The deal.
  case expectedClose = "expected-close"

  /// The record and field that are changed.
  public var name: FieldName {
    switch self {
    case .company: FieldName(AccountField.name)
    case .domain: FieldName(AccountField.domain)
    case .siren: FieldName(AccountField.siren)
    case .headcount: FieldName(AccountField.headcount)
    case .city: FieldName(AccountField.city)
    case .country: FieldName(AccountField.country)
    case .contact: FieldName(ContactField.name)
    case .title: FieldName(ContactField.title)
    case .email: FieldName(ContactField.email)
    case .phone: FieldName(ContactField.phone)
    case .buyingRole: FieldName(ContactField.buyingRole)
    case .source: FieldName(LeadField.source)
    case .origin: FieldName(LeadField.origin)
    case .channel: FieldName(LeadField.channel)
    case .site: FieldName(LeadField.site)
    case .campaign: FieldName(LeadField.campaign)
    case .owner: FieldName(LeadField.owner)
    case .score: FieldName(LeadField.score)
    case .amount: FieldName(LeadField.estimate)
    case .tags: FieldName(LeadField.tags)
    case .note: FieldName(LeadField.note)
    case .expectedClose: FieldName(LeadField.expectedClose)
    }
  }

  /// How values are to be read.
  public var type: FieldType {
    switch self {
    case .company: AccountField.name.type
    case .domain, .siren, .city, .country, .contact, .title, .email, .phone, .source,
      .campaign, .tags, .note:
      .text
    case .headcount, .score: .number
    case .buyingRole, .origin, .channel, .site: .code
    case .owner: .user
    case .amount: .money
    case .expectedClose: .date
    }
  }
}

/// A change of one field, with the value that whoever asks saw before.
public struct FieldEdit: Hashable, Sendable {
  /// The field.
  public let field: EditableField
  /// The value that was seen; nil to change the field whatever it holds.
  public let base: FieldValue?
  /// The value wanted.
  public let new: FieldValue

  /// Joins a field with the value that was seen and the value wanted.
  public init(_ field: EditableField, from base: FieldValue? = nil, to new: FieldValue) {
    self.field = field
    self.base = base
    self.new = new
  }
}

/// A field that somebody else changed since it was seen.
public struct FieldConflict: Hashable, Sendable {
  /// The field.
  public let field: FieldName
  /// The value that was seen.
  public let base: FieldValue
  /// The value it has now.
  public let current: FieldValue
  /// The value that was wanted.
  public let wanted: FieldValue

  /// Joins the field with its three values.
  public init(
    field: FieldName, base: FieldValue, current: FieldValue, wanted: FieldValue
  ) {
    self.field = field
    self.base = base
    self.current = current
    self.wanted = wanted
  }
}
