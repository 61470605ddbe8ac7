import Leads
import Storage

/// What follows for other leads from who was listed: where the same person is in a cadence, that
/// ends, as a part of what listed the person.
struct ListHeeding {
  private var causes: [Cause] = []
  private var marked: [LeadID] = []

  /// An operation by which somebody may have been listed, and which waits for what follows.
  private struct Cause {
    let request: CommitRequest
    let operation: OperationID
    let entries: Set<SuppressionID>
  }

  /// Takes note of what a request that was kept may have done to the list.
  mutating func note(_ decision: Decision, keptAs operation: OperationID) {
    guard decision.maySayWhoIsListed else { return }
    let entries = decision.changes.filter { $0.record.kind == .suppression }
    causes.append(
      Cause(
        request: decision.request, operation: operation,
        entries: Set(entries.map { $0.record.id.cast(to: Suppression.self) })))
  }

  /// Takes note of leads of which it is said otherwise now who is not to be contacted.
  mutating func note(marked leads: [LeadID]) { marked += leads }

  /// Ends the cadences, once all that was noted is written; the leads whose cadence ended.
  mutating func run(
    _ connection: Connection, _ entropy: @escaping () -> UInt64
  ) throws(StoreError) -> [TouchedLead] {
    defer { (causes, marked) = ([], []) }
    guard !causes.isEmpty else { return [] }
    var leads: [Int: [LeadID]] = [:]
    for lead in marked where try connection.isEnrolled(lead) {
      leads[try cause(of: lead, connection), default: []].append(lead)
    }
    var touched: [TouchedLead] = []
    if !leads.isEmpty {
      // It reads what was written just now.
      var work = try CommitWork(connection, entropy)
      for (cause, leads) in leads.sorted(by: { $0.key < $1.key }) {
        touched += try work.end(
          leads, becauseOf: causes[cause].request,
          try connection.openOperation(causes[cause].operation))
      }
      try work.write()
    }
    for cause in causes where !cause.request.part.isOpen {
      try connection.openOperation(cause.operation)?.complete(connection)
    }
    return touched
  }

  /// What listed the person of a lead: the latest entry about them that came now, else whatever
  /// named people last.
  private func cause(of lead: LeadID, _ connection: Connection) throws(StoreError) -> Int {
    let entries = Set(try connection.suppressions(markedOn: lead).map(\.id))
    return causes.lastIndex { !$0.entries.isDisjoint(with: entries) } ?? causes.count - 1
  }
}

extension Decision {
  /// Whether other leads may be marked by it, or this one by entries about others.
  var maySayWhoIsListed: Bool {
    changes.contains { change in
      switch change.record.kind {
      case .suppression: true
      case .contact:
        change.field == FieldName(ContactField.email)
          || change.field == FieldName(ContactField.phone)
      case .lead: change.field == FieldName(LeadField.contact)
      case .account, .activity, .qualification, .offer: false
      }
    }
  }

  fileprivate var changes: [FieldChange] { events.flatMap(\.event.changes) }
}

extension CommitWork {
  /// Ends the cadences of leads, as a part of an operation that waits for it.
  fileprivate mutating func end(
    _ leads: [LeadID], becauseOf request: CommitRequest, _ operation: OpenOperation?
  ) throws(StoreError) -> [TouchedLead] {
    let heeding = CommitRequest(
      leads.map { Edit(.cadence(.heedList), to: $0) }, by: request.author, at: request.at,
      door: request.door, part: request.part)
    switch try commit(heeding, to: operation) {
    case .kept(let receipt): return receipt.operation == nil ? [] : receipt.leads
    case .refused, .late: return []
    }
  }
}

extension Connection {
  /// Whether a lead is in a cadence that was not ended.
  fileprivate func isEnrolled(_ lead: LeadID) throws(StoreError) -> Bool {
    guard format >= Schema.cadenceFormat else { return false }
    return try number(
      "SELECT 1 FROM lead WHERE id = ? AND cadence_state <> 'ended'", [StoredValue(lead)]) != nil
  }
}
