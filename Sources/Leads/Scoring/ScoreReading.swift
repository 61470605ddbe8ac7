/// A score taken apart: what gave which points, what is left of them now, and what is missing.
public struct ScoreReading: Hashable, Sendable {
  /// The points now, to the nearest whole one.
  public let points: Int
  /// The points that somebody gave, with what is left of them; nil without any.
  public let given: Given?
  /// What was observed and counts, newest first.
  public let lines: [Line]
  /// Whether the person objected, so that nothing counts (G17).
  public let isObjected: Bool
  /// The rules of fit that hold, in their order.
  public let fitLines: [FitRule]
  /// What they come to.
  public let fit: Int
  /// Whether the lead stands at MCL, so that an MQL can be proposed.
  public let isCaptured: Bool
  /// The points and the fit from which an MQL is proposed.
  public let threshold, fitThreshold: Int
  /// The shortest ways to the threshold, the shortest first; empty where it is reached, or where
  /// no few events lead there.
  public let ways: [Way]

  /// Points that somebody gave.
  public struct Given: Hashable, Sendable {
    /// How many.
    public let points: Int
    /// When.
    public let at: Instant
    /// Who; nil where no format kept it.
    public let by: UserID?
    /// What is left of them.
    public let left: Double
  }

  /// An event that counts.
  public struct Line: Hashable, Sendable {
    /// What was observed, when, and what it gave.
    public let event: ScoredEvent
    /// What is left of that.
    public let left: Double
  }

  /// So many events of one kind that would reach the threshold now.
  public struct Way: Hashable, Sendable {
    /// What would have to be observed.
    public let signal: Signal
    /// How often.
    public let count: Int
  }

  /// Whether points and fit are such that an MQL is proposed.
  public var proposesMQL: Bool {
    isCaptured && !isObjected && points >= threshold && fit >= fitThreshold
  }
}

/// What is left of the points that one kind of event gave.
public struct ScorePart: Hashable, Sendable {
  /// What was observed; nil for points that somebody gave.
  public let signal: Signal?
  /// How many points are left; below nothing for events that take some away.
  public let left: Double
}

extension LeadFile {
  /// Whether an MQL is proposed of a lead that is none yet.
  public func proposesMQL(at now: Instant, _ settings: WorkspaceSettings) -> Bool {
    lead.lane == .stage(.captured) && !hasObjection
      && score.points(at: now, halving: scoring.halfLife) >= settings.scoreThreshold
      && fit >= settings.fitThreshold
  }

  /// The lead's score taken apart.
  public func scoreReading(at now: Instant, _ settings: WorkspaceSettings) -> ScoreReading {
    let count = scoreCount
    func left(_ points: Double, _ at: Instant) -> Double {
      points * scoring.halfLife.share(leftAfter: now.milliseconds - at.milliseconds)
    }
    let given = count.given.map { given in
      ScoreReading.Given(
        points: given.points, at: given.at, by: lead.scoredBy,
        left: left(Double(given.points), given.at))
    }
    let points = score.points(at: now, halving: scoring.halfLife)
    let lines = count.events.reversed().map {
      ScoreReading.Line(event: $0, left: left($0.counted, $0.at))
    }
    return ScoreReading(
      points: points, given: given, lines: Array(lines), isObjected: hasObjection,
      fitLines: fitLines, fit: fit, isCaptured: lead.lane == .stage(.captured),
      threshold: settings.scoreThreshold,
      fitThreshold: settings.fitThreshold,
      ways: hasObjection || points >= settings.scoreThreshold
        ? [] : ways(to: settings.scoreThreshold, at: now))
  }

  /// What is left of a lead's points by what gave them, the most first: points given by hand as
  /// one part, all events of one kind as another; none for who objected.
  public func scoreParts(at now: Instant) -> [ScorePart] {
    guard !hasObjection else { return [] }
    let count = scoreCount
    var left: [Signal?: Double] = [:]
    func add(_ points: Double, of signal: Signal?, at instant: Instant) {
      let age = now.milliseconds - instant.milliseconds
      left[signal, default: 0] += points * scoring.halfLife.share(leftAfter: age)
    }
    if let given = count.given { add(Double(given.points), of: nil, at: given.at) }
    for event in count.events { add(event.counted, of: event.signal, at: event.at) }
    let order = [nil] + Signal.allCases
    let parts = order.compactMap { signal in
      left[signal].map { ScorePart(signal: signal, left: $0) }
    }
    return parts.sorted { $0.left > $1.left }
  }

  /// The fewest events of each kind that would bring the points to a threshold.
  private func ways(to threshold: Int, at now: Instant) -> [ScoreReading.Way] {
    let events = scoredEvents
    var ways: [(way: ScoreReading.Way, points: Int)] = []
    for signal in Signal.allCases {
      guard let rule = scoring.signals[signal], rule.first > 0 else { continue }
      for count in 1...Self.mostEvents {
        let more = ScoreCount.Event(
          activity: ActivityID(high: 0, low: 0), signal: signal, rule: rule, at: now)
        let points = ScoreCount(
          events + Array(repeating: more, count: count), from: givenPoints,
          halving: scoring.halfLife
        ).score.points(at: now, halving: scoring.halfLife)
        guard points >= threshold else { continue }
        ways.append((ScoreReading.Way(signal: signal, count: count), points))
        break
      }
    }
    let order = Signal.allCases
    return ways.sorted { left, right in
      func key(_ way: (way: ScoreReading.Way, points: Int)) -> (Int, Int, Int) {
        (way.way.count, way.points, order.firstIndex(of: way.way.signal) ?? 0)
      }
      return key(left) < key(right)
    }.prefix(Self.mostWays).map(\.way)
  }

  /// Nobody waits for more events of one kind than this.
  private static let mostEvents = 4
  /// More ways than this are no help.
  private static let mostWays = 3
}
