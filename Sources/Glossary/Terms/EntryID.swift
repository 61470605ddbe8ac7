/// Names one entry of the glossary: lower-case English words joined by hyphens.
public struct EntryID: RawRepresentable, Hashable, Sendable {
  /// The name itself, as links and JSON carry it.
  public let rawValue: String

  /// Wraps a name; whether an entry bears it is for a glossary to say.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  init(_ rawValue: String) {
    self.rawValue = rawValue
  }
}

// The funnel.
extension EntryID {
  /// Anybody who could want what is sold.
  public static let lead = EntryID("lead")
  /// A lead of which nothing was checked.
  public static let unqualifiedLead = EntryID("unqualified-lead")
  /// MCL: somebody became identifiable.
  public static let marketingCapturedLead = EntryID("marketing-captured-lead")
  /// MQL: reachable, interested, plausible.
  public static let marketingQualifiedLead = EntryID("marketing-qualified-lead")
  /// SQL: known well enough to spend sales time.
  public static let salesQualifiedLead = EntryID("sales-qualified-lead")
  /// SAL: a project was detected.
  public static let salesAcceptableLead = EntryID("sales-acceptable-lead")
  /// CO: an offer was issued.
  public static let createdOpportunity = EntryID("created-opportunity")
  /// WO: signed.
  public static let wonOpportunity = EntryID("won-opportunity")
  /// A lead whose need was qualified, or something wider.
  public static let prospect = EntryID("prospect")
  /// A chance of a sale.
  public static let opportunity = EntryID("opportunity")
  /// Somebody who signed.
  public static let customer = EntryID("customer")
  /// Every open opportunity.
  public static let pipeline = EntryID("pipeline")
  /// Keeping in touch until the moment comes.
  public static let leadNurturing = EntryID("lead-nurturing")
}

// Qualification.
extension EntryID {
  /// Finding out whether both sides have an interest.
  public static let qualification = EntryID("qualification")
  /// Setting a lead aside for good.
  public static let disqualification = EntryID("disqualification")
  /// The four letters together.
  public static let bant = EntryID("bant")
  /// The letter B.
  public static let bantBudget = EntryID("bant-budget")
  /// The letter A.
  public static let bantAuthority = EntryID("bant-authority")
  /// The letter N.
  public static let bantNeed = EntryID("bant-need")
  /// The letter T.
  public static let bantTimeline = EntryID("bant-timeline")
  /// How near a lead is to buying.
  public static let leadTemperature = EntryID("lead-temperature")
  /// Qualified, no need now.
  public static let coldLead = EntryID("cold-lead")
  /// A need, not at once.
  public static let warmLead = EntryID("warm-lead")
  /// Actively looking.
  public static let hotLead = EntryID("hot-lead")
}

// Roles.
extension EntryID {
  /// SDR: opens and qualifies.
  public static let salesDevelopmentRepresentative = EntryID("sales-development-representative")
  /// AE: negotiates and signs.
  public static let accountExecutive = EntryID("account-executive")
}
