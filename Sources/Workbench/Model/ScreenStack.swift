import Leads

/// What lies on top of the board.
package enum Screen: Equatable, Sendable {
  /// The queue, lead by lead.
  case triage(TriageState)
  /// One lead beside the board.
  case lead(LeadDetail)
  /// The four letters of one lead.
  case qualifying(QualifyingState)
  /// Fields to fill in.
  case form(FormState)
  /// Why a move was refused, and what would let it pass.
  case refusal(RefusalState)
  /// What the rules let pass of what is asked for the marked leads.
  case bulk(BulkState)
  /// Commands to find and run.
  case commands(CommandListState)
  /// The stages a lead may go to.
  case picker(StagePickerState)
  /// How the board is laid out.
  case arranging(ArrangingState)
  /// The named views.
  case views(SavedViewsState)
  /// What was done, newest first.
  case history(HistoryState)
  /// The filter being typed.
  case filter(FilterState)
}

/// The screens the user has opened, newest on top.
///
/// Below them is always the board.
package struct ScreenStack: Equatable, Sendable {
  private var opened: [Screen] = []

  package init() {}

  /// The newest screen; nil at the board.
  package var top: Screen? { opened.last }

  /// From the oldest to the newest.
  package var all: [Screen] { opened }

  /// Those that can be seen: what is asked for many leads takes the place of its form.
  package var visible: [Screen] {
    guard case .bulk = top else { return opened }
    return opened.filter { if case .form = $0 { false } else { true } }
  }

  /// The lead pane, wherever it lies.
  package var lead: LeadDetail? {
    for case .lead(let detail) in opened { return detail }
    return nil
  }

  /// The queue that is worked off, wherever it lies.
  package var triage: TriageState? {
    for case .triage(let state) in opened { return state }
    return nil
  }

  /// Whether the queue has the screen, and no form or list lies over it.
  var isTriageOnTop: Bool {
    if case .triage = top { true } else { false }
  }

  package mutating func open(_ screen: Screen) {
    opened.append(screen)
  }

  /// Closes the newest screen; at the board nothing happens.
  package mutating func close() {
    _ = opened.popLast()
  }

  package mutating func closeAll() {
    opened.removeAll()
  }

  /// Puts another state of the newest screen in its place.
  package mutating func replaceTop(_ screen: Screen) {
    guard !opened.isEmpty else { return }
    opened[opened.count - 1] = screen
  }

  /// The fields of the form or refusal on top.
  var form: FormState? {
    switch top {
    case .form(let form): form
    case .refusal(let refusal): refusal.form
    default: nil
    }
  }

  /// Changes the fields of the form or refusal on top.
  mutating func changeForm(_ change: (inout FormState) -> Void) {
    switch top {
    case .form(var form):
      change(&form)
      replaceTop(.form(form))
    case .refusal(var refusal):
      change(&refusal.form)
      replaceTop(.refusal(refusal))
    default: break
    }
  }

  /// Changes the queue that is worked off where it lies, whatever is on top of it.
  mutating func changeTriage(_ change: (inout TriageState) -> Void) {
    for index in opened.indices {
      guard case .triage(var state) = opened[index] else { continue }
      change(&state)
      opened[index] = .triage(state)
    }
  }

  /// Changes the lead pane where it lies, whatever is on top of it.
  package mutating func changeLead(_ change: (inout LeadDetail) -> Void) {
    for index in opened.indices {
      guard case .lead(var detail) = opened[index] else { continue }
      change(&detail)
      opened[index] = .lead(detail)
    }
  }
}
