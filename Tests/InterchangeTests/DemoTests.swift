import Interchange
import Leads
import Testing

@Suite struct DemoTests {
  private static let now = Instant(milliseconds: 1_795_300_000_000)
  private let book = DemoBook(count: 2000, seed: 7, now: now, zone: .paris)

  /// Applies a lead's steps in order, as a store would.
  private func replay(_ book: DemoBook, _ index: Int) throws -> LeadFile {
    var settings = WorkspaceSettings()
    settings.zone = book.zone
    let users = Dictionary(uniqueKeysWithValues: DemoBook.users.map { ($0.id, $0) })
    var file: LeadFile?
    for (place, step) in book.steps(forLead: index).enumerated() {
      let actor = try #require(users[DemoBook.userID(step.actor)])
      var context = EditContext(
        actor: actor, now: step.at, settings: settings,
        identifiers: IdentifierSource(
          instant: step.at, entropy: UInt64(index) << 16 | UInt64(place)))
      context.facts.users = users
      let edit = Edit(step.change, to: book.leadID(index), reason: step.reason)
      if edit.isAddition {
        file = try LeadFile.adding(edit, context).0
      } else {
        let events = try #require(try file?.apply(edit, context))
        #expect(!events.isEmpty, "step \(place) of lead \(index) changed nothing")
        // A reason is written where a warning asks for one, and nowhere else.
        #expect(events.allSatisfy { $0.passed.isEmpty == (step.reason == nil) })
      }
    }
    return try #require(file)
  }

  @Test func everyStepIsKeptByTheRules() throws {
    for index in 0..<book.count {
      #expect(throws: Never.self, "lead \(index)") { _ = try replay(book, index) }
    }
  }

  @Test func stepsComeInOrderAndNoneInTheFuture() {
    for index in 0..<book.count {
      let steps = book.steps(forLead: index)
      let instants = steps.map(\.at)
      #expect(instants == instants.sorted())
      #expect(instants.allSatisfy { $0 <= Self.now })
      #expect(steps.dropFirst().allSatisfy { !Edit($0.change, to: book.leadID(0)).isAddition })
      #expect((1...13).contains(steps.count))
    }
  }

  @Test func theLanesAreFilledAsPlanned() throws {
    let files = try (0..<book.count).map { try replay(book, $0) }
    let expected: [(Lane, Int)] = [
      (.stage(.captured), 34), (.stage(.marketingQualified), 22), (.stage(.salesQualified), 14),
      (.stage(.salesAcceptable), 8), (.stage(.opportunityCreated), 6), (.stage(.won), 5),
      (.parked, 5), (.disqualified, 4), (.lost, 2),
    ]
    for (lane, percent) in expected {
      let share = files.count { $0.lead.lane == lane } * 100
      #expect(abs(share - percent * book.count) < 3 * book.count, "\(lane.acronym)")
    }
    #expect(files.contains { $0.lead.isProvisional })
    let steps = (0..<book.count).reduce(0) { $0 + book.steps(forLead: $1).count }
    #expect((4 * book.count...6 * book.count).contains(steps))
  }

  @Test func someCardsAgeAndActionsAreOverdueTodayAheadOrMissing() throws {
    let today = ZoneRules.paris.date(Self.now)
    let worked = try (0..<book.count).map { try replay(book, $0).lead }
      .filter { $0.lane == .stage($0.stage) && $0.stage < .won }
    let due = worked.map { $0.nextAction?.due }
    let counts = [
      due.count { $0 == nil }, due.count { $0.map { $0 < today } ?? false },
      due.count { $0 == today }, due.count { $0.map { $0 > today } ?? false },
    ]
    #expect(counts.allSatisfy { $0 * 100 > 5 * worked.count }, "\(counts)")
    let ageing = worked.count { lead in
      lead.age(at: Self.now, zone: .paris) > (lead.stage.defaultAgeingDays ?? .max)
    }
    #expect((10...60).contains(ageing * 100 / worked.count), "\(ageing) of \(worked.count)")
    let values = worked.compactMap(\.estimate?.minorUnits)
    #expect(values.allSatisfy { (3_000_00...120_000_00).contains($0) })
  }

  @Test func aLeadIsTheSameHoweverManyThereAre() {
    let large = DemoBook(count: 1_000_000, seed: 7, now: Self.now, zone: .paris)
    let other = DemoBook(count: 2000, seed: 8, now: Self.now, zone: .paris)
    #expect((0..<50).allSatisfy { book.steps(forLead: $0) == large.steps(forLead: $0) })
    #expect((0..<50).allSatisfy { book.steps(forLead: $0) != other.steps(forLead: $0) })
    #expect(Set((0..<2000).map { book.leadID($0) }).count == 2000)
  }

  // Frozen: a change here means that every demo book changes.
  @Test func theSeventhBookBeginsAsItAlwaysDid() throws {
    let steps = book.steps(forLead: 0)
    guard case .add(let lead) = try #require(steps.first).change else {
      Issue.record("the first step adds the lead")
      return
    }
    #expect(lead.company == "Clinique Talusac SCOP")
    #expect(lead.contact == "Émilie Désiré")
    #expect(book.leadID(0).description == "01a1aec0-4a80-7931-9bf6-938d03502982")
    #expect(steps.count == 3)
    #expect(DemoBook.userID("léa").description == "00000000-0000-7bba-a8aa-70945f894aef")
  }

  @Test func nobodyRealCanBeReached() {
    let ranges = [
      "01 99 00 ", "02 61 91 ", "03 53 01 ", "04 65 71 ", "05 36 49 ", "06 39 98 ",
      "+44 20 7946 0", "+44 7700 900", "+49 30 23125 ", "+46 8 465 004 ", "+1 418 555 01",
      "+1 514 555 01",
    ]
    var names: Set<String> = []
    for index in 0..<book.count {
      guard case .add(let lead) = book.steps(forLead: index).first?.change else { continue }
      names.insert(lead.company)
      #expect(lead.email?.hasSuffix(".example") ?? true)
      #expect(lead.domain?.hasSuffix(".example") == true)
      #expect(lead.phone.map { phone in ranges.contains { phone.hasPrefix($0) } } ?? true)
      #expect(lead.email?.utf8.allSatisfy { $0 < 0x80 } ?? true)
    }
    #expect(names.count > 1950)
  }
}
