import Glossary

/// The words of the list of views.
enum SavedViewsWords {
  static let title = Localized(en: "Views", fr: "Vues")
  static func none(choose: String) -> Localized {
    Localized(
      en: "There is no view yet: type a name, then \(choose).",
      fr: "Aucune vue pour l’instant : tapez un nom, puis \(choose).")
  }

  static let badName = Localized(
    en: "A view’s name has up to 40 characters, no “=”, and does not begin with “#”.",
    fr: "Le nom d’une vue a 40 caractères au plus, sans « = », et ne commence pas par « # ».")

  static func how(choose: String) -> Localized {
    Localized(
      en: "Type a name and press \(choose): filter, order, groups, lens, lines, fields and folded"
        + " columns of the board are kept under it. A line that a colleague handed over can be"
        + " pasted here.",
      fr: "Tapez un nom puis \(choose) : filtre, ordre, groupes, lecture, lignes, champs et"
        + " colonnes repliées du tableau sont gardés sous ce nom. Une ligne transmise par un"
        + " collègue peut être collée ici.")
  }

  static func keep(_ name: String) -> Localized {
    Localized(
      en: "Keep what the board shows as “\(name)”",
      fr: "Garder ce que montre le tableau sous « \(name) »")
  }

  static func take(_ name: String) -> Localized {
    Localized(
      en: "Keep “\(name)” as written, and open it",
      fr: "Garder « \(name) » tel qu’écrit, et l’ouvrir")
  }

  static func kept(_ name: String, open: String) -> Localized {
    Localized(
      en: "Kept as “\(name)”; \(open) opens it again.",
      fr: "Gardé sous « \(name) » ; \(open) le rouvre.")
  }

  static func unreadable(_ settings: String) -> Localized {
    Localized(
      en: "This line cannot be kept: \(settings) means nothing here. Mend it or take it out.",
      fr: "Cette ligne ne peut être gardée : \(settings) ne veut rien dire ici. Corrigez-le ou"
        + " ôtez-le.")
  }

  static func shown(_ name: String) -> Localized {
    Localized(en: "View: \(name).", fr: "Vue : \(name).")
  }

  static func dropped(_ name: String) -> Localized {
    Localized(
      en: "View “\(name)” taken away; its leads stay.",
      fr: "Vue « \(name) » retirée ; ses leads restent.")
  }
}
