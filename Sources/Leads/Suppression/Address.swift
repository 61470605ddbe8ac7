/// Where a person can be reached, in the one spelling by which the person is recognised.
public enum Address: Hashable, Sendable {
  /// A mail address: folded, without what follows a `+` and without dots before the `@`.
  case email(String)
  /// A number in international form: `+33612345678`.
  case phone(String)

  /// The kinds of address.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// For mails.
    case email
    /// For calls.
    case phone
  }

  /// What kind of address it is.
  public var kind: Kind {
    switch self {
    case .email: .email
    case .phone: .phone
    }
  }

  /// Its one spelling.
  public var text: String {
    switch self {
    case .email(let text), .phone(let text): text
    }
  }

  /// Reads an address of either kind as somebody typed it; nil for neither.
  public init?(_ typed: String) {
    guard let address = Address(email: typed) ?? Address(phone: typed) else { return nil }
    self = address
  }

  /// Reads a mail address in any of its spellings; nil where it is none.
  public init?(email typed: String) {
    let folded = Folding.fold(Self.bare(typed.trimmed))
    guard Contact.isAddress(folded), let at = folded.lastIndex(of: "@") else { return nil }
    let local = folded[..<at].prefix { $0 != "+" }.filter { $0 != "." }
    guard !local.isEmpty else { return nil }
    self = .email(local + folded[at...])
  }

  /// Reads a number in any of its spellings; nil where it has fewer than six digits.
  ///
  /// A number without a country is French. What follows the number, as an extension does, is
  /// left out.
  public init?(phone typed: String) {
    guard !typed.unicodeScalars.contains("@") else { return nil }
    var (digits, hasPlus) = Self.dialled(typed)
    var isInternational = hasPlus
    if !hasPlus, digits.hasPrefix("00") {
      digits.removeFirst(2)
      isInternational = true
    }
    guard digits.utf8.count >= 6 else { return nil }
    self = .phone("+" + (isInternational ? digits.withoutFrenchZero : digits.withCountry))
  }

  /// The mail addresses in a field that may hold several, with marks between.
  static func all(inMail typed: String) -> [Address] {
    guard typed.unicodeScalars.contains(where: { Self.mailMarks.contains($0) }) else {
      return Address(email: typed).map { [$0] } ?? []
    }
    let pieces = typed.unicodeScalars.split { Self.mailMarks.contains($0) }.map { String($0) }
      .filter { $0.contains("@") }
    return pieces.compactMap { Address(email: $0) }
  }

  /// The numbers in a field that may hold several, with marks between.
  static func all(inPhone typed: String) -> [Address] {
    let pieces = typed.unicodeScalars.split { Self.phoneMarks.contains($0) }.map { String($0) }
    let numbers = pieces.count < 2 ? [] : pieces.compactMap { Address(phone: $0) }
    // Between the pairs of one number the same marks may stand.
    guard numbers.count == pieces.count else { return Address(phone: typed).map { [$0] } ?? [] }
    return numbers
  }

  private static let mailMarks: Set<Unicode.Scalar> = [";", ",", "|", "/", " ", "\t", "\n"]
  private static let phoneMarks: Set<Unicode.Scalar> = [";", ",", "|", "/", "\n"]

  /// `Jeanne <jeanne@example.fr>` and `mailto:jeanne@example.fr` without what is around.
  private static func bare(_ text: String) -> String {
    var text = text[...]
    if text.hasSuffix(">"), let open = text.lastIndex(of: "<") {
      text = text[text.index(after: open)...].dropLast()
    }
    if text.lowercased().hasPrefix("mailto:") { text = text.dropFirst("mailto:".count) }
    return String(text)
  }

  /// The digits up to the first letter behind them, and whether a plus stood before them.
  ///
  /// The zero in brackets that is dialled at home only, as in `+33 (0)6`, is no part of them.
  private static func dialled(_ text: String) -> (digits: String, hasPlus: Bool) {
    var digits = ""
    var hasPlus = false
    var isInBrackets = false
    for scalar in text.unicodeScalars {
      if let digit = scalar.decimalDigit {
        if isInBrackets, digit == "0", hasPlus || digits.hasPrefix("00") { continue }
        digits.append(digit)
      } else if scalar == "+" || scalar == "\u{FF0B}" {
        guard digits.isEmpty else { break }
        hasPlus = true
      } else if scalar.properties.isAlphabetic {
        guard digits.isEmpty else { break }
      } else if scalar == "(" || scalar == ")" {
        isInBrackets = scalar == "("
      }
    }
    return (digits, hasPlus)
  }
}

extension String {
  /// Digits behind a plus: `+33 06…` is dialled by mistake for `+33 6…`.
  fileprivate var withoutFrenchZero: String {
    guard hasPrefix("330"), utf8.count == 12 else { return self }
    return "33" + dropFirst(3)
  }

  /// Digits without a plus, with the country they are dialled in.
  fileprivate var withCountry: String {
    switch utf8.count {
    // The spreadsheet took the zero away.
    case 9 where !hasPrefix("0"): "33" + self
    case 10 where hasPrefix("0"): "33" + dropFirst()
    case 11 where hasPrefix("33"), 12 where hasPrefix("330"): withoutFrenchZero
    default: "33" + (hasPrefix("0") ? String(dropFirst()) : self)
    }
  }
}

extension Unicode.Scalar {
  /// The digit, in whatever script it is written.
  fileprivate var decimalDigit: Character? {
    guard properties.numericType == .decimal, let value = properties.numericValue else {
      return nil
    }
    return Character(Unicode.Scalar(UInt8(ascii: "0") + UInt8(value)))
  }
}

extension Contact {
  /// The addresses by which the person is recognised.
  public var addresses: [Address] { Self.addresses(email: email, phone: phone) }

  /// Several in one field are several addresses: each of them may be a person's who is listed.
  static func addresses(email: String?, phone: String?) -> [Address] {
    (email.map { Address.all(inMail: $0) } ?? []) + (phone.map { Address.all(inPhone: $0) } ?? [])
  }
}

/// The keyed digest of an address: it tells the same address, and nothing about which.
public struct AddressDigest: Hashable, Sendable {
  /// 64 hexadecimal digits in lower case.
  public let text: String

  /// Wraps what an engine computed or read.
  public init(_ text: String) {
    self.text = text
  }
}
