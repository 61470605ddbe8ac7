package import Glossary
import Leads

/// The words around a glossary entry.
package enum GlossaryWords {
  package static let seeAlso = Localized(en: "See also", fr: "Voir aussi")
  static let onThisScreen = Localized(en: "Words on this screen", fr: "Mots à l’écran")
  static let figures = Localized(en: "Figures here", fr: "Chiffres ici")
  static let noFigures = Localized(
    en: "There are no figures here to explain.", fr: "Aucun chiffre à expliquer ici.")
  package static let inKanbant = Localized(en: "In Kanbant", fr: "Dans Kanbant")
  package static let example = Localized(en: "Example", fr: "Exemple")
  package static let why = Localized(en: "Why this reading", fr: "Pourquoi cette lecture")
  package static let otherNames = Localized(en: "Also called", fr: "Autres noms")
  /// What is to be known of who wrote an entry; nil for one that came with the program.
  package static func origin(of entry: Entry) -> Localized? {
    let note: Localized
    switch entry.origin {
    case .builtIn: return nil
    case .redefined:
      note = Localized(
        en: "Our team’s definition; Kanbant’s own is among the readings.",
        fr: "La définition de notre équipe ; celle de Kanbant est parmi les lectures.")
    case .team: note = Localized(en: "Our team’s word.", fr: "Un mot de notre équipe.")
    }
    return Localized(
      en: entry.missing.contains(.english) ? "\(note.en) In French only." : note.en,
      fr: entry.missing.contains(.french) ? "\(note.fr) En anglais seulement." : note.fr)
  }

  /// What a stage is called on a board in the words of a source.
  static func onBoard(_ word: Localized, _ lens: Lens) -> Localized {
    Localized(
      en: "On the board: \(word.en) (\(lens.label.en)).",
      fr: "Au tableau : \(word.fr) (\(lens.label.fr)).")
  }

  static let boardNow = Localized(en: "the board now", fr: "le tableau actuel")
  static let present = Localized(en: "At present", fr: "À présent")
  package static let sources = Localized(en: "Sources", fr: "Sources")
  static let noLinks = Localized(
    en: "This entry links nowhere.", fr: "Cette entrée ne renvoie à aucune autre.")
  static let atFocus = Localized(
    en: "The pane follows the focus again.", fr: "Le volet suit de nouveau le focus.")

  static func readings(_ count: Int, _ language: Language) -> String {
    Localized(en: "\(count) readings", fr: "\(count) lectures")[language]
  }
}
