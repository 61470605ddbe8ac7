import Glossary
import Leads

/// What is said about copies.
enum CopyWords {
  static let nothingToCopy = Localized(
    en: "Here there is no text to copy: refusals, previews and views have one.",
    fr: "Aucun texte à copier ici : les refus, aperçus et vues en ont un.")
  static let text = Localized(en: "text of the box", fr: "texte de l’encadré")

  static func lead(_ number: LeadNumber) -> Localized {
    Localized(en: "lead \(number)", fr: "lead \(number)")
  }

  static func refusal(_ number: LeadNumber) -> Localized {
    Localized(en: "refusal of \(number)", fr: "refus de \(number)")
  }

  static func mail(_ number: LeadNumber) -> Localized {
    Localized(en: "mail to \(number)", fr: "courriel à \(number)")
  }

  static func mailLink(_ number: LeadNumber) -> Localized {
    Localized(
      en: "link to the mail to \(number), as nothing here opens it",
      fr: "lien vers le courriel à \(number), faute de messagerie ici")
  }

  static func view(_ name: String) -> Localized {
    Localized(en: "view “\(name)”", fr: "vue « \(name) »")
  }

  static func entry(_ headword: Localized) -> Localized {
    Localized(en: "entry “\(headword.en)”", fr: "entrée « \(headword.fr) »")
  }

  /// What was copied, and by whom; a terminal is only asked, and does not say whether it did.
  static func copied(_ what: Localized, by route: CopyRoute) -> Localized {
    switch route {
    case .program("tmux"):
      Localized(
        en: "Copied by tmux, to its buffer and where it may to the clipboard: \(what.en).",
        fr: "Copie par tmux, dans son tampon et s’il le peut le presse-papiers : \(what.fr).")
    case .program(let name):
      Localized(en: "Copied by \(name): \(what.en).", fr: "Copie par \(name) : \(what.fr).")
    case .terminal:
      Localized(
        en: "Copied by the terminal (OSC 52), where it allows that: \(what.en).",
        fr: "Copie par le terminal (OSC 52), s’il le permet : \(what.fr).")
    case .file(let path, let isTooLong):
      isTooLong
        ? Localized(
          en: "Too long for the terminal’s clipboard (\(what.en)); the text is in \(path)",
          fr: "Trop long pour le presse-papiers du terminal (\(what.fr)) ; texte dans \(path)")
        : Localized(
          en: "No clipboard within reach (\(what.en)); the text is in \(path)",
          fr: "Aucun presse-papiers à portée (\(what.fr)) ; le texte est dans \(path)")
    }
  }
}
