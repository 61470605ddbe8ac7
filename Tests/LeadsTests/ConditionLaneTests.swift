import Leads
import Testing

/// What is left of a condition among the leads of one lane.
struct ConditionLaneTests {
  private let hot = Condition.range(.need, from: 2, to: nil)
  private func stage(_ stage: Stage) -> Condition {
    .range(.stage, from: stage.rawValue, to: stage.rawValue)
  }

  @Test func aStageIsKnownInItsOwnColumnAndInEveryOther() {
    let captured = Lane.stage(.captured)
    #expect(stage(.captured).within(captured) == .all([]))
    #expect(stage(.won).within(captured) == .any([]))
    #expect(Condition.all([stage(.captured), hot]).within(captured) == .all([hot]))
    #expect(Condition.all([stage(.won), hot]).within(captured) == .any([]))
    #expect(Condition.any([stage(.captured), hot]).within(captured) == .all([]))
    #expect(Condition.any([stage(.won), hot]).within(captured) == .any([hot]))
    #expect(Condition.not(stage(.won)).within(captured) == .all([]))
    #expect(Condition.not(stage(.captured)).within(captured) == .any([]))
    #expect(Condition.not(hot).within(captured) == .not(hot))
  }

  @Test func aLeadAtTheSideMayStandAtAnyStage() {
    for lane in [Lane.parked, .disqualified, .lost] {
      #expect(stage(.captured).within(lane) == stage(.captured))
    }
  }

  @Test(arguments: Lane.all) func aLaneIsKnownEverywhere(lane: Lane) {
    let rank = Lane.parked.rank
    let parked = Condition.range(.lane, from: rank, to: rank)
    #expect(parked.within(lane) == (lane == .parked ? .all([]) : .any([])))
    #expect(Condition.range(.lane, from: nil, to: nil).within(lane) == .all([]))
    #expect(
      Condition.range(.lane, from: rank, to: nil).within(lane)
        == (lane.rank >= rank ? .all([]) : .any([])))
  }

  @Test func onlyWordsThatEveryLeadMustHoldAreLookedUp() {
    #expect(Condition.all([hot, .word("acme")]).asksForWords)
    #expect(!Condition.all([hot, .not(.word("acme"))]).asksForWords)
    #expect(!Condition.any([hot, .word("acme")]).asksForWords)
  }
}
