/// The fields of an account.
public enum AccountField: Int, RecordField {
  /// The fields, by the numbers that journals keep.
  case name = 1, domain, siren, headcount, city, country

  /// This kind of record has them.
  public static var kind: RecordKind { .account }

  /// The name in files, on the command line and in stores.
  public var name: String {
    switch self {
    case .name: "name"
    case .domain: "domain"
    case .siren: "siren"
    case .headcount: "headcount"
    case .city: "city"
    case .country: "country"
    }
  }

  /// How values are to be read.
  public var type: FieldType {
    switch self {
    case .name, .domain, .siren, .city, .country: .text
    case .headcount: .number
    }
  }
}

extension Account: StoredRecord {
  /// The identifier, whatever its kind.
  public var anyID: Identifier<AnyRecord> { id.cast(to: AnyRecord.self) }

  /// The value of one field.
  public func value(of field: AccountField) -> FieldValue {
    switch field {
    case .name: .text(name)
    case .domain: FieldValue(domain)
    case .siren: FieldValue(siren)
    case .headcount: FieldValue(headcount)
    case .city: FieldValue(city)
    case .country: FieldValue(country)
    }
  }

  /// Makes an account from its fields; nil without a name.
  public init?(id: Identifier<AnyRecord>, values: (AccountField) -> FieldValue) {
    guard let name = values(.name).text else { return nil }
    self.init(id: id.cast(to: Account.self), name: name)
    domain = values(.domain).text
    siren = values(.siren).text
    headcount = values(.headcount).integer
    city = values(.city).text
    country = values(.country).text
  }
}
