package import Glossary

/// What is said of cadences, outside of refusals.
package enum CadencePaneWords {
  /// What the line on a lead's cadence is called.
  package static let label = Localized(en: "Cadence", fr: "Séquence")
  /// What stands before a step that was done.
  package static let done = Localized(en: "done", fr: "fait")
  static let goal = Localized(en: "Goal", fr: "But")
  static let pause = Localized(en: "pause it", fr: "la suspendre")
  static let goOn = Localized(en: "go on with it", fr: "la reprendre")
  static let leave = Localized(en: "leave it", fr: "la quitter")
  static let title = Localized(en: "Cadence", fr: "Séquence")
  static let choice = Localized(en: "Cadence", fr: "Séquence")
  static let day = Localized(en: "Day", fr: "Jour")
  static let dayTip = Localized(
    en: "the day it counts from, or till which it pauses; empty: today, or no day",
    fr: "le jour dont elle part, ou la fin de la pause ; vide : aujourd’hui, ou sans date")
  /// What stands for the day of a step that waits for a referral.
  package static let onReferral = Localized(en: "on referral", fr: "sur orientation")
}
