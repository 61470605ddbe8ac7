/// Edits that one user makes at one moment: one operation, or a part of one.
public struct CommitRequest: Hashable, Sendable {
  /// What is asked, in order.
  public let edits: [Edit]
  /// Who asks.
  public let author: UserID
  /// When.
  public let at: Instant
  /// By what door.
  public let door: Door
  /// What the edits are of an operation.
  public let part: OperationPart

  /// Joins edits with who makes them, when, and by what door.
  public init(
    _ edits: [Edit], by author: UserID, at: Instant, door: Door, part: OperationPart = .whole
  ) {
    self.edits = edits
    self.author = author
    self.at = at
    self.door = door
    self.part = part
  }
}

/// What a request is of an operation, which may be kept piece by piece over several commits.
///
/// A piece goes on with the operation of this name if that one stands, is open, and has the same
/// author, whatever was done in between; it keeps its first instant and door. Where none was
/// begun, the piece begins it. Where it was taken back, or is somebody else's, the piece comes
/// too late: nothing of it is kept, and the receipt says so. No name is used again after `last`.
public enum OperationPart: Hashable, Sendable {
  /// All of a new operation.
  case whole
  /// A piece after which the operation stays open.
  case piece(of: OperationID)
  /// The piece that completes the operation; it needs no edits.
  case last(of: OperationID)

  /// The name that the caller chose; nil where the store chooses one.
  public var operation: OperationID? {
    switch self {
    case .whole: nil
    case .piece(let id), .last(let id): id
    }
  }

  /// Whether more may follow.
  public var isOpen: Bool {
    switch self {
    case .whole, .last: false
    case .piece: true
    }
  }
}

/// The wish to enter an address in the list of those who are not to be contacted, or to lift the
/// entries about it.
public struct AddressRequest: Hashable, Sendable {
  /// The address.
  public let address: Address
  /// What is asked.
  public let change: ListChange
  /// Who asks.
  public let author: UserID
  /// When.
  public let at: Instant
  /// By what door.
  public let door: Door

  /// What is asked, as an edit of a lead would ask it.
  public var edit: Edit.Change { .list(address, change) }

  /// Joins an address with what is asked, by whom, when and by what door.
  public init(
    _ change: ListChange, _ address: Address, by author: UserID, at: Instant,
    door: Door = .commandLine
  ) {
    self.address = address
    self.change = change
    self.author = author
    self.at = at
    self.door = door
  }
}

/// What became of a wish about an address.
public struct ListReceipt: Hashable, Sendable {
  /// The entries about the address, those that were lifted now with the others.
  public let entries: [Suppression]
  /// What undo takes back; nil where no lead has the address, for undo leaves such entries alone.
  public let operation: Operation?

  /// Joins the entries with the operation.
  public init(_ entries: [Suppression], operation: Operation?) {
    self.entries = entries
    self.operation = operation
  }
}

/// What became of a commit.
public struct Receipt: Hashable, Sendable {
  /// The operation; nil when everything asked was so already.
  public let operation: Operation?
  /// The leads touched with their numbers, in the order of edits, each once.
  public let leads: [TouchedLead]
  /// What happened, in order.
  public let events: [Event]
  /// Whether it was a piece that came too late, so that nothing was kept.
  public let isLate: Bool
  /// Whether undo leaves it as it is: somebody objected.
  public let isLasting: Bool

  /// Joins the operation with what it touched.
  public init(
    operation: Operation?, leads: [TouchedLead], events: [Event], isLate: Bool = false,
    isLasting: Bool = false
  ) {
    self.isLasting = isLasting
    self.operation = operation
    self.leads = leads
    self.events = events
    self.isLate = isLate
  }
}

/// A lead that a commit touched.
public struct TouchedLead: Hashable, Sendable {
  /// The lead.
  public let id: LeadID
  /// Its number.
  public let number: LeadNumber
  /// Where it stands now; nil where it is no more.
  public let lane: Lane?

