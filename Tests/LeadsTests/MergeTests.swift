import Leads
import Testing

/// Two leads that become one.
struct MergeTests {
  private var kept = Story(at: .marketingQualified)
  private var other: LeadFile

  init() {
    other = Self.other(at: .captured)
    kept.file.activities = []
    kept.file.qualification = nil
  }

  /// A lead of another account, with one of every record.
  private static func other(at stage: Stage) -> LeadFile {
    var file = LeadFile.ready(for: stage)
    let account = Account(id: numbered(60), name: "Dupont")
    var contact = Contact(id: numbered(61), account: account.id, name: "Paul PETIT")
    contact.email = "paul@dupont.example"
    contact.phone = "06 99 00 12 34"
    var lead = Lead(
      id: numbered(62), account: account.id, contact: contact.id, origin: .outbound,
      channel: .form, site: .onSite, source: "salon", captured: noon.advanced(byDays: -90))
    lead.stage = stage
    lead.acceptance = file.lead.acceptance
    lead.opportunity = file.lead.opportunity
    lead.contract = file.lead.contract
    lead.tags = ["vip"]
    lead.note = "rappeler le matin"
    lead.owner = marc.id
    file = LeadFile(
      lead: lead, number: LeadNumber(40), account: account, contacts: [contact],
      qualification: .full(of: lead.id),
      activities: [
        Activity(
          id: numbered(63), lead: lead.id, kind: .call, initiator: .prospect, isTwoWay: true,
          at: noon.advanced(byDays: -60), author: lea.id, text: "premier appel")
      ],
      offers: stage >= .opportunityCreated
        ? [
          Offer(
            id: numbered(64), lead: lead.id, account: account.id, amount: euros(9_000),
            issued: today, wasRequested: true)
        ] : [])
    return file
  }

  private func context(
    _ file: LeadFile, isAlone: Bool = true, by story: Story
  ) -> EditContext {
    var context = story.context
    context.facts.merging = MergedLead(
      file: file, qualifications: [file.qualification?.id, numbered(99)].compactMap(\.self),
      isAlone: isAlone)
    return context
  }

  /// Merges, and returns what became of both.
  private func merged(
    taking taken: Set<MergeField>? = nil, isAlone: Bool = true
  ) throws -> (kept: LeadFile, other: LeadFile, events: [Event]) {
    var (kept, other) = (self.kept.file, self.other)
    var merge = Merge(of: other, into: kept)
    if let taken { merge.taken = taken }
    let edits = merge.edits(keeping: kept.lead.id)
    var events = try kept.apply(
      edits[0], context(other, isAlone: isAlone, by: self.kept))
    events += try other.apply(edits[1], context(kept, by: self.kept))
    return (kept, other, events)
  }

  @Test func theKeptLeadHoldsWhatBothHeld() throws {
    let (kept, other, events) = try merged()
    #expect(events.map(\.kind) == [.absorbed, .merged])
    #expect(kept.activities.map(\.text) == ["premier appel"])
    #expect(kept.activities.allSatisfy { $0.lead == kept.lead.id })
    #expect(kept.qualification?.lead == kept.lead.id)
    #expect(kept.lead.captured == noon.advanced(byDays: -90))
    #expect(kept.lead.tags == ["vip"] && kept.lead.source == "webinar")
    #expect(kept.lead.note == "rappeler le matin")
    #expect(kept.lead.stage == .marketingQualified && kept.lead.owner == lea.id)
    #expect(kept.mainContact?.phone == "06 99 00 12 34" && kept.contacts.count == 1)
    #expect(other.lead.workState == .closed(.disqualified(.duplicate, note: "")))
    #expect(other.lead.mergedInto == LeadNumber(128))
    #expect(other.activities.isEmpty && other.offers.isEmpty && other.qualification == nil)
  }

  @Test mutating func aPlanComesWithTheCadenceThatMadeIt() throws {
    other.lead.nextAction = NextAction(text: "1er appel", due: today)
    other.lead.enrolment = Enrolment(CadenceName(.coldCalling), at: noon, anchor: today)
    let (kept, given, _) = try merged(taking: [.nextAction])
    #expect(kept.lead.nextAction?.text == "1er appel")
    #expect(kept.lead.enrolment?.isOpen == true && given.lead.enrolment?.isOpen != true)
    self.kept.file.suppressions = [
      Suppression(id: numbered(70), .objection, by: lea.id, since: noon, until: nil)
    ]
    let (left, _, _) = try merged(taking: [.nextAction])
    #expect(left.lead.nextAction == nil && left.lead.enrolment == nil)
  }

  @Test func recordsChangeHandsAndAreNotMadeAnew() throws {
    let changes = try #require(try merged().events.first?.changes)
    let moved = changes.filter { $0.new == FieldValue(kept.file.lead.id) }
    #expect(moved.map(\.record.kind) == [.activity, .qualification, .qualification])
    #expect(moved.allSatisfy { $0.old == FieldValue(other.lead.id) })
    #expect(!changes.contains { $0.isCreation })
  }

