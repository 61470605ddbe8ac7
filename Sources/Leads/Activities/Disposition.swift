/// How an attempt to reach somebody ended, of a short list; the commonest come first.
public enum Disposition: String, CaseIterable, Hashable, Sendable {
  /// A mail went out, and nothing has come back yet.
  case sent
  /// Nobody answered; of a meeting, nobody came.
  case noAnswer = "no-answer"
  /// A message was left on a machine.
  case voicemail
  /// Reached at a bad moment: they asked to be called back.
  case callback = "connected-callback"
  /// Reached, and interested.
  case interested = "connected-interested"
  /// A meeting was agreed on.
  case meetingBooked = "meeting-booked"
  /// Somebody else answered, and let nobody through.
  case gatekeeper
  /// Reached, and sent on to somebody else.
  case referred = "connected-referred"
  /// Reached, and not interested.
  case notInterested = "connected-not-interested"
  /// The number is not theirs.
  case wrongNumber = "wrong-number"
  /// They want no contact any more.
  case doNotContact = "do-not-contact"
  /// A mail came back: the address takes none.
  case bounced

  /// Whether both sides took part, which then goes for the activity.
  public var isTwoWay: Bool {
    switch self {
    case .interested, .callback, .referred, .notInterested, .doNotContact, .meetingBooked: true
    case .gatekeeper, .voicemail, .noAnswer, .wrongNumber, .sent, .bounced: false
    }
  }

  /// Whether it may be said of an activity of this kind.
  public func suits(_ kind: ActivityKind) -> Bool {
    switch kind {
    case .call:
      switch self {
      case .sent, .bounced: false
      case .interested, .callback, .referred, .notInterested, .gatekeeper, .voicemail, .noAnswer,
        .wrongNumber, .doNotContact, .meetingBooked:
        true
      }
    case .email: isTwoWay || self == .sent || self == .bounced
    case .meeting, .demo: isTwoWay || self == .noAnswer
    case .note, .form, .download, .webinar, .newsletter, .visit: false
    }
  }
}

extension ActivityKind {
  /// The dispositions that may be said of such an activity, in their order; none of what nobody
  /// was reached by.
  public var dispositions: [Disposition] { Disposition.allCases.filter { $0.suits(self) } }
}
