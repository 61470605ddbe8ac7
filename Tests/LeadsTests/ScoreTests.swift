import Testing

@testable import Leads

/// What prospects do is worth points, which fall with time along one curve.
struct ScoreTests {
  private let halfLife = HalfLife.days30

  private func lead(_ events: [(String, Signal)], given: (Int, String)? = nil) -> LeadFile {
    var file = Story().file
    file.lead.score = given?.0 ?? 0
    file.lead.scoredAt = nil
    file.lead.scoredAt = given.map { instant($0.1) }
    file.activities = events.enumerated().map { place, event in
      Activity(
        id: numbered(UInt64(place + 1)), lead: file.lead.id, kind: event.1.kind,
        initiator: event.1.initiator, isTwoWay: false, at: instant(event.0), author: lea.id,
        text: "", signal: event.1)
    }
    return file
  }

  private func points(_ file: LeadFile, _ text: String) -> Int {
    file.score.points(at: instant(text), halving: file.scoring.halfLife)
  }

  @Test func powersAndLogarithmsAreThoseOfTheTables() {
    let known: [(Double, Double)] = [
      (0, 1), (1, 2), (-1, 0.5), (10, 1024), (0.5, 1.414_213_562_373_095_1),
      (-0.25, 0.840_896_415_253_714_6), (3.3, 9.849_155_306_759_33),
      (6.643_856_189_774_724, 100),
    ]
    for (exponent, power) in known {
      #expect(abs(PowersOfTwo.power(exponent) / power - 1) < 1e-14, "\(exponent)")
      #expect(abs(PowersOfTwo.logarithm(power) - exponent) < 1e-14, "\(power)")
    }
    #expect(PowersOfTwo.power(-5_000) == 0)
    #expect(PowersOfTwo.power(5_000).isFinite)
  }

