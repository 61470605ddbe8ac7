import Leads
import Testing

/// What follows from who is listed, for other leads and for going back, as every engine keeps it.
struct ListHeedingContractTests {
  /// Two leads of one person in two accounts, the second in a cadence, and a third lead.
  private struct People {
    var team: Team
    let first, second, other: LeadID

    init(_ kind: StoreKind) throws {
      team = try Team(kind)
      first = try team.add("Nordia") { $0.email = "jeanne@exemple.fr" }
      second = try team.add("Morel", contact: "J. Roy") { $0.email = "Jeanne@exemple.fr" }
      other = try team.add("Brun", contact: "Paul Petit") { $0.email = "paul@exemple.fr" }
      try enrol(second)
      try enrol(other)
      team.now = team.now.advanced(byMilliseconds: 60_000)
    }

    func enrol(_ lead: LeadID) throws {
      let draft = EnrolmentDraft(UsualCadence.coldCalling.name, action: "call")
      try team.commit(Edit(.cadence(.enrol(draft)), to: lead))
    }

    func address(
      _ change: ListChange, _ text: String = "jeanne@exemple.fr"
    ) throws -> ListReceipt {
      let address = try #require(Address(text))
      return try team.store.commit(
        AddressRequest(change, address, by: team.lea, at: team.now))
    }
  }

  private static let refusal = SuppressionTerms.notInterested(until: nil, wholeAccount: false)

  private func expectEnded(_ lead: LeadID, _ team: Team) throws {
    let file = try team.file(lead)
    #expect(file.lead.nextAction == nil)
    #expect(file.lead.enrolment?.isOpen == false)
    #expect(file.lead.enrolment?.reason == .suppressed)
  }

  @Test(arguments: StoreKind.allCases)
  func theCadenceOfThePersonsOtherLeadEndsInTheSameOperation(kind: StoreKind) throws {
    let people = try People(kind)
    let team = people.team
    let before = try team.store.dump()
    let receipt = try team.commit(Edit(.suppress(Self.refusal), to: people.first))
    #expect(receipt.leads.map(\.id) == [people.first, people.second])
    try expectEnded(people.second, team)
    #expect(try team.file(people.other).lead.nextAction != nil)
    #expect(try team.store.operations(limit: 1).first?.leadCount == 2)
    #expect(try team.store.examine() == [])
    let after = try team.store.dump()
    _ = try team.undo()
    #expect(try team.store.dump() == before)
    _ = try team.redo()
    #expect(try team.store.dump() == after)
  }

  @Test(arguments: StoreKind.allCases)
  func aNumberOrMailThatIsSomebodysWhoIsListedEndsItToo(kind: StoreKind) throws {
    let people = try People(kind)
    let team = people.team
    #expect(try people.address(.suppress(Self.refusal), "neuf@exemple.fr").operation == nil)
    try team.commit(.set(.email, "neuf@exemple.fr", on: people.other))
    try expectEnded(people.other, team)
    _ = try team.undo()
    #expect(try team.file(people.other).lead.nextAction != nil)
  }

  @Test(arguments: StoreKind.allCases)
  func anAddressThatALeadHasIsEnteredByAnOperationOfItsOwn(kind: StoreKind) throws {
    let people = try People(kind)
    let team = people.team
    let before = try team.store.dump()
    let receipt = try people.address(.suppress(Self.refusal))
    #expect(receipt.entries.map { $0.phone == nil } == [true])
    #expect(receipt.operation?.kind == .suppressed)
    try expectEnded(people.second, team)
    _ = try team.undo()
    #expect(try team.store.dump() == before)
    _ = try team.redo()
    let words = try #require(WrittenReason("elle a rappelé"))
    #expect(try people.address(.lift(.consent(words))).entries.map(\.lifted?.words) == [words.text])
    #expect(try team.file(people.first).suppressions == [])
    #expect(throws: StoreError.self) { try people.address(.lift(.consent(words))) }
  }

  @Test(arguments: StoreKind.allCases)
  func whoeverHasTheAddressIsListedButWhatDoesNotWorkIsTheAddress(kind: StoreKind) throws {
    let people = try People(kind)
    let team = people.team
    try team.commit(.set(.phone, "06 99 00 12 34", on: people.first))
    let bounced = try people.address(.suppress(.unreachable(nil)))
    #expect(bounced.entries.map { [$0.email == nil, $0.phone == nil] } == [[false, true]])
    let objection = try people.address(.suppress(.objection)).entries.last
    #expect(objection?.email != nil && objection?.phone != nil)
    let words = try #require(WrittenReason("par téléphone seulement"))
    _ = try people.address(.lift(.consent(words)), "+33 6 99 00 12 34")
    #expect(try team.file(people.first).suppressions.map(\.reason) == [.unreachable])
  }

