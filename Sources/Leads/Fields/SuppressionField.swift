/// The fields of an entry of the list of those who are not to be contacted.
public enum SuppressionField: Int, RecordField {
  /// The fields, by the numbers that journals keep.
  case reason = 1, email, phone, account, campaign, author, since, until
  case liftedBy, liftedAt, liftedWords

  /// This kind of record has them.
  public static var kind: RecordKind { .suppression }

  /// The name in files, on the command line and in stores.
  public var name: String {
    switch self {
    case .reason: "reason"
    case .email: "email-digest"
    case .phone: "phone-digest"
    case .account: "account"
    case .campaign: "campaign"
    case .author: "author"
    case .since: "since"
    case .until: "until"
    case .liftedBy: "lifted-by"
    case .liftedAt: "lifted-at"
    case .liftedWords: "lifted-words"
    }
  }

  /// How values are to be read.
  public var type: FieldType {
    switch self {
    case .reason: .code
    case .email, .phone, .campaign, .liftedWords: .text
    case .account: .record(.account)
    case .author, .liftedBy: .user
    case .since, .liftedAt: .instant
    case .until: .date
    }
  }
}

extension Suppression: StoredRecord {
  /// The identifier, whatever its kind.
  public var anyID: Identifier<AnyRecord> { id.cast(to: AnyRecord.self) }

  /// The value of one field.
  public func value(of field: SuppressionField) -> FieldValue {
    switch field {
    case .reason: FieldValue(code: reason)
    case .email: FieldValue(email?.text)
    case .phone: FieldValue(phone?.text)
    case .account: FieldValue(account)
    case .campaign: FieldValue(campaign)
    case .author: FieldValue(author)
    case .since: FieldValue(since)
    case .until: FieldValue(until)
    case .liftedBy: FieldValue(lifted?.author)
    case .liftedAt: FieldValue(lifted?.at)
    case .liftedWords: FieldValue(lifted?.words)
    }
  }

  /// Makes an entry from its fields; nil without reason, author and instant.
  public init?(id: Identifier<AnyRecord>, values: (SuppressionField) -> FieldValue) {
    guard let reason = values(.reason).code(SuppressionReason.self),
      let author = values(.author).identifier(of: User.self),
      let since = values(.since).instant
    else { return nil }
    self.init(
      id: id.cast(to: Suppression.self), reason, by: author, since: since,
      until: values(.until).date)
    email = values(.email).text.map { AddressDigest($0) }
    phone = values(.phone).text.map { AddressDigest($0) }
    account = values(.account).identifier(of: Account.self)
    campaign = values(.campaign).text
    if let author = values(.liftedBy).identifier(of: User.self),
      let at = values(.liftedAt).instant
    {
      lifted = Lifted(by: author, at: at, words: values(.liftedWords).text ?? "")
    }
  }
}
