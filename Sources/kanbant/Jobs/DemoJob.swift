import Interchange
import Leads

/// Fills a workspace with invented leads, through the same rules as everything else; the command
/// line and the screen both run it.
struct DemoJob {
  /// How many leads there are when nobody says.
  static let usualCount = 200
  /// What the book is drawn from when nobody says.
  static let usualSeed: UInt64 = 1

  /// What stopped a job before its end.
  enum Stop: Error, Hashable {
    /// The store did not keep a batch.
    case store(StoreError)
    /// Whoever waits asked to stop; what is kept stays.
    case cancelled
  }

  // Below this, the journal is written in the order of time, as a real one is. Above, that
  // would need all steps in memory at once.
  private static let sortedCount = 5000
  private static let batchSize = 500

  /// How many steps were refused: none under the settings of a new workspace.
  private(set) var refusedCount = 0

  private let store: any LeadStore
  private let book: DemoBook
  private var userIDs: [UserID: UserID] = [:]
  private var names: [String: UserID] = [:]
  private var requests: [CommitRequest] = []

  /// A job that keeps the leads of a book.
  init(_ book: DemoBook, into store: any LeadStore) {
    self.book = book
    self.store = store
  }

  /// Keeps the whole book; `progress` is told how many leads were begun.
  mutating func run(
    progress: (Int) -> Void = { _ in }, isCancelled: () -> Bool = { false }
  ) throws(Stop) {
    try keepTeam()
    if book.count <= Self.sortedCount {
      var steps: [(index: Int, step: DemoStep)] = []
      for index in 0..<book.count {
        steps += book.steps(forLead: index).map { (index, $0) }
      }
      // Steps of one instant keep their order, which sorting does not promise.
      let order = steps.indices.sorted { (steps[$0].step.at, $0) < (steps[$1].step.at, $1) }
      for place in order {
        take(steps[place].step, of: book.leadID(steps[place].index))
        if requests.count >= Self.batchSize {
          try keepRequests()
          guard !isCancelled() else { throw .cancelled }
          progress(place * book.count / max(1, steps.count))
        }
      }
    } else {
      for index in 0..<book.count {
        let id = book.leadID(index)
        for step in book.steps(forLead: index) { take(step, of: id) }
        // A lead whose whole history is in one transaction is written once.
        if requests.count >= Self.batchSize { try keepRequests() }
        guard index % 100 == 0 else { continue }
        guard !isCancelled() else { throw .cancelled }
        progress(index)
      }
    }
    try keepRequests()
    progress(book.count)
  }

  private mutating func keepTeam() throws(Stop) {
    do throws(StoreError) {
      for user in DemoBook.users {
        let kept = try store.keep(user: user.name, role: user.role, id: user.id)
        userIDs[user.id] = kept.id
        names[user.name] = kept.id
      }
    } catch {
      throw .store(error)
    }
  }

  private mutating func take(_ step: DemoStep, of lead: LeadID) {
    guard let author = names[step.actor] else { return }
    let edit = Edit(known(step.change), to: lead, reason: step.reason)
    requests.append(CommitRequest([edit], by: author, at: step.at, door: .demo))
  }

  private mutating func keepRequests() throws(Stop) {
    guard !requests.isEmpty else { return }
    do throws(StoreError) {
      refusedCount += try store.commit(batch: requests).refusals.count
    } catch {
      throw .store(error)
    }
    requests.removeAll(keepingCapacity: true)
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
