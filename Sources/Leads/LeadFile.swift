/// One lead with the records it refers to: what a rule looks at and changes.
public struct LeadFile: Hashable, Sendable {
  /// The lead itself.
  public var lead: Lead
  /// Its short number; nil before a store gave one out.
  public var number: LeadNumber?
  /// The account that is pursued.
  public var account: Account
  /// The people known inside the account, the main contact first.
  public var contacts: [Contact]
  /// The current answers to the four letters; nil before any were given.
  public var qualification: Qualification?
  /// What was done and observed, oldest first.
  public var activities: [Activity]
  /// What was offered, oldest first.
  public var offers: [Offer]
  /// The entries about the lead's person among those who are not to be contacted, in no order;
  /// those that were lifted are left out once they are kept.
  public var suppressions: [Suppression]
  /// The team's rules by which it is scored; no part of its records.
  public var scoring: ScoringRules

  /// Joins a lead with its records.
  public init(
    lead: Lead, number: LeadNumber? = nil, account: Account, contacts: [Contact],
    qualification: Qualification? = nil, activities: [Activity] = [], offers: [Offer] = [],
    suppressions: [Suppression] = [], scoring: ScoringRules = .standard
  ) {
    self.lead = lead
    self.number = number
    self.account = account
    self.contacts = contacts
    self.qualification = qualification
    self.activities = activities
    self.offers = offers
    self.suppressions = suppressions
    self.scoring = scoring
  }

  /// The person through whom the account is pursued.
  public var mainContact: Contact? {
    contacts.first { $0.id == lead.contact }
  }

  /// The offers that were not withdrawn, oldest first.
  public var standingOffers: [Offer] { offers.filter { !$0.isWithdrawn } }

  /// What the lead is worth: the contract's value, else the latest standing offer's, else the
  /// opportunity's, else the estimate.
  ///
  /// The budget is evidence and never counts.
  public var value: Money? {
    lead.contract?.value ?? standingOffers.last?.amount ?? lead.opportunity?.amount
      ?? lead.estimate
  }

  /// The instant of the last conversation of both sides.
  public var lastConversation: Instant? {
    activities.last(where: \.isTwoWay)?.at
  }

  /// The instant of the last contact that came from the prospect.
  public var lastInbound: Instant? {
    activities.last { $0.initiator == .prospect }?.at
  }

  /// The instant of whatever was done or observed last; the capture when nothing was.
  public var lastActivity: Instant {
    activities.last.map { max($0.at, lead.captured) } ?? lead.captured
  }

  /// The facts from which the temperature follows.
  public var temperatureInputs: TemperatureInputs {
    TemperatureInputs(
      need: qualification?.need.level ?? .unknown,
      timeline: qualification?.timeline.level ?? .unknown,
      hasProject: qualification?.hasDetectedProject ?? false,
      horizon: qualification?.horizon,
      hasRequestedOffer: standingOffers.contains(where: \.wasRequested),
      lastTwoWay: [lastConversation, qualification?.at].compactMap(\.self).max(),
      confirmed: lead.confirmedTemperature)
  }

  /// Everything that must change in `self` to become `other`, record by record.
  public func changes(to other: LeadFile) -> [FieldChange] {
    var changes = account.changes(to: other.account)
    changes += Self.changes(from: contacts, to: other.contacts)
    changes += lead.changes(to: other.lead)
    changes += Self.changes(from: activities, to: other.activities)
    changes += Self.changes(
      from: qualification.map { [$0] } ?? [], to: other.qualification.map { [$0] } ?? [])
    changes += Self.changes(from: offers, to: other.offers)
    changes += Self.changes(from: suppressions, to: other.suppressions)
    return changes
  }

  /// What a new lead's file brings: the creation of each record that was not there before.
  ///
  /// Of people only the main contact, who stands first, can be new or better known.
  func creations(besides existing: (account: Account?, contacts: [Contact])) -> [FieldChange] {
    var changes = existing.account?.changes(to: account) ?? [.creation(of: account.reference)]
    if contacts.count > existing.contacts.count {
      changes += contacts.prefix(1).map { .creation(of: $0.reference) }
    } else if let main = contacts.first,
      let known = existing.contacts.indices.first(where: { existing.contacts[$0].id == main.id })
    {
      changes += existing.contacts[known].changes(to: main)
    }
    changes.append(.creation(of: lead.reference))
    changes += activities.map { .creation(of: $0.reference) }
    if let qualification { changes.append(.creation(of: qualification.reference)) }
    changes += offers.map { .creation(of: $0.reference) }
    return changes
  }

  // A superseded qualification is replaced in the file and stays in the store: going is no change.
  private static func changes<Record: StoredRecord>(
    from old: [Record], to new: [Record]
  ) -> [FieldChange] {
    // Mostly one record came before or behind the others, which are as they were.
    var (old, new) = (old[...], new[...])
    while let last = old.last, last == new.last { (old, new) = (old.dropLast(), new.dropLast()) }
    while let first = old.first, first == new.first {
      (old, new) = (old.dropFirst(), new.dropFirst())
    }
    guard !old.isEmpty else { return new.map { .creation(of: $0.reference) } }
    let known = Dictionary(old.map { ($0.anyID, $0) }, uniquingKeysWith: { first, _ in first })
    return new.flatMap { record in
      known[record.anyID]?.changes(to: record) ?? [.creation(of: record.reference)]
    }
  }
}
