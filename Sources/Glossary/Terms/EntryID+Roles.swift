// Roles and trades.
extension EntryID {
  /// Brings visitors who ask.
  public static let inboundMarketer = EntryID("inbound-marketer")
  /// Finds quick ways to grow.
  public static let growthHacker = EntryID("growth-hacker")
  /// BDR: opens doors.
  public static let businessDevelopmentRepresentative = EntryID(
    "business-development-representative")
  /// MDR: follows up inbound requests.
  public static let marketDevelopmentRepresentative = EntryID("market-development-representative")
  /// MRR: answers those whom marketing moved.
  public static let marketingResponseRepresentative = EntryID("marketing-response-representative")
  /// ADR: opens chosen accounts.
  public static let accountDevelopmentRepresentative = EntryID("account-development-representative")
  /// Takes deals to signature.
  public static let closer = EntryID("closer")
  /// Wins new accounts.
  public static let hunter = EntryID("hunter")
  /// Grows the accounts there are.
  public static let farmer = EntryID("farmer")
  /// AM: keeps and grows customers.
  public static let accountManager = EntryID("account-manager")
  /// Looks for business in every way.
  public static let businessDeveloper = EntryID("business-developer")
  /// Selling from the desk.
  public static let insideSales = EntryID("inside-sales")
  /// ISR: sells from the desk.
  public static let insideSalesRepresentative = EntryID("inside-sales-representative")
  /// Selling at the customer's.
  public static let outsideSales = EntryID("outside-sales")
  /// Calls at scale.
  public static let telemarketer = EntryID("telemarketer")
  /// Technical help before the sale.
  public static let presales = EntryID("presales")
  /// Sells projects made to measure.
  public static let businessEngineer = EntryID("business-engineer")
  /// SE: gives the technical answers.
  public static let salesEngineer = EntryID("sales-engineer")
  /// SA: designs what is to be built.
  public static let solutionArchitect = EntryID("solution-architect")
  /// TAM: the customer's technical contact.
  public static let technicalAccountManager = EntryID("technical-account-manager")
  /// Gets new customers started.
  public static let onboardingManager = EntryID("onboarding-manager")
  /// CS: seeing that customers succeed.
  public static let customerSuccess = EntryID("customer-success")
  /// CSM: answers for the success of customers.
  public static let customerSuccessManager = EntryID("customer-success-manager")
  /// Solves what goes wrong.
  public static let customerSupport = EntryID("customer-support")
  /// Serves customers day by day.
  public static let customerService = EntryID("customer-service")
  /// Makes customers get more out of it.
  public static let performanceManager = EntryID("performance-manager")
  /// Runs what was sold.
  public static let clientOperationsManager = EntryID("client-operations-manager")
  /// Gives sales its processes and figures.
  public static let salesOperationsManager = EntryID("sales-operations-manager")
  /// ADV: handles orders and contracts.
  public static let salesAdministration = EntryID("sales-administration")
  /// SM: leads the sales team.
  public static let salesManager = EntryID("sales-manager")
}
