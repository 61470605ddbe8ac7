/// A language that every sentence of the product exists in.
public enum Language: String, CaseIterable, Hashable, Sendable {
  /// French, of France.
  case french = "fr"
  /// English, with British dates.
  case english = "en"

  /// Reads a locale such as `fr_FR.UTF-8`, `en-GB` or `fr`; nil for any other language.
  public init?(locale: String) {
    let code = locale.prefix { $0.isLetter }.lowercased()
    guard let language = Language(rawValue: code) else { return nil }
    self = language
  }

  /// The language that the reader is not in: what the language key changes to.
  public var other: Language {
    switch self {
    case .french: .english
    case .english: .french
    }
  }

  /// What its own speakers call it, for settings and menus.
  public var name: String {
    switch self {
    case .french: "Français"
    case .english: "English"
    }
  }
}
