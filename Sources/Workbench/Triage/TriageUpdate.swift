import Glossary
import Leads
import TUI

// Working off the queue: which lead is in hand, and which comes next.

extension Model {
  /// Opens the queue where it was left last.
  mutating func openTriage(_ scope: QueueScope = .own) -> [Effect] {
    screens.open(.triage(TriageState(scope: scope)))
    awaited = .triage
    return [.readDraft(TriageState.draftKey), readQueue()].compactMap(\.self)
  }

  /// What is to be read of the queue: its head anew, or what comes behind what is at hand.
  mutating func readQueue(isFurther: Bool = false) -> Effect? {
    guard var state = screens.triage else { return nil }
    state.generation += 1
    state.isReading = true
    screens.changeTriage { $0 = state }
    let limit = min(max(TriageState.pageSize, state.entries.count + 1), TriageState.mostRead)
    return .readQueue(
      QueueRead(
        generation: state.generation, scope: state.scope, query: board.query,
        after: isFurther ? state.entries.last?.place : nil,
        limit: isFurther ? TriageState.pageSize : limit, now: now))
  }

  mutating func take(_ answer: QueueAnswer) -> [Effect] {
    guard let state = screens.triage, state.generation == answer.generation else { return [] }
    users = answer.users
    settings = answer.settings
    me = answer.users.first { $0.id == me.id } ?? me
    screens.changeTriage { state in
      state.entries = (answer.done == nil ? state.entries : []) + answer.page.entries
      state.hasMore = answer.page.hasMore
      state.isReading = false
      if let done = answer.done {
        (state.done, state.count) = (done, answer.page.count)
      }
      state.isRead = true
    }
    return settleQueue()
  }

  /// Takes up what was skipped earlier on the day, and the lead that was in hand.
  mutating func restoreTriage(_ draft: Draft?) -> [Effect] {
    guard let state = screens.triage, !state.isRestored else { return [] }
    let texts = draft?.texts ?? [:]
    let isToday = texts["day"] == today.description
    let skipped = (texts["skipped"] ?? "").split(separator: " ").compactMap { LeadID(String($0)) }
    let lead = texts["lead"].flatMap { LeadID($0) }
    screens.changeTriage { state in
      state.isRestored = true
      guard isToday else { return }
      state.sitting.restore(skipped: skipped)
      state.resumed = lead
    }
    return settleQueue()
  }

  /// Begins at the head of what the filter leaves of the list; the lead in hand stays if it is
  /// left there.
  mutating func filterQueue() -> [Effect] {
    screens.changeTriage { state in
      state.resumed = state.hand?.lead
      state.sitting.forgetSeen()
      state.entries = []
      state.hand = nil
      (state.isRead, state.isGoingOn, state.isAtEnd) = (false, false, false)
    }
    return [readQueue()].compactMap(\.self)
  }

  /// After the list was read: takes a lead in hand where there is none, and reads one ahead.
  private mutating func settleQueue() -> [Effect] {
    guard let state = screens.triage, state.isRead, state.isRestored, state.wanted == nil else {
      return []
    }
    if state.isGoingOn { return takeNextLead() }
    guard state.hand == nil else { return readAhead() }
    screens.changeTriage { $0.resumed = nil }
    if let entry = state.entries.first(where: { $0.card.id == state.resumed }) {
      return take(inHand: entry)
    }
    // At the end only a lead that had no turn yet is news.
    guard !state.isAtEnd || state.next != nil else { return [] }
    return takeNextLead()
  }

  /// Puts the lead in hand away and takes the next of the list; at its end those that were
  /// skipped, once.
  mutating func takeNextLead() -> [Effect] {
    leaveHand()
    guard let state = screens.triage else { return [] }
    if let entry = state.next { return take(inHand: entry) }
    if state.hasMore {
      screens.changeTriage { $0.isGoingOn = true }
      awaited = .triage
      return state.isReading ? [] : [readQueue(isFurther: true)].compactMap(\.self)
    }
    if let entry = state.comingBack {
      screens.changeTriage { $0.sitting.takeBack(entry.card.id) }
      notice = Notice(TriageWords.comesBack[language])
      return take(inHand: entry)
    }
    screens.changeTriage { state in
      state.hand = nil
      state.isGoingOn = false
      state.isAtEnd = true
    }
    if case .lead = screens.top { screens.close() }
    return keepPosition() + releaseTriage()
  }

