/// The door to a workspace: the one way in which leads are kept, whatever the engine.
///
/// # Concurrency
/// A store belongs to the thread that opened it. Several stores may be open on one workspace,
/// in this process and in others; each sees what the others committed.
///
/// # Committing
/// A commit is all or nothing: rules run inside its transaction, events are appended to the
/// journal, records and tallies follow, and it is on disk before it is acknowledged. Reading
/// never writes.
public protocol LeadStore: AnyObject, LoadSource {
  /// Keeps edits as one operation or as a piece of one, or refuses all of them.
  ///
  /// Cost: a few index look-ups and one forced write.
  func commit(_ request: CommitRequest) throws(StoreError) -> Receipt

  /// Keeps several operations in one transaction, for demos and imports; refused ones are
  /// returned by their place and leave no trace, the others are kept.
  func commit(batch: [CommitRequest]) throws(StoreError) -> BatchReceipt

  /// Takes back the operation of `author` that began last among those that stand, be it open
  /// or complete. Users who were added on the way remain: they are no part of an operation.
  ///
  /// Of a large one it takes back a piece, so that others are never kept out for long: the
  /// receipt's operation is then open, and its leads are those of the piece. It is asked again
  /// until that is complete. What was stopped before its end is gone on with first, also by
  /// another process; conflicts are told before the first piece, and when somebody changes
  /// something between two.
  func undo(_ request: UndoRequest) throws(StoreError) -> Receipt

  /// Does again what `author` took back last, if nothing was done since; piece by piece, as
  /// ``undo(_:)`` does.
  func redo(_ request: UndoRequest) throws(StoreError) -> Receipt

  /// Throws what ``undo(_:)`` would be refused for, or what ``redo(_:)`` would where it is not
  /// `isUndo`; nothing where it would do what is asked. Writes nothing.
  func foretell(_ request: UndoRequest, isUndo: Bool) throws(StoreError)

  /// Count and sum of each lane, owner and currency; no order.
  func tallies() throws(StoreError) -> [Tally]

  /// One page of cards of a column, in its order.
  func page(_ request: PageRequest) throws(StoreError) -> CardPage

  /// Count and sum by lane and currency of the leads that meet a condition, whoever owns them;
  /// no more than `limit` leads are looked at.
  func tallies(in lanes: [Lane], _ condition: Condition, limit: Int) throws(StoreError) -> [Tally]

  /// One page of cards of a column, with what its lanes hold of the condition: count and sum by
  /// lane and currency, of no more than `limit` leads.
  ///
  /// Looks at each lead of the lanes once at most. With words it is the leads that pages lay out
  /// that are counted.
  func countedPage(_ request: PageRequest, limit: Int) throws(StoreError) -> CountedPage

  /// Brings a piece of what a search for words looks through to hand, of the leads before a
  /// number, the newest where there is none; where to go on from, nil at the end.
  ///
  /// A search finds the same without; the first one would wait for the disk. Cost: a few
  /// milliseconds a piece.
  func prepareSearch(before number: LeadNumber?) throws(StoreError) -> LeadNumber?

  /// A part of the queue, in its order: what is to be worked, the most urgent first.
  func queue(_ request: QueueRequest) throws(StoreError) -> QueuePage

  /// How many leads a user has worked on since an instant, by operations on one lead that stand;
  /// leads that were only added are left out.
  func leadsWorked(by author: UserID, since start: Instant) throws(StoreError) -> Int

  /// The leads that may be the same as what is looked for, those to be looked at first before
  /// the others.
  ///
  /// Cost: index look-ups alone, half a millisecond in a million leads.
  func duplicates(of keys: DuplicateKeys) throws(StoreError) -> [Duplicate]

  /// The lead that keeps an event under the name that another system gives it; nil where none
  /// does, the latest where several do.
  func lead(keeping reference: String) throws(StoreError) -> LeadID?

  /// The probable duplicates of the leads from behind a number on, of each those that came after
  /// it; no more than `limit` leads are looked at.
  func duplicates(after number: LeadNumber?, limit: Int) throws(StoreError) -> DuplicatePage

  /// One lead with its records; nil where there is none.
  func file(_ lead: LeadID) throws(StoreError) -> LeadFile?

  /// The lead of this number; nil where there is none.
  func lead(_ number: LeadNumber) throws(StoreError) -> LeadID?

  /// The number of a lead; nil where there is none.
  func number(of lead: LeadID) throws(StoreError) -> LeadNumber?

  /// The qualifications of a lead, newest first.
  func qualifications(of lead: LeadID) throws(StoreError) -> [Qualification]

  /// Lines of the journal, newest first: of one lead or of all, from before a sequence.
  func journal(of lead: LeadID?, before sequence: Int?, limit: Int) throws(StoreError)
    -> [JournalEntry]

  /// Operations, newest first.
  func operations(limit: Int) throws(StoreError) -> [Operation]

  /// Operations that were begun and not completed, newest first.
  func openOperations() throws(StoreError) -> [Operation]

  /// Enters an address in the list of those who are not to be contacted, or lifts the entries
  /// about it, whether a lead has it or not.
  ///
  /// Where a lead has it, this is an operation on that lead like others. Where none has, undo
  /// leaves it alone: the entry says itself who made it and who lifted it. Leads of the person
  /// show it from then on. Cost: index look-ups, and a look at whoever's addresses are written
  /// oddly.
  func commit(_ request: AddressRequest) throws(StoreError) -> ListReceipt

  /// The entries about an address that were not lifted, in the order in which they came.
  func suppressions(about address: Address) throws(StoreError) -> [Suppression]

