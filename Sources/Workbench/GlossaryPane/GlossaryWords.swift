package import Glossary

/// The words around a glossary entry.
package enum GlossaryWords {
  static let seeAlso = Localized(en: "See also", fr: "Voir aussi")
  static let onThisScreen = Localized(en: "Words on this screen", fr: "Mots à l’écran")
  static let figures = Localized(en: "Figures here", fr: "Chiffres ici")
  static let noFigures = Localized(
    en: "There are no figures here to explain.", fr: "Aucun chiffre à expliquer ici.")
  static let inKanbant = Localized(en: "In Kanbant", fr: "Dans Kanbant")
  static let example = Localized(en: "Example", fr: "Exemple")
  static let why = Localized(en: "Why this reading", fr: "Pourquoi cette lecture")
  static let otherNames = Localized(en: "Also called", fr: "Autres noms")
  /// What is to be known of who wrote an entry; nil for one that came with the program.
  package static func origin(of entry: Entry) -> Localized? {
    let own = Localized(en: "Our team’s word.", fr: "Un mot de notre équipe.")
    switch entry.origin {
    case .builtIn: return nil
    case .redefined: return redefinition(of: entry)
    case .team where entry.missing.contains(.french):
      return Localized(en: own.en, fr: "\(own.fr) En anglais seulement.")
    case .team where entry.missing.contains(.english):
      return Localized(en: "\(own.en) In French only.", fr: own.fr)
    case .team: return own
    }
  }

  /// Whose definition a text is; a language that the team left out has Kanbant's.
  private static func redefinition(of entry: Entry) -> Localized {
    let builtIn = entry.readings.first { $0.source == .kanbant }?.text
    return Localized(
      en: entry.definition.en != builtIn?.en
        ? "Our team’s definition; Kanbant’s own is among the readings."
        : "Our team’s definition is in French only; this is Kanbant’s own.",
      fr: entry.definition.fr != builtIn?.fr
        ? "La définition de notre équipe ; celle de Kanbant est parmi les lectures."
        : "La définition de notre équipe est en anglais seulement ; voici celle de Kanbant.")
  }

  static let present = Localized(en: "At present", fr: "À présent")
  static let sources = Localized(en: "Sources", fr: "Sources")
  static let noLinks = Localized(
    en: "This entry links nowhere.", fr: "Cette entrée ne renvoie à aucune autre.")
  static let atFocus = Localized(
    en: "The pane follows the focus again.", fr: "Le volet suit de nouveau le focus.")

  static func readings(_ count: Int, _ language: Language) -> String {
    Localized(en: "\(count) readings", fr: "\(count) lectures")[language]
  }
}
