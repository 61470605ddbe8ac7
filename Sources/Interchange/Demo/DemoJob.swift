public import Leads

/// Fills a workspace with invented leads, through the same rules as everything else; the command
/// line and the screen both run it.
///
/// A job that was stopped half-way is gone on with by another one of the same book: steps that
/// are in already, undone or not, are passed over.
public struct DemoJob {
  /// How many leads there are when nobody says.
  public static let usualCount = 200
  /// What the book is drawn from when nobody says.
  public static let usualSeed: UInt64 = 1

  /// What stopped a job before its end.
  public enum Stop: Error, Hashable {
    /// The store did not keep a batch.
    case store(StoreError)
    /// Whoever waits asked to stop; what is kept stays.
    case cancelled
  }

  /// How far a job is.
  public struct Progress: Hashable, Sendable {
    /// How many leads are in, from before included.
    public let kept: Int
    /// How much of the book is in, in percent.
    public let percent: Int
  }

  /// Up to so many leads the journal is in the order of time, as a real one is.
  ///
  /// Above, all steps would have to be in memory at once: there it goes lead by lead.
  public static let sortedCount = 5000
  /// How many steps one transaction holds where others wait for it.
  public static let shortBatch = 500
  /// How many where nobody does: each page of an index is then written less often.
  public static let longBatch = 5000

  /// How many leads are in, from before included.
  public private(set) var kept = 0
  /// How many steps this job kept.
  public private(set) var stepCount = 0
  /// How many steps were refused: none under the settings of a new workspace.
  public private(set) var refusedCount = 0

  private let store: any LeadStore
  private let book: DemoBook
  private let batchSize: Int
  private var userIDs: [UserID: UserID] = [:]
  private var names: [String: UserID] = [:]
  private var requests: [CommitRequest] = []

  /// A job that keeps the leads of a book.
  public init(_ book: DemoBook, into store: any LeadStore, batchSize: Int = DemoJob.shortBatch) {
    self.book = book
    self.store = store
    self.batchSize = batchSize
  }

  /// Keeps all of the book that is not in yet; `progress` is told of every hundredth lead or so.
  public mutating func run(
    progress: (Progress) -> Void = { _ in }, isCancelled: () -> Bool = { false }
  ) throws(Stop) {
    try keepTeam()
    if book.count <= Self.sortedCount {
      try keepByTime(progress, isCancelled)
    } else {
      try keepByLead(progress, isCancelled)
    }
    try keepRequests()
    progress(Progress(kept: kept, percent: 100))
  }

  private mutating func keepByTime(
    _ progress: (Progress) -> Void, _ isCancelled: () -> Bool
  ) throws(Stop) {
    var steps: [(index: Int, step: DemoStep)] = []
    for index in 0..<book.count {
      steps += book.steps(forLead: index).map { (index, $0) }
    }
    // Steps of one instant keep their order, which sorting does not promise.
    let order = steps.indices.sorted { (steps[$0].step.at, $0) < (steps[$1].step.at, $1) }
    var known = try asking { store throws(StoreError) in try knownSteps(in: store) }
    for (place, step) in order.map({ steps[$0] }).enumerated() {
      if known[step.index, default: 0] > 0 {
        known[step.index, default: 0] -= 1
      } else {
        take(step.step, of: book.leadID(step.index))
        if requests.count >= batchSize { try keepRequests() }
      }
      try pause(place, of: steps.count, progress, isCancelled)
    }
  }

  private mutating func keepByLead(
    _ progress: (Progress) -> Void, _ isCancelled: () -> Bool
  ) throws(Stop) {
    kept = try asking { store throws(StoreError) in try knownLeads(in: store) }
    for index in kept..<book.count {
      let id = book.leadID(index)
      for step in book.steps(forLead: index) { take(step, of: id) }
      // The history of a lead is in one transaction: written once, and there or not.
      if requests.count >= batchSize { try keepRequests() }
      try pause(index, of: book.count, progress, isCancelled)
    }
  }

