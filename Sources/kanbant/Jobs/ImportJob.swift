import Interchange
import Leads
import Runtime

/// Brings the leads of a file into a workspace, batch by batch, as one operation; the command
/// line and the screen both run it.
///
/// A job that was stopped half-way leaves its operation open. The same file imported again by the
/// same user goes on with it: rows that are in already are passed over.
struct ImportJob {
  /// Where the bytes come from.
  struct Source {
    /// An open descriptor at the beginning of the file.
    let descriptor: Int32
    /// How many bytes there are to read; nil where that is not known.
    let length: Int?
    /// What the contents are known by; nil for what can be read only once.
    let fingerprint: UInt64?

    init(_ descriptor: Int32) {
      self.descriptor = descriptor
      length = FileReading.remainder(of: descriptor)
      fingerprint = FileReading.fingerprint(of: descriptor)
    }
  }

  /// What stopped a job before the end of the file.
  enum Stop: Error, Hashable {
    /// It is no list of leads.
    case unreadable(ImportFailure)
    /// The store did not keep a batch.
    case store(StoreError)
    /// The file could not be read to its end.
    case reading(SystemFault)
    /// The file became shorter while it was read: its last row may be half of one.
    case shortened
    /// Whoever waits asked to stop; what is kept stays.
    case cancelled
    /// Its author took it back while it ran; nothing of it is kept.
    case takenBack
  }

  /// How far a job is.
  struct Progress: Hashable, Sendable {
    /// How many leads are kept.
    let kept: Int
    /// How much of the file is read, in percent; nil where its length is not known.
    let percent: Int?
  }

  /// Where the leads go.
  enum Place {
    /// A workspace in which others work.
    case workspace
    /// A workspace that nobody else sees yet.
    case draft

    /// How many rows one transaction holds: others are kept out for less than a tenth of a
    /// second.
    var batchSize: Int {
      switch self {
      case .workspace: 250
      case .draft: 2_000
      }
    }
  }

  /// What became of the file so far.
  private(set) var result = ImportResult()

  private let store: (any LeadStore)?
  /// Where a trial looks up who is not to be contacted; nil where nobody is.
  private let list: (any LeadStore)?
  private let author: User
  private let now: Instant
  private var operation: OperationID
  /// How many rows of an earlier job are still to be met.
  private var resumable = 0
  private let settings: WorkspaceSettings
  private let place: Place
  private var users: [String: User] = [:]
  /// Owners by their names as the file writes them.
  private var owners: [String: UserID] = [:]
  private var reader: ImportReader
  private var batch: [Row] = []

  private struct Row {
    let id: LeadID
    let line: Int
    let lead: ImportedLead
  }

  /// A job that keeps leads in `store`; nil to run the rules and keep nothing, asking `list` who
  /// is not to be contacted.
  init(
    into store: (any LeadStore)?, asking list: (any LeadStore)? = nil, users: [User], author: User,
    settings: WorkspaceSettings,
    defaults: ImportDefaults, now: Instant, in place: Place = .workspace
  ) {
    self.store = store
    self.list = list
    self.author = author
    self.settings = settings
    self.place = place
    self.now = now
    operation = .fresh(at: now)
    reader = ImportReader(defaults: defaults)
    for user in users { self.users[Folding.fold(user.name)] = user }
  }

  /// Reads to the end of the file; `progress` is told of every batch.
  mutating func run(
    _ source: Source, progress: (Progress) -> Void = { _ in },
    isCancelled: () -> Bool = { false }
  ) throws(Stop) {
    var read = 0
    try begin(source)
    while true {
      let chunk: [UInt8]
      do throws(SystemFault) {
        chunk = try FileReading.next(source.descriptor).get()
      } catch {
        throw .reading(error)
      }
      guard !chunk.isEmpty else { break }
      read += chunk.count
      try take(chunk)
      guard !isCancelled() else { throw .cancelled }
      progress(Progress(kept: result.kept, percent: percent(read, of: source.length)))
    }
    if let length = source.length, read < length {
      try keepBatch()
      throw .shortened
    }
    try take(nil)
    try keepBatch()
    try complete()
    progress(Progress(kept: result.kept, percent: 100))
  }

  /// Names the operation after the file, and goes on with one of that name that was left open.
  private mutating func begin(_ source: Source) throws(Stop) {
    guard let store, let fingerprint = source.fingerprint else { return }
    var dice = SystemRandomNumberGenerator()
    operation = OperationID(at: now, entropy: (dice.next(), fingerprint))
    let begun: [Operation]
    do throws(StoreError) {
      // A draft holds no other import: one that came to its end was stopped behind that.
      begun = place == .draft ? try store.operations(limit: 1) : try store.openOperations()
    } catch {
      throw .store(error)
    }
    let left = begun.first {
      !$0.isUndone && $0.author == author.id && $0.id.low == operation.low
    }
    guard let left else { return }
    operation = left.id
    resumable = left.leadCount
    result.operation = left.id
  }

  /// The identifier of the lead on a line, the same each time the operation is gone on with.
  private func lead(onLine line: Int) -> LeadID {
    let own = UInt64(line) << 32 & 0x3FFF_FFFF_0000_0000
    return LeadID(
      high: operation.high, low: 0x8000_0000_0000_0000 | own | operation.low & 0xFFFF_FFFF)
  }

  /// Whether the row came in before the job was stopped.
  private mutating func isIn(_ lead: LeadID) throws(Stop) -> Bool {
    guard resumable > 0, let store else { return false }
    do throws(StoreError) {
      guard try store.number(of: lead) != nil else { return false }
    } catch {
      throw .store(error)
    }
    resumable -= 1
    return true
  }

