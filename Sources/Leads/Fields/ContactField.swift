/// The fields of a contact.
public enum ContactField: Int, RecordField {
  /// The fields, by the numbers that journals keep.
  case account = 1, name, title, email, phone, buyingRole

  /// This kind of record has them.
  public static var kind: RecordKind { .contact }

  /// The name in files, on the command line and in stores.
  public var name: String {
    switch self {
    case .account: "account"
    case .name: "name"
    case .title: "title"
    case .email: "email"
    case .phone: "phone"
    case .buyingRole: "buying-role"
    }
  }

  /// How values are to be read.
  public var type: FieldType {
    switch self {
    case .account: .record(.account)
    case .name, .title, .email, .phone: .text
    case .buyingRole: .code
    }
  }
}

extension Contact: StoredRecord {
  /// The identifier, whatever its kind.
  public var anyID: Identifier<AnyRecord> { id.cast(to: AnyRecord.self) }

  /// The value of one field.
  public func value(of field: ContactField) -> FieldValue {
    switch field {
    case .account: FieldValue(account)
    case .name: .text(name)
    case .title: FieldValue(title)
    case .email: FieldValue(email)
    case .phone: FieldValue(phone)
    case .buyingRole: FieldValue(code: buyingRole)
    }
  }

  /// Makes a contact from its fields; nil without an account and a name.
  public init?(id: Identifier<AnyRecord>, values: (ContactField) -> FieldValue) {
    guard let account = values(.account).identifier(of: Account.self),
      let name = values(.name).text
    else { return nil }
    self.init(id: id.cast(to: Contact.self), account: account, name: name)
    title = values(.title).text
    email = values(.email).text
    phone = values(.phone).text
    buyingRole = values(.buyingRole).code(BuyingRole.self)
  }
}
