import Testing

@testable import Leads

/// Conditions are the rules turned round: what they find is what the rules say.
struct ConditionTests {
  static let context = QueryContext(
    now: noon, settings: WorkspaceSettings(), users: everybody, me: lea.id)

  static func finds(_ text: String, _ file: LeadFile) throws -> Bool {
    try Query(text).condition(context).holds(of: file)
  }

  @Test func temperatureConditionsFindExactlyTheLeadsOfThatTemperature() {
    var dice = Dice(4)
    for _ in 0..<4000 {
      let inputs = TemperatureInputs.random(&dice)
      let file = LeadFile.with(inputs)
      #expect(file.temperatureInputs == inputs)
      let temperature = inputs.reading(at: noon, zone: .paris).temperature
      for asked in Temperature.allCases {
        let query = Query(terms: [Query.Term(.temperature(asked))])
        let holds = query.condition(Self.context).holds(of: file)
        #expect(holds == (asked == temperature), "\(asked) \(temperature) \(inputs)")
      }
    }
  }

  @Test func idleCountsCalendarDaysOfTheZone() throws {
    var file = LeadFile.ready(for: .captured)
    for (text, last, isFound) in [
      ("idle>=2", "2026-11-18T23:00:00Z", true), ("idle>=2", "2026-11-19T22:59:59Z", true),
      ("idle>=2", "2026-11-19T23:00:00Z", false), ("idle>2", "2026-11-19T22:59:59Z", false),
      ("idle>2", "2026-11-18T22:59:59Z", true), ("idle=2", "2026-11-18T23:00:00Z", true),
      ("idle=2", "2026-11-18T22:59:59Z", false), ("idle<2", "2026-11-19T23:00:00Z", true),
      ("idle<2", "2026-11-19T22:59:59Z", false), ("idle<=2", "2026-11-18T23:00:00Z", true),
      ("idle<=2", "2026-11-18T22:59:59Z", false),
    ] {
      file.lead.captured = instant("2026-01-01")
      file.activities[0].at = instant(last)
      #expect(try Self.finds(text, file) == isFound, "\(text) \(last)")
    }
  }

  static let readings: [(String, Bool)] = [
    ("", true), ("dup", true), ("dupont", true), ("upont", false), ("paul@dupont", true),
    ("vip", true), ("soon", true), ("stage:sal", true), ("stage:sql", false), ("-stage:sql", true),
    ("stage:nur", false), ("owner:lé", true), ("owner:me", true), ("owner:marc", false),
    ("owner:nobody-of-this-name", false), ("owner:none", false), ("-owner:none", true),
    ("source:web", true), ("source:fair", false), ("bant:b+", true), ("bant:b?", false),
    ("bant:bant+", true), ("amount=9k", true), ("amount>9k", false), ("amount>=9k", true),
    ("amount<9k", false), ("amount<9001", true), ("-amount>8k", false),
    ("dupont stage:sal amount>1k", true), ("dupont stage:sal amount>10k", false),
  ]

  @Test(arguments: readings) func aFilterFindsALead(text: String, isFound: Bool) throws {
    var file = LeadFile.ready(for: .salesAcceptable)
    file.lead.estimate = euros(9_000)
    file.lead.tags = ["vip"]
    file.lead.note = "Call back soon"
    #expect(try Self.finds(text, file) == isFound)
  }

  @Test func aStageIsFoundWhereItIsParkedOrEndedToo() throws {
    var file = LeadFile.ready(for: .salesAcceptable)
    file.lead.workState = .parked(until: nil, .cold)
    #expect(try Self.finds("stage:sal", file))
    #expect(try Self.finds("stage:nur", file))
  }

  @Test func amountsInOtherCurrenciesAreNotCompared() throws {
    var file = LeadFile.ready(for: .captured)
    file.lead.estimate = Currency("USD").map { Money(minorUnits: 900_000, currency: $0) }
    #expect(try !Self.finds("amount>1", file))
    #expect(try Self.finds("-amount>1", file))
  }

  @Test func pointsAreComparedAsTheyStandNow() throws {
    var file = LeadFile.ready(for: .captured)
    file.lead.score = 60
    file.lead.scoredAt = noon.advanced(byDays: -30)
    for (text, isFound) in [
      ("score>=30", true), ("score>30", false), ("score=30", true), ("score<31", true),
      ("points<=29", false), ("score:20", true), ("score>=0", true), ("score=0", false),
      ("-score>=1", false),
    ] {
      #expect(try Self.finds(text, file) == isFound, "\(text)")
    }
    file.lead.scoredAt = nil
    file.lead.score = 0
    file.activities = []
    #expect(try Self.finds("score=0", file) && Self.finds("score<1", file))
    #expect(try !Self.finds("score>=1", file))
  }

