public import Leads
import Storage

extension SQLiteStore {
  /// Keeps edits as one operation or as a piece of one, or refuses all of them.
  public func commit(_ request: CommitRequest) throws(StoreError) -> Receipt {
    let receipt = try connection.writing { () throws(StoreError) in
      var work = try CommitWork(connection, entropy)
      switch try work.commit(request) {
      case .kept(let receipt):
        return Receipt(
          operation: receipt.operation, leads: receipt.leads + (try work.finish(entropy)),
          events: receipt.events, isLasting: request.edits.contains(where: \.entersObjection))
      case .refused(let refusal, let number): throw .refused(refusal, number)
      case .late: return Receipt(operation: nil, leads: [], events: [], isLate: true)
      }
    }
    checkpoints.afterCommit()
    return receipt
  }

  /// Keeps several operations in one transaction; refused ones leave no trace.
  ///
  /// Of a draft, what the rules let pass may still be on its way when this returns: whatever
  /// else is asked of the store comes behind it, and tells if it could not be written.
  public func commit(batch: [CommitRequest]) throws(StoreError) -> BatchReceipt {
    if let draft = writing, DraftWriting.takes(batch) {
      return try draft.commit(batch, entropy)
    }
    let receipt = try connection.writing { () throws(StoreError) in
      var work = try CommitWork(connection, entropy)
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
      leads += try work.finish(entropy)
      return BatchReceipt(leads: leads, refusals: refusals, late: late)
    }
    checkpoints.afterCommit()
    return receipt
  }
}

/// The work of one writing transaction: rules first, then the journal; records at its end.
struct CommitWork {
  private let connection: Connection
  private var decisions: DecisionWork
  private var writing = WritingWork()
  private var heeding = ListHeeding()

  /// What became of one request.
  enum Outcome {
    case kept(Receipt)
    case refused(Refusal, LeadNumber?)
    case late
  }

  init(_ connection: Connection, _ entropy: @escaping () -> UInt64) throws(StoreError) {
    self.connection = connection
    decisions = try DecisionWork(
      WorkingSet(connection), try connection.settings(), entropy: entropy)
  }

  mutating func commit(_ request: CommitRequest) throws(StoreError) -> Outcome {
    let open = try request.part.operation.flatMap { (name) throws(StoreError) in
      try connection.openOperation(name)
    }
    return try commit(request, to: open)
  }

  /// Goes on with an operation, or begins one.
  mutating func commit(
    _ request: CommitRequest, to open: OpenOperation?
  ) throws(StoreError) -> Outcome {
    if let open, !open.takes(request) { return .late }
    switch try decisions.decide(request, request.edits.map(\.needs)) {
    case .refused(let refusal, let number): return .refused(refusal, number)
    case .made(let decision):
      let operation = try writing.append(
        decision, to: open, waits: decision.maySayWhoIsListed, of: decisions.set.records,
        connection)
      if let operation { heeding.note(decision, keptAs: operation.id) }
      // The next search by name must find it in the table.
      if decision.renamesAccount { try write() }
      return .kept(
        Receipt(
          operation: operation, leads: decision.leads, events: decision.events.map(\.event)))
    }
  }

  /// Writes the records of all that was kept so far.
  mutating func write() throws(StoreError) {
    heeding.note(
      marked: try writing.write(decisions.set.records, &decisions.set.numbers, connection))
    decisions.set.settle()
  }

  /// Writes what is left, and what follows from it for other leads; those of which it ended a
  /// cadence.
  mutating func finish(_ entropy: @escaping () -> UInt64) throws(StoreError) -> [TouchedLead] {
    try write()
    return try heeding.run(connection, entropy)
  }
}
