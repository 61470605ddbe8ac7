import Leads
import Testing

/// Cadences, whatever the store: what others of the same person are in, and what ends for them.
struct CadenceContractTests {
  /// Two leads of one person, and a third of somebody else in the same company.
  private struct People {
    let team: Team
    let first, second, other: LeadID

    init(_ kind: StoreKind) throws {
      team = try Team(kind)
      first = try team.add("Acme")
      second = try team.add("Acme")
      other = try team.add("Acme", contact: "Luc Noir") { $0.email = "luc@exemple.fr" }
    }

    func enrol(
      _ lead: LeadID, _ cadence: UsualCadence = .coldCalling, because reason: String = ""
    ) throws {
      let draft = EnrolmentDraft(cadence.name, action: "call")
      try team.commit(
        Edit(.cadence(.enrol(draft)), to: lead, reason: WrittenReason(reason)))
    }

    func enrolment(_ lead: LeadID) throws -> Enrolment? {
      try team.store.file(lead)?.enrolment(on: ZoneRules.paris.date(team.now))
    }
  }

  private func expectGate(_ gate: GateCode, _ work: () throws -> Void) {
    let error = #expect(throws: StoreError.self) { try work() }
    guard case .refused(.gates(let report), _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(report.findings.map(\.gate) == [gate])
  }

  @Test(arguments: StoreKind.allCases)
  func anotherCadenceOfThePersonAsksForAReason(kind: StoreKind) throws {
    let people = try People(kind)
    try people.enrol(people.first)
    expectGate(.g21) { try people.enrol(people.second, .coldEmailing) }
    try people.enrol(people.other)
    try people.enrol(people.second, .coldEmailing, because: "another product")
    try people.team.commit(Edit(.cadence(.leave), to: people.second))
    try people.team.commit(Edit(.cadence(.leave), to: people.first))
    try people.enrol(people.second)
  }

  @Test(arguments: StoreKind.allCases)
  func twoInOneOperationAreSeenToo(kind: StoreKind) throws {
    let people = try People(kind)
    let draft = EnrolmentDraft(UsualCadence.coldCalling.name, action: "call")
    let edits = [people.first, people.second].map { Edit(.cadence(.enrol(draft)), to: $0) }
    expectGate(.g21) { _ = try people.team.store.commit(people.team.request(edits)) }
    #expect(try people.enrolment(people.first) == nil)
    let programme = EnrolmentDraft(UsualCadence.nurturing.name, action: "mail")
    let reason = WrittenReason("both")
    #expect(throws: StoreError.self) {
      _ = try people.team.store.commit(
        people.team.request(
          [people.first, people.second].map {
            Edit(.cadence(.enrol(programme)), to: $0, reason: reason)
          }))
    }
  }

  @Test(arguments: StoreKind.allCases)
  func anEntryEndsTheCadencesOfAllLeadsOfThePerson(kind: StoreKind) throws {
    let people = try People(kind)
    try people.enrol(people.first)
    try people.enrol(people.other)
    try people.team.commit(
      Edit(.suppress(.notInterested(until: nil, wholeAccount: false)), to: people.second))
    #expect(try people.enrolment(people.first)?.reason == .suppressed)
    #expect(try people.enrolment(people.other)?.isOpen == true)
    let name = UsualCadence.coldCalling.name.rawValue
    let found = try people.team.found(.text(.cadence, name, isPrefix: false))
    #expect(found == [people.other])
    #expect(try people.team.found(.empty(.cadence)) == [people.first, people.second])
    _ = try people.team.undo()
    #expect(try people.enrolment(people.first)?.isOpen == true)
  }

  @Test(arguments: StoreKind.allCases)
  func theNewestActsAreReadForWhatWorked(kind: StoreKind) throws {
    let people = try People(kind)
    for (lead, end) in [(people.first, Disposition.noAnswer), (people.other, .interested)] {
      let draft = ActivityDraft(.call, by: .us, isTwoWay: false, disposition: end)
      try people.team.commit(Edit(.log(draft), to: lead))
    }
    let acts = try people.team.store.recordedActs(limit: 5)
    #expect(acts.map(\.lead) == [people.other, people.first])
    #expect(acts.map(\.disposition) == [.interested, .noAnswer])
    #expect(acts.map(\.isTwoWay) == [true, false])
    #expect(try people.team.store.recordedActs(limit: 1).count == 1)
  }

  @Test(arguments: StoreKind.allCases, [61, 62] as [UInt64])
  func nobodyIsSoughtByTwoCadencesAtOnce(kind: StoreKind, seed: UInt64) throws {
    let team = try Team(kind, seed: seed)
    var random = RandomEdits(dice: team.dice, users: [team.lea, team.marc])
    for _ in 0..<400 {
      let request = random.request(at: team.now)
      // With a reason two may run, which is not what is looked at here.
      let edits = request.edits.map { Edit($0.change, to: $0.lead) }
      _ = try? team.store.commit(
        CommitRequest(edits, by: request.author, at: request.at, door: request.door))
      random.keepOnly(try team.cards())
    }
    let files = try team.files()
    let today = ZoneRules.paris.date(team.now)
    let sought = files.compactMap { file -> ContactID? in
      guard let enrolment = file.enrolment(on: today), enrolment.isOpen,
        UsualCadence(rawValue: enrolment.cadence.rawValue)?.cadence.audience == .outbound
      else { return nil }
      #expect(file.lead.workState.isOpen && file.suppressedUntil.map { $0 < today } ?? true)
      return file.lead.contact
    }
    #expect(Set(sought).count == sought.count)
    #expect(files.contains { $0.lead.enrolment != nil })
  }
}
