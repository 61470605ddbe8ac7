import Leads
import Testing

/// Who is not to be contacted: what an entry forbids, how long, and who may lift it.
struct SuppressionTests {
  private let jeanne = Address.email("jeanneroy@exemple.fr")
  private let mobile = Address.phone("+33699001234")

  /// A lead whose person has both addresses.
  private func story() throws -> Story {
    var story = Story()
    try story.does(
      .set([
        FieldEdit(.contact, to: .text("Jeanne Roy")),
        FieldEdit(.email, to: .text("jeanne.roy@exemple.fr")),
        FieldEdit(.phone, to: .text("06 99 00 12 34")),
      ]))
    for address in [jeanne, mobile, .email("autre@exemple.fr")] {
      story.recognition.digests[address] = AddressDigest("digest of \(address.text)")
    }
    return story
  }

  private func called(by initiator: Initiator = .us, _ kind: ActivityKind = .call) -> Edit.Change {
    .log(ActivityDraft(kind, by: initiator, isTwoWay: true))
  }

  private static let lives: [(SuppressionTerms, String?)] = [
    (.notInterested(until: nil, wholeAccount: false), "2027-11-21"),
    (.alreadyContacted(until: nil, campaign: nil), "2027-02-19"), (.objection, nil),
  ]

  @Test(arguments: lives)
  func aPersonIsLeftAloneAsLongAsTheReasonSays(
    terms: SuppressionTerms, end: String?
  ) throws {
    var story = try story()
    try story.does(.suppress(terms))
    let entry = try #require(story.file.suppressions.first)
    #expect(entry.until == end.map(day))
    #expect(entry.email == AddressDigest("digest of jeanneroy@exemple.fr"))
    #expect(entry.phone == AddressDigest("digest of +33699001234"))
    for kind in ActivityKind.allCases where kind.reachesOut {
      #expect(story.refusal(of: called(kind)).map(\.gates) == [.g16])
    }
    #expect(story.refusal(of: called(.note)) == nil)
    guard let end else { return }
    story.now = WorkspaceSettings().zone.startOfDay(day(end))
    #expect(story.refusal(of: called(.call)) != nil)
    story.now = WorkspaceSettings().zone.startOfDay(day(end).advanced(byDays: 1))
    #expect(story.refusal(of: called(.call)) == nil)
  }

  private func called(_ kind: ActivityKind) -> Edit.Change { called(by: .us, kind) }

  @Test(arguments: [Signal.unsubscription, .refusal])
  func whoTurnsAwayByThemselvesIsLeftAloneForAYear(signal: Signal) throws {
    var story = try story()
    try story.does(.log(ActivityDraft(signal, at: noon.advanced(byDays: -30))))
    let entry = try #require(story.file.suppressions.first)
    #expect(entry.reason == .notInterested && entry.until == day("2027-10-22"))
    #expect(story.refusal(of: called(.email)).map(\.gates) == [.g16])
    #expect(!story.file.hasObjection)
    // The same once more says nothing new, and what is long past forbids nothing today.
    try story.does(.log(ActivityDraft(signal, at: noon.advanced(byDays: -40))))
    #expect(story.file.suppressions.count == 1)
    var former = try self.story()
    try former.does(.log(ActivityDraft(signal, at: noon.advanced(byDays: -400))))
    #expect(former.file.suppressions.isEmpty)
  }

  @Test func aMailThatCameBackForbidsItsAddressAlone() throws {
    var story = try story()
    try story.does(.log(ActivityDraft(.bounce)))
    #expect(story.refusal(of: called(.email)).map(\.gates) == [.g16])
    #expect(story.refusal(of: called(.call)) == nil)
  }

  @Test func eachOfSeveralAddressesInAFieldIsThePersons() throws {
    var story = try story()
    try story.does(
      .set([FieldEdit(.email, to: .text("autre@exemple.fr; jeanne.roy@exemple.fr"))]))
    try story.does(.suppress(.objection))
    let digests = story.file.suppressions.map { $0.email?.text }
    #expect(digests == ["digest of autre@exemple.fr", "digest of jeanneroy@exemple.fr"])
    let found = story.recognition.digests[jeanne].map { digest in
      story.file.suppressions.contains { $0.email == digest }
    }
    #expect(found == true)
  }

