// Who is not to be contacted: entries that are made and lifted by way of a lead, and what they
// forbid.

extension LeadFile {
  /// The entries about the lead's person that hold on a day, the gravest first.
  public func suppressions(on today: CalendarDate) -> [Suppression] {
    suppressions.filter { $0.holds(on: today) }.sorted { $0.isGraver(than: $1) }
  }

  /// The same as people are told of them: what was entered at once under several addresses is
  /// one.
  public func toldSuppressions(on today: CalendarDate) -> [Suppression] {
    var told: [Suppression] = []
    for entry in suppressions(on: today) {
      if !told.contains(where: { $0.saysTheSame(as: entry) }) { told.append(entry) }
    }
    return told
  }

  /// Whether the person objected, and gave no new consent.
  public var hasObjection: Bool {
    suppressions.contains { $0.reason == .objection && $0.lifted == nil }
  }

  /// The last day on which the person is not to be contacted; nil where nothing forbids it.
  ///
  /// An address that does not work forbids that address alone, and does not count.
  public var suppressedUntil: CalendarDate? { suppressions.suppressedUntil }

  mutating func suppress(
    _ terms: SuppressionTerms, _ context: EditContext
  ) throws(Refusal) -> Event {
    try suppress(terms, at: try addresses(concernedBy: terms), context)
  }

  /// Enters whoever has an address, or lifts the entries about it; of what concerns addresses
  /// alone, that one.
  mutating func list(
    _ address: Address, _ change: ListChange, _ context: EditContext
  ) throws(Refusal) -> Event {
    switch change {
    case .suppress(let terms):
      guard let own = mainContact?.addresses, own.contains(address) else { throw .unrecognisable }
      return try suppress(
        terms, at: terms.reason.followsThePerson ? own : [address], context)
    case .lift(let lift):
      // A stranger's file has no entries but those about the address.
      let digest = context.facts.recognition.digests[address]
      return try self.lift(lift, context) { entry in
        digest.map { entry.email == $0 || entry.phone == $0 } ?? true
      }
    }
  }

  private mutating func suppress(
    _ terms: SuppressionTerms, at addresses: [Address], _ context: EditContext
  ) throws(Refusal) -> Event {
    if let day = terms.until, day < context.today { throw .dayHasPassed(day) }
    var identifiers = context.identifiers
    let pairs = context.facts.recognition.pairs(of: addresses)
    for pair in pairs.isEmpty ? [(nil, nil)] : pairs {
      var entry = Suppression(
        id: identifiers.next(), terms.reason, by: context.actor.id, since: context.now,
        until: terms.until ?? terms.reason.end(from: context.today))
      (entry.email, entry.phone) = pair
      switch terms {
      case .notInterested(_, wholeAccount: true): entry.account = account.id
      case .alreadyContacted(_, let campaign): entry.campaign = campaign?.trimmed.nonEmpty
      case .notInterested, .objection, .unreachable: break
      }
      add(entry)
    }
    return Event(.suppressed)
  }

  /// Enters the person where what was observed says so: who unsubscribed or refused is not
  /// interested for a year from then, and where a mail came back that address does not work.
  mutating func heed(_ activity: Activity, _ context: EditContext) throws(Refusal) {
    guard let signal = activity.signal, signal.suppresses,
      let addresses = mainContact?.addresses, !addresses.isEmpty
    else { return }
    guard signal != .bounce else {
      guard addresses.count(where: { $0.kind == .email }) == 1 else { return }
      _ = try suppress(.unreachable(.email), context)
      return
    }
    let day = context.settings.zone.date(activity.at)
    guard let end = SuppressionReason.notInterested.end(from: day), end >= context.today else {
      return
    }
    _ = try suppress(.notInterested(until: end, wholeAccount: false), context)
  }

  /// The addresses that an entry is to recognise the person by.
  private func addresses(
    concernedBy terms: SuppressionTerms
  ) throws(Refusal) -> [Address] {
    let known = mainContact?.addresses ?? []
    switch terms {
    case .notInterested(_, wholeAccount: true): return known
    case .notInterested, .alreadyContacted, .objection:
      guard mainContact != nil else { throw .noContact }
      guard !known.isEmpty else { throw .unrecognisable }
      return known
    case .unreachable(let kind):
      guard mainContact != nil else { throw .noContact }
      let wanted = known.filter { kind == nil || $0.kind == kind }
      guard !wanted.isEmpty else { throw .unrecognisable }
      guard wanted.count == 1 else { throw .addressRequired }
      return wanted
    }
  }

