import Glossary
import Leads

/// What the stage picker says beside a lane.
enum PickerWords {
  static let here = Localized(en: "is here", fr: "est ici")

  static func refused(_ cards: [LeadCard]) -> Localized {
    let lanes = Set(cards.map(\.lane)).sorted { $0.rank < $1.rank }
    let acronym = lanes.map(\.acronym).joined(separator: ", ")
    return Localized(en: "not from \(acronym)", fr: "pas depuis \(acronym)")
  }

  static func parts(_ passing: String, _ refused: String) -> Localized {
    Localized(
      en: "may pass: \(passing), refused: \(refused)",
      fr: "peuvent passer : \(passing), refusés : \(refused)")
  }
}
