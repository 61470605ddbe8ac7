import Leads

/// Does one piece of work at a time beside the thread that hands it in.
public protocol SideWorker: Sendable {
  /// Begins a piece of work; the one before must have been waited for.
  func begin(_ work: @escaping @Sendable () -> DraftPiece)
  /// Waits for the piece of work that was begun, which must have been; nil if it cannot be told.
  func wait() -> DraftPiece?
}

/// What became of a batch that was written beside the rules of the next.
public struct DraftPiece: Sendable {
  /// Accounts that somebody joined after others were found by their people.
  let joined: Set<AccountID>
  let failure: StoreError?
}

/// Fills a draft with the batches of an import, each written while the rules run for the next.
///
/// A batch passes three stations. What its rules will look at is fetched while nobody writes;
/// then the batch before it goes to the side worker; then its own rules run, on what was fetched
/// and on what the batch before it made. The two threads take turns with the file and never
/// meet in it. A class because it stands between the batches.
final class DraftWriting {
  private let connection: Connection
  private let side: (any SideWorker)?
  private let known = KnownAccounts()
  /// The batch for which the rules have run and which is not handed over yet.
  private var latest: DecidedBatch?
  private var isWriting = false
  private var failure: StoreError?
  // How many batches were written, and how many of them before the open transaction began.
  private var (written, ended) = (0, 0)
  private static let mostOpen = 20

  init(_ connection: Connection, side: (any SideWorker)?) {
    self.connection = connection
    self.side = side
  }

  /// Whether these are pieces of one operation that only add leads.
  static func takes(_ batch: [CommitRequest]) -> Bool {
    guard case .piece(let operation)? = batch.first?.part else { return false }
    return batch.allSatisfy {
      $0.part == .piece(of: operation) && $0.edits.allSatisfy(\.isAddition)
    }
  }

  /// Runs the rules, and has the batch before this one written meanwhile.
  func commit(
    _ batch: [CommitRequest], _ entropy: @escaping () -> UInt64
  ) throws(StoreError) -> BatchReceipt {
    let needs = batch.map { request in request.edits.map(\.needs) }
    try waitForWorker()
    try known.begin(with: connection)
    let fetched = try FetchedRecords(
      batch, needs, besides: known, behind: latest?.records, from: connection)
    let open = try batch.first?.part.operation.flatMap { (name) throws(StoreError) in
      try connection.openOperation(name)
    }
    let settings = try connection.settings()
    let before = latest
    latest = nil
    if let before { try handOver(before) }
    let set = WorkingSet(
      fetched, numbers: before?.numbers ?? Places(), derivesAtOnce: side != nil)
    var work = try DecisionWork(set, settings, entropy: entropy)
    var decisions: [Decision] = []
    var refusals: [Int: Refusal] = [:]
    var late: Set<Int> = []
    for (place, request) in batch.enumerated() {
      if let open, !open.takes(request) {
        late.insert(place)
        continue
      }
      switch try work.decide(request, needs[place]) {
      case .made(let decision): decisions.append(decision)
      case .refused(let refusal, _): refusals[place] = refusal
      }
    }
    latest = DecidedBatch(
      decisions: decisions, records: work.set.records, numbers: work.set.numbers)
    known.take(work.set.records)
    return BatchReceipt(leads: decisions.flatMap(\.leads), refusals: refusals, late: late)
  }

  /// Has all that was decided written, and waits for it.
  func settle() {
    defer { known.forget() }
    do throws(StoreError) {
      try waitForWorker()
      // Whoever asks may be in the middle of a transaction of their own.
      guard latest != nil || ended < written else { return }
      if let decided = latest {
        latest = nil
        try handOver(decided)
        try waitForWorker()
      }
      ended = written
      try connection.writing(thenEnding: true) { () throws(StoreError) in
        try connection.gatherJoined(known.entries)
      }
    } catch {
      failure = error
    }
  }

  /// Tells if something that was let pass could not be written.
  func check() throws(StoreError) {
    if let failure { throw failure }
  }

  private func waitForWorker() throws(StoreError) {
    try check()
    guard isWriting, let side else { return }
    isWriting = false
    guard let piece = side.wait() else {
      throw .fault(path: connection.path, detail: "writing thread")
    }
    try take(piece)
  }

  private func take(_ piece: DraftPiece) throws(StoreError) {
    connection.joinedAccounts.formUnion(piece.joined)
    if let trouble = piece.failure {
      failure = trouble
      throw trouble
    }
  }

  /// Counts a batch, and tells whether its transaction ends with it.
  ///
  /// Each end writes what changed once more. Whoever is killed loses the work since the last:
  /// no more than what was kept, and no more than a second or two of it.
  private func endsWithNext() -> Bool {
    written += 1
    guard written - ended >= min(max(1, ended), Self.mostOpen) else { return false }
    ended = written
    return true
  }

  private func handOver(_ decided: DecidedBatch) throws(StoreError) {
    let (database, file, path) = (connection.database, connection.file, connection.path)
    let ends = endsWithNext()
    let work = { @Sendable () -> DraftPiece in
      let connection = Connection(database, file: file, path: path)
      connection.isDraft = true
      do throws(StoreError) {
        try connection.writing(thenEnding: ends) { () throws(StoreError) in
          try decided.write(connection)
        }
        if ends { try connection.growDraftMemory() }
        return DraftPiece(joined: connection.joinedAccounts, failure: nil)
      } catch {
        return DraftPiece(joined: [], failure: error)
      }
    }
    guard let side else { return try take(work()) }
    isWriting = true
    side.begin(work)
  }
}

/// What the rules made of a batch.
private struct DecidedBatch: Sendable {
  let decisions: [Decision]
  let records: WorkingSet.Records
  let numbers: Places

  func write(_ connection: Connection) throws(StoreError) {
    var work = WritingWork()
    for decision in decisions {
      let open = try connection.openOperation(decision.operation)
      _ = try work.append(decision, to: open, of: records, connection)
    }
    var numbers = numbers
    try work.write(records, &numbers, connection)
  }
}