  @Test func anAddressThatFailsForbidsThatAddressAlone() throws {
    var story = try story()
    #expect(story.refusal(of: .suppress(.unreachable(nil))) == .addressRequired)
    try story.does(.suppress(.unreachable(.email)))
    #expect(story.refusal(of: called(.email)).map(\.gates) == [.g16])
    #expect(story.refusal(of: called(.call)) == nil)
    #expect(story.file.suppressedUntil == nil)
  }

  @Test func whatComesInIsRecordedWhateverStandsInTheList() throws {
    var story = try story()
    try story.does(.suppress(.objection))
    for kind in ActivityKind.allCases {
      #expect(story.refusal(of: called(by: .prospect, kind)) == nil)
    }
    #expect(story.refusal(of: .plan(NextAction(text: "attendre", due: today))) == nil)
  }

  @Test func anObjectionIsLiftedByAConsentAlone() throws {
    var story = try story()
    try story.does(.suppress(.objection))
    let words = try #require(WrittenReason("il a rappelé"))
    #expect(story.refusal(of: .lift(.reason(words))).map(\.gates) == [.g17])
    try story.does(.lift(.consent(words)))
    #expect(story.file.suppressions.first?.lifted?.words == "il a rappelé")
    #expect(story.refusal(of: called(.call)) == nil)
    #expect(story.refusal(of: .lift(.consent(words))) == .notSuppressed)
  }

