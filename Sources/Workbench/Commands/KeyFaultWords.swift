package import Glossary
import TUI

/// What is said of files of keys.
package enum KeyFaultWords {
  /// What the status line says of a file that was read: nothing of one that is as it should be.
  package static func notice(_ reading: KeyReading) -> Localized? {
    // The command tells the whole path; here it would take the room of the rest.
    let name = reading.path.split(separator: "/").last.map(String.init) ?? reading.path
    switch reading.faults.count {
    case 0: return nil
    case 1:
      return Localized(
        en: "One fault in \(name): kanbant config keys tells it. The rest holds.",
        fr: "Une erreur dans \(name) : kanbant config keys la dit. Le reste vaut.")
    case let count:
      return Localized(
        en: "\(count) faults in \(name): kanbant config keys lists them. The rest holds.",
        fr: "\(count) erreurs dans \(name) : kanbant config keys les liste. Le reste vaut.")
    }
  }

  static let readAnew = Localized(
    en: "The keys were read anew and hold from now on.",
    fr: "Les touches ont été relues et valent dès maintenant.")
}

extension KeyFault {
  /// What is wrong and what to write instead; file and line are told by whoever shows it.
  package var sentence: Localized {
    switch reason {
    case .noSetting(let text): Self.noSetting(text)
    case .unknownCommand(let name): Self.unknown(name)
    case .repeated(let command, let line): Self.repeated(command.name, line)
    case .unreadable(let word): Self.unreadable(word)
    case .tooLong(let word): Self.tooLong(word)
    case .unsendable(let key, let other): Self.unsendable(key.notation, other.notation)
    case .typed(let command, let keys): typed(command.name, keys.notation)
    case .clash(let command, let keys, let other, let line):
      clash(command.name, keys.notation, other.name, line)
    case .displaced(let command, let keys, let other):
      displaced(command.name, keys.notation, other.name)
    case .wayOut(let command, let keys, let other):
      wayOut(command.name, keys.notation, other.name)
    case .hidden(let command, let keys, let other):
      hidden(command.name, keys.notation, [keys[0]].notation, other.name)
    case .needed(let command): Self.needed(command.name)
    }
  }

  private static func noSetting(_ text: String) -> Localized {
    Localized(
      en: "“\(text)” is no setting: write a command, =, and its keys, such as advance = L",
      fr: "« \(text) » n’est pas un réglage : écrivez une commande, =, puis ses touches, par "
        + "exemple advance = L")
  }

  private static func unknown(_ name: String) -> Localized {
    Localized(
      en: "No command is called “\(name)”: kanbant config keys lists them all.",
      fr: "Aucune commande ne s’appelle « \(name) » : kanbant config keys les liste toutes.")
  }

  private static func repeated(_ name: String, _ line: Int) -> Localized {
    Localized(
      en: "“\(name)” stands again on line \(line), which counts: put all of its keys on one line.",
      fr: "« \(name) » revient ligne \(line), qui compte : mettez toutes ses touches sur une "
        + "ligne.")
  }

  private static func unreadable(_ word: String) -> Localized {
    Localized(
      en: "“\(word)” names no key: write a sign, or a name such as <C-p>, <S-Right>, <F5>, "
        + "<Space>.",
      fr: "« \(word) » n’est pas une touche : écrivez un signe, ou un nom comme <C-p>, "
        + "<S-Right>, <F5>, <Space>.")
  }

  private static func tooLong(_ word: String) -> Localized {
    Localized(
      en: "“\(word)” is more than two keys: two after each other at most; part several with "
        + "blanks.",
      fr: "« \(word) » fait plus de deux touches : deux de suite au plus ; séparez-en plusieurs "
        + "par des blancs.")
  }

  private static func unsendable(_ key: String, _ other: String) -> Localized {
    Localized(
      en: "\(key) reaches no program: terminals send \(other) for it. Choose another key.",
      fr: "\(key) n’arrive à aucun programme : les terminaux envoient \(other). Choisissez une "
        + "autre touche.")
  }

  private static func needed(_ name: String) -> Localized {
    Localized(
      en: "“\(name)” cannot do without keys, nobody could leave: it keeps those it has.",
      fr: "« \(name) » ne peut rester sans touche, on ne sortirait plus : elle garde les siennes.")
  }

  private func typed(_ name: String, _ keys: String) -> Localized {
    Localized(
      en: "\(keys) goes into the field in \(places.en): it does not run “\(name)” there. Choose a "
        + "key such as <F5> or <C-g>.",
      fr: "\(keys) va dans le champ (\(places.fr)) : elle n’y lance pas « \(name) ». Choisissez "
        + "une touche comme <F5> ou <C-g>.")
  }

  private func clash(
    _ name: String, _ keys: String, _ other: String, _ line: Int
  ) -> Localized {
    Localized(
      en: "\(keys) is “\(other)” by line \(line) in \(places.en): it does not run “\(name)” there. "
        + "Choose another key for one of them.",
      fr: "\(keys) est « \(other) » ligne \(line) (\(places.fr)) : elle n’y lance pas « \(name) ». "
        + "Changez l’une des deux.")
  }

  private func displaced(_ name: String, _ keys: String, _ other: String) -> Localized {
    Localized(
      en: "\(keys) was “\(name)” in \(places.en) and is “\(other)” now: give “\(name)” other keys "
        + "on a line of its own, or none.",
      fr: "\(keys) était « \(name) » (\(places.fr)) et devient « \(other) » : donnez d’autres "
        + "touches à « \(name) » sur une ligne à elle, ou aucune.")
  }

  private func wayOut(_ name: String, _ keys: String, _ other: String) -> Localized {
    Localized(
      en: "\(keys) stays “\(other)” in \(places.en), being the way out: choose another key for "
        + "“\(name)”, or give “\(other)” one first.",
      fr: "\(keys) reste « \(other) » (\(places.fr)), car c’est la sortie : choisissez une autre "
        + "touche pour « \(name) », ou donnez-en d’abord une à « \(other) ».")
  }

  private func hidden(
    _ name: String, _ keys: String, _ first: String, _ other: String
  ) -> Localized {
    Localized(
      en: "\(keys) never comes about in \(places.en), where \(first) alone is “\(other)”: begin "
        + "“\(name)” with another key.",
      fr: "\(keys) n’arrive jamais (\(places.fr)), où \(first) seule est « \(other) » : commencez "
        + "« \(name) » par une autre touche.")
  }

  private var places: Localized {
    let labels = KeyContext.allCases.filter(contexts.contains).map(\.label)
    return Localized(
      en: labels.map(\.en).joined(separator: ", "), fr: labels.map(\.fr).joined(separator: ", "))
  }
}
