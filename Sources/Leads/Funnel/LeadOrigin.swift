/// Which of the funnel's two mouths a lead came in by.
public enum LeadOrigin: String, CaseIterable, Hashable, Sendable {
  /// It made itself known.
  case inbound
  /// It was sought out.
  case outbound
}

/// How a lead came to be known.
public enum CaptureChannel: String, CaseIterable, Hashable, Sendable {
  /// A call came in or was made.
  case phone
  /// A mail came in or was sent.
  case email
  /// A form was filled in.
  case form
  /// A visitor was identified without doing anything for it.
  case passive
  /// Found in a list, a register or a network.
  case sourced
  /// Met at a fair, a webinar or another event.
  case event
  /// Named by somebody else.
  case referral

  /// Whether the capture happened on a web site, so that the kind of site must be told (G28).
  public var happensOnSite: Bool {
    switch self {
    case .form, .passive: true
    case .phone, .email, .sourced, .event, .referral: false
    }
  }

  /// Minutes of working time within which somebody who came in so expects an answer; nil where
  /// they do not know that they are known.
  var defaultResponseMinutes: Int? {
    switch self {
    case .phone, .email, .form, .event, .referral: 60
    case .passive, .sourced: nil
    }
  }
}

/// Whose web site a capture happened on.
public enum SiteKind: String, CaseIterable, Hashable, Sendable {
  /// The seller's own branded site.
  case onSite = "on-site"
  /// A site about the solutions that does not carry the seller's brand.
  case offSite = "off-site"
}
