/// One pursuit of one account through one main contact: a card on the board.
public struct Lead: Hashable, Sendable {
  /// Names the lead for ever.
  public let id: LeadID
  /// The account that is pursued.
  public var account: AccountID
  /// The person it is pursued through; nil where only the organisation is known.
  public var contact: ContactID?

  /// Which of the funnel's two mouths it came in by.
  public var origin: LeadOrigin
  /// How it came to be known.
  public var channel: CaptureChannel
  /// Whose web site it was captured on; set for captures on the web (G28).
  public var site: SiteKind?
  /// Where it comes from, in a word or two; never empty (G28).
  public var source: String
  /// The campaign that it answers.
  public var campaign: String?
  /// When it was captured.
  public var captured: Instant
  /// Whether it was entered by an import, which velocity leaves out.
  public var isImported: Bool
  /// The lane that an imported file claimed, where its data could not prove it.
  public var laneClaimed: Lane?

  /// How far it has climbed.
  public var stage: Stage
  /// When it entered that stage.
  public var stageEntered: Instant
  /// Whether it stands at SQL by its score alone.
  public var isProvisional: Bool
  /// What is being done with it.
  public var workState: WorkState
  /// Who works it.
  public var owner: UserID?
  /// Points that somebody gave or a file brought, 0 to 100 by custom; they count instead of all
  /// that was observed before.
  public var score: Int
  /// From when on they count; nil where none were given, and all that is observed counts.
  public var scoredAt: Instant?
  /// Who gave them.
  public var scoredBy: UserID?
  /// What it may be worth, by a first guess.
  public var estimate: Money?
  /// Words to find it by, in alphabetical order, each once.
  public var tags: [String]
  /// The last remark about it.
  public var note: String
  /// What to do next, and when.
  public var nextAction: NextAction?
  /// Why nothing is planned; empty where nobody said so, and where something is.
  public var actionWaived: String

  /// Who means to answer it while it has no owner; nil for nobody.
  public var claim: Claim?
  /// To whom it was proposed, and whether it came back.
  public var handoff: Handoff?
  /// Who took it for sales, and when (G10).
  public var acceptance: Acceptance?
  /// The deal, once a project was detected.
  public var opportunity: Opportunity?
  /// What was signed.
  public var contract: Contract?
  /// The lead that it became a part of: the same had been kept twice.
  public var mergedInto: LeadNumber?
  /// Its way through the last cadence it was enrolled in.
  public var enrolment: Enrolment?
  /// A temperature confirmed by hand since the current qualification.
  public var confirmedTemperature: Temperature?

  /// A lead just captured, of which nothing else is known.
  public init(
    id: LeadID, account: AccountID, contact: ContactID?, origin: LeadOrigin,
    channel: CaptureChannel, site: SiteKind?, source: String, captured: Instant
  ) {
    self.id = id
    self.account = account
    self.contact = contact
    self.origin = origin
    self.channel = channel
    self.site = site
    self.source = source
    self.captured = captured
    isImported = false
    stage = .captured
    stageEntered = captured
    isProvisional = false
    workState = .toDo
    score = 0
    tags = []
    note = ""
    actionWaived = ""
  }

  /// Where it stands on the board.
  public var lane: Lane { Lane(stage: stage, workState: workState) }

  /// How long it has stood in its stage, in whole calendar days of `zone`.
  ///
  /// Zero on the day it arrived, and zero when `now` lies before that day.
  public func age(at now: Instant, zone: ZoneRules) -> Int {
    max(0, zone.date(stageEntered).days(until: zone.date(now)))
  }
}

/// What to do next about a lead, and on which day.
public struct NextAction: Hashable, Sendable {
  /// What to do, in a few words.
  public var text: String
  /// The day it is due.
  public var due: CalendarDate
  /// Minutes after midnight in the workspace's zone; nil for any time of the day.
  public var minute: Int?

  /// Joins what to do with its day and its time.
  public init(text: String, due: CalendarDate, minute: Int? = nil) {
    self.text = text
    self.due = due
    self.minute = minute
  }
}

/// The dated act of a salesperson who takes a lead over.
public struct Acceptance: Hashable, Sendable {
  /// Who took it.
  public var owner: UserID
  /// The day they did.
  public var on: CalendarDate

  /// Joins who took a lead with the day.
  public init(owner: UserID, on: CalendarDate) {
    self.owner = owner
    self.on = on
  }
}
