/// Where it is read what people carry.
public protocol LoadSource {
  /// The accounts of the open leads that somebody owns, no more than `limit`; no order.
  ///
  /// Cost: a look-up for each lead that is looked at.
  func accounts(ofOpenLeadsOf owner: UserID, limit: Int) throws(StoreError) -> Set<AccountID>

  /// Whether somebody owns an open lead of an account.
  ///
  /// Cost: a look-up for each lead of the account.
  func works(_ owner: UserID, on account: AccountID) throws(StoreError) -> Bool

  /// What somebody noted of leads by hand since an instant and stands, in the order in which it
  /// was noted; imports are left out.
  ///
  /// Cost: looks at every operation since then, and at this person's events.
  func acts(of author: UserID, since start: Instant) throws(StoreError) -> [RecordedAct]
}

extension LoadSource {
  /// The leads whose people somebody was in touch with since an instant.
  public func customers(
    of author: UserID, since start: Instant
  ) throws(StoreError) -> Set<LeadID> {
    let acts = try acts(of: author, since: start)
    return Set(acts.filter { $0.at >= start && $0.isWithCustomer }.map(\.lead))
  }
}

/// What people carry while edits are decided one behind the other: read once for each person,
/// then kept in step with what they are given.
///
/// Nobody is counted further than one beyond their limit, and what is taken from somebody in the
/// meantime counts until it is kept: it warns once too often rather than too seldom.
public struct CarriedLoads: Sendable {
  private let settings: WorkspaceSettings
  private let morning: Instant
  private var accounts: [UserID: Set<AccountID>] = [:]
  private var customers: [UserID: Set<LeadID>] = [:]

  /// Nothing read yet, at an instant of the workspace's day.
  public init(_ settings: WorkspaceSettings, at now: Instant) {
    self.settings = settings
    morning = settings.zone.startOfDay(settings.zone.date(now))
  }

  /// Adds to some facts those about loads that a need names; the users it is about are among
  /// them already.
  public mutating func find(
    _ need: Need, for actor: User, _ file: LeadFile?, in source: some LoadSource,
    into facts: inout Facts
  ) throws(StoreError) {
    switch need {
    case .accounts(let id):
      // What is theirs already is not given to them.
      guard let user = id == nil || id == actor.id ? actor : id.flatMap({ facts.users[$0] }),
        file?.lead.owner != user.id, user.role.measure == .accounts,
        let most = settings.capacities[user.role]?.most
      else { return }
      var known: Set<AccountID>
      if let read = accounts[user.id] {
        known = read
      } else {
        known = try source.accounts(ofOpenLeadsOf: user.id, limit: most + 1)
      }
      if known.count > most, let account = file?.account.id ?? facts.account?.id,
        !known.contains(account), try source.works(user.id, on: account)
      {
        known.insert(account)
      }
      accounts[user.id] = known
      facts.accounts[user.id] = known
    case .customersToday:
      guard actor.role.measure == .customersToday, settings.capacities[actor.role]?.most != nil
      else { return }
      if customers[actor.id] == nil {
        customers[actor.id] = try source.customers(of: actor.id, since: morning)
      }
      facts.customers = customers[actor.id]
    case .user, .account, .recognition, .ownRecognition, .ownDigests, .digests, .duplicates,
      .merging, .otherEnrolments:
      return
    }
  }

  /// Takes note of what an edit that was let pass made of a lead.
  public mutating func take(_ file: LeadFile, after edit: Edit, by actor: User) {
    if let owner = file.lead.owner, file.lead.lane.isLoad {
      accounts[owner]?.insert(file.account.id)
    }
    if case .log(let draft) = edit.change, draft.isWithCustomer {
      customers[actor.id]?.insert(file.lead.id)
    }
  }
}

extension Need {
  /// Whether it asks for what somebody carries.
  public var isAboutLoads: Bool {
    switch self {
    case .accounts, .customersToday: true
    case .user, .account, .recognition, .ownRecognition, .ownDigests, .digests, .duplicates,
      .merging, .otherEnrolments:
      false
    }
  }
}

extension ActivityDraft {
  /// Whether a customer is dealt with: both sides take part, or we try to reach them.
  var isWithCustomer: Bool { disposition?.isTwoWay ?? isTwoWay || reachesOut }

  /// Whether it is an attempt of ours to reach somebody; what was observed is none.
  var reachesOut: Bool { initiator == .us && kind.reachesOut && signal == nil }
}

extension GateQuestion {
  /// G22: nobody is given more than people of their trade serve well.
  var fullHands: [Requirement] {
    if case .contacting = passage { return fullDay }
    let isNew = passage == .adding && file.number == nil
    guard let owner = file.lead.owner, isNew || owner != before.owner, file.lead.lane.isLoad,
      let user = context.facts.users[owner] ?? (owner == context.actor.id ? context.actor : nil),
      let most = context.settings.capacities[user.role]?.most,
      let accounts = context.facts.accounts[owner], accounts.count >= most,
      !accounts.contains(file.account.id)
    else { return [] }
    return [.room(user, most: most)]
  }

  private var fullDay: [Requirement] {
    guard let most = context.settings.capacities[context.actor.role]?.most,
      let customers = context.facts.customers, customers.count >= most,
      !customers.contains(file.lead.id)
    else { return [] }
    return [.room(context.actor, most: most)]
  }
}
