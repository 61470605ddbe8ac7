public import Leads

extension Formats {
  /// An amount in full, its fraction left out when it is zero: `12 500,50 €`, `€12,500`.
  ///
  /// Currencies without a sign of their own show their code: `12 500 CHF`, `CHF 12,500`. To be
  /// spoken, the currency is a word behind the amount: `12 500 euros`, `12,500 Swiss francs`.
  public func money(_ money: Money) -> String {
    let digits = String(money.minorUnits.magnitude)
    let places = money.currency.fractionDigits
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    var amount = grouped(String(padded.dropLast(places)))
    let fraction = padded.suffix(places)
    if fraction.contains(where: { $0 != "0" }) { amount += decimalSeparator + fraction }
    return with(money.currency, amount, unit: "", isNegative: money.minorUnits < 0)
  }

  /// An amount for a column head, in thousands, millions or billions: `90 k€`, `€1.2M`.
  ///
  /// One decimal below ten of the unit, else none; rounded half up. Below a thousand, whole
  /// units of the currency.
  ///
  /// To be spoken, as in full.
  public func compactMoney(_ money: Money) -> String {
    guard !isSpoken else { return self.money(money) }
    let perUnit = (0..<money.currency.fractionDigits).reduce(UInt(1)) { power, _ in power * 10 }
    let units = money.minorUnits.magnitude
    var scale = Scale.units
    while let larger = scale.larger, scale.isTooSmall(for: units, perUnit: perUnit) {
      scale = larger
    }
    let tenths = scale.tenths(of: units, perUnit: perUnit)
    var amount = grouped(String(tenths / 10))
    if scale != .units, tenths < 100, tenths % 10 != 0 {
      amount += decimalSeparator + String(tenths % 10)
    }
    return with(
      money.currency, amount, unit: scale.sign(in: language),
      isNegative: money.minorUnits < 0 && tenths > 0)
  }

  /// A step of the units that column heads count in.
  private enum Scale: UInt {
    case units = 1
    case thousands = 1000
    case millions = 1_000_000
    case billions = 1_000_000_000

    var larger: Scale? {
      switch self {
      case .units: .thousands
      case .thousands: .millions
      case .millions: .billions
      case .billions: nil
      }
    }

    /// Whether the amount fills four digits of this step once it is rounded.
    func isTooSmall(for minorUnits: UInt, perUnit: UInt) -> Bool {
      tenths(of: minorUnits, perUnit: perUnit) >= 10_000
    }

    /// The amount in tenths of this step, rounded half up to what is shown.
    func tenths(of minorUnits: UInt, perUnit: UInt) -> UInt {
      let step = perUnit * rawValue
      // Shown without decimals from ten on, and among single units always.
      let (whole, rest) = minorUnits.quotientAndRemainder(dividingBy: step)
      let tenths = whole * 10 + (rest * 10 + step / 2) / step
      guard self == .units || tenths >= 100 else { return tenths }
      return (whole + (rest >= step - rest ? 1 : 0)) * 10
    }

    func sign(in language: Language) -> String {
      switch self {
      case .units: ""
      case .thousands: "k"
      case .millions: "M"
      case .billions:
        switch language {
        case .french: "Md"
        case .english: "bn"
        }
      }
    }
  }

  private func with(
    _ currency: Currency, _ amount: String, unit: String, isNegative: Bool
  ) -> String {
    let sign = isNegative ? "-" : ""
    guard !isSpoken else { return "\(sign)\(amount) \(name(of: currency, after: amount))" }
    let symbol = self.symbol(of: currency)
    switch language {
    case .french: return sign + amount + unitSpace + unit + (symbol ?? currency.code)
    case .english:
      return sign + (symbol ?? currency.code + unitSpace) + amount + unit
    }
  }

  private func name(of currency: Currency, after amount: String) -> String {
    let isOne = amount == "1" || (language == .french && (amount == "0" || amount.hasPrefix("1,")))
    let name: Localized? =
      switch currency.code {
      case "EUR": Localized(en: "euro", fr: "euro")
      case "USD": Localized(en: "dollar", fr: "dollar")
      case "GBP": Localized(en: "pound", fr: "livre")
      case "CHF": Localized(en: "Swiss franc", fr: "franc suisse")
      default: nil
      }
    guard let name else { return currency.code }
    guard !isOne else { return name[language] }
    // Of “franc suisse” both words take the plural.
    let isDouble = language == .french && currency.code == "CHF"
    return isDouble ? "francs suisses" : name[language] + "s"
  }

  private func symbol(of currency: Currency) -> String? {
    switch currency.code {
    case "EUR": isASCII ? nil : "€"
    case "GBP": isASCII ? nil : "£"
    case "USD": "$"
    default: nil
    }
  }
}
