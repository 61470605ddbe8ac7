/// How much of BANT must be known before a lead is an SQL: a setting of the workspace.
public enum QualificationPolicy: String, CaseIterable, Hashable, Sendable {
  /// Four letters sufficient.
  case strict
  /// Need sufficient, no letter unknown, none blocking, at least two sufficient in all.
  case standard
  /// Need sufficient, one other not unknown, none blocking.
  case light

  /// What these statuses still lack, in the order of the letters; empty when satisfied.
  ///
  /// A blocking letter is always reported. Where any of several letters would do, each of them
  /// is reported, as `.anyOf`.
  public func shortfalls(of levels: BANTLevels) -> [Shortfall] {
    let blocking = Criterion.allCases.filter { levels[$0] == .blocking }
    if !blocking.isEmpty { return blocking.map { Shortfall.blocking($0) } }
    switch self {
    case .strict:
      return Criterion.allCases.filter { levels[$0] != .sufficient }
        .map { .insufficient($0, is: levels[$0]) }
    case .standard:
      return standardShortfalls(of: levels)
    case .light:
      var found: [Shortfall] = []
      let others = Criterion.allCases.filter { $0 != .need }
      if levels.need != .sufficient { found.append(.insufficient(.need, is: levels.need)) }
      if others.allSatisfy({ levels[$0] == .unknown }) {
        found.append(.anyOf(others, atLeast: .partial))
      }
      return found
    }
  }

  private func standardShortfalls(of levels: BANTLevels) -> [Shortfall] {
    var found: [Shortfall] = []
    for criterion in Criterion.allCases {
      if criterion == .need, levels.need != .sufficient {
        found.append(.insufficient(.need, is: levels.need))
      } else if levels[criterion] == .unknown {
        found.append(.unknown(criterion))
      }
    }
    let others = Criterion.allCases.filter { $0 != .need }
    if others.allSatisfy({ levels[$0] != .sufficient }) {
      found.append(.anyOf(others, atLeast: .sufficient))
    }
    return found
  }

  /// One thing that keeps a qualification below the policy.
  public enum Shortfall: Hashable, Sendable {
    /// Nothing is known of this letter, and the policy wants something.
    case unknown(Criterion)
    /// The policy wants this letter sufficient.
    case insufficient(Criterion, is: CriterionLevel)
    /// This letter rules a sale out (G08).
    case blocking(Criterion)
    /// One of these letters must come at least this far; which one is free.
    case anyOf([Criterion], atLeast: CriterionLevel)

    /// The letters concerned.
    public var criteria: [Criterion] {
      switch self {
      case .unknown(let criterion), .insufficient(let criterion, _), .blocking(let criterion):
        [criterion]
      case .anyOf(let criteria, _): criteria
      }
    }
  }
}
