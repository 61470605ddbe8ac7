/// A lead's way through a cadence: where it stands, or how it ended.
public struct Enrolment: Hashable, Sendable {
  /// The cadence.
  public var cadence: CadenceName
  /// When the lead was enrolled.
  public var begun: Instant
  /// The day from which the steps' days are counted; moved when a step is done late.
  public var anchor: CalendarDate
  /// How many steps were done, through every round.
  public var done: Int
  /// Whether it goes on.
  public var state: State

  /// Begins with the first step.
  public init(_ cadence: CadenceName, at begun: Instant, anchor: CalendarDate) {
    self.cadence = cadence
    self.begun = begun
    self.anchor = anchor
    done = 0
    state = .running
  }

  /// Whether a lead's way through a cadence goes on.
  public enum State: Hashable, Sendable {
    /// The next step is awaited.
    case running
    /// Nothing is awaited: until a day, or until somebody goes on with it.
    case paused(since: Instant, until: CalendarDate?, CadenceBreak)
    /// It is over.
    case ended(at: Instant, CadenceBreak)
  }

  /// Whether it has not ended.
  public var isOpen: Bool {
    switch state {
    case .running, .paused: true
    case .ended: false
    }
  }

  /// Whether the next step is awaited on a day: it runs, or its pause is over.
  public func isRunning(on today: CalendarDate) -> Bool {
    switch state {
    case .running: true
    case .paused(_, let until, _): until.map { $0 <= today } ?? false
    case .ended: false
    }
  }
}

// How an enrolment is kept in the fields of its lead.

extension Enrolment {
  /// The word for the state without its day and reason.
  public var stateCode: String {
    switch state {
    case .running: "running"
    case .paused: "paused"
    case .ended: "ended"
    }
  }

  /// Why it is paused or over; nil while it runs.
  public var reason: CadenceBreak? {
    switch state {
    case .running: nil
    case .paused(_, _, let reason), .ended(_, let reason): reason
    }
  }

  /// Since when it is paused or over; nil while it runs.
  public var since: Instant? {
    switch state {
    case .running: nil
    case .paused(let since, _, _), .ended(let since, _): since
    }
  }

  /// The day until which it is paused; nil where none is known.
  public var until: CalendarDate? {
    if case .paused(_, let until, _) = state { until } else { nil }
  }

  /// The value of one of the lead's fields about it.
  func value(of field: LeadField) -> FieldValue {
    switch field {
    case .cadence: .text(cadence.rawValue)
    case .cadenceBegun: FieldValue(begun)
    case .cadenceAnchor: FieldValue(anchor)
    case .cadenceDone: .integer(done)
    case .cadenceState: .text(stateCode)
    case .cadenceUntil: FieldValue(until)
    case .cadenceWhy: FieldValue(code: reason)
    case .cadenceSince: FieldValue(since)
    default: .none
    }
  }

  /// Reads it from the fields of its lead; nil where there was none.
  public init?(_ values: (LeadField) -> FieldValue) {
    guard let name = values(.cadence).text, let begun = values(.cadenceBegun).instant,
      let anchor = values(.cadenceAnchor).date
    else { return nil }
    self.init(CadenceName(rawValue: name), at: begun, anchor: anchor)
    done = max(0, values(.cadenceDone).integer ?? 0)
    let since = values(.cadenceSince).instant ?? begun
    let reason = values(.cadenceWhy).code(CadenceBreak.self) ?? .byHand
    switch values(.cadenceState).text {
    case "paused": state = .paused(since: since, until: values(.cadenceUntil).date, reason)
    case "ended": state = .ended(at: since, reason)
    default: break
    }
  }
}

/// What is asked of a lead's way through a cadence.
public enum CadenceAct: Hashable, Sendable {
  /// Begin one.
  case enrol(EnrolmentDraft)
  /// Await nothing until a day, or until somebody goes on with it.
  case pause(until: CalendarDate?)
  /// Go on with what was paused; what is next, in whoever's language asks.
  case goOn(action: String)
  /// Leave it.
  case leave
  /// End it because the person was listed by way of another lead; a store asks this by itself.
  case heedList
}

/// An enrolment before it is dated.
public struct EnrolmentDraft: Hashable, Sendable {
  /// The cadence.
  public var cadence: CadenceName
  /// The day from which its days are counted; today, or the one it can lead up to, when nil.
  public var start: CalendarDate?
  /// The first step in the words of whoever enrols, as the next action says it.
  public var action: String

  /// Joins a cadence with the words of its first step.
  public init(_ cadence: CadenceName, from start: CalendarDate? = nil, action: String) {
    self.cadence = cadence
    self.start = start
    self.action = action
  }
}

/// Another lead of the same person, as far as a cadence there matters.
public struct OtherEnrolment: Hashable, Sendable {
  /// The other lead.
  public let lead: LeadID
  /// Its number.
  public let number: LeadNumber
  /// Who works it.
  public let owner: UserID?
  /// The cadence, which has not ended.
  public let cadence: CadenceName

  /// Joins the other lead with its cadence.
  public init(lead: LeadID, number: LeadNumber, owner: UserID?, cadence: CadenceName) {
    self.lead = lead
    self.number = number
    self.owner = owner
    self.cadence = cadence
  }
}

extension WorkspaceSettings {
  /// Every cadence of the workspace: the usual ones, then the team's own in the order of names.
  ///
  /// Cost: the team's text is read each time.
  public var cadences: [Cadence] { UsualCadence.cadences + ownCadences }

  /// The cadence of a name; nil where there is none, or none any more.
  public func cadence(named name: CadenceName) -> Cadence? {
    UsualCadence(rawValue: name.rawValue)?.cadence ?? ownCadences.first { $0.name == name }
  }
}
