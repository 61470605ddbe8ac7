import Testing

@testable import Leads

/// Records come back from their fields, and changes lead from one record to another.
struct RecordTests {
  static func fields<Record: StoredRecord>(of record: Record) -> [Record.Field: FieldValue] {
    var fields: [Record.Field: FieldValue] = [:]
    for field in Record.Field.allCases { fields[field] = record.value(of: field) }
    return fields
  }

  static func make<Record: StoredRecord>(
    _ kind: Record.Type, _ id: Identifier<AnyRecord>, _ fields: [Record.Field: FieldValue]
  ) -> Record? {
    Record(id: id) { fields[$0] ?? .none }
  }

  /// Both properties for pairs of states of one record.
  static func check<Record: StoredRecord>(_ pairs: [(Record, Record)]) {
    for (old, new) in pairs {
      var fields = fields(of: old)
      #expect(make(Record.self, old.anyID, fields) == old)
      let changes = old.changes(to: new)
      for change in changes {
        let field = Record.Field.allCases.first { FieldName($0) == change.field }
        guard let field else { continue }
        #expect(fields[field] == change.old)
        fields[field] = change.new
      }
      #expect(make(Record.self, old.anyID, fields) == new)
      for change in changes.reversed() {
        let field = Record.Field.allCases.first { FieldName($0) == change.field }
        if let field { fields[field] = change.old }
      }
      #expect(make(Record.self, old.anyID, fields) == old)
    }
  }

  @Test func leadsComeBackFromTheirFields() {
    var dice = Dice(5)
    Self.check((0..<1500).map { _ in (Lead.random(&dice), Lead.random(&dice)) })
  }

  @Test func otherRecordsComeBackFromTheirFields() {
    var dice = Dice(6)
    for _ in 0..<500 {
      Self.check([(Account.random(&dice), Account.random(&dice))])
      Self.check([(Contact.random(&dice), Contact.random(&dice))])
      Self.check([(Activity.random(&dice), Activity.random(&dice))])
      Self.check([(Qualification.random(&dice), Qualification.random(&dice))])
      Self.check([(Offer.random(&dice), Offer.random(&dice))])
    }
  }

  @Test func fieldsHaveDistinctNamesAndNumbers() {
    func check<Field: RecordField>(_ kind: Field.Type) {
      #expect(Set(Field.allCases.map(\.name)).count == Field.allCases.count)
      #expect(Field.allCases.allSatisfy { !$0.name.contains(" ") && !$0.name.isEmpty })
    }
    check(AccountField.self)
    check(ContactField.self)
    check(LeadField.self)
    check(ActivityField.self)
    check(QualificationField.self)
    check(OfferField.self)
  }

  @Test(
    arguments: [
      (FieldValue.none, nil), (.text("12 EUR"), 12), (.text("-5 EUR"), -5), (.text("12 EURO"), nil),
      (.text("12EUR"), nil), (.text("x EUR"), nil), (.integer(12), nil), (.text("1 2 EUR"), nil),
    ] as [(FieldValue, Int?)])
  func amountsAreKeptAsUnitsAndCurrency(value: FieldValue, units: Int?) {
    #expect(value.money?.minorUnits == units)
  }

  @Test func whatIsTheSameHasNoChanges() {
    let file = LeadFile.ready(for: .won)
    #expect(file.changes(to: file).isEmpty)
  }

  @Test func aFileTellsNewRecordsAndChangedFields() {
    let old = LeadFile.ready(for: .captured)
    var new = old
    new.account.city = "Lyon"
    new.contacts.append(Contact(id: numbered(80), account: old.account.id, name: "Jeanne"))
    new.lead.score = 61
    new.qualification = Qualification(
      id: numbered(81), lead: old.lead.id, at: noon, author: lea.id)
    let changes = old.changes(to: new)
    #expect(changes.map(\.record.kind) == [.account, .contact, .lead, .qualification])
    #expect(changes.map(\.isCreation) == [false, true, false, true])
  }
}

extension Dice {
  fileprivate mutating func maybe<Value>(_ value: (inout Dice) -> Value) -> Value? {
    Bool.random(using: &self) ? value(&self) : nil
  }

  fileprivate mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &self)]
  }

  fileprivate mutating func text() -> String {
    pick(["", "Léa", "a b", "œuvre, 2", "\n", "« ? »", "東京", "'; --", "12 EUR"])
  }

  fileprivate mutating func day() -> CalendarDate {
    CalendarDate(dayNumber: .random(in: -40_000...60_000, using: &self))
  }

  fileprivate mutating func instant() -> Instant {
    Instant(milliseconds: .random(in: -1_000_000_000_000...3_000_000_000_000, using: &self))
  }

  fileprivate mutating func money() -> Money {
    Money(
      minorUnits: .random(in: -5...9_000_000_000, using: &self),
      currency: pick([.euro, Currency("USD") ?? .euro]))
  }

  fileprivate mutating func id<Record>() -> Identifier<Record> {
    Identifier(high: next(), low: next())
  }
}

