import Glossary
import Leads

extension CommandEntry {
  static let filter = CommandEntry(
    "/", in: [.board, .triage],
    title: Localized(en: "Filter", fr: "Filtrer"),
    help: Localized(
      en: "Filters the board as you type: words, stage:sql, -owner:me, idle>7d.",
      fr: "Filtre au fil de la frappe : mots, stage:sql, -owner:moi, idle>7j.")
  ) { $0.openFilter() }

  static let clearFilter = CommandEntry(
    "<Esc>", in: [.board], needs: .filterOrMarks,
    title: Localized(en: "Clear marks, then filter", fr: "Lever marques, filtre"),
    help: Localized(
      en: "Takes the marks away; where there are none, shows every lead again.",
      fr: "Ôte les marques ; s’il n’y en a pas, montre de nouveau tous les leads.")
  ) { $0.board.marks.isEmpty ? $0.clearFilter() : $0.clearMarks() }

  static let mark = CommandEntry(
    " ", in: [.board], needs: .lead,
    title: Localized(en: "Mark", fr: "Marquer"),
    help: Localized(
      en: "Marks the lead, or takes its mark; commands then work on all that are marked.",
      fr: "Marque le lead, ou ôte sa marque ; les commandes valent alors pour tous les marqués.")
  ) { $0.toggleMark() }

  static let markRange = CommandEntry(
    "M", in: [.board], needs: .lead,
    title: Localized(en: "Mark up to here", fr: "Marquer jusqu’ici"),
    help: Localized(
      en: "Marks the leads between the last mark and this one.",
      fr: "Marque les leads entre la dernière marque et celui-ci.")
  ) { $0.markRange() }

  static let markAll = CommandEntry(
    "*", in: [.board],
    title: Localized(en: "Mark all", fr: "Tout marquer"),
    help: Localized(
      en: "Marks all that the filter shows, or the column; again, takes the marks away.",
      fr: "Marque tout ce que le filtre montre, ou la colonne ; de nouveau, ôte les marques.")
  ) { $0.markAll() }

  static let undo = CommandEntry(
    "u", in: [.board, .welcome, .triage, .lead, .history],
    title: Localized(en: "Undo", fr: "Annuler"),
    help: Localized(
      en: "Takes back what you did last, after a restart too.",
      fr: "Annule votre dernière action, même après un redémarrage.")
  ) { $0.restoring == nil ? [.undo(.ask)] : [] }

  static let redo = CommandEntry(
    "<C-r>", in: [.board, .welcome, .triage, .lead, .history],
    title: Localized(en: "Redo", fr: "Rétablir"),
    help: Localized(
      en: "Does again what you took back last.",
      fr: "Rétablit ce que vous venez d’annuler.")
  ) { $0.restoring == nil ? [.redo(.ask)] : [] }

  static let history = CommandEntry(
    "U", in: [.board, .welcome, .triage, .lead, .history],
    title: Localized(en: "History", fr: "Historique"),
    help: Localized(
      en: "Lists what was done in the workspace, newest first.",
      fr: "Liste ce qui a été fait dans l’espace, du plus récent au plus ancien.")
  ) { $0.openHistory() }

  static let importFile = CommandEntry(
    "i", in: [.welcome],
    title: Localized(en: "Import a file", fr: "Importer un fichier"),
    help: Localized(
      en: "Reads a CSV file with a header into the workspace.",
      fr: "Lit un fichier CSV avec en-tête dans l’espace de travail.")
  ) { $0.openImportForm() }

  static let makeDemo = CommandEntry(
    "d", in: [.welcome],
    title: Localized(en: "Demonstration data", fr: "Données de démo"),
    help: Localized(
      en: "Fills an empty workspace with invented leads to try things on, or goes on with that.",
      fr: "Remplit un espace vide de leads inventés pour essayer, ou reprend ce remplissage.")
  ) { $0.makeDemo() }
}
