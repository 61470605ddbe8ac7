import Leads
import Storage

/// One event of the journal with what it changed.
struct JournalEvent {
  let sequence: Int
  let lead: LeadNumber
  let changes: [FieldChange]
}

/// Leads that an operation touched, each with all that the operation did to it, and with those
/// it shares an account with: what was done to them can be taken back for itself.
struct UndoGroup {
  private let connection: Connection
  private let operation: KeptOperation
  private let done: OpenOperation?
  private var found: [JournalEvent] = []
  private var leads: Set<LeadNumber> = []
  private var accounts: Set<RecordReference> = []
  /// How many leads it holds.
  private(set) var count = 0

  /// `done` is what took back some of its leads already.
  init(_ connection: Connection, _ operation: KeptOperation, doneBy done: OpenOperation?) {
    self.connection = connection
    self.operation = operation
    self.done = done
  }

  /// Its events in the order of the journal.
  var events: [JournalEvent] { found.sorted { $0.sequence < $1.sequence } }

  /// All events of the operation.
  func all(_ range: ClosedRange<Int>) throws(StoreError) -> [JournalEvent] {
    try events(
      "SELECT sequence, lead FROM event WHERE sequence BETWEEN ? AND ? AND operation = ?", range,
      [])
  }

  /// Adds a lead with what belongs to it; nothing where the operation did not touch it.
  mutating func add(_ lead: LeadNumber) throws(StoreError) {
    var waiting = [lead]
    while let lead = waiting.popLast() {
      guard leads.insert(lead).inserted, try done?.hasTouched(lead, connection) != true,
        let range = operation.events
      else { continue }
      let events = try events(
        """
        SELECT sequence, lead FROM event WHERE sequence BETWEEN ? AND ? AND operation = ? \
        AND lead = ?
        """, range, [.integer(lead.value)])
      guard !events.isEmpty else { continue }
      count += 1
      found += events
      waiting += try neighbours(of: lead, events.flatMap(\.changes))
    }
  }

  /// Adds what lives on the accounts that `changes` to a lead are about.
  mutating func add(besides lead: LeadNumber, _ changes: [FieldChange]) throws(StoreError) {
    for other in try neighbours(of: lead, changes) { try add(other) }
  }

  /// The leads of its account and of those that changes are about, if not seen before.
  private mutating func neighbours(
    of lead: LeadNumber, _ changes: [FieldChange]
  ) throws(StoreError) -> [LeadNumber] {
    let own = try connection.first(
      "SELECT account FROM lead WHERE number = ?", [.integer(lead.value)]
    ) { row in row.identifier(0) as Identifier<AnyRecord>? }
    var about = (own ?? nil).map { [RecordReference(.account, $0)] } ?? []
    for change in changes { about += try connection.accounts(of: change) }
    var neighbours: [LeadNumber] = []
    for account in about where accounts.insert(account).inserted {
      neighbours += try connection.leads(of: account)
    }
    return neighbours
  }

  private func events(
    _ query: String, _ range: ClosedRange<Int>, _ further: [StoredValue]
  ) throws(StoreError) -> [JournalEvent] {
    let places = try connection.rows(
      query + " ORDER BY sequence",
      [.integer(range.lowerBound), .integer(range.upperBound), .integer(operation.place)]
        + further
    ) { row in (sequence: row.integer(0) ?? 0, lead: LeadNumber(row.integer(1) ?? 0)) }
    var events: [JournalEvent] = []
    for (sequence, lead) in places {
      events.append(
        JournalEvent(
          sequence: sequence, lead: lead, changes: try connection.changes(ofEvent: sequence)))
    }
    return events
  }
}
