/// Whose turn it is to be given a lead: always that of whoever has the fewest open leads.
///
/// Among those who have as many, the order of the list decides, so that leads given one after
/// another go round.
public struct Turn: Sendable {
  private var loads: [(user: UserID, count: Int)]

  /// The turn of some people, with what everybody has to begin with; nil where there is nobody.
  ///
  /// Won and ended leads are no load, parked ones are.
  public init?(among users: [User], _ tallies: [Tally]) {
    guard !users.isEmpty else { return nil }
    var counts: [UserID: Int] = [:]
    for tally in tallies where tally.lane.isLoad {
      if let owner = tally.owner { counts[owner, default: 0] += tally.count }
    }
    loads = users.map { ($0.id, counts[$0.id] ?? 0) }
  }

  /// Whose turn it is, who then has one more.
  public mutating func next() -> UserID {
    var place = 0
    for (other, load) in loads.enumerated() where load.count < loads[place].count {
      place = other
    }
    loads[place].count += 1
    return loads[place].user
  }
}

extension User {
  /// The people that a list names by name or by role, in the order in which they came; the words
  /// that name nobody are told apart.
  public static func named(
    in list: String, among users: [User]
  ) -> (users: [User], unknown: [String]) {
    var wanted: Set<UserID> = []
    var unknown: [String] = []
    for word in list.split(separator: ",").map({ String($0).trimmed }) where !word.isEmpty {
      let folded = Folding.fold(word)
      let found = users.filter { Folding.fold($0.name) == folded || $0.role.rawValue == folded }
      if found.isEmpty { unknown.append(word) }
      wanted.formUnion(found.map(\.id))
    }
    return (users.filter { wanted.contains($0.id) }, unknown)
  }
}
