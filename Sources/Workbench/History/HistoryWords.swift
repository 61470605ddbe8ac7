package import Glossary
package import Leads

/// The words of the history and of undo's conflicts.
package enum HistoryWords {
  /// The title of the history.
  package static let title = Localized(en: "What was done", fr: "Ce qui a été fait")
  /// What an empty history says.
  package static let nothing = Localized(
    en: "Nothing was done yet.", fr: "Rien n’a encore été fait.")

  /// What stands in the way of an undo.
  static func title(of conflicts: [UndoConflict]) -> Localized {
    conflicts.areObjections
      ? Localized(en: "Not undone", fr: "Ne s’annule pas")
      : Localized(en: "Changed since", fr: "Modifié depuis")
  }

  /// What is asked when others changed something since, or a person objected.
  package static func question(about conflicts: [UndoConflict]) -> Localized {
    conflicts.areObjections
      ? Localized(
        en: "An objection is not undone. What should happen?",
        fr: "Une opposition ne s’annule pas. Que faut-il faire ?")
      : Localized(
        en: "Somebody changed these since; what should happen to them?",
        fr: "Ces valeurs ont changé depuis ; que faut-il en faire ?")
  }

  /// How far a large operation is taken back, or done again.
  static func progress(isUndo: Bool, _ count: String) -> Localized {
    isUndo
      ? Localized(
        en: "Taking back: \(count) leads so far", fr: "Annulation en cours : \(count) leads")
      : Localized(
        en: "Doing again: \(count) leads so far", fr: "Rétablissement en cours : \(count) leads")
  }

  /// That an undo has something to ask, for whoever is busy; `done` leads are restored so far.
  static func waiting(_ key: String, _ done: String) -> Localized {
    Localized(
      en: "Others changed something since, so it waits (leads done: \(done)); \(key) asks what to"
        + " do.",
      fr: "D’autres ont changé des valeurs, cela attend donc (leads faits : \(done)) ; \(key)"
        + " pose la question.")
  }

  /// How far it came before conflicts were met.
  static func soFar(_ done: String, isUndo: Bool) -> Localized {
    isUndo
      ? Localized(en: "Taken back so far: \(done) leads.", fr: "Déjà annulés : \(done) leads.")
      : Localized(en: "Done again so far: \(done) leads.", fr: "Déjà rétablis : \(done) leads.")
  }

  /// That some of it is restored and the rest is not, and the keys that go on or bring it back.
  static func leftHalfWay(
    _ done: String, _ keys: (undo: String, redo: String), _ isUndo: Bool
  ) -> Localized {
    let (on, back) = isUndo ? (keys.undo, keys.redo) : (keys.redo, keys.undo)
    let said = soFar(done, isUndo: isUndo)
    return Localized(
      en: "\(said.en) \(on) goes on, \(back) brings them back.",
      fr: "\(said.fr) \(on) continue, \(back) les ramène.")
  }

  /// What a way out of conflicts does.
  package static func name(
    of way: HistoryState.Way, outOf conflicts: [UndoConflict]
  ) -> Localized {
    switch way {
    case .keepTheirs where conflicts.areObjections:
      Localized(
        en: "Pass over it, to reach what was done before",
        fr: "Passer outre, pour atteindre ce qui précède")
    case .keepTheirs:
      Localized(
        en: "Undo the rest, keep these as they are", fr: "Annuler le reste, garder celles-ci")
    case .restore:
      Localized(en: "Restore these too", fr: "Restaurer aussi celles-ci")
    case .leave: Localized(en: "Leave everything as it is", fr: "Tout laisser en l’état")
    }
  }
}
