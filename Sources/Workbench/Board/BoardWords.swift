package import Glossary
package import Leads

/// The words of the board that are no labels of the trade.
package enum BoardWords {
  static let product = "kanbant"

  /// What a card says when nothing is planned.
  package static let noAction = Localized(en: "no action", fr: "sans action")
  /// What is said of an action whose day has passed.
  package static let overdue = Localized(en: "overdue", fr: "en retard")
  /// What is said of a lead that stands too long in its stage.
  package static let ageing = Localized(en: "ageing", fr: "vieillit")
  /// What is said of an SQL by score alone.
  package static let provisional = Localized(en: "provisional", fr: "provisoire")
  static let points = Localized(en: "pts", fr: "pts")
  static let nothingHere = Localized(en: "no lead here", fr: "aucun lead ici")
  /// The word before the day that a lead waits for.
  package static let until = Localized(en: "until", fr: "jusqu’au")
  static let claimed = Localized(en: "claimed", fr: "annoncé")

  static let nobody = Localized(en: "nobody", fr: "personne")
  static let nothingBlocks = Localized(en: "Nothing blocks", fr: "Rien ne bloque")

  static func blocks(_ letter: Criterion) -> Localized {
    Localized(en: "\(letter.label.en) blocks", fr: "\(letter.label.fr) bloque")
  }

  static func hidden(_ number: String) -> Localized {
    Localized(en: "\(number) hidden", fr: "masqués : \(number)")
  }

  /// What is said when there is no lead before.
  package static let firstLead = Localized(
    en: "This is the first lead of the column.", fr: "C’est le premier lead de la colonne.")
  /// What is said when there is no lead after.
  package static let lastLead = Localized(
    en: "This is the last lead of the column.", fr: "C’est le dernier lead de la colonne.")
  /// What is said when a won lead should advance.
  package static let atTheTop = Localized(
    en: "A won lead has no further stage.", fr: "Un lead gagné n’a plus d’étape suivante.")
  /// What is said of a lead that is no more.
  package static let leadGone = Localized(
    en: "This lead is no longer in the workspace.",
    fr: "Ce lead n’est plus dans l’espace de travail.")

  /// What is said of a stage from which there is no way back; `undo` takes back a slip.
  package static func noWayBack(
    _ stage: Stage, _ language: Language, undo: String
  ) -> String {
    Localized(
      en: "Nothing goes back from \(stage.acronym); \(undo) takes back a move made by mistake.",
      fr:
        "On ne recule pas depuis \(stage.acronym) ; \(undo) défait un déplacement fait par erreur."
    )[language]
  }

  static let alwaysFolded = Localized(
    en: "The lanes at the side are folded already.",
    fr: "Les couloirs latéraux sont déjà repliés.")
  static let lastOpen = Localized(
    en: "This is the last column that stands open.",
    fr: "C’est la dernière colonne encore ouverte.")

  static func folded(_ acronym: String, fold: String, _ language: Language) -> String {
    Localized(
      en: "\(acronym) is folded to the side; go there and press \(fold) to unfold it.",
      fr: "\(acronym) est repliée sur le côté ; allez-y et tapez \(fold) pour la rouvrir.")[
        language]
  }

  static func unfolded(_ acronym: String, _ language: Language) -> String {
    Localized(en: "\(acronym) stands open again.", fr: "\(acronym) est rouverte.")[language]
  }

  static func lines(_ density: CardDensity, _ language: Language) -> String {
    switch density {
    case .full:
      Localized(en: "Cards have four lines.", fr: "Les cartes ont quatre lignes.")[language]
    case .short:
      Localized(en: "Cards have two lines.", fr: "Les cartes ont deux lignes.")[language]
    case .single:
      Localized(en: "Cards have one line.", fr: "Les cartes ont une ligne.")[language]
    }
  }

  static func noRoom(_ lines: Int, _ language: Language) -> String {
    Localized(
      en: "Cards have \(lines) lines where there is room; here they take fewer.",
      fr: "Les cartes ont \(lines) lignes là où il y a la place ; ici, moins.")[language]
  }

  static func reading(_ lens: Lens, _ language: Language) -> String {
    let name = lens.label[language]
    return Localized(
      en: "Reading: \(name). Words and columns follow, rules do not.",
      fr: "Lecture : \(name). Les mots et les colonnes suivent, pas les règles.")[language]
  }
}
