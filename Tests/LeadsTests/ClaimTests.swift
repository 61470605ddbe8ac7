import Leads
import Testing

/// Leads that nobody works, and who means to answer them.
struct ClaimTests {
  private func unowned() -> Story {
    var story = Story()
    story.file.lead.owner = nil
    // A Monday morning: the hour of a claim is an hour of work.
    story.now = instant("2026-11-23T09:00:00Z")
    return story
  }

  @Test func aClaimKeepsTheLeadForAnHourOfWorkAndGivesItNoOwner() throws {
    var story = unowned()
    try story.does(.claim)
    #expect(story.file.lead.claim == Claim(by: lea.id, until: instant("2026-11-23T10:00:00Z")))
    #expect(story.file.lead.owner == nil)
    story.now = instant("2026-11-23T16:50:00Z")
    try story.does(.claim)
    #expect(story.file.lead.claim?.until == instant("2026-11-24T08:50:00Z"), "over the night")
  }

  @Test func othersWaitUntilItEnds() throws {
    var story = unowned()
    try story.does(.claim)
    let claim = try #require(story.file.lead.claim)
    story.actor = marc
    #expect(story.refusal(of: .claim) == .claimed(claim))
    #expect(story.refusal(of: .releaseClaim) == .notClaimed)
    story.now = claim.until
    try story.does(.claim)
    #expect(story.file.lead.claim?.by == marc.id)
  }

  @Test func whoeverWorksWhatTheyClaimedOwnsIt() throws {
    let ways: [Edit.Change] = [
      .log(ActivityDraft(.call, by: .us, isTwoWay: false)),
      .plan(NextAction(text: "call", due: day("2026-11-24"))),
      .snooze(until: day("2026-11-25")), .qualify(QualificationDraft()),
    ]
    for way in ways {
      var story = unowned()
      try story.does(.claim)
      if case .qualify = way {
        var draft = QualificationDraft()
        draft.answers[.need] = .init(.partial, "ERP")
        try story.does(.qualify(draft))
      } else {
        try story.does(way)
      }
      #expect(story.file.lead.owner == lea.id && story.file.lead.claim == nil, "\(way)")
    }
    var story = unowned()
    try story.does(.claim)
    story.actor = marc
    try story.does(.log(ActivityDraft(.note, by: .us, isTwoWay: false, text: "n")))
    #expect(story.file.lead.owner == nil && story.file.lead.claim?.by == lea.id)
    try story.does(.set([FieldEdit(.owner, to: FieldValue(marc.id))]))
    #expect(story.file.lead.claim == nil)
  }

  @Test func whatHasAnOwnerOrAnEndIsNotClaimed() throws {
    var story = Story()
    story.file.lead.owner = marc.id
    #expect(story.refusal(of: .claim) == .owned(by: marc.id))
    story.actor = marc
    #expect(try story.does(.claim).isEmpty, "it is theirs already")
    story = unowned()
    try story.does(.claim)
    try story.does(.disqualify(.competitor, note: ""))
    #expect(story.file.lead.claim == nil)
    #expect(story.refusal(of: .claim) == .closed(.disqualified))
  }

  @Test func aClaimIsGivenUp() throws {
    var story = unowned()
    #expect(story.refusal(of: .releaseClaim) == .notClaimed)
    try story.does(.claim)
    try story.does(.releaseClaim)
    #expect(story.file.lead.claim == nil && story.file.lead.owner == nil)
    try story.does(.claim)
    story.actor = User(id: numbered(9), name: "Ada", role: .salesManager)
    try story.does(.releaseClaim)
    #expect(story.file.lead.claim == nil)
  }
}
