public import Leads
import Storage

extension SQLiteStore {
  /// Keeps edits as one operation or as a piece of one, or refuses all of them.
  public func commit(_ request: CommitRequest) throws(StoreError) -> Receipt {
    let receipt = try connection.writing { () throws(StoreError) in
      var work = CommitWork(self)
      switch try work.commit(request) {
      case .kept(let receipt):
        try work.set.write()
        return receipt
      case .refused(let refusal, let number): throw .refused(refusal, number)
      case .late: return Receipt(operation: nil, leads: [], events: [], isLate: true)
      }
    }
    checkpoints.afterCommit()
    return receipt
  }

  /// Keeps several operations in one transaction; refused ones leave no trace.
  public func commit(batch: [CommitRequest]) throws(StoreError) -> BatchReceipt {
    let receipt = try connection.writing { () throws(StoreError) in
      var work = CommitWork(self)
      var leads: [TouchedLead] = []
      var refusals: [Int: Refusal] = [:]
      var late: Set<Int> = []
      for (place, request) in batch.enumerated() {
        switch try work.commit(request) {
        case .kept(let receipt): leads += receipt.leads
        case .refused(let refusal, _): refusals[place] = refusal
        case .late: late.insert(place)
        }
      }
      try work.set.write()
      return BatchReceipt(leads: leads, refusals: refusals, late: late)
    }
    checkpoints.afterCommit()
    return receipt
  }
}

/// The work of one writing transaction: rules first, then the journal; records at its end.
struct CommitWork {
  var set: WorkingSet
  private var journal = Journal()
  private let entropy: () -> UInt64
  private var settings: WorkspaceSettings?

  /// What became of one request.
  enum Outcome {
    case kept(Receipt)
    case refused(Refusal, LeadNumber?)
    case late
  }

  init(_ store: SQLiteStore) {
    set = WorkingSet(store.connection)
    entropy = store.entropy
  }

  mutating func commit(_ request: CommitRequest) throws(StoreError) -> Outcome {
    guard let actor = try set.user(request.author) else {
      return .refused(.unknownUser(request.author), nil)
    }
    let open = try request.part.operation.flatMap { (name) throws(StoreError) in
      try set.connection.openOperation(name)
    }
    if let open, open.author != request.author || open.isUndone { return .late }
    let settings = try currentSettings()
    var events: [(lead: LeadID, event: Event)] = []
    set.begin()
    for edit in request.edits {
      let context = EditContext(
        actor: actor, now: request.at, settings: settings, facts: try facts(for: edit),
        identifiers: IdentifierSource(instant: request.at, entropy: entropy()))
      let before = try set.file(edit.lead)
      let change = Result { () throws(Refusal) in try Self.apply(edit, to: before, context) }
      switch change {
      case .failure(let refusal):
        set.refuse()
        return .refused(refusal, before?.number)
      case .success((_, let found)) where found.isEmpty: continue
      case .success((let file, let found)):
        var number = before?.number
        if number == nil { number = try set.nextNumber() }
        try set.take(file, number: number)
        events += found.map { (edit.lead, $0) }
      }
    }
    return .kept(try keep(events, request, goingOnWith: open))
  }

  private mutating func currentSettings() throws(StoreError) -> WorkspaceSettings {
    if let settings { return settings }
    let read = try set.connection.settings()
    settings = read
    return read
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

  private mutating func facts(for edit: Edit) throws(StoreError) -> Facts {
    var facts = Facts()
    for need in edit.needs {
      switch need {
      case .user(let id): facts.users[id] = try set.user(id)
      case .account(let folded):
        let entry = try set.account(named: folded)
        facts.account = entry?.account
        facts.contacts = entry?.contacts ?? []
      }
    }
    return facts
  }

  private mutating func keep(
    _ events: [(lead: LeadID, event: Event)], _ request: CommitRequest,
    goingOnWith open: OpenOperation?
  ) throws(StoreError) -> Receipt {
    try set.accept(events)
    var leads: [TouchedLead] = []
    var seen: Set<LeadID> = []
    for edit in request.edits where seen.insert(edit.lead).inserted {
      if let touched = set.touched(edit.lead) { leads.append(touched) }
    }
    var numbered: [(lead: LeadNumber, event: Event)] = []
    for (lead, event) in events {
      if let number = set.touched(lead)?.number { numbered.append((number, event)) }
    }
    let operation = try append(numbered, request, open)
    return Receipt(operation: operation, leads: leads, events: events.map(\.event))
  }

  /// Begins an operation or goes on with it; nil where nothing happened.
  private mutating func append(
    _ events: [(lead: LeadNumber, event: Event)], _ request: CommitRequest,
    _ open: OpenOperation?
  ) throws(StoreError) -> Operation? {
    guard let first = events.first else {
      if !request.part.isOpen { try open?.complete(set.connection) }
      return nil
    }
    if let open {
      return try journal.append(
        events, to: open, isLast: !request.part.isOpen, set.connection)
    }
    let name = request.part.operation
    return try journal.append(
      Journal.Draft(
        id: name ?? Identifier(at: request.at, entropy: (entropy(), entropy())),
        author: request.author, at: request.at, door: request.door, kind: first.event.kind,
        events: events, isOpen: request.part.isOpen),
      set.connection)
  }
}
