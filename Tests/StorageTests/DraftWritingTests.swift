import Dispatch
import Leads
import Synchronization
import Testing

@testable import SQLiteStorage

/// Imports into a draft, whose batches are written beside the rules of the next.
struct DraftWritingTests {
  private let now = Team.morning
  private let operation = OperationID(high: 7, low: 7)

  /// Identifiers in a fixed sequence, so that two workspaces can be compared.
  private func counting() -> () -> UInt64 {
    var number: UInt64 = 0
    return {
      number += 1
      return number
    }
  }

  /// An import of many batches with what else a store is asked meanwhile; what it answered.
  private func fill(_ store: SQLiteStore, _ seed: UInt64) throws -> [AnyHashable] {
    let user = try store.keep(user: "léa", role: .salesDevelopment, id: Team.user(1))
    var answers: [AnyHashable] = []
    var random = RandomEdits(dice: Dice(seed: seed), users: [user.id], listsPeople: false)
    for turn in 0..<30 {
      let edits = (0..<12).map { _ in random.addition(at: now) }
      // As an import does: all at once, and one by one where a row was refused.
      let whole = try store.commit(batch: [piece(edits, by: user.id)])
      answers.append(whole)
      if !whole.refusals.isEmpty {
        answers.append(try store.commit(batch: edits.map { piece([$0], by: user.id) }))
      }
      switch turn % 7 {
      case 2: answers.append(try store.tallies().reduce(0) { $0 + $1.count })
      case 4: answers.append(try store.commit(batch: [random.request(at: now)]))
      case 6:
        answers.append(
          try store.keep(user: "u\(turn)", role: .salesManager, id: Team.user(UInt64(turn))))
      default: break
      }
    }
    let last = CommitRequest([], by: user.id, at: now, door: .file, part: .last(of: operation))
    answers.append(try store.commit(batch: [last]))
    return answers
  }

  private func piece(_ edits: [Edit], by user: UserID) -> CommitRequest {
    CommitRequest(edits, by: user, at: now, door: .file, part: .piece(of: operation))
  }

  @Test(arguments: 0..<6, [true, false])
  func aDraftThatIsWrittenBesideIsTheWorkspaceMadeSlowly(seed: Int, isBeside: Bool) throws {
    let folder = try Folder()
    let draft = try WorkspaceDraft(
      path: folder.workspace, at: now, beside: isBeside ? Beside() : nil, entropy: counting())
    let slow = try SQLiteStore.inMemory(entropy: counting())
    let wanted = try fill(slow, UInt64(seed))
    #expect(try fill(draft.store, UInt64(seed)) == wanted)
    #expect(wanted.contains { ($0 as? BatchReceipt)?.refusals.isEmpty == false })
    try draft.publish()
    let store = try SQLiteStore.open(path: folder.workspace, mode: .existing)
    #expect(try store.dump() == slow.dump())
    #expect(try "\(store.operations(limit: 50))" == "\(slow.operations(limit: 50))")
    #expect(try store.examine() == [])
  }

  @Test func whatCouldNotBeWrittenIsToldAndNotPublished() throws {
    let folder = try Folder()
    let fault = StoreError.full(path: folder.workspace)
    let draft = try WorkspaceDraft(path: folder.workspace, at: now, beside: Failing(fault))
    let user = try draft.store.keep(user: "léa", role: .salesDevelopment, id: Team.user(1))
    var random = RandomEdits(dice: Dice(seed: 3), users: [user.id], listsPeople: false)
    func keepBatch() throws {
      _ = try draft.store.commit(batch: [piece([random.addition(at: now)], by: user.id)])
    }
    try keepBatch()
    try keepBatch()
    #expect(throws: fault) { try keepBatch() }
    #expect(throws: fault) { try keepBatch() }
    #expect(throws: fault) { try draft.publish() }
    #expect(!folder.names.contains("w.kanbant"))
  }

  @Test func aPieceOfSomebodyElsesOperationComesTooLate() throws {
    let folder = try Folder()
    let draft = try WorkspaceDraft(path: folder.workspace, at: now, beside: Beside())
    let users = try ["léa", "paul"].enumerated().map {
      try draft.store.keep(user: $1, role: .salesDevelopment, id: Team.user(UInt64($0 + 1))).id
    }
    var random = RandomEdits(dice: Dice(seed: 5), users: users, listsPeople: false)
    let first = random.addition(at: now)
    #expect(try draft.store.commit(batch: [piece([first], by: users[0])]).late.isEmpty)
    _ = try draft.store.tallies()
    let late = try draft.store.commit(batch: [piece([random.addition(at: now)], by: users[1])])
    #expect(late.late == [0] && late.leads.isEmpty)
    #expect(try draft.store.tallies().reduce(0) { $0 + $1.count } == 1)
  }
}

/// Writes on a thread of its own.
private final class Beside: SideWorker {
  private let queue = DispatchQueue(label: "beside")
  private let pieces = Mutex<[DraftPiece]>([])

  func begin(_ work: @escaping @Sendable () -> DraftPiece) {
    queue.async {
      let piece = work()
      self.pieces.withLock { $0.append(piece) }
    }
  }

  func wait() -> DraftPiece? {
    queue.sync {}
    return pieces.withLock { $0.isEmpty ? nil : $0.removeFirst() }
  }
}

/// Writes nothing, for want of room.
private final class Failing: SideWorker {
  private let fault: StoreError

  init(_ fault: StoreError) {
    self.fault = fault
  }

  func begin(_ work: @escaping @Sendable () -> DraftPiece) {}

  func wait() -> DraftPiece? { DraftPiece(joined: [], failure: fault) }
}
