public import Leads

/// What the table of leads holds beside the fields, in order to find, sort, sum and show.
public enum DerivedColumn: String, CaseIterable, Hashable, Sendable {
  /// Where it stands.
  case lane
  /// The folded source.
  case sourceFolded = "source_folded"
  /// What it is worth.
  case value, currency
  /// The levels of the four letters.
  case budgetLevel = "budget_level"
  case authorityLevel = "authority_level"
  case needLevel = "need_level"
  case timelineLevel = "timeline_level"
  /// The inputs of the temperature.
  case needRecognised = "need_recognised"
  case hasProject = "has_project"
  case horizon
  case requestedOffer = "requested_offer"
  case lastTwoWay = "last_two_way"
  /// When something was last done, and when the prospect last got in touch.
  case lastActivity = "last_activity"
  case lastInbound = "last_inbound"
  /// The minute at which one point would be left of its score, and the request for a
  /// demonstration that nobody has answered.
  case scoreUntil = "score_until"
  case demoRequested = "demo_requested"
  /// Its class and its rank in the queue.
  case queueClass = "queue_class"
  case queueRank = "queue_rank"
  /// Whose queue it stands in.
  case queueOwner = "queue_owner"
  /// The names that a card shows.
  case company, person
  /// The folded words that a search looks through.
  case words

  /// What the column holds.
  public var type: ColumnType {
    switch self {
    case .lane, .value, .budgetLevel, .authorityLevel, .needLevel, .timelineLevel,
      .needRecognised, .hasProject, .horizon, .requestedOffer, .lastTwoWay, .lastActivity,
      .lastInbound, .scoreUntil, .demoRequested, .queueClass, .queueRank:
      .integer
    case .sourceFolded, .currency, .company, .person, .words: .text
    case .queueOwner: .identifier
    }
  }

  /// What the column holds for this lead.
  public func value(of file: LeadFile, _ index: IndexEntry) -> StoredValue {
    switch self {
    case .lane: .integer(index.lane.rank)
    case .sourceFolded: .text(index.source)
    case .value: StoredValue(index.value?.minorUnits)
    case .currency: StoredValue(index.value?.currency.code)
    case .budgetLevel: .integer(index.levels.budget.rawValue)
    case .authorityLevel: .integer(index.levels.authority.rawValue)
    case .needLevel: .integer(index.levels.need.rawValue)
    case .timelineLevel: .integer(index.levels.timeline.rawValue)
    case .needRecognised: StoredValue(index.temperature.isNeedRecognised)
    case .hasProject: StoredValue(index.temperature.hasProject)
    case .horizon: StoredValue(index.temperature.horizon?.dayNumber)
    case .requestedOffer: StoredValue(index.temperature.hasRequestedOffer)
    case .lastTwoWay: StoredValue(index.temperature.lastTwoWay?.milliseconds)
    case .lastActivity: .integer(index.lastActivity.milliseconds)
    case .lastInbound: StoredValue(index.lastInbound?.milliseconds)
    case .scoreUntil: StoredValue(index.score.until)
    case .demoRequested: StoredValue(index.demoRequested?.milliseconds)
    case .queueClass: StoredValue(index.queue?.queueClass.rawValue)
    case .queueRank: StoredValue(index.queue?.rank)
    case .queueOwner: StoredValue(index.queue?.owner)
    case .company: .text(file.account.name)
    case .person: .text(file.mainContact?.name ?? "")
    case .words: .text(index.words)
    }
  }

  /// Everything that is derived of this lead, in the order of columns.
  public static func values(of file: LeadFile) -> [StoredValue] {
    let index = file.index
    return allCases.map { $0.value(of: file, index) }
  }
}

extension IndexedColumn {
  /// The column of the table of leads that holds this.
  public var columnName: String {
    switch self {
    case .number: "number"
    case .lane: DerivedColumn.lane.rawValue
    case .stage: LeadField.stage.columnName
    case .owner: LeadField.owner.columnName
    case .source: DerivedColumn.sourceFolded.rawValue
    case .value: DerivedColumn.value.rawValue
    case .currency: DerivedColumn.currency.rawValue
    case .budget: DerivedColumn.budgetLevel.rawValue
    case .authority: DerivedColumn.authorityLevel.rawValue
    case .need: DerivedColumn.needLevel.rawValue
    case .timeline: DerivedColumn.timelineLevel.rawValue
    case .needRecognised: DerivedColumn.needRecognised.rawValue
    case .horizon: DerivedColumn.horizon.rawValue
    case .requestedOffer: DerivedColumn.requestedOffer.rawValue
    case .lastTwoWay: DerivedColumn.lastTwoWay.rawValue
    case .confirmedTemperature: LeadField.confirmedTemperature.columnName
    case .lastActivity: DerivedColumn.lastActivity.rawValue
    case .suppressedUntil: "suppressed_until"
    case .cadence: LeadField.cadence.columnName
    case .score: DerivedColumn.scoreUntil.rawValue
    }
  }

  /// The column as a test names it.
  ///
  /// A plus sign keeps engines from choosing an index by the test: the one that gives the order
  /// of a page stops after the page, whatever the test lets through.
  var testName: String { self == .lastActivity ? "+\(columnName)" : columnName }

  /// Whether the column holds identifiers rather than texts.
  var holdsIdentifiers: Bool { self == .owner }
}
