/// The fields of a qualification.
public enum QualificationField: Int, RecordField {
  /// The fields, by the numbers that journals keep.
  case lead = 1, at, author, budgetLevel, budgetText, budgetAuthor, budgetNoted, budgetSource
  case authorityLevel, authorityText, authorityAuthor, authorityNoted, authoritySource
  case needLevel, needText, needAuthor, needNoted, needSource, timelineLevel, timelineText
  case timelineAuthor, timelineNoted, timelineSource, budgetAmount, project, horizon

  /// This kind of record has them.
  public static var kind: RecordKind { .qualification }

  /// The name in files, on the command line and in stores.
  public var name: String {
    switch self {
    case .lead: "lead"
    case .at: "at"
    case .author: "author"
    case .budgetLevel: "budget-level"
    case .budgetText: "budget-text"
    case .budgetAuthor: "budget-author"
    case .budgetNoted: "budget-noted"
    case .budgetSource: "budget-source"
    case .authorityLevel: "authority-level"
    case .authorityText: "authority-text"
    case .authorityAuthor: "authority-author"
    case .authorityNoted: "authority-noted"
    case .authoritySource: "authority-source"
    case .needLevel: "need-level"
    case .needText: "need-text"
    case .needAuthor: "need-author"
    case .needNoted: "need-noted"
    case .needSource: "need-source"
    case .timelineLevel: "timeline-level"
    case .timelineText: "timeline-text"
    case .timelineAuthor: "timeline-author"
    case .timelineNoted: "timeline-noted"
    case .timelineSource: "timeline-source"
    case .budgetAmount: "budget-amount"
    case .project: "project"
    case .horizon: "horizon"
    }
  }

  /// How values are to be read.
  public var type: FieldType {
    switch self {
    case .lead: .record(.lead)
    case .at, .budgetNoted, .authorityNoted, .needNoted, .timelineNoted: .instant
    case .author, .budgetAuthor, .authorityAuthor, .needAuthor, .timelineAuthor: .user
    case .budgetLevel, .authorityLevel, .needLevel, .timelineLevel: .number
    case .budgetText, .authorityText, .needText, .timelineText, .project: .text
    case .budgetSource, .authoritySource, .needSource, .timelineSource: .record(.activity)
    case .budgetAmount: .money
    case .horizon: .date
    }
  }
}

extension Qualification: StoredRecord {
  /// The identifier, whatever its kind.
  public var anyID: Identifier<AnyRecord> { id.cast(to: AnyRecord.self) }

  /// The value of one field.
  public func value(of field: QualificationField) -> FieldValue {
    switch field {
    case .lead: FieldValue(lead)
    case .at: FieldValue(at)
    case .author: FieldValue(author)
    case .budgetAmount: FieldValue(budgetAmount)
    case .project: FieldValue(project)
    case .horizon: FieldValue(horizon)
    case .budgetLevel, .authorityLevel, .needLevel, .timelineLevel:
      .integer(self[field.criterion].level.rawValue)
    case .budgetText, .authorityText, .needText, .timelineText:
      FieldValue(self[field.criterion].evidence?.text)
    case .budgetAuthor, .authorityAuthor, .needAuthor, .timelineAuthor:
      FieldValue(self[field.criterion].evidence?.author)
    case .budgetNoted, .authorityNoted, .needNoted, .timelineNoted:
      FieldValue(self[field.criterion].evidence?.noted)
    case .budgetSource, .authoritySource, .needSource, .timelineSource:
      FieldValue(self[field.criterion].evidence?.source)
    }
  }

  /// Makes a qualification from its fields; nil without lead, instant and author.
  public init?(id: Identifier<AnyRecord>, values: (QualificationField) -> FieldValue) {
    guard let lead = values(.lead).identifier(of: Lead.self), let at = values(.at).instant,
      let author = values(.author).identifier(of: User.self)
    else { return nil }
    self.init(id: id.cast(to: Qualification.self), lead: lead, at: at, author: author)
    budgetAmount = values(.budgetAmount).money
    project = values(.project).text
    horizon = values(.horizon).date
    for fields in QualificationField.ofCriteria {
      let level = values(fields.level).integer.flatMap(CriterionLevel.init(rawValue:))
      let evidence = Evidence(
        text: values(fields.text).text ?? "",
        author: values(fields.author).identifier(of: User.self) ?? author,
        noted: values(fields.noted).instant ?? at,
        source: values(fields.source).identifier(of: Activity.self))
      self[fields.criterion] = CriterionStatus(level ?? .unknown, evidence)
    }
  }
}

extension QualificationField {
  /// The five fields that hold one letter's answer.
  struct OfCriterion: Sendable {
    let criterion: Criterion
    let level, text, author, noted, source: QualificationField
  }

  /// The answers of the four letters, in their order.
  static let ofCriteria = [
    OfCriterion(
      criterion: .budget, level: .budgetLevel, text: .budgetText, author: .budgetAuthor,
      noted: .budgetNoted, source: .budgetSource),
    OfCriterion(
      criterion: .authority, level: .authorityLevel, text: .authorityText,
      author: .authorityAuthor, noted: .authorityNoted, source: .authoritySource),
    OfCriterion(
      criterion: .need, level: .needLevel, text: .needText, author: .needAuthor,
      noted: .needNoted, source: .needSource),
    OfCriterion(
      criterion: .timeline, level: .timelineLevel, text: .timelineText,
      author: .timelineAuthor, noted: .timelineNoted, source: .timelineSource),
  ]

  /// The letter that the field belongs to; the fields of the whole count as Need's and Timeline's.
  var criterion: Criterion {
    switch self {
    case .budgetLevel, .budgetText, .budgetAuthor, .budgetNoted, .budgetSource, .budgetAmount:
      .budget
    case .authorityLevel, .authorityText, .authorityAuthor, .authorityNoted, .authoritySource:
      .authority
    case .lead, .at, .author, .project, .needLevel, .needText, .needAuthor, .needNoted,
      .needSource:
      .need
    case .horizon, .timelineLevel, .timelineText, .timelineAuthor, .timelineNoted,
      .timelineSource:
      .timeline
    }
  }
}
