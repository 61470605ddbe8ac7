/// Something done or observed about a lead.
public struct Activity: Hashable, Sendable {
  /// Names the activity for ever.
  public let id: ActivityID
  /// The lead it belongs to.
  public var lead: LeadID
  /// What it was.
  public var kind: ActivityKind
  /// Who started it: retention and response times count what comes from the prospect.
  public var initiator: Initiator
  /// Whether both sides took part: what G06 and temperature ask for.
  public var isTwoWay: Bool
  /// When it happened.
  public var at: Instant
  /// Who noted it.
  public var author: UserID
  /// What was said or seen.
  public var text: String
  /// How it ended; nil where nobody said so, and for what nobody was reached by.
  public var disposition: Disposition?
  /// By what means the two sides met; nil where it is as usual.
  public var mode: InteractionMode?
  /// How many minutes it took; nil where nobody counted.
  public var minutes: Int?
  /// What exactly was observed; nil where kind and outcome say it all.
  public var signal: Signal?
  /// How the system that it comes from names it; a lead keeps no such name twice.
  public var reference: String?

  /// The longest that one may take: a day.
  public static let mostMinutes = 24 * 60

  /// Joins the parts of an activity.
  public init(
    id: ActivityID, lead: LeadID, kind: ActivityKind, initiator: Initiator, isTwoWay: Bool,
    at: Instant, author: UserID, text: String, disposition: Disposition? = nil,
    mode: InteractionMode? = nil, minutes: Int? = nil, signal: Signal? = nil,
    reference: String? = nil
  ) {
    self.id = id
    self.lead = lead
    self.kind = kind
    self.initiator = initiator
    self.isTwoWay = isTwoWay
    self.at = at
    self.author = author
    self.text = text
    self.disposition = disposition
    self.mode = mode
    self.minutes = minutes
    self.signal = signal
    self.reference = reference
  }
}

/// Kinds of activity.
public enum ActivityKind: String, CaseIterable, Hashable, Sendable {
  /// A telephone call.
  case call
  /// A mail.
  case email
  /// A meeting, in a room or online.
  case meeting
  /// A demonstration.
  case demo
  /// A remark that nobody outside was part of.
  case note
  /// A form filled in.
  case form
  /// A white paper or another document fetched.
  case download
  /// A webinar signed up for or attended.
  case webinar
  /// A newsletter read.
  case newsletter
  /// A page visited.
  case visit

  /// Whether such an act of the prospect proves interest (G03).
  public var provesInterest: Bool {
    switch self {
    case .form, .download, .webinar, .newsletter, .demo: true
    case .call, .email, .meeting, .note, .visit: false
    }
  }
}

/// Who started an activity.
public enum Initiator: String, CaseIterable, Hashable, Sendable {
  /// Somebody on our side.
  case us
  /// Somebody on the prospect's side.
  case prospect
}
