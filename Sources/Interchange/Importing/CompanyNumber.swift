/// The numbers of the French register of companies.
enum CompanyNumber {
  /// The nine digits of a company's number; nil when they cannot be one.
  static func siren(_ text: String) -> String? {
    guard let digits = digits(of: text), digits.count == 9, isLuhnValid(digits) else { return nil }
    return String(decoding: digits, as: UTF8.self)
  }

  /// The company's number out of an establishment's fourteen digits; nil when they cannot be one.
  ///
  /// The establishments of the post office count by another rule: their digits add up to fives.
  static func siren(ofEstablishment text: String) -> String? {
    guard let digits = digits(of: text), digits.count == 14 else { return nil }
    let company = Array(digits.prefix(9))
    let isPostOffice = String(decoding: company, as: UTF8.self) == "356000000"
    let sum = digits.reduce(0) { $0 + Int($1 - 0x30) }
    guard isLuhnValid(digits) && isLuhnValid(company) || isPostOffice && sum % 5 == 0 else {
      return nil
    }
    return String(decoding: company, as: UTF8.self)
  }

  private static func digits(of text: String) -> [UInt8]? {
    var digits: [UInt8] = []
    for scalar in text.unicodeScalars where !Blanks.isBlank(scalar) && scalar != "." {
      guard ("0"..."9").contains(scalar) else { return nil }
      digits.append(UInt8(scalar.value))
    }
    return digits
  }

  private static func isLuhnValid(_ digits: [UInt8]) -> Bool {
    var sum = 0
    for (place, digit) in digits.reversed().enumerated() {
      let value = Int(digit - 0x30)
      sum += place % 2 == 0 ? value : value > 4 ? value * 2 - 9 : value * 2
    }
    return sum % 10 == 0
  }
}
