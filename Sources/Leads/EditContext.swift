/// All that a rule may see beside the lead itself.
public struct EditContext: Sendable {
  /// Who asks.
  public let actor: User
  /// When they ask.
  public let now: Instant
  /// What the team has agreed on.
  public let settings: WorkspaceSettings
  /// The other facts that `Edit.needs` named, as the store read them.
  public var facts: Facts
  /// Where fresh identifiers come from.
  public var identifiers: IdentifierSource

  /// Joins all that a rule may see.
  public init(
    actor: User, now: Instant, settings: WorkspaceSettings, facts: Facts = Facts(),
    identifiers: IdentifierSource
  ) {
    self.actor = actor
    self.now = now
    self.settings = settings
    self.facts = facts
    self.identifiers = identifiers
  }

  /// The day it is in the workspace.
  public var today: CalendarDate { settings.zone.date(now) }
}

/// A fact beside the lead that a rule asks the store for.
public enum Need: Hashable, Sendable {
  /// The user of this identifier.
  case user(UserID)
  /// The account whose folded name is this, and its contacts.
  case account(foldedName: String)
  /// What the list of those who are not to be contacted says of a person who is named.
  case recognition(NamedPerson)
  /// What the list says of the lead's own person, who is to be reached out to.
  case ownRecognition
  /// The digests of the addresses of the lead's own person, for an entry about them.
  case ownDigests
  /// The digest of an address, by which entries about it are known.
  case digests(of: Address)
  /// The leads that may be the same as one that is to be added.
  case duplicates(DuplicateKeys)
  /// The lead that this one is joined with, and the digests of both people's addresses.
  case merging(LeadID)

  /// The accounts of the open leads of this user, the author where nil, as far as their trade has
  /// a limit for them.
  case accounts(UserID?)
  /// The leads with whose people the author was in touch today, where their trade has a limit.
  case customersToday

  /// Whether it asks for leads that may be the same.
  public var isAboutDuplicates: Bool {
    if case .duplicates = self { true } else { false }
  }
  /// The cadences that other leads of this lead's person are in and that have not ended.
  case otherEnrolments(than: LeadID)

  /// Whether it asks for digests that an entry is to hold, for which a key may have to be made.
  public var isAboutNewEntries: Bool {
    switch self {
    case .ownDigests: true
    case .digests, .user, .account, .recognition, .ownRecognition, .duplicates, .merging, .accounts,
      .customersToday, .otherEnrolments:
      false
    }
  }
}

/// A person as an edit names one, in the words that were typed.
public struct NamedPerson: Hashable, Sendable {
  /// The name, the mail address and the number.
  public let name, email, phone: String?

  /// Joins what is known of the person.
  public init(name: String?, email: String?, phone: String?) {
    (self.name, self.email, self.phone) = (name, email, phone)
  }

  /// The addresses by which the person is recognised, with those of whoever an addition takes
  /// the person for among these contacts.
  public func addresses(among contacts: [Contact]) -> [Address] {
    let own = Contact.addresses(email: email, phone: phone)
    guard let name = name?.trimmed.nonEmpty else { return own }
    let wanted = (name: Folding.fold(name), email: email?.trimmed.nonEmpty.map(Folding.fold))
    let known = contacts.first { Contact.isKnown($0.name, $0.email, as: wanted) }
    return own + (known?.addresses ?? [])
  }
}

/// The facts that an edit's needs brought.
public struct Facts: Hashable, Sendable {
  /// Users asked for, as far as they exist.
  public var users: [UserID: User]
  /// The account of the name asked for.
  public var account: Account?
  /// The contacts of that account.
  public var contacts: [Contact]
  /// What the list of those who are not to be contacted says.
  public var recognition: Recognition
  /// The leads that may be the same as the one to be added.
  public var duplicates: [Duplicate]
  /// The lead that is joined with the edit's own; nil where none is.
  public var merging: MergedLead?
  /// The cadences that other leads of the same person are in, in the order of numbers.
  public var otherEnrolments: [OtherEnrolment]
  /// The accounts of open leads of those to whom one is given, counted one beyond their limit;
  /// nobody without a limit, and nobody whose lead it is already.
  public var accounts: [UserID: Set<AccountID>]
  /// The leads with whose people the author was in touch today; nil where nothing limits them.
  public var customers: Set<LeadID>?

