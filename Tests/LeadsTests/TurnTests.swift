import Leads
import Testing

/// Leads that are given out in turn.
struct TurnTests {
  private func tally(_ lane: Lane, _ owner: User?, _ count: Int) -> Tally {
    Tally(lane: lane, owner: owner?.id, currency: nil, count: count, sum: 0)
  }

  @Test func whoeverHasTheFewestIsNext() throws {
    var turn = try #require(
      Turn(
        among: [lea, marc, ines],
        [
          tally(.stage(.captured), lea, 2), tally(.parked, lea, 1),
          tally(.stage(.salesQualified), marc, 1), tally(.stage(.won), marc, 9),
          tally(.lost, ines, 7), tally(.stage(.captured), nil, 5),
        ]))
    let given = (0..<7).map { _ in turn.next() }
    #expect(given == [ines, marc, ines, marc, ines, lea, marc].map(\.id))
  }

  @Test func whereAllHaveAsManyItGoesRound() throws {
    var turn = try #require(Turn(among: [noor, lea, marc], []))
    let given = (0..<6).map { _ in turn.next() }
    #expect(given == [noor, lea, marc, noor, lea, marc].map(\.id))
    #expect(Turn(among: [], []) == nil)
  }

  @Test func whoHasAllTheyKeepIsPassedOverWhileAnotherIsFree() throws {
    let accounts = (1...6).map { AccountID(high: 9, low: UInt64($0)) }
    var turn = try #require(
      Turn(
        among: [marc, noor], [tally(.stage(.captured), noor, 5)],
        rooms: [marc.id: Turn.Room([accounts[0]], most: 3)]))
    // Two more are Marc's, then one of an account that is his already, then Noor's.
    let given = [1, 2, 0, 3, 4].map { turn.next(for: accounts[$0]) }
    #expect(given == [marc, marc, marc, noor, noor].map(\.id))
    #expect(!turn.hasRoom(marc.id, for: accounts[5]) && turn.hasRoom(marc.id, for: accounts[1]))
    // Where nobody is free, it is whoever has the fewest.
    #expect(turn.next(among: [marc], for: accounts[5]) == marc.id)
    #expect(turn.next(among: [ines], for: accounts[5]) == nil)
  }

  @Test func aListNamesPeopleByNameAndByRole() {
    let found = User.named(in: " LEA, ae ,, Zoé", among: everybody)
    #expect(found.users.map(\.name) == ["Léa", "Marc"])
    #expect(found.unknown == ["Zoé"])
    #expect(User.named(in: "", among: everybody).users.isEmpty)
  }
}
