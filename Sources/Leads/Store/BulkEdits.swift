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
  /// What the edits of many leads would be refused for, for each of several ways to go on with
  /// them; keeps nothing.
  ///
  /// The alternatives know nothing of each other. Reads every lead once. Stops between two once
  /// nobody wants the answer any more.
  public func rehearse(
    _ alternatives: [BulkEdits], by actor: UserID, at now: Instant, isWanted: () -> Bool
  ) throws(StoreError) -> [BulkOutcome] {
    let users = try users()
    guard let actor = users.first(where: { $0.id == actor }) else {
      throw .refused(.unknownUser(actor), nil)
    }
    let nothingYet = Rehearsal(by: actor, at: now, settings: try settings(), users: users)
    var rehearsals = alternatives.map { _ in nothingYet }
    var refusals: [[LeadID: Refusal]] = alternatives.map { _ in [:] }
    for (lead, groups) in groups(of: alternatives) {
      guard isWanted() else { throw .interrupted }
      let file = try file(lead)
      var known: [Edit: Facts] = [:]
      for edit in groups.flatMap(\.edits) where edit.asksOfOthers && known[edit] == nil {
        known[edit] = try facts(for: edit)
      }
      for (place, edits) in groups {
        let facts = try edits.map { (edit) throws(StoreError) in
          try rehearsals[place].facts(
            about: edit, besides: known[edit] ?? Facts(), stored: file, in: self)
        }
        do throws(Refusal) {
          for (edit, facts) in zip(edits, facts) {
            _ = try rehearsals[place].apply(edit, stored: file, knowing: facts)
          }
        } catch {
          refusals[place][lead] = error
        }
      }
    }
    return refusals.map { BulkOutcome(refusals: $0) }
  }

  /// The edits of each lead with the place of their alternative, in the order of leads.
  private func groups(
    of alternatives: [BulkEdits]
  ) -> [(lead: LeadID, groups: [(place: Int, edits: [Edit])])] {
    var leads: [LeadID] = []
    var groups: [LeadID: [(place: Int, edits: [Edit])]] = [:]
    for (place, edits) in alternatives.enumerated() {
      for group in edits.groups {
        guard let lead = group.first?.lead else { continue }
        if groups[lead] == nil { leads.append(lead) }
        groups[lead, default: []].append((place, group))
      }
    }
    return leads.map { ($0, groups[$0] ?? []) }
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

/// How many leads share a transaction: some 20 milliseconds of others' waiting.
private let bulkBatch = 100
