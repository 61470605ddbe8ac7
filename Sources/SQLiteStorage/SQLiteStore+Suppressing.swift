public import Leads
import Storage

extension SQLiteStore {
  /// Enters an address among those who are not to be contacted, or lifts the entries about it.
  public func commit(_ request: AddressRequest) throws(StoreError) -> ListReceipt {
    let receipt = try connection.writing { () throws(StoreError) in try keep(request) }
    checkpoints.afterCommit()
    return receipt
  }

  /// By way of a lead where one has the address, so that it can be taken back.
  private func keep(_ request: AddressRequest) throws(StoreError) -> ListReceipt {
    let known = try suppressions(about: request.address)
    guard let lead = try connection.leadOfItsOwn(about: request.address) else {
      return ListReceipt(try keepAlone(request, knowing: known), operation: nil)
    }
    var work = try CommitWork(connection, entropy)
    let asked = CommitRequest(
      [Edit(request.edit, to: lead)], by: request.author, at: request.at, door: request.door)
    switch try work.commit(asked) {
    case .refused(let refusal, _): throw .refused(refusal, nil)
    case .late: return ListReceipt(known, operation: nil)
    case .kept(let receipt):
      _ = try work.finish(entropy)
      let new = try suppressions(about: request.address).filter { entry in
        !known.contains { $0.id == entry.id }
      }
      var entries: [Suppression] = []
      for entry in known {
        entries += try connection.records(
          Suppression.self, "WHERE id = ?", [StoredValue(entry.id)]
        ).map(\.record)
      }
      return ListReceipt(entries + new, operation: receipt.operation)
    }
  }

  private func keepAlone(
    _ request: AddressRequest, knowing known: [Suppression]
  ) throws(StoreError) -> [Suppression] {
    guard let actor = try connection.user(request.author) else {
      throw .refused(.unknownUser(request.author), nil)
    }
    var facts = Facts()
    if case .suppress = request.change {
      facts.recognition.digests = try connection.digests(of: [request.address])
    }
    var stranger = LeadFile(stranger: request.address, suppressions: known)
    let context = EditContext(
      actor: actor, now: request.at, settings: try connection.settings(), facts: facts,
      identifiers: IdentifierSource(instant: request.at, entropy: entropy()))
    do throws(Refusal) {
      _ = try stranger.apply(Edit(request.edit, to: stranger.lead.id), context)
    } catch {
      throw .refused(error, nil)
    }
    try keep(stranger.suppressions, instead: known, about: request.address)
    return stranger.suppressions
  }

  private func keep(
    _ entries: [Suppression], instead known: [Suppression], about address: Address
  ) throws(StoreError) {
    let former = Dictionary(known.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var places = Places()
    for entry in entries where former[entry.id] != entry {
      if former[entry.id] == nil {
        try connection.insert(
          .suppression, place: try places.next(.suppression, connection), id: entry.anyID,
          entry.storedValues)
      } else {
        try connection.update(
          entry.reference, entry.columns(Set(SuppressionField.allCases.map(\.rawValue))))
      }
    }
    try places.keep(connection)
    // Leads that were merged into others are marked too: an undo may bring them back.
    let marked = try connection.leads(markedWith: entries.map(\.id))
    try connection.remark(Set(marked).union(connection.leads(about: [address])))
  }

  /// The entries about an address that were not lifted, in the order in which they came.
  public func suppressions(about address: Address) throws(StoreError) -> [Suppression] {
    guard try connection.listsAnybody() else { return [] }
    return try connection.recognition(of: [address], account: nil).entries
  }

  /// The facts beside the lead that an edit's rule looks at, as they are now.
  public func facts(for edit: Edit) throws(StoreError) -> Facts {
    try connection.reading { () throws(StoreError) in
      var work = try DecisionWork(
        WorkingSet(connection), connection.settings(), entropy: entropy)
      return try work.facts(for: edit.needs.filter { !$0.isAboutNewEntries }, nil)
    }
  }

  /// The entries of the list, newest first, lifted ones too.
  public func suppressions(limit: Int) throws(StoreError) -> [Suppression] {
    guard connection.format >= Schema.listFormat else { return [] }
    return try connection.records(
      Suppression.self, "ORDER BY place DESC LIMIT ?", [.integer(max(0, limit))]
    ).map(\.record)
  }

  /// What keeps the list from being used; nil where nothing does, or where it holds nothing.
  public func suppressionTrouble() throws(StoreError) -> StoreError? {
    guard try connection.listsAnybody() else { return nil }
    do throws(StoreError) {
      _ = try connection.digests(of: [], makingKey: false)
      return nil
    } catch {
      guard case .noSuppressionKey = error else { throw error }
      return error
    }
  }
}
