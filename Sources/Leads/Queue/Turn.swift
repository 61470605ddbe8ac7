/// Whose turn it is to be given a lead: always that of whoever has the fewest open leads.
///
/// Among those who have as many, the order of the list decides, so that leads given one after
/// another go round. Whoever has as many accounts as they keep in hand is passed over while
/// another is free.
public struct Turn: Sendable {
  private var loads: [(user: UserID, count: Int)]
  private var rooms: [UserID: Room]

  /// How many accounts somebody has, and how many they keep in hand.
  public struct Room: Sendable {
    /// The accounts, counted one beyond the most.
    public var accounts: Set<AccountID>
    /// The most.
    public let most: Int

    /// Joins both.
    public init(_ accounts: Set<AccountID>, most: Int) {
      self.accounts = accounts
      self.most = most
    }

    /// Whether a lead of this account may come; nil for one that is not there yet.
    func takes(_ account: AccountID?) -> Bool {
      accounts.count < most || account.map(accounts.contains) == true
    }
  }

  /// The turn of some people, with what everybody has to begin with; nil where there is nobody.
  ///
  /// Won and ended leads are no load, parked ones are. Whoever has no room here takes any number.
  public init?(among users: [User], _ tallies: [Tally], rooms: [UserID: Room] = [:]) {
    guard !users.isEmpty else { return nil }
    var counts: [UserID: Int] = [:]
    for tally in tallies where tally.lane.isLoad {
      if let owner = tally.owner { counts[owner, default: 0] += tally.count }
    }
    loads = users.map { ($0.id, counts[$0.id] ?? 0) }
    self.rooms = rooms
  }

  /// Whose turn it is to be given a lead of an account, who then has one more.
  public mutating func next(for account: AccountID? = nil) -> UserID {
    give(account, at: place(in: Array(loads.indices), for: account) ?? 0)
  }

  /// The same among some of the people; nil where none of them is there.
  public mutating func next(among people: [User], for account: AccountID? = nil) -> UserID? {
    let wanted = Set(people.map(\.id))
    return place(in: loads.indices.filter { wanted.contains(loads[$0].user) }, for: account)
      .map { give(account, at: $0) }
  }

  /// Whether somebody may be given a lead of an account without passing what they keep in hand.
  public func hasRoom(_ user: UserID, for account: AccountID?) -> Bool {
    rooms[user]?.takes(account) ?? true
  }

  private func place(in places: [Int], for account: AccountID?) -> Int? {
    let free = places.filter { hasRoom(loads[$0].user, for: account) }
    // The first of the least: the order of the list decides among those who have as many.
    return (free.isEmpty ? places : free).min { loads[$0].count < loads[$1].count }
  }

  private mutating func give(_ account: AccountID?, at place: Int) -> UserID {
    let user = loads[place].user
    loads[place].count += 1
    if let account { rooms[user]?.accounts.insert(account) }
    return user
  }
}

extension LeadStore {
  /// The turn of some people as they stand now; nil where there is nobody.
  ///
  /// Cost: for each whose accounts are limited the look-ups of as many leads.
  public func turn(
    among users: [User], _ settings: WorkspaceSettings
  ) throws(StoreError) -> Turn? {
    var rooms: [UserID: Turn.Room] = [:]
    for user in users where user.role.measure == .accounts {
      guard let most = settings.capacities[user.role]?.most else { continue }
      let accounts = try accounts(ofOpenLeadsOf: user.id, limit: most + 1)
      rooms[user.id] = Turn.Room(accounts, most: most)
    }
    return Turn(among: users, try tallies(), rooms: rooms)
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