  private mutating func leaveHand() {
    screens.changeTriage { state in
      if let hand = state.hand { state.sitting.leave(hand.lead) }
    }
  }

  private mutating func take(inHand entry: QueueEntry) -> [Effect] {
    var hand = TriagedLead(entry)
    if let ahead = screens.triage?.ahead, ahead.lead == hand.lead {
      hand.take(ahead, entry)
    }
    return put(hand)
  }

  private mutating func put(_ hand: TriagedLead) -> [Effect] {
    screens.changeTriage { state in
      state.hand = hand
      state.isGoingOn = false
      state.isAtEnd = false
      (state.kept, state.isStale) = ([], false)
    }
    // What was read ahead since the last change is as it is now.
    let isFresh = screens.triage.map { hand.file != nil && $0.changesAhead == $0.changes } ?? false
    var effects: [Effect] = isFresh ? [] : [.readLead(hand.lead)]
    if screens.lead != nil { effects = showLead(hand.card) }
    return effects + readAhead() + keepPosition() + releaseTriage()
  }

  /// Reads the lead that is likely to come next, and more of the list before its end is reached,
  /// so that going on costs no wait.
  private mutating func readAhead() -> [Effect] {
    guard let state = screens.triage else { return [] }
    var effects: [Effect] = []
    let isFresh = state.changesAhead == state.changes
    if let next = state.next ?? state.comingBack, next.card.id != state.ahead?.lead || !isFresh {
      screens.changeTriage { $0.changesAsked = $0.changes }
      effects.append(.readAhead(next.card.id))
    }
    let left = state.entries.count - (state.position ?? 0)
    if state.hasMore, !state.isReading, left <= TriageState.fewLeft,
      let more = readQueue(isFurther: true)
    {
      effects.append(more)
    }
    return effects
  }

  /// Keeps which leads were skipped today and which is in hand, for when the queue is opened next.
  private func keepPosition() -> [Effect] {
    guard let state = screens.triage else { return [] }
    let skipped = state.sitting.skipped.map(\.description).joined(separator: " ")
    let lead = state.hand?.lead.description ?? ""
    guard !skipped.isEmpty || !lead.isEmpty else { return [.dropDraft(TriageState.draftKey)] }
    let texts = ["day": today.description, "skipped": skipped, "lead": lead]
    return [.keepDraft(Draft(key: TriageState.draftKey, texts: texts), isUrgent: false)]
  }

  private mutating func releaseTriage() -> [Effect] {
    awaited == .triage ? release() : []
  }
}

// Keys.

extension Model {
  /// Leaves the lead for the end of the list.
  mutating func skipLead() -> [Effect] {
    guard let state = screens.triage else { return [] }
    guard let hand = state.hand else { return beginAnew() }
    screens.changeTriage { $0.sitting.skip(hand.lead) }
    return takeNextLead()
  }

  /// Goes to the next lead of the queue, or to the one before on the way here.
  mutating func walkQueue(by step: Int) -> [Effect] {
    guard let state = screens.triage else { return [] }
    var sitting = state.sitting
    let lead =
      step > 0
      ? sitting.stepOn(from: state.hand?.lead) : sitting.stepBack(from: state.hand?.lead)
    screens.changeTriage { $0.sitting = sitting }
    if let lead { return want(lead) }
    guard step > 0 else {
      notice = Notice(TriageWords.firstOfWay[language])
      return []
    }
    return state.hand == nil ? beginAnew() : takeNextLead()
  }

  /// Begins at the head of the list again, with all that is left of it.
  private mutating func beginAnew() -> [Effect] {
    screens.changeTriage { $0.sitting.beginAnew() }
    return takeNextLead()
  }

  /// Takes a lead in hand wherever it stands, as soon as it is read.
  private mutating func want(_ lead: LeadID) -> [Effect] {
    screens.changeTriage { $0.wanted = lead }
    awaited = .triage
    return [.readLead(lead)]
  }

  mutating func scrollTriage(by step: Int) -> [Effect] {
    let limit = max(0, triageLineCount - triageRowCount)
    screens.changeTriage { state in
      guard let hand = state.hand else { return }
      state.hand?.scroll = max(0, min(hand.scroll + step, limit))
    }
    return []
  }

  /// Goes on where the lead in hand has left the queue, whatever command was to work it.
  mutating func goesOnInstead(of command: Command?) -> [Effect]? {
    guard screens.isTriageOnTop, screens.triage?.hand?.hasLeft == true else { return nil }
    switch command {
    case .queueNext, .skip, nil: return takeNextLead()
    case let command?: return command.entry.need == .nothing ? nil : takeNextLead()
    }
  }
}

