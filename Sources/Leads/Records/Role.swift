/// The trade that a user plies, which decides what they may accept.
public enum Role: String, CaseIterable, Hashable, Sendable {
  /// Receives and qualifies what comes in from the sites.
  case leadCenterAgent = "lead-center"
  /// Works inbound MQLs into SQLs.
  case marketDevelopment = "mdr"
  /// Opens and qualifies new leads; also called BDR.
  case salesDevelopment = "sdr"
  /// Opens a few dozen strategic accounts.
  case accountDevelopment = "adr"
  /// Takes projects to signature.
  case accountExecutive = "ae"
  /// Takes fast inbound sales from MQL to signature alone.
  case insideSales = "isr"
  /// Renews and grows accounts.
  case accountManager = "am"
  /// Leads a team of salespeople.
  case salesManager = "sm"
  /// Runs tools, automations and reports.
  case salesOperations = "sales-ops"

  /// Whether a user in this role may accept a lead as SAL (G10).
  public var mayAcceptLeads: Bool {
    switch self {
    case .accountExecutive, .insideSales, .accountManager: true
    case .leadCenterAgent, .marketDevelopment, .salesDevelopment, .accountDevelopment,
      .salesManager, .salesOperations:
      false
    }
  }
}

/// Somebody who works in the workspace.
public struct User: Hashable, Sendable {
  /// Names the user for ever.
  public let id: UserID
  /// The name typed and shown: the login name until told otherwise.
  public var name: String
  /// What they do.
  public var role: Role
  /// Who they report to; nil where nobody is named.
  public var reportsTo: UserID?

  /// Joins a user's identifier, name and role with who they report to.
  public init(id: UserID, name: String, role: Role, reportsTo: UserID? = nil) {
    self.id = id
    self.name = name
    self.role = role
    self.reportsTo = reportsTo
  }
}
