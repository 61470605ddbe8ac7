import Glossary
package import Leads

/// The queue as it is worked off: the lead in hand, and what of the list is at hand around it.
package struct TriageState: Equatable, Sendable {
  /// Whose leads are worked off.
  package let scope: QueueScope
  /// The head of the list, the most urgent first.
  package var entries: [QueueEntry] = []
  /// Whether more come behind them.
  package var hasMore = false
  /// How many leads the list holds.
  package var count = LeadCount(0)
  /// How many leads were worked on today.
  package var done = 0
  /// The lead in hand; nil before the first, and at the end of the list.
  package var hand: TriagedLead?
  /// Which leads had their turn.
  var sitting = TriageSitting()
  /// The number of the last reading.
  var generation = 0
  /// The next lead, read before it is asked for.
  var ahead: LeadAnswer?
  /// How many changes of the workspace were told; and how many had been when the lead ahead was
  /// read, and when it was asked for last.
  var changes = 0
  var (changesAhead, changesAsked) = (0, 0)
  /// The lead that is to be in hand as soon as it is read.
  var wanted: LeadID?
  /// The lead that was in hand when the queue was left last.
  var resumed: LeadID?
  /// Whether the list was read, and whether it is known what was skipped before.
  var (isRead, isRestored) = (false, false)
  /// The lead in hand as it was laid out last, and the next one laid out before its turn.
  var (laid, laidAhead): (TriageSheet?, TriageSheet?)
  /// Whether a part of the list is being read.
  var isReading = false
  /// Whether the next lead is to be taken as soon as more of the list is read.
  var isGoingOn = false
  /// Whether the end of the list was reached.
  var isAtEnd = false
  /// What was kept of the lead in hand, and whether it was not read again since.
  var kept: Set<EventKind> = []
  var isStale = false

  package init(scope: QueueScope = .own) {
    self.scope = scope
  }

  /// The place of the lead in hand in the list, from 1; nil where it is not at hand there.
  package var position: Int? {
    guard let hand else { return nil }
    return entries.firstIndex { $0.card.id == hand.lead }.map { $0 + 1 }
  }

  /// The first of the list that had no turn yet.
  var next: QueueEntry? {
    entries.first { !sitting.hadTurn($0.card.id) && $0.card.id != hand?.lead }
  }

  /// The first that was skipped, comes back, and still waits.
  var comingBack: QueueEntry? {
    for lead in sitting.skipped where lead != hand?.lead {
      if let entry = entries.first(where: { $0.card.id == lead }) { return entry }
    }
    return nil
  }

  /// What it is about: the lead in hand, or the end of the list.
  var isReady: Bool { hand?.file != nil || isAtEnd }

  /// How many entries are read at once, and how few are left when more are.
  static let (pageSize, fewLeft) = (32, 8)
  /// How many are read again after a change.
  static let mostRead = 512
  /// Where it is kept which leads were skipped today.
  static let draftKey = DraftKey(form: "triage", lead: nil)
}

/// A lead in hand: its record and timeline, and how it stood in the queue.
package struct TriagedLead: Equatable, Sendable {
  /// What a board shows of it.
  package var card: LeadCard
  /// The lead with its records; nil until the store answered.
  package var file: LeadFile?
  /// Its journal, newest first.
  package var journal: [JournalEntry] = []
  /// Why it waits; nil for one that does not.
  package var reason: QueueReason?
  /// How often it was read.
  private(set) var readings = 0
  /// Its class when it came in hand.
  var queueClass: QueueClass?
  /// Whether somebody else took it out of the queue while it was in hand.
  var hasLeft = false
  /// How many lines are scrolled away.
  package var scroll = 0

  package var lead: LeadID { card.id }

  init(_ entry: QueueEntry) {
    card = entry.card
    reason = entry.reason
    queueClass = entry.place.section.queueClass
  }

  init(_ card: LeadCard) {
    self.card = card
  }

  /// Takes what was read of the lead, and where it stands now.
  mutating func take(_ answer: LeadAnswer, _ entry: QueueEntry?) {
    guard let file = answer.file else { return }
    self.file = file
    readings += 1
    journal = answer.journal
    card = LeadCard(file, number: file.number ?? card.number)
    reason = entry?.reason
  }
}

