internal import Leads

/// The life of one lead of the demo book, told from its capture to where it stands now.
struct DemoHistory {
  /// Where the lead stands in the end.
  let fate: DemoFate
  /// The identifier it bears.
  let id: LeadID

  var random: DemoRandom
  let culture: DemoCulture
  let texts: DemoTexts
  let company: DemoCompany
  let source: DemoSource
  let amount: Money
  let score: Int
  /// Who works it until sales takes it, and who takes it.
  let opener: String
  let closer: String

  private let book: DemoBook
  private var clock: Instant
  private var gaps: [Int]
  private(set) var told: [DemoStep] = []

  init(_ book: DemoBook, index: Int) {
    self.book = book
    var random = DemoRandom(seed: book.seed, index: index)
    let fate = DemoFate(by: &random)
    culture = DemoCulture.drawn(by: &random)
    texts = DemoTexts.of(culture)
    company = DemoCompany(culture, by: &random)
    source = random.pick(DemoSource.all)
    amount = Self.amount(by: &random)
    score = min(98, 28 + random.below(45) + random.below(28))
    opener = random.pick([source.origin == .inbound ? "inès" : "karim", "léa"])
    closer = random.pick(["paul", "sofia"])
    gaps = Self.longestGaps.prefix(fate.phases).map { 20 + random.mostlySmall($0 * 24 * 60) }
    let total = gaps.reduce(0, +) + fate.daysAtRest * 24 * 60 + random.below(24 * 60)
    clock = book.now.advanced(byMilliseconds: -total * 60_000)
    id = LeadID(at: clock, entropy: (random.next(), random.next()))
    self.fate = fate
    self.random = random
  }

  /// The steps, in order.
  mutating func steps() -> [DemoStep] {
    capture()
    if fate.summit >= .marketingQualified { becomeMQL() }
    if fate.summit >= .salesQualified { becomeSQL() }
    if fate.summit >= .salesAcceptable { becomeSAL() }
    if fate.summit >= .opportunityCreated { becomeCO() }
    end()
    return told
  }

  /// The most days before each phase: an opening takes days, an offer and a signature weeks.
  private static let longestGaps = [3, 6, 8, 8, 18, 45, 45]

  /// Between 3 and 120 thousand euros, small deals likelier, in round hundreds.
  private static func amount(by random: inout DemoRandom) -> Money {
    let hundreds = 30 + random.mostlySmall(random.happens(25) ? 1170 : 420)
    return Money(minorUnits: hundreds * 100_00, currency: .euro)
  }
}

// MARK: - Time

extension DemoHistory {
  /// Whether it has moved already, so that no stage is skipped.
  var hasMoved: Bool {
    told.contains { step in
      if case .move = step.change { true } else { false }
    }
  }

  /// The day on which the book is seen.
  var lastDay: CalendarDate { book.zone.date(book.now) }

  /// Lets the time to the next thing pass.
  mutating func wait() {
    guard !gaps.isEmpty else { return }
    clock = clock.advanced(byMilliseconds: gaps.removeFirst() * 60_000)
  }

  /// Tells a step, some minutes after the one before.
  mutating func tell(_ actor: String, _ change: Edit.Change, because reason: String? = nil) {
    let at = told.isEmpty ? clock : moment
    told.append(
      DemoStep(at: at, actor: actor, change: change, reason: reason.flatMap(WrittenReason.init)))
    clock = clock.advanced(byMilliseconds: (2 + random.below(15)) * 60_000)
  }

  /// The day on which a step told now would happen.
  var day: CalendarDate { book.zone.date(told.isEmpty ? clock : moment) }

  /// The clock brought into working hours, after the last step and not after the end.
  var moment: Instant {
    let time = book.zone.local(clock)
    let working = workingTime(time.date.advanced(byDays: -max(0, time.date.weekday - 5)), time)
    guard let last = told.last?.at else { return min(working, book.now) }
    if working > last { return min(working, book.now) }
    // What is behind schedule follows within minutes, or the next working morning.
    let before = book.zone.local(last)
    let minutes = 3 + time.secondOfDay % 13
    let soon = last.advanced(byMilliseconds: minutes * 60_000)
    if before.date.weekday < 6, (8..<18).contains(before.hour) { return min(soon, book.now) }
    let next = Self.workingDay(after: before)
    let morning = workingTime(next, LocalTime(date: next, secondOfDay: time.secondOfDay / 8))
    return min(morning <= book.now ? morning : soon, book.now)
  }

  /// The day itself before eight in the morning of a working day, else the next working day.
  private static func workingDay(after time: LocalTime) -> CalendarDate {
    switch time.date.weekday {
    case 6, 7: time.date.advanced(byDays: 8 - time.date.weekday)
    case _ where time.hour < 8: time.date
    case 5: time.date.advanced(byDays: 3)
    default: time.date.advanced(byDays: 1)
    }
  }

  /// The whole day is folded into the ten hours after half past eight.
  private func workingTime(_ date: CalendarDate, _ time: LocalTime) -> Instant {
    book.zone.instant(LocalTime(date: date, secondOfDay: 30_600 + time.secondOfDay * 10 / 24))
  }
}

/// Where a lead of the demo book ends up.
struct DemoFate {
  /// The highest stage it reaches.
  let summit: Stage
  /// The lane it stands in now.
  let lane: Lane
  /// How long ago it came there.
  let daysAtRest: Int

  /// How many phases with time between them the history has.
  var phases: Int { summit.rawValue + (isEnded ? 1 : 0) }

  private var isEnded: Bool {
    switch lane {
    case .stage: false
    case .parked, .disqualified, .lost: true
    }
  }

  init(by random: inout DemoRandom) {
    switch random.below(100) {
    case 0..<34: self.init(.captured, rest: random.mostlySmall(18))
    case 34..<56: self.init(.marketingQualified, rest: random.mostlySmall(32))
    case 56..<70: self.init(.salesQualified, rest: random.mostlySmall(36))
    case 70..<78: self.init(.salesAcceptable, rest: random.mostlySmall(48))
    case 78..<84: self.init(.opportunityCreated, rest: random.mostlySmall(60))
    case 84..<89: self.init(.won, rest: random.from(1...240))
    case 89..<94:
      let summit = random.pick([Stage.captured, .marketingQualified, .salesQualified])
      self.init(summit, lane: .parked, rest: random.from(3...100))
    case 94..<98:
      let summit = random.pick([Stage.captured, .captured, .marketingQualified, .salesQualified])
      self.init(summit, lane: .disqualified, rest: random.from(2...150))
    default:
      let summit = random.pick([Stage.salesAcceptable, .opportunityCreated])
      self.init(summit, lane: .lost, rest: random.from(2...150))
    }
  }

  private init(_ summit: Stage, lane: Lane? = nil, rest: Int) {
    self.summit = summit
    self.lane = lane ?? .stage(summit)
    daysAtRest = rest
  }
}
