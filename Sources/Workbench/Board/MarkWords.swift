import Glossary

/// What is said about marks.
enum MarkWords {
  static let lead = Localized(en: "lead", fr: "lead")
  static let leads = Localized(en: "leads", fr: "leads")
  static func noStart(mark: String) -> Localized {
    Localized(
      en: "A range begins at a mark: set one with \(mark) in this column first.",
      fr: "Une plage part d’une marque : posez-en d’abord une avec \(mark) dans cette colonne.")
  }

  static let nothingThere = Localized(
    en: "There is no lead here to mark.", fr: "Aucun lead à marquer ici.")

  /// What the title line says while there are marks.
  static func count(_ number: String) -> Localized {
    Localized(en: "\(number) marked", fr: "marques : \(number)")
  }

  static func marked(_ leads: String, keys: String, unmark: String) -> Localized {
    Localized(
      en: "Marked: \(leads). \(keys) work on all of them; \(unmark) takes the marks away.",
      fr: "Marques : \(leads). \(keys) valent pour tous ; \(unmark) les ôte.")
  }

  static func tooMany(_ limit: String) -> Localized {
    Localized(
      en: "More than \(limit) leads would be marked: narrow the filter first.",
      fr: "Plus de \(limit) leads seraient marqués : resserrez d’abord le filtre.")
  }
}
