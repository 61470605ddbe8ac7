import Glossary

/// The words of the history and of undo's conflicts.
enum HistoryWords {
  static let title = Localized(en: "What was done", fr: "Ce qui a été fait")
  static let nothing = Localized(
    en: "Nothing was done yet.", fr: "Rien n’a encore été fait.")
  static let conflictTitle = Localized(en: "Changed since", fr: "Modifié depuis")
  static let conflicts = Localized(
    en: "Somebody changed these since; what should happen to them?",
    fr: "Ces valeurs ont changé depuis ; que faut-il en faire ?")

  static func name(of way: HistoryState.Way) -> Localized {
    switch way {
    case .keepTheirs:
      Localized(
        en: "Undo the rest, keep these as they are", fr: "Annuler le reste, garder celles-ci")
    case .restore:
      Localized(en: "Restore these too", fr: "Restaurer aussi celles-ci")
    case .leave: Localized(en: "Leave everything as it is", fr: "Tout laisser en l’état")
    }
  }
}
