import Glossary
package import Leads

extension Wording {
  /// What a line of the timeline unfolds to: the reason, the warnings passed, each field.
  package func details(of entry: JournalEntry) -> [String] {
    let event = entry.event
    var lines: [String] = []
    // Why nothing is planned is the headline itself.
    if let reason = event.reason?.text, event.value(of: .actionWaived) != .text(reason) {
      lines.append(self(en: "Reason: \(reason)", fr: "Raison : \(reason)"))
    }
    if !event.passed.isEmpty {
      let codes = event.passed.map(\.name).joined(separator: ", ")
      lines.append(
        self(en: "Warnings passed: \(codes)", fr: "Avertissements passés : \(codes)"))
    }
    let changes = shownChanges(of: event)
    // An edit of one field says it all in its headline.
    if event.kind != .edited || changes.count > 1 { lines += changes.map { line(for: $0) } }
    return lines
  }

  /// One field and its two values: `Montant : 10 000 € → 12 000 €`.
  func line(for change: FieldChange) -> String {
    guard let field = change.field else { return existence(change) }
    let (old, new) = (text(of: change.old, field: field), text(of: change.new, field: field))
    let label = self(field.label)
    guard !formats.isSpoken else {
      return self(en: "\(label): \(new), before: \(old)", fr: "\(label) : \(new), avant : \(old)")
    }
    return self(en: "\(label): \(old) → \(new)", fr: "\(label) : \(old) → \(new)")
  }

  private func existence(_ change: FieldChange) -> String {
    let label = self(change.record.kind.label)
    return change.isCreation
      ? self(en: "\(label): added", fr: "\(label) : ajout")
      : self(en: "\(label): removed", fr: "\(label) : retrait")
  }

  /// The changes worth a line: not those that the headline tells, nor what follows from them.
  func shownChanges(of event: Event) -> [FieldChange] {
    let told = event.kind.toldFields
    // A record that comes or goes takes one line, not one for each of its fields.
    let whole = Set(event.changes.filter { $0.field == nil }.map(\.record))
    return event.changes.filter { change in
      guard let field = change.field else { return event.isRestoring }
      guard !whole.contains(change.record) else { return false }
      if case .record = field.type { return false }
      guard field.kind != .suppression else { return false }
      guard field.kind == .lead, let name = LeadField(rawValue: field.code) else { return true }
      // Who gave points, and when, is told by the line of the points.
      let isEcho = name == .scoredBy || name == .scoredAt && event.value(of: .score) != nil
      return !name.isBookkeeping && !isEcho && !told.contains(name)
    }
  }
}

extension LeadField {
  /// Whether it only serves to compute what others tell.
  fileprivate var isBookkeeping: Bool {
    [.stageEntered, .cadenceBegun, .cadenceAnchor, .cadenceSince].contains(self)
  }
}

extension Event {
  fileprivate var isRestoring: Bool { kind == .undone || kind == .redone }
}

extension EventKind {
  /// The fields of the lead that the headline of such an event tells.
  fileprivate var toldFields: Set<LeadField> {
    switch self {
    case .moved: [.stage, .provisional]
    case .returned, .resumed, .reopened: [.stage, .workState, .workUntil, .workReason]
    case .planned: [.actionText, .actionDue, .actionMinute, .actionWaived]
    case .snoozed, .parked, .disqualified, .lost:
      [.workState, .workUntil, .workReason, .workNote]
    case .accepted:
      [.stage, .acceptedBy, .acceptedOn, .opportunityOpened, .handoffFrom, .handoffTo, .handoffAt]
    case .handedOver: [.handoffFrom, .handoffTo, .handoffAt, .returnedBy, .returnedAt]
    case .handoffReturned:
      [.stage, .returnedBy, .returnedAt, .returnReason, .returnNote, .acceptedBy, .acceptedOn]
    case .offered: [.stage]
    case .won: [.stage, .contractValue]
    case .merged: [.mergedInto, .workState, .workUntil, .workReason, .workNote]
    case .temperatureConfirmed: [.confirmedTemperature]
    case .claimed, .claimReleased: [.claimedBy, .claimedUntil]
    case .undone, .redone: [.stage]
    case .added, .entered, .edited, .contactChanged, .qualified, .logged, .suppressed,
      .suppressionLifted, .absorbed:
      []
    case .enrolled, .cadenceResumed:
      [.cadence, .cadenceState, .cadenceWhy, .cadenceDone, .actionText, .actionDue, .actionMinute]
    case .cadencePaused: [.cadenceState, .cadenceUntil, .cadenceWhy, .cadenceSince]
    case .cadenceLeft: [.cadenceState, .cadenceWhy, .cadenceSince]
    }
  }
}
