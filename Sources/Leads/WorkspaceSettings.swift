/// What a team has agreed on for its workspace.
public struct WorkspaceSettings: Hashable, Sendable {
  /// How much of BANT an SQL needs.
  public var policy: QualificationPolicy
  /// Points at which a lead is an MQL by score.
  public var scoreThreshold: Int
  /// Points of fit that an MQL by score needs beside.
  public var fitThreshold: Int
  /// What prospects do is worth so many points, and who they are so many more.
  public var scoring: ScoringRules
  /// Days after which a letter's evidence is stale.
  public var staleDays: Int
  /// The rule of the workspace's clock.
  public var zone: ZoneRules
  /// The name of that zone in the tz database.
  public var zoneName: String
  /// The currency in which heads are summed.
  public var currency: Currency
  /// Days in a stage after which a card is marked as ageing.
  public var ageingDays: [Stage: Int]
  /// The share of a stage's sum that is expected, in percent.
  public var weights: [Stage: Int]
  /// The hours in which the team works.
  public var workingHours: WorkingHours
  /// The days on which nobody works, beside weekends.
  public var holidays: Holidays
  /// Minutes of working time within which a new lead is to be answered, by how it came in;
  /// nothing is waited for where there is none.
  public var responseMinutes: [CaptureChannel: Int]
  /// Minutes of working time within which a demo request is to be answered; nil where nobody
  /// waits.
  public var demoResponseMinutes: Int?
  /// Working days within which sales answer a hand-over.
  public var handoffDays: Int
  /// Who is given captured leads in turn, by names and roles with commas between; empty to leave
  /// them to nobody.
  public var assignees: String
  /// The rules by which leads are given out, as the text of their file; empty without any.
  public var assignmentText: String
  /// How much somebody of a trade keeps in hand; trades without a limit are not there.
  public var capacities: [Role: Capacity]
  /// How long a claim holds, in working minutes.
  public var claimMinutes: Int
  /// The team's own terms of the glossary, as the text of their file; empty without any.
  public var terms: String
  /// The team's own templates for mails, as the text of their file; empty without any.
  public var templates: String
  /// The team's own cadences, as the text of their file; empty without any.
  public var cadenceText: String
  /// How often an act must have been tried before it is said how well it worked.
  public var guideSample: Int

  /// The settings of a new workspace.
  public init() {
    policy = .standard
    scoreThreshold = 50
    fitThreshold = 0
    scoring = .standard
    demoResponseMinutes = 5
    staleDays = 90
    zone = .paris
    zoneName = "Europe/Paris"
    currency = .euro
    ageingDays = [:]
    weights = [:]
    workingHours = WorkingHours()
    holidays = .france
    responseMinutes = [:]
    handoffDays = 2
    claimMinutes = 60
    assignees = ""
    assignmentText = ""
    terms = ""
    templates = ""
    cadenceText = ""
    guideSample = 30
    capacities = [:]
    for role in Role.allCases { capacities[role] = role.usualCapacity }
    for channel in CaptureChannel.allCases {
      responseMinutes[channel] = channel.defaultResponseMinutes
    }
    for stage in Stage.allCases {
      ageingDays[stage] = stage.defaultAgeingDays
      weights[stage] = stage.defaultWeight
    }
  }
  /// On which days and between which hours the team works.
  public var calendar: WorkingCalendar {
    WorkingCalendar(hours: workingHours, holidays: holidays, zone: zone)
  }

  /// The longest time in which an answer can be due: a month of days worked round the clock.
  public static let mostResponseMinutes = 31 * 24 * 60

  /// The instant by which a demo request is to be answered; nil where nobody waits.
  public func responseDue(demoRequested at: Instant) -> Instant? {
    demoResponseMinutes.map { calendar.instant(after: at, workingMinutes: $0) }
  }

  /// The instant by which a lead that came in so is to be answered; nil where nobody waits.
  public func responseDue(_ channel: CaptureChannel, captured: Instant) -> Instant? {
    responseMinutes[channel].map { calendar.instant(after: captured, workingMinutes: $0) }
  }
}
