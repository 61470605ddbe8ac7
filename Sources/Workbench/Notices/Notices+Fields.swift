import Glossary
package import Leads

extension Wording {
  /// A value as people read it: labels for codes, names for users, the reader's formats.
  package func text(of value: FieldValue, type: FieldType, field: FieldName) -> String {
    guard value != .none, value != .text("") else { return nothing }
    return switch type {
    case .text: field.isTags ? tags(value) : raw(value)
    case .code: value.text.map { word($0, field) } ?? raw(value)
    case .number: value.integer.map { number($0, field) } ?? raw(value)
    case .truth: value.truth ? self(en: "yes", fr: "oui") : self(en: "no", fr: "non")
    case .date: value.date.map { formats.shortDate($0, today: today) } ?? raw(value)
    case .instant: value.instant.map { moment($0) } ?? raw(value)
    case .money: value.money.map { formats.money($0) } ?? raw(value)
    case .record(let kind): self(kind.label)
    case .user: value.identifier(of: User.self).map { name(of: $0) } ?? raw(value)
    }
  }

  /// A value as people read it, by what its field is known to hold.
  package func text(of value: FieldValue, field: FieldName) -> String {
    text(of: value, type: field.type, field: field)
  }

  /// What is done with a lead: `à traiter`, `en attente`, `en sommeil`, `écarté`, `perdu`.
  package func name(of state: WorkState) -> String {
    self(state.label)
  }

  private func raw(_ value: FieldValue) -> String {
    switch value {
    case .none: nothing
    case .integer(let number): formats.number(number)
    case .text(let text): text
    case .identifier(let id): id.description
    }
  }

  private func tags(_ value: FieldValue) -> String {
    let tags = (value.text ?? "").split(separator: ",")
    return formats.isSpoken
      ? tags.joined(separator: ", ") : tags.map { "#\($0)" }.joined(separator: " ")
  }

  func moment(_ instant: Instant) -> String {
    let local = settings.zone.local(instant)
    return "\(formats.shortDate(local.date, today: today)) \(formats.time(local))"
  }

  private func number(_ number: Int, _ field: FieldName) -> String {
    if field.kind == .lead {
      switch LeadField(rawValue: field.code) {
      case .stage: return Stage(rawValue: number)?.acronym ?? String(number)
      case .laneClaimed: return Lane(rank: number)?.acronym ?? String(number)
      case .confirmedTemperature:
        return Temperature(rawValue: number).map { self($0.label) } ?? String(number)
      case .actionMinute:
        return formats.time(LocalTime(date: today, secondOfDay: number * 60))
      default: break
      }
    }
    if field.kind == .qualification {
      return CriterionLevel(rawValue: number).map { self($0.label) } ?? String(number)
    }
    return formats.number(number)
  }

  private func word(_ code: String, _ field: FieldName) -> String {
    let label: Localized? =
      switch field.kind {
      case .lead: LeadField(rawValue: field.code).flatMap { Self.label(of: code, $0) }
      case .contact: BuyingRole(rawValue: code)?.label
      case .activity: ActivityField(rawValue: field.code).flatMap { Self.label(of: code, $0) }
      case .suppression: SuppressionReason(rawValue: code)?.label
      case .account, .qualification, .offer: nil
      }
    return label.map { self($0) } ?? code
  }

  private static func label(of code: String, _ field: ActivityField) -> Localized? {
    switch field {
    case .activityKind: ActivityKind(rawValue: code)?.label
    case .initiator: Initiator(rawValue: code)?.label
    case .disposition: Disposition(rawValue: code)?.label
    case .mode: InteractionMode(rawValue: code)?.label
    case .signal: Signal(rawValue: code)?.label
    case .lead, .twoWay, .at, .author, .text, .minutes, .reference: nil
    }
  }

  private static func label(of code: String, _ field: LeadField) -> Localized? {
    switch field {
    case .origin: LeadOrigin(rawValue: code)?.label
    case .channel: CaptureChannel(rawValue: code)?.label
    case .site: SiteKind(rawValue: code)?.label
    case .workState: WorkState.label(code: code)
    case .returnReason: ReturnReason(rawValue: code)?.label
    case .workReason:
      // The three lists share some words; what is common to them reads the same in each.
      DisqualificationReason(rawValue: code)?.label ?? LossReason(rawValue: code)?.label
        ?? ParkingReason(rawValue: code)?.label
    default: nil
    }
  }
}

extension FieldName {
  fileprivate var isTags: Bool { self == FieldName(LeadField.tags) }
}

extension WorkState {
  /// What forms and the timeline call the state.
  fileprivate var label: Localized {
    switch self {
    case .toDo: Localized(en: "to do", fr: "à traiter")
    case .waiting: Localized(en: "snoozed", fr: "en attente")
    case .parked: Localized(en: "parked", fr: "en sommeil")
    case .closed(.disqualified): Localized(en: "disqualified", fr: "écarté")
    case .closed(.lost): Localized(en: "lost", fr: "perdu")
    }
  }

  /// The same by the word that journals keep; nil for words of newer versions.
  fileprivate static func label(code: String) -> Localized? {
    let day = CalendarDate(dayNumber: 0)
    let states: [WorkState] = [
      .toDo, .waiting(until: day), .parked(until: nil, .other),
      .closed(.disqualified(.other, note: "")), .closed(.lost(.other, note: "")),
    ]
    let codes = ["to-do", "waiting", "parked", "disqualified", "lost"]
    return zip(codes, states).first { $0.0 == code }?.1.label
  }
}
