import Glossary

extension CommandEntry {
  static let addTerm = CommandEntry(
    "a", in: [.glossary],
    title: Localized(en: "New word of the team’s", fr: "Nouveau mot d’équipe"),
    help: Localized(
      en: "Adds a word of the team’s own to the glossary, in one language or both.",
      fr: "Ajoute au glossaire un mot à l’équipe, dans une langue ou les deux.")
  ) { $0.openAddTerm() }

  static let editTerm = CommandEntry(
    "e", in: [.glossary],
    title: Localized(en: "Define for the team", fr: "Définir pour l’équipe"),
    help: Localized(
      en: "Writes the team’s own definition over the entry shown, or changes the team’s word.",
      fr: "Écrit la définition de l’équipe sur l’entrée affichée, ou change son mot.")
  ) { $0.openEditTerm() }

  static let removeTerm = CommandEntry(
    "D", "<Del>", in: [.glossary], needs: .teamWord,
    title: Localized(en: "Remove the team’s word", fr: "Retirer le mot d’équipe"),
    help: Localized(
      en: "Takes away what the team says of the entry shown; undo brings it back.",
      fr: "Retire ce que l’équipe dit de l’entrée affichée ; annuler le ramène.")
  ) { $0.removeTerm() }

  static let undoTerm = CommandEntry(
    "u", in: [.glossary], needs: .changedWord,
    title: Localized(en: "Undo on words", fr: "Annuler sur les mots"),
    help: Localized(
      en: "Takes back what you changed last of the team’s words; again, does it anew.",
      fr: "Annule votre dernier changement aux mots de l’équipe ; de nouveau, le refait.")
  ) { $0.undoTerm() }

  static let importTerms = CommandEntry(
    "i", in: [.glossary],
    title: Localized(en: "Import words", fr: "Importer des mots"),
    help: Localized(
      en: "Takes over a text file of the team’s words, all or none; undo on words takes it back.",
      fr: "Reprend un fichier texte de mots d’équipe, en entier ou pas ; annuler le retire.")
  ) { $0.openImportTerms() }

  static let exportTerms = CommandEntry(
    "x", in: [.glossary], needs: .teamWords,
    title: Localized(en: "Export the team’s words", fr: "Exporter les mots"),
    help: Localized(
      en: "Writes all of the team’s words into a new text file.",
      fr: "Écrit tous les mots de l’équipe dans un nouveau fichier texte.")
  ) { $0.openExportTerms() }
}