  /// Joins a lead with its number and its lane.
  public init(id: LeadID, number: LeadNumber, lane: Lane?) {
    self.id = id
    self.number = number
    self.lane = lane
  }
}

/// What became of several operations in one transaction.
public struct BatchReceipt: Hashable, Sendable {
  /// The leads that were touched, once for each operation that was kept.
  public let leads: [TouchedLead]
  /// The operations that were refused, by their place in the batch, from 0.
  public let refusals: [Int: Refusal]
  /// Pieces of operations that came too late and were not kept, by their place in the batch.
  public let late: Set<Int>

  /// Joins what was kept with what was not.
  public init(leads: [TouchedLead], refusals: [Int: Refusal], late: Set<Int> = []) {
    self.leads = leads
    self.refusals = refusals
    self.late = late
  }
}

/// The wish to take back an operation, or to do it again.
public struct UndoRequest: Hashable, Sendable {
  /// Whose operation.
  public let author: UserID
  /// When it is asked.
  public let at: Instant
  /// By what door.
  public let door: Door
  /// What to do with fields that others changed since.
  public let conflicts: ConflictRule
  /// What was begun and is to be gone on with; nil to begin.
  public let begun: OperationID?

  /// Joins who asks with what to do about conflicts.
  public init(
    by author: UserID, at: Instant, door: Door, conflicts: ConflictRule = .ask,
    begun: OperationID? = nil
  ) {
    self.author = author
    self.at = at
    self.door = door
    self.conflicts = conflicts
    self.begun = begun
  }

  /// The request for the next piece; nil where all is done.
  public func next(after receipt: Receipt) -> UndoRequest? {
    guard let operation = receipt.operation, operation.isOpen else { return nil }
    return UndoRequest(
      by: author, at: at, door: door, conflicts: conflicts, begun: operation.id)
  }

  /// What to do with fields that others changed since.
  public enum ConflictRule: Hashable, Sendable {
    /// Restore nothing, and list them.
    case ask
    /// Restore the rest.
    case keepTheirs
    /// Restore them too.
    case restore
  }
}

/// Which cards of a column to read.
public struct PageRequest: Hashable, Sendable {
  /// The lanes shown in the column, in the order of the board.
  public let lanes: [Lane]
  /// What the leads must meet.
  public let condition: Condition
  /// In which order.
  public let order: CardOrder
  /// From where to read on; nil for the beginning, or for the end when reading backward.
  public let from: CardKey?
  /// Whether to read the cards before `from` instead of those after it.
  public let isBackward: Bool
  /// How many cards at most.
  public let limit: Int

  /// Joins the lanes with the place to read from.
  public init(
    lanes: [Lane], condition: Condition = .all([]), order: CardOrder = .newest,
    from: CardKey? = nil, isBackward: Bool = false, limit: Int
  ) {
    self.lanes = lanes
    self.condition = condition
    self.order = order
    self.from = from
    self.isBackward = isBackward
    self.limit = limit
  }
}

/// Cards in the order of their column, whichever way they were read.
public struct CardPage: Hashable, Sendable {
  /// The cards.
  public let cards: [LeadCard]
  /// Whether more lie beyond, in the direction of reading.
  public let hasMore: Bool

  /// Joins cards with whether more lie beyond.
  public init(cards: [LeadCard], hasMore: Bool) {
    self.cards = cards
    self.hasMore = hasMore
  }
}

/// A page of a column, with what there is in the whole column.
public struct CountedPage: Hashable, Sendable {
  /// The cards.
  public let page: CardPage
  /// Count and sum by lane and currency, whoever owns the leads; no order.
  public let tallies: [Tally]

  /// Joins a page with the count of its column.
  public init(page: CardPage, tallies: [Tally]) {
    self.page = page
    self.tallies = tallies
  }
}

/// Count and sum of one lane, owner and currency.
public struct Tally: Hashable, Sendable {
  /// The lane.
  public let lane: Lane
  /// The owner; nil for leads that nobody works.
  public let owner: UserID?
  /// The currency; nil for leads without a value.
  public let currency: Currency?
  /// How many leads.
  public let count: Int
  /// The sum of their values in smallest units.
  public let sum: Int