  mutating func lift(
    _ lift: SuppressionLift, _ context: EditContext,
    where isMeant: (Suppression) -> Bool = { _ in true }
  ) throws(Refusal) -> Event {
    let standing = suppressions(on: context.today).filter(isMeant)
    guard !standing.isEmpty else { throw .notSuppressed }
    var event = Event(.suppressionLifted)
    if case .reason = lift { event.passed = try ask(.lifting, before: lead, nil, context) }
    for entry in standing {
      guard let place = suppressions.firstIndex(where: { $0.id == entry.id }) else { continue }
      suppressions[place].lifted = Suppression.Lifted(
        by: context.actor.id, at: context.now, words: lift.words)
    }
    return event
  }

  /// What stands against an activity that somebody of ours means to note as done; the warnings
  /// that a reason passed.
  func forbidsOutreach(
    _ draft: ActivityDraft, _ reason: WrittenReason?, _ context: EditContext
  ) throws(Refusal) -> [GateCode] {
    // What was observed has happened: a mail that came back is no new attempt.
    guard draft.reachesOut else { return [] }
    return try ask(.contacting(draft.kind), before: lead, reason, context)
  }

  /// Lets what is known of a person follow to addresses that the person did not have before.
  mutating func followPerson(
    from former: Contact?, _ context: EditContext
  ) {
    guard let contact = mainContact, let former, former.id == contact.id else { return }
    let fresh = contact.addresses.filter { !former.addresses.contains($0) }
    let digests = context.facts.recognition.digests
    guard fresh.contains(where: { digests[$0] != nil }) else { return }
    var identifiers = context.identifiers
    let known = suppressions(on: context.today).filter {
      $0.reason.followsThePerson && ($0.email != nil || $0.phone != nil)
    }
    copy(known, to: fresh, &identifiers, context)
  }

  /// Lets what is known of the person under further addresses follow to those that are kept.
  mutating func followPerson(
    knownAt others: [String], _ identifiers: inout IdentifierSource, _ context: EditContext
  ) {
    guard !others.isEmpty else { return }
    let recognition = context.facts.recognition
    let addresses = others.flatMap { Contact.addresses(email: $0, phone: $0) }
    let digests = addresses.compactMap { recognition.digests[$0] }
    let known = recognition.entries.filter { entry in
      entry.holds(on: context.today) && entry.reason.followsThePerson
        && entry.concerns(campaign: lead.campaign)
        && [entry.email, entry.phone].compactMap(\.self).contains(where: digests.contains)
    }
    copy(known, to: mainContact?.addresses ?? [], &identifiers, context)
  }

  /// Enters other addresses as entries enter those they are about.
  mutating func copy(
    _ entries: [Suppression], to addresses: [Address], _ identifiers: inout IdentifierSource,
    _ context: EditContext
  ) {
    for entry in entries {
      for pair in context.facts.recognition.pairs(of: addresses) {
        add(entry.copied(to: pair, identifiers.next()))
      }
    }
  }
}

extension LeadFile {
  /// Adds an entry that forbids more than those that are there.
  mutating func add(_ entry: Suppression) {
    if !suppressions.contains(where: { $0.says(asMuchAs: entry) }) { suppressions.append(entry) }
  }
}

extension Edit {
  /// Whether it enters somebody who objected: undo never lifts that (G17).
  public var entersObjection: Bool {
    change == .suppress(.objection) || change.listed?.terms == .objection
  }
}

extension Edit.Change {
  /// The address that it enters alone, and what is asked about it.
  fileprivate var listed: (address: Address, terms: SuppressionTerms)? {
    if case .list(let address, .suppress(let terms)) = self { (address, terms) } else { nil }
  }

  /// Whether it enters the lead's person in the list.
  var lists: Bool {
    if case .suppress = self { true } else { listed != nil }
  }
}

