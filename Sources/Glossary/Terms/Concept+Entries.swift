public import Leads

extension Stage {
  /// The entry that explains the stage.
  public var entry: EntryID {
    switch self {
    case .captured: .marketingCapturedLead
    case .marketingQualified: .marketingQualifiedLead
    case .salesQualified: .salesQualifiedLead
    case .salesAcceptable: .salesAcceptableLead
    case .opportunityCreated: .createdOpportunity
    case .won: .wonOpportunity
    }
  }
}

extension Lane {
  /// The entry that explains the lane; a lost lead is explained by the opportunity it was.
  public var entry: EntryID {
    switch self {
    case .stage(let stage): stage.entry
    case .parked: .leadNurturing
    case .disqualified: .disqualification
    case .lost: .opportunity
    }
  }
}

extension Criterion {
  /// The entry that explains the letter.
  public var entry: EntryID {
    switch self {
    case .budget: .bantBudget
    case .authority: .bantAuthority
    case .need: .bantNeed
    case .timeline: .bantTimeline
    }
  }
}

extension Temperature {
  /// The entry that explains the temperature.
  public var entry: EntryID {
    switch self {
    case .unrated: .leadTemperature
    case .cold: .coldLead
    case .warm: .warmLead
    case .hot: .hotLead
    }
  }
}

extension Role {
  /// The entry that explains the role.
  public var entry: EntryID {
    switch self {
    case .leadCenterAgent: .leadCenter
    case .marketDevelopment: .marketDevelopmentRepresentative
    case .salesDevelopment: .salesDevelopmentRepresentative
    case .accountDevelopment: .accountDevelopmentRepresentative
    case .accountExecutive: .accountExecutive
    case .insideSales: .insideSalesRepresentative
    case .accountManager: .accountManager
    case .salesManager: .salesManager
    case .salesOperations: .salesOperationsManager
    }
  }
}
