// Who is not to be contacted: entries that are made and lifted by way of a lead, and what they
// forbid.

extension LeadFile {
  /// The entries about the lead's person that hold on a day, the gravest first.
  public func suppressions(on today: CalendarDate) -> [Suppression] {
    suppressions.filter { $0.holds(on: today) }.sorted { $0.isGraver(than: $1) }
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
    if let day = terms.until, day < context.today { throw .dayHasPassed(day) }
    var identifiers = context.identifiers
    var entry = Suppression(
      id: identifiers.next(), terms.reason, by: context.actor.id, since: context.now,
      until: terms.until ?? terms.reason.end(from: context.today))
    for address in try addresses(concernedBy: terms) {
      switch address {
      case .email: entry.email = context.facts.recognition.digests[address]
      case .phone: entry.phone = context.facts.recognition.digests[address]
      }
    }
    switch terms {
    case .notInterested(_, wholeAccount: true): entry.account = account.id
    case .alreadyContacted(_, let campaign): entry.campaign = campaign?.trimmed.nonEmpty
    case .notInterested, .objection, .unreachable: break
    }
    if !suppressions.contains(where: { $0.says(asMuchAs: entry) }) { suppressions.append(entry) }
    return Event(.suppressed)
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

  mutating func lift(_ lift: SuppressionLift, _ context: EditContext) throws(Refusal) -> Event {
    let standing = suppressions(on: context.today)
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
    for entry in known {
      var copy = Suppression(
        id: identifiers.next(), entry.reason, by: entry.author, since: entry.since,
        until: entry.until)
      copy.campaign = entry.campaign
      for address in fresh {
        switch address {
        case .email: copy.email = digests[address]
        case .phone: copy.phone = digests[address]
        }
      }
      if !suppressions.contains(where: { $0.says(asMuchAs: copy) }) { suppressions.append(copy) }
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