extension Recognition {
  /// The digests of a person's addresses as entries hold them: a mail address and a number each,
  /// the first of both in the first.
  func pairs(of addresses: [Address]) -> [(email: AddressDigest?, phone: AddressDigest?)] {
    let emails = addresses.filter { $0.kind == .email }.compactMap { digests[$0] }
    let phones = addresses.filter { $0.kind == .phone }.compactMap { digests[$0] }
    return (0..<max(emails.count, phones.count)).map { place in
      (
        emails.indices.contains(place) ? emails[place] : nil,
        phones.indices.contains(place) ? phones[place] : nil
      )
    }
  }
}

extension Suppression {
  /// The same entry about other addresses of the person.
  func copied(
    to pair: (email: AddressDigest?, phone: AddressDigest?), _ id: SuppressionID
  ) -> Suppression {
    var copy = Suppression(id: id, reason, by: author, since: since, until: until)
    copy.campaign = campaign
    (copy.email, copy.phone) = pair
    return copy
  }
}

extension Signal {
  /// Whether who gives it, or the address it is about, is not to be written to any more.
  public var suppresses: Bool {
    switch self {
    case .unsubscription, .refusal, .bounce: true
    case .visit, .pricingPage, .download, .click, .newsletter, .form, .contactForm, .demoRequest,
      .webinarRegistration, .webinarAttendance, .positiveReply, .inboundCall, .signUp,
      .callBackRequest, .passiveVisit:
      false
    }
  }
}

extension [Suppression] {
  /// The last day on which one of them keeps a person from being contacted.
  public var suppressedUntil: CalendarDate? {
    filter { $0.lifted == nil && $0.reason.followsThePerson }.map { $0.until ?? .never }.max()
  }
}

extension CalendarDate {
  /// Stands for the end of what ends by an act alone.
  public static let never = CalendarDate(dayNumber: 3_000_000)
}

extension Suppression {
  /// Whether another entry says the same, if of another address.
  fileprivate func saysTheSame(as other: Suppression) -> Bool {
    let isOfOneKind = reason.followsThePerson || (email == nil) == (other.email == nil)
    return isOfOneKind && reason == other.reason && until == other.until && since == other.since
      && author == other.author && campaign == other.campaign && account == other.account
  }

  /// Whether it matters more: an objection before others, then what ends later.
  fileprivate func isGraver(than other: Suppression) -> Bool {
    func rank(_ entry: Suppression) -> (Int, Int, Int) {
      let order = [SuppressionReason.objection, .notInterested, .alreadyContacted, .unreachable]
      return (
        order.firstIndex(of: entry.reason) ?? order.count,
        -(entry.until?.dayNumber ?? .max), entry.since.milliseconds
      )
    }
    return rank(self) < rank(other)
  }

  /// Whether another entry beside it would forbid nothing more.
  func says(asMuchAs other: Suppression) -> Bool {
    guard lifted == nil, reason == other.reason, campaign == other.campaign else { return false }
    let lasts = until.map { end in other.until.map { $0 <= end } ?? false } ?? true
    return lasts && (other.email == nil || email == other.email)
      && (other.phone == nil || phone == other.phone)
      && (other.account == nil || account == other.account)
  }
}

extension Facts {
  /// The entries about a lead that is only just being entered.
  func suppressions(about file: LeadFile) -> [Suppression] {
    recognition.entries(
      about: file.mainContact, of: file.account.id, campaign: file.lead.campaign)
  }
}

extension LeadFile {
  /// A file of nothing but an address, through which the rules see somebody who is no lead.
  public init(stranger address: Address, suppressions: [Suppression]) {
    let account = Account(id: AccountID(high: 0, low: 0), name: "")
    var contact = Contact(id: ContactID(high: 0, low: 0), account: account.id, name: "")
    switch address {
    case .email(let text): contact.email = text
    case .phone(let text): contact.phone = text
    }
    let lead = Lead(
      id: LeadID(high: 0, low: 0), account: account.id, contact: contact.id, origin: .outbound,
      channel: .sourced, site: nil, source: "", captured: Instant(milliseconds: 0))
    self.init(lead: lead, account: account, contacts: [contact], suppressions: suppressions)
  }
}
