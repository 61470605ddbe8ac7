import Glossary
import Interchange
import Leads
import Runtime

/// Notes the events of a file on the leads of their people, batch by batch, as one operation.
///
/// What is noted already is passed over, so that a feed may be read again. A job that was stopped
/// half-way leaves its operation open; the same file goes on with it.
struct TrackJob {
  /// What stopped a job before the end of the file.
  enum Stop: Error, Hashable {
    /// It is no list of events.
    case unreadable(TrackedReader.Failure)
    /// The store did not keep a batch, or could not be read.
    case store(StoreError)
    /// The file could not be read to its end.
    case reading(SystemFault)
    /// Whoever waits asked to stop; what is kept stays.
    case cancelled
    /// Its author took it back while it ran.
    case takenBack
  }

  /// What became of the file so far.
  private(set) var result = TrackResult()

  private let store: any LeadStore
  private let isTrial: Bool
  private let author: User
  private let settings: WorkspaceSettings
  private let language: Language
  private let now: Instant
  private var operation: OperationID
  private var reader: TrackedReader
  private var batch: [TrackedRow] = []
  /// What a trial has met, by a number of 64 bits each.
  private var met: Set<Int> = []

  /// How many events one transaction holds: others are kept out for less than a tenth of a
  /// second.
  private static let batchSize = 400

  /// A job that keeps events in `store`; a trial only reads there.
  init(
    into store: any LeadStore, isTrial: Bool, author: User, settings: WorkspaceSettings,
    language: Language, now: Instant
  ) {
    self.store = store
    self.isTrial = isTrial
    self.author = author
    (self.settings, self.language, self.now) = (settings, language, now)
    operation = .fresh(at: now)
    reader = TrackedReader(EventDates(settings.zone, now: now))
  }

  /// Reads to the end of the file; `progress` is told how many events were read.
  mutating func run(
    _ source: ImportJob.Source, progress: (Int) -> Void = { _ in },
    isCancelled: () -> Bool = { false }
  ) throws(Stop) {
    try begin(source)
    while true {
      let chunk: [UInt8]
      do throws(SystemFault) {
        chunk = try FileReading.next(source.descriptor).get()
      } catch {
        throw .reading(error)
      }
      guard !chunk.isEmpty else { break }
      try take(chunk)
      guard !isCancelled() else { throw .cancelled }
      progress(result.read)
    }
    try take(nil)
    try keepBatch()
    try complete()
  }

  /// Names the operation after the file, and goes on with one of that name that was left open.
  private mutating func begin(_ source: ImportJob.Source) throws(Stop) {
    guard !isTrial, let fingerprint = source.fingerprint else { return }
    var dice = SystemRandomNumberGenerator()
    // Another number than that of an import of the same file.
    operation = OperationID(at: now, entropy: (dice.next(), ~fingerprint))
    let begun = try asking { store throws(StoreError) in try store.openOperations() }
    let left = begun.first {
      !$0.isUndone && $0.author == author.id && $0.id.low == operation.low
    }
    guard let left else { return }
    operation = left.id
    result.operation = left.id
  }

  private func asking<Answer>(
    _ ask: (any LeadStore) throws(StoreError) -> Answer
  ) throws(Stop) -> Answer {
    do throws(StoreError) {
      return try ask(store)
    } catch {
      throw .store(error)
    }
  }

  /// Takes the next piece of the file; nil for its end.
  private mutating func take(_ chunk: [UInt8]?) throws(Stop) {
    let outcomes: [TrackedOutcome]
    do throws(TrackedReader.Failure) {
      if let chunk { outcomes = try reader.feed(chunk) } else { outcomes = try reader.finish() }
    } catch {
      throw .unreadable(error)
    }
    result.unmapped = reader.unmapped
    for outcome in outcomes {
      switch outcome {
      case .rejected(let line, let word, let fault):
        result.add(TrackResult.Lost(line: line, word: word, reason: .unclear(fault)))
      case .row(let row):
        batch.append(row)
        if batch.count == Self.batchSize { try keepBatch() }
      }
    }
  }

  // MARK: Keeping

  private mutating func keepBatch() throws(Stop) {
    let rows = batch
    batch.removeAll(keepingCapacity: true)
    var edits: [Edit] = []
    var calls: [LeadID: [Edit]] = [:]
    var leads: [TrackedRow.Subject: LeadID?] = [:]
    for row in rows {
      if leads[row.subject] == nil { leads[row.subject] = .some(try lead(of: row.subject)) }
      guard let known = leads[row.subject], let lead = known else {
        result.add(TrackResult.Lost(line: row.line, word: row.subject.text, reason: .nobody))
        continue
      }
      let draft = ActivityDraft(
        row.signal, at: row.at, text: row.text, reference: row.reference)
      edits.append(Edit(.log(draft), to: lead))
      if calls[lead] == nil { calls[lead] = try callBack(after: draft, lead).nonEmpty }
    }
    guard !edits.isEmpty else { return }
    if isTrial { return try attempt(edits) }
    try keep(edits)
    for call in calls.values { try plan(call) }
  }

