internal import Leads

/// One of the ways in which leads of the demo book came to be known.
struct DemoSource {
  let name: String
  let origin: LeadOrigin
  let channel: CaptureChannel
  let site: SiteKind?
  /// What the prospect did when it was captured, for those who did something.
  let signal: ActivityKind?
  let campaigns: [String]

  private init(
    _ name: String, _ origin: LeadOrigin, _ channel: CaptureChannel, _ site: SiteKind? = nil,
    signal: ActivityKind? = nil, campaigns: [String] = []
  ) {
    self.name = name
    self.origin = origin
    self.channel = channel
    self.site = site
    self.signal = signal
    self.campaigns = campaigns
  }

  static let all: [DemoSource] = [
    DemoSource("website", .inbound, .form, .onSite, signal: .form),
    DemoSource("demo-request", .inbound, .form, .onSite, signal: .form),
    DemoSource(
      "white-paper", .inbound, .form, .onSite, signal: .download,
      campaigns: ["Guide de la relance", "Pipeline handbook"]),
    DemoSource(
      "webinar", .inbound, .event, signal: .webinar,
      campaigns: ["Webinaire du jeudi", "Monthly webinar"]),
    DemoSource("newsletter", .inbound, .form, .onSite, signal: .newsletter),
    DemoSource("comparator", .inbound, .form, .offSite, signal: .form),
    DemoSource("phone", .inbound, .phone),
    DemoSource("visitor", .inbound, .passive, .onSite, signal: .visit),
    DemoSource("referral", .inbound, .referral),
    DemoSource(
      "trade-show", .inbound, .event, campaigns: ["Salon du printemps", "Autumn fair"]),
    DemoSource("linkedin", .outbound, .sourced),
    DemoSource("linkedin", .outbound, .sourced),
    DemoSource("register", .outbound, .sourced),
    DemoSource(
      "fair-list", .outbound, .sourced, campaigns: ["Liste exposants", "Exhibitor list"]),
    DemoSource(
      "cold-email", .outbound, .email, campaigns: ["Ateliers de production", "Cold wave 3"]),
    DemoSource("cold-call", .outbound, .phone),
  ]
}
