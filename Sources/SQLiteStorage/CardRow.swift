import Leads
import Storage

/// A row of the table of leads, as much of it as a card shows.
struct CardRow {
  private let row: Row

  init(_ row: Row) {
    self.row = row
  }

  private enum Column: Int, CaseIterable {
    case number, id, company, person, lane, stage, stageEntered, provisional, origin, source
    case owner, scoreUntil, scoreGiven, value, currency, budget, authority, need, timeline
    case hasProject, horizon
    case requestedOffer, lastTwoWay, confirmed, actionText, actionDue, actionMinute, workState
    case workUntil, workReason, workNote, lastActivity, suppressedUntil

    func text(_ format: Int) -> String {
      switch self {
      case .scoreUntil: return Schema.scoreUntil(inFormat: format)
      case .scoreGiven: return Schema.isScoreGiven(inFormat: format)
      case .suppressedUntil where format < Schema.listFormat: return "NULL"
      default: return Schema.quoted(name)
      }
    }

    private var name: String {
      switch self {
      case .number: "number"
      case .id: "id"
      case .company: DerivedColumn.company.rawValue
      case .person: DerivedColumn.person.rawValue
      case .lane: DerivedColumn.lane.rawValue
      case .value: DerivedColumn.value.rawValue
      case .currency: DerivedColumn.currency.rawValue
      case .budget: DerivedColumn.budgetLevel.rawValue
      case .authority: DerivedColumn.authorityLevel.rawValue
      case .need: DerivedColumn.needLevel.rawValue
      case .timeline: DerivedColumn.timelineLevel.rawValue
      case .hasProject: DerivedColumn.hasProject.rawValue
      case .horizon: DerivedColumn.horizon.rawValue
      case .requestedOffer: DerivedColumn.requestedOffer.rawValue
      case .lastTwoWay: DerivedColumn.lastTwoWay.rawValue
      case .lastActivity: DerivedColumn.lastActivity.rawValue
      case .stage: LeadField.stage.columnName
      case .stageEntered: LeadField.stageEntered.columnName
      case .provisional: LeadField.provisional.columnName
      case .origin: LeadField.origin.columnName
      case .source: LeadField.source.columnName
      case .owner: LeadField.owner.columnName
      case .scoreUntil: DerivedColumn.scoreUntil.rawValue
      case .scoreGiven: LeadField.scoredAt.columnName
      case .confirmed: LeadField.confirmedTemperature.columnName
      case .actionText: LeadField.actionText.columnName
      case .actionDue: LeadField.actionDue.columnName
      case .actionMinute: LeadField.actionMinute.columnName
      case .workState: LeadField.workState.columnName
      case .workUntil: LeadField.workUntil.columnName
      case .workReason: LeadField.workReason.columnName
      case .workNote: LeadField.workNote.columnName
      case .suppressedUntil: IndexedColumn.suppressedUntil.columnName
      }
    }
  }

  /// How many columns a card is read from.
  static let columnCount = Column.allCases.count

  /// The columns of a card in a workspace of this format.
  static func selection(_ format: Int) -> String {
    format == Schema.version ? present : made(format)
  }

  private static let present = made(Schema.version)

  private static func made(_ format: Int) -> String {
    Column.allCases.map { $0.text(format) }.joined(separator: ", ")
  }

  private func integer(_ column: Column) -> Int? { row.integer(column.rawValue) }
  private func text(_ column: Column) -> String? { row.text(column.rawValue) }
  private func date(_ column: Column) -> CalendarDate? {
    integer(column).map(CalendarDate.init(dayNumber:))
  }
  private func instant(_ column: Column) -> Instant? {
    integer(column).map(Instant.init(milliseconds:))
  }

  /// The card; nil where the row cannot be read.
  var card: LeadCard? {
    guard let number = integer(.number), let id: LeadID = row.identifier(Column.id.rawValue),
      let lane = integer(.lane).flatMap(Lane.init(rank:)),
      let stage = integer(.stage).flatMap(Stage.init(rawValue:)),
      let stageEntered = instant(.stageEntered), let lastActivity = instant(.lastActivity)
    else { return nil }
    return LeadCard(
      id: id, number: LeadNumber(number), company: text(.company) ?? "",
      contact: text(.person) ?? "", lane: lane, stage: stage, stageEntered: stageEntered,
      isProvisional: integer(.provisional) == 1,
      origin: text(.origin).flatMap(LeadOrigin.init(rawValue:)) ?? .inbound,
      source: text(.source) ?? "", owner: row.identifier(Column.owner.rawValue),
      score: Score(until: integer(.scoreUntil), isGiven: integer(.scoreGiven) == 1),
      value: value, levels: levels, temperature: temperature,
      nextAction: nextAction, workState: workState, lastActivity: lastActivity,
      suppressedUntil: date(.suppressedUntil))
  }

  private var value: Money? {
    guard let units = integer(.value), let currency = text(.currency).flatMap({ Currency($0) })
    else { return nil }
    return Money(minorUnits: units, currency: currency)
  }

  private func level(_ column: Column) -> CriterionLevel {
    integer(column).flatMap(CriterionLevel.init(rawValue:)) ?? .unknown
  }

  private var levels: BANTLevels {
    BANTLevels(
      budget: level(.budget), authority: level(.authority), need: level(.need),
      timeline: level(.timeline))
  }

  private var temperature: TemperatureInputs {
    TemperatureInputs(
      need: level(.need), timeline: level(.timeline), hasProject: integer(.hasProject) == 1,
      horizon: date(.horizon), hasRequestedOffer: integer(.requestedOffer) == 1,
      lastTwoWay: instant(.lastTwoWay),
      confirmed: integer(.confirmed).flatMap(Temperature.init(rawValue:)))
  }

  private var nextAction: NextAction? {
    date(.actionDue).map {
      NextAction(text: text(.actionText) ?? "", due: $0, minute: integer(.actionMinute))
    }
  }

  private var workState: WorkState {
    WorkState(
      code: text(.workState) ?? "", until: date(.workUntil), reason: text(.workReason),
      note: text(.workNote))
  }
}
