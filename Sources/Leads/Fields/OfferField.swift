/// The fields of an offer.
public enum OfferField: Int, RecordField {
  /// The fields, by the numbers that journals keep.
  case lead = 1, account, amount, issued, requested, withdrawn

  /// This kind of record has them.
  public static var kind: RecordKind { .offer }

  /// The name in files, on the command line and in stores.
  public var name: String {
    switch self {
    case .lead: "lead"
    case .account: "account"
    case .amount: "amount"
    case .issued: "issued"
    case .requested: "requested"
    case .withdrawn: "withdrawn"
    }
  }

  /// How values are to be read.
  public var type: FieldType {
    switch self {
    case .lead: .record(.lead)
    case .account: .record(.account)
    case .amount: .money
    case .issued: .date
    case .requested, .withdrawn: .truth
    }
  }
}

extension Offer: StoredRecord {
  /// The identifier, whatever its kind.
  public var anyID: Identifier<AnyRecord> { id.cast(to: AnyRecord.self) }

  /// The value of one field.
  public func value(of field: OfferField) -> FieldValue {
    switch field {
    case .lead: FieldValue(lead)
    case .account: FieldValue(account)
    case .amount: FieldValue(amount)
    case .issued: FieldValue(issued)
    case .requested: FieldValue(wasRequested)
    case .withdrawn: FieldValue(isWithdrawn)
    }
  }

  /// Makes an offer from its fields; nil where any but the last two is missing.
  public init?(id: Identifier<AnyRecord>, values: (OfferField) -> FieldValue) {
    guard let lead = values(.lead).identifier(of: Lead.self),
      let account = values(.account).identifier(of: Account.self),
      let amount = values(.amount).money, let issued = values(.issued).date
    else { return nil }
    self.init(
      id: id.cast(to: Offer.self), lead: lead, account: account, amount: amount,
      issued: issued, wasRequested: values(.requested).truth,
      isWithdrawn: values(.withdrawn).truth)
  }
}
