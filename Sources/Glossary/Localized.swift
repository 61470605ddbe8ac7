/// A text in every language: one stored property each, so that a new language breaks the build.
public struct Localized: Hashable, Sendable {
  /// The English text.
  public let en: String
  /// The French text.
  public let fr: String

  /// Joins the texts of all languages.
  public init(en: String, fr: String) {
    self.en = en
    self.fr = fr
  }

  /// The text in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .french: fr
    case .english: en
    }
  }
}
