/// Which class of the queue a lead stands in, by facts that no clock changes.
///
/// What changes with time alone, such as overdue or today, is a range of ranks in a class. The
/// numbers are those that stores keep.
public enum QueueClass: Int, CaseIterable, Hashable, Sendable {
  /// Sent back by sales, with nothing planned since.
  case returned = 1
  /// Captured or asking for a demonstration, and still to be answered by somebody, with nothing
  /// planned.
  case raw = 2
  /// To be worked, with a dated next action.
  case planned
  /// Snoozed, or parked until a day.
  case aside
  /// To be worked, with nothing planned: an exception, and listed as one.
  case unplanned
  /// Proposed to sales: in the queue of the one who is to answer.
  case proposed
}

/// Where a lead stands in the queue: its class, and its rank there, the lowest first.
public struct QueueStanding: Hashable, Sendable {
  /// The class.
  public let queueClass: QueueClass
  /// The rank.
  public let rank: Int
  /// Whose queue it is; nil for leads that nobody works.
  public let owner: UserID?

  /// Joins a class with a rank in it, in somebody's queue.
  public init(_ queueClass: QueueClass, rank: Int, of owner: UserID?) {
    self.queueClass = queueClass
    self.rank = rank
    self.owner = owner
  }

  /// The rank of a raw lead: those that got in touch on a later day first, in a day most points
  /// first.
  ///
  /// Days are those of UTC, so that no setting of the workspace is in what stores keep.
  public static func rank(captured: Instant, score: Score) -> Int {
    -ZoneRules.utc.date(captured).dayNumber * ranksOfADay + lastUntil - until(score)
  }

  /// The last rank of raw leads that got in touch on this UTC day or later.
  public static func lastRank(capturedFrom day: CalendarDate) -> Int {
    -day.dayNumber * ranksOfADay + lastUntil
  }

  /// The rank of a planned lead: by day, then by minute, whole days behind all hours.
  public static func rank(of action: NextAction) -> Int {
    rank(due: action.due, minute: action.minute ?? CardOrder.wholeDay)
  }

  /// The rank of an action that is due on a day at so many minutes after midnight.
  public static func rank(due: CalendarDate, minute: Int) -> Int {
    due.dayNumber * CardOrder.minutesOfADay + minute
  }

  /// The rank of a lead with nothing planned: most points first, then longest idle.
  public static func rank(score: Score, lastActivity: Instant) -> Int {
    let minute = lastActivity.milliseconds / 60_000
    return (lastUntil - until(score)) * ranksOfAScore + min(max(0, minute), ranksOfAScore - 1)
  }

  /// No score reaches behind this minute, some 190 years after 1970.
  public static let lastUntil = 99_999_999
  private static let ranksOfADay = lastUntil + 1
  /// Minutes of more than 190 years.
  private static let ranksOfAScore = 100_000_000

  private static func until(_ score: Score) -> Int { min(max(0, score.until ?? 0), lastUntil) }
}

extension LeadFile {
  /// Where the lead stands in the queue; nil where nothing waits for anybody: won, ended, or
  /// parked without a day; but for what a cadence has planned for them.
  public var queueStanding: QueueStanding? {
    if let planned = programmeStanding { return planned }
    guard lead.stage != .won else { return nil }
    switch lead.workState {
    case .closed, .parked(nil, _): return nil
    case .waiting(let day), .parked(let day?, _):
      return QueueStanding(.aside, rank: day.dayNumber, of: lead.owner)
    case .toDo: break
    }
    if let standing = handoffStanding { return standing }
    if let action = lead.nextAction {
      return QueueStanding(.planned, rank: QueueStanding.rank(of: action), of: lead.owner)
    }
    let demoRequested = demoRequested
    if demoRequested != nil || (lead.stage == .captured && !isAnswered) {
      let raised = max(lead.captured, demoRequested ?? lead.captured)
      return QueueStanding(
        .raw, rank: QueueStanding.rank(captured: raised, score: score), of: lead.owner)
    }
    let rank = QueueStanding.rank(score: score, lastActivity: lastActivity)
    return QueueStanding(.unplanned, rank: rank, of: lead.owner)
  }

  /// Where a customer or a parked lead stands that a cadence has something planned for.
  private var programmeStanding: QueueStanding? {
    guard lead.enrolment?.isOpen == true, let action = lead.nextAction,
      lead.lane == .parked || lead.stage == .won
    else { return nil }
    return QueueStanding(.planned, rank: QueueStanding.rank(of: action), of: lead.owner)
  }

  /// Where a lead stands that waits for an answer of sales, or that they sent back.
  private var handoffStanding: QueueStanding? {
    guard let handoff = lead.handoff else { return nil }
    switch lead.handoffState {
    case .pending:
      return QueueStanding(.proposed, rank: handoff.proposed.milliseconds, of: handoff.to)
    case .returned where lead.nextAction == nil:
      let rank = handoff.returned?.at.milliseconds ?? 0
      return QueueStanding(.returned, rank: rank, of: lead.owner)
    case nil, .accepted, .returned: return nil
    }
  }

  /// When a demonstration was first asked for that nobody has answered since; nil without any.
  public var demoRequested: Instant? {
    var requested: Instant?
    for activity in activities {
      if activity.isAnswer {
        requested = nil
      } else if activity.observed == .demoRequest, requested == nil {
        requested = activity.at
      }
    }
    return requested
  }

  /// Whether somebody on our side got in touch since the capture, or spoke with the prospect.
  public var isAnswered: Bool {
    activities.contains { $0.at >= lead.captured && $0.isAnswer }
  }
}

extension Activity {
  /// Whether it answers the prospect: a conversation, or a contact that we sought.
  public var isAnswer: Bool {
    isTwoWay || (initiator == .us && kind.reachesOut && signal == nil)
  }
}

extension ActivityKind {
  /// Whether such an act of ours is an attempt to reach somebody.
  public var reachesOut: Bool {
    switch self {
    case .call, .email, .meeting, .demo: true
    case .note, .form, .download, .webinar, .newsletter, .visit: false
    }
  }
}