  /// Joins a lane, an owner and a currency with their count and sum.
  public init(lane: Lane, owner: UserID?, currency: Currency?, count: Int, sum: Int) {
    self.lane = lane
    self.owner = owner
    self.currency = currency
    self.count = count
    self.sum = sum
  }
}

extension Tally {
  /// Count and sum of some cards by lane and currency, whoever owns them.
  public static func list(of cards: [LeadCard]) -> [Tally] {
    struct Place: Hashable {
      let lane: Lane
      let currency: Currency?
    }
    return Dictionary(grouping: cards) { Place(lane: $0.lane, currency: $0.value?.currency) }
      .map { place, cards in
        Tally(
          lane: place.lane, owner: nil, currency: place.currency, count: cards.count,
          sum: cards.reduce(0) { $0 + ($1.value?.minorUnits ?? 0) })
      }
  }
}

/// What a card on the board shows of a lead.
public struct LeadCard: Hashable, Sendable {
  /// The lead.
  public let id: LeadID
  /// Its number.
  public let number: LeadNumber
  /// The organisation.
  public let company: String
  /// The main contact; empty where none is known.
  public let contact: String
  /// Where it stands.
  public let lane: Lane
  /// Its stage, also while it is parked or ended.
  public let stage: Stage
  /// When it entered that stage.
  public let stageEntered: Instant
  /// Whether it stands at SQL by score alone.
  public let isProvisional: Bool
  /// Which mouth of the funnel it came in by.
  public let origin: LeadOrigin
  /// Where it comes from.
  public let source: String
  /// Who works it.
  public let owner: UserID?
  /// What the prospect's behaviour is worth.
  public let score: Score
  /// What it is worth.
  public let value: Money?
  /// The levels of the four letters.
  public let levels: BANTLevels
  /// The inputs of the temperature.
  public let temperature: TemperatureInputs
  /// What to do next.
  public let nextAction: NextAction?
  /// The state of work.
  public let workState: WorkState
  /// When anything was last done.
  public let lastActivity: Instant
  /// The last day on which the person is not to be contacted; nil where nothing forbids it.
  public let suppressedUntil: CalendarDate?

  /// Joins what a card shows, as a store read it.
  public init(
    id: LeadID, number: LeadNumber, company: String, contact: String, lane: Lane, stage: Stage,
    stageEntered: Instant, isProvisional: Bool, origin: LeadOrigin, source: String,
    owner: UserID?, score: Score, value: Money?, levels: BANTLevels,
    temperature: TemperatureInputs, nextAction: NextAction?, workState: WorkState,
    lastActivity: Instant, suppressedUntil: CalendarDate? = nil
  ) {
    self.id = id
    self.number = number
    self.company = company
    self.contact = contact
    self.lane = lane
    self.stage = stage
    self.stageEntered = stageEntered
    self.isProvisional = isProvisional
    self.origin = origin
    self.source = source
    self.owner = owner
    self.score = score
    self.value = value
    self.levels = levels
    self.temperature = temperature
    self.nextAction = nextAction
    self.workState = workState
    self.lastActivity = lastActivity
    self.suppressedUntil = suppressedUntil
  }
}

extension LeadCard {
  /// The card of a lead, as a board would show it.
  public init(_ file: LeadFile, number: LeadNumber) {
    self.init(
      id: file.lead.id, number: number, company: file.account.name,
      contact: file.mainContact?.name ?? "", lane: file.lead.lane, stage: file.lead.stage,
      stageEntered: file.lead.stageEntered, isProvisional: file.lead.isProvisional,
      origin: file.lead.origin, source: file.lead.source, owner: file.lead.owner,
      score: file.score, value: file.value,
      levels: file.qualification?.levels ?? .unknown, temperature: file.temperatureInputs,
      nextAction: file.lead.nextAction, workState: file.lead.workState,
      lastActivity: file.lastActivity,
      suppressedUntil: file.suppressedUntil)
  }
}
