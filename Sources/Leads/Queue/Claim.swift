/// Somebody's word that they will answer a lead that nobody works.
///
/// It leaves the lead without an owner until they have done something about it, and ends by
/// itself: then it is anybody's again.
public struct Claim: Hashable, Sendable {
  /// Who gave it.
  public var by: UserID
  /// When it ends by itself.
  public var until: Instant

  /// Joins who gave it with its end.
  public init(by: UserID, until: Instant) {
    self.by = by
    self.until = until
  }

  /// Whether it keeps others away at an instant.
  public func holds(at now: Instant) -> Bool { until > now }
}

extension LeadFile {
  /// Claims a lead that nobody works; claimed again by the same person, it lasts longer.
  ///
  /// It lasts for the working time that the team agreed on.
  mutating func claim(_ context: EditContext) throws(Refusal) -> Event {
    let me = context.actor.id
    if let owner = lead.owner {
      guard owner == me else { throw .owned(by: owner) }
      return Event(.claimed)
    }
    if let claim = lead.claim, claim.by != me, claim.holds(at: context.now) {
      throw .claimed(claim)
    }
    let settings = context.settings
    lead.claim = Claim(
      by: me,
      until: settings.calendar.instant(
        after: context.now, workingMinutes: settings.claimMinutes))
    return Event(.claimed)
  }

  /// Gives a claim up before its end; a sales manager may also give up another's.
  mutating func releaseClaim(_ context: EditContext) throws(Refusal) -> Event {
    guard let claim = lead.claim,
      claim.by == context.actor.id || context.actor.role == .salesManager
    else { throw .notClaimed }
    lead.claim = nil
    return Event(.claimReleased)
  }

  /// What a claim comes to after something was done: whoever claimed the lead and works it owns
  /// it from then on, and what has an owner or an end is claimed by nobody.
  mutating func settleClaim(after change: Edit.Change, _ context: EditContext) {
    guard let claim = lead.claim else { return }
    if lead.owner == nil, claim.by == context.actor.id, change.worksTheLead {
      lead.owner = claim.by
    }
    if lead.owner != nil || !lead.workState.isOpen { lead.claim = nil }
  }
}

extension Edit.Change {
  /// Whether somebody who asks it has done something about the lead.
  fileprivate var worksTheLead: Bool {
    switch self {
    case .move, .qualify, .confirmTemperature, .log, .plan, .snooze, .park, .resume,
      .disqualify, .lose, .handOver, .offer,
      .cadence:
      true
    case .add, .enter, .set, .tag, .reopen, .returnHandoff, .accept, .win, .contact, .suppress,
      .lift, .list, .claim, .releaseClaim, .absorb, .mergeInto:
      false
    }
  }
}
