import Leads
import Testing

/// What a store promises of commits.
struct CommitTests {
  @Test(arguments: StoreKind.allCases)
  func keepsNothingItRefuses(kind: StoreKind) throws {
    let team = try Team(kind)
    let lead = try team.add("Dupont SAS")
    let before = try team.store.dump()
    let sequence = try team.store.lastSequence()
    let error = #expect(throws: StoreError.self) {
      try team.commit(.score(80, on: lead), .move(lead, to: .won))
    }
    guard case .refused(.gates, LeadNumber(1)) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try team.store.dump() == before)
    #expect(try team.store.lastSequence() == sequence)
  }

  @Test(arguments: StoreKind.allCases)
  func aRefusedAdditionTakesNoNumber(kind: StoreKind) throws {
    let team = try Team(kind)
    #expect(throws: StoreError.refused(.empty(.company), nil)) { try team.add("  ") }
    let lead = try team.add("Nordia")
    #expect(try team.file(lead).number == LeadNumber(1))
  }

  @Test(arguments: StoreKind.allCases)
  func anAuthorWhoIsNoUserIsRefused(kind: StoreKind) throws {
    let team = try Team(kind)
    let stranger = Team.user(99)
    #expect(throws: StoreError.refused(.unknownUser(stranger), nil)) {
      try team.add("Nordia", by: stranger)
    }
    #expect(throws: StoreError.refused(.unknownUser(stranger), nil)) {
      try team.undo(by: stranger)
    }
  }

  @Test(arguments: StoreKind.allCases)
  func whatIsSoAlreadyIsNotWrittenAgain(kind: StoreKind) throws {
    let team = try Team(kind)
    let lead = try team.add("Nordia")
    let sequence = try team.store.lastSequence()
    let receipt = try team.commit(.score(60, on: lead))
    #expect(receipt.operation == nil)
    #expect(receipt.events == [])
    #expect(try team.store.lastSequence() == sequence)
    #expect(try team.store.operations(limit: 10).count == 1)
  }

  @Test(arguments: StoreKind.allCases)
  func laterEditsOfARequestSeeEarlierOnes(kind: StoreKind) throws {
    let team = try Team(kind)
    let lead = team.freshID()
    let receipt = try team.commit(
      Edit(.add(NewLead(company: "Nordia", source: "salon")), to: lead),
      .score(70, on: lead), Edit(.contact(ContactDraft(name: "Inès Haddad")), to: lead),
      .set(.email, "ines@nordia.example", on: lead), .move(lead, to: .marketingQualified))
    #expect(receipt.events.map(\.kind) == [.added, .edited, .contactChanged, .edited, .moved])
    #expect(receipt.leads.map(\.lane) == [.stage(.marketingQualified)])
    #expect(receipt.operation?.leadCount == 1)
    #expect(receipt.operation?.kind == .added)
    #expect(try team.file(lead).mainContact?.email == "ines@nordia.example")
  }

  @Test(arguments: StoreKind.allCases)
  func aBatchKeepsTheOthersWhenOneIsRefused(kind: StoreKind) throws {
    let team = try Team(kind)
    let lead = try team.add("Nordia")
    let receipt = try team.store.commit(batch: [
      team.request([.score(10, on: lead)]),
      team.request([.score(20, on: lead), .move(lead, to: .won)]),
      team.request([.score(30, on: lead)], by: Team.user(99)),
      team.request([.set(.note, "vu au salon", on: lead)], by: team.marc),
    ])
    #expect(Set(receipt.refusals.keys) == [1, 2])
    #expect(receipt.refusals[2] == .unknownUser(Team.user(99)))
    #expect(receipt.leads.map(\.id) == [lead, lead])
    #expect(try team.file(lead).lead.score == 10)
    #expect(try team.file(lead).lead.note == "vu au salon")
    #expect(try team.store.operations(limit: 10).map(\.author) == [team.marc, team.lea, team.lea])
  }

  @Test(arguments: StoreKind.allCases)
  func leadsOfOneCompanyShareItsAccountHoweverItIsSpelt(kind: StoreKind) throws {
    let team = try Team(kind)
    let first = try team.add("Œuvres du Léman")
    let others = [team.freshID(), team.freshID()]
    _ = try team.store.commit(
      batch: others.map { id in
        team.request([
          Edit(
            .add(NewLead(company: "OEUVRES DU LEMAN", source: "salon")), to: id,
            reason: WrittenReason("un autre lead"))
        ])
      })
    let accounts = try ([first] + others).map { try team.file($0).account }
    #expect(Set(accounts).count == 1)
    #expect(accounts.first?.name == "Œuvres du Léman")
  }

  @Test(arguments: StoreKind.allCases)
  func twoLeadsOfANewCompanyInOneRequestShareItsAccount(kind: StoreKind) throws {
    let team = try Team(kind)
    let ids = [team.freshID(), team.freshID()]
    _ = try team.store.commit(
      team.request(
        ids.map { Edit(.add(NewLead(company: "Nordia", source: "salon")), to: $0) }))
    #expect(try team.file(ids[0]).account == team.file(ids[1]).account)
  }

  @Test(arguments: StoreKind.allCases)
  func aCompanyThatIsRenamedIsFoundUnderItsNewNameOnEveryLead(kind: StoreKind) throws {
    let team = try Team(kind)
    let leads = [try team.add("Nordia"), try team.add("Nordia", contact: "Marc Olivier")]
    try team.commit(.set(.company, "Polaris", on: leads[0]), by: team.marc)
    #expect(try team.found(.word("polaris")) == Set(leads))
    #expect(try team.found(.word("nordia")) == [])
    #expect(Set(try team.cards().map(\.company)) == ["Polaris"])
    let joined = try team.add("polaris", contact: nil)
    #expect(try team.file(joined).account.id == team.file(leads[0]).account.id)
  }

  @Test(arguments: StoreKind.allCases)
  func everyLeadOfACompanyIsFoundByWhoeverJoinsIt(kind: StoreKind) throws {
    let team = try Team(kind)
    let first = try team.add("Nordia") { $0.note = "salon" }
    try team.commit(
      Edit(.log(ActivityDraft(.note, by: .us, isTwoWay: false, text: "rappeler")), to: first))
    let second = try team.add("Nordia", contact: "Marc Olivier") { $0.email = nil }
    // In one request with a change of the first lead itself, too.
    let third = team.freshID()
    var new = NewLead(company: "nordia", source: "salon")
    new.contact = "Inès Haddad"
    try team.commit(
      .score(70, on: first), Edit(.add(new), to: third), .set(.note, "foire", on: first))
    for word in ["jeanne", "marc", "ines", "nordia"] {
      #expect(try team.found(.word(word)) == [first, second, third], "\(word)")
    }
    #expect(try team.found(.word("rappeler")) == [first])
    #expect(try team.found(.word("foire")) == [first])
    #expect(try team.found(.word("salon")) == [])
    #expect(try team.store.examine() == [])
  }

  @Test(arguments: StoreKind.allCases)
  func fieldsThatOthersChangedMergeAndTheSameFieldAsks(kind: StoreKind) throws {
    let team = try Team(kind)
    let lead = try team.add("Nordia")
    try team.commit(.set(.note, "de Marc", on: lead), by: team.marc)
    try team.commit(.score(70, on: lead, from: 60))
    let conflict = FieldConflict(
      field: FieldName(LeadField.score), base: .integer(60), current: .integer(70),
      wanted: .integer(90))
    #expect(throws: StoreError.refused(.conflicts([conflict]), LeadNumber(1))) {
      try team.commit(.score(90, on: lead, from: 60), by: team.marc)
    }
    #expect(try team.file(lead).lead.note == "de Marc")
    #expect(try team.file(lead).lead.score == 70)
  }

  @Test(arguments: StoreKind.allCases)
  func supersededAnswersStayAsHistory(kind: StoreKind) throws {
    let team = try Team(kind)
    let lead = try team.add("Nordia")
    var draft = QualificationDraft()
    draft.answers[.need] = .init(.partial, "peut-être")
    try team.commit(Edit(.qualify(draft), to: lead))
    var next = QualificationDraft(base: try team.file(lead).qualification?.id)
    next.answers[.need] = .init(.sufficient, "oui")
    var last = QualificationDraft()
    last.answers[.budget] = .init(.partial, "20 k€")
    try team.commit(Edit(.qualify(next), to: lead), Edit(.qualify(last), to: lead))
    let answers = try team.store.qualifications(of: lead)
    #expect(answers.map(\.need.level) == [.sufficient, .sufficient, .partial])
    #expect(answers.map(\.budget.level) == [.partial, .unknown, .unknown])
    #expect(try team.file(lead).qualification == answers.first)
  }

  @Test(arguments: StoreKind.allCases)
  func whatIsThereCannotBeAddedAndWhatIsNotCannotBeChanged(kind: StoreKind) throws {
    let team = try Team(kind)
    let lead = try team.add("Nordia")
    let strange = team.freshID()
    #expect(throws: StoreError.refused(.unknownLead(lead), LeadNumber(1))) {
      try team.commit(Edit(.add(NewLead(company: "Nordia", source: "salon")), to: lead))
    }
    #expect(throws: StoreError.refused(.unknownLead(strange), nil)) {
      try team.commit(.score(1, on: strange))
    }
    #expect(try team.store.file(strange) == nil)
    #expect(try team.store.lead(LeadNumber(2)) == nil)
    #expect(try team.store.lead(LeadNumber(1)) == lead)
  }

  @Test(arguments: StoreKind.allCases)
  func textsOfEveryKindComeBackAsTheyWere(kind: StoreKind) throws {
    let team = try Team(kind)
    let texts = [
      "'; DROP TABLE lead; --", "\u{1B}]0;titre\u{7}", "NEAR(\"a* OR", "a\u{0}b", "é e\u{301}",
      "\u{202E}abc\u{2066}", "\u{1F468}\u{200D}\u{1F467} \u{10FFFF}",
      String(repeating: "x", count: 100_000),
    ]
    for text in texts {
      let lead = try team.add("Nordia \(text)") { $0.note = text }
      #expect(try team.file(lead).lead.note == text.trimmedForTest)
      #expect(try team.file(lead).account.name == "Nordia \(text)".trimmedForTest)
      _ = try team.found(.all([.word(text), .not(.text(.source, text, isPrefix: true))]))
    }
  }
}

extension String {
  fileprivate var trimmedForTest: String {
    var text = self[...]
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
