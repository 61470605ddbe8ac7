/// One value as journals and stores keep it: nothing, a whole number, a text or an identifier.
///
/// What it means is told by the field it belongs to.
public enum FieldValue: Hashable, Sendable {
  /// No value.
  case none
  /// A count, a day number, milliseconds or a truth value (0 or 1).
  case integer(Int)
  /// Words, a code or an amount.
  case text(String)
  /// The name of another record.
  case identifier(Identifier<AnyRecord>)
}

/// How the value of a field is to be read.
public enum FieldType: Hashable, Sendable {
  /// Words of people.
  case text
  /// A word of a closed list.
  case code
  /// A whole number.
  case number
  /// 0 or 1.
  case truth
  /// Days since 1970-01-01.
  case date
  /// Milliseconds since 1970.
  case instant
  /// `MINOR CUR`: smallest units, a blank, the currency.
  case money
  /// The identifier of a record of this kind.
  case record(RecordKind)
  /// The identifier of a user.
  case user
}

/// The kinds of record that edits change.
public enum RecordKind: Int, CaseIterable, Hashable, Sendable {
  /// An organisation.
  case account = 1
  /// A person inside one.
  case contact
  /// A pursuit.
  case lead
  /// Something done or observed.
  case activity
  /// Dated answers to the four letters.
  case qualification
  /// A proposal.
  case offer
  /// An entry of the list of those who are not to be contacted.
  case suppression
}

/// Stands for any kind of record in an identifier.
public enum AnyRecord {}

/// Names one record of whatever kind.
public struct RecordReference: Hashable, Sendable {
  /// What kind of record it is.
  public let kind: RecordKind
  /// Which one.
  public let id: Identifier<AnyRecord>

  /// Joins a kind with an identifier.
  public init(_ kind: RecordKind, _ id: Identifier<AnyRecord>) {
    self.kind = kind
    self.id = id
  }
}

/// One field of one kind of record, by the number that the journal keeps.
public struct FieldName: Hashable, Sendable {
  /// The kind of record that has the field.
  public let kind: RecordKind
  /// The field's own number; never given to another field.
  public let code: Int

  /// Joins a kind of record with a field's number.
  public init(_ kind: RecordKind, code: Int) {
    self.kind = kind
    self.code = code
  }

  /// The field of a lead, an account and so on.
  public init<Field: RecordField>(_ field: Field) {
    self.init(Field.kind, code: field.rawValue)
  }
}

/// What an event did to one field, or to the existence of one record.
public struct FieldChange: Hashable, Sendable {
  /// The record.
  public let record: RecordReference
  /// The field; nil when the record itself came or went.
  public let field: FieldName?
  /// The value before; for existence 0 or 1.
  public let old: FieldValue
  /// The value after; for existence 0 or 1.
  public let new: FieldValue

  /// Joins a record, a field and its two values.
  public init(
    record: RecordReference, field: FieldName?, old: FieldValue, new: FieldValue
  ) {
    self.record = record
    self.field = field
    self.old = old
    self.new = new
  }

  /// The record came to be.
  public static func creation(of record: RecordReference) -> FieldChange {
    FieldChange(record: record, field: nil, old: .integer(0), new: .integer(1))
  }

  /// The record went.
  public static func removal(of record: RecordReference) -> FieldChange {
    FieldChange(record: record, field: nil, old: .integer(1), new: .integer(0))
  }

  /// Whether the record itself came to be.
  public var isCreation: Bool { field == nil && new == .integer(1) }
  /// Whether the record itself went.
  public var isRemoval: Bool { field == nil && new == .integer(0) }
}

/// The fields of one kind of record.
///
/// Raw values are kept in journals and never reused.
public protocol RecordField: RawRepresentable<Int>, CaseIterable, Hashable, Sendable {
  /// The kind of record that has these fields.
  static var kind: RecordKind { get }
  /// The name in files, on the command line and in stores: words joined by hyphens.
  var name: String { get }
  /// How values are to be read.
  var type: FieldType { get }
}

/// A record whose every stored property can be read and made by its fields.
public protocol StoredRecord: Hashable, Sendable {
  /// Its fields.
  associatedtype Field: RecordField
  /// Its identifier, whatever its kind.
  var anyID: Identifier<AnyRecord> { get }
  /// The value of one field.
  func value(of field: Field) -> FieldValue
  /// Makes the record from its fields; nil where one that it cannot be without is missing.
  init?(id: Identifier<AnyRecord>, values: (Field) -> FieldValue)
}

extension StoredRecord {
  /// The record by kind and identifier.
  public var reference: RecordReference { RecordReference(Field.kind, anyID) }

  /// What must change in `self` to become `other`, field by field, in the order of fields.
  public func changes(to other: Self) -> [FieldChange] {
    guard self != other else { return [] }
    return Field.allCases.compactMap { field in
      let (old, new) = (value(of: field), other.value(of: field))
      guard old != new else { return nil }
      return FieldChange(record: reference, field: FieldName(field), old: old, new: new)
    }
  }
}
