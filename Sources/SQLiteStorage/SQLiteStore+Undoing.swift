public import Leads
import Storage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension SQLiteStore {
  /// Takes back the operation of `author` that began last among those that stand, or a piece.
  ///
  /// Cost: some 20 look-ups for each record of a piece, in one transaction.
  public func undo(_ request: UndoRequest) throws(StoreError) -> Receipt {
    try takeBack(request, as: .undone)
  }

  /// Does again what `author` took back last, or a piece, if nothing was done since.
  public func redo(_ request: UndoRequest) throws(StoreError) -> Receipt {
    try takeBack(request, as: .redone)
  }

  /// Throws what an undo, or a redo, would be refused for.
  public func foretell(_ request: UndoRequest, isUndo: Bool) throws(StoreError) {
    let kind = isUndo ? EventKind.undone : .redone
    try connection.reading { () throws(StoreError) in
      if let left = try connection.leftHalfWay(by: request.author, for: kind) {
        return try UndoWork(connection, left.of, kind, id: left.begun.id, isBegun: true)
          .ask(doneBy: left.begun)
      }
      let operation = try connection.operation(toBe: kind, by: request.author)
      let id = OperationID(at: request.at, entropy: (entropy(), entropy()))
      try UndoWork(connection, operation, kind, id: id)
        .foretell(request.conflicts, leads: leadsOfAPiece)
    }
  }

  private func takeBack(
    _ request: UndoRequest, as kind: EventKind
  ) throws(StoreError) -> Receipt {
    while let left = try connection.leftHalfWay(by: request.author, for: kind) {
      if let id = request.begun, id != left.begun.id { break }
      // Whoever waits for the lock looks after it every 5 ms.
      usleep(6_000)
      let receipt = try goOn(with: left, request)
      if left.begun.kind == kind { return receipt }
    }
    if let id = request.begun { return try ended(id) }
    return try begin(request, as: kind)
  }

  private func goOn(
    with left: HalfWay, _ request: UndoRequest
  ) throws(StoreError) -> Receipt {
    var work =
      if let underWay, underWay.id == left.begun.id { underWay } else {
        try UndoWork(connection, left.of, left.begun.kind, id: left.begun.id, isBegun: true)
      }
    let piece: Receipt?
    do throws(StoreError) {
      piece = try connection.writing { () throws(StoreError) in
        try work.next(request, leads: leadsOfAPiece)
      }
    } catch {
      // All that is left is asked about at once, not only what this piece met.
      if case .undoConflicts = error {
        try connection.reading { () throws(StoreError) in try work.ask(doneBy: left.begun) }
      }
      throw error
    }
    underWay = work
    checkpoints.afterCommit()
    if let piece { return piece }
    return try ended(left.begun.id)
  }

  /// What another program of the same user's brought to its end.
  private func ended(_ id: OperationID) throws(StoreError) -> Receipt {
    let whole = try operations("WHERE operation.id = ? LIMIT 1", [StoredValue(id)])
    return Receipt(operation: whole.first, leads: [], events: [])
  }

  private func begin(
    _ request: UndoRequest, as kind: EventKind
  ) throws(StoreError) -> Receipt {
    let id = OperationID(at: request.at, entropy: (entropy(), entropy()))
    while true {
      let meant = try connection.reading { () throws(StoreError) in
        let operation = try connection.operation(toBe: kind, by: request.author)
        // A small one asks when it is taken back.
        if request.conflicts == .ask, operation.leadCount > leadsOfAPiece {
          try UndoWork(connection, operation, kind, id: id).ask(doneBy: nil)
        }
        return operation
      }
      let receipt = try connection.writing { () throws(StoreError) -> Receipt? in
        let operation = try connection.operation(toBe: kind, by: request.author)
        guard operation.id == meant.id else { return nil }
        var work = try UndoWork(connection, operation, kind, id: id)
        defer { underWay = work }
        return try work.next(request, leads: leadsOfAPiece)
      }
      guard let receipt else { continue }
      checkpoints.afterCommit()
      return receipt
    }
  }
}

/// What was begun to be taken back or done again, and stopped before its end.
private struct HalfWay {
  let of: KeptOperation
  let begun: OpenOperation
}

/// An operation by its place in the journal.
struct KeptOperation {
  let place: Int
  let id: OperationID
  /// What it mainly was.
  let kind: EventKind
  let undoes: Int?
  /// From the first to the last; those of others may lie between.
  let events: ClosedRange<Int>?
  let leadCount: Int
}

extension Connection {
  /// The operation that `author` would take back next, or do again.
  func operation(
    toBe kind: EventKind, by author: UserID
  ) throws(StoreError) -> KeptOperation {
    guard try !users("WHERE id = ?", [StoredValue(author)]).isEmpty else {
      throw .refused(.unknownUser(author), nil)
    }
    if kind == .undone {
      let latest = try operation(
        """
        WHERE author = ? AND undone = 0 AND undoes IS NULL ORDER BY place DESC LIMIT 1
        """, [StoredValue(author)])
      guard let latest else { throw .nothingToUndo }
      return latest
    }
    let latest = try operation(
      """
      WHERE author = ? AND undone = 0 AND kind = \(EventKind.undone.rawValue) \
      ORDER BY place DESC LIMIT 1
      """, [StoredValue(author)])
    guard let latest else { throw .nothingToRedo }
    let since = try number(
      "SELECT 1 FROM operation WHERE author = ? AND place > ? AND undoes IS NULL LIMIT 1",
      [StoredValue(author), .integer(latest.place)])
    guard since == nil else { throw .nothingToRedo }
    return latest
  }

  /// What `author` began to take back or to do again, and did not end; nil where something that
  /// they did since comes first.
  fileprivate func leftHalfWay(
    by author: UserID, for kind: EventKind
  ) throws(StoreError) -> HalfWay? {
    let id = try first(
      "SELECT id FROM operation WHERE open = 1 AND undoes IS NOT NULL AND author = ? LIMIT 1",
      [StoredValue(author)]
    ) { row in row.identifier(0) as OperationID? }
    guard let id = id ?? nil, let left = try openOperation(id), let former = left.undoes,
      let operation = try operation("WHERE place = ?", [.integer(former.place)])
    else { return nil }
    // What was taken back since leaves the way free to undo, but is what redo brings back first.
    let since = kind == .undone ? "AND undone = 0 AND undoes IS NULL" : ""
    guard
      try number(
        "SELECT 1 FROM operation WHERE place > ? AND author = ? \(since) LIMIT 1",
        [.integer(left.place), StoredValue(author)]) == nil
    else { return nil }
    return HalfWay(of: operation, begun: left)
  }

  private func operation(
    _ rest: String, _ values: [StoredValue]
  ) throws(StoreError) -> KeptOperation? {
    try first(
      "SELECT place, id, undoes, first_event, last_event, lead_count, kind FROM operation \(rest)",
      values
    ) { (row) throws(StoreError) in
      guard let place = row.integer(0), let id: OperationID = row.identifier(1),
        let first = row.integer(3), let last = row.integer(4),
        let kind = row.integer(6).flatMap(EventKind.init(rawValue:))
      else { throw .damaged(path: path, detail: "operation \(row.integer(0) ?? 0)") }
      return KeptOperation(
        place: place, id: id, kind: kind, undoes: row.integer(2),
        events: first <= last ? first...last : nil, leadCount: row.integer(5) ?? 0)
    }
  }
}