  @Test(arguments: StoreKind.allCases)
  func everySpellingOfAnAddressIsFound(kind: StoreKind) throws {
    let team = try Team(kind)
    let mails = [
      "j.roy@exemple.fr", "J.Roy@EXEMPLE.fr", "jroy+salon@exemple.fr", "Jeanne <jroy@exemple.fr>",
      "a@b.example; jroy@exemple.fr", "mailto:jroy@exemple.fr", "jröy@exemple.fr",
    ]
    let phones = [
      "0699001234", "06 99 00 12 34", "06\u{A0}99\u{202F}00 12 34", "+33 (0)6.99.00.12.34",
      "(06) 99 00 (12) 34", "01 99 00 00 01 / 06 99 00 12 34", "06-99-00-12-34 poste 7",
      "０６９９００１２３４",
    ]
    var found: [LeadID] = []
    for (place, text) in (mails + phones).enumerated() {
      // What a file holds is kept as it is written there.
      var lead = NewLead(company: "Compte \(place)", source: "fichier")
      lead.contact = "Personne \(place)"
      lead.email = place < mails.count ? text : nil
      lead.phone = place < mails.count ? nil : text
      found.append(team.freshID())
      try team.commit(
        Edit(.enter(ImportedLead(lead, claims: .stage(.captured))), to: found[place]))
    }
    _ = try team.add("Autre", contact: "Autre") {
      $0.email = "roy@exemple.fr"
      $0.phone = "06 98 00 12 34"
    }
    for text in ["jroy@exemple.fr", "+33699001234"] {
      let address = try #require(Address(text))
      _ = try team.store.commit(
        AddressRequest(.suppress(.unreachable(nil)), address, by: team.lea, at: team.now))
    }
    for (lead, text) in zip(found, mails + phones) {
      #expect(try !team.file(lead).suppressions.isEmpty, "\(text)")
    }
    #expect(try team.files().filter { !$0.suppressions.isEmpty }.count == found.count)
  }

  @Test(arguments: StoreKind.allCases, [UndoRequest.ConflictRule.keepTheirs, .restore])
  func whatAnObjectionEndedDoesNotComeBack(
    kind: StoreKind, rule: UndoRequest.ConflictRule
  ) throws {
    let people = try People(kind)
    let team = people.team
    try team.commit(Edit(.suppress(.objection), to: people.second))
    _ = try team.undo(rule)
    try expectEnded(people.second, team)
    #expect(try team.file(people.first).hasObjection)
    // What was done before it can still be taken back.
    _ = try team.undo(.keepTheirs)
    #expect(try team.file(people.other).lead.enrolment == nil)
  }

  @Test(arguments: StoreKind.allCases)
  func whatFollowedThePersonGoesWithWhatItFollowed(kind: StoreKind) throws {
    var people = try People(kind)
    try people.team.commit(Edit(.suppress(.objection), to: people.first))
    people.team.now = people.team.now.advanced(byMilliseconds: 60_000)
    let team = people.team
    let before = try team.store.dump()
    let alike = try team.add("Nordia Lyon", contact: "Jeanne Roy") { $0.email = "jr@neuf.example" }
    let added = try team.store.dump()
    _ = try team.store.commit(
      team.request(Merge(of: people.first, taking: []).edits(keeping: alike)))
    #expect(try team.file(alike).hasObjection)
    _ = try team.undo()
    #expect(try team.store.dump() == added)
    _ = try team.undo()
    #expect(try team.store.dump() == before)
    try team.commit(.set(.email, "ailleurs@exemple.fr", on: people.first))
    #expect(try team.file(people.first).hasObjection)
    _ = try team.undo()
    #expect(try team.store.dump() == before)
  }

  @Test(arguments: StoreKind.allCases)
  func whoComesBackByAnUndoOfAMergeIsMarked(kind: StoreKind) throws {
    let people = try People(kind)
    let team = people.team
    _ = try team.store.commit(
      team.request(Merge(of: people.other, taking: []).edits(keeping: people.first)))
    try team.commit(.set(.note, "vu", on: people.second))
    // Nobody but the lead that was given up has it as its main contact's.
    let receipt = try people.address(.suppress(.objection), "paul@exemple.fr")
    #expect(receipt.operation == nil)
    _ = try team.undo()
    _ = try team.undo()
    #expect(try team.file(people.other).lead.mergedInto == nil)
    #expect(try team.file(people.other).hasObjection)
  }

  @Test(arguments: StoreKind.allCases)
  func whatAnUndoWouldBeRefusedForIsForetold(kind: StoreKind) throws {
    let people = try People(kind)
    let team = people.team
    let request = UndoRequest(by: team.lea, at: team.now, door: .commandLine)
    try team.store.foretell(request, isUndo: true)
    #expect(throws: StoreError.nothingToRedo) {
      try team.store.foretell(request, isUndo: false)
    }
    try team.commit(Edit(.suppress(.objection), to: people.first))
    let before = try team.store.dump()
    let told = #expect(throws: StoreError.self) {
      try team.store.foretell(request, isUndo: true)
    }
    #expect(try team.store.dump() == before)
    let met = #expect(throws: StoreError.self) { try team.store.undo(request) }
    #expect(told == met)
  }
}
