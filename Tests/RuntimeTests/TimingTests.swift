import Leads
import Testing
import Workbench

@testable import Runtime

/// When drafts are written, changes are looked for, and progress is told.
struct TimingTests {
  private let key = DraftKey(form: "add", lead: nil)

  private func draft(_ text: String) -> Draft {
    Draft(key: key, texts: ["note": text])
  }

  @Test func aDraftIsDueShortlyAfterTheLastKey() {
    var delay = DraftDelay()
    delay.put(draft("a"), at: 1000)
    delay.put(draft("ab"), at: 1100)
    #expect(delay.deadline == 1300)
    #expect(delay.takeDue(at: 1299).isEmpty)
    #expect(delay.takeDue(at: 1300) == [draft("ab")])
    #expect(delay.deadline == nil)
  }

  @Test func typingWithoutAPauseDoesNotPutADraftOffForEver() {
    var delay = DraftDelay()
    for time in stride(from: 0, through: 950, by: 50) { delay.put(draft("\(time)"), at: time) }
    #expect(delay.deadline == 1000)
    #expect(delay.takeDue(at: 1000) == [draft("950")])
    delay.put(draft("later"), at: 1050)
    #expect(delay.deadline == 1250)
  }

  @Test func aDraftThatWasTakenOrRemovedIsNotDueAnyMore() {
    var delay = DraftDelay()
    delay.put(draft("a"), at: 0)
    #expect(delay.take(key) == draft("a"))
    delay.put(draft("b"), at: 0)
    delay.remove(key)
    #expect(delay.takeDue(at: 10_000).isEmpty)
    delay.put(draft("c"), at: 0)
    #expect(delay.takeAll() == [draft("c")])
    #expect(delay.deadline == nil)
  }

  @Test func theStoreIsAskedAgainUntilACommitCanBeRead() {
    var watch = ChangeWatch(asksOnATimer: false, now: 0)
    #expect(watch.deadline == nil)
    watch.noteEvent(at: 500)
    var asked: [Int] = []
    for time in 500...3000 where watch.isCheckDue(at: time) { asked.append(time) }
    #expect(asked == [500, 510, 600, 1500])
    #expect(watch.deadline == nil)
  }

  @Test func theLastEventBeginsTheQuestionsAnew() {
    var watch = ChangeWatch(asksOnATimer: false, now: 0)
    watch.noteEvent(at: 0)
    let isDue = watch.isCheckDue(at: 0)
    #expect(isDue)
    watch.noteEvent(at: 5)
    var asked: [Int] = []
    for time in 5...3000 where watch.isCheckDue(at: time) { asked.append(time) }
    #expect(asked == [5, 15, 105, 1005])
  }

  @Test func withoutASignOfLifeTheStoreIsAskedEachSecond() {
    var watch = ChangeWatch(asksOnATimer: true, now: 0)
    var asked: [Int] = []
    for time in 0...3500 where watch.isCheckDue(at: time) { asked.append(time) }
    #expect(asked == [1000, 2000, 3000])
    #expect(watch.deadline == 4000)
  }

  @Test func aBurstOfChangesIsToldOnceAndThenAtMostFourTimesASecond() {
    var watch = ChangeWatch(asksOnATimer: false, now: 0)
    var told: [Int] = []
    for time in 0...1000 {
      if time <= 600 { watch.noteChange() }
      if watch.isTellingDue(at: time) { told.append(time) }
    }
    #expect(told == [0, 250, 500, 750])
  }

  @Test func aChangeThatIsStillToBeToldSetsTheAlarm() {
    var watch = ChangeWatch(asksOnATimer: false, now: 0)
    let told = [100, 200].map { time in
      watch.noteChange()
      return watch.isTellingDue(at: time)
    }
    #expect(told == [true, false])
    #expect(watch.deadline == 350)
  }

  @Test func progressIsToldNoMoreThanFiveTimesASecond() {
    var pace = ProgressPace()
    #expect((0..<1000).filter { pace.isDue(at: $0) } == [0, 200, 400, 600, 800])
  }
}
