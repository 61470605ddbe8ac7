/// How near a qualified lead is to buying.
///
/// Derived, never stored.
public enum Temperature: Int, CaseIterable, Comparable, Hashable, Sendable {
  /// Not qualified yet: need or timeline unknown.
  case unrated
  /// Qualified, no need at present.
  case cold
  /// Need recognised, purchase in the medium term.
  case warm
  /// Actively looking, or asking for an offer.
  case hot

  /// The name typed on the command line and in filters.
  public var name: String {
    switch self {
    case .unrated: "unrated"
    case .cold: "cold"
    case .warm: "warm"
    case .hot: "hot"
    }
  }

  /// Reads a name in either case.
  public init?(_ name: some StringProtocol) {
    let wanted = name.lowercased()
    guard let match = Self.allCases.first(where: { $0.name == wanted }) else { return nil }
    self = match
  }

  /// Colder comes first.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// Longest time to purchase that counts as short term, in days.
  public static let shortTermDays = 90
  /// Longest time to purchase that counts as medium term, in days.
  public static let mediumTermDays = 365
  /// Days without a conversation after which a temperature falls by one.
  public static let decayDays = 60
}

/// The facts from which a temperature follows; stores index them.
public struct TemperatureInputs: Hashable, Sendable {
  /// The status of Need.
  public var need: CriterionLevel
  /// The status of Timeline.
  public var timeline: CriterionLevel
  /// Whether a project was named.
  public var hasProject: Bool
  /// The day by which they mean to buy.
  public var horizon: CalendarDate?
  /// Whether a standing offer was asked for by the prospect.
  public var hasRequestedOffer: Bool
  /// The last conversation of both sides, else the day of the qualification.
  public var lastTwoWay: Instant?
  /// What somebody confirmed by hand since the current qualification.
  public var confirmed: Temperature?

  /// Joins the facts.
  public init(
    need: CriterionLevel, timeline: CriterionLevel, hasProject: Bool, horizon: CalendarDate?,
    hasRequestedOffer: Bool, lastTwoWay: Instant?, confirmed: Temperature? = nil
  ) {
    self.need = need
    self.timeline = timeline
    self.hasProject = hasProject
    self.horizon = horizon
    self.hasRequestedOffer = hasRequestedOffer
    self.lastTwoWay = lastTwoWay
    self.confirmed = confirmed
  }

  /// Whether the lead is rated at all: Need and Timeline both not unknown.
  public var isRated: Bool { need != .unknown && timeline != .unknown }

  /// Whether the prospect recognises a need: sufficient, or partial with a project.
  public var isNeedRecognised: Bool {
    need == .sufficient || (need == .partial && hasProject)
  }

  /// The temperature at `now`, with the rule that gave it.
  ///
  /// Source: 000 for cold and hot, 002 for warm; horizons and decay are defaults of the product.
  public func reading(at now: Instant, zone: ZoneRules) -> TemperatureReading {
    guard isRated else { return TemperatureReading(.unrated, .notQualified) }
    if let confirmed { return TemperatureReading(confirmed, .confirmedByHand) }
    let (temperature, rule) = undecayed(today: zone.date(now))
    let isQuiet = lastTwoWay.map { $0.advanced(byDays: Temperature.decayDays) <= now } ?? true
    guard isQuiet, temperature > .cold else { return TemperatureReading(temperature, rule) }
    return TemperatureReading(temperature == .hot ? .warm : .cold, .decayed(from: temperature))
  }

  private func undecayed(today: CalendarDate) -> (Temperature, TemperatureReading.Rule) {
    guard isNeedRecognised else { return (.cold, .noNeed) }
    if hasRequestedOffer { return (.hot, .offerRequested) }
    guard let horizon else { return (.cold, .undated) }
    let days = today.days(until: horizon)
    if days <= Temperature.shortTermDays { return (.hot, .shortTerm(days: days)) }
    if days <= Temperature.mediumTermDays { return (.warm, .mediumTerm(days: days)) }
    return (.cold, .longTerm(days: days))
  }
}

/// A temperature and the rule that gave it, so that it can be explained.
public struct TemperatureReading: Hashable, Sendable {
  /// The temperature itself.
  public let temperature: Temperature
  /// The rule that gave it.
  public let rule: Rule

  init(_ temperature: Temperature, _ rule: Rule) {
    self.temperature = temperature
    self.rule = rule
  }

  /// Which rule gave a temperature.
  public enum Rule: Hashable, Sendable {
    /// Need or Timeline is unknown.
    case notQualified
    /// No need is recognised at present.
    case noNeed
    /// A need, without a day to buy by.
    case undated
    /// They mean to buy within the short term; negative once the day has passed.
    case shortTerm(days: Int)
    /// They mean to buy within the medium term.
    case mediumTerm(days: Int)
    /// They mean to buy later than the medium term.
    case longTerm(days: Int)
    /// They asked for an offer.
    case offerRequested
    /// No conversation for so long that it fell by one.
    case decayed(from: Temperature)
    /// Somebody confirmed it by hand since the last qualification.
    case confirmedByHand
  }
}
