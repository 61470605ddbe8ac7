package import Glossary
import Leads

// Which word belongs to what has the focus.

extension Model {
  /// The glossary's entry on the stage, field or letter in use.
  package var focusedEntry: EntryID {
    switch screens.top {
    case nil, .filter, .commands, .bulk, .arranging, .views: return boardEntry
    case .lead(let detail): return detail.card.lane.entry
    case .qualifying(let state): return state.focus.criterion.entry
    case .form(let form): return form.focused?.id.entry ?? form.purpose.entry
    case .refusal(let refusal):
      return refusal.form.focused?.id.entry ?? refusal.report.passage.entry(refusal.card)
    case .picker(let picker): return picker.choices[picker.selection].lane.entry
    case .history: return .pipeline
    }
  }

  private var boardEntry: EntryID {
    guard !board.isEmptyWorkspace else { return .lead }
    if let card = board.selectedCard { return card.lane.entry }
    return board.current.lanes.first?.entry ?? .lead
  }
}

extension FormPurpose {
  /// The entry on what the form is for.
  package var entry: EntryID {
    switch self {
    case .add, .edit, .log, .action, .snooze, .importFile, .pass: .lead
    case .qualify: .bant
    case .assign: .salesDevelopmentRepresentative
    case .park: .leadNurturing
    case .disqualify, .lose: .disqualification
    }
  }
}

extension FormFieldID {
  /// The entry on what the field asks; nil where the form's own will do.
  package var entry: EntryID? {
    switch self {
    case .letter(let criterion), .evidence(let criterion): criterion.entry
    case .budgetAmount: .bantBudget
    case .people: .bantAuthority
    case .project: .salesAcceptableLead
    case .horizon: .bantTimeline
    case .acceptingOwner, .acceptedOn: .accountExecutive
    case .offerAmount, .offerIssued, .offerRequested: .createdOpportunity
    case .signedOn, .contractValue: .wonOpportunity
    case .provisional: .salesQualifiedLead
    case .proof: .marketingQualifiedLead
    case .record(.owner): .salesDevelopmentRepresentative
    case .record(.company): .prospect
    case .record(.amount), .record(.expectedClose): .opportunity
    case .record, .line, .actionText, .actionDue, .until, .reasonCode, .reasonNote,
      .writtenReason, .activityKind, .initiator, .twoWay, .activityText, .path:
      nil
    }
  }
}

extension Passage {
  fileprivate func entry(_ card: LeadCard) -> EntryID {
    switch self {
    case .entering(let stage), .returning(let stage): stage.entry
    case .offering: .createdOpportunity
    case .disqualifying, .losing: .disqualification
    case .parking: .leadNurturing
    case .rating: .leadTemperature
    case .adding, .rewritingHistory: card.stage.entry
    }
  }
}
