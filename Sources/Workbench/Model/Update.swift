import Glossary
package import Leads
import TUI

extension Model {
  /// Takes in what happened and says what is to be done.
  ///
  /// The only place where the model changes.
  package mutating func update(_ message: Message) -> [Effect] {
    let column = board.selectedColumn
    let entry = glossary.map { _ in focusedEntry }
    let opened = screens.all.count
    let effects = take(message) + settleTriage() + settleFocus(from: opened)
    layTriage()
    readScreen()
    if let entry { glossaryFollows(from: entry) }
    return tutorial == nil ? effects : effects + followTutorial(after: message, from: column)
  }

  private mutating func take(_ message: Message) -> [Effect] {
    switch message {
    case .key(let key): return hold(message) ?? press(key)
    case .mouse(let event): return hold(message) ?? take(event)
    case .paste(let text): return hold(message) ?? paste(text)
    case .resized(let size):
      self.size = size
      return settleLayout()
    case .clock(let instant):
      now = instant
      return []
    case .board(let answer): return take(answer)
    case .page(let answer): return take(answer)
    case .queue(let answer): return take(answer)
    case .file(let answer): return take(answer)
    case .merge(let answer): return take(answer)
    case .operations(let operations): return take(operations)
    case .guide(let acts): return take(guide: acts)
    case .kept(let receipt, let errand): return take(receipt, for: errand)
    case .restored(let receipt, let errand): return take(piece: receipt, of: errand)
    case .failed(let error, let errand): return take(error, for: errand)
    case .rehearsed(let edits, let outcomes): return take(outcomes, of: edits)
    case .keptBulk(let edits, let outcome): return take(kept: outcome, of: edits)
    case .term(let outcome): return take(outcome)
    case .termFile(let answer): return take(answer)
    case .marks(let cards): return take(marks: cards)
    // The queue shows how many leads there are, too.
    case .changed: return reload() + (screens.triage == nil ? [] : [.readBoard(boardRequest())])
    case .draft(let draft, let key): return take(draft, for: key) + releaseDraft(key)
    case .views(let views): return take(views: views)
    case .copied(let clipping, let route): return take(clipping, copiedBy: route)
    case .job(let report): return take(report)
    case .delivered(let outcome): return take(outcome)
    case .edited(let text): return take(text)
    case .keys(let reading): return take(reading)
    }
  }

  /// What has the focus, and so what keys mean.
  package var keyContext: KeyContext {
    if glossary?.isFocused == true { return .glossary }
    switch screens.top {
    case nil: return board.isEmptyWorkspace ? .welcome : .board
    case .triage: return .triage
    case .lead: return .lead
    case .qualifying: return .qualifying
    case .form, .refusal, .bulk: return .form
    case .commands, .picker, .arranging, .views: return .list
    case .history(let history): return history.conflicts.isEmpty ? .history : .list
    case .filter: return .filter
    }
  }

  private mutating func press(_ key: Key) -> [Effect] {
    let said = notice ?? noticeBefore
    (notice, noticeBefore) = (nil, nil)
    if cancelDrag(on: key) { return [] }
    let context = keyContext
    if key == .escape, screens.top == nil, job != nil { return [.stopJob] }
    let first = firstKey
    firstKey = nil
    if context.takesText, let effects = type(key) { return effects }
    switch keymap.match(key, after: first, in: context) {
    case .command(let command):
      if context == .glossary || command.leadsToWords { noticeBefore = said }
      return run(command)
    case .beginning:
      firstKey = key
      return []
    case .nothing:
      if let effects = goesOnInstead(of: nil) { return effects }
      // A small screen has better use for its lines than a list of keys.
      let room = size.rows < 20 ? size.columns : 2 * size.columns
      notice = Notice(HintWords.unknownKey(key, hints(in: context), room: room, language))
      return []
    }
  }

  /// Runs a command, or says why it can do nothing now.
  package mutating func run(_ command: Command) -> [Effect] {
    if let effects = goesOnInstead(of: command) { return effects }
    let entry = command.entry
    if let refusal = entry.need.refusal(in: self) {
      notice = Notice(refusal[language], .fault, isExplained: true)
      return []
    }
    return entry.run(&self)
  }

