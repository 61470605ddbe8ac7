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
}

/// The facts that an edit's needs brought.
public struct Facts: Hashable, Sendable {
  /// Users asked for, as far as they exist.
  public var users: [UserID: User]
  /// The account of the name asked for.
  public var account: Account?
  /// The contacts of that account.
  public var contacts: [Contact]

  /// No facts.
  public init() {
    users = [:]
    contacts = []
  }
}

extension Edit {
  /// The facts beside the lead that this edit's rule looks at.
  public var needs: [Need] {
    switch change {
    case .add(let lead): Self.needs(of: lead)
    case .enter(let imported): Self.needs(of: imported.lead)
    case .accept(let acceptance): [.user(acceptance.owner)]
    case .handOver(let draft): [.user(draft.to)]
    case .set(let edits):
      edits.compactMap { edit in
        guard edit.field == .owner else { return nil }
        return edit.new.identifier(of: User.self).map(Need.user)
      }
    case .tag, .move, .qualify, .confirmTemperature, .log, .plan, .snooze, .park, .resume,
      .disqualify, .lose, .reopen, .returnHandoff, .offer, .win, .contact:
      []
    }
  }

  /// Whether the edit brings a lead that is not there yet.
  public var isAddition: Bool {
    switch change {
    case .add, .enter: true
    case .set, .tag, .move, .qualify, .confirmTemperature, .log, .plan, .snooze, .park, .resume,
      .disqualify, .lose, .reopen, .handOver, .returnHandoff, .accept, .offer, .win, .contact:
      false
    }
  }

  private static func needs(of lead: NewLead) -> [Need] {
    let account = Need.account(foldedName: Folding.fold(lead.company.trimmed))
    return [account] + (lead.owner.map { [.user($0)] } ?? [])
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
