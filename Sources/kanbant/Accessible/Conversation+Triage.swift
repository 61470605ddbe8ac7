import Glossary
import Leads
import Workbench

// Working off the queue, lead by lead.

extension Conversation {
  /// Tells the next lead of the queue with the reason of its place; at its end, what was done.
  mutating func triage() throws(Leaving) {
    let condition = try condition()
    var after: QueuePlace?
    var rank = 0
    while true {
      let page = try queue(condition, after: after)
      if let place = page.entries.firstIndex(where: { !queued.contains($0.card.id) }) {
        return try take(page.entries[place], rank: rank + place + 1, of: page.count)
      }
      rank += page.entries.count
      after = page.entries.last?.place
      guard page.hasMore else { break }
    }
    try tellEndOfQueue(waiting: rank)
  }

  private func queue(
    _ condition: Condition, after: QueuePlace?
  ) throws(Leaving) -> QueuePage {
    let owners = QueueScope.own.owners(me: workspace.me?.id, among: workspace.users)
    let request = QueueRequest(
      owners: owners, condition: condition, after: after, limit: 50,
      countLimit: BoardRequest.countLimit + 1, now: workspace.now)
    return try stored { store throws(StoreError) in try store.queue(request) }
  }

  private mutating func take(
    _ entry: QueueEntry, rank: Int, of count: LeadCount
  ) throws(Leaving) {
    queued.insert(entry.card.id)
    let formats = invocation.formats
    let done = TriageWords.done(try leadsWorked(), formats)
    let all = formats.number(count.number)
    let total = count.isCapped ? wording(ConversationWords.moreThan(all)) : all
    say(TriageWords.place(formats.number(rank), of: total, done: done))
    say(wording.sentence(for: entry.reason, at: workspace.now))
    try open(String(entry.card.number.value))
  }

  /// Says that all had their turn, what was done today, and what still waits.
  private mutating func tellEndOfQueue(waiting: Int) throws(Leaving) {
    let formats = invocation.formats
    let done = try leadsWorked()
    queued = []
    say(TriageWords.endOfQueue)
    say(TriageWords.worked(done, formats))
    say(
      waiting > 0
        ? TriageWords.left(
          formats.leads(waiting), key: ConversationTask.triage.name[language])
        : TriageWords.nothingWaits)
  }

  /// How many leads the person worked on today.
  private func leadsWorked() throws(Leaving) -> Int {
    guard let me = workspace.me else { return 0 }
    let midnight = workspace.settings.zone.startOfDay(workspace.today)
    return try stored { store throws(StoreError) in
      try store.leadsWorked(by: me.id, since: midnight)
    }
  }
}
