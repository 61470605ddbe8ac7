import Testing

@testable import Leads

/// What was observed of a prospect, and what it counts as.
struct SignalTests {
  private func activity(
    _ kind: ActivityKind, by initiator: Initiator, _ disposition: Disposition? = nil
  ) -> Activity {
    Activity(
      id: numbered(9), lead: numbered(8), kind: kind, initiator: initiator, isTwoWay: false,
      at: noon, author: lea.id, text: "", disposition: disposition)
  }

  @Test func whatWasNotedWithoutASignalStillMeansOne() {
    let meant: [(ActivityKind, Initiator, Disposition?, Signal?)] = [
      (.form, .prospect, nil, .form), (.download, .prospect, nil, .download),
      (.webinar, .prospect, nil, .webinarRegistration),
      (.newsletter, .prospect, nil, .newsletter), (.visit, .prospect, nil, .visit),
      (.call, .prospect, nil, .inboundCall), (.email, .prospect, nil, .positiveReply),
      (.email, .prospect, .notInterested, .refusal), (.call, .us, .notInterested, .refusal),
      (.call, .us, .doNotContact, .refusal), (.email, .us, .bounced, .bounce),
      (.call, .us, .noAnswer, nil), (.download, .us, nil, nil), (.meeting, .prospect, nil, nil),
      (.note, .prospect, nil, nil),
    ]
    for (kind, initiator, disposition, signal) in meant {
      #expect(activity(kind, by: initiator, disposition).observed == signal, "\(kind)")
    }
    var mail = activity(.email, by: .prospect)
    mail.signal = .unsubscription
    #expect(mail.observed == .unsubscription)
  }

  @Test func aSignalIsTheProspectsActAndProvesInterestOrNot() throws {
    for signal in Signal.allCases {
      var story = Story()
      story.file.activities = []
      try story.does(.log(ActivityDraft(signal)))
      let kept = try #require(story.file.activities.first)
      #expect(kept.observed == signal && kept.kind == signal.kind)
      #expect(kept.provesInterest == signal.provesInterest)
      #expect(!kept.isAnswer && !story.file.isAnswered, "\(signal) answers nobody")
      #expect((story.file.lastInbound != nil) == (signal != .bounce))
    }
  }

  @Test func aLeadKeepsNoReferenceTwice() throws {
    var story = Story()
    let draft = ActivityDraft(.download, text: "guide", reference: " hs-1 ")
    #expect(try story.does(.log(draft)).count == 1)
    #expect(try story.does(.log(draft)).isEmpty)
    #expect(try story.does(.log(ActivityDraft(.download, reference: "hs-2"))).count == 1)
    #expect(story.file.activities.compactMap(\.reference) == ["hs-1", "hs-2"])
  }

  @Test func whatComesFromSomebodyWhoIsNotToBeContactedIsNotedAllTheSame() throws {
    var story = Story()
    story.file.suppressions = [
      Suppression(id: numbered(70), .objection, by: lea.id, since: noon, until: nil)
    ]
    for signal in Signal.allCases { try story.does(.log(ActivityDraft(signal))) }
    #expect(story.file.activities.suffix(Signal.allCases.count).map(\.signal).count == 18)
  }
}
