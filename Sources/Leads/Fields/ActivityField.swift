/// The fields of an activity.
public enum ActivityField: Int, RecordField {
  /// The fields, by the numbers that journals keep.
  case lead = 1, activityKind, initiator, twoWay, at, author, text, disposition, mode, minutes
  /// What exactly was observed, and how the system that it comes from names it.
  case signal, reference

  /// This kind of record has them.
  public static var kind: RecordKind { .activity }

  /// The name in files, on the command line and in stores.
  public var name: String {
    switch self {
    case .lead: "lead"
    case .activityKind: "kind"
    case .initiator: "initiator"
    case .twoWay: "two-way"
    case .at: "at"
    case .author: "author"
    case .text: "text"
    case .disposition: "disposition"
    case .mode: "mode"
    case .minutes: "minutes"
    case .signal: "signal"
    case .reference: "reference"
    }
  }

  /// How values are to be read.
  public var type: FieldType {
    switch self {
    case .lead: .record(.lead)
    case .activityKind, .initiator, .disposition, .mode, .signal: .code
    case .twoWay: .truth
    case .at: .instant
    case .author: .user
    case .text, .reference: .text
    case .minutes: .number
    }
  }
}

extension Activity: StoredRecord {
  /// The identifier, whatever its kind.
  public var anyID: Identifier<AnyRecord> { id.cast(to: AnyRecord.self) }

  /// The value of one field.
  public func value(of field: ActivityField) -> FieldValue {
    switch field {
    case .lead: FieldValue(lead)
    case .activityKind: FieldValue(code: kind)
    case .initiator: FieldValue(code: initiator)
    case .twoWay: FieldValue(isTwoWay)
    case .at: FieldValue(at)
    case .author: FieldValue(author)
    case .text: .text(text)
    case .disposition: FieldValue(code: disposition)
    case .mode: FieldValue(code: mode)
    case .minutes: FieldValue(minutes)
    case .signal: FieldValue(code: signal)
    case .reference: FieldValue(reference)
    }
  }

  /// Makes an activity from its fields; nil without lead, kind, instant and author.
  public init?(id: Identifier<AnyRecord>, values: (ActivityField) -> FieldValue) {
    guard let lead = values(.lead).identifier(of: Lead.self),
      let kind = values(.activityKind).code(ActivityKind.self),
      let at = values(.at).instant, let author = values(.author).identifier(of: User.self)
    else { return nil }
    self.init(
      id: id.cast(to: Activity.self), lead: lead, kind: kind,
      initiator: values(.initiator).code(Initiator.self) ?? .us,
      isTwoWay: values(.twoWay).truth, at: at, author: author, text: values(.text).text ?? "",
      disposition: values(.disposition).code(Disposition.self),
      mode: values(.mode).code(InteractionMode.self), minutes: values(.minutes).integer,
      signal: values(.signal).code(Signal.self), reference: values(.reference).text)
  }
}