  @Test func otherEntriesAreLiftedForAReason() throws {
    var story = try story()
    try story.does(.suppress(.notInterested(until: nil, wholeAccount: false)))
    try story.does(.lift(.reason(try #require(WrittenReason("nouveau directeur")))))
    #expect(story.refusal(of: called(.call)) == nil)
  }

  @Test func whoObjectedIsNotScored() throws {
    var story = try story()
    try story.does(.suppress(.objection))
    let points = Edit.Change.set([FieldEdit(.score, to: .integer(9))])
    #expect(story.refusal(of: points).map(\.gates) == [.g17])
    #expect(story.refusal(of: .set([FieldEdit(.score, to: .integer(0))])) == nil)
  }

  @Test func anObjectionFollowsThePersonToAnotherAddress() throws {
    var story = try story()
    try story.does(.suppress(.objection))
    try story.does(.set([FieldEdit(.email, to: .text("autre@exemple.fr"))]))
    #expect(
      story.file.suppressions.map(\.email) == [
        AddressDigest("digest of jeanneroy@exemple.fr"),
        AddressDigest("digest of autre@exemple.fr"),
      ])
  }

  @Test func anAddressThatFailedIsForgottenOnceItIsCorrected() throws {
    var story = try story()
    try story.does(.suppress(.unreachable(.email)))
    try story.does(.set([FieldEdit(.email, to: .text("autre@exemple.fr"))]))
    #expect(story.file.suppressions.count == 1)
  }

  @Test func theSameEntryTwiceIsOne() throws {
    var story = try story()
    try story.does(.suppress(.objection))
    #expect(try story.does(.suppress(.objection)) == [])
    #expect(story.file.suppressions.count == 1)
  }

  @Test func somebodyWhomNothingTellsFromOthersIsNotEntered() throws {
    var story = Story()
    #expect(story.file.mainContact != nil)
    try story.does(
      .set([FieldEdit(.email, to: .none), FieldEdit(.phone, to: .none)]))
    #expect(story.refusal(of: .suppress(.objection)) == .unrecognisable)
    let account = SuppressionTerms.notInterested(until: nil, wholeAccount: true)
    #expect(story.refusal(of: .suppress(account)) == nil)
  }

  @Test func aDayThatHasPassedIsNoEnd() throws {
    var story = try story()
    let yesterday = today.advanced(byDays: -1)
    let terms = SuppressionTerms.alreadyContacted(until: yesterday, campaign: nil)
    #expect(story.refusal(of: .suppress(terms)) == .dayHasPassed(yesterday))
  }
}

/// Additions of people who are not to be contacted, one test for each reason.
struct SuppressedAdditionTests {
  private let jeanne = Address.email("jeanneroy@exemple.fr")
  private let digest = AddressDigest("digest")

  private func entry(_ reason: SuppressionReason) -> Suppression {
    var entry = Suppression(
      id: numbered(900), reason, by: lea.id, since: noon, until: reason.end(from: today))
    entry.email = digest
    return entry
  }

  /// Adds somebody whom `entry` is about.
  private func add(
    _ entry: Suppression, _ origin: LeadOrigin, isImported: Bool = false,
    _ adjust: (inout NewLead) -> Void = { _ in }
  ) throws(Refusal) -> LeadFile {
    var new = NewLead(company: "Nordia", source: "salon")
    new.contact = "Jeanne Roy"
    new.email = "jeanne.roy+a@exemple.fr"
    new.origin = origin
    new.score = 70
    adjust(&new)
    var facts = Facts()
    facts.recognition.digests = [jeanne: digest]
    facts.recognition.entries = [entry]
    let context = EditContext(
      actor: lea, now: noon, settings: WorkspaceSettings(), facts: facts,
      identifiers: IdentifierSource(instant: noon, entropy: 3))
    let change: Edit.Change =
      isImported ? .enter(ImportedLead(new, claims: .stage(.captured))) : .add(new)
    return try LeadFile.adding(Edit(change, to: numbered(901)), context).0
  }

  @Test(arguments: SuppressionReason.allCases) func theyAreNotSoughtOut(
    reason: SuppressionReason
  ) throws {
    let refusal = #expect(throws: Refusal.self) { try add(entry(reason), .outbound) }
    #expect(refusal?.gates == [.g16])
    #expect(throws: Refusal.self) { try add(entry(reason), .inbound, isImported: true) }
  }

  @Test(arguments: SuppressionReason.allCases) func whoComesByThemselvesIsKeptAndMarked(
    reason: SuppressionReason
  ) throws {
    let file = try add(entry(reason), .inbound)
    #expect(file.suppressions.map(\.reason) == [reason])
    #expect(file.lead.score == (reason == .objection ? 0 : 70))
  }

  @Test func anotherWayToReachThemIsEnoughWhereAnAddressFails() throws {
    let file = try add(entry(.unreachable), .outbound) { $0.phone = "06 99 00 12 34" }
    #expect(file.suppressions.count == 1)
  }

  @Test func anEntryOfACampaignIsAboutThatCampaign() throws {
    var entry = entry(.alreadyContacted)
    entry.campaign = "Été"
    #expect(try add(entry, .outbound).suppressions == [])
    #expect(throws: Refusal.self) { try add(entry, .outbound) { $0.campaign = "ete" } }
  }

  @Test func anEntryThatIsOverForbidsNothing() throws {
    var entry = entry(.alreadyContacted)
    entry.until = today.advanced(byDays: -1)
    #expect(try add(entry, .outbound).suppressions.count == 1)
  }

  @Test func nobodyOfTheAccountIsSoughtOutWhereAllAreMeant() throws {
    var entry = entry(.notInterested)
    entry.email = nil
    let account = Account(id: numbered(7), name: "Nordia")
    entry.account = account.id
    var facts = Facts()
    facts.account = account
    facts.recognition.entries = [entry]
    var new = NewLead(company: "Nordia", source: "salon")
    new.origin = .outbound
    let context = EditContext(
      actor: lea, now: noon, settings: WorkspaceSettings(), facts: facts,
      identifiers: IdentifierSource(instant: noon, entropy: 3))
    #expect(throws: Refusal.self) {
      try LeadFile.adding(Edit(.add(new), to: numbered(902)), context)
    }
  }
}

extension Refusal {
  /// The gates that refused.
  fileprivate var gates: [GateCode] {
    if case .gates(let report) = self { report.findings.map(\.gate) } else { [] }
  }
}
