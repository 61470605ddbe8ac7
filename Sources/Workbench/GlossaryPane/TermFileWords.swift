package import Glossary

/// The words around files of the team's words.
package enum TermFileWords {
  static let importTitle = Localized(
    en: "Import words from a file", fr: "Importer les mots d’un fichier")
  static let exportTitle = Localized(
    en: "Export the team’s words", fr: "Exporter les mots de l’équipe")
  static let importTip = Localized(
    en: "text as the export writes it; ~/ is your home",
    fr: "texte tel que l’export l’écrit ; ~/ : dossier personnel")
  static let exportTip = Localized(
    en: "a new file, where Kanbant was started; ~/ is your home",
    fr: "nouveau fichier, là où Kanbant a été lancé ; ~/ : dossier personnel")
  /// The name that is proposed for a new file.
  static let usualName = Localized(en: "terms.txt", fr: "termes.txt")

  static let pathRestored = Localized(
    en: "The path you typed last is back.", fr: "Votre dernier chemin saisi est revenu.")

  /// That there is nothing to write.
  package static let nothingToWrite = Localized(
    en: "The team has no words of its own yet: nothing to write.",
    fr: "L’équipe n’a pas encore ses mots à elle : rien à écrire.")

  /// Why a file was not taken over or not written, and that nothing was changed.
  package static func sentence(_ fault: TermFileFault, for path: String) -> Localized {
    switch fault {
    case .unread(let fault): fault.sentence(for: path)
    case .broken(let fault): unchanged(placed(fault, path))
    case .wordless:
      unchanged(
        Localized(
          en: "\(path): no word is in it: [name], then lines field = text.",
          fr: "\(path) : aucun mot ne s’y trouve : [nom], puis des lignes champ = texte."))
    case .refused(let fault):
      fault.line == nil ? unchanged(together(fault, path)) : TermWords.unreadable(fault)
    case .nothingToWrite: nothingToWrite
    case .unwritten(let fault): fault.sentence(for: path)
    }
  }

  private static func placed(_ fault: TeamTermsFault, _ path: String) -> Localized {
    let sentence = fault.sentence
    let hasPlace = sentence != fault.reason
    return Localized(
      en: "\(path)\(hasPlace ? "," : ":") \(sentence.en)",
      fr: "\(path)\(hasPlace ? "," : " :") \(sentence.fr)")
  }

  /// What is wrong with the words of a file only beside those that the team has already.
  private static func together(_ fault: TeamTermsFault, _ path: String) -> Localized {
    let sentence = fault.sentence
    return Localized(
      en: "\(path): together with the team’s words, \(sentence.en)",
      fr: "\(path) : avec les mots de l’équipe, \(sentence.fr)")
  }

  private static func unchanged(_ text: Localized) -> Localized {
    Localized(en: "\(text.en) Nothing was changed.", fr: "\(text.fr) Rien n’a été changé.")
  }

  /// Where the words were written, and how many.
  package static func written(_ count: Int, _ path: String, _ formats: Formats) -> Localized {
    let number = formats.number(count)
    return count == 1
      ? Localized(en: "1 word written: \(path)", fr: "1 mot écrit : \(path)")
      : Localized(en: "\(number) words written: \(path)", fr: "\(number) mots écrits : \(path)")
  }
}
