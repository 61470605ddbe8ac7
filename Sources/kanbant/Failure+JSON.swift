import Glossary
import Interchange
import Leads

extension Failure {
  /// The failure for programs: a code that stays, a sentence that may change.
  func json(in language: Language) -> JSON {
    var members: [(String, JSON)] = [
      ("code", .string(code)), ("exit", .integer(Int(exit.rawValue))),
      ("message", .string(message.typeset(language))),
    ]
    if !advice.isEmpty {
      members.append(("advice", .array(advice.map { .string($0.typeset(language)) })))
    }
    if let number { members.append(("number", .integer(number.value))) }
    if !gates.isEmpty { members.append(("gates", .array(gates.map(Self.json)))) }
    return .object(members)
  }

  private static func json(_ finding: GateFinding) -> JSON {
    .object([
      ("gate", .string(finding.gate.name)),
      ("severity", .string(finding.severity == .error ? "error" : "warning")),
      ("missing", .array(finding.missing.map { .string($0.code) })),
      ("leads", .array(finding.missing.compactMap(\.number).map { .integer($0.value) })),
      ("letters", .array(finding.missing.flatMap(\.criteria).map { .string($0.name) })),
    ])
  }
}

extension Requirement {
  /// The word by which programs know what is missing.
  fileprivate var code: String {
    switch self {
    case .allowedMove: "allowed-move"
    case .reasonToReturn: "reason-to-return"
    case .reachableContact: "reachable-contact"
    case .proofOfInterest: "proof-of-interest"
    case .score: "score"
    case .letters: "letters"
    case .conversation: "conversation"
    case .qualification: "qualification"
    case .project: "project"
    case .warmth: "warmth"
    case .horizon: "horizon"
    case .acceptance: "acceptance"
    case .offer: "offer"
    case .offerRequest: "offer-request"
    case .contract: "contract"
    case .reasonToSkip: "reason-to-skip"
    case .fittingEnd: "fitting-end"
    case .rating: "rating"
    case .source: "source"
    case .site: "site"
    case .trueHistory: "true-history"
    case .freedom: "do-not-contact"
    case .consent: "new-consent"
    case .difference: "difference"
    case .priorContact: "prior-contact"
    case .onlyCadence: "only-cadence"
    case .noColleague: "no-colleague"
    case .room: "room"
    }
  }

  /// The lead that may be the same.
  fileprivate var number: LeadNumber? {
    if case .difference(let duplicate) = self { duplicate.candidate.number } else { nil }
  }

  fileprivate var criteria: [Criterion] {
    if case .letters(let shortfall, _) = self { shortfall.criteria } else { [] }
  }
}
