/// The code of a gate, as the trade's rule book numbers them.
public enum GateCode: Int, CaseIterable, Comparable, Hashable, Sendable {
  /// The move is one that the funnel allows.
  case g01 = 1
  /// MQL: reachable.
  case g02
  /// MQL: a proof of interest, or an inbound capture.
  case g03
  /// MQL: score at the threshold.
  case g04
  /// SQL: BANT as the policy wants it.
  case g05
  /// SQL: a conversation.
  case g06
  /// SAL: not by score alone.
  case g07
  /// SQL: no blocking letter.
  case g08
  /// SAL: project, warmth, horizon.
  case g09
  /// SAL: accepted by sales.
  case g10
  /// CO: an offer.
  case g11
  /// An offer was asked for.
  case g12
  /// WO: a signature.
  case g13
  /// The end fits the stage.
  case g14
  /// MQL is skipped for a reason.
  case g15
  /// Nobody is contacted who is not to be.
  case g16
  /// Who objected is not scored, and comes back by a consent alone.
  case g17
  /// A temperature needs a qualification.
  case g18
  /// No offer for a cold lead.
  case g19
  /// Nobody is called who is asked for by mail.
  case g20
  /// Nobody is sought by two at once.
  case g21
  /// Nobody is given more than they serve well.
  case g22
  /// Every lead has a source.
  case g28 = 28
  /// History is only added to.
  case g30 = 30
  /// No lead is added twice.
  case g31 = 31

  /// The code as people cite it: `G05`.
  public var name: String { rawValue < 10 ? "G0\(rawValue)" : "G\(rawValue)" }

  /// In the order of codes.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// What a gate does when something is missing.
public enum Severity: Hashable, Sendable {
  /// Refuses.
  case error
  /// Lets pass with a written reason.
  case warning
}

/// One rule at one or more passages: when it is asked, how hard it is, what it looks for.
public struct Gate: Sendable {
  /// Its code.
  public let code: GateCode
  /// What it does when something is missing.
  public let severity: Severity
  /// Whether it stands at this passage.
  public let stands: @Sendable (Passage) -> Bool
  /// What it finds missing; nothing when the way is free.
  let missing: @Sendable (GateQuestion) -> [Requirement]

  /// Every gate, in the order of codes.
  public static let all: [Gate] = [
    Gate(.g01, .error, at: { $0.isMove || $0 == .parking }) { $0.disallowedMove },
    Gate(.g01, .warning, at: { $0.isReturn }) { $0.unexplainedReturn },
    Gate(.g02, .error, before: .marketingQualified) { $0.isReachable ? [] : [.reachableContact] },
    Gate(.g03, .error, before: .marketingQualified) { $0.hasInterest ? [] : [.proofOfInterest] },
    Gate(.g04, .warning, before: .marketingQualified) { $0.scoreShortfall },
    Gate(.g05, .error, before: .salesQualified) { $0.policyShortfalls },
    Gate(.g06, .warning, before: .salesQualified) { $0.hasTalked ? [] : [.conversation] },
    Gate(.g07, .error, before: .salesAcceptable) { $0.isProvisional ? [.qualification] : [] },
    Gate(.g08, .error, before: .salesQualified) { $0.blockingLetters },
    Gate(.g09, .error, before: .salesAcceptable) { $0.projectShortfalls },
    Gate(.g10, .error, before: .salesAcceptable) { $0.acceptanceShortfall },
    Gate(.g11, .error, before: .opportunityCreated) { $0.hasOffer ? [] : [.offer] },
    Gate(.g12, .warning, at: { $0.isOffer }) { $0.isOfferRequested ? [] : [.offerRequest] },
    Gate(.g13, .error, before: .won) { $0.hasContract ? [] : [.contract] },
    Gate(.g14, .error, at: { $0 == .disqualifying || $0 == .losing }) { $0.unfittingEnd },
    Gate(.g15, .warning, before: .salesQualified) { $0.skippedStage },
    Gate(.g16, .error, at: { $0.isOutreach }) { $0.suppression },
    Gate(.g17, .error, at: { $0 == .scoring || $0 == .lifting }) { $0.objection },
    Gate(.g18, .error, at: { $0 == .rating }) { $0.isRated ? [] : [.rating] },
    Gate(.g19, .warning, at: { $0.isOffer }) { $0.coldOffer },
    Gate(.g20, .error, at: { $0.isCall || $0.isEnrolment }) { $0.priorContact },
    Gate(.g21, .warning, at: { $0.isEnrolment }) { $0.undividedAttention },
    Gate(.g22, .warning, at: { $0.givesWork }) { $0.fullHands },
    Gate(.g28, .error, at: { $0 == .adding }) { $0.sourceShortfalls },
    Gate(.g30, .error, at: { $0 == .rewritingHistory }) { _ in [.trueHistory] },
    Gate(.g31, .warning, at: { $0 == .adding }) { $0.probableDuplicates },
  ]

  /// Those that stand at a passage, in the order of codes.
  static func standing(at passage: Passage) -> [Gate] {
    asked[passage] ?? all.filter { $0.stands(passage) }
  }

  // Each row of a file asks at these, three or four times.
  private static let asked = Dictionary(
    uniqueKeysWithValues: ([.adding] + Stage.allCases.map(Passage.entering)).map { passage in
      (passage, all.filter { $0.stands(passage) })
    })

  private init(
    _ code: GateCode, _ severity: Severity, at stands: @escaping @Sendable (Passage) -> Bool,
    missing: @escaping @Sendable (GateQuestion) -> [Requirement]
  ) {
    self.code = code
    self.severity = severity
    self.stands = stands
    self.missing = missing
  }

  private init(
    _ code: GateCode, _ severity: Severity, before stage: Stage,
    missing: @escaping @Sendable (GateQuestion) -> [Requirement]
  ) {
    self.init(code, severity, at: { $0 == .entering(stage) }, missing: missing)
  }
}

extension Passage {
  fileprivate var isMove: Bool {
    switch self {
    case .entering, .returning: true
    case .adding, .offering, .disqualifying, .losing, .parking, .rating, .rewritingHistory,
      .contacting, .scoring, .lifting, .enrolling, .assigning:
      false
    }
  }

  fileprivate var isOutreach: Bool {
    if case .contacting = self { true } else { self == .adding || isEnrolment }
  }

  fileprivate var givesWork: Bool {
    if case .contacting = self { return true }
    return self == .adding || self == .assigning || self == .entering(.salesAcceptable)
  }

  fileprivate var isCall: Bool { self == .contacting(.call) }

  fileprivate var isEnrolment: Bool {
    if case .enrolling = self { true } else { false }
  }

  fileprivate var isReturn: Bool {
    if case .returning = self { true } else { false }
  }

  fileprivate var isOffer: Bool {
    self == .offering || self == .entering(.opportunityCreated)
  }
}
