package import Glossary

/// What is said of cadences, outside of refusals.
package enum CadencePaneWords {
  /// What the line on a lead's cadence is called.
  package static let label = Localized(en: "Cadence", fr: "Séquence")
  /// The signs before steps, in words for those who hear them.
  package static let done = Localized(en: "done", fr: "fait")
  package static let next = Localized(en: "next", fr: "à faire")
  package static let onReferral = Localized(en: "on referral", fr: "sur orientation")
}
