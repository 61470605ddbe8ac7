import Glossary

/// The words around a glossary entry.
enum GlossaryWords {
  static let seeAlso = Localized(en: "See also", fr: "Voir aussi")
  static let inKanbant = Localized(en: "In Kanbant", fr: "Dans Kanbant")
  static let example = Localized(en: "Example", fr: "Exemple")
  static let why = Localized(en: "Why this reading", fr: "Pourquoi cette lecture")
  static let otherNames = Localized(en: "Also called", fr: "Autres noms")
  static let present = Localized(en: "At present", fr: "À présent")
  static let sources = Localized(en: "Sources", fr: "Sources")
  static let noLinks = Localized(
    en: "This entry links nowhere.", fr: "Cette entrée ne renvoie à aucune autre.")
  static let atFocus = Localized(
    en: "The pane follows the focus again.", fr: "Le volet suit de nouveau le focus.")

  static func readings(_ count: Int, _ language: Language) -> String {
    Localized(en: "\(count) readings", fr: "\(count) lectures")[language]
  }

  static let filtered = Localized(
    en: "of those that meet the filter", fr: "parmi ceux qui passent le filtre")
}
