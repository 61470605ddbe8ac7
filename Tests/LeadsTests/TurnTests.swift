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

  @Test func aListNamesPeopleByNameAndByRole() {
    let found = User.named(in: " LEA, ae ,, Zoé", among: everybody)
    #expect(found.users.map(\.name) == ["Léa", "Marc"])
    #expect(found.unknown == ["Zoé"])
    #expect(User.named(in: "", among: everybody).users.isEmpty)
  }
}
