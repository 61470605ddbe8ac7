/// What is known of a lead's budget, authority, need and timeline on one date.
///
/// A lead may have several; the latest supersedes the others, which stay as history.
public struct Qualification: Hashable, Sendable {
  /// Names the qualification for ever.
  public let id: QualificationID
  /// The lead it is about.
  public var lead: LeadID
  /// When it was saved.
  public var at: Instant
  /// Who saved it.
  public var author: UserID
  /// Whether there is money, or it could be found.
  public var budget: CriterionStatus
  /// Who decides, recommends, approves, holds back.
  public var authority: CriterionStatus
  /// What our offer would answer.
  public var need: CriterionStatus
  /// When they mean to buy.
  public var timeline: CriterionStatus
  /// The amount set aside or raisable: evidence, never summed.
  public var budgetAmount: Money?
  /// The project that was detected, in a few words; nil where none is.
  public var project: String?
  /// The day by which they mean to buy; nil where none is known.
  public var horizon: CalendarDate?

  /// A qualification in which nothing is known yet.
  public init(id: QualificationID, lead: LeadID, at: Instant, author: UserID) {
    self.id = id
    self.lead = lead
    self.at = at
    self.author = author
    budget = .unknown
    authority = .unknown
    need = .unknown
    timeline = .unknown
  }

  /// The status of one letter.
  public subscript(criterion: Criterion) -> CriterionStatus {
    get {
      switch criterion {
      case .budget: budget
      case .authority: authority
      case .need: need
      case .timeline: timeline
      }
    }
    set {
      switch criterion {
      case .budget: budget = newValue
      case .authority: authority = newValue
      case .need: need = newValue
      case .timeline: timeline = newValue
      }
    }
  }

  /// The four statuses without their evidence.
  public var levels: BANTLevels {
    BANTLevels(
      budget: budget.level, authority: authority.level, need: need.level,
      timeline: timeline.level)
  }

  /// Whether a project was detected: named, with a need that is not unknown.
  public var hasDetectedProject: Bool {
    project.map { !$0.isEmpty } ?? false
  }

  /// The letters whose evidence is older than `days` days at `now`, in order.
  public func staleCriteria(at now: Instant, after days: Int) -> [Criterion] {
    Criterion.allCases.filter { criterion in
      self[criterion].evidence.map { $0.noted.advanced(byDays: days) < now } ?? false
    }
  }
}

/// The four statuses of a qualification, as a card shows them.
public struct BANTLevels: Hashable, Sendable {
  /// The status of one letter.
  public var budget, authority, need, timeline: CriterionLevel

  /// Joins four statuses.
  public init(
    budget: CriterionLevel, authority: CriterionLevel, need: CriterionLevel,
    timeline: CriterionLevel
  ) {
    self.budget = budget
    self.authority = authority
    self.need = need
    self.timeline = timeline
  }

  /// Nothing known of any letter.
  public static let unknown = BANTLevels(
    budget: .unknown, authority: .unknown, need: .unknown, timeline: .unknown)

  /// The status of one letter.
  public subscript(criterion: Criterion) -> CriterionLevel {
    get {
      switch criterion {
      case .budget: budget
      case .authority: authority
      case .need: need
      case .timeline: timeline
      }
    }
    set {
      switch criterion {
      case .budget: budget = newValue
      case .authority: authority = newValue
      case .need: need = newValue
      case .timeline: timeline = newValue
      }
    }
  }
}
