import Leads
import Testing

/// Where leads stand in the queue, and in which order it brings them.
struct QueueTests {
  /// Wednesday 25 November 2026, 15:00 in Paris.
  private let now = instant("2026-11-25T14:00:00Z")
  private let wednesday = day("2026-11-25")

  private var moment: QueueMoment { QueueMoment(now: now, settings: WorkspaceSettings()) }

  /// A lead of the golden table, by its number and what sets it apart.
  private func lead(_ number: Int, _ change: (inout LeadFile) -> Void) -> LeadFile {
    let account = Account(id: numbered(20), name: "Dupont SAS")
    var lead = Lead(
      id: numbered(UInt64(100 + number)), account: account.id, contact: nil, origin: .inbound,
      channel: .form, site: .onSite, source: "site", captured: now)
    lead.score = 50
    lead.scoredAt = now
    var file = LeadFile(
      lead: lead, number: LeadNumber(number), account: account, contacts: [])
    change(&file)
    return file
  }

  private func captured(_ number: Int, _ text: String, score: Int = 50) -> LeadFile {
    lead(number) { file in
      file.lead = Lead(
        id: file.lead.id, account: file.account.id, contact: nil, origin: .inbound,
        channel: .form, site: .onSite, source: "site", captured: instant(text))
      file.lead.score = score
      file.lead.scoredAt = now
    }
  }

  private func planned(_ number: Int, _ text: String, minute: Int? = nil) -> LeadFile {
    lead(number) {
      $0.lead.nextAction = NextAction(text: "rappeler", due: day(text), minute: minute)
    }
  }

  private func activity(_ kind: ActivityKind, _ initiator: Initiator, twoWay: Bool) -> Activity {
    Activity(
      id: numbered(9), lead: numbered(101), kind: kind, initiator: initiator,
      isTwoWay: twoWay, at: now, author: lea.id, text: "")
  }

  private func order(_ files: [LeadFile]) -> [Int] {
    files.compactMap { moment.entry(of: $0) }.sorted { $0.place < $1.place }
      .map(\.card.number.value)
  }

  private func handed(_ number: Int, _ text: String, isReturned: Bool) -> LeadFile {
    lead(number) { file in
      file.lead.stage = .salesQualified
      file.lead.owner = lea.id
      var handoff = Handoff(from: lea.id, to: marc.id, proposed: instant(text))
      if isReturned {
        handoff.returned = Handoff.Return(
          by: marc.id, at: instant(text), reason: .timing, note: "")
      } else {
        // What is planned already does not put the answer off.
        file.lead.nextAction = NextAction(text: "démo", due: day("2026-12-01"))
      }
      file.lead.handoff = handoff
    }
  }

