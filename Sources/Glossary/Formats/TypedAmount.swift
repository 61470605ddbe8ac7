import Leads

/// An amount of money as somebody typed it, read digit by digit: no binary fractions.
struct TypedAmount {
  /// The amount, exact.
  let money: Money

  /// Reads the text; nil for anything that is not exactly one amount.
  ///
  /// `decimalSeparator` decides only for currencies of three decimals, where `12,500` may be
  /// both twelve and a half and twelve thousand and five hundred.
  init?(_ text: String, currency given: Currency, decimalSeparator: Character) {
    var rest = Folding.fold(text).trimmingSpaces[...]
    let currency = Self.takeCurrency(from: &rest) ?? given
    let power = Self.takeMultiplier(from: &rest)
    // A currency after the multiplier, as in `12,5 k€`, was taken first; one before it too.
    let marksThousandths = currency.fractionDigits == 3 ? decimalSeparator : nil
    guard
      let number = Self.decimal(
        of: String(rest), isMultiplied: power > 0, marksThousandths: marksThousandths),
      let units = number.scaled(byPowerOfTen: power + currency.fractionDigits)
    else { return nil }
    money = Money(minorUnits: units, currency: currency)
  }

  private static let signs: [(sign: String, currency: Currency?)] = [
    ("€", .euro), ("euros", .euro), ("euro", .euro), ("$", Currency("USD")),
    ("£", Currency("GBP")),
  ]

  /// Takes a sign or a code off either end.
  private static func takeCurrency(from rest: inout Substring) -> Currency? {
    for (sign, currency) in signs {
      if rest.hasSuffix(sign) {
        rest = String(rest.dropLast(sign.count)).trimmingSpaces[...]
        return currency
      }
      if rest.hasPrefix(sign) {
        rest = String(rest.dropFirst(sign.count)).trimmingSpaces[...]
        return currency
      }
    }
    let head = rest.prefix { $0.isLetter }
    if let currency = currency(coded: head) {
      rest = String(rest.dropFirst(3)).trimmingSpaces[...]
      return currency
    }
    // `keur` is thousands of euros; `mds` is three letters and no currency.
    let tail = rest.reversed().prefix { $0.isLetter }.count
    let letters = rest.suffix(3)
    guard tail == 3 || tail == 4, multiplier(rest.suffix(tail)) == nil,
      tail == 3 || multiplier(rest.suffix(4).prefix(1)) != nil,
      let currency = currency(coded: letters)
    else { return nil }
    rest = String(rest.dropLast(3)).trimmingSpaces[...]
    return currency
  }

  /// The currency of a code in lower case; three other letters are a slip, not a currency.
  private static func currency(coded code: Substring) -> Currency? {
    switch code {
    case "eur", "usd", "gbp", "chf", "cad", "aud", "nzd", "jpy", "cny", "inr", "brl", "mxn",
      "sek", "nok", "dkk", "isk", "pln", "czk", "huf", "ron", "bgn", "try", "uah", "ils", "aed",
      "sar", "zar", "mad", "tnd", "dzd", "xof", "xaf", "xpf", "hkd", "sgd", "krw":
      Currency(code)
    default: nil
    }
  }

  /// Takes `k`, `M`, `Md` and their words off the end, and gives their power of ten.
  private static func takeMultiplier(from rest: inout Substring) -> Int {
    let letters = rest.reversed().prefix { $0.isLetter }.count
    guard letters > 0, let power = multiplier(rest.suffix(letters)) else { return 0 }
    rest = String(rest.dropLast(letters)).trimmingSpaces[...]
    return power
  }

  private static func multiplier(_ word: Substring) -> Int? {
    switch word {
    case "k", "mille": 3
    case "m", "million", "millions": 6
    case "md", "mds", "bn", "milliard", "milliards", "billion": 9
    default: nil
    }
  }

  /// The digits with one point among them, once grouping is taken out; nil for no number.
  private static func decimal(
    of text: String, isMultiplied: Bool, marksThousandths: Character?
  ) -> Decimal? {
    let marks = text.filter { $0 == "," || $0 == "." }
    guard let last = marks.last else { return Decimal(ungrouped(text, by: nil), "") }
    let other: Character = last == "," ? "." : ","
    let isPoint: Bool
    if marks.contains(other) {
      guard marks.dropLast().allSatisfy({ $0 == other }) else { return nil }
      isPoint = true
    } else if marks.count > 1 {
      isPoint = false
    } else {
      isPoint =
        isDecimalPoint(last, in: text, isMultiplied: isMultiplied) || last == marksThousandths
    }
    guard isPoint, let point = text.lastIndex(of: last) else {
      return Decimal(ungrouped(text, by: last), "")
    }
    let whole = ungrouped(String(text[..<point]), by: marks.contains(other) ? other : nil)
    return Decimal(whole, String(text[text.index(after: point)...]))
  }

  /// Whether the only comma or point begins a fraction rather than groups thousands.
  private static func isDecimalPoint(
    _ mark: Character, in text: String, isMultiplied: Bool
  ) -> Bool {
    guard let point = text.lastIndex(of: mark) else { return false }
    let after = text[text.index(after: point)...]
    let before = text[..<point]
    // 12,500 is twelve thousand and five hundred; 12.500 k, 0.500 and 1 000,500 are not.
    return after.count != 3 || isMultiplied || before == "0" || before.count > 3
  }

  /// The digits without their separators of thousands; nil where these stand wrong.
  private static func ungrouped(_ text: String, by mark: Character?) -> String? {
    let groups = text.split(omittingEmptySubsequences: false) { character in
      character == " " || character == "'" || character == mark
    }
    let separators = Set(text.filter { $0 == " " || $0 == "'" || $0 == mark })
    guard separators.count <= 1, let first = groups.first,
      groups.count == 1 || (1...3).contains(first.count),
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return groups.joined()
  }

  /// A number in decimal digits.
  private struct Decimal {
    var digits: [UInt8]
    var places: Int

    init?(_ whole: String?, _ fraction: String) {
      guard let whole, !whole.isEmpty || !fraction.isEmpty else { return nil }
      digits = []
      for byte in (whole + fraction).utf8 {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        digits.append(byte - UInt8(ascii: "0"))
      }
      places = fraction.utf8.count
    }

    /// The number times ten to `power`; nil where that is no whole number, or too large.
    func scaled(byPowerOfTen power: Int) -> Int? {
      let dropped = digits.suffix(max(0, places - power))
      guard dropped.allSatisfy({ $0 == 0 }) else { return nil }
      let kept = digits.dropLast(dropped.count)
      var value = 0
      for digit in kept + [UInt8](repeating: 0, count: max(0, power - places)) {
        let (product, overflow) = value.multipliedReportingOverflow(by: 10)
        let (sum, carry) = product.addingReportingOverflow(Int(digit))
        guard !overflow, !carry else { return nil }
        value = sum
      }
      return value
    }
  }
}
