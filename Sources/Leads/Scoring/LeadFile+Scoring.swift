// What a lead is worth by what its prospect does, event by event.

/// An event that counts for the score.
public struct ScoredEvent: Hashable, Sendable {
  /// The activity.
  public let activity: ActivityID
  /// What was observed.
  public let signal: Signal
  /// When.
  public let at: Instant
  /// The points of its rule.
  public let points: Int
  /// What of them counted when it happened: less where its kind has had its most.
  public let counted: Double
}

/// Points that somebody gave, or a file brought, in place of all that was before.
public struct GivenPoints: Hashable, Sendable {
  /// How many; never negative.
  public let points: Int
  /// From when on they count.
  public let at: Instant
}

extension LeadFile {
  /// What the prospect's behaviour is worth; none where the person objected (G17).
  public var score: Score { hasObjection ? countedNothing : scoreCount.score }

  private var countedNothing: Score { Score(until: nil, isGiven: givenPoints != nil) }

  /// The points that count instead of all that was before they were given; nil without any.
  ///
  /// Points of which no format kept when they were given are taken to be as old as the last
  /// activity.
  public var givenPoints: GivenPoints? {
    if let at = lead.scoredAt { return GivenPoints(points: max(0, lead.score), at: at) }
    guard lead.score > 0 else { return nil }
    return GivenPoints(points: lead.score, at: lastActivity.advanced(byMilliseconds: 1))
  }

  /// Has points count from now on instead of all that was before; nil to have what is observed
  /// count again.
  mutating func give(_ points: Int?, _ context: EditContext) {
    guard let points else { return giveNoPoints() }
    // Of what was observed at this very instant, all is before.
    let before = activities.last { $0.at >= context.now && $0.observed != nil }
    lead.score = points
    lead.scoredAt = before?.at.advanced(byMilliseconds: 1) ?? context.now
    lead.scoredBy = context.actor.id
  }

  /// Lets what is observed count, from the first to the last.
  mutating func giveNoPoints() {
    lead.score = 0
    lead.scoredAt = nil
    lead.scoredBy = nil
  }

  /// The points that count, event by event, the earliest first; whether the person objected or
  /// not.
  public var scoreCount: ScoreCount {
    ScoreCount(scoredEvents, from: givenPoints, halving: scoring.halfLife)
  }

  /// What was observed and counts.
  var scoredEvents: [ScoreCount.Event] {
    let given = givenPoints
    return activities.compactMap { activity -> ScoreCount.Event? in
      guard let signal = activity.observed, let rule = scoring.signals[signal],
        given.map({ activity.at >= $0.at }) ?? true
      else { return nil }
      return ScoreCount.Event(activity: activity.id, signal: signal, rule: rule, at: activity.at)
    }
  }
}

/// The count of a score: what each event gave, and what that amounts to.
public struct ScoreCount: Hashable, Sendable {
  /// The events that count, the earliest first.
  public let events: [ScoredEvent]
  /// The points that were given; nil without any.
  public let given: GivenPoints?
  /// What all of it amounts to.
  public let score: Score
  /// The sum at the instant of the last event; negative where refusals outweigh the rest.
  public let sum: Double
  /// That instant; nil where nothing counts.
  public let last: Instant?

  /// An event with the rule of its signal.
  struct Event {
    let activity: ActivityID
    let signal: Signal
    let rule: SignalRule
    let at: Instant
  }

  /// What is left of the points of one signal.
  private struct Held {
    var count = 0
    var points = 0.0
    var at: Instant?
  }

  /// Counts events on top of points that were given before all of them.
  ///
  /// Those of one instant are counted in the order of signals, so that whoever recorded them
  /// first makes no difference.
  init(_ events: [Event], from given: GivenPoints?, halving halfLife: HalfLife) {
    var sum = Double(given?.points ?? 0)
    var last = given?.at
    var held: [Signal: Held] = [:]
    var scored: [ScoredEvent] = []
    scored.reserveCapacity(events.count)
    for event in events.sorted(by: Self.precedes) {
      var own = held[event.signal] ?? Held()
      own.points *= halfLife.share(leftAfter: own.at.map { $0.distance(to: event.at) } ?? 0)
      let points = event.rule.points(after: own.count)
      var counted = Double(points)
      if let most = event.rule.most { counted = min(counted, max(0, Double(most) - own.points)) }
      own = Held(count: own.count + 1, points: own.points + counted, at: event.at)
      held[event.signal] = own
      sum = sum * halfLife.share(leftAfter: last.map { $0.distance(to: event.at) } ?? 0) + counted
      last = event.at
      scored.append(
        ScoredEvent(
          activity: event.activity, signal: event.signal, at: event.at, points: points,
          counted: counted))
    }
    self.events = scored
    self.given = given
    self.sum = sum
    self.last = last
    score =
      last.map { Score(sum, at: $0, halving: halfLife, isGiven: given != nil) } ?? .none
  }

  private static func precedes(_ left: Event, _ right: Event) -> Bool {
    guard left.at == right.at else { return left.at < right.at }
    return (left.rule.first, left.signal.rawValue) < (right.rule.first, right.signal.rawValue)
  }
}

extension Instant {
  /// Milliseconds until a later instant.
  fileprivate func distance(to later: Instant) -> Int { later.milliseconds - milliseconds }
}
