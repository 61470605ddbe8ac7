/// What became of one person's hand-overs that were proposed within a period.
public struct HandoffRate: Hashable, Sendable {
  /// Who proposed them.
  public let from: UserID
  /// How many were proposed; a lead that was sent back and proposed anew counts twice.
  public internal(set) var proposed = 0
  /// How many of those sales took.
  public internal(set) var accepted = 0
  /// How many of those sales sent back, by reason.
  public internal(set) var returned: [ReturnReason: Int] = [:]

  init(from: UserID) {
    self.from = from
  }

  /// How many of those sales sent back.
  public var returnedCount: Int { returned.values.reduce(0, +) }

  /// How many of those nobody has answered.
  public var unanswered: Int { proposed - accepted - returnedCount }

  /// The share of answers that were returns, in whole percent, half to even; nil where nobody
  /// has answered (G36).
  public var returnedPercent: Int? {
    let answered = accepted + returnedCount
    guard answered > 0 else { return nil }
    return Int((Double(100 * returnedCount) / Double(answered)).rounded(.toNearestOrEven))
  }
}

/// One act of a hand-over, as the journal keeps it.
public struct HandoffAct: Hashable, Sendable {
  /// Which lead it was about.
  public let lead: LeadNumber
  /// Who did it.
  public let author: UserID
  /// When.
  public let at: Instant
  /// What was done.
  public let kind: Kind

  /// Joins what was done to a lead with who did it, and when.
  public init(lead: LeadNumber, author: UserID, at: Instant, _ kind: Kind) {
    self.lead = lead
    self.author = author
    self.at = at
    self.kind = kind
  }

  /// What can be done about a hand-over.
  public enum Kind: Hashable, Sendable {
    /// It was proposed.
    case proposed
    /// Sales took it.
    case accepted
    /// Sales sent it back.
    case returned(ReturnReason)
  }
}

extension HandoffRate {
  /// The rates of everybody who proposed leads in a period, most proposals first.
  ///
  /// `acts` are in the order in which they happened. A proposal is answered by the first answer
  /// after it, whenever that came; one that was replaced by another before is that other one, and
  /// one that sales took and sent back later was returned.
  /// Answers to nothing that was proposed since `begin` count for nobody. Source: domain
  /// invariants BQ9, H2 and G32.
  public static func rates(of acts: [HandoffAct], from begin: Instant, to end: Instant)
    -> [HandoffRate]
  {
    var rates: [UserID: HandoffRate] = [:]
    var (open, taken): ([LeadNumber: UserID], [LeadNumber: UserID]) = ([:], [:])
    for act in acts {
      switch act.kind {
      case .proposed:
        if let from = open.removeValue(forKey: act.lead) { rates[from]?.proposed -= 1 }
        taken[act.lead] = nil
        guard act.at >= begin, act.at < end else { continue }
        open[act.lead] = act.author
        rates[act.author, default: HandoffRate(from: act.author)].proposed += 1
      case .accepted:
        guard let from = open.removeValue(forKey: act.lead) else { continue }
        taken[act.lead] = from
        rates[from]?.accepted += 1
      case .returned(let reason):
        if let from = taken.removeValue(forKey: act.lead) {
          rates[from]?.accepted -= 1
          rates[from]?.returned[reason, default: 0] += 1
        } else if let from = open.removeValue(forKey: act.lead) {
          rates[from]?.returned[reason, default: 0] += 1
        }
      }
    }
    return rates.values.filter { $0.proposed > 0 }.sorted { left, right in
      (right.proposed, left.from.description) < (left.proposed, right.from.description)
    }
  }
}
