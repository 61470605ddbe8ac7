import Glossary
import Leads
import Workbench

// What is asked of the store, and what is asked back when it says no.

extension Conversation {
  /// What became of edits.
  enum Kept {
    case done
    case refused(Refusal)
  }

  /// Keeps edits as one operation, and says what was done and how to take it back.
  mutating func keep(_ edits: [Edit]) throws(Leaving) -> Kept {
    let author = try reached { () throws(Failure) in try workspace.author(invocation) }
    let receipt: Receipt
    do throws(StoreError) {
      receipt = try workspace.store.commit(
        CommitRequest(edits, by: author.id, at: workspace.now, door: .commandLine))
    } catch {
      if case .refused(let refusal, _) = error { return .refused(refusal) }
      throw .failed(workspace.failure(of: error))
    }
    rest = .nothing
    if let touched = receipt.leads.first { lead = try card(of: touched.id) }
    report(receipt)
    return .done
  }

  /// Says what was done, and how to take it back or do it again.
  func report(_ receipt: Receipt) {
    say(
      wording.done(
        receipt, company: receipt.leads.count == 1 ? lead?.company : nil,
        undo: ConversationTask.undo.name[language], redo: ConversationTask.redo.name[language]))
  }

  /// Fills a form in and keeps it; what is wrong is told and asked again.
  mutating func complete(
    _ blank: FormState, only asked: Set<FormFieldID>? = nil
  ) throws(Leaving) {
    var form = try fill(takeUpDraft(of: blank), only: asked)
    while true {
      let edits: [Edit]
      do throws(FormFault) {
        edits = try forms.edits(from: form, adding: .fresh(at: workspace.now))
      } catch {
        say(FormWords.fault(error, language))
        form = try fill(form, only: [error.field])
        continue
      }
      guard !edits.isEmpty else {
        say(FormWords.nothingChanged)
        return try forgetDraft(of: form)
      }
      switch try keepOrAsk(edits) {
      case .done: return try forgetDraft(of: form)
      case .refused(let refusal):
        say(wording.sentence(for: refusal, lead: nil))
        form = try fill(form, only: asked)
      }
    }
  }

  /// Keeps edits; where gates or other people's changes stand in the way, asks what to do.
  ///
  /// Refused are only edits that another answer to the same questions would mend.
  private mutating func keepOrAsk(_ edits: [Edit]) throws(Leaving) -> Kept {
    switch try keep(edits) {
    case .done: return .done
    case .refused(.gates(let report)):
      guard let edit = edits.last else { return .done }
      try pass(edit, besides: Array(edits.dropLast()), report)
      return .done
    case .refused(.conflicts(let conflicts)):
      try settle(conflicts, edits)
      return .done
    case .refused(let refusal):
      guard refusal.isMended else { throw .failed(failure(of: refusal)) }
      return .refused(refusal)
    }
  }

  private func failure(of refusal: Refusal) -> Failure {
    workspace.failure(of: .refused(refusal, lead?.number), edits: [])
  }

  /// Asks for an edit that gates may stop.
  mutating func attempt(_ edit: Edit) throws(Leaving) {
    switch try keep([edit]) {
    case .done: return
    case .refused(.gates(let report)): try pass(edit, report)
    case .refused(let refusal): throw .failed(failure(of: refusal))
    }
  }

  /// Explains what gates found, and offers to fill in what is missing, until the way is free.
  private mutating func pass(
    _ edit: Edit, besides others: [Edit] = [], _ report: GateReport
  ) throws(Leaving) {
    var report = report
    var former: FormState?
    // Who adds a lead may have had another in hand before.
    while let card = LeadCard(adding: edit) ?? lead {
      explain(report)
      var form = FormState(.pass(edit.lead), forms.fields(for: report, card))
      if let former { form.take(former) }
      guard !form.fields.isEmpty,
        try agrees(ConversationWords.fillIn, help: explanation(of: report))
      else { return }
      let edits = try passing(edit, besides: others, card, report, &form)
      switch try keep(edits) {
      case .done: return
      case .refused(.gates(let other)):
        report = other
        former = form
      case .refused(let refusal): throw .failed(failure(of: refusal))
      }
    }
  }

  /// Asks for what is missing: first what was learnt, then the move again.
  private mutating func passing(
    _ edit: Edit, besides others: [Edit], _ card: LeadCard, _ report: GateReport,
    _ form: inout FormState
  ) throws(Leaving) -> [Edit] {
    form = try fill(form)
    while true {
      do throws(FormFault) {
        return try forms.edits(
          from: RefusalState(
            edit: edit, besides: others, card: card, report: report, form: form))
      } catch {
        say(FormWords.fault(error, language))
        form = try fill(form, only: [error.field])
      }
    }
  }

  private func explain(_ report: GateReport) {
    say(explanation(of: report))
  }

  /// What stopped a passage, what to ask, and what the stage means, line by line.
  private func explanation(of report: GateReport) -> [Line] {
    let file = lead.flatMap { card in try? workspace.store.file(card.id) }
    let text = wording.explanation(of: report, file: file)
    var lines = [Line("\(text.title).")]
    for missing in text.missing {
      lines.append(Line("\(missing.text) (\(missing.gate))"))
      if let ask = missing.ask {
        lines.append(
          Line(ConversationWords.ask(Localized(en: ask, fr: ask)).typeset(language)))
      }
    }
    return lines + [Line(text.meaning), Line(text.remedy)]
  }

  /// Tells what others changed since, with every value, and asks whose stays.
  private mutating func settle(
    _ conflicts: [FieldConflict], _ edits: [Edit]
  ) throws(Leaving) {
    for conflict in conflicts { say("\(wording.text(of: conflict)).") }
    let ways = [ConversationWords.keepTheirs, ConversationWords.writeMine]
    let way = try choose(
      ConversationWords.whoseValue, among: ways,
      help: conflicts.map { Line("\(wording.text(of: $0)).") })
    guard way == 1 else { return say(FormWords.nothingChanged) }
    let mine = edits.map { $0.over(conflicts) }
    switch try keep(mine) {
    case .done: return
    case .refused(.conflicts(let later)): try settle(later, mine)
    case .refused(let refusal): throw .failed(failure(of: refusal))
    }
  }
}

extension Edit {
  /// The same edit, made in the knowledge of what others changed.
  fileprivate func over(_ conflicts: [FieldConflict]) -> Edit {
    guard case .set(let fields) = change else { return self }
    return Edit(
      .set(
        fields.map { field in
          let conflict = conflicts.first { $0.field == field.field.name }
          return conflict.map { FieldEdit(field.field, from: $0.current, to: field.new) } ?? field
        }), to: lead, reason: reason)
  }
}

extension Refusal {
  /// Whether another answer to the same questions may be kept.
  fileprivate var isMended: Bool {
    switch self {
    case .empty, .invalid, .unsuited, .noteRequired, .dayHasPassed, .worthless, .addressRequired:
      true
    case .unknownLead, .unknownUser, .unknownContact, .gates, .conflicts,
      .supersededQualification, .noContact, .closed, .notAside, .notHandedOver, .answeredBySales,
      .unrecognisable,
      .notSuppressed, .owned, .claimed, .notClaimed, .circularReport, .mergedWithItself, .merged,
      .twoContracts, .stageWouldBeLost, .unknownCadence, .enrolled, .unsuitedCadence, .notEnrolled,
      .notPaused:
      false
    }
  }
}