  /// Takes the user's own keys, which hold at once.
  private mutating func take(_ reading: KeyReading) -> [Effect] {
    keymap = reading.keymap
    firstKey = nil
    let faults = KeyFaultWords.notice(reading)
    notice = Notice(
      wording(faults ?? KeyFaultWords.readAnew), faults == nil ? .word : .fault)
    return []
  }

  /// What was done, and the keys that take it back or do it again.
  func done(_ receipt: Receipt, company: String? = nil) -> String {
    wording.done(
      receipt, company: company, undo: keyLabel(of: .undo), redo: keyLabel(of: .redo))
  }

  private mutating func take(_ receipt: Receipt, for errand: Errand) -> [Effect] {
    for lead in receipt.leads { board.pending.remove(lead.id) }
    notice = Notice(
      done(receipt, company: receipt.leads.first.flatMap { card(of: $0.id)?.company }))
    var effects: [Effect] = []
    switch errand {
    case .edits(let edits):
      for edit in edits { board.pending.remove(edit.lead) }
      follow(receipt)
    case .form(let edits):
      for edit in edits { board.pending.remove(edit.lead) }
      follow(receipt)
      if case .form(let form) = screens.top, form.proposal != nil {
        notice = Notice("\(notice?.text ?? "") \(wording(FormWords.undoneInTurn))")
      }
      effects = closeKeptForm() + deliver() + awaitProposal(after: edits, receipt)
    case .undo, .redo:
      restoring = nil
      follow(receipt)
      if case .history = screens.top { effects = [.readOperations] }
    case .bulk, .term, .reading, .keeping: break
    }
    effects += triageTakes(receipt, for: errand)
    if case .form = errand, awaited == .answer { effects += release() }
    return effects + reload()
  }

  /// Says how far it is, and shows what the board has become.
  private mutating func take(piece receipt: Receipt, of errand: Errand) -> [Effect] {
    restoring = RestoringState(
      isUndo: errand == .undo, count: receipt.operation?.leadCount ?? 0)
    return reload()
  }

  // The cursor goes along with a lead that moved, but not with one that was set aside or ended:
  // whoever clears a column stays in it.
  private mutating func follow(_ receipt: Receipt) {
    guard let lead = receipt.leads.first, case .stage = lead.lane else { return }
    board.followed = lead.id
  }

  private mutating func take(_ error: StoreError, for errand: Errand) -> [Effect] {
    var effects: [Effect] = []
    switch errand {
    case .edits(let edits), .form(let edits):
      for edit in edits { board.pending.remove(edit.lead) }
      if case .form = errand {
        stopAwaiting()
        outgoing = nil
      }
      if case .refused(let refusal, _) = error { return take(refusal, for: errand, edits) }
      failForm(error)
    case .undo, .redo:
      let done = restoring?.count ?? 0
      restoring = nil
      if case .undoConflicts(_, let conflicts) = error {
        return meet(conflicts, isUndo: errand == .undo, done: done)
      }
    case .reading:
      if error == .interrupted { return [] }
      screens.changeTriage { $0.isReading = false }
      stopAwaiting()
    case .bulk: failBulk()
    case .term: stopAwaiting()
    case .keeping: effects = releaseDraft() + restoreTriage(nil)
    }
    notice = Notice(wording.sentence(for: error), .fault)
    return effects
  }

  /// Says what stands in the way of all that will be asked.
  package mutating func tell(_ hindrance: StoreError) {
    notice = Notice(wording.sentence(for: hindrance), .fault)
  }

  /// Reads anew what is on screen: after a change, whoever made it.
  mutating func reload() -> [Effect] {
    if let lead = board.followed, let column = columnHolding(lead) {
      board.columns[column].startOver()
    }
    var effects: [Effect] = []
    if let state = screens.triage {
      screens.changeTriage { $0.changes += 1 }
      let lead = state.wanted ?? state.hand?.lead
      effects = [lead.map { .readLead($0) }, readQueue()].compactMap(\.self)
    } else {
      effects = [.readBoard(boardRequest())]
      if let lead = screens.lead?.lead { effects.append(.readLead(lead)) }
    }
    if case .history = screens.top { effects.append(.readOperations) }
    if let reread = rereadMerge { effects.append(reread) }
    return effects
  }

  // A lead that moved stands at the head of its new column; the one it left keeps its place.
  private func columnHolding(_ lead: LeadID) -> Int? {
    board.columns.firstIndex { column in
      column.windowStart > 0 && column.cards.contains { $0.id == lead }
    }
  }
}
