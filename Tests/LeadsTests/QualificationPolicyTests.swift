import Leads
import Testing

/// The three policies as `domain.md` §4 states them, counted over all 256 combinations.
struct QualificationPolicyTests {
  static let combinations: [BANTLevels] = CriterionLevel.allCases.flatMap { budget in
    CriterionLevel.allCases.flatMap { authority in
      CriterionLevel.allCases.flatMap { need in
        CriterionLevel.allCases.map { timeline in
          BANTLevels(budget: budget, authority: authority, need: need, timeline: timeline)
        }
      }
    }
  }

  /// The rule book's own words, without a look at the code.
  static func satisfies(_ levels: BANTLevels, _ policy: QualificationPolicy) -> Bool {
    let all = [levels.budget, levels.authority, levels.need, levels.timeline]
    func count(_ level: CriterionLevel) -> Int { all.count { $0 == level } }
    guard count(.blocking) == 0 else { return false }
    switch policy {
    case .strict: return count(.sufficient) == 4
    case .standard:
      return levels.need == .sufficient && count(.unknown) == 0 && count(.sufficient) >= 2
    case .light: return levels.need == .sufficient && count(.unknown) <= 2
    }
  }

  @Test(arguments: QualificationPolicy.allCases)
  func aPolicyIsSatisfiedByExactlyTheCombinationsThatItsWordsName(policy: QualificationPolicy) {
    for levels in Self.combinations {
      #expect(policy.shortfalls(of: levels).isEmpty == Self.satisfies(levels, policy), "\(levels)")
    }
  }

  @Test func asManyCombinationsSatisfyEachPolicyAsShould() {
    let counts = QualificationPolicy.allCases.map { policy in
      Self.combinations.count { policy.shortfalls(of: $0).isEmpty }
    }
    // Strict: one. Standard: 2³ of partial and sufficient, less the three partials. Light: 3³
    // without blocking, less the three unknowns.
    #expect(counts == [1, 7, 26])
  }

  @Test(arguments: QualificationPolicy.allCases)
  func makingGoodEveryShortfallSatisfiesThePolicy(policy: QualificationPolicy) {
    for levels in Self.combinations {
      var mended = levels
      for shortfall in policy.shortfalls(of: levels) {
        switch shortfall {
        case .blocking(let letter), .insufficient(let letter, _): mended[letter] = .sufficient
        case .unknown(let letter): if mended[letter] == .unknown { mended[letter] = .partial }
        case .anyOf(let letters, let level): letters.first.map { mended[$0] = level }
        }
      }
      // Lifting what blocks may show what else was missing, once.
      let rest = policy.shortfalls(of: mended)
      let wasBlocked = CriterionLevel.blocking
      let isBlocked = Criterion.allCases.contains { levels[$0] == wasBlocked }
      #expect(rest.isEmpty || isBlocked, "\(levels) \(rest)")
    }
  }

  static let table: [(String, QualificationPolicy, [QualificationPolicy.Shortfall])] = [
    ("????", .strict, Criterion.allCases.map { .insufficient($0, is: .unknown) }),
    ("++~+", .strict, [.insufficient(.need, is: .partial)]),
    (
      "????", .standard,
      [
        .unknown(.budget), .unknown(.authority), .insufficient(.need, is: .unknown),
        .unknown(.timeline), .anyOf([.budget, .authority, .timeline], atLeast: .sufficient),
      ]
    ),
    ("~~+~", .standard, [.anyOf([.budget, .authority, .timeline], atLeast: .sufficient)]),
    ("+?+~", .standard, [.unknown(.authority)]),
    ("++~+", .standard, [.insufficient(.need, is: .partial)]),
    ("+!+!", .standard, [.blocking(.authority), .blocking(.timeline)]),
    ("??+?", .light, [.anyOf([.budget, .authority, .timeline], atLeast: .partial)]),
    ("~?~?", .light, [.insufficient(.need, is: .partial)]),
    ("?~+?", .light, []),
  ]

  @Test(arguments: table)
  func shortfallsAreToldInTheOrderOfTheLetters(
    signs: String, policy: QualificationPolicy, expected: [QualificationPolicy.Shortfall]
  ) {
    var levels = BANTLevels.unknown
    for (criterion, sign) in zip(Criterion.allCases, signs) {
      levels[criterion] = CriterionLevel.allCases.first { $0.sign == sign } ?? .unknown
    }
    #expect(policy.shortfalls(of: levels) == expected)
  }
}
