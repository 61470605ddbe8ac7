/// A lead that somebody offers to sales: proposed while it is SQL, then accepted or returned.
///
/// Accepting is `Acceptance`'s to tell; the hand-over stays, so that a return finds its way back.
public struct Handoff: Hashable, Sendable {
  /// Who proposed it.
  public var from: UserID
  /// Who is to take it.
  public var to: UserID
  /// When it was proposed.
  public var proposed: Instant
  /// What the next one should know.
  public var note: String
  /// How sales sent it back; nil while they have not.
  public var returned: Return?

  /// Joins who proposes with who is to take it.
  public init(from: UserID, to: UserID, proposed: Instant, note: String = "") {
    self.from = from
    self.to = to
    self.proposed = proposed
    self.note = note
  }

  /// The act of sending a lead back.
  public struct Return: Hashable, Sendable {
    /// Who sent it back.
    public var by: UserID
    /// When.
    public var at: Instant
    /// Why.
    public var reason: ReturnReason
    /// The reason in words.
    public var note: String

    /// Joins who sent a lead back with when and why.
    public init(by: UserID, at: Instant, reason: ReturnReason, note: String) {
      self.by = by
      self.at = at
      self.reason = reason
      self.note = note
    }
  }
}

/// Why sales send a lead back.
public enum ReturnReason: String, CaseIterable, Hashable, Sendable {
  /// Budget, authority, need or timeline are not what was said.
  case notQualified = "not-qualified"
  /// Too little is known to go on.
  case missingInformation = "missing-information"
  /// The person has no part in the purchase.
  case wrongPerson = "wrong-person"
  /// The need is there, the moment is not.
  case timing
  /// Somebody works that account already.
  case alreadyWorked = "already-worked"
  /// Outside what this salesperson looks after.
  case outOfTerritory = "out-of-territory"
  /// No time to follow it up.
  case noCapacity = "no-capacity"
  /// Something else; asks for a note.
  case other
}

/// How far a hand-over is.
public enum HandoffState: Hashable, Sendable {
  /// Proposed, and nobody has answered.
  case pending
  /// Sales took it.
  case accepted
  /// Sales sent it back, and it has not been proposed again.
  case returned
}

extension Lead {
  /// How far its hand-over is; nil for a lead that was never proposed, and for one that has left
  /// the stages between which leads are handed over.
  public var handoffState: HandoffState? {
    guard let handoff else { return nil }
    if acceptance != nil { return .accepted }
    guard stage == .salesQualified, workState.isOpen else { return nil }
    return handoff.returned == nil ? .pending : .returned
  }
}

extension Handoff {
  /// The day by whose end an answer is due: so many working days after the proposal.
  public func answerDue(_ settings: WorkspaceSettings) -> CalendarDate {
    settings.calendar.day(
      after: settings.zone.date(proposed), workingDays: settings.handoffDays)
  }

  /// Whether nobody answered in time (G32), for a hand-over that is pending.
  public func isLate(on today: CalendarDate, _ settings: WorkspaceSettings) -> Bool {
    today > answerDue(settings)
  }
}