  /// No facts.
  public init() {
    users = [:]
    contacts = []
    recognition = Recognition()
    duplicates = []
    otherEnrolments = []
    accounts = [:]
  }
}

extension Edit {
  /// The facts beside the lead that this edit's rule looks at.
  public var needs: [Need] {
    switch change {
    case .add(let lead):
      Self.needs(of: lead) + [.duplicates(DuplicateKeys(lead))]
        + (lead.isUnassigned ? [] : [.accounts(lead.owner)])
    case .enter(let imported): Self.needs(of: imported.lead)
    case .accept(let acceptance): [.user(acceptance.owner), .accounts(acceptance.owner)]
    case .handOver(let draft): [.user(draft.to)]
    case .set(let edits): Self.needs(of: edits)
    case .contact(let draft):
      draft.email == nil && draft.phone == nil
        ? [] : [.recognition(NamedPerson(name: nil, email: draft.email, phone: draft.phone))]
    case .suppress: [.ownDigests]
    case .list(_, .suppress): [.ownDigests]
    case .list(let address, .lift): [.digests(of: address)]
    case .absorb(let merge): [.merging(merge.other)]
    case .mergeInto(let kept): [.merging(kept)]
    case .cadence(.enrol), .cadence(.goOn): [.ownRecognition, .otherEnrolments(than: lead)]
    case .log(let draft):
      (draft.isWithCustomer ? [.customersToday] : [])
        + (draft.signal?.suppresses == true ? [.ownDigests] : [])
    case .tag, .move, .qualify, .confirmTemperature, .plan, .snooze, .park, .resume,
      .disqualify, .lose, .reopen, .returnHandoff, .offer, .win, .lift, .claim,
      .releaseClaim, .cadence:
      []
    }
  }

  /// Whether its rule looks at other leads, which a copy of its own does not show.
  public var asksOfOthers: Bool {
    needs.contains { if case .otherEnrolments = $0 { true } else { false } }
  }

  /// Whether the edit brings a lead that is not there yet.
  public var isAddition: Bool {
    switch change {
    case .add, .enter: true
    case .set, .tag, .move, .qualify, .confirmTemperature, .log, .plan, .snooze, .park, .resume,
      .disqualify, .lose, .reopen, .handOver, .returnHandoff, .accept, .offer, .win, .contact,
      .suppress, .lift, .list, .claim, .releaseClaim, .absorb, .mergeInto, .cadence:
      false
    }
  }

  private static func needs(of lead: NewLead) -> [Need] {
    let account = Need.account(foldedName: Folding.fold(lead.company.trimmed))
    return [account, .recognition(lead.person)] + (lead.owner.map { [.user($0)] } ?? [])
  }

  private static func needs(of edits: [FieldEdit]) -> [Need] {
    var needs: [Need] = []
    for edit in edits where edit.field == .owner {
      if let owner = edit.new.identifier(of: User.self) {
        needs += [.user(owner), .accounts(owner)]
      }
    }
    let email = edits.last { $0.field == .email }?.new.text
    let phone = edits.last { $0.field == .phone }?.new.text
    if email != nil || phone != nil {
      needs.append(.recognition(NamedPerson(name: nil, email: email, phone: phone)))
    }
    return needs
  }
}

/// Fresh identifiers without a clock or dice: the world hands in an instant and random bits.
///
/// They follow each other: a store that keeps records in the order of their identifiers has
/// those of one operation side by side, and touches few places for many of them.
public struct IdentifierSource: Hashable, Sendable {
  private var latest: Identifier<AnyRecord>

  /// Starts from an instant and 64 random bits, which must differ for every operation.
  public init(instant: Instant, entropy: UInt64) {
    let start = (entropy &+ Self.step, entropy &+ 2 &* Self.step)
    latest = Identifier(at: instant, entropy: (Self.mixed(start.0), Self.mixed(start.1)))
  }

  /// The next identifier.
  public mutating func next<Record>() -> Identifier<Record> {
    latest = latest.advanced(by: 1)
    return latest.cast(to: Record.self)
  }

  /// The identifiers of one edit of an operation, from 0: 255 that no other edit has.
  public func ofEdit(_ place: Int) -> IdentifierSource {
    var source = self
    source.latest = latest.advanced(by: UInt64(place) << 8)
    return source
  }

  private static let step: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// One number of SplitMix64: each state gives a well-mixed one.
  private static func mixed(_ state: UInt64) -> UInt64 {
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
