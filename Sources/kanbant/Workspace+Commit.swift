import Glossary
import Interchange
import Leads
import TUI
import Workbench

extension Workspace {
  /// Keeps edits as one operation of whoever runs the program, and tells what became of them.
  ///
  /// For a trial the rules run on copies of the leads, and nothing is kept.
  mutating func commit(_ edits: [Edit], _ invocation: Invocation) throws(Failure) -> Answer {
    let author = try author(invocation)
    guard !invocation.options.isDryRun else { return try attempt(edits, author, invocation) }
    let request = CommitRequest(edits, by: author.id, at: now, door: .commandLine)
    let receipt: Receipt
    do throws(StoreError) {
      receipt = try store.commit(request)
    } catch {
      throw failure(of: error, edits: edits)
    }
    return try answer(receipt, invocation)
  }

  /// What a receipt tells: one line for each lead as it is now.
  func answer(_ receipt: Receipt, _ invocation: Invocation) throws(Failure) -> Answer {
    var answer = Answer()
    var leads: [JSON] = []
    for lead in receipt.leads {
      answer.identifiers.append(String(lead.number.value))
      guard let file = try with({ store throws(StoreError) in try store.file(lead.id) }) else {
        // Taking back an addition leaves no lead.
        answer.lines.append(Line("\(lead.number) \(gone[invocation.language])"))
        leads.append(.object([("number", .integer(lead.number.value)), ("lane", .null)]))
        continue
      }
      let moves = receipt.leads.count == 1 ? receipt.events.compactMap(\.stages) : []
      answer.lines.append(outline(file, moves: moves, invocation))
      leads.append(json(of: file))
    }
    if receipt.operation == nil {
      answer.talk.append(nothingChanged.typeset(invocation.language))
    }
    answer.members = [
      ("operation", .optional(receipt.operation?.id.description)),
      ("dryRun", .bool(false)), ("leads", .array(leads)),
    ]
    return answer
  }

  private var gone: Localized {
    Localized(en: "is no more", fr: "n’existe plus")
  }

  private var nothingChanged: Localized {
    Localized(
      en: "It was so already: nothing changed.", fr: "C’était déjà ainsi : rien n’a changé.")
  }

  /// A lead in one line: number, company, what it moved through, lane, next action.
  func outline(_ file: LeadFile, moves: [StageMove] = [], _ invocation: Invocation) -> Line {
    let language = invocation.language
    guard !invocation.options.isAccessible else { return Line(spoken(file, invocation)) }
    var line = Line([])
    if let number = file.number { line.spans.append(Span("\(number) ", .dim)) }
    line.spans.append(Span(file.account.name, .title))
    let lane = file.lead.lane
    let path = moves.first.map { "\($0.from.acronym) → " } ?? ""
    line.spans.append(Span(" · \(path)\(lane.acronym) \(lane.label[language])"))
    if file.lead.isProvisional {
      line.spans.append(Span(Localized(en: " (provisional)", fr: " (provisoire)")[language]))
    }
    if file.suppressedUntil.map({ $0 >= today }) == true {
      line.spans.append(Span(" · ✕ \(SuppressionWords.mark[language])", .warning))
    }
    if let until = file.lead.workState.until {
      let word = Localized(en: "until", fr: "jusqu’au")[language]
      line.spans.append(Span(" · \(word) \(invocation.formats.date(until))"))
    }
    if let action = file.lead.nextAction {
      let due = invocation.formats.shortDate(action.due, today: today)
      line.spans.append(Span(" · ▸ \(action.text), \(due)"))
    }
    return line
  }
}

extension Workspace {
  /// Runs the rules on copies of the leads.
  private func attempt(
    _ edits: [Edit], _ author: User, _ invocation: Invocation
  ) throws(Failure) -> Answer {
    var rehearsal = Rehearsal(by: author, at: now, settings: settings, users: users)
    var answer = Answer()
    var leads: [JSON] = []
    for edit in edits {
      let isNew = edit.isAddition || rehearsal.file(edit.lead).map { $0.number == nil } == true
      let stored = isNew ? nil : try self.file(edit.lead)
      let events: [Event]
      // What an addition meets in the workspace may forbid it, and a merge needs both leads.
      let facts = try with { store throws(StoreError) in
        let asks = edit.asksTheStore || edit.asksOfOthers
        return try rehearsal.facts(
          about: edit, besides: asks ? store.facts(for: edit) : Facts(), stored: stored,
          in: store)
      }
      do throws(Refusal) {
        events = try rehearsal.apply(edit, stored: stored, knowing: facts)
      } catch {
        throw failure(of: .refused(error, stored?.number), edits: [edit])
      }
      guard let file = rehearsal.file(edit.lead) else { continue }
      answer.lines.append(outline(file, moves: events.compactMap(\.stages), invocation))
      if let number = file.number { answer.identifiers.append(String(number.value)) }
      leads.append(json(of: file))
    }
    answer.talk.append(Answer.trialNote.typeset(invocation.language))
    answer.members = [
      ("operation", .null), ("dryRun", .bool(true)), ("leads", .array(leads)),
    ]
    return answer
  }
}

extension Edit {
  /// Whether its rule looks at more than the lead, the users and the settings.
  fileprivate var asksTheStore: Bool {
    switch change {
    case .add, .enter, .absorb, .mergeInto: true
    case .set, .tag, .move, .qualify, .confirmTemperature, .log, .plan, .snooze, .park, .resume,
      .disqualify, .lose, .reopen, .handOver, .returnHandoff, .accept, .offer, .win, .contact,
      .suppress, .lift, .list, .claim, .releaseClaim, .cadence:
      false
    }
  }
}
