public import Leads

/// What a transaction does to the tallies, gathered until it ends.
public struct TallyChanges: Sendable {
  /// Names one tally.
  public struct Key: Hashable, Sendable {
    /// The lane's rank.
    public let lane: Int
    /// The owner; nil for leads that nobody works.
    public let owner: UserID?
    /// The currency; nil for leads without a value.
    public let currency: String?
  }

  /// By how much a count and a sum change.
  public struct Change: Hashable, Sendable {
    /// Leads that came, less those that went.
    public var count = 0
    /// Their values in smallest units.
    public var sum = 0
  }

  /// What changes, tally by tally; those that come out even are left out.
  public var changes: [Key: Change] { sums.filter { $0.value != Change() } }
  private var sums: [Key: Change] = [:]

  /// Nothing yet.
  public init() {}

  /// Counts a lead that came to stand so.
  public mutating func add(lane: Int, owner: UserID?, value: Int?, currency: String?) {
    count(1, Key(lane: lane, owner: owner, currency: currency), value)
  }

  /// Counts off a lead that stood so.
  public mutating func remove(lane: Int, owner: UserID?, value: Int?, currency: String?) {
    count(-1, Key(lane: lane, owner: owner, currency: currency), value)
  }

  // A sum that no longer fits stays at the limit: the board goes on, and `doctor` recounts.
  private mutating func count(_ sign: Int, _ key: Key, _ value: Int?) {
    var change = sums[key] ?? Change()
    change.count += sign
    let sum = change.sum.addingReportingOverflow(
      (value ?? 0).multipliedReportingOverflow(by: sign).partialValue)
    change.sum = sum.overflow ? (change.sum < 0 ? .min : .max) : sum.partialValue
    sums[key] = change
  }
}
