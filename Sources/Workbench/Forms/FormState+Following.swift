import Leads

// Fields whose choices and values follow from another's.

extension FormState {
  /// Has the other fields follow one that was changed: the kind says how it may have ended, or what
  /// may have been observed; the end whether both sides took part.
  mutating func follow(_ id: FormFieldID) {
    switch id {
    case .activityKind:
      guard let kind = ActivityKind(rawValue: self[.activityKind]),
        let place = fields.firstIndex(where: { $0.id == .disposition || $0.id == .signal })
      else { return }
      if kind.isObserved {
        fields[place] = .signals(of: kind, selected: Signal(rawValue: self[.signal]))
        followSignal()
      } else {
        let selected = Disposition(rawValue: self[.disposition])
        fields[place] = .dispositions(of: kind, selected: selected)
      }
    case .signal: followSignal()
    case .disposition:
      guard let disposition = Disposition(rawValue: self[.disposition]) else { return }
      self[.twoWay] = disposition.isTwoWay ? "yes" : "no"
    case .mailTemplate, .mailLanguage: followTemplate()
    default: break
    }
  }

  /// What was observed says who started it, and that nobody was spoken to.
  private mutating func followSignal() {
    guard let signal = Signal(rawValue: self[.signal]) else { return }
    self[.initiator] = signal.initiator.rawValue
    self[.twoWay] = "no"
  }
}

extension ActivityKind {
  /// Whether it is something that a prospect does alone.
  var isObserved: Bool {
    switch self {
    case .form, .download, .webinar, .newsletter, .visit: true
    case .call, .email, .meeting, .demo, .note: false
    }
  }
}
