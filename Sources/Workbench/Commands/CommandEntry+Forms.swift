import Glossary

extension CommandEntry {
  static let nextField = CommandEntry(
    "<Tab>", in: [.qualifying, .form],
    title: Localized(en: "Next field", fr: "Champ suivant"),
    help: Localized(en: "Goes to the next field.", fr: "Va au champ suivant.")
  ) { $0.moveField(by: 1) }

  static let previousField = CommandEntry(
    "<S-Tab>", in: [.qualifying, .form],
    title: Localized(en: "Previous field", fr: "Champ précédent"),
    help: Localized(en: "Goes to the previous field.", fr: "Va au champ précédent.")
  ) { $0.moveField(by: -1) }

  static let previousChoice = CommandEntry(
    "<Left>", in: [.qualifying, .form],
    title: Localized(en: "Previous choice", fr: "Choix précédent"),
    help: Localized(
      en: "Takes the choice before, where the field is a choice.",
      fr: "Prend le choix précédent, si le champ en est un.")
  ) { $0.changeChoice(by: -1) }

  static let nextChoice = CommandEntry(
    "<Right>", in: [.qualifying, .form],
    title: Localized(en: "Next choice", fr: "Choix suivant"),
    help: Localized(
      en: "Takes the next choice, where the field is a choice.",
      fr: "Prend le choix suivant, si le champ en est un.")
  ) { $0.changeChoice(by: 1) }

  static let nextLetter = CommandEntry(
    "<PgDn>", in: [.qualifying],
    title: Localized(en: "Next letter", fr: "Lettre suivante"),
    help: Localized(en: "Goes to the next of the four letters.", fr: "Va à la lettre suivante.")
  ) { $0.moveLetter(by: 1) }

  static let previousLetter = CommandEntry(
    "<PgUp>", in: [.qualifying],
    title: Localized(en: "Previous letter", fr: "Lettre précédente"),
    help: Localized(
      en: "Goes to the previous of the four letters.",
      fr: "Va à la lettre précédente.")
  ) { $0.moveLetter(by: -1) }

  static let readQuestions = CommandEntry(
    "<F7>", in: [.qualifying],
    title: Localized(en: "Read the questions on", fr: "Suite des questions"),
    help: Localized(
      en: "Shows the questions that have no room, and then the first again.",
      fr: "Montre les questions qui n’ont pas de place, puis de nouveau les premières.")
  ) { $0.readQuestions() }

  static let previousLine = CommandEntry(
    "<Up>", in: [.qualifying, .form, .list],
    title: Localized(en: "Line above", fr: "Ligne du dessus"),
    help: Localized(
      en: "Goes to the field or line above.", fr: "Va au champ ou à la ligne du dessus.")
  ) { $0.moveLine(by: -1) }

  static let nextLine = CommandEntry(
    "<Down>", in: [.qualifying, .form, .list],
    title: Localized(en: "Line below", fr: "Ligne du dessous"),
    help: Localized(
      en: "Goes to the field or line below.", fr: "Va au champ ou à la ligne du dessous.")
  ) { $0.moveLine(by: 1) }

  static let submit = CommandEntry(
    "<Enter>", "<C-s>", in: [.qualifying, .form, .filter],
    title: Localized(en: "Save", fr: "Enregistrer"),
    help: Localized(en: "Keeps what was filled in.", fr: "Enregistre ce qui a été saisi.")
  ) { $0.submit() }

  static let takeTheirs = CommandEntry(
    "<C-t>", in: [.form],
    title: Localized(en: "Take theirs", fr: "Prendre la leur"),
    help: Localized(
      en: "Where somebody else changed the same field meanwhile, takes what they wrote.",
      fr: "Si quelqu’un a changé le même champ entre-temps, prend sa valeur.")
  ) { $0.takeTheirs() }

  static let editText = CommandEntry(
    "<C-o>", in: [.qualifying, .form],
    title: Localized(en: "Edit in your editor", fr: "Ouvrir dans l’éditeur"),
    help: Localized(
      en: "Opens the field’s text in your own editor: VISUAL, else EDITOR.",
      fr: "Ouvre le texte du champ dans votre éditeur : VISUAL, sinon EDITOR.")
  ) { $0.editText() }

  static let giveUp = CommandEntry(
    "<Esc>", in: [.qualifying, .form, .filter, .list, .glossary],
    title: Localized(en: "Close", fr: "Fermer"),
    help: Localized(
      en: "Closes without keeping; what was typed stays as a draft.",
      fr: "Ferme sans enregistrer ; la saisie reste en brouillon.")
  ) { $0.giveUp() }

  static let choose = CommandEntry(
    "<Enter>", in: [.list],
    title: Localized(en: "Choose", fr: "Choisir"),
    help: Localized(
      en: "Takes or runs the selected line.",
      fr: "Prend ou exécute la ligne choisie.")
  ) { $0.chooseLine() }
}
