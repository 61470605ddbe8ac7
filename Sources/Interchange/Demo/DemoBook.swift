public import Leads

/// Invented leads with their histories, to try the workbench on and to measure it with.
///
/// The same seed, instant and zone give the same book for ever, and the same index the same
/// lead however many there are. Every history follows the rules: each step is kept when it is
/// applied in order, by its actor, at its instant, with the users of `team` known.
public struct DemoBook: Sendable {
  /// How many leads the book has.
  public let count: Int
  /// What the book is drawn from.
  public let seed: UInt64
  /// The instant the book is seen at; nothing in it happens later.
  public let now: Instant
  /// The zone of the team's days.
  public let zone: ZoneRules

  /// Opens the book of `count` leads that a seed stands for.
  public init(count: Int, seed: UInt64, now: Instant, zone: ZoneRules) {
    self.count = max(0, count)
    self.seed = seed
    self.now = now
    self.zone = zone
  }

  /// Who works the book.
  public static let team: [(name: String, role: Role)] = [
    ("léa", .salesDevelopment), ("karim", .salesDevelopment), ("inès", .marketDevelopment),
    ("paul", .accountExecutive), ("sofia", .accountExecutive), ("marc", .salesManager),
  ]

  /// The team as users, under the identifiers that the steps refer to.
  public static var users: [User] {
    team.map { User(id: userID($0.name), name: $0.name, role: $0.role) }
  }

  /// The identifier of a member of the team: always the same for the same name.
  public static func userID(_ name: String) -> UserID {
    // FNV-1a, to turn the name into a seed.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    var random = DemoRandom(seed: hash, index: 0)
    return UserID(at: Instant(milliseconds: 0), entropy: (random.next(), random.next()))
  }

  /// The identifier that a lead bears; `index` counts from 0.
  public func leadID(_ index: Int) -> LeadID {
    DemoHistory(self, index: index).id
  }

  /// The same book at the instant at which one of its leads is this one; nil where none ever is.
  ///
  /// Cost: some 10 µs for each lead of the book.
  public func asSeen(bearing lead: LeadID) -> DemoBook? {
    for index in 0..<count {
      let own = leadID(index)
      guard own.low == lead.low, own.high & 0xFFFF == lead.high & 0xFFFF else { continue }
      let shift = Int(lead.high >> 16) - Int(own.high >> 16)
      return DemoBook(
        count: count, seed: seed, now: now.advanced(byMilliseconds: shift), zone: zone)
    }
    return nil
  }

  /// What happened to a lead, in order; `index` counts from 0.
  public func steps(forLead index: Int) -> [DemoStep] {
    var history = DemoHistory(self, index: index)
    return history.steps()
  }
}

/// One thing that somebody did to a lead of the demo book.
public struct DemoStep: Hashable, Sendable {
  /// When it was done; never before the step that precedes it.
  public let at: Instant
  /// Who did it: a name of the team.
  public let actor: String
  /// What was asked.
  public let change: Edit.Change
  /// The written reason, where a warning had to be passed.
  public let reason: WrittenReason?
}
