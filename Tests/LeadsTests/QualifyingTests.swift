import Testing

@testable import Leads

struct QualifyingTests {
  @Test func answersSupersedeEachOtherAndTheOthersStay() throws {
    var story = Story(at: .captured)
    story.file.qualification = nil
    try story.does(.qualify(QualificationDraft("b~ n+")))
    let first = try #require(story.file.qualification)
    #expect(
      first.levels
        == BANTLevels(budget: .partial, authority: .unknown, need: .sufficient, timeline: .unknown))
    #expect(first.budget.evidence == Evidence(text: "heard", author: lea.id, noted: noon))
    story.wait(days: 3)
    story.actor = marc
    try story.does(.qualify(QualificationDraft("b+", over: first.id)))
    let second = try #require(story.file.qualification)
    #expect(second.id != first.id)
    #expect(second.author == marc.id)
    #expect(second.budget.level == .sufficient)
    #expect(second.need == first.need, "with its author and its day")
  }

  @Test func amountProjectAndHorizonStayUnlessTheyAreChanged() throws {
    var story = Story(at: .salesQualified)
    var draft = QualificationDraft()
    draft.budgetAmount = euros(40_000)
    try story.does(.qualify(draft))
    #expect(story.file.qualification?.budgetAmount == euros(40_000))
    #expect(story.file.qualification?.project == "New plant")
    var clearing = QualificationDraft()
    clearing.project = .some("  ")
    clearing.horizon = .some(nil)
    try story.does(.qualify(clearing))
    #expect(story.file.qualification?.project == nil)
    #expect(story.file.qualification?.horizon == nil)
    #expect(story.file.qualification?.budgetAmount == euros(40_000))
  }

  @Test func anAmountAloneIsKeptEvenBeforeAnyLetter() throws {
    var story = Story(at: .captured)
    story.file.qualification = nil
    var draft = QualificationDraft()
    draft.budgetAmount = euros(5_000)
    try story.does(.qualify(draft))
    #expect(story.file.qualification?.budgetAmount == euros(5_000))
  }

  @Test func sayingNothingNewTheSameDayIsNoEventAndLaterAConfirmation() throws {
    var story = Story(at: .captured)
    story.file.qualification = nil
    #expect(try story.does(.qualify(QualificationDraft("b? t?"))).isEmpty)
    try story.does(.qualify(QualificationDraft("b~")))
    #expect(try story.does(.qualify(QualificationDraft("b~"))).isEmpty)
    story.wait(days: 2)
    #expect(try story.does(.qualify(QualificationDraft("b~"))).count == 1)
    #expect(story.file.qualification?.budget.evidence?.noted == story.now)
  }

  @Test func aFormOpenedBeforeSomebodyElsesAnswersIsTold() throws {
    var story = Story(at: .captured)
    let seen = try #require(story.file.qualification)
    story.actor = marc
    try story.does(.qualify(QualificationDraft("b!", over: seen.id)))
    story.actor = lea
    #expect(
      story.refusal(of: .qualify(QualificationDraft("b+", over: seen.id)))
        == .supersededQualification(by: marc.id, at: noon))
    #expect(
      story.refusal(of: .qualify(QualificationDraft("b+"))) == nil, "without a base it asks nothing"
    )
  }

  @Test func lettersGoStaleAfterTheAgreedDays() {
    var full = Qualification.full(of: numbered(1))
    full.timeline = .unknown
    let noted = full.at
    #expect(full.staleCriteria(at: noted.advanced(byDays: 90), after: 90).isEmpty)
    let later = noted.advanced(byDays: 90).advanced(byMilliseconds: 1)
    #expect(full.staleCriteria(at: later, after: 90) == [.budget, .authority, .need])
  }
}

/// SQL by score alone: a badge that BANT lifts, and no way to SAL.
struct ProvisionalTests {
  /// A lead that has just become a provisional SQL.
  static func story() throws -> Story {
    var story = Story(at: .marketingQualified)
    story.file.qualification = nil
    try story.does(.move(to: .salesQualified, isProvisional: true))
    return story
  }

  @Test func aScoreMakesAnSQLThatBearsABadge() throws {
    let story = try Self.story()
    #expect(story.file.lead.stage == .salesQualified)
    #expect(story.file.lead.isProvisional)
  }

  @Test func whatBANTProvesIsNotProvisionalHoweverItWasAsked() throws {
    var story = Story(at: .marketingQualified)
    try story.does(.move(to: .salesQualified, isProvisional: true))
    #expect(!story.file.lead.isProvisional)
  }

  @Test func theBadgeIsLiftedByTheAnswersThatSatisfyThePolicy() throws {
    var story = try Self.story()
    try story.does(.qualify(QualificationDraft("b~ a~ n+ t~")))
    #expect(story.file.lead.isProvisional, "one sufficient letter is not enough")
    let events = try story.does(.qualify(QualificationDraft("t+")))
    #expect(!story.file.lead.isProvisional)
    #expect(events.first?.changes.contains { $0.field == FieldName(LeadField.provisional) } == true)
  }

  @Test func itIsNeverTakenBySales() throws {
    var story = try Self.story()
    #expect(story.findings(against: .accepted(by: marc)).map(\.gate) == [.g07, .g09])
  }

  @Test func aBlockingLetterStopsItToo() throws {
    var story = Story(at: .marketingQualified)
    try story.does(.qualify(QualificationDraft("a!")))
    #expect(
      story.findings(against: .move(to: .salesQualified, isProvisional: true)).map(\.gate)
        == [.g08])
  }

  @Test func elsewhereThanAtSQLNothingIsProvisional() throws {
    var story = Story(at: .captured)
    try story.does(.move(to: .marketingQualified, isProvisional: true))
    #expect(!story.file.lead.isProvisional)
  }
}