extension Lead {
  fileprivate static func random(_ dice: inout Dice) -> Lead {
    var lead = Lead(
      id: numbered(1), account: dice.id(), contact: dice.maybe { $0.id() },
      origin: dice.pick(LeadOrigin.allCases), channel: dice.pick(CaptureChannel.allCases),
      site: dice.maybe { $0.pick(SiteKind.allCases) }, source: dice.text(),
      captured: dice.instant())
    lead.campaign = dice.maybe { $0.text() }
    lead.isImported = .random(using: &dice)
    lead.laneClaimed = dice.maybe { $0.pick(Lane.all) }
    lead.stage = dice.pick(Stage.allCases)
    lead.stageEntered = dice.instant()
    lead.isProvisional = .random(using: &dice)
    lead.workState = .random(&dice)
    lead.owner = dice.maybe { $0.id() }
    lead.score = .random(in: 0...100, using: &dice)
    lead.estimate = dice.maybe { $0.money() }
    lead.tags = dice.pick([[], ["vip"], ["export", "vip"]])
    lead.note = dice.text()
    lead.nextAction = dice.maybe { dice in
      NextAction(text: dice.text(), due: dice.day(), minute: dice.maybe { $0.pick([0, 840]) })
    }
    lead.actionWaived = dice.maybe { $0.text() } ?? ""
    lead.claim = dice.maybe { Claim(by: $0.id(), until: $0.instant()) }
    lead.enrolment = dice.maybe { .random(&$0) }
    lead.acceptance = dice.maybe { Acceptance(owner: $0.id(), on: $0.day()) }
    lead.opportunity = dice.maybe { dice in
      Opportunity(
        opened: dice.day(), amount: dice.maybe { $0.money() },
        expectedClose: dice.maybe { $0.day() })
    }
    lead.contract = dice.maybe { Contract(signed: $0.day(), value: $0.money()) }
    lead.confirmedTemperature = dice.maybe { $0.pick(Temperature.allCases) }
    return lead
  }
}

extension Enrolment {
  fileprivate static func random(_ dice: inout Dice) -> Enrolment {
    let name = CadenceName(rawValue: dice.pick(["cold-calling", "ours"]))
    var enrolment = Enrolment(name, at: dice.instant(), anchor: dice.day())
    enrolment.done = .random(in: 0...9, using: &dice)
    let reason = dice.pick(CadenceBreak.allCases)
    switch Int.random(in: 0..<3, using: &dice) {
    case 0: break
    case 1:
      let until = dice.maybe { $0.day() }
      enrolment.state = .paused(since: dice.instant(), until: until, reason)
    default: enrolment.state = .ended(at: dice.instant(), reason)
    }
    return enrolment
  }
}

extension WorkState {
  fileprivate static func random(_ dice: inout Dice) -> WorkState {
    switch Int.random(in: 0..<5, using: &dice) {
    case 0: .toDo
    case 1: .waiting(until: dice.day())
    case 2: .parked(until: dice.maybe { $0.day() }, dice.pick(ParkingReason.allCases))
    case 3: .closed(.disqualified(dice.pick(DisqualificationReason.allCases), note: dice.text()))
    default: .closed(.lost(dice.pick(LossReason.allCases), note: dice.text()))
    }
  }
}

extension Account {
  fileprivate static func random(_ dice: inout Dice) -> Account {
    var account = Account(id: numbered(2), name: dice.text())
    account.domain = dice.maybe { $0.text() }
    account.siren = dice.maybe { $0.text() }
    account.headcount = dice.maybe { $0.pick([0, 12]) }
    account.city = dice.maybe { $0.text() }
    account.country = dice.maybe { $0.text() }
    return account
  }
}

extension Contact {
  fileprivate static func random(_ dice: inout Dice) -> Contact {
    var contact = Contact(id: numbered(3), account: numbered(2), name: dice.text())
    contact.title = dice.maybe { $0.text() }
    contact.email = dice.maybe { $0.text() }
    contact.phone = dice.maybe { $0.text() }
    contact.buyingRole = dice.maybe { $0.pick(BuyingRole.allCases) }
    return contact
  }
}

extension Activity {
  fileprivate static func random(_ dice: inout Dice) -> Activity {
    Activity(
      id: numbered(4), lead: numbered(1), kind: dice.pick(ActivityKind.allCases),
      initiator: dice.pick(Initiator.allCases), isTwoWay: .random(using: &dice),
      at: dice.instant(), author: dice.id(), text: dice.text(),
      disposition: dice.maybe { $0.pick(Disposition.allCases) },
      mode: dice.maybe { $0.pick(InteractionMode.allCases) },
      minutes: dice.maybe { $0.pick([0, 12]) })
  }
}

extension Qualification {
  fileprivate static func random(_ dice: inout Dice) -> Qualification {
    var answers = Qualification(
      id: numbered(5), lead: numbered(1), at: dice.instant(), author: dice.id())
    for criterion in Criterion.allCases {
      let evidence = Evidence(
        text: dice.text(), author: dice.id(), noted: dice.instant(),
        source: dice.maybe { $0.id() })
      answers[criterion] = CriterionStatus(dice.pick(CriterionLevel.allCases), evidence)
    }
    answers.budgetAmount = dice.maybe { $0.money() }
    answers.project = dice.maybe { $0.text() }
    answers.horizon = dice.maybe { $0.day() }
    return answers
  }
}

extension Offer {
  fileprivate static func random(_ dice: inout Dice) -> Offer {
    Offer(
      id: numbered(6), lead: numbered(1), account: numbered(2),
      amount: dice.money(), issued: dice.day(), wasRequested: .random(using: &dice),
      isWithdrawn: .random(using: &dice))
  }
}
