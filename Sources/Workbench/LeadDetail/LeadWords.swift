import Glossary

/// The headings and labels of the lead pane.
enum LeadWords {
  static let reading = Localized(en: "reading…", fr: "lecture…")
  static let stage = Localized(en: "Stage", fr: "Étape")
  static let action = Localized(en: "Next", fr: "Ensuite")
  static let owner = Localized(en: "Owner", fr: "Commercial")
  static let note = Localized(en: "Note", fr: "Note")
  static let contacts = Localized(en: "Contacts", fr: "Contacts")
  static let nobody = Localized(en: "nobody known yet", fr: "personne de connu")
  static let bant = Localized(en: "BANT", fr: "BANT")
  static let stale = Localized(en: "stale", fr: "ancien")
  static let temperature = Localized(en: "Temperature", fr: "Température")
  static let project = Localized(en: "Project", fr: "Projet")
  static let horizon = Localized(en: "Buys by", fr: "Achat avant")
  static let money = Localized(en: "Value", fr: "Valeur")
  static let value = Localized(en: "Value", fr: "Valeur")
  static let offer = Localized(en: "Offer", fr: "Offre")
  static let withdrawn = Localized(en: "withdrawn", fr: "retirée")
  static let signed = Localized(en: "Signed", fr: "Signé")
  static let origin = Localized(en: "Origin", fr: "Origine")
  static let timeline = Localized(en: "Timeline", fr: "Historique")
  static let noLine = Localized(en: "nothing of the kind", fr: "rien de ce genre")
  static let undone = Localized(en: "undone", fr: "annulé")
}
