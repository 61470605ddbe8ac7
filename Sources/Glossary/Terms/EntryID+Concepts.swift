// The funnel.
extension EntryID {
  /// Somebody on the website whom nobody knows yet.
  public static let visitor = EntryID("visitor")
  /// The moment of signing, or what leads to it.
  public static let close = EntryID("close")
}

// Ideas that the others rest on.
extension EntryID {
  /// All who have a say in a purchase.
  public static let stakeholders = EntryID("stakeholders")
  /// The narrowing way from market to sale.
  public static let salesFunnel = EntryID("sales-funnel")
  /// All that is done with leads.
  public static let leadManagement = EntryID("lead-management")
  /// Everybody who could be sold to.
  public static let addressableMarket = EntryID("addressable-market")
  /// ICP: what the best customers have in common.
  public static let idealCustomerProfile = EntryID("ideal-customer-profile")
  /// Growing without costs that grow as fast.
  public static let scalability = EntryID("scalability")
  /// GTM: how an offer reaches its market.
  public static let goToMarket = EntryID("go-to-market")
  /// Passing a lead or a customer on.
  public static let handoff = EntryID("handoff")
  /// Leaving one's address, or agreeing to be written to.
  public static let optIn = EntryID("opt-in")
  /// Each in their own time.
  public static let asynchronous = EntryID("asynchronous")
  /// Some in the room, some not.
  public static let hybridInteraction = EntryID("hybrid-interaction")
  /// Being in the same room.
  public static let inPersonMeeting = EntryID("in-person-meeting")
  /// A contract that goes on.
  public static let renewal = EntryID("renewal")
}

// Measures.
extension EntryID {
  /// The time from first contact to signature.
  public static let salesCycle = EntryID("sales-cycle")
  /// The part of customers or revenue that is lost.
  public static let churnRate = EntryID("churn-rate")
  /// ACV: what a contract brings in a year.
  public static let acv = EntryID("acv")
  /// CLV: what a customer brings in all.
  public static let clv = EntryID("clv")
  /// CAC: what a new customer costs.
  public static let cac = EntryID("cac")
  /// CTS: what serving a customer costs.
  public static let cts = EntryID("cts")
  /// What is left of revenue.
  public static let netRevenue = EntryID("net-revenue")
  /// MRR and ARR: what comes again each month or year.
  public static let recurringRevenue = EntryID("recurring-revenue")
  /// NRR: revenue kept and grown with present customers.
  public static let netRetention = EntryID("net-retention")
  /// CPL: what a lead costs, at each level.
  public static let costPerLead = EntryID("cost-per-lead")
  /// The part that goes on to the next level.
  public static let conversionRate = EntryID("conversion-rate")
  /// NPS: how many would recommend, less how many would not.
  public static let netPromoterScore = EntryID("net-promoter-score")
  /// KPI: a figure that is watched.
  public static let kpi = EntryID("kpi")
  /// What somebody is to sell in a period.
  public static let salesQuota = EntryID("sales-quota")
  /// ROI: what comes back for what was put in.
  public static let roi = EntryID("roi")
}

// Classes of companies and of cycles.
extension EntryID {
  /// Short and long sales cycles.
  public static let cycleLengthClass = EntryID("cycle-length-class")
  /// SMB: small and medium-sized companies.
  public static let smb = EntryID("smb")
  /// Companies between small and large.
  public static let midMarket = EntryID("mid-market")
  /// Large companies.
  public static let enterprise = EntryID("enterprise")
}

// Tools and lists.
extension EntryID {
  /// Where incoming leads are answered and qualified.
  public static let leadCenter = EntryID("lead-center")
  /// CRM: keeping relations with customers, and the tool for it.
  public static let crm = EntryID("crm")
  /// SFA: the tool that does sales' paperwork.
  public static let salesForceAutomation = EntryID("sales-force-automation")
  /// LRM: first contacts ahead of the CRM.
  public static let leadRelationshipManagement = EntryID("lead-relationship-management")
  /// Campaigns that run by themselves.
  public static let marketingAutomation = EntryID("marketing-automation")
  /// SaaS: software that is rented over the network.
  public static let saas = EntryID("saas")
  /// Those who must not be contacted.
  public static let blacklist = EntryID("blacklist")
  /// Those who are written to together.
  public static let mailingList = EntryID("mailing-list")
}

// Writings.
extension EntryID {
  /// The book that split the roles of selling.
  public static let predictableRevenue = EntryID("predictable-revenue")
  /// A document given for an address.
  public static let whitePaper = EntryID("white-paper")
  /// What is offered, at what price.
  public static let proposal = EntryID("proposal")
}

// Phases of the commercial journey.
extension EntryID {
  /// Finding chances of a sale.
  public static let opportunityDetectionPhase = EntryID("opportunity-detection-phase")
  /// From interest to agreement.
  public static let negotiationPhase = EntryID("negotiation-phase")
  /// Understanding the need.
  public static let discoveryPhase = EntryID("discovery-phase")
  /// Working out the offer.
  public static let proposalPhase = EntryID("proposal-phase")
  /// The last steps to the signature.
  public static let closingPhase = EntryID("closing-phase")
  /// All that follows the signature.
  public static let postSalePhase = EntryID("post-sale-phase")
  /// Handing over what was sold.
  public static let deliveryPhase = EntryID("delivery-phase")
  /// Helping those who use it.
  public static let supportPhase = EntryID("support-phase")
  /// Growing what customers buy.
  public static let accountGrowthPhase = EntryID("account-growth-phase")
}