  /// Tells how far it is from time to time, and stops where that is asked for.
  private func pause(
    _ done: Int, of all: Int, _ progress: (Progress) -> Void, _ isCancelled: () -> Bool
  ) throws(Stop) {
    guard done % 100 == 0 else { return }
    guard !isCancelled() else { throw .cancelled }
    progress(Progress(kept: kept, percent: done * 100 / max(1, all)))
  }

  private mutating func keepTeam() throws(Stop) {
    for user in DemoBook.users {
      let kept = try asking { store throws(StoreError) in
        try store.keep(user: user.name, role: user.role, id: user.id)
      }
      userIDs[user.id] = kept.id
      names[user.name] = kept.id
    }
  }

  private mutating func take(_ step: DemoStep, of lead: LeadID) {
    guard let author = names[step.actor] else { return }
    let edit = Edit(known(step.change), to: lead, reason: step.reason)
    requests.append(CommitRequest([edit], by: author, at: step.at, door: .demo))
  }

  private mutating func keepRequests() throws(Stop) {
    guard !requests.isEmpty else { return }
    let receipt = try asking { store throws(StoreError) in
      try store.commit(batch: requests)
    }
    refusedCount += receipt.refusals.count
    stepCount += requests.count - receipt.refusals.count
    kept += requests.indices.count {
      requests[$0].edits.contains(where: \.isAddition) && receipt.refusals[$0] == nil
    }
    requests.removeAll(keepingCapacity: true)
  }

  private func asking<Value>(
    _ question: (any LeadStore) throws(StoreError) -> Value
  ) throws(Stop) -> Value {
    do throws(StoreError) {
      return try question(store)
    } catch {
      throw .store(error)
    }
  }

  /// The change with the team's identifiers as this workspace has them.
  ///
  /// They differ where somebody of the same name worked here before the demonstration.
  private func known(_ change: Edit.Change) -> Edit.Change {
    switch change {
    case .add(var lead):
      lead.owner = lead.owner.map { userIDs[$0] ?? $0 }
      return .add(lead)
    case .accept(var acceptance):
      acceptance.owner = userIDs[acceptance.owner] ?? acceptance.owner
      return .accept(acceptance)
    case .set(let edits):
      return .set(
        edits.map { edit in
          guard edit.field == .owner, let owner = edit.new.identifier(of: User.self),
            let known = userIDs[owner]
          else { return edit }
          return FieldEdit(edit.field, to: FieldValue(known))
        })
    default:
      return change
    }
  }
}

// What is in already.
extension DemoJob {
  /// How many steps of each lead are in, by its place in the book.
  private mutating func knownSteps(
    in store: any LeadStore
  ) throws(StoreError) -> [Int: Int] {
    guard try store.lastSequence() > 0 else { return [:] }
    var known: [Int: Int] = [:]
    for index in 0..<book.count {
      let id = book.leadID(index)
      guard try store.number(of: id) != nil else { continue }
      let lines = try store.journal(of: id, before: nil, limit: Self.mostLines)
      known[index] = Set(lines.filter { $0.door == .demo }.map(\.operation)).count
      kept += 1
    }
    return known
  }

  /// More than a lead of the book has, and than is done to it elsewhere meanwhile.
  private static let mostLines = 1000

  /// How many leads are in, of which each came whole and after those before it.
  private func knownLeads(in store: any LeadStore) throws(StoreError) -> Int {
    var (known, unknown) = (0, book.count)
    while known < unknown {
      let middle = (known + unknown) / 2
      if try store.number(of: book.leadID(middle)) != nil {
        known = middle + 1
      } else {
        unknown = middle
      }
    }
    return known
  }

  /// The book that was begun in a workspace and may be gone on with; nil where it holds leads
  /// of another kind only.
  public static func begun(
    _ book: DemoBook, in store: any LeadStore
  ) throws(StoreError) -> DemoBook? {
    var before: Int?
    for _ in 0..<mostPages {
      let lines = try store.journal(of: nil, before: before, limit: mostLines)
      if let line = lines.first(where: { $0.door == .demo }) {
        return book.asSeen(bearing: line.lead)
      }
      guard let last = lines.last else { return nil }
      before = last.sequence
    }
    return nil
  }

  /// How far back a demonstration that was left is looked for, in pages of lines.
  private static let mostPages = 20
}
