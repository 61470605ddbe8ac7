import Glossary

/// The words around what a term comes to at present.
enum PresentWords {
  static let filtered = Localized(
    en: "of those that meet the filter", fr: "parmi ceux qui passent le filtre")

  static func weighted(_ terms: String, _ sum: String) -> Localized {
    Localized(en: "weighted: \(terms) = \(sum)", fr: "pondéré\u{A0}: \(terms) = \(sum)")
  }

  static func average(_ sum: String, _ count: String, _ mean: String) -> Localized {
    Localized(
      en: "on average \(sum) ÷ \(count) = \(mean)", fr: "en moyenne \(sum) ÷ \(count) = \(mean)")
  }

  static func conversion(_ won: String, _ ended: String, _ percent: String) -> Localized {
    Localized(
      en: "from lead to sale \(won) ÷ \(ended) × 100 = \(percent) of the leads that have ended:"
        + " sold, lost or disqualified",
      fr: "du lead à la vente \(won) ÷ \(ended) × 100 = \(percent) des leads arrivés au bout\u{A0}:"
        + " vendus, perdus ou écartés")
  }

  static func closing(_ won: String, _ ended: String, _ percent: String) -> Localized {
    Localized(
      en: "signed \(won) ÷ \(ended) × 100 = \(percent) of the opportunities that have ended: sold"
        + " or lost",
      fr: "signées \(won) ÷ \(ended) × 100 = \(percent) des opportunités arrivées au bout\u{A0}:"
        + " vendues ou perdues")
  }

  static func open(_ leads: String) -> Localized {
    Localized(en: "\(leads) open", fr: "\(leads) en cours")
  }

  static func score(_ score: String, _ threshold: String) -> Localized {
    Localized(
      en: "\(score) points, threshold \(threshold)", fr: "\(score) points, seuil \(threshold)")
  }

  static func standing(_ days: String, _ stage: String, limit: String?) -> Localized {
    Localized(
      en: "\(days) in \(stage)" + (limit.map { ", limit \($0)" } ?? ""),
      fr: "\(days) en \(stage)" + (limit.map { ", limite \($0)" } ?? ""))
  }

  static func cycle(_ days: String, from start: String, to end: String?) -> Localized {
    Localized(
      en: "\(days) from \(start) to \(end ?? "today")",
      fr: "\(days) du \(start) \(end.map { "au \($0)" } ?? "à aujourd’hui")")
  }
}
