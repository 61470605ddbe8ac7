/// What happened to a lead when an edit was kept.
public struct Event: Hashable, Sendable {
  /// What kind of thing happened.
  public var kind: EventKind
  /// The stages moved between, where it was a move.
  public var stages: StageMove?
  /// The gates whose warnings were passed.
  public var passed: [GateCode]
  /// The reason that was written down.
  public var reason: WrittenReason?
  /// What it did to fields and records, in order.
  public var changes: [FieldChange]

  /// An event without a move, passed gates or reason.
  public init(_ kind: EventKind, changes: [FieldChange] = []) {
    self.kind = kind
    self.changes = changes
    passed = []
  }
}

/// Two stages between which a lead moved.
public struct StageMove: Hashable, Sendable {
  /// The stage before and the stage after.
  public let from, to: Stage

  /// Joins the stage before with the stage after.
  public init(from: Stage, to: Stage) {
    self.from = from
    self.to = to
  }
}

/// Kinds of event, by the numbers that journals keep.
public enum EventKind: Int, CaseIterable, Hashable, Sendable {
  /// The lead was added, or entered from a file.
  case added = 1
  case entered
  /// Fields, or what is known of a contact, were changed.
  case edited
  case contactChanged
  /// The lead climbed, or was taken back.
  case moved
  case returned
  /// The letters were answered, or a temperature was confirmed.
  case qualified
  case temperatureConfirmed
  /// Something was noted.
  case logged
  /// What to do next was said, or taken away.
  case planned
  case snoozed
  /// The lead went to nurturing, came back, ended or began again.
  case parked
  case resumed
  case disqualified
  case lost
  case reopened
  /// Sales took it, offered, and won.
  case accepted
  case offered
  case won
  /// An operation was taken back, or done again.
  case undone
  case redone
  /// The lead was proposed to sales, and sent back.
  case handedOver
  case handoffReturned
  /// The lead's person was entered among those who are not to be contacted, or taken out.
  case suppressed
  case suppressionLifted
  /// Somebody claimed it while nobody works it, or gave the claim up.
  case claimed = 34
  case claimReleased = 35
  /// The lead took in another that was the same, and was taken in by one.
  case absorbed = 28
  case merged
  /// The lead was enrolled in a cadence, which was paused, gone on with, or left.
  case enrolled = 30
  case cadencePaused
  case cadenceResumed
  case cadenceLeft

  /// Whether the lead was not there before.
  public var isArrival: Bool { self == .added || self == .entered }
}
