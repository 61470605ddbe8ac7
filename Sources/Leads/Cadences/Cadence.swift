/// A plan of touches: what is done about a lead on which day, until it answers.
///
/// The trade also says sequence; a nurturing programme is a cadence that begins again and again.
public struct Cadence: Hashable, Sendable {
  /// The name by which enrolments, commands and files know it.
  public let name: CadenceName
  /// Whom it is for.
  public var audience: Audience
  /// Whether nobody is called before a contact came about, as Cold Calling 2.0 asks (G20).
  public var isCold = false
  /// What is done, in the order of days; never empty.
  public var steps: [CadenceStep]
  /// Working days after which the steps begin again; nil where they are done once.
  public var period: Int?
  /// What ends it, beside what ends every cadence.
  public var stops: Set<CadenceBreak>
  /// What pauses it until somebody goes on with it.
  public var pauses: Set<CadenceBreak>
  /// What the team calls it; empty for the usual ones, whose titles the glossary has.
  public var title = CadenceWords()
  /// What it is to bring about, in the team's words; empty for the usual ones.
  public var goal = CadenceWords()

  /// Joins the parts of a cadence that nobody has words of their own for.
  public init(
    _ name: CadenceName, for audience: Audience, stops: Set<CadenceBreak> = [],
    pauses: Set<CadenceBreak> = [], every period: Int? = nil, _ steps: [CadenceStep]
  ) {
    self.name = name
    self.audience = audience
    self.stops = stops
    self.pauses = pauses
    self.period = period
    self.steps = steps
  }

  /// Whom a cadence is for.
  public enum Audience: String, CaseIterable, Hashable, Sendable {
    /// People who did not ask for anything.
    case outbound
    /// People who gave a sign.
    case inbound
    /// People who need nothing at present.
    case nurture
    /// People who consider a project or an offer with us.
    case sale
    /// People who bought.
    case customer
  }

  /// Whether this ends it: what its row says, and the wish for no more contact in any case.
  public func stops(on event: CadenceBreak) -> Bool { event == .optOut || stops.contains(event) }

  /// Whether its days are counted from a date ahead, with steps before it.
  public var leadsToADay: Bool { steps.contains { $0.delay.days < 0 } }

  /// The step at a place, counted from 0 through every round; nil behind the last one.
  public func step(at place: Int) -> CadenceStep? {
    guard place >= 0, !steps.isEmpty else { return nil }
    guard period != nil else { return place < steps.count ? steps[place] : nil }
    return steps[place % steps.count]
  }

  /// The place of the first step that waits for a referral; nil where none does.
  public var firstReferred: Int? { steps.firstIndex { $0.isOnReferral } }
}

/// The name of a cadence: lower-case letters, digits and hyphens.
public struct CadenceName: RawRepresentable, Hashable, Sendable {
  /// The name as it is kept and typed.
  public let rawValue: String

  /// Takes a name as it was kept.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Reads a name as it was typed, its case and accents aside; nil for what can name none.
  public init?(typed text: some StringProtocol) {
    let folded = Folding.fold(String(text).trimmed)
    let name = String(folded.map { $0 == " " || $0 == "_" ? "-" : $0 })
    let isPlain = name.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
    }
    guard isPlain, !name.isEmpty, name.utf8.count <= Self.longest, name != "none" else {
      return nil
    }
    rawValue = name
  }

  /// The most characters that a name may have.
  public static let longest = 40
}

/// Words of the team in the languages in which it wrote them; empty where it did not.
public struct CadenceWords: Hashable, Sendable {
  /// The English words.
  public var en = ""
  /// The French words.
  public var fr = ""

  /// No words.
  public init() {}

  /// Joins the words of all languages.
  public init(en: String, fr: String) {
    self.en = en
    self.fr = fr
  }

  /// Whether nothing is said in any language.
  public var isEmpty: Bool { en.isEmpty && fr.isEmpty }
}

/// One step of a cadence.
public struct CadenceStep: Hashable, Sendable {
  /// When it is due, counted from the cadence's day.
  public var delay: CadenceDelay
  /// What kind of act it is.
  public var channel: CadenceChannel
  /// Whether it is for whoever a referral led to; its days are counted from the referral.
  public var isOnReferral: Bool
  /// Whether it is the mail that says it is the last.
  public var isBreakup: Bool
  /// What to do, in the team's words; empty for the usual cadences.
  public var words: CadenceWords

  /// Joins when a step is due with what kind of act it is.
  public init(
    _ delay: CadenceDelay, _ channel: CadenceChannel, onReferral: Bool = false,
    breakup: Bool = false, words: CadenceWords = CadenceWords()
  ) {
    self.delay = delay
    self.channel = channel
    isOnReferral = onReferral
    isBreakup = breakup
    self.words = words
  }
}

