package import Glossary

/// The words around files of the team's words.
package enum TermFileWords {
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
}
