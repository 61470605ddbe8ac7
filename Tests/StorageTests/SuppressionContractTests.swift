import Leads
import Testing

/// Who is not to be contacted, as every engine keeps it.
struct SuppressionContractTests {
  /// The same person in two accounts, once by mail and once by number, and somebody else.
  private struct People {
    let team: Team
    let byMail, byPhone, other: LeadID

    init(_ kind: StoreKind) throws {
      team = try Team(kind)
      byMail = try team.add("Nordia") {
        $0.email = "Jeanne.Roy@exemple.fr"
        $0.phone = "06 99 00 12 34"
      }
      byPhone = try team.add("Morel", contact: "J. Roy") {
        $0.email = nil
        $0.phone = "0033 (0)6.99.00.12.34"
      }
      other = try team.add("Brun", contact: "Paul Petit") { $0.email = "paul@exemple.fr" }
    }

    func marked() throws -> [LeadID] {
      try [byMail, byPhone, other].filter { try !team.file($0).suppressions.isEmpty }
    }
  }

  private func call(_ lead: LeadID, by initiator: Initiator = .us) -> Edit {
    Edit(.log(ActivityDraft(.call, by: initiator, isTwoWay: true)), to: lead)
  }

  private func expectGate(_ gate: GateCode, _ work: () throws -> Void) {
    let error = #expect(throws: StoreError.self) { try work() }
    guard case .refused(.gates(let report), _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    // Most of these are Jeanne once more.
    #expect(report.findings.map(\.gate).filter { $0 != .g31 } == [gate])
  }

  private let refusal = SuppressionTerms.notInterested(until: nil, wholeAccount: false)

  @Test(arguments: StoreKind.allCases)
  func everyLeadOfThePersonIsMarkedAndLeftAlone(kind: StoreKind) throws {
    let people = try People(kind)
    let team = people.team
    try team.commit(Edit(.suppress(refusal), to: people.byMail))
    #expect(try people.marked() == [people.byMail, people.byPhone])
    let cards = try team.cards().filter { $0.suppressedUntil != nil }
    #expect(Set(cards.map(\.id)) == [people.byMail, people.byPhone])
    for lead in [people.byMail, people.byPhone] {
      expectGate(.g16) { try team.commit(call(lead)) }
      try team.commit(call(lead, by: .prospect))
    }
    try team.commit(call(people.other))
  }

  @Test(arguments: StoreKind.allCases)
  func aFilterFindsThem(kind: StoreKind) throws {
    let people = try People(kind)
    try people.team.commit(Edit(.suppress(refusal), to: people.byMail))
    let context = QueryContext(
      now: people.team.now, settings: WorkspaceSettings(), users: [], me: nil)
    func found(_ text: String) throws -> Set<LeadID> {
      try people.team.found(try Query(text).condition(context))
    }
    #expect(try found("dnc:yes") == [people.byMail, people.byPhone])
    #expect(try found("npc:non") == [people.other])
  }

  @Test(arguments: StoreKind.allCases)
  func undoUnmarksAndRedoMarksAgain(kind: StoreKind) throws {
    let people = try People(kind)
    let before = try people.team.store.dump()
    try people.team.commit(Edit(.suppress(refusal), to: people.byPhone))
    let after = try people.team.store.dump()
    _ = try people.team.undo()
    #expect(try people.marked() == [])
    #expect(try people.team.store.dump() == before)
    _ = try people.team.redo()
    #expect(try people.marked() == [people.byMail, people.byPhone])
    #expect(try people.team.store.dump() == after)
  }

  @Test(arguments: StoreKind.allCases, [UndoRequest.ConflictRule.keepTheirs, .restore])
  func undoNeverLiftsAnObjection(kind: StoreKind, rule: UndoRequest.ConflictRule) throws {
    let people = try People(kind)
    try people.team.commit(
      Edit(.set([FieldEdit(.score, to: .integer(1))]), to: people.byMail),
      Edit(.suppress(.objection), to: people.byMail))
    #expect(throws: StoreError.self) { try people.team.undo() }
    _ = try people.team.undo(rule)
    #expect(try people.marked() == [people.byMail, people.byPhone])
    // What else the operation did stays too: it is passed over.
    #expect(try people.team.file(people.byMail).lead.score == 1)
    expectGate(.g16) { try people.team.commit(call(people.byPhone)) }
  }

  @Test(arguments: StoreKind.allCases)
  func aConsentLiftsItForEveryLeadAndItsUndoBringsItBack(kind: StoreKind) throws {
    let people = try People(kind)
    try people.team.commit(Edit(.suppress(.objection), to: people.byMail))
    let words = try #require(WrittenReason("demande une brochure, le 3 mai"))
    expectGate(.g17) { try people.team.commit(Edit(.lift(.reason(words)), to: people.byPhone)) }
    try people.team.commit(Edit(.lift(.consent(words)), to: people.byPhone))
    #expect(try people.marked() == [])
    try people.team.commit(call(people.byMail))
    _ = try people.team.undo()
    _ = try people.team.undo()
    #expect(try people.marked() == [people.byMail, people.byPhone])
  }

  @Test(arguments: StoreKind.allCases)
  func theyAreNotAddedAgainAndComeByThemselves(kind: StoreKind) throws {
    let people = try People(kind)
    try people.team.commit(Edit(.suppress(.objection), to: people.byMail))
    let before = try people.team.store.dump()
    expectGate(.g16) {
      try people.team.add("Neuf", contact: "X") {
        $0.origin = .outbound
        $0.email = "JEANNEROY+salon@exemple.fr"
      }
    }
    // By the name alone they are the person whom the account knows.
    expectGate(.g16) {
      try people.team.add("Nordia", contact: "jeanne roy") {
        $0.origin = .outbound
        $0.email = nil
      }
    }
    #expect(try people.team.store.dump() == before)
    let inbound = try people.team.add("Neuf", contact: "X") {
      $0.email = nil
      $0.phone = "+33 6 99 00 12 34"
    }
    #expect(try people.team.file(inbound).suppressions.map(\.reason) == [.objection])
    #expect(try people.team.file(inbound).lead.score == 0)
  }

  @Test(arguments: StoreKind.allCases)
  func anImportLeavesThemOutRowByRow(kind: StoreKind) throws {
    let people = try People(kind)
    try people.team.commit(Edit(.suppress(.objection), to: people.byMail))
    let requests = ["jeanneroy@exemple.fr", "neuf@exemple.fr"].map { email in
      var lead = NewLead(company: "Ligne", source: "fichier")
      lead.contact = email
      lead.email = email
      let edit = Edit(
        .enter(ImportedLead(lead, claims: .stage(.captured))), to: people.team.freshID())
      return people.team.request([edit])
    }
    let receipt = try people.team.store.commit(batch: requests)
    #expect(receipt.refusals.keys.sorted() == [0])
    #expect(receipt.leads.count == 1)
  }

  @Test(arguments: StoreKind.allCases, ["jeanne.roy@exemple.fr", "+33 6 99 00 12 34"])
  func whoIsListedUnderAFurtherAddressOfARowIsLeftOut(kind: StoreKind, other: String) throws {
    let people = try People(kind)
    try people.team.commit(Edit(.suppress(.objection), to: people.byMail))
    var lead = NewLead(company: "Ligne", source: "fichier")
    lead.contact = "J. R."
    lead.email = "autre@exemple.fr"
    lead.otherAddresses = [other]
    let row = Edit(
      .enter(ImportedLead(lead, claims: .stage(.captured))), to: people.team.freshID())
    let receipt = try people.team.store.commit(batch: [people.team.request([row])])
    #expect(receipt.refusals.count == 1)
  }

  @Test(arguments: StoreKind.allCases)
  func anAddressIsEnteredWithoutALeadAndMarksThoseThatHaveIt(kind: StoreKind) throws {
    let people = try People(kind)
    let team = people.team
    let address = try #require(Address("jeanne.roy@exemple.fr"))
    func commit(_ change: ListChange) throws -> [Suppression] {
      try team.store.commit(AddressRequest(change, address, by: team.lea, at: team.now)).entries
    }
    #expect(try commit(.suppress(.objection)).count == 1)
    #expect(try team.store.suppressions(about: address).map(\.author) == [team.lea])
    // It is the person who objects, whatever else is known of them.
    #expect(try people.marked() == [people.byMail, people.byPhone])
    let words = try #require(WrittenReason("elle a rappelé"))
    #expect(throws: StoreError.self) { try commit(.lift(.reason(words))) }
    #expect(try commit(.lift(.consent(words))).first?.lifted?.words == "elle a rappelé")
    #expect(try people.marked() == [])
    #expect(try team.store.suppressions(about: address) == [])
    #expect(try team.store.suppressions(limit: 9).count == 1)
  }

  @Test(arguments: StoreKind.allCases)
  func marksFollowWhatIsKnownOfAPerson(kind: StoreKind) throws {
    let people = try People(kind)
    let team = people.team
    try team.commit(Edit(.suppress(.unreachable(.email)), to: people.byMail))
    #expect(try team.file(people.byMail).suppressions.map(\.reason) == [.unreachable])
    #expect(try team.cards().allSatisfy { $0.suppressedUntil == nil })
    try team.commit(.set(.email, "jeanne@neuf.example", on: people.byMail))
    #expect(try people.marked() == [])
    try team.commit(Edit(.suppress(refusal), to: people.other))
    try team.commit(.set(.email, "p@neuf.example", on: people.other))
    #expect(try people.marked() == [people.other])
    try team.commit(.set(.email, "paul+b@exemple.fr", on: people.byPhone))
    #expect(try people.marked() == [people.byPhone, people.other])
  }

  @Test(arguments: StoreKind.allCases)
  func anotherTerminalIsHeldToItAtOnce(kind: StoreKind) throws {
    let people = try People(kind)
    let other = try people.team.store.second()
    try people.team.commit(Edit(.suppress(.objection), to: people.byMail))
    let request = people.team.request([call(people.byPhone)], by: people.team.marc)
    #expect(throws: StoreError.self) { try other.commit(request) }
    let words = try #require(WrittenReason("accord reçu"))
    _ = try other.commit(
      people.team.request([Edit(.lift(.consent(words)), to: people.byPhone)]))
    try people.team.commit(call(people.byMail))
  }

  @Test(arguments: StoreKind.allCases)
  func theListNamesNobody(kind: StoreKind) throws {
    let people = try People(kind)
    try people.team.commit(Edit(.suppress(.objection), to: people.byMail))
    let lines = try people.team.store.dump().split(separator: "\n").filter {
      $0.contains("\"kind\":\"suppression\"")
    }
    #expect(lines.count == 1)
    for secret in ["eanne", "roy", "Roy", "exemple", "99 00", "699001234"] {
      #expect(!lines.joined().contains(secret), "\(secret)")
    }
  }

  @Test(arguments: StoreKind.allCases)
  func aLiftByAColleaguesLeadIsUndoneForThePerson(kind: StoreKind) throws {
    let people = try People(kind)
    let team = people.team
    let colleague = try team.add("Nordia", contact: "Luc Noir") { $0.email = "luc@exemple.fr" }
    let whole = SuppressionTerms.notInterested(until: nil, wholeAccount: true)
    try team.commit(Edit(.suppress(whole), to: people.byMail))
    #expect(try people.marked() == [people.byMail, people.byPhone])
    let words = try #require(WrittenReason("revenus"))
    try team.commit(Edit(.lift(.reason(words)), to: colleague))
    #expect(try people.marked() == [])
    _ = try team.undo()
    #expect(try people.marked() == [people.byMail, people.byPhone])
  }

  @Test(arguments: StoreKind.allCases)
  func nobodyOfAnAccountIsContactedWhereAllAreMeant(kind: StoreKind) throws {
    let people = try People(kind)
    let colleague = try people.team.add("Nordia", contact: "Luc Noir") {
      $0.email = "luc@exemple.fr"
    }
    let whole = SuppressionTerms.notInterested(until: nil, wholeAccount: true)
    try people.team.commit(Edit(.suppress(whole), to: people.byMail))
    expectGate(.g16) { try people.team.commit(call(colleague)) }
    _ = try people.team.undo()
    try people.team.commit(call(colleague))
  }
}
