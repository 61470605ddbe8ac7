/// A lead in the queue: its card, why it stands where it stands, and its place.
public struct QueueEntry: Hashable, Sendable {
  /// What a board shows of it.
  public let card: LeadCard
  /// Why it waits.
  public let reason: QueueReason
  /// Where it stands.
  public let place: QueuePlace

  /// Joins a card with its reason and its place.
  public init(card: LeadCard, reason: QueueReason, place: QueuePlace) {
    self.card = card
    self.reason = reason
    self.place = place
  }
}

/// Why a lead waits in the queue.
public enum QueueReason: Hashable, Sendable {
  /// Sales sent it back.
  case returned(Handoff.Return)
  /// Somebody proposes it, and an answer is due by the end of a day.
  case proposed(from: UserID, answerDue: CalendarDate)
  /// Nobody may contact the person, whoever waits: it is to be ended, or planned without.
  case suppressed
  /// Nobody has answered it; the instant by which somebody should, nil where nobody expects it.
  case newLead(answerDue: Instant?)
  /// It asked for a demonstration and nobody has answered; the instant by which somebody should,
  /// nil where nobody expects it.
  case demoRequested(Instant, answerDue: Instant?)
  /// The day of its next action passed so many days ago.
  case overdue(days: Int)
  /// Its next action is due today, at so many minutes after midnight where an hour was named.
  case today(minute: Int?)
  /// The day has come until which it was left alone.
  case awake(since: CalendarDate, wasParked: Bool)
  /// Nothing is planned; why not, where somebody wrote it down.
  case unplanned(because: String?)
}

/// The sections of the queue, the most urgent first.
public enum QueueSection: Int, CaseIterable, Hashable, Comparable, Sendable {
  /// Leads that sales sent back: the earliest first.
  case returned = 1
  /// Leads that wait for an answer of sales: the earliest first.
  case proposed
  /// New leads whose answer is due and not late yet: the soonest first, then most points.
  case answering
  /// Those captured today whose answer is late: most points first.
  case late
  /// Actions whose day has passed: the longest overdue first.
  case overdue
  /// Today's actions whose hour has come.
  case hourCome
  /// Today's actions at any hour.
  case anyHour
  /// Today's actions whose hour is still to come.
  case hourAhead
  /// Leads that were left alone until a day which has come: the earliest first.
  case awake
  /// The other new leads: the latest day first, then most points.
  case raw
  /// Open leads with nothing planned: most points first, then longest idle.
  case unplanned

  /// The most urgent comes first.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// The class whose leads stand in it.
  public var queueClass: QueueClass {
    switch self {
    case .returned: .returned
    case .proposed: .proposed
    case .answering, .late, .raw: .raw
    case .overdue, .hourCome, .anyHour, .hourAhead: .planned
    case .awake: .aside
    case .unplanned: .unplanned
    }
  }

  /// Whether its order follows from the clock, so that no rank that is kept gives it.
  public var isTimed: Bool { self == .answering || self == .late }
}

/// A place in the queue; lower places come first.
public struct QueuePlace: Hashable, Comparable, Sendable {
  /// The section.
  public let section: QueueSection
  /// What orders the section.
  public let rank: Int
  /// What orders leads of one rank, before their numbers do.
  public let second: Int
  /// The lead's number.
  public let number: LeadNumber

  /// Joins a section with what orders it.
  public init(_ section: QueueSection, rank: Int, second: Int = 0, number: LeadNumber) {
    self.section = section
    self.rank = rank
    self.second = second
    self.number = number
  }

  /// What is more urgent comes first.
  public static func < (left: Self, right: Self) -> Bool {
    (left.section.rawValue, left.rank, left.second, left.number.value)
      < (right.section.rawValue, right.rank, right.second, right.number.value)
  }
}
