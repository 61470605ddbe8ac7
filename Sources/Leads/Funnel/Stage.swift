/// One of the six steps that a lead climbs from capture to signature.
///
/// Visitors are counted, not recorded, so they are no stage. Parked and closed are work
/// states, not stages: the stage stays where it was.
public enum Stage: Int, CaseIterable, Comparable, Hashable, Sendable {
  /// Somebody identifiable: captured on a site, or sourced.
  case captured = 1
  /// Reachable, interested, plausible as a customer.
  case marketingQualified
  /// Known well enough on budget, authority, need and timeline to spend sales time.
  case salesQualified
  /// A project was detected, and sales has taken the lead.
  case salesAcceptable
  /// An offer has been issued.
  case opportunityCreated
  /// Signed.
  case won

  /// The acronym used on every screen, in both languages.
  public var acronym: String {
    switch self {
    case .captured: "MCL"
    case .marketingQualified: "MQL"
    case .salesQualified: "SQL"
    case .salesAcceptable: "SAL"
    case .opportunityCreated: "CO"
    case .won: "WO"
    }
  }

  /// The stages a lead may climb to from here, nearest first; only MQL may be skipped.
  public var successors: [Stage] {
    switch self {
    case .captured: [.marketingQualified, .salesQualified]
    case .marketingQualified: [.salesQualified]
    case .salesQualified: [.salesAcceptable]
    case .salesAcceptable: [.opportunityCreated]
    case .opportunityCreated: [.won]
    case .won: []
    }
  }

  /// The stage a lead may be taken back to with a reason, when an offer or sales steps back.
  public var predecessor: Stage? {
    switch self {
    case .opportunityCreated: .salesAcceptable
    case .salesAcceptable: .salesQualified
    case .captured, .marketingQualified, .salesQualified, .won: nil
    }
  }

  /// The share of the value that the weighted sum counts, in percent; nil where none is defined.
  public var defaultWeight: Int? {
    switch self {
    case .captured, .marketingQualified: nil
    case .salesQualified: 20
    case .salesAcceptable: 50
    case .opportunityCreated: 70
    case .won: 100
    }
  }

  /// Days in the stage after which a card is marked as ageing; nil where leads do not age.
  public var defaultAgeingDays: Int? {
    switch self {
    case .captured: 7
    case .marketingQualified, .salesQualified: 14
    case .salesAcceptable: 21
    case .opportunityCreated: 30
    case .won: nil
    }
  }

  /// Reads an acronym in either case; nil for anything else.
  public init?(acronym: some StringProtocol) {
    let wanted = acronym.uppercased()
    guard let stage = Stage.allCases.first(where: { $0.acronym == wanted }) else { return nil }
    self = stage
  }

  /// Earlier stages come first.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
