import Glossary
package import Leads

/// Which lines of a lead's timeline are shown.
package enum TimelineFilter: CaseIterable, Hashable, Sendable {
  /// Every line; or the activities of some kinds.
  case all, calls, mails, meetings, notes, signs

  /// Whether an activity of this kind is shown.
  package func shows(_ kind: ActivityKind) -> Bool {
    switch kind {
    case .call: self == .all || self == .calls
    case .email: self == .all || self == .mails
    case .meeting, .demo: self == .all || self == .meetings
    case .note: self == .all || self == .notes
    case .form, .download, .webinar, .newsletter, .visit: self == .all || self == .signs
    }
  }

  /// The lines of a journal that are shown.
  package func lines(of journal: [JournalEntry], _ file: LeadFile) -> [JournalEntry] {
    guard self != .all else { return journal }
    return journal.filter { entry in file.activity(of: entry).map { shows($0.kind) } ?? false }
  }

  /// The one after it, round and round.
  var next: TimelineFilter {
    let all = Self.allCases
    let place = all.firstIndex(of: self) ?? 0
    return all[(place + 1) % all.count]
  }

  /// What is shown.
  var label: Localized {
    switch self {
    case .all: Localized(en: "all", fr: "tout")
    case .calls: Localized(en: "calls", fr: "appels")
    case .mails: Localized(en: "e-mails", fr: "courriels")
    case .meetings: Localized(en: "meetings", fr: "rendez-vous")
    case .notes: Localized(en: "notes", fr: "notes")
    case .signs: Localized(en: "web events", fr: "signes sur le web")
    }
  }
}

extension LeadFile {
  /// The activity that a line of the journal brought; nil where it brought none.
  package func activity(of entry: JournalEntry) -> Activity? {
    guard let brought = entry.event.creation(of: .activity) else { return nil }
    return activities.first { $0.anyID == brought }
  }
}

extension Model {
  /// Shows the next kind of lines in the timeline of the pane.
  mutating func filterTimeline() -> [Effect] {
    screens.changeLead { $0.timeline = $0.timeline.next }
    let limit = max(0, leadLineCount - leadRowCount)
    screens.changeLead { $0.scroll = min($0.scroll, limit) }
    return []
  }
}
