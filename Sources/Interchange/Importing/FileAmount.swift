internal import Leads

/// How a file writes numbers.
struct NumberStyle: Hashable, Sendable {
  /// Whether the comma separates the decimals, as in French, rather than the thousands.
  var isDecimalComma: Bool
}

/// An amount of money as a cell tells it, exact to the smallest unit or not at all.
enum FileAmount {
  /// Reads `12500.50`, `12 500,50 €`, `$1,234`, `10 k€`; nil for whatever cannot be told exactly.
  ///
  /// A sign or code in the cell outweighs `currency`. `1,234` is thousands in English files and
  /// nothing certain in French ones, `1.234` the other way round.
  static func read(_ text: String, style: NumberStyle, currency: Currency) -> Money? {
    guard let parts = AmountParts(text) else { return nil }
    let currency = parts.currency ?? currency
    let decimals = currency.fractionDigits
    guard let number = DecimalNumber(parts.digits, style: style, threeDecimals: decimals == 3),
      let units = number.scaled(by: decimals + parts.exponent)
    else { return nil }
    return Money(minorUnits: units, currency: currency)
  }

  /// Reads a whole number with or without thousands, such as a count of people.
  static func whole(_ text: String, style: NumberStyle) -> Int? {
    guard let parts = AmountParts(text), parts.currency == nil, parts.exponent == 0 else {
      return nil
    }
    return DecimalNumber(parts.digits, style: style, threeDecimals: false)?.scaled(by: 0)
  }
}

/// A cell split into its number, its currency and its `k` or `M`.
private struct AmountParts {
  var digits: [UInt8] = []
  var currency: Currency?
  var exponent = 0

  init?(_ text: String) {
    var word = ""
    var isNumberOver = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9", ".", ",", "'", "’":
        guard finish(&word), !isNumberOver else { return nil }
        digits.append(scalar == "’" ? UInt8(ascii: "'") : UInt8(scalar.value))
      case "€", "$", "£", "¥":
        guard finish(&word), currency == nil else { return nil }
        currency = CurrencySigns.currency(in: String(scalar))
        isNumberOver = !digits.isEmpty
      case "+" where digits.isEmpty && word.isEmpty: continue
      case _ where Blanks.isBlank(scalar):
        guard finish(&word) else { return nil }
        if !digits.isEmpty, !isNumberOver { digits.append(0x20) }
      case "a"..."z", "A"..."Z":
        isNumberOver = !digits.isEmpty
        word.unicodeScalars.append(scalar)
      default: return nil
      }
    }
    guard finish(&word) else { return nil }
    while digits.last == 0x20 { digits.removeLast() }
    if digits.isEmpty { return nil }
  }

  /// Understands the word just read; false for a word that does not belong in an amount.
  private mutating func finish(_ word: inout String) -> Bool {
    guard !word.isEmpty else { return true }
    let folded = word.lowercased()
    word = ""
    switch folded {
    case "ht": return !digits.isEmpty
    case "k", "m":
      guard !digits.isEmpty, exponent == 0 else { return false }
      exponent = folded == "k" ? 3 : 6
      return true
    case "us": return true
    default:
      guard currency == nil, let named = CurrencySigns.currency(named: folded) else { return false }
      currency = named
      return true
    }
  }
}

/// A number as whole digits and how many of them are decimals.
private struct DecimalNumber {
  private var value = 0
  private var decimals = 0

  init?(_ text: [UInt8], style: NumberStyle, threeDecimals: Bool) {
    let comma = UInt8(ascii: ",")
    let point = UInt8(ascii: ".")
    var split: Int?
    if let lastComma = text.lastIndex(of: comma), let lastPoint = text.lastIndex(of: point) {
      split = max(lastComma, lastPoint)
      guard text.count(where: { $0 == text[max(lastComma, lastPoint)] }) == 1 else { return nil }
    } else if let sign = text.lastIndex(where: { $0 == comma || $0 == point }),
      text.count(where: { $0 == text[sign] }) == 1
    {
      let isGroup =
        text.count - sign == 4 && (1...3).contains(sign) && text[0] != 0x30
        && text[..<sign].allSatisfy(Self.isDigit)
      let isDecimalSign = (text[sign] == comma) == style.isDecimalComma
      // One sign before three digits: thousands where the other sign is the decimal one.
      if isGroup && isDecimalSign && !threeDecimals { return nil }
      if !isGroup || isDecimalSign { split = sign }
    }
    let whole = text[..<(split ?? text.count)]
    let fraction = split.map { text[($0 + 1)...] } ?? []
    guard Self.isWellGrouped(whole), fraction.allSatisfy(Self.isDigit), !text.isEmpty,
      split == nil || !fraction.isEmpty || !whole.isEmpty
    else { return nil }
    let digits = whole.filter(Self.isDigit) + fraction
    guard !digits.isEmpty, digits.count <= 18 else { return nil }
    for digit in digits { value = value * 10 + Int(digit - 0x30) }
    decimals = fraction.count
  }

  /// The number times ten to the power of `exponent`; nil when that is not whole or too large.
  func scaled(by exponent: Int) -> Int? {
    var result = value
    for _ in 0..<max(0, exponent - decimals) {
      let product = result.multipliedReportingOverflow(by: 10)
      guard !product.overflow else { return nil }
      result = product.partialValue
    }
    for _ in 0..<max(0, decimals - exponent) {
      guard result % 10 == 0 else { return nil }
      result /= 10
    }
    return result
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// One kind of sign at most between groups of three digits.
  private static func isWellGrouped(_ whole: ArraySlice<UInt8>) -> Bool {
    let groups = whole.split(omittingEmptySubsequences: false) { !isDigit($0) }
    guard groups.count > 1 else { return true }
    guard Set(whole.filter { !isDigit($0) }).count == 1, (1...3).contains(groups[0].count) else {
      return false
    }
    return groups.dropFirst().allSatisfy { $0.count == 3 }
  }
}