  @Test func aHandoverStandsInTheQueueOfWhoeverIsToAct() {
    let proposed = handed(1, "2026-11-24T12:00:00Z", isReturned: false)
    #expect(proposed.queueStanding?.owner == marc.id)
    #expect(
      moment.entry(of: proposed)?.reason
        == .proposed(from: lea.id, answerDue: day("2026-11-26")))
    var returned = handed(1, "2026-11-24T12:00:00Z", isReturned: true)
    #expect(returned.queueStanding?.owner == lea.id)
    #expect(returned.queueStanding?.queueClass == .returned)
    // What comes next was said: it is a lead like others again.
    returned.lead.nextAction = NextAction(text: "rappeler", due: wednesday)
    #expect(returned.queueStanding?.queueClass == .planned)
  }

  @Test func theOrderIsThatOfTheGoldenTable() {
    let table = [
      // What sales sent back, the earliest first; then what waits for their answer.
      handed(22, "2026-11-20T12:00:00Z", isReturned: true),
      handed(23, "2026-11-21T12:00:00Z", isReturned: true),
      handed(24, "2026-11-18T12:00:00Z", isReturned: false),
      // Their answer is still to come: the soonest due first, then the better.
      captured(1, "2026-11-25T13:30:00Z"), captured(2, "2026-11-25T13:40:00Z", score: 90),
      captured(3, "2026-11-25T13:40:00Z"),
      // Late today: the better first, however late.
      captured(4, "2026-11-25T12:00:00Z", score: 80),
      captured(5, "2026-11-25T08:00:00Z", score: 20),
      // Overdue: the longest first, and in a day the hour.
      planned(6, "2026-11-10"), planned(7, "2026-11-24", minute: 600),
      planned(8, "2026-11-24"),
      // Today: hours that have come, then any hour, then hours to come.
      planned(9, "2026-11-25", minute: 540), planned(10, "2026-11-25", minute: 900),
      planned(11, "2026-11-25"), planned(12, "2026-11-25", minute: 901),
      planned(13, "2026-11-25", minute: 1080),
      // Their day has come.
      lead(14) { $0.lead.workState = .parked(until: day("2026-11-20"), .timing) },
      lead(15) { $0.lead.workState = .waiting(until: wednesday) },
      // Older: the latest day first, then the better.
      captured(16, "2026-11-24T10:00:00Z", score: 70), captured(17, "2026-11-24T12:00:00Z"),
      captured(18, "2026-10-01T12:00:00Z", score: 99),
      // Nothing planned: the better first, then the longest idle.
      lead(19) {
        $0.lead.stage = .marketingQualified
        $0.lead.score = 95
      },
      answered(20, daysAgo: 9), answered(21, daysAgo: 2),
    ]
    #expect(order(table.reversed()) == Array(22...24) + Array(1...21))
  }

  private func answered(_ number: Int, daysAgo: Int) -> LeadFile {
    var file = captured(number, "2026-10-01T12:00:00Z")
    var call = activity(.call, .us, twoWay: false)
    call.at = now.advanced(byDays: -daysAgo)
    file.activities = [call]
    return file
  }

  @Test func whoWaitsForNobodyIsNotInTheQueue() {
    let none = [
      planned(1, "2026-11-26"), planned(2, "2027-01-01", minute: 60),
      lead(3) { $0.lead.workState = .waiting(until: wednesday.advanced(byDays: 1)) },
      lead(4) { $0.lead.workState = .parked(until: nil, .cold) },
      lead(5) { $0.lead.workState = .closed(.disqualified(.noNeed, note: "")) },
      lead(6) { $0.lead.workState = .closed(.lost(.price, note: "")) },
      lead(7) { $0.lead.stage = .won },
    ]
    #expect(order(none) == [])
    #expect(
      none.map { $0.queueStanding?.queueClass } == [.planned, .planned, .aside] + [
        nil, nil, nil, nil,
      ])
  }

  @Test func anAnswerIsAConversationOrAContactThatWeSought() {
    func queueClass(after activity: Activity) -> QueueClass? {
      var file = lead(1) { _ in }
      file.activities = [activity]
      return file.queueStanding?.queueClass
    }
    #expect(queueClass(after: activity(.call, .us, twoWay: false)) == .unplanned)
    #expect(queueClass(after: activity(.email, .us, twoWay: false)) == .unplanned)
    #expect(queueClass(after: activity(.call, .prospect, twoWay: true)) == .unplanned)
    #expect(queueClass(after: activity(.note, .us, twoWay: false)) == .raw)
    #expect(queueClass(after: activity(.visit, .prospect, twoWay: false)) == .raw)
    var before = activity(.call, .us, twoWay: true)
    before.at = now.advanced(byDays: -3)
    #expect(queueClass(after: before) == .raw, "what was before the capture answers nothing")
  }

  @Test func reasonsSayWhyALeadHasItsPlace() {
    func reason(_ file: LeadFile) -> QueueReason? { moment.entry(of: file)?.reason }
    let due = instant("2026-11-25T14:30:00Z")
    #expect(reason(captured(1, "2026-11-25T13:30:00Z")) == .newLead(answerDue: due))
    #expect(reason(planned(1, "2026-11-20")) == .overdue(days: 5))
    #expect(reason(planned(1, "2026-11-25", minute: 840)) == .today(minute: 840))
    #expect(reason(planned(1, "2026-11-25")) == .today(minute: nil))
    let parked = lead(1) { $0.lead.workState = .parked(until: wednesday, .cold) }
    #expect(reason(parked) == .awake(since: wednesday, wasParked: true))
    #expect(reason(answered(1, daysAgo: 3)) == .unplanned(because: nil))
    var waived = answered(1, daysAgo: 3)
    waived.lead.actionWaived = "ils rappellent"
    #expect(reason(waived) == .unplanned(because: "ils rappellent"))
  }

  @Test func whoWasSoughtOutOrFoundInAListWaitsForNoAnswer() {
    for change in [
      { (file: inout LeadFile) in file.lead.origin = .outbound },
      { (file: inout LeadFile) in file.lead.channel = .sourced },
    ] {
      let entry = moment.entry(of: lead(1, change))
      #expect(entry?.reason == .newLead(answerDue: nil))
      #expect(entry?.place.section == .raw)
    }
  }

  @Test func anAnswerToAFridayEveningIsDueOnMondayMorning() {
    let friday = captured(1, "2026-11-20T16:50:00Z")
    let saturday = QueueMoment(
      now: instant("2026-11-21T09:00:00Z"), settings: WorkspaceSettings())
    let entry = saturday.entry(of: friday)
    #expect(entry?.reason == .newLead(answerDue: instant("2026-11-23T08:50:00Z")))
    #expect(entry?.place.section == .answering)
    let rank = friday.queueStanding.map(\.rank) ?? .max
    #expect(rank <= saturday.lastTimedRank, "stores look at it when they put leads in order")
  }

  @Test func everyTimedLeadLiesWithinTheRanksThatAreLookedAt() {
    var dice = Dice(5)
    for _ in 0..<500 {
      let at = now.advanced(byMilliseconds: -Int.random(in: 0..<900_000_000, using: &dice))
      let clock = QueueMoment(
        now: now.advanced(byMilliseconds: Int.random(in: 0..<300_000_000, using: &dice)),
        settings: WorkspaceSettings())
      let file = captured(1, at.iso8601, score: Int.random(in: -5..<20_000, using: &dice))
      guard let entry = clock.entry(of: file), entry.place.section.isTimed else { continue }
      #expect(file.queueStanding.map { $0.rank <= clock.lastTimedRank } == true)
    }
  }

  @Test func sectionsOfAClassShareItsRanksWithoutGapAndOverlap() {
    for queueClass in QueueClass.allCases {
      let sections = QueueSection.allCases.filter { !$0.isTimed && $0.queueClass == queueClass }
      for rank in Set(
        [0, wednesday.dayNumber].flatMap { [$0 - 1, $0, $0 + 1] }
          + (-3...1445).map { QueueStanding.rank(due: wednesday, minute: $0) })
      {
        let holding = sections.filter { section in
          let (from, to) = moment.ranks(of: section)
          return from.map { $0 <= rank } ?? true && to.map { rank <= $0 } ?? true
        }
        #expect(holding.count <= 1)
        #expect(holding.first == moment.section(of: QueueStanding(queueClass, rank: rank, of: nil)))
      }
    }
  }
}
