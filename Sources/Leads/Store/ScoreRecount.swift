/// How far scores were counted anew.
public struct ScoreRecount: Hashable, Sendable {
  /// The last lead that was looked at; nil where none is left.
  public let last: LeadNumber?
  /// How many leads have another score now.
  public let changed: Int

  /// Joins the last lead with how many changed.
  public init(last: LeadNumber?, changed: Int) {
    self.last = last
    self.changed = changed
  }
}

/// A lead of a person who is known by an address.
public struct PersonLead: Hashable, Sendable {
  /// The lead.
  public let id: LeadID
  /// Its number.
  public let number: LeadNumber
  /// Where it stands.
  public let lane: Lane
  /// When anything was last done.
  public let lastActivity: Instant

  /// Joins a lead with what tells it from the person's others.
  public init(id: LeadID, number: LeadNumber, lane: Lane, lastActivity: Instant) {
    self.id = id
    self.number = number
    self.lane = lane
    self.lastActivity = lastActivity
  }
}

extension [PersonLead] {
  /// The one that an event of the person belongs to: an open one before those that have ended,
  /// then the one on which something was done last.
  public var concerned: PersonLead? {
    self.max { left, right in
      func key(_ lead: PersonLead) -> (Int, Int, Int) {
        (lead.lane.isOpen ? 1 : 0, lead.lastActivity.milliseconds, lead.number.value)
      }
      return key(left) < key(right)
    }
  }
}

extension Lane {
  /// Whether leads in it may still be won.
  fileprivate var isOpen: Bool {
    switch self {
    case .stage(.won), .disqualified, .lost: false
    case .stage, .parked: true
    }
  }
}
