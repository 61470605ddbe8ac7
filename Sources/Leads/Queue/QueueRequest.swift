/// Which part of the queue to read.
public struct QueueRequest: Hashable, Sendable {
  /// Whose leads are wanted: users, and nil for those that nobody works.
  public let owners: [UserID?]
  /// Who looks, so that what others have claimed is left out; nil to see all.
  public let reader: UserID?
  /// What the leads must meet.
  public let condition: Condition
  /// Whether only new leads are wanted whose answer is late.
  public let isLateOnly: Bool
  /// The place to read on from; nil for the beginning.
  public let after: QueuePlace?
  /// How many entries at most.
  public let limit: Int
  /// How far the leads of each section are counted; 0 for not at all.
  public let countLimit: Int
  /// When the queue is looked at.
  public let now: Instant

  /// Joins whose leads are wanted with the place to read from.
  public init(
    owners: [UserID?], reader: UserID? = nil, condition: Condition = .all([]),
    isLateOnly: Bool = false,
    after: QueuePlace? = nil, limit: Int, countLimit: Int = 0, now: Instant
  ) {
    self.owners = owners
    self.reader = reader
    self.condition = condition
    self.isLateOnly = isLateOnly
    self.after = after
    self.limit = limit
    self.countLimit = countLimit
    self.now = now
  }
}

/// A part of the queue, in its order.
public struct QueuePage: Hashable, Sendable {
  /// The entries.
  public let entries: [QueueEntry]
  /// Whether more come behind them.
  public let hasMore: Bool
  /// How many leads each section holds, counted no further than was asked; none for empty ones.
  public let counts: [QueueSection: Int]

  /// Joins entries with what there is in all.
  public init(entries: [QueueEntry], hasMore: Bool, counts: [QueueSection: Int]) {
    self.entries = entries
    self.hasMore = hasMore
    self.counts = counts
  }
}

extension QueuePage {
  /// Of more new leads than this, only the latest are put into the order of the clock.
  public static let mostTimed = 1_000
}
