import Glossary
package import Leads

extension Wording {
  /// What an operation was, for the list of what can be undone: `Déplacement de #128`.
  ///
  /// `others` is where the operation that it took back is looked up, to be named too.
  package func name(of operation: Operation, among others: [Operation] = []) -> String {
    let object = object(of: operation)
    if let undone = operation.undoes, let former = others.first(where: { $0.id == undone }) {
      let name = name(of: former, among: others).continuing
      return operation.kind == .redone
        ? self(en: "Redo: \(name)", fr: "Rétablissement : \(name)")
        : self(en: "Undo: \(name)", fr: "Annulation : \(name)")
    }
    if operation.door == .demo, operation.undoes == nil {
      return self(en: "Demonstration data: \(object)", fr: "Données de démonstration : \(object)")
    }
    let isImport = operation.door == .file && operation.undoes == nil
    return self(act(of: isImport ? .entered : operation.kind)) + " " + object
  }

  /// What was done and how to take it back, for the status line or standard error.
  ///
  /// `undo` and `redo` are the keys or commands that do so; nil leaves the hint out.
  package func done(
    _ receipt: Receipt, company: String? = nil, undo: String?, redo: String?
  ) -> String {
    guard let operation = receipt.operation else {
      return self(
        en: "Nothing to change: it was so already.",
        fr: "Rien à changer : c’était déjà ainsi.")
    }
    return act(receipt, operation, company) + hint(receipt, operation, undo: undo, redo: redo)
  }

  private func act(_ receipt: Receipt, _ operation: Operation, _ company: String?) -> String {
    guard operation.leadCount == 1, let lead = receipt.leads.first, let event = receipt.events.last
    else { return name(of: operation) }
    let subject = company.map { name(of: (lead.number, $0)) } ?? lead.number.description
    let act = outcome(of: event, operation)
    // One colon in a line is enough.
    return act.contains(":")
      ? "\(subject), \(act)" : self(en: "\(subject): \(act)", fr: "\(subject) : \(act)")
  }

  private func outcome(of event: Event, _ operation: Operation) -> String {
    if !formats.isSpoken, event.kind == .moved || event.kind == .returned,
      let stages = event.stages
    {
      return "\(stages.from.acronym) → \(stages.to.acronym)"
    }
    return headline(of: event, door: operation.door).continuing
  }

  /// How to go back; nothing where only a new consent can.
  private func hint(
    _ receipt: Receipt, _ operation: Operation, undo: String?, redo: String?
  ) -> String {
    let undo = receipt.isLasting ? nil : undo
    guard !formats.isSpoken else { return spokenHint(operation, undo: undo, redo: redo) }
    if operation.kind == .undone {
      return redo.map { self(en: " · \($0) does it again", fr: " · \($0) rétablit") } ?? ""
    }
    return undo.map { self(en: " · \($0) takes it back", fr: " · \($0) annule") } ?? ""
  }

  private func spokenHint(_ operation: Operation, undo: String?, redo: String?) -> String {
    guard operation.kind != .undone else {
      guard let redo else { return "." }
      return self(en: ". Type \(redo) to do it again.", fr: ". Tapez \(redo) pour le refaire.")
    }
    guard let undo else { return "." }
    return self(
      en: ". Type \(undo) to take it back.", fr: ". Tapez \(undo) pour revenir en arrière.")
  }

  private func object(of operation: Operation) -> String {
    if operation.leadCount == 1, let lead = operation.lead { return lead.description }
    return formats.count(
      operation.leadCount, one: Localized(en: "lead", fr: "lead"),
      other: Localized(en: "leads", fr: "leads"))
  }

  /// What was done, up to whom it was done to.
  private func act(of kind: EventKind) -> Localized {
    switch kind {
    case .added: Localized(en: "Addition of", fr: "Ajout de")
    case .entered: Localized(en: "Import of", fr: "Import de")
    case .edited: Localized(en: "Edit of", fr: "Modification de")
    case .contactChanged: Localized(en: "Contact edit for", fr: "Modification d’un contact de")
    case .moved: Localized(en: "Move of", fr: "Déplacement de")
    case .returned: Localized(en: "Return of", fr: "Renvoi de")
    case .qualified: Localized(en: "Qualification of", fr: "Qualification de")
    case .temperatureConfirmed: Localized(en: "Temperature of", fr: "Température de")
    case .logged: Localized(en: "Activity on", fr: "Activité sur")
    case .planned: Localized(en: "Next action for", fr: "Prochaine action pour")
    case .snoozed: Localized(en: "Snooze of", fr: "Mise en attente de")
    case .parked: Localized(en: "Parking of", fr: "Mise en sommeil de")
    case .resumed: Localized(en: "Resumption of", fr: "Reprise de")
    case .disqualified: Localized(en: "Disqualification of", fr: "Mise à l’écart de")
    case .lost: Localized(en: "Loss of", fr: "Perte de")
    case .reopened: Localized(en: "Reopening of", fr: "Réouverture de")
    case .accepted: Localized(en: "Acceptance of", fr: "Acceptation de")
    case .handedOver: Localized(en: "Hand-over of", fr: "Passation de")
    case .handoffReturned: Localized(en: "Hand-over returned for", fr: "Passation renvoyée pour")
    case .offered: Localized(en: "Offer for", fr: "Offre pour")
    case .won: Localized(en: "Signature for", fr: "Signature pour")
    case .suppressed:
      Localized(en: "Do-not-contact entry for", fr: "Interdiction de contacter")
    case .suppressionLifted:
      Localized(en: "Do-not-contact lifted for", fr: "Autorisation de contacter")
    case .claimed: Localized(en: "Claim of", fr: "Prise de")
    case .claimReleased: Localized(en: "Claim given up on", fr: "Prise rendue de")
    case .absorbed, .merged: Localized(en: "Merge of", fr: "Fusion de")
    case .enrolled: Localized(en: "Cadence for", fr: "Mise en séquence de")
    case .cadencePaused: Localized(en: "Cadence paused for", fr: "Séquence en pause pour")
    case .cadenceResumed: Localized(en: "Cadence resumed for", fr: "Séquence reprise pour")
    case .cadenceLeft: Localized(en: "Cadence left for", fr: "Séquence quittée pour")
    case .undone: Localized(en: "Undo on", fr: "Annulation sur")
    case .redone: Localized(en: "Redo on", fr: "Rétablissement sur")
    }
  }
}
