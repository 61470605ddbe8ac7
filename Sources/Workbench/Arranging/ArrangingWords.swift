import Glossary
import Leads

/// The words of the menu of how the board is laid out.
enum ArrangingWords {
  static let title = Localized(en: "Sort, group, cards", fr: "Trier, grouper, cartes")

  static func head(of choice: ArrangingState.Choice) -> Localized {
    switch choice {
    case .order: Localized(en: "Cards in the order of", fr: "Cartes dans l’ordre")
    case .grouping: Localized(en: "Columns by", fr: "Colonnes par")
    case .field: Localized(en: "Cards show", fr: "Les cartes montrent")
    }
  }

  static func name(of choice: ArrangingState.Choice) -> Localized {
    switch choice {
    case .order(let order): name(of: order)
    case .grouping(let grouping): name(of: grouping)
    case .field(let field): name(of: field)
    }
  }

  static func name(of order: CardOrder) -> Localized {
    switch order {
    case .newest: Localized(en: "latest into the stage", fr: "entrée la plus récente")
    case .oldest: Localized(en: "longest in the stage", fr: "entrée la plus ancienne")
    case .value: Localized(en: "highest value", fr: "valeur la plus haute")
    case .action: Localized(en: "next action due first", fr: "prochaine action la plus proche")
    case .score: Localized(en: "most points", fr: "points les plus hauts")
    case .idle: Localized(en: "longest without activity", fr: "inactivité la plus longue")
    }
  }

  static func name(of grouping: BoardGrouping) -> Localized {
    switch grouping {
    case .stage: Localized(en: "stage", fr: "étape")
    case .owner: Localized(en: "owner", fr: "commercial")
    case .temperature: Localized(en: "temperature", fr: "température")
    case .blocking: Localized(en: "blocking BANT letter", fr: "lettre BANT qui bloque")
    }
  }

  private static func name(of field: CardField) -> Localized {
    switch field {
    case .contact: Localized(en: "contact", fr: "contact")
    case .letters: Localized(en: "BANT and temperature", fr: "BANT et température")
    case .action: Localized(en: "next action", fr: "prochaine action")
    case .source: Localized(en: "source", fr: "source")
    case .owner: Localized(en: "owner", fr: "commercial")
    case .value: Localized(en: "value", fr: "valeur")
    case .age: Localized(en: "days in the stage", fr: "jours dans l’étape")
    case .score: Localized(en: "points", fr: "points")
    }
  }

  static func ordered(_ order: CardOrder) -> Localized {
    let name = name(of: order)
    return Localized(en: "Sorted: \(name.en).", fr: "Tri : \(name.fr).")
  }

  static func grouped(_ grouping: BoardGrouping, arrange: String) -> Localized {
    let name = name(of: grouping)
    guard grouping != .stage else {
      return Localized(en: "Columns by stage again.", fr: "Colonnes par étape, de nouveau.")
    }
    return Localized(
      en: "Columns by \(name.en), of open leads; \(arrange) brings the stages back.",
      fr: "Colonnes par \(name.fr), pour les leads ouverts ; \(arrange) rétablit les étapes.")
  }

  static func full(_ count: Int) -> Localized {
    Localized(
      en: "A card holds \(count) fields on each side: take one away first.",
      fr: "Une carte tient \(count) champs de chaque côté : retirez-en un d’abord.")
  }

  /// The order in a word or two, for the title of the screen; nil for the usual one.
  static func sortFact(_ order: CardOrder) -> Localized? {
    switch order {
    case .newest: nil
    case .oldest: Localized(en: "oldest", fr: "anciens")
    case .value: Localized(en: "by value", fr: "par valeur")
    case .action: Localized(en: "by action", fr: "par action")
    case .score: Localized(en: "by points", fr: "par points")
    case .idle: Localized(en: "by idleness", fr: "par inactivité")
    }
  }
}
