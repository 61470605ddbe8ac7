import Leads
import Testing

struct TemperatureTests {
  /// A rated lead with a need and a recent conversation, and no day to buy by.
  static func inputs(
    need: CriterionLevel = .sufficient, timeline: CriterionLevel = .sufficient,
    project: Bool = false, horizon days: Int? = nil, requested: Bool = false,
    quietDays: Int? = 5, confirmed: Temperature? = nil
  ) -> TemperatureInputs {
    TemperatureInputs(
      need: need, timeline: timeline, hasProject: project,
      horizon: days.map(today.advanced(byDays:)), hasRequestedOffer: requested,
      lastTwoWay: quietDays.map { noon.advanced(byDays: -$0) }, confirmed: confirmed)
  }

  static let table: [(TemperatureInputs, Temperature, TemperatureReading.Rule)] = [
    // Rated only once Need and Timeline are known, whatever else is.
    (inputs(need: .unknown, horizon: 10), .unrated, .notQualified),
    (inputs(timeline: .unknown, horizon: 10), .unrated, .notQualified),
    (inputs(need: .unknown, confirmed: .hot), .unrated, .notQualified),
    // No need recognised.
    (inputs(need: .blocking, horizon: 10), .cold, .noNeed),
    (inputs(need: .partial, horizon: 10), .cold, .noNeed),
    (inputs(need: .partial, requested: true), .cold, .noNeed),
    (inputs(need: .partial, project: true, horizon: 10), .hot, .shortTerm(days: 10)),
    // Horizons and their edges.
    (inputs(), .cold, .undated), (inputs(timeline: .partial), .cold, .undated),
    (inputs(horizon: -1), .hot, .shortTerm(days: -1)),
    (inputs(horizon: 0), .hot, .shortTerm(days: 0)),
    (inputs(horizon: 90), .hot, .shortTerm(days: 90)),
    (inputs(horizon: 91), .warm, .mediumTerm(days: 91)),
    (inputs(horizon: 365), .warm, .mediumTerm(days: 365)),
    (inputs(horizon: 366), .cold, .longTerm(days: 366)),
    // An offer that was asked for.
    (inputs(requested: true), .hot, .offerRequested),
    (inputs(horizon: 366, requested: true), .hot, .offerRequested),
    // Silence.
    (inputs(horizon: 10, quietDays: 59), .hot, .shortTerm(days: 10)),
    (inputs(horizon: 10, quietDays: 60), .warm, .decayed(from: .hot)),
    (inputs(horizon: 200, quietDays: 60), .cold, .decayed(from: .warm)),
    (inputs(requested: true, quietDays: 400), .warm, .decayed(from: .hot)),
    (inputs(quietDays: 400), .cold, .undated),
    (inputs(horizon: 10, quietDays: nil), .warm, .decayed(from: .hot)),
    // By hand.
    (inputs(confirmed: .hot), .hot, .confirmedByHand),
    (inputs(horizon: 10, quietDays: 400, confirmed: .cold), .cold, .confirmedByHand),
  ]

  @Test(arguments: table)
  func aTemperatureFollowsFromItsInputsAndTellsItsRule(
    inputs: TemperatureInputs, temperature: Temperature, rule: TemperatureReading.Rule
  ) {
    let reading = inputs.reading(at: noon, zone: .paris)
    #expect(reading.temperature == temperature)
    #expect(reading.rule == rule)
  }

  @Test func theDayOfTheZoneCounts() {
    // 23:30 UTC on the 20th is the 21st in Paris: the horizon of the 19 February is 90 days off.
    let late = instant("2026-11-20T23:30:00Z")
    let inputs = Self.inputs(horizon: 90)
    #expect(inputs.reading(at: late, zone: .paris).rule == .shortTerm(days: 90))
    #expect(inputs.reading(at: late, zone: .utc).rule == .mediumTerm(days: 91))
  }

  @Test func aLeadsInputsComeFromItsRecords() {
    var file = LeadFile.ready(for: .opportunityCreated)
    #expect(
      file.temperatureInputs
        == TemperatureInputs(
          need: .sufficient, timeline: .sufficient, hasProject: true,
          horizon: today.advanced(byDays: 60), hasRequestedOffer: true,
          lastTwoWay: noon.advanced(byDays: -2)))
    file.offers[0].isWithdrawn = true
    #expect(!file.temperatureInputs.hasRequestedOffer)
    file.qualification = nil
    #expect(!file.temperatureInputs.isRated)
  }

  @Test func aConfirmationLastsUntilTheNextQualification() throws {
    var story = Story(at: .salesQualified)
    try story.does(.confirmTemperature(.cold))
    #expect(story.file.lead.confirmedTemperature == .cold)
    try story.does(.qualify(QualificationDraft("t~")))
    #expect(story.file.lead.confirmedTemperature == nil)
  }

  @Test func confirmingThatALeadIsUnratedGivesItBackToTheRule() throws {
    var story = Story(at: .salesQualified)
    try story.does(.confirmTemperature(.cold))
    try story.does(.confirmTemperature(.unrated))
    #expect(story.file.temperatureInputs.reading(at: noon, zone: .paris).temperature == .hot)
  }

  @Test(arguments: Temperature.allCases) func namesAreReadInEitherCase(temperature: Temperature) {
    #expect(Temperature(temperature.name.uppercased()) == temperature)
  }
}
