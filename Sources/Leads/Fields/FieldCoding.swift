// How the domain's values become field values and come back. One pair for each type, so
// that records, journals and stores agree.

extension FieldValue {
  /// Keeps a text.
  public init(_ text: String?) { self = text.map(FieldValue.text) ?? .none }
  /// Keeps a whole number.
  public init(_ number: Int?) { self = number.map(FieldValue.integer) ?? .none }
  /// Keeps a truth value as 0 or 1.
  public init(_ truth: Bool) { self = .integer(truth ? 1 : 0) }
  /// Keeps a day by its number.
  public init(_ date: CalendarDate?) { self.init(date?.dayNumber) }
  /// Keeps an instant by its milliseconds.
  public init(_ instant: Instant?) { self.init(instant?.milliseconds) }
  /// Keeps an identifier, of whatever kind.
  public init<Record>(_ id: Identifier<Record>?) {
    self = id.map { .identifier($0.cast(to: AnyRecord.self)) } ?? .none
  }
  /// Keeps an amount as `MINOR CUR`.
  public init(_ money: Money?) { self.init(money.map { "\($0.minorUnits) \($0.currency.code)" }) }
  /// Keeps a word of a closed list.
  public init<Code: RawRepresentable<String>>(code: Code?) { self.init(code?.rawValue) }

  /// The text, or the 36 characters of an identifier; nil for numbers and nothing.
  public var text: String? {
    switch self {
    case .text(let text): text
    case .identifier(let id): id.description
    case .none, .integer: nil
    }
  }

  /// The number; nil for texts and nothing.
  public var integer: Int? {
    if case .integer(let number) = self { number } else { nil }
  }

  /// The number as a truth value; false for nothing.
  public var truth: Bool { (integer ?? 0) != 0 }

  /// The number as a day.
  public var date: CalendarDate? { integer.map(CalendarDate.init(dayNumber:)) }

  /// The number as an instant.
  public var instant: Instant? { integer.map(Instant.init(milliseconds:)) }

  /// The text as an amount of money.
  public var money: Money? {
    guard let parts = text?.split(separator: " "), parts.count == 2,
      let minorUnits = Int(parts[0]), let currency = Currency(parts[1])
    else { return nil }
    return Money(minorUnits: minorUnits, currency: currency)
  }

  /// The identifier of a record.
  public func identifier<Record>(of kind: Record.Type) -> Identifier<Record>? {
    if case .identifier(let id) = self { id.cast(to: kind) } else { nil }
  }

  /// The text as a word of a closed list.
  public func code<Code: RawRepresentable<String>>(_ list: Code.Type) -> Code? {
    text.flatMap(Code.init(rawValue:))
  }
}
