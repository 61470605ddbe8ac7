/// In which order the cards of a column stand; cards of one rank by their number.
public enum CardOrder: String, CaseIterable, Hashable, Sendable {
  /// Latest into the stage first.
  case newest
  /// Longest in the stage first.
  case oldest
  /// Highest value first, whatever its currency; cards without a value last.
  case value
  /// Next action that is due first; cards without one last.
  case action
  /// Most points first.
  case score
  /// Longest without anything done first.
  case idle

  /// Whether high ranks, and then high numbers, come first.
  public var isDescending: Bool {
    switch self {
    case .newest, .value, .score: true
    case .oldest, .action, .idle: false
    }
  }

  /// The number by which a card is ordered.
  public func rank(of card: LeadCard) -> Int {
    switch self {
    case .newest, .oldest: card.stageEntered.milliseconds
    case .value: card.value?.minorUnits ?? Self.noValue
    case .action:
      (card.nextAction?.due.dayNumber ?? Self.noDay) * Self.minutesOfADay
        + (card.nextAction?.minute ?? Self.wholeDay)
    case .score: card.score.until ?? Self.noScore
    case .idle: card.lastActivity.milliseconds
    }
  }

  /// Stands for the score of a card that has none.
  public static let noScore = -1_000_000_000
  /// Stands for the value of a card that has none.
  public static let noValue = -1
  /// Stands for the day of a card without an action: one in the year 10183.
  public static let noDay = 3_000_000
  /// Stands for the minute of an action that has the whole day, after all that have an hour.
  public static let wholeDay = 1440
  /// How far apart the ranks of two days are.
  public static let minutesOfADay = 1441

  /// Whether a card comes before another on the board.
  public func precedes(_ left: LeadCard, _ right: LeadCard) -> Bool {
    let keys = (left.key(in: self), right.key(in: self))
    guard keys.0.lane == keys.1.lane else { return keys.0.lane < keys.1.lane }
    let ranks = ((keys.0.rank, keys.0.number.value), (keys.1.rank, keys.1.number.value))
    return isDescending ? ranks.0 > ranks.1 : ranks.0 < ranks.1
  }
}

/// The place of a card in its column: lane first, then the rank that an order gives it.
public struct CardKey: Hashable, Sendable {
  /// The lane's rank.
  public let lane: Int
  /// The number by which the card is ordered.
  public let rank: Int
  /// The number of the lead.
  public let number: LeadNumber

  /// Joins lane, rank and number.
  public init(lane: Int, rank: Int, number: LeadNumber) {
    self.lane = lane
    self.rank = rank
    self.number = number
  }
}

extension LeadCard {
  /// Where the card lies in its column.
  public func key(in order: CardOrder) -> CardKey {
    CardKey(lane: lane.rank, rank: order.rank(of: self), number: number)
  }
}
