/// A reading of the funnel: whose words label the columns, and which stages share one.
///
/// A personal view. It never changes data, gates or policy.
public enum Lens: String, CaseIterable, Hashable, Sendable {
  /// Kanbant's own six columns.
  case canonical
  /// Lead, MQL, prospect, opportunity, customer.
  case source000 = "000"
  /// The six columns of the digital prospecting glossary.
  case source002 = "002"
  /// Unqualified lead, MQL, SQL, opportunity, customer.
  case source003 = "003"
  /// Lead, opportunity, discovery, proposal and closing, customer.
  case source004 = "004"
  /// The canonical columns under the team's own labels.
  case house

  /// The columns from left to right; every stage is in exactly one.
  public var columns: [Column] {
    switch self {
    case .canonical, .source002, .house: Stage.allCases.map { Column([$0]) }
    case .source000, .source003:
      [
        Column([.captured]), Column([.marketingQualified]), Column([.salesQualified]),
        Column([.salesAcceptable, .opportunityCreated]), Column([.won]),
      ]
    case .source004:
      [
        Column([.captured, .marketingQualified]), Column([.salesQualified]),
        Column([.salesAcceptable]), Column([.opportunityCreated]), Column([.won]),
      ]
    }
  }

  /// Which column of this lens a stage stands in, from 0.
  public func columnIndex(of stage: Stage) -> Int {
    columns.firstIndex { $0.stages.contains(stage) } ?? 0
  }

  /// One column: the stages it shows, lowest first.
  public struct Column: Hashable, Sendable {
    /// The stages in the column, lowest first; never empty.
    public let stages: [Stage]

    init(_ stages: [Stage]) {
      self.stages = stages
    }
  }
}