  private func percent(_ read: Int, of length: Int?) -> Int? {
    length.map { $0 > 0 ? min(100, read * 100 / $0) : 100 }
  }

  /// Takes the next piece of the file; nil for its end.
  private mutating func take(_ chunk: [UInt8]?) throws(Stop) {
    let outcomes: [ImportOutcome]
    do throws(ImportFailure) {
      if let chunk { outcomes = try reader.feed(chunk) } else { outcomes = try reader.finish() }
    } catch {
      throw .unreadable(error)
    }
    result.unmapped = reader.mapping?.unmapped ?? []
    for outcome in outcomes {
      switch outcome {
      case .rejected(let problem): result.add(problem)
      case .lead(let lead, let line, let remarks):
        let id = self.lead(onLine: line)
        if try isIn(id) {
          result.alreadyIn += 1
          continue
        }
        result.add(remarks)
        batch.append(Row(id: id, line: line, lead: try owned(lead)))
        if batch.count == place.batchSize { try keepBatch() }
      }
    }
  }

  /// The lead with its owner found by name, or added.
  private mutating func owned(_ lead: ImportedLead) throws(Stop) -> ImportedLead {
    guard let name = lead.ownerName, let owner = try owner(named: name) else { return lead }
    var lead = lead
    lead.lead.owner = owner
    return lead
  }

  private mutating func owner(named name: String) throws(Stop) -> UserID? {
    if let known = owners[name] { return known }
    guard !Environment.withoutBlanks(name).isEmpty else { return nil }
    let folded = Folding.fold(name)
    if users[folded] == nil { users[folded] = try newUser(name) }
    owners[name] = users[folded]?.id
    return owners[name]
  }

  private mutating func newUser(_ name: String) throws(Stop) -> User {
    let id = UserID.fresh(at: now)
    result.newUsers.append(name)
    guard let store else { return User(id: id, name: name, role: .salesDevelopment) }
    do throws(StoreError) {
      return try store.keep(user: name, role: .salesDevelopment, id: id)
    } catch {
      throw .store(error)
    }
  }
}

// Keeping.
extension ImportJob {
  private mutating func keepBatch() throws(Stop) {
    let rows = batch
    batch.removeAll(keepingCapacity: true)
    guard !rows.isEmpty else { return }
    guard let store else { return try attempt(rows) }
    try keep(rows[...], in: store)
  }

  private mutating func keep(_ rows: ArraySlice<Row>, in store: any LeadStore) throws(Stop) {
    let whole = try commit([request(rows)], in: store)
    guard !whole.refusals.isEmpty else { return count(whole.leads, rows) }
    // One row was refused, and with it the batch: now tenths of it, and at last each for itself.
    let tenth = max(1, rows.count / 10)
    guard tenth == 1 else {
      for start in stride(from: rows.startIndex, to: rows.endIndex, by: tenth) {
        try keep(rows[start..<min(start + tenth, rows.endIndex)], in: store)
      }
      return
    }
    let single = try commit(rows.map { request(CollectionOfOne($0)) }, in: store)
    for (place, refusal) in single.refusals.sorted(by: { $0.key < $1.key }) {
      let row = rows[rows.startIndex + place]
      result.add(refusal, of: row.lead, line: row.line)
    }
    count(single.leads, rows)
  }

  private func commit(
    _ requests: [CommitRequest], in store: any LeadStore
  ) throws(Stop) -> BatchReceipt {
    let receipt: BatchReceipt
    do throws(StoreError) {
      receipt = try store.commit(batch: requests)
    } catch {
      throw .store(error)
    }
    guard receipt.late.isEmpty else { throw .takenBack }
    return receipt
  }

  private func request(_ rows: some Collection<Row>) -> CommitRequest {
    CommitRequest(
      rows.map { Edit(.enter($0.lead), to: $0.id) }, by: author.id, at: now, door: .file,
      part: .piece(of: operation))
  }

  /// Says that the file was read to its end.
  private func complete() throws(Stop) {
    guard let store, result.operation != nil else { return }
    let end = CommitRequest(
      [], by: author.id, at: now, door: .file, part: .last(of: operation))
    _ = try commit([end], in: store)
  }

  private mutating func count(_ leads: [TouchedLead], _ rows: ArraySlice<Row>) {
    var claims: [LeadID: Lane] = [:]
    for row in rows { claims[row.id] = row.lead.claims }
    for lead in leads {
      guard let lane = lead.lane else { continue }
      result.operation = operation
      result.keep(lane, claimed: claims[lead.id] ?? lane, number: lead.number)
    }
  }

  /// Runs the rules of every row without a store.
  private mutating func attempt(_ rows: [Row]) throws(Stop) {
    var dice = SystemRandomNumberGenerator()
    for row in rows {
      var facts = try facts(for: row)
      for user in users.values { facts.users[user.id] = user }
      let context = EditContext(
        actor: author, now: now, settings: settings, facts: facts,
        identifiers: IdentifierSource(instant: now, entropy: dice.next()))
      do throws(Refusal) {
        let (file, _) = try LeadFile.adding(Edit(.enter(row.lead), to: row.id), context)
        result.keep(file.lead.lane, claimed: row.lead.claims, number: nil)
      } catch {
        result.add(error, of: row.lead, line: row.line)
      }
    }
  }

  private func facts(for row: Row) throws(Stop) -> Facts {
    guard let list else { return Facts() }
    do throws(StoreError) {
      return try list.facts(for: Edit(.enter(row.lead), to: row.id))
    } catch {
      throw .store(error)
    }
  }
}
