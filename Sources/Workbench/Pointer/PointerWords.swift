import Glossary
import Leads
import TUI

/// What is said about the mouse.
enum PointerWords {
  static let isOn = Localized(
    en: "The mouse clicks, scrolls and drags cards; hold Shift to select text with the terminal.",
    fr: "La souris clique, défile et déplace les cartes ; avec Maj, le terminal sélectionne.")
  static let isOff = Localized(
    en: "The mouse is the terminal’s again.", fr: "La souris est rendue au terminal.")
  static let notMoved = Localized(
    en: "Put back: nothing was moved.", fr: "Reposé : rien n’a été déplacé.")
  static func marksInTheWay(unmark: String) -> Localized {
    Localized(
      en: "Other leads are marked: \(unmark) takes the marks away, then drag this one again.",
      fr: "D’autres leads sont marqués : \(unmark) ôte les marques, puis déplacez celui-ci.")
  }

  static func notSetByMoving(bant: String, edit: String) -> Localized {
    Localized(
      en: "That follows from what is known of the lead: \(bant) and \(edit) change it, moving does "
        + "not.",
      fr: "Cela découle de ce qu’on sait du lead : \(bant) et \(edit) le changent, le déplacer non."
    )
  }

  // What puts a card back is no command, so its key is the same for everybody.
  private static let escape = Localized(
    en: Key.escape.label(in: .english), fr: Key.escape.label(in: .french))

  /// What would become of held cards if they were let go now over a column of this name.
  static func holding(
    _ cards: String, over target: (column: String, drop: DropTarget)?, bant: String, edit: String
  ) -> Localized {
    guard let (column, drop) = target else {
      return Localized(
        en: "\(cards): let go over another column to move; \(escape.en) puts back.",
        fr: "\(cards) : relâchez sur une autre colonne pour déplacer ; \(escape.fr) repose.")
    }
    var name = column
    // Of the stages that a column shows as one, the one that is meant is named.
    if case .lane(let lane) = drop.change { name = lane.acronym }
    guard drop.isAllowed else {
      guard case .lane = drop.change else { return notSetByMoving(bant: bant, edit: edit) }
      return Localized(
        en: "\(cards) to \(name): the funnel has no such step; let go to read why.",
        fr: "\(cards) vers \(name) : pas une étape de l’entonnoir ; relâchez pour le motif.")
    }
    return Localized(
      en: "\(cards) to \(name): let go to ask for it; \(escape.en) puts back.",
      fr: "\(cards) vers \(name) : relâchez pour le demander ; \(escape.fr) repose.")
  }
}