// What becomes of the lead in hand.

extension Model {
  /// Takes note of what was kept of the lead in hand, and shows a lead that was taken back.
  mutating func triageTakes(_ receipt: Receipt, for errand: Errand) -> [Effect] {
    guard let state = screens.triage else { return [] }
    switch errand {
    case .edits, .form:
      guard let hand = state.hand, receipt.leads.contains(where: { $0.id == hand.lead }) else {
        return []
      }
      screens.changeTriage { state in
        state.kept.formUnion(receipt.events.map(\.kind))
        state.isStale = true
      }
      // What was typed meanwhile is for the lead that comes next.
      if screens.isTriageOnTop, awaited == nil || awaited == .answer { awaited = .triage }
    case .undo, .redo:
      guard receipt.leads.count == 1, let touched = receipt.leads.first, touched.lane != nil
      else { return [] }
      screens.changeTriage { state in
        if let hand = state.hand, hand.lead != touched.id { state.sitting.revive(hand.lead) }
        state.sitting.revive(touched.id)
        state.sitting.forgetWayOn()
      }
      return want(touched.id)
    case .bulk, .term, .reading, .keeping: break
    }
    return []
  }

  mutating func triageTakes(_ answer: LeadAnswer) -> [Effect] {
    guard let state = screens.triage else { return [] }
    let entry = answer.file.flatMap { queueMoment.entry(of: $0) }
    if state.wanted == answer.lead {
      screens.changeTriage { $0.wanted = nil }
      return take(wanted: answer, entry)
    }
    guard let hand = state.hand, hand.lead == answer.lead else {
      screens.changeTriage { state in
        (state.ahead, state.changesAhead) = (answer, state.changesAsked)
      }
      layAhead()
      return []
    }
    guard answer.file != nil else {
      notice = Notice(BoardWords.leadGone[language], .fault)
      return takeNextLead()
    }
    let wasWaiting = hand.reason != nil
    screens.changeTriage { state in
      state.hand?.take(answer, entry)
      state.isStale = false
    }
    if wasWaiting, entry == nil, state.kept.isEmpty {
      screens.changeTriage { $0.hand?.hasLeft = true }
      notice = Notice(wording(TriageWords.left(by: name(of: answer.journal.first?.author))))
    }
    return []
  }

  private mutating func take(
    wanted answer: LeadAnswer, _ entry: QueueEntry?
  ) -> [Effect] {
    guard let file = answer.file, let number = file.number else {
      notice = Notice(BoardWords.leadGone[language], .fault)
      return screens.triage?.hand == nil ? takeNextLead() : releaseTriage()
    }
    var hand = entry.map(TriagedLead.init) ?? TriagedLead(LeadCard(file, number: number))
    hand.take(answer, entry)
    return put(hand)
  }

  /// Goes on to the next lead once all forms are closed and what was kept lets the one in hand go.
  mutating func settleTriage() -> [Effect] {
    guard screens.isTriageOnTop, let state = screens.triage, !state.kept.isEmpty,
      !state.isStale, let hand = state.hand, let file = hand.file
    else { return [] }
    let entry = queueMoment.entry(of: file)
    guard hand.isDone(by: state.kept, file, entry) else {
      screens.changeTriage { state in
        state.kept = []
        state.hand?.queueClass = entry?.place.section.queueClass
      }
      return releaseTriage()
    }
    screens.changeTriage { $0.sitting.forgetWayOn() }
    return takeNextLead()
  }

  /// What makes a queue of the standing of leads now.
  var queueMoment: QueueMoment { QueueMoment(now: now, settings: settings) }
}

extension TriagedLead {
  /// Whether what was kept lets the lead go: it waits no more, or what comes next was said.
  ///
  /// A stage or an answer more leaves it in hand: its next action is still to be said.
  fileprivate func isDone(
    by kept: Set<EventKind>, _ file: LeadFile, _ entry: QueueEntry?
  ) -> Bool {
    guard let entry else { return true }
    if !kept.isDisjoint(with: [.handedOver, .handoffReturned, .suppressed]) { return true }
    let hasSaid = file.lead.nextAction != nil || !file.lead.actionWaived.isEmpty
    if kept.contains(.planned), hasSaid { return true }
    return kept.contains(.logged) && entry.place.section.queueClass != queueClass
  }
}
