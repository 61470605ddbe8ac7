/// What worked so far: of the acts that followed alike situations, how many led to a conversation.
///
/// Guided selling proposes by what was recorded, and says by how much of it.
public struct SellingGuide: Hashable, Sendable {
  private var tallies: [Situation: [ActivityKind: Tally]] = [:]

  private struct Tally: Hashable {
    var tried = 0
    var worked = 0
  }

  /// Where a lead stood when something was tried: what came last, and how often nobody answered.
  public struct Situation: Hashable, Sendable {
    /// What was done or observed last; nil where nothing was.
    public let last: ActivityKind?
    /// How that ended.
    public let disposition: Disposition?
    /// How many attempts in a row had led nowhere, three standing for more too.
    public let attempts: Int

    /// Joins what came last with the attempts before.
    public init(last: ActivityKind?, disposition: Disposition?, attempts: Int) {
      self.last = last
      self.disposition = disposition
      self.attempts = min(attempts, 3)
    }
  }

  /// What became of one kind of act in one situation.
  public struct Score: Hashable, Sendable {
    /// The act.
    public let act: ActivityKind
    /// How often it was tried, and how often it worked.
    public let tried, worked: Int

    /// The share that worked, in whole percent, rounded half up.
    public var percent: Int { tried == 0 ? 0 : (200 * worked + tried) / (2 * tried) }
  }

  /// Days within which a conversation counts as what an act led to; younger acts are not judged.
  public static let days = 14
  /// How many of the newest acts are looked at.
  public static let mostActs = 20_000

  /// Counts what acts led to, as it is known at an instant.
  ///
  /// Calls and mails of ours are what is tried. Remarks are left out, as they are for proposals.
  public init(_ acts: [RecordedAct], at now: Instant) {
    let limit = now.advanced(byDays: -Self.days)
    for acts in Dictionary(grouping: acts.filter { $0.kind != .note }, by: \.lead).values {
      count(acts.sorted { $0.at < $1.at }, until: limit)
    }
  }

  /// The acts of one lead, oldest first.
  private mutating func count(_ acts: [RecordedAct], until limit: Instant) {
    var situation = Situation(last: nil, disposition: nil, attempts: 0)
    for (place, act) in acts.enumerated() {
      if act.isAttempt, act.at <= limit {
        let end = act.at.advanced(byDays: Self.days)
        let worked = acts[place...].contains { $0.isTwoWay && $0.at <= end }
        var tally = tallies[situation]?[act.kind] ?? Tally()
        tally.tried += 1
        if worked { tally.worked += 1 }
        tallies[situation, default: [:]][act.kind] = tally
      }
      let attempts = act.isFruitless ? situation.attempts + 1 : 0
      situation = Situation(last: act.kind, disposition: act.disposition, attempts: attempts)
    }
  }

  /// What became of each kind of act in a situation, the best first; those tried less often than
  /// `least` are left out.
  public func scores(in situation: Situation, atLeast least: Int) -> [Score] {
    (tallies[situation] ?? [:]).map { act, tally in
      Score(act: act, tried: tally.tried, worked: tally.worked)
    }.filter { $0.tried >= max(1, least) }.sorted { left, right in
      let (first, second) = (left.worked * right.tried, right.worked * left.tried)
      return (-first, -left.tried, left.act.rawValue) < (-second, -right.tried, right.act.rawValue)
    }
  }

  /// What worked best in a situation; nil where too little is recorded, or nothing worked.
  public func best(in situation: Situation, atLeast least: Int) -> Score? {
    scores(in: situation, atLeast: least).first { $0.worked > 0 }
  }

  /// The situations of which something can be said, those with the most acts first.
  public func situations(atLeast least: Int) -> [Situation] {
    tallies.keys.filter { !scores(in: $0, atLeast: least).isEmpty }.sorted { left, right in
      let (first, second) = (size(left), size(right))
      return (-first, left.name) < (-second, right.name)
    }
  }

  private func size(_ situation: Situation) -> Int {
    (tallies[situation] ?? [:]).values.reduce(0) { $0 + $1.tried }
  }
}

extension SellingGuide.Situation {
  fileprivate var name: String {
    "\(last?.rawValue ?? "") \(disposition?.rawValue ?? "") \(attempts)"
  }
}

/// As much of an activity as tells what worked.
public struct RecordedAct: Hashable, Sendable {
  /// The lead it belongs to.
  public let lead: LeadID
  /// What it was.
  public let kind: ActivityKind
  /// Who started it.
  public let initiator: Initiator
  /// Whether both sides took part.
  public let isTwoWay: Bool
  /// When it happened.
  public let at: Instant
  /// How it ended.
  public let disposition: Disposition?

  /// Joins the parts of an act as a store read them.
  public init(
    lead: LeadID, kind: ActivityKind, initiator: Initiator, isTwoWay: Bool, at: Instant,
    disposition: Disposition?
  ) {
    self.lead = lead
    self.kind = kind
    self.initiator = initiator
    self.isTwoWay = isTwoWay
    self.at = at
    self.disposition = disposition
  }

  /// Whether it sought contact: a meeting and a demonstration are conversations already.
  fileprivate var isAttempt: Bool { initiator == .us && (kind == .call || kind == .email) }

  /// Whether it is an attempt that led nowhere, by the count that proposals go by.
  fileprivate var isFruitless: Bool {
    !isTwoWay && initiator == .us && disposition != .wrongNumber && disposition != .bounced
  }
}

extension LeadFile {
  /// Where the lead stands for whoever asks what to try next.
  public var sellingSituation: SellingGuide.Situation {
    let last = activities.last { $0.kind != .note }
    return SellingGuide.Situation(
      last: last?.kind, disposition: last?.disposition, attempts: activities.fruitlessAttempts)
  }
}