  @Test func whatIsChosenComesFromTheOther() throws {
    let differences = Merge.differences(kept.file, other).map(\.name)
    #expect(
      differences == [
        "company", "contact", "phone", "source", "origin", "channel", "site", "owner", "score",
        "note", "budget", "authority", "need", "timeline", "project", "horizon",
      ])
    let (kept, _, _) = try merged(
      taking: [.field(.company), .field(.owner), .field(.source), .field(.contact)])
    #expect(kept.account.name == "Dupont" && kept.mainContact?.name == "Paul PETIT")
    #expect(kept.lead.owner == marc.id && kept.lead.source == "salon")
    #expect(kept.lead.note.isEmpty)
  }

  @Test mutating func answersAreChosenLetterByLetter() throws {
    let full = Qualification.full(of: kept.file.lead.id)
    var mine = Qualification(
      id: numbered(98), lead: kept.file.lead.id, at: full.at, author: lea.id)
    for criterion in Criterion.allCases { mine[criterion] = full[criterion] }
    mine.need = .partial(Evidence(text: "à voir", author: lea.id, noted: noon))
    kept.file.qualification = mine
    let usual = try merged().kept.qualification
    #expect(usual?.need.level == .partial && usual?.id != mine.id)
    let chosen = try merged(taking: [.letter(.need)]).kept.qualification
    #expect(chosen?.need.level == .sufficient && chosen?.project == nil)
  }

  @Test mutating func aStageIsTakenWithAllThatBroughtTheLeadThere() throws {
    other = Self.other(at: .opportunityCreated)
    #expect(throws: Refusal.stageWouldBeLost(.opportunityCreated)) { try merged() }
    let (kept, other, _) = try merged(taking: [.stage])
    #expect(kept.lead.stage == .opportunityCreated && kept.lead.acceptance?.owner == marc.id)
    #expect(kept.standingOffers.map(\.account) == [kept.account.id])
    #expect(kept.value == euros(9_000))
    #expect(other.lead.lane == .disqualified)
  }

  @Test mutating func whatEndedOffersNoStageAndItsOffersStandNoMore() throws {
    other = Self.other(at: .opportunityCreated)
    other.lead.workState = .closed(.lost(.price, note: ""))
    #expect(!Merge.differences(kept.file, other).contains(.stage))
    let (kept, _, _) = try merged(taking: [.stage])
    #expect(kept.lead.stage == .marketingQualified)
    #expect(kept.offers.count == 1 && kept.standingOffers.isEmpty)
  }

  @Test mutating func anotherPersonComesAlongAndMayBecomeTheMainOne() throws {
    other.contacts[0].name = "Anne Weber"
    other.contacts[0].email = "anne@dupont.example"
    other.contacts.append(
      Contact(id: numbered(65), account: other.account.id, name: "Luc Noir"))
    #expect(Merge.differences(kept.file, other).contains(.person))
    let plain = try merged().kept
    #expect(plain.contacts.map(\.name) == ["Paul Petit", "Anne Weber", "Luc Noir"])
    #expect(plain.mainContact?.name == "Paul Petit")
    #expect(plain.contacts.allSatisfy { $0.account == plain.account.id })
    // Where others pursue that company, its people stay theirs.
    #expect(try merged(isAlone: false).kept.contacts.map(\.name) == ["Paul Petit", "Anne Weber"])
    #expect(try merged(taking: [.person]).kept.mainContact?.name == "Anne Weber")
  }

  @Test mutating func whatCannotBeMergedIsLeftAsItIs() throws {
    func refusal(_ file: LeadFile) -> Refusal? {
      var kept = kept.file
      let merge = Merge(of: file.lead.id, taking: [])
      do throws(Refusal) {
        _ = try kept.apply(
          Edit(.absorb(merge), to: kept.lead.id), context(file, by: self.kept))
        return nil
      } catch {
        #expect(kept == self.kept.file)
        return error
      }
    }
    #expect(refusal(kept.file) == .mergedWithItself)
    var gone = other
    gone.lead.mergedInto = LeadNumber(7)
    #expect(refusal(gone) == .merged(into: LeadNumber(7)))
    var won = Self.other(at: .won)
    won.lead.contract = Contract(signed: today, value: euros(5))
    kept.file.lead.contract = Contract(signed: today, value: euros(7))
    #expect(refusal(won) == .twoContracts)
    kept.file.lead.workState = .closed(.disqualified(.noNeed, note: ""))
    #expect(refusal(other) == .closed(.disqualified))
  }

  @Test func whatBecameAPartOfAnotherIsWorkedOnNoMore() throws {
    var gone = try merged().other
    for change in [
      Edit.Change.reopen, .log(ActivityDraft(.note, by: .us, isTwoWay: false)),
      .tag(TagChange("a")),
    ] {
      #expect(throws: Refusal.merged(into: LeadNumber(128))) {
        try gone.apply(Edit(change, to: gone.lead.id), kept.context)
      }
    }
  }
}
