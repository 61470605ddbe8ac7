public import Leads

/// The table of one kind of record: a column for each field, named after it.
public struct RecordTable: Sendable {
  /// The kind of record kept in it.
  public let kind: RecordKind
  /// Its name.
  public let name: String
  /// Its columns, in the order of fields.
  public let columns: [RecordColumn]
  private let places: [Int?]

  /// The column of a field; nil for a number that names none.
  public func place(ofCode code: Int) -> Int? {
    places.indices.contains(code) ? places[code] : nil
  }

  private init<Field: RecordField>(_ name: String, _ fields: Field.Type) {
    kind = Field.kind
    self.name = name
    columns = Field.allCases.map(RecordColumn.init)
    var places = [Int?](
      repeating: nil, count: (columns.map(\.field.code).max() ?? 0) + 1)
    for (place, column) in columns.enumerated() { places[column.field.code] = place }
    self.places = places
  }

  /// Organisations.
  public static let account = RecordTable("account", AccountField.self)
  /// People.
  public static let contact = RecordTable("contact", ContactField.self)
  /// Pursuits.
  public static let lead = RecordTable("lead", LeadField.self)
  /// What was done and observed.
  public static let activity = RecordTable("activity", ActivityField.self)
  /// Answers to the four letters.
  public static let qualification = RecordTable("qualification", QualificationField.self)
  /// Proposals.
  public static let offer = RecordTable("offer", OfferField.self)

  /// Those who are not to be contacted.
  public static let suppression = RecordTable("suppression", SuppressionField.self)

  /// The table of a kind of record.
  public static func of(_ kind: RecordKind) -> RecordTable {
    switch kind {
    case .account: account
    case .contact: contact
    case .lead: lead
    case .activity: activity
    case .qualification: qualification
    case .offer: offer
    case .suppression: suppression
    }
  }
}

/// One column of a record's table.
public struct RecordColumn: Hashable, Sendable {
  /// The field that it keeps.
  public let field: FieldName
  /// The field's name, with `_` between words.
  public let name: String
  /// How the field's values are to be read.
  public let type: FieldType

  init(_ field: some RecordField) {
    self.field = FieldName(field)
    name = field.columnName
    type = field.type
  }
}

extension RecordField {
  /// The name of the column that keeps this field.
  public var columnName: String {
    String(name.map { $0 == "-" ? "_" : $0 })
  }
}