  @Test func pointsAndTheLeastMinuteForThemAgree() {
    var seed: UInt64 = 7
    for _ in 0..<3_000 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let points = Double(seed >> 40) / 60_000
      let now = noon.advanced(byMilliseconds: Int(seed >> 33) % 10_000_000_000)
      for halfLife in HalfLife.allCases {
        let score = Score(points, at: noon, halving: halfLife)
        let shown = score.points(at: now, halving: halfLife)
        guard let until = score.until else { continue }
        let least = Score.leastUntil(for: shown, at: now, halving: halfLife)
        #expect(shown == 0 || until >= least)
        #expect(until < Score.leastUntil(for: shown + 1, at: now, halving: halfLife))
      }
    }
  }

  @Test func pointsJustGivenAreToldAsTheyWereGiven() {
    for halfLife in HalfLife.allCases {
      for points in 0...1_000 {
        let score = Score(Double(points), at: noon, halving: halfLife, isGiven: true)
        #expect(score.points(at: noon, halving: halfLife) == points)
      }
    }
  }

  /// What happened, and the points on four days: the golden table of breakdowns.
  @Test(arguments: [
    ([("2026-01-01T10:00:00Z", Signal.demoRequest)], [25, 13, 6, 0]),
    ([("2026-01-01T10:00:00Z", .form), ("2026-01-31T10:00:00Z", .form)], [10, 15, 8, 0]),
    // The second white paper is worth more.
    ([("2026-01-01T10:00:00Z", .download), ("2026-01-01T11:00:00Z", .download)], [10, 13, 6, 0]),
    // Clicks have a most: twenty of them are worth four.
    (
      (0..<20).map { ("2026-01-01T10:\(10 + $0):00Z", Signal.click) } as [(String, Signal)],
      [0, 10, 5, 0]
    ),
    // Who unsubscribes stands below nothing, and later interest has to make up for it.
    ([("2026-01-01T10:00:00Z", .unsubscription), ("2026-01-31T10:00:00Z", .form)], [0, 0, 0, 0]),
    ([("2026-01-01T10:00:00Z", .form), ("2026-01-31T10:00:00Z", .bounce)], [10, 0, 0, 0]),
  ])
  func pointsFallByHalfInAHalfLife(_ events: [(String, Signal)], _ wanted: [Int]) {
    let file = lead(events)
    let days = [
      "2026-01-01T10:00:00Z", "2026-01-31T10:00:00Z", "2026-03-02T10:00:00Z",
      "2027-06-01T10:00:00Z",
    ]
    for (day, points) in zip(days, wanted) {
      // What is observed later does not count yet.
      let now = instant(day)
      var seen = file
      seen.activities.removeAll { $0.at > now }
      #expect(seen.scoreReading(at: now, WorkspaceSettings()).points == points, "\(day)")
    }
    let after = instant("2026-03-02T10:00:00Z")
    let reading = file.scoreReading(at: after, WorkspaceSettings())
    let sum = reading.lines.reduce(0) { $0 + $1.left }
    let exact = file.score.exactPoints(at: after, halving: .standard)
    #expect(abs(max(0, sum) - exact) < 0.01)
    #expect(abs(file.scoreParts(at: after).reduce(0) { $0 + $1.left } - sum) < 0.01)
  }

  @Test func noOrderOfRecordingMakesADifference() {
    var seed: UInt64 = 3
    func roll(_ sides: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % sides
    }
    for _ in 0..<300 {
      var events: [(String, Signal)] = []
      for _ in 0..<(2 + roll(12)) {
        // Few days, so that many events share their instant.
        events.append(("2026-0\(1 + roll(3))-0\(1 + roll(4))", Signal.allCases[roll(18)]))
      }
      let first = lead(events)
      var second = lead(events)
      for place in second.activities.indices {
        second.activities.swapAt(place, roll(second.activities.count))
      }
      #expect(first.score == second.score)
      #expect(first.scoreCount.sum == second.scoreCount.sum)
      let (left, right) = (first.scoreCount.events, second.scoreCount.events)
      #expect(left.map(\.counted) == right.map(\.counted))
    }
  }

  @Test func pointsThatWereGivenCountInsteadOfAllThatWasBefore() throws {
    var story = Story()
    story.file.activities = []
    story.file.lead.score = 0
    story.file.lead.scoredAt = nil
    try story.does(.log(ActivityDraft(.demoRequest)))
    #expect(points(story.file, "2026-11-21T12:00:00Z") == 25 && !story.file.score.isGiven)
    try story.does(.set([FieldEdit(.score, to: .integer(60))]))
    #expect(story.file.score.isGiven && story.file.lead.scoredBy == lea.id)
    #expect(story.file.scoreReading(at: noon, story.settings).points == 60)
    story.now = noon.advanced(byDays: 1)
    try story.does(.log(ActivityDraft(.form)))
    let now = story.now
    #expect(story.file.scoreReading(at: now, story.settings).points == 69)
    try story.does(.set([FieldEdit(.score, to: .none)]))
    #expect(!story.file.score.isGiven && story.file.givenPoints == nil)
    #expect(story.file.scoreReading(at: now, story.settings).points == 34)
  }

  @Test func pointsAreToldByWhatGaveThemTheMostFirst() {
    let day = "2026-01-01T10:00:00Z"
    let events: [(String, Signal)] = [
      (day, .form), (day, .pricingPage), (day, .form), (day, .demoRequest),
    ]
    let parts = lead(events).scoreParts(at: instant(day))
    #expect(parts.map(\.signal) == [.demoRequest, .form, .pricingPage])
    let later = lead(events, given: (8, "2025-12-01T10:00:00Z")).scoreParts(at: instant(day))
    #expect(later.map(\.signal) == [.demoRequest, .form, .pricingPage, nil])
  }

  @Test func whoObjectedIsNotScored() {
    var file = lead([("2026-01-01T10:00:00Z", .demoRequest)])
    #expect(points(file, "2026-01-01T10:00:00Z") == 25)
    file.suppressions = [
      Suppression(id: numbered(70), .objection, by: lea.id, since: noon, until: nil)
    ]
    let reading = file.scoreReading(at: instant("2026-01-01T10:00:00Z"), WorkspaceSettings())
    #expect(file.score.until == nil && reading.points == 0 && reading.isObjected)
    #expect(reading.ways.isEmpty && !reading.proposesMQL && file.scoreParts(at: noon).isEmpty)
    file.suppressions[0].lifted = Suppression.Lifted(by: lea.id, at: noon, words: "oui")
    #expect(points(file, "2026-01-01T10:00:00Z") == 25)
  }

  @Test func theShortestWaysToTheThresholdAreNamed() {
    let file = lead([("2026-01-01T10:00:00Z", .demoRequest), ("2026-01-01T10:00:00Z", .form)])
    let now = instant("2026-01-01T10:00:00Z")
    let reading = file.scoreReading(at: now, WorkspaceSettings())
    #expect(reading.points == 35 && !reading.proposesMQL)
    #expect(
      reading.ways == [
        .init(signal: .pricingPage, count: 1), .init(signal: .contactForm, count: 1),
        .init(signal: .positiveReply, count: 1),
      ])
    var settings = WorkspaceSettings()
    settings.scoreThreshold = 35
    #expect(file.scoreReading(at: now, settings).proposesMQL)
    #expect(file.scoreReading(at: now, settings).ways.isEmpty)
    #expect(file.proposesMQL(at: now, settings))
    settings.fitThreshold = 5
    #expect(!file.proposesMQL(at: now, settings))
  }

  @Test func theGateAsksForThePointsOfToday() throws {
    var story = Story(at: .captured)
    story.file.activities = []
    story.file.lead.score = 60
    story.file.lead.scoredAt = noon
    let move = Edit.Change.move(to: .marketingQualified, isProvisional: false)
    var later = story
    later.now = noon.advanced(byDays: 30)
    let missing = later.findings(against: move).flatMap(\.missing)
    #expect(missing.contains(.score(30, threshold: 50)))
    #expect(story.findings(against: move).flatMap(\.missing).isEmpty)
  }
}
