import Glossary

extension CommandEntry {
  static let selectPrevious = CommandEntry(
    "k", "<Up>", in: [.board, .triage, .lead, .history, .glossary],
    title: Localized(en: "Previous", fr: "Précédent"),
    help: Localized(
      en: "Goes to the card or line above.",
      fr: "Va à la carte ou à la ligne du dessus.")
  ) { $0.moveSelection(by: -1) }

  static let selectNext = CommandEntry(
    "j", "<Down>", in: [.board, .triage, .lead, .history, .glossary],
    title: Localized(en: "Next", fr: "Suivant"),
    help: Localized(
      en: "Goes to the card or line below.",
      fr: "Va à la carte ou à la ligne du dessous.")
  ) { $0.moveSelection(by: 1) }

  static let columnLeft = CommandEntry(
    "h", "<Left>", in: [.board],
    title: Localized(en: "Column to the left", fr: "Colonne de gauche"),
    help: Localized(en: "Goes to the column on the left.", fr: "Va à la colonne de gauche.")
  ) { $0.moveColumn(by: -1) }

  static let columnRight = CommandEntry(
    "l", "<Right>", in: [.board],
    title: Localized(en: "Column to the right", fr: "Colonne de droite"),
    help: Localized(
      en: "Goes to the column on the right, and on to the lanes at the side.",
      fr: "Va à la colonne de droite, puis aux couloirs latéraux.")
  ) { $0.moveColumn(by: 1) }

  static let pageUp = CommandEntry(
    "<PgUp>", in: [.board, .triage, .lead, .form, .list, .history, .glossary],
    title: Localized(en: "Page up", fr: "Page précédente"),
    help: Localized(en: "Goes up by one screen.", fr: "Remonte d’un écran.")
  ) { $0.moveSelection(byPages: -2) }

  static let pageDown = CommandEntry(
    "<PgDn>", in: [.board, .triage, .lead, .form, .list, .history, .glossary],
    title: Localized(en: "Page down", fr: "Page suivante"),
    help: Localized(en: "Goes down by one screen.", fr: "Descend d’un écran.")
  ) { $0.moveSelection(byPages: 2) }

  static let halfPageUp = CommandEntry(
    "<C-u>", in: [.board, .triage, .lead, .history],
    title: Localized(en: "Half a page up", fr: "Demi-page plus haut"),
    help: Localized(en: "Goes up by half a screen.", fr: "Remonte d’un demi-écran.")
  ) { $0.moveSelection(byPages: -1) }

  static let halfPageDown = CommandEntry(
    "<C-d>", in: [.board, .triage, .lead, .history],
    title: Localized(en: "Half a page down", fr: "Demi-page plus bas"),
    help: Localized(en: "Goes down by half a screen.", fr: "Descend d’un demi-écran.")
  ) { $0.moveSelection(byPages: 1) }

  static let selectFirst = CommandEntry(
    "gg", "<Home>", in: [.board, .triage, .lead, .history],
    title: Localized(en: "First", fr: "Premier"),
    help: Localized(en: "Goes to the first card or line.", fr: "Va à la première carte ou ligne.")
  ) { $0.moveSelection(toEnd: false) }

  static let selectLast = CommandEntry(
    "G", "<End>", in: [.board, .triage, .lead, .history],
    title: Localized(en: "Last", fr: "Dernier"),
    help: Localized(en: "Goes to the last card or line.", fr: "Va à la dernière carte ou ligne.")
  ) { $0.moveSelection(toEnd: true) }

  static let open = CommandEntry(
    "<Enter>", in: [.board, .triage], needs: .lead,
    title: Localized(en: "Open the lead", fr: "Ouvrir le lead"),
    help: Localized(
      en: "Shows the lead beside the board: record, BANT, timeline.",
      fr: "Montre le lead à côté du tableau : fiche, BANT, historique.")
  ) { $0.openLead() }

  static let back = CommandEntry(
    "<Esc>", "q", in: [.triage, .lead, .history],
    title: Localized(en: "Back", fr: "Retour"),
    help: Localized(
      en: "Closes the pane or list and goes back to the card.",
      fr: "Ferme le volet ou la liste et revient à la carte.")
  ) { $0.closeTop() }

  static let nextLead = CommandEntry(
    "J", in: [.board, .lead], needs: .lead,
    title: Localized(en: "Next lead", fr: "Lead suivant"),
    help: Localized(
      en: "Goes to the next lead of the column under the same filter.",
      fr: "Passe au lead suivant de la colonne, sous le même filtre.")
  ) { $0.walkLeads(by: 1) }

  static let previousLead = CommandEntry(
    "K", in: [.board, .lead], needs: .lead,
    title: Localized(en: "Previous lead", fr: "Lead précédent"),
    help: Localized(
      en: "Goes to the previous lead of the column under the same filter.",
      fr: "Passe au lead précédent de la colonne, sous le même filtre.")
  ) { $0.walkLeads(by: -1) }
}
