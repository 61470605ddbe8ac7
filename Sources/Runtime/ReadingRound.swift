import Leads
import Synchronization
import Workbench

/// The columns of one board, each read by whoever is free next.
///
/// A class, because two threads take from it.
final class ReadingRound: Sendable {
  private struct State: Sendable {
    /// The places of columns that nobody reads yet.
    var waiting: ArraySlice<Int>
    var answers: [ColumnAnswer?]
  }

  private let columns: [ColumnRequest]
  private let tallies: [Tally]
  private let isWanted: @Sendable () -> Bool
  private let state: Mutex<State>

  /// `tallies` are those of the whole workspace; nothing more is begun once `isWanted` says no.
  init(
    _ columns: [ColumnRequest], _ tallies: [Tally], isWanted: @escaping @Sendable () -> Bool
  ) {
    self.columns = columns
    self.tallies = tallies
    self.isWanted = isWanted
    state = Mutex(
      State(
        waiting: ArraySlice(columns.indices),
        answers: Array(repeating: nil, count: columns.count)))
  }

  /// Every column, in order; those that the second reader took and could not read are read here.
  func answers(
    from store: any LeadStore, beside second: SecondReader?
  ) throws(StoreError) -> [ColumnAnswer] {
    second?.join(self)
    defer { drop() }
    while true {
      try read(from: store)
      second?.leave(self)
      let answers = state.withLock { $0.answers }.compactMap(\.self)
      if answers.count == columns.count { return answers }
    }
  }

  /// Reads columns until none is left; one that cannot be read waits again.
  func read(from store: any LeadStore) throws(StoreError) {
    while let place = state.withLock({ $0.waiting.popFirst() }) {
      do throws(StoreError) {
        guard isWanted() else { throw .interrupted }
        let answer = try columns[place].answer(tallies, from: store)
        state.withLock { $0.answers[place] = answer }
      } catch {
        state.withLock { $0.waiting.append(place) }
        throw error
      }
    }
  }

  private func drop() {
    state.withLock { $0.waiting = [] }
  }
}
