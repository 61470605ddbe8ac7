import Glossary

extension CommandEntry {
  static let whatIsThis = CommandEntry(
    "w", "<F1>", in: [.board, .welcome, .triage, .lead, .glossary],
    title: Localized(en: "What is this word?", fr: "Que veut dire ce mot ?"),
    help: Localized(
      en: "Opens or closes the glossary pane, which follows the focus.",
      fr: "Ouvre ou ferme le glossaire, qui suit le focus.")
  ) { $0.toggleGlossary() }

  static let whatIsThisField = CommandEntry(
    "<F1>", in: [.qualifying, .form, .list, .filter],
    title: Localized(en: "What is this word?", fr: "Que veut dire ce mot ?"),
    help: Localized(
      en: "Opens or closes the glossary on the field in use.",
      fr: "Ouvre ou ferme le glossaire sur le champ en cours.")
  ) { $0.toggleGlossary() }

  static let whichFigure = CommandEntry(
    "W", in: [.board, .triage, .lead, .glossary],
    title: Localized(en: "What is this figure?", fr: "Que dit ce chiffre ?"),
    help: Localized(
      en: "Goes to the figures of the column and the lead in the glossary.",
      fr: "Va, dans le glossaire, aux chiffres de la colonne et du lead.")
  ) { $0.goToFigures() }

  static let nextLink = CommandEntry(
    "<Tab>", in: [.glossary],
    title: Localized(en: "Next link", fr: "Lien suivant"),
    help: Localized(en: "Goes to the next linked word.", fr: "Va au mot lié suivant.")
  ) { $0.moveLink(by: 1) }

  static let previousLink = CommandEntry(
    "<S-Tab>", in: [.glossary],
    title: Localized(en: "Previous link", fr: "Lien précédent"),
    help: Localized(en: "Goes to the previous linked word.", fr: "Va au mot lié précédent.")
  ) { $0.moveLink(by: -1) }

  static let followLink = CommandEntry(
    "<Enter>", in: [.glossary],
    title: Localized(en: "Follow the link", fr: "Suivre le lien"),
    help: Localized(en: "Shows the entry of the linked word.", fr: "Montre l’entrée du mot lié.")
  ) { $0.followLink() }

  static let previousEntry = CommandEntry(
    "<BS>", in: [.glossary],
    title: Localized(en: "Back one entry", fr: "Entrée précédente"),
    help: Localized(
      en: "Goes back to the entry read before.",
      fr: "Revient à l’entrée lue avant.")
  ) { $0.previousEntry() }

  static let nextPane = CommandEntry(
    "<F6>", in: [.board, .welcome, .triage, .lead, .qualifying, .form, .list, .glossary],
    title: Localized(en: "Next pane", fr: "Volet suivant"),
    help: Localized(
      en: "Moves the focus between the screen and the glossary.",
      fr: "Passe le focus entre l’écran et le glossaire.")
  ) { $0.focusNextPane() }

  static let palette = CommandEntry(
    ":", "<C-p>", in: [.board, .welcome, .triage, .lead, .glossary],
    title: Localized(en: "Commands", fr: "Commandes"),
    help: Localized(
      en: "Finds any command by its name and runs it.",
      fr: "Trouve une commande par son nom et l’exécute.")
  ) { $0.openCommands(.palette) }

  static let help = CommandEntry(
    "?", in: [.board, .welcome, .triage, .lead, .history, .glossary],
    title: Localized(en: "Help", fr: "Aide"),
    help: Localized(
      en: "Lists the keys that work here; type to search, then run one.",
      fr: "Liste les touches valables ici ; tapez pour chercher, puis exécutez.")
  ) { $0.openCommands(.help) }

  static let switchLanguage = CommandEntry(
    "<F2>", in: KeyContext.everywhere,
    title: Localized(en: "Français / English", fr: "English / français"),
    help: Localized(
      en: "Switches between English and French.",
      fr: "Passe du français à l’anglais et retour.")
  ) { $0.switchLanguage() }

  static let switchTheme = CommandEntry(
    "<F4>", in: KeyContext.everywhere,
    title: Localized(en: "Next theme", fr: "Thème suivant"),
    help: Localized(
      en: "Draws the screen in other colours: dark, light, high contrast, none, automatic.",
      fr: "Change les couleurs : sombre, clair, contraste élevé, sans, automatique.")
  ) { $0.switchTheme() }

  static let switchLens = CommandEntry(
    "<F3>", in: [.board],
    title: Localized(en: "Next lens", fr: "Lecture suivante"),
    help: Localized(
      en: "Shows the board in the words of another reading of the funnel.",
      fr: "Montre le tableau dans les mots d’une autre lecture de l’entonnoir.")
  ) { $0.switchLens() }

  static let switchDensity = CommandEntry(
    "d", in: [.board],
    title: Localized(en: "Lines of a card", fr: "Lignes d’une carte"),
    help: Localized(
      en: "Gives cards four lines, two or one, so that more of them fit.",
      fr: "Donne aux cartes quatre lignes, deux ou une, pour en voir davantage.")
  ) { $0.switchDensity() }

  static let fold = CommandEntry(
    "f", in: [.board],
    title: Localized(en: "Fold the column", fr: "Replier la colonne"),
    help: Localized(
      en: "Folds the column to the side, where its count stays; on a folded one, unfolds it.",
      fr: "Replie la colonne sur le côté, où reste son compte ; si elle l’est déjà, la rouvre.")
  ) { $0.toggleFold() }

  static let arrange = CommandEntry(
    "o", in: [.board],
    title: Localized(en: "Sort, group, cards", fr: "Trier, grouper, cartes"),
    help: Localized(
      en: "Chooses the order of cards, what columns stand for, and what cards show.",
      fr: "Choisit l’ordre des cartes, ce que sont les colonnes, et ce que montrent les cartes.")
  ) { $0.openArranging() }

  static let views = CommandEntry(
    "v", in: [.board],
    title: Localized(en: "Views", fr: "Vues"),
    help: Localized(
      en: "Opens a named view of the board, or keeps what it shows under a name.",
      fr: "Ouvre une vue nommée du tableau, ou garde ce qu’il montre sous un nom.")
  ) { $0.openViews() }
}
