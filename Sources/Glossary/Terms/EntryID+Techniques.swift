// Ways of doing things.
extension EntryID {
  /// The talk that finds out what a lead is worth.
  public static let qualificationCall = EntryID("qualification-call")
  /// Answering what keeps a buyer back.
  public static let objectionHandling = EntryID("objection-handling")
  /// ABM: marketing to a short list of chosen accounts.
  public static let accountBasedMarketing = EntryID("account-based-marketing")
  /// ABSD: prospecting along the same list.
  public static let accountBasedSalesDevelopment = EntryID("account-based-sales-development")
  /// Making leads, by whatever way.
  public static let leadGeneration = EntryID("lead-generation")
  /// Points that say how far a lead has come.
  public static let leadScoring = EntryID("lead-scoring")
  /// Following what a lead does.
  public static let leadTracking = EntryID("lead-tracking")
  /// Being found rather than searching.
  public static let inboundMarketing = EntryID("inbound-marketing")
  /// Being useful in print so as to be found.
  public static let contentMarketing = EntryID("content-marketing")
  /// SEO: standing high in search engines.
  public static let seo = EntryID("seo")
  /// CTA: the button that asks for an act.
  public static let callToAction = EntryID("call-to-action")
  /// Capturing leads on one's own website.
  public static let onSiteStrategy = EntryID("on-site-strategy")
  /// Capturing leads elsewhere.
  public static let offSiteStrategy = EntryID("off-site-strategy")
  /// A seminar that is held online.
  public static let webinar = EntryID("webinar")
  /// Growing by quick experiments.
  public static let growthHacking = EntryID("growth-hacking")
  /// Being recommended by customers.
  public static let customerReferral = EntryID("customer-referral")
  /// Looking for customers to be.
  public static let prospecting = EntryID("prospecting")
  /// Going to those who did not ask.
  public static let outboundSales = EntryID("outbound-sales")
  /// Answering those who asked.
  public static let inboundSales = EntryID("inbound-sales")
  /// Calling somebody who does not expect it.
  public static let coldCalling = EntryID("cold-calling")
  /// Asking by mail whom to talk to.
  public static let coldCalling2 = EntryID("cold-calling-2")
  /// Writing to somebody who does not expect it.
  public static let coldEmailing = EntryID("cold-emailing")
  /// Writing again when nobody answered.
  public static let followUpEmail = EntryID("follow-up-email")
  /// The last mail of a sequence.
  public static let breakupMail = EntryID("breakup-mail")
  /// The call that follows a positive answer.
  public static let welcomeCall = EntryID("welcome-call")
  /// Selling through social networks.
  public static let socialSelling = EntryID("social-selling")
  /// Finding whom to approach.
  public static let leadSourcing = EntryID("lead-sourcing")
  /// Completing what is known of a contact.
  public static let dataEnrichment = EntryID("data-enrichment")
  /// Selling by showing an unseen problem.
  public static let provocativeSelling = EntryID("provocative-selling")
  /// Selling the answer to a problem.
  public static let solutionSelling = EntryID("solution-selling")
  /// The talk about the buyer's situation.
  public static let discoveryCall = EntryID("discovery-call")
  /// Showing the product.
  public static let productDemo = EntryID("product-demo")
  /// Discovery and demonstration in one.
  public static let discoDemo = EntryID("disco-demo")
  /// Being told the best next act.
  public static let guidedSelling = EntryID("guided-selling")
  /// Comparing two versions on like audiences.
  public static let abTesting = EntryID("ab-testing")
  /// Selling without being there.
  public static let remoteSelling = EntryID("remote-selling")
  /// Selling on the web.
  public static let onlineSelling = EntryID("online-selling")
  /// Moving a sale on without a meeting.
  public static let meetinglessInteraction = EntryID("meetingless-interaction")
  /// Showing one's screen from afar.
  public static let screenSharing = EntryID("screen-sharing")
  /// Working on one document from afar.
  public static let documentSharing = EntryID("document-sharing")
  /// PoC: a trial that shows that it can work.
  public static let proofOfConcept = EntryID("proof-of-concept")
  /// A trial that the buyer runs alone.
  public static let freeTrial = EntryID("free-trial")
  /// Selling more of it.
  public static let upsell = EntryID("upsell")
  /// Selling something else as well.
  public static let crossSell = EntryID("cross-sell")
  /// Getting a new customer to work with it.
  public static let onboarding = EntryID("onboarding")
  /// EBR: looking back and ahead with a customer's heads.
  public static let executiveBusinessReview = EntryID("executive-business-review")
}