/// Which leads of the queue had their turn in one sitting.
struct TriageSitting: Equatable, Sendable {
  /// Leads that come back at the end, in the order in which they were skipped.
  private(set) var skipped: [LeadID] = []
  /// Leads that were in hand, whatever became of them.
  private var seen: Set<LeadID> = []
  /// Leads that came back once already.
  private var cameBack: Set<LeadID> = []
  /// The way back, and the way on again.
  private(set) var before: [LeadID] = []
  private(set) var behind: [LeadID] = []

  private static let longestWay = 200

  func hadTurn(_ lead: LeadID) -> Bool { seen.contains(lead) || skipped.contains(lead) }

  /// Puts a lead out of hand.
  mutating func leave(_ lead: LeadID) {
    seen.insert(lead)
    guard before.last != lead else { return }
    before = before.suffix(Self.longestWay - 1) + [lead]
  }

  /// Has a lead come back at the end; one that came back already has had its turn.
  mutating func skip(_ lead: LeadID) {
    guard !cameBack.contains(lead), !skipped.contains(lead) else { return }
    skipped.append(lead)
  }

  mutating func takeBack(_ lead: LeadID) {
    skipped.removeAll { $0 == lead }
    cameBack.insert(lead)
  }

  /// Goes one lead back on the way; nil at its beginning.
  mutating func stepBack(from lead: LeadID?) -> LeadID? {
    guard let former = before.popLast() else { return nil }
    if let lead { behind.append(lead) }
    return former
  }

  /// Goes on again to where it was stepped back from; nil where that is done.
  mutating func stepOn(from lead: LeadID?) -> LeadID? {
    guard let next = behind.popLast() else { return nil }
    if let lead { leave(lead) }
    return next
  }

  mutating func forgetWayOn() { behind = [] }

  /// Gives a lead its turn again.
  mutating func revive(_ lead: LeadID) {
    seen.remove(lead)
    skipped.removeAll { $0 == lead }
    before.removeAll { $0 == lead }
    behind.removeAll { $0 == lead }
  }

  /// Gives the leads their turn again that were not skipped: under another filter the list is
  /// another one.
  mutating func forgetSeen() { seen = [] }

  /// Gives every lead its turn again.
  mutating func beginAnew() {
    (skipped, seen, cameBack) = ([], [], [])
  }

  /// Takes over what was skipped earlier on the day.
  mutating func restore(skipped leads: [LeadID]) { skipped = leads }
}

/// Whose leads a queue holds.
package enum QueueScope: Equatable, Sendable {
  /// The reader's own, and those that nobody works.
  case own
  /// Everybody's.
  case everybody
  /// One user's.
  case user(UserID)

  /// The owners of its leads; nil for those that nobody works.
  package func owners(me: UserID?, among users: [User]) -> [UserID?] {
    switch self {
    case .own: (me.map { [$0] } ?? []) + [nil]
    case .everybody: users.map(\.id) + [nil]
    case .user(let user): [user]
    }
  }
}

/// Which part of the queue to read; whoever reads knows who asks.
package struct QueueRead: Equatable, Sendable {
  /// The number by which the answer is known.
  package let generation: Int
  /// Whose leads.
  package let scope: QueueScope
  /// What the leads must meet.
  package let query: Query
  /// The place to read on from.
  package let after: QueuePlace?
  /// How many entries at most.
  package let limit: Int
  /// When it is looked at.
  package let now: Instant
}

/// A part of the queue as a store answered it.
package struct QueueAnswer: Equatable, Sendable {
  /// Which reading it answers; older ones than the last are dropped.
  package let generation: Int
  package let page: QueuePage
  /// How many leads were worked on today; nil where it goes on with what is at hand.
  package let done: Int?
  /// Everybody who works in the workspace.
  package let users: [User]
  /// What the team has agreed on.
  package let settings: WorkspaceSettings

  package init(
    generation: Int, page: QueuePage, done: Int?, users: [User], settings: WorkspaceSettings
  ) {
    self.generation = generation
    self.page = page
    self.done = done
    self.users = users
    self.settings = settings
  }
}

extension QueuePage {
  /// How many leads there are, as far as they were counted.
  package var count: LeadCount {
    let limit = BoardRequest.countLimit
    return LeadCount(
      counts.values.reduce(0) { $0 + min($1, limit) },
      isCapped: counts.values.contains { $0 > limit })
  }
}
