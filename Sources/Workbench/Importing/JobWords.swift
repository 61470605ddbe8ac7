import Glossary
import TUI

/// What is said of imports and demonstration data.
enum JobWords {
  /// How far a job is; the key that stops it is no command, so it is the same for everybody.
  static func progress(_ job: JobState, _ formats: Formats, _ language: Language) -> String {
    let stop = Key.escape.label(in: language)
    let count = formats.number(job.kept)
    let percent = job.percent.map { " · \(formats.percent($0))" } ?? ""
    return
      (job.isDemo
      ? Localized(
        en: "Making demonstration data: \(count) leads\(percent) · \(stop) stops",
        fr: "Création des données de démo : \(count) leads\(percent) · \(stop) arrête")
      : Localized(
        en: "Importing: \(count) leads\(percent) · \(stop) stops",
        fr: "Import en cours : \(count) leads\(percent) · \(stop) arrête"))[language]
  }

  static func stopped(_ count: String, undo: String, _ language: Language) -> String {
    Localized(
      en: "Import stopped, leads kept: \(count). The same file again goes on; \(undo) takes them "
        + "back.",
      fr: "Import arrêté, leads gardés : \(count). Le même fichier reprend ; \(undo) les retire.")[
        language]
  }

  static func demoStopped(
    _ kept: String, of count: String, palette: String, _ language: Language
  ) -> String {
    let command = CommandEntry.makeDemo.title
    return Localized(
      en: "Stopped: \(kept) of \(count) leads are kept; “\(command.en)” (\(palette)) goes on.",
      fr: "Arrêté : \(kept) leads sur \(count) gardés ; « \(command.fr) » (\(palette)) reprend.")[
        language]
  }

  static let demoRefused = Localized(
    en: "Only an empty workspace takes demonstration data.",
    fr: "Seul un espace vide accepte les données de démonstration.")

  static func demoReady(_ count: String, tutorial: String, _ language: Language) -> String {
    Localized(
      en: "\(count) invented leads are in; \(tutorial) shows in five steps what to do with them.",
      fr: "\(count) leads inventés sont là ; \(tutorial) montre en cinq étapes qu’en faire.")[
        language]
  }

  static func imported(
    _ summary: ImportSummary, _ formats: Formats, _ language: Language
  ) -> String {
    var facts = [
      Localized(
        en: "\(formats.number(summary.kept)) of \(formats.number(summary.rows)) rows kept",
        fr: "\(formats.number(summary.kept)) lignes gardées sur \(formats.number(summary.rows))")
    ]
    if summary.unproved > 0 {
      let count = formats.number(summary.unproved)
      facts.append(
        Localized(
          en: "\(count) below the stage they claim, for want of proof",
          fr: "\(count) sous l’étape annoncée, faute de preuve"))
    }
    if summary.remarks > 0 {
      let count = formats.number(summary.remarks)
      facts.append(
        Localized(
          en: "\(count) values put into the note", fr: "\(count) valeurs mises en note"))
    }
    if summary.rejected > 0 {
      let count = formats.number(summary.rejected)
      facts.append(
        Localized(
          en: "\(count) rejected: kanbant import lists them",
          fr: "\(count) rejetées : kanbant import les détaille"))
    }
    return facts.map { $0[language] }.joined(separator: " · ")
  }

  static func unreadable(
    _ path: String, _ fault: ImportFault, _ language: Language
  ) -> String {
    switch fault {
    case .missing:
      Localized(
        en: "\(path): there is no such file; check the path.",
        fr: "\(path) : ce fichier n’existe pas ; vérifiez le chemin.")[language]
    case .denied:
      Localized(
        en: "\(path): you may not read this file; check its permissions.",
        fr: "\(path) : lecture interdite ; vérifiez ses droits.")[language]
    case .empty:
      Localized(
        en: "\(path): the file is empty; nothing was imported.",
        fr: "\(path) : le fichier est vide ; rien n’a été importé.")[language]
    case .shortened:
      Localized(
        en: "\(path): it became shorter while it was read; import it again once it is whole.",
        fr: "\(path) : il a raccourci pendant sa lecture ; réimportez-le quand il sera entier.")[
          language]
    case .notText:
      Localized(
        en: "\(path): not a text file; save it as CSV first.",
        fr: "\(path) : ce n’est pas un fichier texte ; enregistrez-le d’abord en CSV.")[language]
    case .noKnownColumns:
      Localized(
        en: "\(path): no column for company, contact or e-mail; name them in the first line.",
        fr: "\(path) : aucune colonne société, contact ou e-mail ; nommez-les en première ligne.")[
          language]
    }
  }
}
