public import Leads
import Storage

extension SQLiteStore {
  /// How many faults of its structures the library tells before it stops looking.
  private static let mostFaults = 20

  /// Looks at everything that can be checked: structures, references, tallies, words.
  ///
  /// The words of a workspace that may only be read are not looked at.
  public func examine() throws(StoreError) -> [WorkspaceFault] {
    do {
      let faults = try connection.reading { () throws(StoreError) in
        try structureFaults() + referenceFaults() + tallyFaults() + scoreFaults()
      }
      return try faults + wordFaults()
    } catch {
      guard case .damaged(_, let detail) = error else { throw error }
      return [.structure(detail: detail)]
    }
  }

  private func structureFaults() throws(StoreError) -> [WorkspaceFault] {
    let lines = try connection.rows("PRAGMA integrity_check(\(Self.mostFaults))") {
      $0.text(0) ?? ""
    }
    return lines.filter { $0 != "ok" }.map { .structure(detail: $0) }
  }

  private func referenceFaults() throws(StoreError) -> [WorkspaceFault] {
    let count = try connection.rows("PRAGMA foreign_key_check") { _ in true }.count
    return count == 0 ? [] : [.references(count: count)]
  }

  private func tallyFaults() throws(StoreError) -> [WorkspaceFault] {
    let kept = Set(try tallies())
    let counted = Set(try recount())
    // A wrong tally is in the one set as it is and in the other as it should be.
    let wrong = Set(kept.symmetricDifference(counted).map { TallyPlace($0) })
    return wrong.isEmpty ? [] : [.tallies(count: wrong.count)]
  }

  private func scoreFaults() throws(StoreError) -> [WorkspaceFault] {
    guard connection.format >= Schema.scoreVersion else { return [] }
    let counting = ScoreCounting(connection, try connection.scoringRules())
    var wrong = 0
    var last: Int?
    repeat {
      let piece = try counting.differences(after: last, limit: Self.scoresAtOnce)
      wrong += piece.differences.count
      last = piece.last
    } while last != nil
    return wrong == 0 ? [] : [.scores(count: wrong)]
  }

  private static let scoresAtOnce = 1_000

  private func wordFaults() throws(StoreError) -> [WorkspaceFault] {
    guard !connection.isReadOnly else { return [] }
    do {
      // With this rank the index is held against the texts, not only against itself.
      try connection.run("INSERT INTO search(search, rank) VALUES('integrity-check', 1)")
      return []
    } catch {
      guard case .damaged = error else { throw error }
      return [.words]
    }
  }

  /// The tallies as the leads themselves give them.
  private func recount() throws(StoreError) -> [Tally] {
    var counting = TallyChanges()
    _ = try connection.rows("SELECT lane, owner, value, currency FROM lead") { row in
      counting.add(
        lane: row.integer(0) ?? 0, owner: row.identifier(1), value: row.integer(2),
        currency: row.text(3))
    }
    return counting.changes.compactMap { key, change in
      Lane(rank: key.lane).map { lane in
        Tally(
          lane: lane, owner: key.owner, currency: key.currency.flatMap { Currency($0) },
          count: change.count, sum: change.sum)
      }
    }
  }

  /// Counts tallies and scores and gathers words anew from the leads, which stay as they are.
  public func rebuildDerived() throws(StoreError) {
    try connection.writing { () throws(StoreError) in
      try connection.run("DELETE FROM tally")
      for tally in try recount() {
        try connection.run(
          "INSERT INTO tally(lane, owner, currency, count, sum) VALUES(?, ?, ?, ?, ?)",
          [
            .integer(tally.lane.rank), StoredValue(tally.owner ?? .nobody),
            .text(tally.currency?.code ?? ""), .integer(tally.count), .integer(tally.sum),
          ])
      }
      let counting = ScoreCounting(connection, try connection.scoringRules())
      var last: Int?
      repeat {
        let piece = try counting.differences(after: last, limit: Self.scoresAtOnce)
        for difference in piece.differences { try counting.write(difference) }
        last = piece.last
      } while last != nil
      try connection.run("INSERT INTO search(search) VALUES('rebuild')")
    }
    checkpoints.afterCommit()
  }
}

/// What a tally counts, without the figures.
private struct TallyPlace: Hashable {
  let lane: Lane
  let owner: UserID?
  let currency: Currency?

  init(_ tally: Tally) {
    (lane, owner, currency) = (tally.lane, tally.owner, tally.currency)
  }
}
