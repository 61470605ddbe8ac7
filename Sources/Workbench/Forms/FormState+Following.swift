import Leads

// Fields whose choices and values follow from another's.

extension FormState {
  /// Has the other fields follow one that was changed: the kind says how it may have ended, the
  /// end whether both sides took part.
  mutating func follow(_ id: FormFieldID) {
    switch id {
    case .activityKind:
      guard let kind = ActivityKind(rawValue: self[.activityKind]),
        let place = fields.firstIndex(where: { $0.id == .disposition })
      else { return }
      let selected = Disposition(rawValue: self[.disposition])
      fields[place] = .dispositions(of: kind, selected: selected)
    case .disposition:
      guard let disposition = Disposition(rawValue: self[.disposition]) else { return }
      self[.twoWay] = disposition.isTwoWay ? "yes" : "no"
    case .mailTemplate, .mailLanguage: followTemplate()
    default: break
    }
  }
}
