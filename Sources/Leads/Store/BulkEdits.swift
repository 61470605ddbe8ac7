/// Edits of many leads by one act: each lead's are kept or refused by themselves, and undo takes
/// back all that were kept.
public struct BulkEdits: Hashable, Sendable {
  /// The edits, one list for each lead.
  public let groups: [[Edit]]

  /// Joins the edits of many leads.
  public init(_ groups: [[Edit]]) {
    self.groups = groups
  }

  /// The same edits with a reason for passing warnings.
  public func because(_ reason: WrittenReason) -> BulkEdits {
    BulkEdits(groups.map { $0.map { Edit($0.change, to: $0.lead, reason: reason) } })
  }
}

/// What became, or would become, of the edits of many leads.
public struct BulkOutcome: Hashable, Sendable {
  /// The leads that were refused, with why.
  public let refusals: [LeadID: Refusal]
  /// The operation that was kept; nil where nothing was.
  public let operation: Operation?

  /// Joins what was refused with what was kept.
  public init(refusals: [LeadID: Refusal], operation: Operation? = nil) {
    self.refusals = refusals
    self.operation = operation
  }
}

extension LeadStore {
  /// What the edits of many leads would be refused for; keeps nothing.
  ///
  /// Reads every lead. Stops between two once nobody wants the answer any more.
  public func rehearse(
    _ edits: BulkEdits, by actor: UserID, at now: Instant, isWanted: () -> Bool
  ) throws(StoreError) -> BulkOutcome {
    let users = try users()
    guard let actor = users.first(where: { $0.id == actor }) else {
      throw .refused(.unknownUser(actor), nil)
    }
    var rehearsal = Rehearsal(by: actor, at: now, settings: try settings(), users: users)
    var refusals: [LeadID: Refusal] = [:]
    for group in edits.groups {
      guard let lead = group.first?.lead else { continue }
      guard isWanted() else { throw .interrupted }
      let file = try file(lead)
      do throws(Refusal) {
        for edit in group { _ = try rehearsal.apply(edit, stored: file) }
      } catch {
        refusals[lead] = error
      }
    }
    return BulkOutcome(refusals: refusals)
  }

  /// Keeps the edits of every lead that the rules let pass, as one operation of this name.
  ///
  /// A few leads to a transaction, so that others can write in between. Where the store stops
  /// half-way the error is thrown; what was kept until then is an operation that undo takes back.
  public func commit(
    _ edits: BulkEdits, by author: UserID, at now: Instant, door: Door, as name: OperationID
  ) throws(StoreError) -> BulkOutcome {
    var refusals: [LeadID: Refusal] = [:]
    var rest = edits.groups[...]
    while !rest.isEmpty {
      let batch = Array(rest.prefix(bulkBatch))
      rest = rest.dropFirst(bulkBatch)
      let receipt = try commit(
        batch: batch.map {
          CommitRequest($0, by: author, at: now, door: door, part: .piece(of: name))
        })
      for (place, refusal) in receipt.refusals {
        if let lead = batch[place].first?.lead { refusals[lead] = refusal }
      }
    }
    _ = try commit(
      CommitRequest([], by: author, at: now, door: door, part: .last(of: name)))
    // Others may have done something since, but hardly as much.
    let latest = try operations(limit: 100)
    return BulkOutcome(refusals: refusals, operation: latest.first { $0.id == name })
  }
}

/// How many leads share a transaction: some 30 milliseconds of others' waiting.
private let bulkBatch = 100
