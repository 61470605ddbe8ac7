public import Leads

extension Source {
  /// The lens that shows the board in this source's words; nil for one that has none of its own.
  public var lens: Lens? {
    switch self {
    case .kanbant: .canonical
    case .source000: .source000
    case .source002: .source002
    case .source003: .source003
    case .source004: .source004
    case .house: .house
    case .source001, .field, .officialFrench: nil
    }
  }
}

extension Glossary {
  /// The team's own names of stages; empty where it calls them as Kanbant does.
  ///
  /// They are the words of the house lens.
  public var houseNames: [Stage: Localized] {
    var names: [Stage: Localized] = [:]
    for stage in Stage.allCases {
      guard let entry = self[stage.entry], entry.origin == .redefined,
        entry.headword != stage.label
      else { continue }
      names[stage] = entry.headword
    }
    return names
  }

  /// The lens whose board a reading of an entry gives: that of its source, where a stage is read.
  ///
  /// Nil for other entries, and for a team without names of its own, whose board is Kanbant's.
  public func lens(of reading: Reading, in entry: Entry) -> Lens? {
    guard entry.kind == .stage, let lens = reading.source.lens else { return nil }
    return lens != .house || !houseNames.isEmpty ? lens : nil
  }

  /// The words that head the columns of the board under a lens, from left to right.
  public func labels(in lens: Lens) -> [Localized] {
    lens.columns.map { label(of: $0, in: lens) }
  }

  /// The words that head a column under a lens.
  public func label(of column: Lens.Column, in lens: Lens) -> Localized {
    let own = lens == .house ? column.stages.first.flatMap { houseNames[$0] } : nil
    return own ?? lens.label(of: column)
  }

  /// The word that the board has, under a lens, for the stage that an entry is about; nil for
  /// other entries, and where it is the entry's own.
  public func boardWord(for entry: Entry, in lens: Lens) -> Localized? {
    guard let stage = Stage.allCases.first(where: { $0.entry == entry.id }),
      let column = lens.columns.first(where: { $0.stages.contains(stage) })
    else { return nil }
    let word = label(of: column, in: lens)
    return word == entry.headword ? nil : word
  }
}

extension Lens {
  /// The name of the reading, for the menu that chooses one.
  public var label: Localized {
    switch self {
    case .canonical: Localized(en: "Kanbant", fr: "Kanbant")
    case .source000: Source.source000.title
    case .source002: Source.source002.title
    case .source003: Source.source003.title
    case .source004: Source.source004.title
    case .house: Source.house.title
    }
  }

  /// The words that head a column under this reading.
  public func label(of column: Column) -> Localized {
    // A column of a lens is one word of its source, whichever of its stages is asked.
    label(of: column.stages.first ?? .captured)
  }

  /// The words of this reading for what Kanbant calls `stage`.
  public func label(of stage: Stage) -> Localized {
    switch self {
    case .canonical, .source002, .house: stage.label
    case .source000: label000(of: stage)
    case .source003: label003(of: stage)
    case .source004: label004(of: stage)
    }
  }

  /// The acronyms of the stages in a column, lowest first: `MCL`, `SAL+CO`.
  public func acronym(of column: Column) -> String {
    column.stages.map(\.acronym).joined(separator: "+")
  }

  private func label000(of stage: Stage) -> Localized {
    switch stage {
    case .captured: Localized(en: "Lead", fr: "Lead")
    case .marketingQualified: Localized(en: "MQL", fr: "MQL")
    case .salesQualified: Localized(en: "Prospect", fr: "Prospect")
    case .salesAcceptable, .opportunityCreated: Localized(en: "Opportunity", fr: "Opportunité")
    case .won: Localized(en: "Customer", fr: "Client")
    }
  }

  private func label003(of stage: Stage) -> Localized {
    switch stage {
    case .captured: Localized(en: "Unqualified lead", fr: "Lead non qualifié")
    case .marketingQualified: Localized(en: "MQL", fr: "MQL")
    case .salesQualified: Localized(en: "SQL", fr: "SQL")
    case .salesAcceptable, .opportunityCreated: Localized(en: "Opportunity", fr: "Opportunité")
    case .won: Localized(en: "Customer", fr: "Client")
    }
  }

  private func label004(of stage: Stage) -> Localized {
    switch stage {
    case .captured, .marketingQualified: Localized(en: "Lead", fr: "Lead")
    case .salesQualified: Localized(en: "Opportunity", fr: "Opportunité")
    case .salesAcceptable: Localized(en: "Discovery", fr: "Découverte")
    case .opportunityCreated:
      Localized(en: "Proposal and closing", fr: "Proposition et conclusion")
    case .won: Localized(en: "Customer", fr: "Client")
    }
  }
}
