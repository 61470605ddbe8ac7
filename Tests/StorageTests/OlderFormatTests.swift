import Leads
import Storage
import Testing

@testable import SQLiteStorage

/// Workspaces that older versions of the program made.
struct OlderFormatTests {
  @Test(arguments: 1..<Schema.version)
  func aWorkspaceOfAnOlderFormatIsReadAsItIs(version: Int) throws {
    let folder = try Folder()
    let lead = try folder.makeWorkspace()
    do {
      let store = try SQLiteStore.open(path: folder.workspace, mode: .existing)
      _ = try store.commit(Folder.note("n", on: lead))
    }
    let before = try SQLiteStore.open(path: folder.workspace, mode: .readOnly).dump()
    try folder.age(to: version)
    let reader = try SQLiteStore.open(path: folder.workspace, mode: .readOnly)
    #expect(reader.connection.format == version)
    #expect(try reader.dump() == before)
    let file = try #require(try reader.file(lead))
    #expect(file.activities.count == 1 && file.activities.first?.disposition == nil)
    #expect(file.lead.actionWaived.isEmpty && file.suppressions.isEmpty)
    #expect(file.lead.enrolment == nil)
    #expect(try reader.suppressions(limit: 9) == [])
    #expect(try reader.recordedActs(limit: 9).count == 1)
    #expect(try reader.examine() == [])
    for order in CardOrder.allCases {
      let all = PageRequest(lanes: Lane.all, order: order, limit: 5)
      let company = try #require(try reader.page(all).cards.first?.company)
      let word = try #require(Folding.words(company).first)
      for condition in [
        Condition.word(word), .range(.lastActivity, from: 0, to: nil), .empty(.cadence),
        .not(.range(.suppressedUntil, from: 0, to: nil)),
        .not(.text(.cadence, "nurturing", isPrefix: false)),
      ] {
        let wanted = PageRequest(lanes: Lane.all, condition: condition, order: order, limit: 5)
        #expect(try reader.page(wanted).cards.count == 1, "\(order) \(condition)")
        #expect(try reader.countedPage(wanted, limit: 9).tallies.count == 1)
      }
    }
  }

  @Test(arguments: 1..<Schema.version)
  func aWorkspaceOfAnOlderFormatIsBroughtToThePresentOne(version: Int) throws {
    let folder = try Folder()
    let lead = try folder.makeWorkspace()
    let before = try SQLiteStore.open(path: folder.workspace, mode: .readOnly).dump()
    try folder.age(to: version)
    let reader = try SQLiteStore.open(path: folder.workspace, mode: .readOnly)
    let store = try SQLiteStore.open(path: folder.workspace, mode: .existing)
    #expect(
      try Stranger(folder.workspace).number("PRAGMA user_version") == Schema.version)
    #expect(try store.dump() == before)
    #expect(try store.examine() == [])
    let draft = ActivityDraft(
      .call, by: .us, isTwoWay: false, disposition: .noAnswer, mode: .phone, minutes: 2,
      signal: .bounce, reference: "a-1")
    _ = try store.commit(
      CommitRequest(
        [Edit(.log(draft), to: lead)], by: Team.user(1), at: Team.morning, door: .screen))
    let again = try SQLiteStore.open(path: folder.workspace, mode: .existing)
    let kept = try #require(try again.file(lead)?.activities.first)
    #expect(kept.disposition == .noAnswer && kept.mode == .phone && kept.minutes == 2)
    #expect(kept.signal == .bounce && kept.reference == "a-1")
    // Whoever had it open before reads on, without what it does not know of.
    #expect(try reader.file(lead)?.activities.count == 1)
  }

  @Test func aColumnThatIsMissingOrStrangeIsNamed() throws {
    for statement in [
      "ALTER TABLE activity DROP COLUMN minutes", "ALTER TABLE lead ADD COLUMN evil TEXT",
    ] {
      let folder = try Folder()
      _ = try folder.makeWorkspace()
      try #require(Stranger(folder.workspace).run(statement) == 0)
      let error = #expect(throws: StoreError.self) {
        try SQLiteStore.open(path: folder.workspace, mode: .existing)
      }
      guard case .damaged(folder.workspace, let detail) = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
      #expect(detail.hasPrefix("table "))
    }
  }
}
