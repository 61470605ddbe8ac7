package import Glossary
package import TUI

extension Key {
  /// How the key is called in a language: what is printed on keyboards there.
  package func label(in language: Language) -> String {
    guard language == .french else { return label }
    return switch self {
    case .enter: "Entrée"
    case .escape: "Échap"
    case .backspace: "Retour"
    case .delete: "Suppr"
    case .insert: "Inser"
    case .home: "Début"
    case .end: "Fin"
    case .pageUp: "PgPréc"
    case .pageDown: "PgSuiv"
    case .backTab: "Maj-Tab"
    case .shiftUp: "Maj-↑"
    case .shiftDown: "Maj-↓"
    case .shiftLeft: "Maj-←"
    case .shiftRight: "Maj-→"
    case .character(" "): "Espace"
    default: label
    }
  }
}

extension [Key] {
  /// The keys as help writes them in a language: `g g`, `Maj-→`.
  package func label(in language: Language) -> String {
    map { $0.label(in: language) }.joined(separator: " ")
  }
}

extension CommandEntry {
  /// The keys of the table as help writes them in a language.
  package func keyLabels(in language: Language) -> [String] {
    keys.map { $0.label(in: language) }
  }
}

extension Model {
  /// The user's keys of a command that work somewhere, as help writes them.
  func keyLabels(of command: Command) -> [String] {
    keymap.keys(of: command).map { $0.label(in: language) }
  }

  /// The key of a command as sentences name it: one that works here if there is one, else one
  /// that works elsewhere; nil where the user took them all away.
  func keyLabel(of command: Command) -> String? {
    let keys = keymap.keys(of: command, in: keyContext).first ?? keymap.keys(of: command).first
    return keys?.label(in: language)
  }

  /// The same, or the command's own name for who has no key for it.
  func keyName(of command: Command) -> String {
    keyLabel(of: command) ?? KeyWords.quoted(command.entry.title, wording)
  }

  /// The keys of several commands after each other; those without keys are left out.
  func keyNames(of commands: [Command]) -> String {
    commands.compactMap(keyLabel).joined(separator: " ")
  }
}

/// How commands are named where a key would be.
enum KeyWords {
  static func quoted(_ title: Localized, _ wording: Wording) -> String {
    wording(en: "“\(title.en)”", fr: "« \(title.fr) »")
  }
}
