import Testing

@testable import Leads

struct AddingTests {
  static func add(
    _ change: Edit.Change, account: Account? = nil, contacts: [Contact] = [], actor: User = lea
  ) throws(Refusal) -> (LeadFile, Event) {
    var story = Story()
    story.actor = actor
    var context = story.context
    context.facts.account = account
    context.facts.contacts = contacts
    let (file, events) = try LeadFile.adding(Edit(change, to: numbered(50)), context)
    precondition(events.count == 1)
    return (file, events[0])
  }

  @Test(arguments: [
    "\u{3164}", "\u{E0041}\u{E007F}", "\u{200B} \u{202E}", "\u{1B}\u{7F}", "\u{7F}",
  ])
  func aCompanyThatNobodyCanSeeIsNone(company: String) {
    #expect(throws: Refusal.empty(.company)) {
      try Self.add(.add(NewLead(company: company, source: "salon")))
    }
  }

  @Test func aLeadIsAddedAtMCLForWhoeverAddsIt() throws {
    var new = NewLead(company: " Nordia ", source: " fair ")
    new.contact = "Inès Haddad"
    new.email = "ines@nordia.example"
    new.tags = ["vip", "salon"]
    let (file, event) = try Self.add(.add(new))
    #expect(file.lead.id == numbered(50))
    #expect(file.lead.lane == .stage(.captured))
    #expect(file.lead.owner == lea.id)
    #expect(file.lead.source == "fair")
    #expect(file.lead.captured == noon)
    #expect(file.lead.stageEntered == noon)
    #expect(file.lead.tags == ["salon", "vip"])
    #expect(!file.lead.isImported)
    #expect(file.account.name == "Nordia")
    #expect(file.mainContact?.name == "Inès Haddad")
    #expect(event.kind == .added)
    #expect(event.changes.map(\.record.kind) == [.account, .contact, .lead])
    #expect(event.changes.allSatisfy { $0.isCreation })
  }

  @Test func aLeadWithoutANameForItsContactIsKnownByAddressOrNumber() throws {
    var new = NewLead(company: "Nordia", source: "fair")
    #expect(try Self.add(.add(new)).0.mainContact == nil)
    new.phone = "06 12 34 56 78"
    #expect(try Self.add(.add(new)).0.mainContact?.name == "06 12 34 56 78")
    new.email = "ines@nordia.example"
    #expect(try Self.add(.add(new)).0.mainContact?.name == "ines@nordia.example")
  }

  @Test func aLeadJoinsTheAccountOfItsNameAndFillsWhatWasMissing() throws {
    var account = Account(id: numbered(60), name: "NORDIA")
    account.city = "Lille"
    var known = Contact(id: numbered(61), account: account.id, name: "Ines Haddad")
    known.title = "Buyer"
    var new = NewLead(company: "Nordia", source: "fair")
    (new.city, new.siren) = ("Lyon", "123456789")
    (new.contact, new.title, new.phone) = ("Inès Haddad", "CEO", "0612345678")
    let (file, event) = try Self.add(.add(new), account: account, contacts: [known])
    #expect(file.account.id == account.id)
    #expect(file.account.name == "NORDIA")
    #expect(file.account.city == "Lille", "what was known stays")
    #expect(file.account.siren == "123456789")
    #expect(file.contacts.count == 1)
    #expect(file.mainContact?.title == "Buyer")
    #expect(file.mainContact?.phone == "0612345678", "what was typed is not lost")
    #expect(event.changes.filter { $0.isCreation }.map(\.record.kind) == [.lead])
  }

  @Test func anAddressTellsNamesakesApartAndJoinsSpellings() throws {
    let account = Account(id: numbered(60), name: "Nordia")
    var known = Contact(id: numbered(61), account: account.id, name: "Jean Martin")
    known.email = "jean.martin@nordia.example"
    var new = NewLead(company: "Nordia", source: "fair")
    new.contact = "Jean Martin"
    new.email = "j.martin@nordia.example"
    #expect(try Self.add(.add(new), account: account, contacts: [known]).0.contacts.count == 2)
    new.contact = "J. Martin"
    new.email = "Jean.Martin@nordia.example"
    #expect(try Self.add(.add(new), account: account, contacts: [known]).0.contacts.count == 1)
  }

  @Test func whatCannotBeAddedIsRefused() {
    func refusal(_ prepare: (inout NewLead) -> Void) -> Refusal? {
      var new = NewLead(company: "Nordia", source: "fair")
      prepare(&new)
      do throws(Refusal) {
        _ = try Self.add(.add(new))
        return nil
      } catch { return error }
    }
    #expect(refusal { _ in } == nil)
    #expect(refusal { $0.company = "  " } == .empty(.company))
    #expect(refusal { $0.owner = numbered(77) } == .unknownUser(numbered(77)))
    #expect(refusal { $0.owner = marc.id } == nil)
    #expect(refusal { $0.estimate = euros(-1) } == .invalid(.amount, .text("-100 EUR")))
    #expect(refusal { $0.headcount = -1 } == .invalid(.headcount, .integer(-1)))
    let yesterday = today.advanced(byDays: -1)
    #expect(
      refusal { $0.nextAction = NextAction(text: "call", due: yesterday) }
        == .dayHasPassed(yesterday))
  }
}

