import Glossary
import TUI

/// The words around the glossary where it has the screen for itself.
enum GlossaryReaderWords {
  /// The keys that work while something is looked up.
  static let lookHints: [(key: Key, title: Localized)] = [
    (.enter, Localized(en: "read", fr: "lire")),
    (.down, Localized(en: "next", fr: "suivant")),
    (.function(2), Localized(en: "en français", fr: "in English")),
    (.escape, Localized(en: "close", fr: "fermer")),
  ]

  /// The keys that work in an entry.
  static let readHints: [(key: Key, title: Localized)] = [
    (.tab, HintWords.link),
    (.enter, HintWords.follow),
    (.backspace, HintWords.backWord),
    (.escape, Localized(en: "close", fr: "fermer")),
    (.character("/"), Localized(en: "look up", fr: "chercher")),
    (.function(2), Localized(en: "en français", fr: "in English")),
  ]

  static func nothing(_ word: String) -> Localized {
    Localized(
      en: "Nothing in the glossary resembles “\(word)”.",
      fr: "Rien dans le glossaire ne ressemble à «\u{A0}\(word)\u{A0}».")
  }
}
