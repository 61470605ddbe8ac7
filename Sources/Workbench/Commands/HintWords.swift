import Glossary
import TUI

/// The short words of the foot line, and what it says of keys that do nothing.
enum HintWords {
  static let move = Localized(en: "move", fr: "déplacer")
  static let bant = Localized(en: "BANT", fr: "BANT")
  static let open = Localized(en: "open", fr: "ouvrir")
  static let add = Localized(en: "add", fr: "ajouter")
  static let word = Localized(en: "word", fr: "mot")
  static let next = Localized(en: "next", fr: "suite")
  static let later = Localized(en: "snooze", fr: "attente")
  static let log = Localized(en: "log", fr: "noter")
  static let filter = Localized(en: "filter", fr: "filtrer")
  static let undo = Localized(en: "undo", fr: "annuler")
  static let commands = Localized(en: "commands", fr: "commandes")
  static let help = Localized(en: "help", fr: "aide")
  static let quit = Localized(en: "quit", fr: "quitter")
  static let closeWord = Localized(en: "close", fr: "fermer")
  static let neighbour = Localized(en: "next/previous", fr: "suivant/précédent")
  static let level = Localized(en: "level", fr: "niveau")
  static let letter = Localized(en: "next letter", fr: "lettre suivante")
  static let choice = Localized(en: "choice", fr: "choix")
  static let doIt = Localized(en: "do it", fr: "le faire")
  static let stage = Localized(en: "stage", fr: "étape")
  static let assign = Localized(en: "assign", fr: "attribuer")
  static let unmark = Localized(en: "unmark", fr: "démarquer")
  static let keepMine = Localized(en: "keep mine", fr: "garder la mienne")
  static let theirs = Localized(en: "take theirs", fr: "la leur")
  static let link = Localized(en: "link", fr: "lien")
  static let follow = Localized(en: "follow", fr: "suivre")
  static let backWord = Localized(en: "back", fr: "revenir")
  static let define = Localized(en: "define", fr: "définir")
  static let newWord = Localized(en: "new word", fr: "nouveau mot")
  static let importFile = Localized(en: "import", fr: "importer")
  static let exportFile = Localized(en: "export", fr: "exporter")
  static let readOn = Localized(en: "read on", fr: "la suite")
  static let readBack = Localized(en: "read back", fr: "remonter")
  static let line = Localized(en: "line", fr: "ligne")

  static let pasteNowhere = Localized(
    en: "Pasted text has no field to go to here; nothing was done.",
    fr: "Aucun champ n’attend ce texte collé ; rien n’a été fait.")

  /// What to say of a key that does nothing here: which keys do something, as many as `room`
  /// columns take.
  static func unknownKey(
    _ key: Key, _ valid: [(key: String, title: String)], room: Int, _ language: Language
  ) -> String {
    let name = key.label(in: language)
    var keys = ""
    for (key, title) in valid {
      let more = keys + (keys.isEmpty ? "" : " · ") + "\(key) \(title)"
      if !keys.isEmpty, TextWidth.of(more) > room { break }
      keys = more
    }
    return Localized(
      en: "\(name) does nothing here. Try: \(keys)",
      fr: "\(name) ne fait rien ici. Essayez : \(keys)")[language]
  }
}
