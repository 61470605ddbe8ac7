import Glossary
import Leads
import SQLiteStorage
import Workbench

extension Failure {
  /// What kept a workspace from being opened.
  init(_ error: StoreError, at location: WorkspaceLocation, now: Instant) {
    let settings = WorkspaceSettings()
    self.init(error) { language in
      Wording(
        language: language, formats: Formats(language: language), users: [],
        settings: settings, today: settings.zone.date(now), lens: .canonical)
    }
    let draft = WorkspaceDraft.file(of: location.path)
    if case .missing = error, FileReading.exists(draft) {
      advice.append(
        Localized(
          en: "Beside it lies what an import or a demonstration began (\(draft)): the same again"
            + " goes on with it.",
          fr: "À côté se trouve ce qu’un import ou une démonstration a commencé (\(draft)) : la"
            + " même commande reprend là."))
    }
  }

  /// What a store did not do, in the words of the notices.
  init(_ error: StoreError, company: String? = nil, wording: (Language) -> Wording) {
    self.init(
      error.failureExit, error.code,
      Localized(
        en: wording(.english).sentence(for: error, company: company),
        fr: wording(.french).sentence(for: error, company: company)))
    if case .undoConflicts(_, let conflicts) = error {
      advice = conflicts.map { conflict in
        Localized(
          en: wording(.english).sentence(for: conflict),
          fr: wording(.french).sentence(for: conflict))
      }
      advice.append(
        conflicts.areObjections
          ? Localized(
            en: "Add --keep-theirs to pass over it and reach what was done before.",
            fr: "Ajoutez --keep-theirs pour passer outre et atteindre ce qui précède.")
          : Localized(
            en: "Add --keep-theirs or --restore to choose.",
            fr: "Ajoutez --keep-theirs ou --restore pour choisir."))
    }
  }
}

extension Workspace {
  /// What the store did not do, in words.
  func failure(of error: StoreError) -> Failure {
    Failure(error) { wording($0) }
  }

  /// Why edits were not kept; where gates refused, all that the refusal box says.
  func failure(of error: StoreError, edits: [Edit]) -> Failure {
    guard case .refused(let refusal, let number) = error else { return failure(of: error) }
    let file = concerned(number, edits)
    var failure = Failure(error, company: file?.account.name) { wording($0) }
    failure.number = number
    guard case .gates(let report) = refusal else { return failure }
    failure.gates = report.findings
    failure = failure.explained(
      en: wording(.english).explanation(of: report, file: file),
      fr: wording(.french).explanation(of: report, file: file))
    if report.yieldsToReason {
      failure.advice.append(report.isAboutDuplicates ? Self.forcingAddition : Self.forcing)
    }
    return failure
  }

  private static let forcing = Localized(
    en: "The reason is given by --reason \"…\".", fr: "La raison se donne par --reason \"…\".")

  private static let forcingAddition = Localized(
    en: "“kanbant show” tells more of it, “kanbant log” notes what happened there; to add another"
      + " all the same: --force --reason \"…\".",
    fr: "« kanbant show » en dit plus, « kanbant log » y note ce qui s’est passé ; pour en ajouter"
      + " un autre malgré tout : --force --reason \"…\".")

  private func concerned(_ number: LeadNumber?, _ edits: [Edit]) -> LeadFile? {
    guard let number, let id = try? store.lead(number) else { return nil }
    return try? store.file(id)
  }
}

extension Failure {
  /// The same failure as the box tells it: what is missing, what to ask, what the stage means.
  fileprivate func explained(en: GateExplanation, fr: GateExplanation) -> Failure {
    var failure = Failure(exit, code, Localized(en: "\(en.title).", fr: "\(fr.title)."))
    failure.gates = gates
    failure.number = number
    for (english, french) in zip(en.missing, fr.missing) {
      failure.advice.append(Localized(en: english.line, fr: french.line))
      if let ask = english.ask, let demande = french.ask {
        failure.advice.append(Localized(en: "     “\(ask)”", fr: "     « \(demande) »"))
      }
    }
    failure.advice.append(Localized(en: en.meaning, fr: fr.meaning))
    failure.advice.append(Localized(en: en.remedy, fr: fr.remedy))
    return failure
  }
}

extension GateReport {
  /// Whether a lead that may be the same stands in the way.
  fileprivate var isAboutDuplicates: Bool {
    passage == .adding && findings.contains { $0.gate == .g31 }
  }
}

extension GateExplanation.MissingLine {
  fileprivate var line: String { "\(gate)  \(text)" }
}

extension StoreError {
  /// What the shell is told; a lead that is not there is missing input, not a refusal.
  fileprivate var failureExit: ExitCode {
    switch self {
    case .refused(.unknownLead, _), .refused(.unknownUser, _): .noInput
    default: ExitCode(rawValue: exitCode)
    }
  }

  /// The word by which programs know the error.
  fileprivate var code: String {
    switch self {
    case .refused(let refusal, _): refusal.code
    case .missing: "missing-workspace"
    case .exists: "exists"
    case .foreign: "not-a-workspace"
    case .newer: "newer-workspace"
    case .damaged: "damaged-workspace"
    case .noTextFile: "no-text-file"
    case .denied: "denied"
    case .readOnly: "read-only"
    case .busy: "busy"
    case .full: "disk-full"
    case .fault: "disk-fault"
    case .interrupted: "interrupted"
    case .nothingToUndo: "nothing-to-undo"
    case .nothingToRedo: "nothing-to-redo"
    case .undoConflicts: "undo-conflicts"
    case .badUserName: "bad-user-name"
    case .noSuppressionKey(_, .missing): "missing-key"
    case .noSuppressionKey(_, .wrong): "wrong-key"
    case .noSuppressionKey(_, .exposed): "exposed-key"
    case .noSuppressionKey(_, .strange): "strange-key"
    case .noSuppressionKey(_, .noLibrary): "no-libcrypto"
    }
  }
}

extension Refusal {
  /// The word by which programs know the refusal.
  fileprivate var code: String {
    switch self {
    case .gates: "gates"
    case .unknownLead: "unknown-lead"
    case .unknownUser: "unknown-user"
    case .unknownContact: "unknown-contact"
    case .conflicts: "conflicts"
    case .supersededQualification: "superseded-qualification"
    case .empty: "empty-field"
    case .invalid: "invalid-value"
    case .noContact: "no-contact"
    case .unsuited: "unsuited-outcome"
    case .noteRequired: "note-required"
    case .closed: "closed"
    case .notAside: "not-aside"
    case .notHandedOver: "not-handed-over"
    case .answeredBySales: "answered-by-sales"
    case .dayHasPassed: "day-has-passed"
    case .worthless: "worthless"
    case .unrecognisable: "unrecognisable"
    case .addressRequired: "address-required"
    case .notSuppressed: "not-suppressed"
    case .owned: "owned"
    case .claimed: "claimed"
    case .notClaimed: "not-claimed"
    case .circularReport: "circular-report"
    case .mergedWithItself: "merged-with-itself"
    case .merged: "merged"
    case .twoContracts: "two-contracts"
    case .stageWouldBeLost: "stage-would-be-lost"
    case .unknownCadence: "unknown-cadence"
    case .enrolled: "already-enrolled"
    case .unsuitedCadence: "unsuited-cadence"
    case .notEnrolled: "not-enrolled"
    case .notPaused: "not-paused"
    }
  }
}
