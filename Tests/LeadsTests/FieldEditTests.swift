import Testing

@testable import Leads

struct FieldEditTests {
  static let values: [(EditableField, FieldValue, FieldValue)] = [
    (.company, .text(" Durand SA "), .text("Durand SA")),
    (.domain, .text("durand.fr"), .text("durand.fr")),
    (.siren, .text("123456789"), .text("123456789")), (.headcount, .integer(120), .integer(120)),
    (.city, .text("Lyon"), .text("Lyon")), (.country, .text("  "), .none),
    (.contact, .text("Jeanne Roy"), .text("Jeanne Roy")), (.title, .text("CEO"), .text("CEO")),
    (.email, .text(" j@roy.fr "), .text("j@roy.fr")),
    (.phone, .text("0612345678"), .text("0612345678")),
    (.buyingRole, .text("decider"), .text("decider")), (.source, .text("fair"), .text("fair")),
    (.origin, .text("outbound"), .text("outbound")), (.channel, .text("event"), .text("event")),
    (.site, .text("on-site"), .text("on-site")), (.campaign, .text("autumn"), .text("autumn")),
    (.owner, FieldValue(marc.id), FieldValue(marc.id)), (.score, .integer(77), .integer(77)),
    (.amount, .text("1250000 EUR"), .text("1250000 EUR")), (.tags, .text("#b, a b"), .text("a,b")),
    (.note, .text(" soon "), .text("soon")), (.expectedClose, .integer(20_900), .integer(20_900)),
  ]

  @Test func everyEditableFieldIsInTheTable() {
    #expect(Self.values.map(\.0) == EditableField.allCases)
    #expect(Set(EditableField.allCases.map(\.name)).count == EditableField.allCases.count)
  }

  @Test(arguments: values)
  func aFieldTakesItsValue(field: EditableField, typed: FieldValue, kept: FieldValue) throws {
    var story = Story(at: .salesAcceptable)
    if kept == .none { story.file.account.country = "France" }
    let before = story.file.value(of: field)
    let event = try #require(try story.does(.set([FieldEdit(field, to: typed)])).first)
    #expect(event.kind == .edited)
    #expect(story.file.value(of: field) == kept)
    // Who gave points, and when, is kept beside them.
    let beside = [FieldName(LeadField.scoredAt), FieldName(LeadField.scoredBy)]
    let changes = event.changes.filter { change in
      !(change.field.map(beside.contains) ?? false)
    }
    #expect(changes.map(\.field) == [field.name])
    #expect(changes.map(\.old) == [before])
    #expect(changes.map(\.new) == [kept])
  }

  static let faults: [(EditableField, FieldValue, Refusal)] = [
    (.company, .text("  "), .empty(.company)), (.company, .none, .empty(.company)),
    (.contact, .text(""), .empty(.contact)), (.source, .none, .empty(.source)),
    (.headcount, .integer(-1), .invalid(.headcount, .integer(-1))),
    (.headcount, .text("many"), .invalid(.headcount, .text("many"))),
    (.score, .text("high"), .invalid(.score, .text("high"))),
    (.amount, .text("-5 EUR"), .invalid(.amount, .text("-5 EUR"))),
    (.amount, .text("12k"), .invalid(.amount, .text("12k"))),
    (.origin, .text("sideways"), .invalid(.origin, .text("sideways"))),
    (.buyingRole, .text("boss"), .invalid(.buyingRole, .text("boss"))),
    (.owner, .text("Marc"), .invalid(.owner, .text("Marc"))),
    (.owner, FieldValue(numbered(77) as UserID), .unknownUser(numbered(77))),
    (.expectedClose, .text("soon"), .invalid(.expectedClose, .text("soon"))),
  ]

  @Test(arguments: faults)
  func aValueThatAFieldCannotTakeIsRefused(
    field: EditableField, value: FieldValue, refusal: Refusal
  ) {
    var story = Story(at: .salesAcceptable)
    #expect(story.refusal(of: .set([FieldEdit(field, to: value)])) == refusal)
  }

  @Test func oneFaultyFieldKeepsAllOthersAsTheyWere() {
    var story = Story()
    let edits = [FieldEdit(.city, to: .text("Lyon")), FieldEdit(.score, to: .integer(-1))]
    #expect(story.refusal(of: .set(edits)) != nil)
    #expect(story.file.account.city == nil)
  }