/// Rows of a file enter at the highest stage that they can prove.
struct EnteringTests {
  static func row(
    claims lane: Lane, _ prepare: (inout ImportedLead) -> Void = { _ in }
  ) -> ImportedLead {
    var new = NewLead(company: "Nordia", source: "file")
    new.contact = "Inès Haddad"
    new.email = "ines@nordia.example"
    new.score = 60
    new.captured = noon.advanced(byDays: -40)
    var row = ImportedLead(new, claims: lane)
    prepare(&row)
    return row
  }

  static func enter(_ row: ImportedLead) throws -> (LeadFile, Event) {
    try AddingTests.add(.enter(row))
  }

  @Test(arguments: [
    (Lane.stage(.captured), Lane.stage(.captured)),
    (.stage(.marketingQualified), .stage(.marketingQualified)),
    // No file proves four letters, an acceptance, an offer.
    (.stage(.salesQualified), .stage(.marketingQualified)),
    (.stage(.salesAcceptable), .stage(.marketingQualified)),
    (.stage(.won), .stage(.marketingQualified)), (.parked, .parked),
    (.disqualified, .disqualified), (.lost, .disqualified),
  ])
  func aRowEntersAsFarAsItCanProveAndKeepsItsClaim(claim: Lane, lane: Lane) throws {
    let (file, event) = try Self.enter(Self.row(claims: claim))
    #expect(file.lead.lane == lane)
    #expect(file.lead.laneClaimed == (claim == lane ? nil : claim))
    #expect(file.lead.isImported)
    #expect(event.kind == .entered)
    #expect(file.lead.stageEntered == noon.advanced(byDays: -40))
    #expect(file.lead.contract == nil)
  }

  @Test func aRowThatNobodyCanAnswerStaysAtMCL() throws {
    let row = Self.row(claims: .stage(.marketingQualified)) { $0.lead.email = nil }
    #expect(try Self.enter(row).0.lead.stage == .captured)
  }

  @Test func theWarningsThatAClaimPassesAreRecorded() throws {
    let low = Self.row(claims: .stage(.marketingQualified)) { $0.lead.score = 10 }
    let (file, event) = try Self.enter(low)
    #expect(file.lead.stage == .marketingQualified)
    #expect(event.passed == [.g04])
    #expect(try Self.enter(Self.row(claims: .stage(.marketingQualified))).1.passed == [])
  }

  @Test func freeTextAboutALetterIsAPartialAnswer() throws {
    let row = Self.row(claims: .stage(.salesQualified)) {
      $0.answers = [.budget: " 20 k€ prévus ", .need: "  "]
    }
    let (file, _) = try Self.enter(row)
    let evidence = Evidence(
      text: "20 k€ prévus", author: lea.id, noted: noon.advanced(byDays: -40))
    #expect(file.qualification?.budget == .partial(evidence))
    #expect(file.qualification?.need == .unknown)
    #expect(try Self.enter(Self.row(claims: .stage(.captured))).0.qualification == nil)
  }

  @Test func aClosedRowWithoutAReasonSaysSo() throws {
    let silent = Self.row(claims: .disqualified)
    #expect(
      try Self.enter(silent).0.lead.workState == .closed(.disqualified(.notGiven, note: "")))
    let told = Self.row(claims: .lost) { $0.closingNote = " too dear " }
    #expect(
      try Self.enter(told).0.lead.workState == .closed(.disqualified(.other, note: "too dear")))
  }

  @Test func theLastContactIsNotedOnItsDay() throws {
    let day = today.advanced(byDays: -5)
    let row = Self.row(claims: .stage(.captured)) { $0.lastTouch = day }
    #expect(try Self.enter(row).0.lastActivity == ZoneRules.paris.startOfDay(day))
    let future = Self.row(claims: .stage(.captured)) { $0.lastTouch = today.advanced(byDays: 5) }
    #expect(try Self.enter(future).0.lastActivity == noon)
  }

  @Test func aRowMayBringAnActionThatIsOverdue() throws {
    let action = NextAction(text: "call", due: today.advanced(byDays: -9))
    let row = Self.row(claims: .stage(.captured)) { $0.lead.nextAction = action }
    #expect(try Self.enter(row).0.lead.nextAction == action)
  }

  @Test func theFactsNeededAreTheAccountThePersonAndTheOwner() {
    var row = Self.row(claims: .lost)
    row.lead.company = " Étoile SA "
    let account = Need.account(foldedName: "etoile sa")
    let person = Need.recognition(
      NamedPerson(name: row.lead.contact, email: row.lead.email, phone: row.lead.phone))
    #expect(Edit(.enter(row), to: numbered(1)).needs == [account, person])
    row.lead.owner = marc.id
    #expect(Edit(.enter(row), to: numbered(1)).needs == [account, person, .user(marc.id)])
    let given = [Need.user(marc.id), .accounts(marc.id)]
    #expect(Edit(.accepted(by: marc), to: numbered(1)).needs == given)
    let owner = FieldEdit(.owner, to: FieldValue(marc.id))
    #expect(Edit(.set([owner]), to: numbered(1)).needs == given)
    #expect(Edit(.resume, to: numbered(1)).needs.isEmpty)
  }
}
