/// What sort of thing a word of the trade names.
public enum EntryKind: String, CaseIterable, Hashable, Sendable {
  /// A state that a lead passes through.
  case stage
  /// Part of finding out whether a lead is worth sales time.
  case qualification
  /// A way of doing something.
  case technique
  /// An idea that the others rest on.
  case concept
  /// A measure with a formula.
  case metric
  /// A class of companies or of cycles.
  case segment
  /// A tool, a list or a unit.
  case system
  /// Something written.
  case document
  /// A post or a trade.
  case role
  /// A stretch of the commercial journey.
  case phase

  /// The name of the kind.
  public var label: Localized {
    switch self {
    case .stage: Localized(en: "stage", fr: "étape")
    case .qualification: Localized(en: "qualification", fr: "qualification")
    case .technique: Localized(en: "technique", fr: "technique")
    case .concept: Localized(en: "concept", fr: "notion")
    case .metric: Localized(en: "metric", fr: "indicateur")
    case .segment: Localized(en: "segment", fr: "segment")
    case .system: Localized(en: "system", fr: "système")
    case .document: Localized(en: "document", fr: "document")
    case .role: Localized(en: "role", fr: "métier")
    case .phase: Localized(en: "phase", fr: "phase")
    }
  }
}