  @Test func aLeadWithoutAnOwnerIsNobodys() throws {
    var file = LeadFile.ready(for: .captured)
    file.lead.owner = nil
    #expect(try Self.finds("owner:none", file))
    #expect(try !Self.finds("owner:me", file))
    #expect(try Self.finds("-owner:me", file))
  }
}

extension Condition {
  /// What a store must answer, told without one.
  fileprivate func holds(of file: LeadFile) -> Bool {
    switch self {
    case .all(let conditions): conditions.allSatisfy { $0.holds(of: file) }
    case .any(let conditions): conditions.contains { $0.holds(of: file) }
    case .not(let condition): !condition.holds(of: file)
    case .range(let column, let from, let to):
      file.number(column).map { $0 >= from ?? .min && $0 <= to ?? .max } ?? false
    case .text(let column, let text, let isPrefix):
      file.text(column).map { isPrefix ? $0.hasPrefix(text) : $0 == text } ?? false
    case .empty(let column): file.number(column) == nil && file.text(column) == nil
    case .word(let word):
      file.index.words.split(separator: " ").contains { $0.hasPrefix(word) }
    }
  }
}

extension LeadFile {
  fileprivate func text(_ column: IndexedColumn) -> String? {
    switch column {
    case .owner: lead.owner?.description
    case .cadence: lead.enrolment.flatMap { $0.isOpen ? $0.cadence.rawValue : nil }
    case .source: index.source
    case .currency: value?.currency.code
    default: nil
    }
  }

  fileprivate func number(_ column: IndexedColumn) -> Int? {
    let inputs = temperatureInputs
    let levels = index.levels
    return switch column {
    case .number: self.number?.value
    case .lane: lead.lane.rank
    case .stage: lead.stage.rawValue
    case .owner, .source, .currency, .cadence: nil
    case .value: value?.minorUnits
    case .budget: levels.budget.rawValue
    case .authority: levels.authority.rawValue
    case .need: levels.need.rawValue
    case .timeline: levels.timeline.rawValue
    case .needRecognised: inputs.isNeedRecognised ? 1 : 0
    case .horizon: inputs.horizon?.dayNumber
    case .requestedOffer: inputs.hasRequestedOffer ? 1 : 0
    case .lastTwoWay: inputs.lastTwoWay?.milliseconds
    case .confirmedTemperature: inputs.confirmed?.rawValue
    case .lastActivity: lastActivity.milliseconds
    case .suppressedUntil: suppressedUntil?.dayNumber
    case .score: score.until
    }
  }

  /// A lead whose records give these inputs.
  fileprivate static func with(_ inputs: TemperatureInputs) -> LeadFile {
    var file = LeadFile.ready(for: .opportunityCreated)
    file.activities = []
    let at = inputs.lastTwoWay ?? noon
    let evidence = Evidence(text: "", author: lea.id, noted: at)
    var answers = Qualification(id: numbered(70), lead: file.lead.id, at: at, author: lea.id)
    answers.need = CriterionStatus(inputs.need, evidence)
    answers.timeline = CriterionStatus(inputs.timeline, evidence)
    answers.project = inputs.hasProject ? "plant" : nil
    answers.horizon = inputs.horizon
    file.qualification = answers
    file.offers[0].wasRequested = inputs.hasRequestedOffer
    file.lead.confirmedTemperature = inputs.confirmed
    return file
  }
}

extension TemperatureInputs {
  /// Inputs near every edge of the rules.
  fileprivate static func random(_ dice: inout Dice) -> TemperatureInputs {
    let days = [-400, -1, 0, 1, 89, 90, 91, 364, 365, 366, 900].randomElement(using: &dice) ?? 0
    let quiet = [0, 1, 59, 60, 61, 400].randomElement(using: &dice) ?? 0
    let edge = Int.random(in: -1...1, using: &dice)
    return TemperatureInputs(
      need: CriterionLevel.allCases.randomElement(using: &dice) ?? .unknown,
      timeline: CriterionLevel.allCases.randomElement(using: &dice) ?? .unknown,
      hasProject: .random(using: &dice),
      horizon: Int.random(in: 0...4, using: &dice) == 0 ? nil : today.advanced(byDays: days),
      hasRequestedOffer: Int.random(in: 0...3, using: &dice) == 0,
      lastTwoWay: noon.advanced(byDays: -quiet).advanced(byMilliseconds: edge),
      confirmed: Int.random(in: 0...5, using: &dice) == 0
        ? [.cold, .warm, .hot].randomElement(using: &dice) : nil)
  }
}