/// How long after the cadence's day, or its moment, a step is due.
public enum CadenceDelay: Hashable, Sendable {
  /// So many working days after it, or before it where below zero.
  case days(Int)
  /// So many minutes of working time after the moment at which it began.
  case minutes(Int)

  /// The working days; none for minutes, which are of the first day.
  public var days: Int {
    switch self {
    case .days(let days): days
    case .minutes: 0
    }
  }
}

/// Kinds of act that a step can be.
public enum CadenceChannel: String, CaseIterable, Hashable, Sendable {
  /// A telephone call.
  case call
  /// A mail.
  case email
  /// A call where there is a number, else a mail.
  case callOrEmail = "call-or-email"
  /// A touch on a social network or in person, noted as a remark or a mail.
  case social
  /// A meeting.
  case meeting
  /// A webinar or another event.
  case event
  /// Work of ours that nobody outside is part of, noted as a remark.
  case task

  /// The kinds of activity that get it done.
  public var kinds: [ActivityKind] {
    switch self {
    case .call: [.call]
    case .email: [.email, .newsletter]
    case .callOrEmail: [.call, .email]
    case .social: [.note, .email, .meeting]
    case .meeting: [.meeting, .demo]
    case .event: [.webinar, .meeting]
    case .task: [.note]
    }
  }

  /// Whether it may be done by calling.
  public var mayCall: Bool { kinds.contains(.call) }
}

/// What ends or pauses a lead's way through a cadence.
public enum CadenceBreak: String, CaseIterable, Hashable, Sendable {
  /// They answered in writing.
  case reply
  /// They were spoken to.
  case conversation
  /// They are not interested.
  case refusal
  /// A mail came back.
  case bounce
  /// They want no contact any more.
  case optOut = "opt-out"
  /// The number is not theirs.
  case wrongNumber = "wrong-number"
  /// A meeting was agreed on.
  case meeting
  /// They sent us on to somebody else.
  case referral
  /// They gave a sign of interest on their own.
  case signal
  /// The four letters were answered.
  case qualified
  /// The points reached the threshold.
  case score
  /// Every step was done.
  case completed
  /// Somebody of ours said so.
  case byHand = "by-hand"
  /// The lead was disqualified or lost.
  case closed
  /// The lead was put to nurturing.
  case parked
  /// The lead was won.
  case won
  /// Sales took the lead over.
  case accepted
  /// The person is not to be contacted.
  case suppressed

  /// Those that a cadence may name as what stops or pauses it.
  public static let named: [CadenceBreak] = [
    .reply, .conversation, .refusal, .bounce, .optOut, .wrongNumber, .meeting, .referral, .signal,
    .qualified, .score,
  ]

  /// What an activity means to a cadence; nil where it means nothing.
  public init?(_ activity: Activity) {
    if let told = activity.signal.flatMap(Self.init(refusing:)) {
      self = told
      return
    }
    if let disposition = activity.disposition {
      self.init(disposition, activity.kind)
      return
    }
    switch activity.kind {
    case .email where activity.isTwoWay || activity.initiator == .prospect: self = .reply
    case .call, .meeting, .demo:
      guard activity.isTwoWay || activity.initiator == .prospect else { return nil }
      self = .conversation
    case .form, .download, .webinar:
      guard activity.initiator == .prospect else { return nil }
      self = .signal
    case .email, .note, .newsletter, .visit: return nil
    }
  }

  /// What a signal means by which somebody turns away, or a mail does not arrive; nil for others.
  private init?(refusing signal: Signal) {
    switch signal {
    case .unsubscription: self = .optOut
    case .refusal: self = .refusal
    case .bounce: self = .bounce
    case .visit, .pricingPage, .download, .click, .newsletter, .form, .contactForm, .demoRequest,
      .webinarRegistration, .webinarAttendance, .positiveReply, .inboundCall, .signUp,
      .callBackRequest, .passiveVisit:
      return nil
    }
  }

  private init?(_ disposition: Disposition, _ kind: ActivityKind) {
    switch disposition {
    case .sent, .noAnswer, .voicemail, .gatekeeper: return nil
    case .callback, .interested: self = kind == .email ? .reply : .conversation
    case .meetingBooked: self = .meeting
    case .referred: self = .referral
    case .notInterested: self = .refusal
    case .wrongNumber: self = .wrongNumber
    case .doNotContact: self = .optOut
    case .bounced: self = .bounce
    }
  }
}
