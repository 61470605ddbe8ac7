import Leads

/// What the rules made of one request.
struct Decision {
  let request: CommitRequest
  /// The operation's name, should it be the request's to begin it.
  let operation: OperationID
  /// The leads touched with their numbers, in the order of edits, each once.
  var leads: [TouchedLead] = []
  /// What happened, in order.
  var events: [(lead: LeadID, number: LeadNumber, event: Event)] = []

  /// Whether an account bears another name now.
  var renamesAccount: Bool {
    events.contains { _, _, event in
      event.changes.contains { $0.field == FieldName(AccountField.name) }
    }
  }
}

/// Asks the rules about requests, one behind the other, and writes nothing.
struct DecisionWork {
  var set: WorkingSet
  private let settings: WorkspaceSettings
  private let entropy: () -> UInt64
  /// Whether anybody is not to be contacted: else nobody need be recognised.
  private let listsAnybody: Bool
  private var loads: CarriedLoads?

  /// What the rules say to one request.
  enum Outcome {
    case made(Decision)
    case refused(Refusal, LeadNumber?)
  }

  init(
    _ set: WorkingSet, _ settings: WorkspaceSettings, entropy: @escaping () -> UInt64
  ) throws(StoreError) {
    self.set = set
    self.settings = settings
    self.entropy = entropy
    listsAnybody = try set.source.listsAnybody()
  }

  /// Asks the rules about the edits of a request, of which `needs` are the needs one by one.
  mutating func decide(
    _ request: CommitRequest, _ needs: [[Need]]
  ) throws(StoreError) -> Outcome {
    guard let actor = try set.user(request.author) else {
      return .refused(.unknownUser(request.author), nil)
    }
    var decision = Decision(
      request: request,
      operation: request.part.operation
        ?? Identifier(at: request.at, entropy: (entropy(), entropy())))
    let identifiers = IdentifierSource(instant: request.at, entropy: entropy())
    set.begin(request.edits.count)
    let formerLoads = loads
    for (place, edit) in request.edits.enumerated() {
      let before = try set.file(edit.lead)
      let facts = try facts(for: request.asked(needs[place]), before, actor, at: request.at)
      let context = EditContext(
        actor: actor, now: request.at, settings: settings, facts: facts,
        identifiers: identifiers.ofEdit(place))
      let change = Result { () throws(Refusal) in try Self.apply(edit, to: before, context) }
      switch change {
      case .failure(let refusal):
        set.refuse()
        loads = formerLoads
        return .refused(refusal, before?.number)
      case .success((_, let found)) where found.isEmpty: continue
      case .success((let file, let found)):
        var known = before?.number
        if known == nil { known = try set.nextNumber() }
        guard let number = known else { continue }
        set.take(file, number: number)
        loads?.take(file, after: edit, by: actor)
        decision.events += found.map { (edit.lead, number, $0) }
      }
    }
    set.accept()
    decision.leads = touched(by: request)
    return .made(decision)
  }

  /// What the leads of a request became, in the order of edits, each once.
  private func touched(by request: CommitRequest) -> [TouchedLead] {
    var seen: Set<LeadID> = []
    return request.edits.filter { seen.insert($0.lead).inserted }
      .compactMap { set.touched($0.lead) }
  }

  private static func apply(
    _ edit: Edit, to file: LeadFile?, _ context: EditContext
  ) throws(Refusal) -> (LeadFile, [Event]) {
    switch (file, edit.isAddition) {
    case (nil, true): return try LeadFile.adding(edit, context)
    case (var file?, false):
      let events = try file.apply(edit, context)
      return (file, events)
    // To add what is there already is as wrong as to change what is not.
    case (.some, true), (nil, false): throw .unknownLead(edit.lead)
    }
  }

  /// The facts that needs name, with what people carry.
  private mutating func facts(
    for needs: [Need], _ file: LeadFile?, _ actor: User, at now: Instant
  ) throws(StoreError) -> Facts {
    var facts = try facts(for: needs, file)
    for need in needs where need.isAboutLoads {
      var carried = loads ?? CarriedLoads(settings, at: now)
      try carried.find(need, for: actor, file, in: set.source, into: &facts)
      loads = carried
    }
    return facts
  }

  /// The facts that needs name, of which some are about the lead's own file.
  mutating func facts(for needs: [Need], _ file: LeadFile?) throws(StoreError) -> Facts {
    var facts = Facts()
    for need in needs {
      switch need {
      case .user(let id): facts.users[id] = try set.user(id)
      case .account(let folded):
        let entry = try set.account(named: folded)
        facts.account = entry?.account
        facts.contacts = entry?.contacts ?? []
      case .recognition(let person):
        guard listsAnybody else { continue }
        facts.recognition = try set.source.recognition(
          of: person.addresses(among: facts.contacts), account: facts.account?.id)
      case .ownRecognition:
        guard listsAnybody, let file else { continue }
        facts.recognition = try set.source.recognition(
          of: file.mainContact?.addresses ?? [], account: file.account.id)
      case .ownDigests:
        facts.recognition.digests = try set.source.digests(
          of: file?.mainContact?.addresses ?? [])
      case .digests(let address):
        facts.recognition.digests = try set.source.digests(of: [address])
      case .merging(let other): try takeMerged(other, file, into: &facts)
      case .duplicates(let keys):
        facts.duplicates = Duplicate.list(among: try set.source.candidates(keys), of: keys)
      case .otherEnrolments(let lead):
        facts.otherEnrolments = try set.otherEnrolments(than: lead)
      case .accounts, .customersToday: continue
      }
    }
    return facts
  }

  /// The other lead of a merge as this transaction has it, and what recognises both people.
  private mutating func takeMerged(
    _ other: LeadID, _ file: LeadFile?, into facts: inout Facts
  ) throws(StoreError) {
    guard let merged = try set.file(other) else { return }
    facts.merging = try set.source.mergedLead(merged)
    guard listsAnybody else { return }
    let people = [file?.mainContact, merged.mainContact].compactMap(\.self)
    facts.recognition.digests = try set.source.digests(of: people.flatMap(\.addresses))
  }
}

extension CommitRequest {
  /// What is asked of the facts that a rule needs: nobody is there to be told that a row of a
  /// file may be there already, or that it goes to somebody who has enough.
  fileprivate func asked(_ needs: [Need]) -> [Need] {
    door.warnsOfDuplicates
      ? needs : needs.filter { !$0.isAboutDuplicates && !$0.isAboutLoads }
  }
}
