import Glossary
import Leads

/// What the stage picker says beside a lane.
enum PickerWords {
  static let here = Localized(en: "is here", fr: "est ici")

  static func refused(_ card: LeadCard) -> Localized {
    let acronym = card.lane.acronym
    return Localized(en: "not from \(acronym)", fr: "pas depuis \(acronym)")
  }
}
