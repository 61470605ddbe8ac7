/// How much somebody of a trade keeps in hand: from one number to another, open where nil.
public struct Capacity: Hashable, Sendable {
  /// The number below which there is room for more; nil without one.
  public let least: Int?
  /// The number above which nobody is served well; nil without one.
  public let most: Int?

  /// Joins both ends; nil where they cross, where one is below 0, and where neither is given.
  public init?(least: Int?, most: Int?) {
    let ends = [least, most].compactMap(\.self)
    guard !ends.isEmpty, ends.allSatisfy({ (0...Self.highest).contains($0) }), ends == ends.sorted()
    else { return nil }
    self.least = least
    self.most = most
  }

  /// Reads `20-300`, `-48` (up to) and `4-` (at least); nil for anything else.
  public init?(_ text: String) {
    let plain = text.trimmed.map { "\u{2013}\u{2212}".contains($0) ? "-" : $0 }
    let parts = plain.split(separator: "-", omittingEmptySubsequences: false).map { String($0) }
    guard parts.count == 2 else { return nil }
    let ends = parts.map { $0.trimmed.nonEmpty }
    let numbers = ends.map { $0.flatMap { Int($0) } }
    guard zip(ends, numbers).allSatisfy({ ($0 == nil) == ($1 == nil) }) else { return nil }
    self.init(least: numbers[0], most: numbers[1])
  }

  /// More than this is a slip.
  private static let highest = 1_000_000

  /// Where so many lie: below the least, above the most, or between them with both ends.
  public func standing(of count: Int) -> Standing {
    if let least, count < least { return .under }
    if let most, count > most { return .over }
    return .within
  }

  /// Where a load lies beside what somebody keeps in hand.
  public enum Standing: String, CaseIterable, Hashable, Sendable {
    /// There is room for more.
    case under
    /// It is as it should be.
    case within
    /// It is more than is served well.
    case over
  }
}

extension Capacity: CustomStringConvertible {
  /// The form that `init(_:)` reads: `20-300`.
  public var description: String {
    (least.map(String.init) ?? "") + "-" + (most.map(String.init) ?? "")
  }
}

/// What the load of a trade is counted in.
public enum LoadMeasure: String, CaseIterable, Hashable, Sendable {
  /// The accounts of the open leads that somebody owns.
  case accounts
  /// The leads whose people somebody was in touch with today.
  case customersToday = "customers-today"
  /// The people who report to somebody.
  case reports
}

extension Role {
  /// The trades for which a team may set a limit, in the order in which they are told.
  public static let limited: [Role] = [
    .accountExecutive, .accountDevelopment, .insideSales, .salesManager,
  ]

  /// What the load of the trade is counted in; nil where open leads alone say it.
  public var measure: LoadMeasure? {
    switch self {
    case .accountExecutive, .accountManager, .accountDevelopment: .accounts
    case .insideSales: .customersToday
    case .salesManager: .reports
    case .leadCenterAgent, .marketDevelopment, .salesDevelopment, .salesOperations: nil
    }
  }

  /// How much somebody of the trade keeps in hand, until a team says otherwise (G22).
  ///
  /// Source: the trade's rule book; for an ADR “a few dozen”, which is read as four.
  public var usualCapacity: Capacity? {
    switch self {
    case .accountExecutive: Capacity(least: 20, most: 300)
    case .accountDevelopment: Capacity(least: nil, most: 48)
    case .insideSales: Capacity(least: nil, most: 100)
    case .salesManager: Capacity(least: 4, most: 10)
    case .leadCenterAgent, .marketDevelopment, .salesDevelopment, .accountManager,
      .salesOperations:
      nil
    }
  }
}

extension Lane {
  /// Whether its leads weigh on their owner: won and ended ones do not, parked ones do.
  public var isLoad: Bool {
    switch self {
    case .stage(.won), .disqualified, .lost: false
    case .stage, .parked: true
    }
  }
}
