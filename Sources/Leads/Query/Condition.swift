/// A query in terms of what stores index, for one moment and one user: ranges, not rules.
public indirect enum Condition: Hashable, Sendable {
  /// Every one holds; true of everything when empty.
  case all([Condition])
  /// At least one holds; true of nothing when empty.
  case any([Condition])
  /// It does not hold; what is not known counts as not holding inside.
  case not(Condition)
  /// The column holds a number between these, both included; open where nil.
  case range(IndexedColumn, from: Int?, to: Int?)
  /// The column holds this text, or begins with it.
  case text(IndexedColumn, String, isPrefix: Bool)
  /// The column holds nothing.
  case empty(IndexedColumn)
  /// A word of the searchable text begins like this.
  case word(String)
}

/// What stores keep of each lead in order to find it.
public enum IndexedColumn: String, CaseIterable, Hashable, Sendable {
  /// The lead's own number.
  case number
  /// The lane's rank; the stage's number.
  case lane
  case stage
  /// The owner's identifier; the folded source.
  case owner
  case source
  /// The value in smallest units; its currency.
  case value
  case currency
  /// The levels of the four letters.
  case budget
  case authority
  case need
  case timeline
  /// The inputs of the temperature.
  case needRecognised
  case horizon
  case requestedOffer
  case lastTwoWay
  case confirmedTemperature
  /// When anything was last done.
  case lastActivity
  /// The last day on which the person is not to be contacted.
  case suppressedUntil
  /// The cadence that the lead is in and that has not ended.
  case cadence
  /// The minute at which one point is left of the score.
  case score
}

/// What a query needs to know of the moment and the user.
public struct QueryContext: Sendable {
  /// When it is asked.
  public let now: Instant
  /// The workspace's settings.
  public let settings: WorkspaceSettings
  /// Everybody who may own a lead.
  public let users: [User]
  /// Whoever asks.
  public let me: UserID?

  /// Joins the moment, the settings and the users.
  public init(now: Instant, settings: WorkspaceSettings, users: [User], me: UserID?) {
    self.now = now
    self.settings = settings
    self.users = users
    self.me = me
  }
}

extension Query {
  /// The query as conditions on indexed columns, for one moment and one user.
  public func condition(_ context: QueryContext) -> Condition {
    .all(
      terms.map { term in
        let condition = term.test.condition(context)
        return term.isNegated ? .not(condition) : condition
      })
  }
}

extension Query.Test {
  fileprivate func condition(_ context: QueryContext) -> Condition {
    switch self {
    case .word(let word): .word(word)
    case .number(let number): .range(.number, from: number.value, to: number.value)
    case .lane(.stage(let stage)):
      .range(.stage, from: stage.rawValue, to: stage.rawValue)
    case .lane(let lane): .range(.lane, from: lane.rank, to: lane.rank)
    case .owner(""): .empty(.owner)
    case .owner(let name):
      .any(
        context.users.filter { Folding.fold($0.name).hasPrefix(name) }
          .map { .text(.owner, $0.id.description, isPrefix: false) })
    case .mine:
      context.me.map { .text(.owner, $0.description, isPrefix: false) } ?? .any([])
    case .source(let source): .text(.source, source, isPrefix: true)
    case .temperature(let temperature): temperature.condition(context)
    case .letter(let criterion, let level):
      .range(criterion.column, from: level.rawValue, to: level.rawValue)
    case .amount(let comparison, let units):
      .all([
        .text(.currency, context.settings.currency.code, isPrefix: false),
        comparison.range(.value, units),
      ])
    case .idle(let comparison, let days): comparison.idle(days, context)
    case .suppressed(let isWanted): Self.suppressed(isWanted, context)
    case .cadence(let name?): .text(.cadence, name.rawValue, isPrefix: false)
    case .cadence(nil): .empty(.cadence)
    case .score(let comparison, let points): comparison.score(points, context)
    }
  }
}

extension Query.Test {
  private static func suppressed(_ isWanted: Bool, _ context: QueryContext) -> Condition {
    let today = context.settings.zone.date(context.now).dayNumber
    let holds = Condition.range(.suppressedUntil, from: today, to: nil)
    return isWanted ? holds : .not(holds)
  }
}

