/// What turns the standing of leads into a queue: the moment, and what the team has agreed on.
public struct QueueMoment: Sendable {
  /// When the queue is looked at.
  public let now: Instant
  private let settings: WorkspaceSettings
  /// The day it is in the workspace.
  public let today: CalendarDate
  private let minute: Int

  /// Joins a moment with the settings of the workspace.
  public init(now: Instant, settings: WorkspaceSettings) {
    self.now = now
    self.settings = settings
    let local = settings.zone.local(now)
    today = local.date
    minute = local.secondOfDay / 60
  }

  /// What the order of a raw lead follows from.
  public struct Capture: Hashable, Sendable {
    /// When it was captured.
    public let at: Instant
    /// Which mouth of the funnel it came in by.
    public let origin: LeadOrigin
    /// How it came to be known.
    public let channel: CaptureChannel
    /// Its points.
    public let score: Score
    /// When a demonstration was asked for that nobody has answered.
    public let demoRequested: Instant?

    /// Joins when a lead was captured with how, and with its points.
    public init(
      at: Instant, origin: LeadOrigin, channel: CaptureChannel, score: Score,
      demoRequested: Instant? = nil
    ) {
      self.at = at
      self.origin = origin
      self.channel = channel
      self.score = score
      self.demoRequested = demoRequested
    }
  }

  /// The place of a raw lead in a section that the clock orders; nil where it stands in none.
  public func timedPlace(of capture: Capture, _ number: LeadNumber) -> QueuePlace? {
    guard let due = answerDue(of: capture) else { return nil }
    if due > now {
      return QueuePlace(
        .answering, rank: due.milliseconds, second: -(capture.score.until ?? 0), number: number)
    }
    let raised = max(capture.at, capture.demoRequested ?? capture.at)
    guard settings.zone.date(raised) == today else { return nil }
    return QueuePlace(
      .late, rank: -(capture.score.until ?? 0), second: due.milliseconds, number: number)
  }

  /// The instant by which a lead is to be answered; nil where nobody waits for it, as those do
  /// not who were sought out.
  public func answerDue(of capture: Capture) -> Instant? {
    if let requested = capture.demoRequested {
      return settings.responseDue(demoRequested: requested)
    }
    guard capture.origin == .inbound else { return nil }
    return settings.responseDue(capture.channel, captured: capture.at)
  }

  /// The channels by which inbound leads come in that are to be answered within a time.
  public var answeredChannels: [CaptureChannel] {
    CaptureChannel.allCases.filter { settings.responseMinutes[$0] != nil }
  }

  /// The last rank that a raw lead can have which stands in a section that the clock orders.
  ///
  /// Cost: one step for each day between.
  public var lastTimedRank: Int {
    let minutes = Array(settings.responseMinutes.values) + [settings.demoResponseMinutes ?? 0]
    let longest = minutes.max() ?? 0
    var day = today
    // Whoever came in at the last moment of a day before may still wait, over a long weekend.
    while day.days(until: today) < Self.mostDays {
      let end = settings.zone.startOfDay(day).advanced(byMilliseconds: -1)
      guard settings.calendar.instant(after: end, workingMinutes: longest) > now else { break }
      day = day.advanced(byDays: -1)
    }
    let start = settings.zone.startOfDay(day)
    return QueueStanding.lastRank(capturedFrom: ZoneRules.utc.date(start))
  }

  /// Longer than the longest time that an answer can take, worked an hour a day.
  private static let mostDays = 1_100

  /// The ranks of a section's class that stand in it, open where nil; all of them for raw leads.
  public func ranks(of section: QueueSection) -> (from: Int?, to: Int?) {
    let midnight = QueueStanding.rank(due: today, minute: 0)
    return switch section {
    case .returned, .proposed, .answering, .late, .raw, .unplanned: (nil, nil)
    case .overdue: (nil, midnight - 1)
    case .hourCome: (midnight, midnight + minute)
    case .anyHour: (midnight + CardOrder.wholeDay, midnight + CardOrder.wholeDay)
    case .hourAhead: (midnight + minute + 1, midnight + CardOrder.wholeDay - 1)
    case .awake: (nil, today.dayNumber)
    }
  }

  /// The section of a standing, but for those that the clock orders; nil for one whose time has
  /// not come.
  public func section(of standing: QueueStanding) -> QueueSection? {
    QueueSection.allCases.first { section in
      guard !section.isTimed, section.queueClass == standing.queueClass else { return false }
      let (from, to) = ranks(of: section)
      return from.map { $0 <= standing.rank } ?? true && to.map { standing.rank <= $0 } ?? true
    }
  }

  /// Why a lead of a standing waits.
  public func reason(
    _ card: LeadCard, _ capture: Capture, _ section: QueueSection, _ handoff: Handoff?,
    because waived: String?
  ) -> QueueReason {
    switch section {
    case .returned:
      return handoff?.returned.map(QueueReason.returned) ?? .unplanned(because: nil)
    case .proposed:
      return handoff.map { .proposed(from: $0.from, answerDue: $0.answerDue(settings)) }
        ?? .unplanned(because: nil)
    case .answering, .late, .raw:
      if let end = card.suppressedUntil, end >= today { return .suppressed }
      if let requested = capture.demoRequested {
        return .demoRequested(requested, answerDue: answerDue(of: capture))
      }
      return .newLead(answerDue: answerDue(of: capture))
    case .overdue:
      return .overdue(days: card.nextAction?.due.days(until: today) ?? 0)
    case .hourCome, .anyHour, .hourAhead: return .today(minute: card.nextAction?.minute)
    case .awake:
      if case .parked(let day?, _) = card.workState {
        return .awake(since: day, wasParked: true)
      }
      if case .waiting(let day) = card.workState {
        return .awake(since: day, wasParked: false)
      }
      return .awake(since: today, wasParked: false)
    case .unplanned: return .unplanned(because: waived?.nonEmpty)
    }
  }

  /// The lead as an entry of the queue; nil where it waits for nobody now.
  public func entry(of file: LeadFile) -> QueueEntry? {
    guard let number = file.number, let standing = file.queueStanding,
      let section = section(of: standing)
    else { return nil }
    let capture = Capture(
      at: file.lead.captured, origin: file.lead.origin, channel: file.lead.channel,
      score: file.score, demoRequested: file.demoRequested)
    // Nobody is answered who is not to be contacted.
    let isFree = file.suppressedUntil.map { $0 < today } ?? true
    let timed = section == .raw && isFree ? timedPlace(of: capture, number) : nil
    let place = timed ?? QueuePlace(section, rank: standing.rank, number: number)
    let card = LeadCard(file, number: number)
    return QueueEntry(
      card: card,
      reason: reason(
        card, capture, place.section, file.lead.handoff, because: file.lead.actionWaived),
      place: place)
  }

  /// Whether an answer that was due to a new lead has not been given.
  public func isLate(_ reason: QueueReason) -> Bool {
    switch reason {
    case .newLead(let due?), .demoRequested(_, let due?): due <= now
    case .newLead(nil), .demoRequested(_, nil), .returned, .proposed, .suppressed, .overdue,
      .today, .awake, .unplanned:
      false
    }
  }

  /// Whether it has waited longer than it should.
  public func isOverdue(_ reason: QueueReason) -> Bool {
    switch reason {
    case .newLead, .demoRequested: isLate(reason)
    case .proposed(_, let due): due < today
    case .overdue: true
    case .returned, .suppressed, .today, .awake, .unplanned: false
    }
  }
}