  @Test func differentFieldsMergeAndTheSameFieldAsks() throws {
    var story = Story()
    // Marc changes the town while Léa's form is open.
    try story.does(.set([FieldEdit(.city, from: FieldValue.none, to: .text("Lyon"))]))
    // Léa's other field merges.
    try story.does(.set([FieldEdit(.country, from: FieldValue.none, to: .text("France"))]))
    // The same field asks, with its three values.
    let mine = FieldEdit(.city, from: FieldValue.none, to: .text("Lille"))
    #expect(
      story.refusal(of: .set([mine]))
        == .conflicts([
          FieldConflict(
            field: EditableField.city.name, base: .none, current: .text("Lyon"),
            wanted: .text("Lille"))
        ]))
    // The same wish passes, and so does one that knows of the other's value, or asks for none.
    let same = FieldEdit(.city, from: FieldValue.none, to: .text("Lyon"))
    #expect(try story.does(.set([same])).isEmpty)
    try story.does(.set([FieldEdit(.city, from: .text("Lyon"), to: .text("Lille"))]))
    try story.does(.set([FieldEdit(.city, to: .text("Nantes"))]))
    #expect(story.file.account.city == "Nantes")
  }

  @Test func everyConflictIsToldAtOnce() {
    var story = Story()
    let edits = [EditableField.city, .domain, .score].map {
      FieldEdit($0, from: .text("seen"), to: .text("wanted"))
    }
    guard case .conflicts(let conflicts) = story.refusal(of: .set(edits)) else {
      Issue.record("no conflicts")
      return
    }
    #expect(conflicts.map(\.field) == edits.map(\.field.name))
  }

  @Test func aLeadWithoutAContactGetsOneByItsName() throws {
    var story = Story()
    story.file.contacts = []
    story.file.lead.contact = nil
    let email = FieldEdit(.email, to: .text("j@roy.fr"))
    #expect(story.refusal(of: .set([email])) == .noContact)
    #expect(try story.does(.set([FieldEdit(.email, to: .none)])).isEmpty)
    // In whichever order the fields come.
    try story.does(.set([email, FieldEdit(.contact, to: .text("Jeanne Roy"))]))
    #expect(story.file.mainContact?.name == "Jeanne Roy")
    #expect(story.file.mainContact?.email == "j@roy.fr")
  }

  @Test func anOwnerMayBeTakenAway() throws {
    var story = Story()
    try story.does(.set([FieldEdit(.owner, to: .none)]))
    #expect(story.file.lead.owner == nil)
  }
}

struct ContactEditTests {
  @Test func aPersonIsAddedToTheAccount() throws {
    var story = Story()
    var draft = ContactDraft(name: " Jeanne Roy ")
    draft.buyingRole = .decider
    let event = try #require(try story.does(.contact(draft)).first)
    #expect(event.kind == .contactChanged)
    #expect(story.file.contacts.map(\.name) == ["Paul Petit", "Jeanne Roy"])
    #expect(story.file.contacts.last?.buyingRole == .decider)
    #expect(story.file.lead.contact == story.file.contacts.first?.id, "the main one stays")
  }

  @Test func theFirstPersonIsTheMainContact() throws {
    var story = Story()
    story.file.contacts = []
    story.file.lead.contact = nil
    try story.does(.contact(ContactDraft(name: "Jeanne Roy")))
    #expect(story.file.mainContact?.name == "Jeanne Roy")
  }

  @Test func whatADraftLeavesOutIsKeptAndWhatItEmptiesGoes() throws {
    var story = Story()
    story.file.contacts[0].phone = "0612345678"
    var draft = ContactDraft(id: story.file.contacts[0].id, name: "Paul Petit")
    draft.title = "CEO"
    draft.phone = ""
    try story.does(.contact(draft))
    #expect(story.file.contacts[0].email == "paul@dupont.example")
    #expect(story.file.contacts[0].phone == nil)
    #expect(story.file.contacts[0].title == "CEO")
  }

  @Test func aPersonHasANameAndIsOneOfTheAccount() {
    var story = Story()
    #expect(story.refusal(of: .contact(ContactDraft(name: " "))) == .empty(.contact))
    let stranger = ContactDraft(id: numbered(77), name: "Zoé")
    #expect(story.refusal(of: .contact(stranger)) == .unknownContact(numbered(77)))
  }
}

@Test(arguments: [
  ("vip", ["export", "salon", "vip"]), ("SALON +web", ["export", "salon", "web"]),
  ("-Salon", ["export"]), ("-export, -salon vip", ["vip"]), ("-x +x", ["export", "salon", "x"]),
  ("", ["export", "salon"]), ("- # +", ["export", "salon"]),
])
func tagsAreAddedToThoseThatAreThere(text: String, expected: [String]) throws {
  var story = Story(at: .captured)
  try story.does(.set([FieldEdit(.tags, to: .text("salon export"))]))
  let events = try story.does(.tag(TagChange(text)))
  #expect(story.file.lead.tags == expected)
  #expect(
    events.allSatisfy {
      $0.kind == .edited && $0.changes.map(\.field) == [FieldName(LeadField.tags)]
    })
}
