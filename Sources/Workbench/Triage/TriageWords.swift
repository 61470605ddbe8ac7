package import Glossary

/// The words of the triage screen.
package enum TriageWords {
  static let reading = Localized(en: "reading the queue…", fr: "lecture de la file…")

  /// Where one is in the list, and what was done today: `3 of 41 · 12 done`.
  package static func place(_ position: String?, of count: String, done: String) -> Localized {
    let place = position ?? "–"
    return Localized(
      en: "\(place) of \(count) · \(done)", fr: "\(place) sur \(count) · \(done)")
  }

  /// How many leads are done today.
  package static func done(_ number: Int, _ formats: Formats) -> String {
    formats.count(
      number, one: Localized(en: "done", fr: "traité"), other: Localized(en: "done", fr: "traités"))
  }

  static let company = Localized(en: "Company", fr: "Société")
  static let contact = Localized(en: "Contact", fr: "Contact")
  static let source = Localized(en: "Source", fr: "Origine")
  static let captured = Localized(en: "Captured", fr: "Arrivé")
  static let score = Localized(en: "Score", fr: "Score")
  static let lastExchange = Localized(en: "Last exchange", fr: "Dernier échange")
  static let exchange = Localized(en: "Last", fr: "Échange")
  static let noExchange = Localized(en: "nothing yet", fr: "rien encore")
  static let nobody = Localized(en: "nobody", fr: "personne")

  /// What is said of a lead in hand that waits for nobody.
  static let waitsNoMore = Localized(
    en: "Out of the queue for now.", fr: "Hors de la file pour l’instant.")

  /// What is said when somebody else worked the lead in hand.
  static func left(by name: String) -> Localized {
    Localized(
      en: "\(name.isEmpty ? "Somebody" : name) has just dealt with this lead; any key goes on.",
      fr: "\(name.isEmpty ? "Quelqu’un" : name) vient de traiter ce lead ; une touche continue.")
  }

  static let comesBack = Localized(
    en: "Skipped earlier: it comes back now that the others are done.",
    fr: "Passé plus tôt : il revient, maintenant que les autres sont faits.")
  static let firstOfWay = Localized(
    en: "No lead was in hand before this one.",
    fr: "Aucun lead n’a été pris avant celui-ci.")

  package static let endOfQueue = Localized(en: "End of the queue", fr: "Fin de la file")
  package static let nothingWaits = Localized(
    en: "Nothing waits for you now.", fr: "Rien ne vous attend pour l’instant.")
  static let nothingUnderFilter = Localized(
    en: "No lead of the queue meets this filter.", fr: "Aucun lead de la file ne passe ce filtre.")

  /// How many leads were worked on today.
  package static func worked(_ number: Int, _ formats: Formats) -> Localized {
    guard number > 0 else {
      return Localized(
        en: "No lead was worked on today.", fr: "Aucun lead traité aujourd’hui.")
    }
    let text = formats.count(
      number, one: Localized(en: "lead worked on", fr: "lead traité"),
      other: Localized(en: "leads worked on", fr: "leads traités"))
    return Localized(en: "Today: \(text).", fr: "Aujourd’hui : \(text).")
  }

  /// What is left of the list at its end, and the key that begins it again.
  package static func left(_ leads: String, key: String) -> Localized {
    Localized(
      en: "Still waiting after their turn: \(leads); \(key) begins again with them.",
      fr: "Toujours en attente après leur tour : \(leads) ; \(key) les reprend.")
  }

  /// What leads back to the board.
  static func wayBack(key: String) -> Localized {
    Localized(en: "\(key) goes back to the board.", fr: "\(key) revient au tableau.")
  }
}
