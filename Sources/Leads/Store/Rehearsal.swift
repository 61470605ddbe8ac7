/// Runs the rules on copies of leads, to see what edits would do; nothing is kept.
///
/// Edits of one lead build on each other. What others change meanwhile is not seen: the rules
/// run again when the edits are kept.
public struct Rehearsal {
  private let actor: User
  private let now: Instant
  private let settings: WorkspaceSettings
  private let users: [UserID: User]
  private var files: [LeadID: LeadFile] = [:]
  // The leads seen so far by their people, for rules that look at others of the same person.
  private var leads: [ContactID: Set<LeadID>] = [:]
  private var loads: CarriedLoads
  private var tried: UInt64 = 0

  /// A rehearsal by `actor` at an instant, among the users of the workspace.
  public init(by actor: User, at now: Instant, settings: WorkspaceSettings, users: [User]) {
    self.actor = actor
    self.now = now
    self.settings = settings
    loads = CarriedLoads(settings, at: now)
    self.users = Dictionary(users.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
  }

  /// The lead as the edits so far would leave it; nil where none concerned it.
  public func file(_ lead: LeadID) -> LeadFile? { files[lead] }

  /// The facts that a store read, with those about loads that the rule asks for beside, as the
  /// edits so far would leave them.
  public mutating func facts(
    about edit: Edit, besides known: Facts, stored: LeadFile?, in source: some LoadSource
  ) throws(StoreError) -> Facts {
    var facts = known
    for case .user(let id) in edit.needs { facts.users[id] = users[id] }
    for need in edit.needs where need.isAboutLoads {
      try loads.find(
        need, for: actor, files[edit.lead] ?? stored, in: source, into: &facts)
    }
    return facts
  }

  /// Runs the rule of one edit on the lead as it stands here, else on `stored`.
  ///
  /// Returns what would happen. A refusal leaves the lead as it was.
  /// `known` are facts that a store read, where it was asked.
  public mutating func apply(
    _ edit: Edit, stored: LeadFile?, knowing known: Facts = Facts()
  ) throws(Refusal) -> [Event] {
    var facts = known
    for case .user(let id) in edit.needs { facts.users[id] = users[id] }
    if edit.needs.contains(.ownDigests), let file = files[edit.lead] ?? stored {
      for address in file.mainContact?.addresses ?? [] {
        facts.recognition.digests[address] = .rehearsed
      }
    }
    // What an edit before this one made of the other lead counts.
    if let other = facts.merging?.file.lead.id, let file = files[other] {
      facts.merging?.file = file
    }
    if edit.asksOfOthers {
      let file = files[edit.lead] ?? stored
      facts.otherEnrolments = others(than: file, facts.otherEnrolments)
    }
    // No edit may draw the identifiers of another; that others could guess them harms nobody.
    tried += 1
    let context = EditContext(
      actor: actor, now: now, settings: settings, facts: facts,
      identifiers: IdentifierSource(instant: now, entropy: tried))
    guard var file = files[edit.lead] ?? stored else {
      guard edit.isAddition else { throw .unknownLead(edit.lead) }
      let (file, events) = try LeadFile.adding(edit, context)
      files[edit.lead] = file
      loads.take(file, after: edit, by: actor)
      return events
    }
    let events = try file.apply(edit, context)
    files[edit.lead] = file
    loads.take(file, after: edit, by: actor)
    if let contact = file.lead.contact { leads[contact, default: []].insert(edit.lead) }
    return events
  }

  /// The cadences of others of the same person, as the edits so far would leave them.
  private func others(than file: LeadFile?, _ known: [OtherEnrolment]) -> [OtherEnrolment] {
    guard let own = file?.lead, let contact = own.contact else { return known }
    let rehearsed = (leads[contact] ?? []).subtracting([own.id])
    let fresh = rehearsed.compactMap { id -> OtherEnrolment? in
      guard let other = files[id], other.lead.contact == contact, let number = other.number,
        let enrolment = other.lead.enrolment, enrolment.isOpen
      else { return nil }
      return OtherEnrolment(
        lead: id, number: number, owner: other.lead.owner, cadence: enrolment.cadence)
    }
    return (known.filter { !rehearsed.contains($0.lead) } + fresh)
      .sorted { $0.number.value < $1.number.value }
  }
}

extension AddressDigest {
  /// Stands for a digest where nothing is kept.
  fileprivate static let rehearsed = AddressDigest("")
}
