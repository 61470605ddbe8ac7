public import Leads

/// One value as a column of an engine keeps it.
public enum StoredValue: Hashable, Sendable {
  /// Nothing.
  case null
  /// A whole number.
  case integer(Int)
  /// A text.
  case text(String)
  /// An identifier: sixteen bytes, or the engine's own type.
  case identifier(Identifier<AnyRecord>)
  /// Bytes that only the engine reads.
  case bytes([UInt8])

  /// Keeps an identifier of whatever kind.
  public init<Record>(_ id: Identifier<Record>) {
    self = .identifier(id.cast(to: AnyRecord.self))
  }

  /// Keeps an identifier, or nothing.
  public init<Record>(_ id: Identifier<Record>?) {
    self = id.map { StoredValue($0) } ?? .null
  }

  /// Keeps a number, or nothing.
  public init(_ number: Int?) { self = number.map(StoredValue.integer) ?? .null }

  /// Keeps a text, or nothing.
  public init(_ text: String?) { self = text.map(StoredValue.text) ?? .null }

  /// Keeps a truth value as 0 or 1.
  public init(_ truth: Bool) { self = .integer(truth ? 1 : 0) }
}

extension StoredValue {
  /// Keeps the value of a field.
  public init(_ value: FieldValue) {
    switch value {
    case .none: self = .null
    case .integer(let number): self = .integer(number)
    case .text(let text): self = .text(text)
    case .identifier(let id): self = .identifier(id)
    }
  }
}

/// What a column of this type of field holds.
public enum ColumnType: Hashable, Sendable {
  /// Whole numbers.
  case integer
  /// Texts.
  case text
  /// Identifiers.
  case identifier

  /// The column for a field of this type.
  public init(_ type: FieldType) {
    switch type {
    case .text, .code, .money: self = .text
    case .number, .truth, .date, .instant: self = .integer
    case .record, .user: self = .identifier
    }
  }
}
