package import Glossary
import Leads

/// The words about those who are not to be contacted.
package enum SuppressionWords {
  /// What cards and lists say of a lead whose person is to be left alone.
  package static let mark = Localized(en: "do not contact", fr: "ne pas contacter")
  static let title = Localized(en: "Do not contact", fr: "Ne pas contacter")
  static let onlyAddress = Localized(en: "the only one", fr: "la seule connue")
  static let wholeAccount = Localized(en: "Whole account", fr: "Tout le compte")
  static let deadAddress = Localized(en: "Dead address", fr: "Adresse en échec")

  /// What the form offers.
  static func name(of choice: SuppressionChoice) -> Localized {
    switch choice {
    case .enter(let reason): reason.label
    case .liftForReason: Localized(en: "lift: reason in the note", fr: "lever : motif en note")
    case .liftByConsent:
      Localized(en: "lift: new consent, quoted", fr: "lever : nouvel accord, cité en note")
    }
  }

  /// What helps to fill in the reason.
  static let tip = Localized(
    en: "no: a year · contacted: 90 days · objection: for ever",
    fr: "refus : un an · déjà contacté : 90 jours · opposition : sans fin")
}
