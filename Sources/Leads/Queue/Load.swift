/// What somebody carries, beside what people of their trade keep in hand.
public struct Load: Hashable, Sendable {
  /// Whose it is.
  public let user: User
  /// How many open leads they own, parked ones included.
  public let openLeads: Int
  /// What the load of their trade is counted in; nil where open leads alone say it.
  public var measure: LoadMeasure? { user.role.measure }
  /// How many of these they have; 0 without a measure.
  public let count: Int
  /// Whether counting stopped there, so that it may be more.
  public let isCapped: Bool
  /// How much is kept in hand; nil without a limit.
  public let capacity: Capacity?

  /// Joins what somebody carries with what people of their trade keep in hand.
  public init(
    of user: User, openLeads: Int, count: Int, isCapped: Bool = false, capacity: Capacity?
  ) {
    self.user = user
    self.openLeads = openLeads
    self.count = count
    self.isCapped = isCapped
    self.capacity = capacity
  }

  /// Where it lies; nil without a measure or a limit.
  public var standing: Capacity.Standing? {
    measure == nil ? nil : capacity?.standing(of: count)
  }

  /// The number at which accounts are counted no further, unless a limit lies beyond it.
  public static let mostCounted = 1_000
}

extension RecordedAct {
  /// Whether a customer was dealt with: both sides took part, or we tried to reach them.
  public var isWithCustomer: Bool { isTwoWay || (initiator == .us && kind.reachesOut) }
}

extension LeadStore {
  /// What everybody carries, in the order in which they came.
  ///
  /// Cost: for whoever is measured by accounts the look-ups of their first thousand, for whoever
  /// is measured by customers those of what was done today.
  public func loads(
    _ settings: WorkspaceSettings, at now: Instant
  ) throws(StoreError) -> [Load] {
    let users = try users()
    var open: [UserID: Int] = [:]
    for tally in try tallies() where tally.lane.isLoad {
      if let owner = tally.owner { open[owner, default: 0] += tally.count }
    }
    let morning = settings.zone.startOfDay(settings.zone.date(now))
    var loads: [Load] = []
    for user in users {
      let capacity = settings.capacities[user.role]
      let limit = max(Load.mostCounted, (capacity?.most ?? 0) + 1)
      let count: Int
      switch user.role.measure {
      case .accounts: count = try accounts(ofOpenLeadsOf: user.id, limit: limit).count
      case .customersToday: count = try customers(of: user.id, since: morning).count
      case .reports: count = users.count { $0.reportsTo == user.id }
      case nil: count = 0
      }
      loads.append(
        Load(
          of: user, openLeads: open[user.id] ?? 0, count: count,
          isCapped: user.role.measure == .accounts && count >= limit, capacity: capacity))
    }
    return loads
  }
}
