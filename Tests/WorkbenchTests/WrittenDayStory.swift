import Glossary
import Leads
import TUI
import Testing
import Workbench
import WorkbenchTestSupport

/// A day of forty leads in the queue, by keystrokes alone.
struct WrittenDayStory {
  /// What is done about a lead: the keys, and the acts that the journal keeps.
  private struct Turn {
    let keys: String
    let acts: [EventKind]
  }

  /// A morning as it comes: mostly nobody answers.
  private static let turns = [
    Turn(keys: "cn<Enter><Enter>", acts: [.logged, .planned]),
    Turn(keys: "cv<Enter><Enter>", acts: [.logged, .planned]),
    Turn(keys: "cn<Enter><Enter>", acts: [.logged, .planned]),
    Turn(keys: "z+2d<Enter>", acts: [.snoozed]),
    Turn(keys: "cn<Enter><Enter>", acts: [.logged, .planned]),
    Turn(keys: "N+30d<Enter>", acts: [.parked]),
    Turn(keys: "cm<Enter><Enter>", acts: [.logged, .planned]),
    Turn(keys: "D<Enter>", acts: [.disqualified]),
  ]

  private static func session() throws -> Session {
    try Session(columns: 80, rows: 24, language: .english) { leads in
      let today = ZoneRules.paris.date(Session.now)
      for place in 0..<40 {
        let due = NextAction(text: "call", due: today.advanced(byDays: place - 41))
        try leads.add(
          "Lead \(place + 1)", daysAgo: 45, action: due, email: "p\(place)@lead.example")
      }
    }
  }

  @Test func fortyLeadsAreWorkedOffToldAndTakenBack() throws {
    let session = try Self.session()
    let before = try session.store.dump()
    let begin = try session.store.lastSequence()
    session.type("T")
    var expected: [EventKind] = []
    var keys = 0
    for place in 0..<40 {
      let turn = Self.turns[place % Self.turns.count]
      let hand = session.model.screens.triage?.hand?.card.company
      #expect(hand == "Lead \(place + 1)", "the most urgent comes first")
      session.type(turn.keys)
      expected += turn.acts
      keys += Key.keys(in: turn.keys).count
    }
    session.expectText("End of the queue")
    #expect(keys == 165, "about four keys a lead")

    // The journal is the day, line by line.
    let journal = try session.store.journal(of: nil, before: nil, limit: 200)
      .filter { $0.sequence > begin }.reversed()
    #expect(journal.map(\.event.kind) == expected)
    var places = journal.map(\.number.value).makeIterator()
    for place in 0..<40 {
      for _ in Self.turns[place % Self.turns.count].acts { #expect(places.next() == place + 1) }
    }
    #expect(Set(journal.map(\.author)) == [Session.paul.id])
    #expect(try session.store.leadsWorked(by: Session.paul.id, since: Session.now) == 40)

    // Taken back whole, everything is as it was.
    session.type("<Esc>")
    for _ in expected { session.type("u") }
    #expect(try session.store.dump() == before)
  }
}
