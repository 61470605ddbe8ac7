/// What prospects do is worth so many points, and who they are so many more.
public struct ScoringRules: Hashable, Sendable {
  /// The time after which half of the points of an event are left.
  public var halfLife: HalfLife
  /// What each signal is worth; those without a rule are worth nothing.
  public var signals: [Signal: SignalRule]
  /// What accounts and people are worth, in the order of the text.
  public var fit: [FitRule]
  /// The text in which the team wrote them down; empty for the rules of a new workspace.
  public var text: String

  /// The rules of a new workspace.
  ///
  /// Source: the suggested weights of lead tracking; every one is the team's to change.
  public static let standard = ScoringRules(
    halfLife: .standard, signals: standardSignals, fit: [], text: "")

  /// Joins a half-life with rules.
  public init(halfLife: HalfLife, signals: [Signal: SignalRule], fit: [FitRule], text: String) {
    self.halfLife = halfLife
    self.signals = signals
    self.fit = fit
    self.text = text
  }

  private static let standardSignals: [Signal: SignalRule] = [
    .visit: SignalRule(2, most: 10), .pricingPage: SignalRule(15, most: 30),
    .download: SignalRule(10, again: 15), .click: SignalRule(5, most: 20),
    .newsletter: SignalRule(2, most: 10), .form: SignalRule(10),
    .contactForm: SignalRule(20), .demoRequest: SignalRule(25),
    .webinarRegistration: SignalRule(10), .webinarAttendance: SignalRule(10),
    .positiveReply: SignalRule(20), .inboundCall: SignalRule(20), .signUp: SignalRule(10),
    .callBackRequest: SignalRule(20), .passiveVisit: SignalRule(1, most: 5),
    .unsubscription: SignalRule(-50), .bounce: SignalRule(-20), .refusal: SignalRule(-40),
  ]
}

/// What a signal is worth.
public struct SignalRule: Hashable, Sendable {
  /// The points of the first, and of the second and later ones.
  public let first, again: Int
  /// The most that all of them together are worth at any time; nil without an end.
  public let most: Int?

  /// Joins the points of the first, of the later ones and the most of all.
  public init(_ first: Int, again: Int? = nil, most: Int? = nil) {
    self.first = first
    self.again = again ?? first
    self.most = most
  }

  /// The points of the next one, where so many are there.
  public func points(after count: Int) -> Int { count == 0 ? first : again }
}

/// So many points for accounts and people of a kind; they do not fall with time.
public struct FitRule: Hashable, Sendable {
  /// Of what kind.
  public let test: Test
  /// How many.
  public let points: Int

  /// Joins a test with its points.
  public init(_ test: Test, _ points: Int) {
    self.test = test
    self.points = points
  }

  /// What can be asked of an account or a person; texts are folded.
  public enum Test: Hashable, Sendable {
    /// So many people work there, both ends included; open where nil.
    case headcount(from: Int?, to: Int?)
    /// The domain is the company's own, or that of a free mail service.
    case domain(isOwn: Bool)
    /// The country, or the city, is this.
    case country(String)
    case city(String)
    /// The job title holds this.
    case title(String)
    /// It came in by this mouth of the funnel, or so.
    case origin(LeadOrigin)
    case channel(CaptureChannel)
    /// The source begins like this.
    case source(String)
    /// It bears this tag.
    case tag(String)
  }
}
