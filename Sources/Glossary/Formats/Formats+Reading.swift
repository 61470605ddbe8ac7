public import Leads

extension Formats {
  /// Reads a day typed in either language, whatever the language of the formats; nil for none.
  ///
  /// `2026-11-24`, `24/11/2026`, `24/11`, `24 nov`, `Nov 24`, `auj`, `tomorrow`, `+3`, `3j`,
  /// `2w`, `2s`, `3 mois`, `lundi`. The day comes before the month. Without a year, the
  /// nearest such day; a weekday is the next one, never today.
  public func readDate(_ text: String, today: CalendarDate) -> CalendarDate? {
    let typed = Folding.fold(text).trimmingSpaces
    guard !typed.isEmpty, typed.utf8.count <= 40 else { return nil }
    return CalendarDate(typed) ?? TypedDay.named(typed, today: today)
      ?? TypedDay.relative(typed, today: today) ?? TypedDay.numeric(typed, today: today)
      ?? TypedDay.written(typed, today: today)
  }

  /// Reads an amount typed in either language; nil for what is negative or not an amount.
  ///
  /// `12 500,50`, `12,500.50`, `12.5k`, `12,5 k€`, `1M`, `€12k`. A single separator before
  /// exactly three digits groups thousands. A currency that is written wins over `currency`.
  /// Nothing is rounded: more decimals than the currency has are refused.
  public func readMoney(_ text: String, currency: Currency) -> Money? {
    guard text.utf8.count <= 60 else { return nil }
    let separator: Character =
      switch language {
      case .french: ","
      case .english: "."
      }
    return TypedAmount(text, currency: currency, decimalSeparator: separator)?.money
  }
}

extension String {
  /// The text without the spaces at its ends.
  var trimmingSpaces: String {
    let start = drop { $0.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }

  /// The text as a number, if it is 1 to `digits` ASCII digits and nothing else.
  func number(upTo digits: Int) -> Int? {
    guard (1...digits).contains(utf8.count),
      utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return Int(self)
  }
}