  /// Plans a call; what came with the answer may leave no room for it, and then there is none.
  private mutating func plan(_ call: [Edit]) throws(Stop) {
    let request = CommitRequest(
      call, by: author.id, at: now, door: .file, part: .piece(of: operation))
    do throws(StoreError) {
      _ = try store.commit(request)
    } catch {
      guard case .refused = error else { throw .store(error) }
    }
  }

  /// The call that an answer is followed by; none where something else is planned.
  private func callBack(
    after draft: ActivityDraft, _ lead: LeadID
  ) throws(Stop) -> [Edit] {
    guard draft.signal == .positiveReply || draft.signal == .signUp, !isTrial,
      let file = try asking({ store throws(StoreError) in try store.file(lead) }),
      file.isCalledBack(after: draft, at: now, on: settings.zone.date(now)),
      let step = file.nextStep(after: draft, at: now, settings)
    else { return [] }
    return step.edits(of: lead, in: language, at: now, settings)
  }

  private func lead(of subject: TrackedRow.Subject) throws(Stop) -> LeadID? {
    try asking { store throws(StoreError) in
      switch subject {
      case .lead(let number): try store.lead(number)
      case .mail(let address): try store.leads(ofMail: address).concerned?.id
      }
    }
  }

  private mutating func keep(_ edits: [Edit]) throws(Stop) {
    let request = CommitRequest(
      edits, by: author.id, at: now, door: .file, part: .piece(of: operation))
    let receipt = try asking { store throws(StoreError) in try store.commit(request) }
    guard !receipt.isLate else { throw .takenBack }
    result.recorded += receipt.events.count
    result.known += edits.count - receipt.events.count
    if !receipt.events.isEmpty { result.operation = operation }
  }

  /// Says that the file was read to its end.
  private func complete() throws(Stop) {
    guard !isTrial, result.operation != nil else { return }
    let end = CommitRequest(
      [], by: author.id, at: now, door: .file, part: .last(of: operation))
    _ = try asking { store throws(StoreError) in try store.commit(end) }
  }

  /// Counts what would be kept.
  private mutating func attempt(_ edits: [Edit]) throws(Stop) {
    for edit in edits {
      guard case .log(let draft) = edit.change else { continue }
      let file = try asking { store throws(StoreError) in try store.file(edit.lead) }
      let isNew = draft.identity(on: edit.lead).map { met.insert($0).inserted } ?? true
      if isNew, file?.keeps(draft) == false {
        result.recorded += 1
      } else {
        result.known += 1
      }
    }
  }
}

/// What became of a file of events.
struct TrackResult: Hashable, Sendable {
  /// A line that could not be noted.
  struct Lost: Hashable, Sendable {
    let line: Int
    /// The word at fault.
    let word: String
    let reason: Reason
  }

  /// Why a line could not be noted.
  enum Reason: Hashable, Sendable {
    /// No lead has this number, or nobody this address.
    case nobody
    /// The line cannot be understood.
    case unclear(TrackedFault)
  }

  /// How many lines are listed; beyond that they are only counted.
  static let listed = 1000

  /// Events noted, and events that were noted already.
  var recorded = 0
  var known = 0
  /// Events of people who have no lead, and lines that cannot be understood.
  private(set) var nobody = 0
  private(set) var unclear = 0
  /// The first of both.
  private(set) var lost: [Lost] = []
  /// Headers that are not understood.
  var unmapped: [String] = []
  /// What an undo takes back; nil while nothing is kept.
  var operation: OperationID?

  /// Lines read.
  var read: Int { recorded + known + nobody + unclear }

  mutating func add(_ line: Lost) {
    switch line.reason {
    case .nobody: nobody += 1
    case .unclear: unclear += 1
    }
    if lost.count < Self.listed { lost.append(line) }
  }
}

extension TrackedRow.Subject {
  /// The number or the address as it was written.
  fileprivate var text: String {
    switch self {
    case .lead(let number): number.description
    case .mail(let address): address
    }
  }
}

extension ActivityDraft {
  /// A number by which the same event is known again; nil for what is never the same.
  fileprivate func identity(on lead: LeadID) -> Int? {
    if let reference = reference?.trimmed, !reference.isEmpty {
      return [AnyHashable(lead), AnyHashable(reference)].hashValue
    }
    guard let signal, let at else { return nil }
    return [AnyHashable(lead), AnyHashable(signal), AnyHashable(at)].hashValue
  }
}

extension [Edit] {
  fileprivate var nonEmpty: [Edit]? { isEmpty ? nil : self }
}