  /// The facts beside the lead that an edit's rule looks at, as they are now; for a rehearsal.
  ///
  /// Digests for a new entry are no fact: they are made when it is kept.
  func facts(for edit: Edit) throws(StoreError) -> Facts

  /// The entries of the list, newest first, lifted ones too.
  func suppressions(limit: Int) throws(StoreError) -> [Suppression]

  /// What keeps the list from being used; nil where nothing does, or where it holds nothing.
  func suppressionTrouble() throws(StoreError) -> StoreError?

  /// Everybody who works in the workspace, in the order they came.
  func users() throws(StoreError) -> [User]

  /// Adds a user, or changes the role of one who is there; names are compared folded.
  func keep(user name: String, role: Role, id: UserID) throws(StoreError) -> User

  /// Has somebody report to another, or to nobody; the user is returned as kept.
  ///
  /// Refused where somebody would report to themselves, directly or through others.
  func report(_ user: UserID, to superior: UserID?) throws(StoreError) -> User

  /// What the team has agreed on.
  func settings() throws(StoreError) -> WorkspaceSettings

  /// Changes what the team has agreed on as it stands at that moment, and returns what it is now.
  ///
  /// `change` runs inside the transaction, so that two people never lose each other's part; it
  /// may not use the store. Where it changes nothing, nothing is written.
  @discardableResult
  func changeSettings(
    _ change: (inout WorkspaceSettings) -> Void
  ) throws(StoreError) -> WorkspaceSettings

  /// What was done about hand-overs since an instant and stands, in the order in which it was.
  ///
  /// For reports: it looks at every event since then.
  func handoffActs(since begin: Instant) throws(StoreError) -> [HandoffAct]

  /// The newest things that were done and observed, so many at most, the newest first.
  func recordedActs(limit: Int) throws(StoreError) -> [RecordedAct]

  /// The highest sequence of the journal; 0 for an empty one.
  func lastSequence() throws(StoreError) -> Int

  /// The leads touched after a sequence, each once, no more than `limit`.
  func leadsChanged(after sequence: Int, limit: Int) throws(StoreError) -> [LeadID]

  /// Every record but journal, versions, change times and the number counter, as canonical text:
  /// one line a record, in a fixed order. Two workspaces in the same state have the same dump.
  func dump() throws(StoreError) -> String

  /// Looks at everything that can be checked: structures, references, tallies, words.
  ///
  /// Reads the whole workspace, a second for every hundred thousand leads. Where the store may
  /// write, nobody else can meanwhile for a part of that.
  func examine() throws(StoreError) -> [WorkspaceFault]

  /// Counts the scores of the leads behind a number anew, of no more than so many, after the rules
  /// of scoring have changed.
  ///
  /// Piece by piece, so that others are never kept out for long; stopped between two, the rest is
  /// told by ``examine()`` and counted by ``rebuildDerived()``. Cost: some 50 µs a lead.
  func recountScores(
    after number: LeadNumber?, limit: Int
  ) throws(StoreError) -> ScoreRecount

  /// The leads whose main contact has this mail address, in no order.
  ///
  /// Cost: two look-ups. An address that is written with a `+` or with dots is found as it is
  /// written, and in its one spelling.
  func leads(ofMail address: String) throws(StoreError) -> [PersonLead]

  /// Counts tallies, scores and words anew from the leads, which stay as they are.
  func rebuildDerived() throws(StoreError)

  /// Stops the reading that runs in this store, from another thread; it throws `.interrupted`.
  var interruption: any Interruption { get }

  /// Where other processes' commits can be noticed.
  var changeSource: any ChangeSource { get }
}

extension LeadStore {
  /// Takes back an operation to its end; the receipt has the leads of all pieces.
  public func undoWhole(_ request: UndoRequest) throws(StoreError) -> Receipt {
    try whole(request) { (request) throws(StoreError) in try undo(request) }
  }

  /// Does again to its end what was taken back; the receipt has the leads of all pieces.
  public func redoWhole(_ request: UndoRequest) throws(StoreError) -> Receipt {
    try whole(request) { (request) throws(StoreError) in try redo(request) }
  }

  private func whole(
    _ request: UndoRequest, _ step: (UndoRequest) throws(StoreError) -> Receipt
  ) throws(StoreError) -> Receipt {
    var receipt = try step(request)
    var leads = [receipt.leads]
    while let next = request.next(after: receipt) {
      receipt = try step(next)
      leads.append(receipt.leads)
    }
    return Receipt(
      operation: receipt.operation, leads: leads.flatMap { $0 },
      events: leads.count == 1 ? receipt.events : [])
  }

  /// How many leads of the lanes meet a condition, counted no further than `limit`.
  public func count(
    in lanes: [Lane], _ condition: Condition, limit: Int
  ) throws(StoreError) -> Int {
    let known = condition == .all([])
    let counted =
      try known
      ? tallies().filter { lanes.contains($0.lane) } : tallies(in: lanes, condition, limit: limit)
    return min(max(0, limit), counted.reduce(0) { $0 + $1.count })
  }
}

/// Stops a running read from another thread.
public protocol Interruption: Sendable {
  /// Stops what runs now; nothing happens when nothing runs.
  func interrupt()
}

/// Tells whether somebody else committed, without knowing the engine.
public protocol ChangeSource {
  /// A descriptor that becomes readable when something may have changed; nil to ask on a timer.
  var descriptor: Int32? { get }
  /// Takes what waits at the descriptor.
  func drain()
  /// Whether another connection committed since this was last asked. Costs microseconds.
  func hasChanged() -> Bool
}
