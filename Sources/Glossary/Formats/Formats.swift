import Leads

/// How numbers, amounts and days are written for one reader.
///
/// French groups digits with U+202F and puts U+00A0 before a unit, so that nothing breaks
/// across lines; both are one cell wide. With `ascii`, plain spaces, letters without accents
/// and currency codes instead of signs.
public struct Formats: Hashable, Sendable {
  /// The language of the words, and whose separators are used.
  public let language: Language
  /// Whether only ASCII may be written, for terminals that show nothing else.
  public let isASCII: Bool
  /// Whether the text will be spoken: whole words instead of signs and abbreviations.
  public let isSpoken: Bool

  /// Formats for one language, limited to ASCII where the terminal is, or made to be spoken.
  public init(language: Language, ascii: Bool = false, spoken: Bool = false) {
    self.language = language
    isASCII = ascii
    isSpoken = spoken
  }

  /// A whole number with its thousands apart: `12 500`, `12,500`.
  public func number(_ number: Int) -> String {
    (number < 0 ? "-" : "") + grouped(String(number.magnitude))
  }

  /// A share in percent: `20 %`, `20%`.
  public func percent(_ percent: Int) -> String {
    switch language {
    case .french: number(percent) + unitSpace + "%"
    case .english: number(percent) + "%"
    }
  }

  /// A number with its noun: French has the singular for 0 and 1, English for 1 alone.
  public func count(_ n: Int, one: Localized, other: Localized) -> String {
    let isSingular =
      switch language {
      case .french: abs(n) < 2
      case .english: abs(n) == 1
      }
    return number(n) + " " + plain((isSingular ? one : other)[language])
  }

  /// Digits with a separator every three, counted from the right.
  func grouped(_ digits: String) -> String {
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += groupSeparator }
      text.append(digit)
    }
    return text
  }

  /// The sign between whole units and their fraction.
  var decimalSeparator: String {
    switch language {
    case .french: ","
    case .english: "."
    }
  }

  /// The space between a number and its unit.
  var unitSpace: String { isASCII ? " " : "\u{A0}" }

  /// The text as it is, or without accents and signs where only ASCII may be written.
  func plain(_ text: String) -> String {
    guard isASCII, !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    var written = ""
    for character in text {
      // Folding lowers the case, which must come back: `É` is `E` here, not `e`.
      let folded = Folding.fold(String(character))
      let isCapital = character.isUppercase
      let letters = isCapital ? folded.uppercased() : folded
      written += letters.utf8.allSatisfy { $0 < 0x80 } ? letters : Self.nearest(character)
    }
    return written
  }

  private var groupSeparator: String {
    switch language {
    case .french: isASCII ? " " : "\u{202F}"
    case .english: ","
    }
  }

  private static func nearest(_ character: Character) -> String {
    switch character {
    case "·": "."
    case "…": "..."
    case "–", "—", "−": "-"
    case "«", "»", "“", "”": "\""
    case "€": "EUR"
    default: "?"
    }
  }
}