extension Query.Comparison {
  fileprivate func range(_ column: IndexedColumn, _ number: Int) -> Condition {
    switch self {
    case .atLeast: .range(column, from: number, to: nil)
    case .atMost: .range(column, from: nil, to: number)
    case .above: .range(column, from: number + 1, to: nil)
    case .below: .range(column, from: nil, to: number - 1)
    case .equal: .range(column, from: number, to: number)
    }
  }

  /// So many points now: the minutes at which one of them is left lie in a range.
  fileprivate func score(_ points: Int, _ context: QueryContext) -> Condition {
    func atLeast(_ points: Int) -> Condition {
      guard points > 0 else { return .all([]) }
      return .range(.score, from: least(points), to: nil)
    }
    func least(_ points: Int) -> Int {
      Score.leastUntil(for: points, at: context.now, halving: context.settings.scoring.halfLife)
    }
    switch self {
    case .atLeast: return atLeast(points)
    case .above: return atLeast(points + 1)
    case .atMost: return .not(atLeast(points + 1))
    case .below: return .not(atLeast(points))
    case .equal where points > 0:
      return .range(.score, from: least(points), to: least(points + 1) - 1)
    case .equal: return .not(atLeast(1))
    }
  }

  /// Idle for n days: last done on the calendar day n days ago.
  ///
  /// More days are earlier instants.
  fileprivate func idle(_ days: Int, _ context: QueryContext) -> Condition {
    let zone = context.settings.zone
    let day = zone.date(context.now).advanced(byDays: -days)
    let begins = zone.startOfDay(day).milliseconds
    let ends = zone.startOfDay(day.advanced(byDays: 1)).milliseconds - 1
    return switch self {
    case .atLeast: .range(.lastActivity, from: nil, to: ends)
    case .above: .range(.lastActivity, from: nil, to: begins - 1)
    case .atMost: .range(.lastActivity, from: begins, to: nil)
    case .below: .range(.lastActivity, from: ends + 1, to: nil)
    case .equal: .range(.lastActivity, from: begins, to: ends)
    }
  }
}

extension Criterion {
  fileprivate var column: IndexedColumn {
    switch self {
    case .budget: .budget
    case .authority: .authority
    case .need: .need
    case .timeline: .timeline
    }
  }
}

extension Temperature {
  /// The rules of `TemperatureInputs.reading` turned round: which inputs give this temperature now.
  fileprivate func condition(_ context: QueryContext) -> Condition {
    let rated = Condition.all([
      .range(.need, from: 1, to: nil), .range(.timeline, from: 1, to: nil),
    ])
    guard self != .unrated else { return .not(rated) }
    let confirmed = Condition.range(.confirmedTemperature, from: rawValue, to: rawValue)
    let derived = Condition.all([.empty(.confirmedTemperature), derivedCondition(context)])
    return .all([rated, .any([confirmed, derived])])
  }

  private func derivedCondition(_ context: QueryContext) -> Condition {
    let today = context.settings.zone.date(context.now).dayNumber
    let needed = Condition.range(.needRecognised, from: 1, to: 1)
    let requested = Condition.range(.requestedOffer, from: 1, to: 1)
    let short = Condition.range(.horizon, from: nil, to: today + Self.shortTermDays)
    let medium = Condition.range(
      .horizon, from: today + Self.shortTermDays + 1, to: today + Self.mediumTermDays)
    let limit = context.now.advanced(byDays: -Self.decayDays).milliseconds
    let talking = Condition.range(.lastTwoWay, from: limit + 1, to: nil)
    let hot = Condition.all([needed, .any([requested, short])])
    let warm = Condition.all([needed, medium, .not(requested)])
    switch self {
    case .unrated: return .any([])
    case .hot: return .all([hot, talking])
    case .warm:
      return .any([.all([hot, .not(talking)]), .all([warm, talking])])
    case .cold:
      return .not(.any([hot, .all([warm, talking])]))
    }
  }
}
