import Leads
import Testing

/// What worked: counted by situation, silent under a minimum.
struct SellingGuideTests {
  private func act(
    _ lead: UInt64, _ kind: ActivityKind, _ end: Disposition?, day: Int, by side: Initiator = .us
  ) -> RecordedAct {
    RecordedAct(
      lead: numbered(lead), kind: kind, initiator: side, isTwoWay: end?.isTwoWay ?? false,
      at: noon.advanced(byDays: day - 100), disposition: end)
  }

  private let first = SellingGuide.Situation(last: nil, disposition: nil, attempts: 0)
  private let missed = SellingGuide.Situation(last: .call, disposition: .noAnswer, attempts: 1)

  /// Ten leads called in vain; then four are mailed, of which one answers within the fortnight,
  /// and six called, of which three do.
  private var acts: [RecordedAct] {
    (0..<10 as Range<UInt64>).flatMap { lead -> [RecordedAct] in
      let before = act(lead, .call, .noAnswer, day: 0)
      if lead < 4 {
        let late = act(lead, .email, nil, day: 30 + Int(lead), by: .prospect)
        let mail = act(lead, .email, lead == 0 ? .interested : .sent, day: 2)
        return [late, mail, before]
      }
      let talk = act(lead, .call, lead.isMultiple(of: 2) ? .callback : .noAnswer, day: 2)
      return [before, talk]
    }
  }

  @Test func actsAreCountedByWhatCameBeforeThem() {
    let guide = SellingGuide(acts, at: noon)
    let scores = guide.scores(in: missed, atLeast: 1)
    #expect(scores.map(\.act) == [.call, .email])
    #expect(scores.map(\.tried) == [6, 4] && scores.map(\.worked) == [3, 1])
    #expect(scores.map(\.percent) == [50, 25])
    #expect(guide.best(in: missed, atLeast: 4)?.act == .call)
    // A conversation within the fortnight is what the first call led to, too.
    #expect(guide.scores(in: first, atLeast: 1).first?.worked == 4)
    #expect(guide.situations(atLeast: 1) == [first, missed])
  }

  @Test func nothingIsSaidUnderTheMinimum() {
    let guide = SellingGuide(acts, at: noon)
    #expect(guide.best(in: missed, atLeast: 7) == nil)
    #expect(guide.scores(in: missed, atLeast: 5).map(\.act) == [.call])
    #expect(guide.situations(atLeast: 11).isEmpty)
    #expect(SellingGuide([], at: noon).best(in: first, atLeast: 0) == nil)
  }

  @Test func whatNeverWorkedIsNotProposed() {
    let acts = (0..<40 as Range<UInt64>).map { act($0, .call, .noAnswer, day: 0) }
    #expect(SellingGuide(acts, at: noon).best(in: first, atLeast: 30) == nil)
  }

  @Test func actsOfTheLastFortnightAreNotJudgedYet() {
    let acts = (0..<40 as Range<UInt64>).map { act($0, .call, .interested, day: 90) }
    #expect(SellingGuide(acts, at: noon).scores(in: first, atLeast: 1).isEmpty)
  }

  @Test func aLeadStandsWhereItsLastActLeftIt() {
    var story = Story()
    story.file.activities = []
    #expect(story.file.sellingSituation == first)
    for _ in 1...5 { _ = try? story.does(.tried(.call, .noAnswer)) }
    #expect(
      story.file.sellingSituation
        == .init(last: .call, disposition: .noAnswer, attempts: 3))
  }
}
