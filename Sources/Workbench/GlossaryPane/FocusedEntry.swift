package import Glossary
import Leads

// Which word belongs to what has the focus.

extension Model {
  /// The glossary's entry on the stage, field or letter in use.
  package var focusedEntry: EntryID {
    switch screens.top {
    case nil, .filter, .commands, .bulk, .views: return boardEntry
    case .arranging(let state): return state.choice.entry
    case .triage(let state): return state.hand?.card.lane.entry ?? .leadManagement
    case .lead(let detail): return detail.card.lane.entry
    case .qualifying(let state): return state.focus.criterion.entry
    case .form(let form):
      return cadenceEntry(of: form) ?? entry(of: form.focused) ?? form.purpose.entry
    case .refusal(let refusal):
      // What stands in the way is what has to be understood first.
      return entry(of: refusal.form.focused) ?? screenWords.firstAfterTitle
        ?? refusal.report.passage.entry(refusal.card)
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

extension Model {
  /// The entry on a field: on what is chosen in it, where that is a word of its own.
  private func entry(of field: FormField?) -> EntryID? {
    guard let field else { return nil }
    return field.chosenEntry ?? ownerRole(in: field)?.entry ?? field.id.entry
  }

  /// The role of whoever a field of people names.
  private func ownerRole(in field: FormField) -> Role? {
    guard [.record(.owner), .acceptingOwner, .handoffTo].contains(field.id) else { return nil }
    let folded = Folding.fold(field.value)
    return users.first { $0.id.description == field.value || Folding.fold($0.name) == folded }?.role
  }
}

extension FormField {
  /// The entry on the word chosen in a closed list.
  fileprivate var chosenEntry: EntryID? {
    switch id {
    case .activityKind, .proof: ActivityKind(rawValue: value)?.entry
    case .disposition: Disposition(rawValue: value)?.entry
    case .mode: InteractionMode(rawValue: value)?.entry
    case .record(.origin): LeadOrigin(rawValue: value)?.entry
    case .record(.channel): CaptureChannel(rawValue: value)?.entry
    case .record(.site): SiteKind(rawValue: value)?.entry
    default: nil
    }
  }
}

extension ArrangingState.Choice {
  /// The entry on what the board is laid out by.
  fileprivate var entry: EntryID {
    switch self {
    case .order(.value), .field(.value): .opportunity
    case .order(.score), .field(.score): .leadScoring
    case .order(.action), .field(.action): .leadManagement
    case .order(.idle), .order(.newest), .order(.oldest), .field(.age): .salesCycle
    case .grouping(.stage): .salesFunnel
    case .grouping(.owner), .field(.owner): .salesDevelopmentRepresentative
    case .grouping(.temperature): .leadTemperature
    case .grouping(.blocking), .field(.letters): .bant
    case .field(.contact): .stakeholders
    case .field(.source): .leadGeneration
    }
  }
}

extension FormPurpose {
  /// The entry on what the form is for.
  package var entry: EntryID {
    switch self {
    case .add, .edit, .pass: .lead
    case .log: .crm
    case .action, .waive, .snooze, .importFile: .leadManagement
    case .qualify: .bant
    case .assign: .salesDevelopmentRepresentative
    case .park: .leadNurturing
    case .disqualify, .lose: .disqualification
    case .handOver, .answerHandoff: .handoff
    case .suppress: .blacklist
    case .mail: .followUpEmail
    case .cadence: .marketingAutomation
    case .score: .leadScoring
    case .duplicates, .merge: .lead
    case .addTerm(let entry), .editTerm(let entry), .importTerms(let entry),
      .exportTerms(let entry):
      entry
    }
  }
}

extension FormFieldID {
  /// The entry on what the field asks; nil where the form's own will do.
  package var entry: EntryID? {
    switch self {
    case .letter(let criterion), .evidence(let criterion): criterion.entry
    case .budgetAmount: .bantBudget
    case .people: .stakeholders
    case .project: .salesAcceptableLead
    case .horizon: .bantTimeline
    case .acceptingOwner, .acceptedOn, .handoffTo, .handoffNote, .decision: .handoff
    case .offerAmount, .offerIssued, .offerRequested: .proposal
    case .signedOn, .contractValue: .close
    case .provisional: .salesQualifiedLead
    case .proof: .marketingQualifiedLead
    case .initiator: .inboundSales
    case .twoWay: .qualificationCall
    case .signal: .leadTracking
    case .record(let field): field.entry
    case .suppressionChoice, .wholeAccount, .deadAddress: .blacklist
    case .cadenceChoice, .cadenceDay: nil
    case .line, .actionText, .actionDue, .until, .reasonCode, .reasonNote, .writtenReason,
      .activityKind, .activityText, .path, .term, .disposition, .mode, .minutes, .waiver,
      .mailTemplate, .mailLanguage, .mailSubject, .mailBody, .mailWay, .duplicate, .otherLead,
      .keptSide, .merging, .relations:
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
    case .contacting, .scoring, .lifting: .blacklist
    case .enrolling(let name):
      UsualCadence(rawValue: name.rawValue)?.entry ?? .marketingAutomation
    case .adding, .rewritingHistory, .assigning: card.stage.entry
    }
  }
}
