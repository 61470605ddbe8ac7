/// An amount of money in the smallest unit of its currency: cents, not euros.
public struct Money: Hashable, Sendable {
  /// The amount in the currency's smallest unit.
  public let minorUnits: Int
  /// The currency that the units belong to.
  public let currency: Currency

  /// Joins an amount in smallest units with its currency.
  public init(minorUnits: Int, currency: Currency) {
    self.minorUnits = minorUnits
    self.currency = currency
  }

  /// This amount times `percent` hundredths, rounded half to even.
  public func weighted(percent: Int) -> Money {
    let product = minorUnits.multipliedReportingOverflow(by: percent)
    guard !product.overflow else {
      return Money(minorUnits: minorUnits / 100 * percent, currency: currency)
    }
    var (whole, rest) = product.partialValue.quotientAndRemainder(dividingBy: 100)
    if abs(rest) > 50 || (abs(rest) == 50 && whole % 2 != 0) { whole += rest < 0 ? -1 : 1 }
    return Money(minorUnits: whole, currency: currency)
  }
}

/// A currency by its three letters of ISO 4217.
public struct Currency: Hashable, Comparable, Sendable {
  /// The three capital letters.
  public let code: String

  /// The euro.
  public static let euro = Currency(unchecked: "EUR")

  /// Reads three letters in either case; nil for anything else.
  public init?(_ code: some StringProtocol) {
    guard code.count == 3, code.allSatisfy({ $0.isASCII && $0.isLetter }) else { return nil }
    self.code = code.uppercased()
  }

  private init(unchecked code: String) {
    self.code = code
  }

  /// How many digits its smallest unit lies behind the point: 2 for most, 0 for the yen.
  public var fractionDigits: Int {
    switch code {
    case "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND",
      "VUV", "XAF", "XOF", "XPF":
      0
    case "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND": 3
    default: 2
    }
  }

  /// In alphabetical order of codes.
  public static func < (left: Self, right: Self) -> Bool { left.code < right.code }
}
