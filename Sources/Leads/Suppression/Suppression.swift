/// An entry of the list of those who are not to be contacted.
///
/// Of the person it holds nothing but keyed digests. It lies over leads and is no stage of
/// theirs: they stay where they are, and what comes in is recorded.
public struct Suppression: Hashable, Sendable {
  /// Names the entry for ever.
  public let id: SuppressionID
  /// Why.
  public var reason: SuppressionReason
  /// The person's mail address, or the one that bounces; nil where it is not concerned.
  public var email: AddressDigest?
  /// The person's number, or the one that is wrong.
  public var phone: AddressDigest?
  /// The account of which nobody is to be contacted.
  public var account: AccountID?
  /// The campaign whose contacts it forbids; nil for all outbound.
  public var campaign: String?
  /// Who entered it.
  public var author: UserID
  /// When.
  public var since: Instant
  /// Its last day; nil where it ends by an act alone.
  public var until: CalendarDate?
  /// How it was lifted; nil while it was not.
  public var lifted: Lifted?

  /// The act by which an entry ended before its time.
  public struct Lifted: Hashable, Sendable {
    /// Who lifted it.
    public var author: UserID
    /// When.
    public var at: Instant
    /// The consent or the reason that was written down.
    public var words: String

    /// Joins who, when and why.
    public init(by author: UserID, at: Instant, words: String) {
      self.author = author
      self.at = at
      self.words = words
    }
  }

  /// An entry about nobody yet.
  public init(
    id: SuppressionID, _ reason: SuppressionReason, by author: UserID, since: Instant,
    until: CalendarDate?
  ) {
    self.id = id
    self.reason = reason
    self.author = author
    self.since = since
    self.until = until
  }

  /// Whether it holds on a day: not lifted, and not past its end.
  public func holds(on today: CalendarDate) -> Bool {
    lifted == nil && until.map { $0 >= today } ?? true
  }

  /// Whether it is about leads of this campaign.
  public func concerns(campaign other: String?) -> Bool {
    guard let campaign else { return true }
    return other.map { Folding.fold($0) == Folding.fold(campaign) } ?? false
  }

  /// Whether it forbids that we start an activity of this kind.
  public func forbids(_ kind: ActivityKind) -> Bool {
    guard reason.followsThePerson else {
      return (kind == .email && email != nil) || (kind == .call && phone != nil)
    }
    return kind.reachesOut
  }
}

/// Names one entry of the list of those who are not to be contacted.
public typealias SuppressionID = Identifier<Suppression>

/// What is asked of the list about one lead's person.
public enum SuppressionTerms: Hashable, Sendable {
  /// Not interested: till a day, a year from now when nil; on wish nobody of the account is.
  case notInterested(until: CalendarDate?, wholeAccount: Bool)
  /// Already contacted: till a day, ninety days when nil; by one campaign, all outbound when nil.
  case alreadyContacted(until: CalendarDate?, campaign: String?)
  /// The person objected.
  case objection
  /// The address does not work; nil where the person has only one.
  case unreachable(Address.Kind?)

  /// The reason without its particulars.
  public var reason: SuppressionReason {
    switch self {
    case .notInterested: .notInterested
    case .alreadyContacted: .alreadyContacted
    case .objection: .objection
    case .unreachable: .unreachable
    }
  }

  /// The last day that was asked for; nil for the usual one.
  public var until: CalendarDate? {
    switch self {
    case .notInterested(let day, _), .alreadyContacted(let day, _): day
    case .objection, .unreachable: nil
    }
  }
}

/// How entries are lifted.
public enum SuppressionLift: Hashable, Sendable {
  /// By a new consent of the person: every entry, objections too.
  case consent(WrittenReason)
  /// For a reason of ours: every entry but objections.
  case reason(WrittenReason)

  /// What was written down.
  public var words: String {
    switch self {
    case .consent(let words), .reason(let words): words.text
    }
  }
}

/// What is asked of the list about one address.
public enum ListChange: Hashable, Sendable {
  /// Enter it.
  case suppress(SuppressionTerms)
  /// Lift what is entered.
  case lift(SuppressionLift)
}

/// What the list says of the addresses that an edit names.
public struct Recognition: Hashable, Sendable {
  /// The digests of the addresses.
  public var digests: [Address: AddressDigest]
  /// The entries about any of them or about the account, those that were lifted left out.
  public var entries: [Suppression]

  /// Nobody is recognised.
  public init() {
    digests = [:]
    entries = []
  }

  /// The entries that are about a person of an account, pursued for a campaign.
  public func entries(
    about contact: Contact?, of account: AccountID, campaign: String?
  ) -> [Suppression] {
    // An import asks for each row, and most lists have nothing to say of it.
    guard !self.entries.isEmpty else { return [] }
    let digests = (contact?.addresses ?? []).compactMap { self.digests[$0] }
    return entries.filter { entry in
      guard entry.concerns(campaign: campaign) else { return false }
      return entry.account == account
        || entry.email.map(digests.contains) == true
        || entry.phone.map(digests.contains) == true
    }
  }
}
