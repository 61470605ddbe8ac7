public import Leads
import Storage

extension SQLiteStore {
  /// A part of the queue, in its order.
  ///
  /// Cost: for each owner and section one look-up and what is read of it; with words, what the
  /// words find.
  public func queue(_ request: QueueRequest) throws(StoreError) -> QueuePage {
    try connection.reading { () throws(StoreError) in
      let moment = QueueMoment(now: request.now, settings: try connection.settings())
      return try QueueReading(request, moment, connection).page()
    }
  }

  /// How many leads a user has worked on since an instant, one by one.
  ///
  /// Cost: what was done in the workspace since then.
  public func leadsWorked(
    by author: UserID, since start: Instant
  ) throws(StoreError) -> Int {
    var leads: Set<Int> = []
    var place = Int.max
    while true {
      let operations = try connection.rows(
        """
        SELECT place, at, author = ? AND door IN ('screen', 'command-line') AND lead_count = 1 \
        AND undone = 0 AND undoes IS NULL AND kind NOT IN (\(Self.arrivals)), lead \
        FROM operation WHERE place < ? ORDER BY place DESC LIMIT \(Self.operationsAtOnce)
        """, [StoredValue(author), .integer(place)]
      ) { row in
        (
          place: row.integer(0) ?? 0, at: row.integer(1) ?? 0, counts: row.integer(2) == 1,
          lead: row.integer(3)
        )
      }
      for operation in operations {
        guard operation.at >= start.milliseconds else { return leads.count }
        if operation.counts, let lead = operation.lead { leads.insert(lead) }
        place = operation.place
      }
      guard operations.count == Self.operationsAtOnce else { return leads.count }
    }
  }

  private static let operationsAtOnce = 200
  private static let arrivals = EventKind.allCases.filter(\.isArrival)
    .map { String($0.rawValue) }.joined(separator: ", ")
}

/// Reads one part of the queue, section by section.
private struct QueueReading {
  private let request: QueueRequest
  private let moment: QueueMoment
  private let connection: Connection
  private let rows: QueueRows
  /// The raw leads that the clock may order, and their places; those in none are left out.
  private let candidates: [QueueRow]
  private let timed: [QueuePlace]
  private let lastTimedRank: Int

  init(
    _ request: QueueRequest, _ moment: QueueMoment, _ connection: Connection
  ) throws(StoreError) {
    self.request = request
    self.moment = moment
    self.connection = connection
    rows = try QueueRows(request, moment, connection)
    lastTimedRank = moment.lastTimedRank
    candidates = try rows.awaited(to: lastTimedRank, limit: QueuePage.mostTimed)
    timed = candidates.compactMap { row in
      // Nobody is answered who is not to be contacted.
      guard row.suppressedUntil < moment.today.dayNumber else { return nil }
      return row.capture.flatMap { moment.timedPlace(of: $0, LeadNumber(row.number)) }
    }.sorted()
  }

  func page() throws(StoreError) -> QueuePage {
    let limit = max(0, request.limit)
    var places: [QueuePlace] = []
    for section in sections where places.count <= limit {
      guard request.after.map({ $0.section <= section }) ?? true else { continue }
      let after = request.after.flatMap { $0.section == section ? $0 : nil }
      places += try self.places(of: section, after: after, limit: limit + 1 - places.count)
    }
    var entries: [QueueEntry] = []
    for place in places.prefix(limit) { entries.append(try entry(at: place)) }
    var counts: [QueueSection: Int] = [:]
    if request.countLimit > 0 {
      for section in sections {
        let count = try self.count(of: section)
        if count > 0 { counts[section] = min(count, request.countLimit) }
      }
    }
    return QueuePage(entries: entries, hasMore: places.count > limit, counts: counts)
  }

  private var sections: [QueueSection] {
    request.isLateOnly ? [.late, .raw] : QueueSection.allCases
  }

  private func places(
    of section: QueueSection, after: QueuePlace?, limit: Int
  ) throws(StoreError) -> [QueuePlace] {
    if section.isTimed {
      return Array(
        timed.filter { place in
          place.section == section && (after.map { $0 < place } ?? true)
        }.prefix(limit))
    }
    if section == .raw { return try rawPlaces(after: after, limit: limit) }
    let (from, to) = moment.ranks(of: section)
    return try rows.rows(
      of: section.queueClass, from: from, to: to, after: after, limit: limit
    ).map { QueuePlace(section, rank: $0.rank, number: LeadNumber($0.number)) }
  }

  /// The raw leads that the clock does not order.
  private func rawPlaces(after: QueuePlace?, limit: Int) throws(StoreError) -> [QueuePlace] {
    let ordered = Set(timed.map(\.number.value))
    var places: [QueuePlace] = []
    var after = after
    while places.count < limit {
      let isBehind = after.map { $0.rank > lastTimedRank } ?? false
      let wanted = limit - places.count + (isBehind ? 0 : ordered.count)
      let found = try rows.rows(of: .raw, after: after, limit: wanted)
      for row in found {
        let place = QueuePlace(.raw, rank: row.rank, number: LeadNumber(row.number))
        after = place
        if !ordered.contains(row.number), isWanted(row) { places.append(place) }
      }
      guard found.count == wanted else { break }
    }
    return Array(places.prefix(limit))
  }

  private func isWanted(_ row: QueueRow) -> Bool {
    guard request.isLateOnly else { return true }
    return row.capture.flatMap { moment.answerDue(of: $0) }.map { $0 <= moment.now } ?? false
  }

  private func count(of section: QueueSection) throws(StoreError) -> Int {
    let limit = request.countLimit
    if section.isTimed { return timed.count { $0.section == section } }
    guard section == .raw else {
      let (from, to) = moment.ranks(of: section)
      return try rows.count(of: section.queueClass, from: from, to: to, limit: limit)
    }
    guard request.isLateOnly else {
      return try rows.count(of: .raw, limit: limit + timed.count) - timed.count
    }
    let ordered = Set(timed.map(\.number.value))
    let fresh = candidates.count { !ordered.contains($0.number) && isWanted($0) }
    return try fresh + rows.count(of: .raw, from: lastTimedRank + 1, limit: limit)
  }

  private func entry(at place: QueuePlace) throws(StoreError) -> QueueEntry {
    let number = place.number.value
    let columns = [
      CardRow.selection(connection.format), QueueRow.captureSelection(connection.format), told,
    ]
    let found = try connection.first(
      "SELECT \(columns.joined(separator: ", ")) FROM lead WHERE number = ?",
      [.integer(number)]
    ) { row in
      (
        card: CardRow(row).card, capture: QueueRow.capture(row, from: CardRow.columnCount),
        waived: row.text(CardRow.columnCount + 4),
        handoff: Handoff { field in
          Self.handoffFields.firstIndex(of: field)
            .map { row.field(CardRow.columnCount + 5 + $0) } ?? .none
        }
      )
    }
    guard let found, let card = found.card, let capture = found.capture else {
      throw .damaged(path: connection.path, detail: "lead \(number)")
    }
    let reason = moment.reason(
      card, capture(card.score), place.section, found.handoff, because: found.waived)
    return QueueEntry(card: card, reason: reason, place: place)
  }

  /// What tells why a lead waits; nothing where the file's format keeps nothing of it.
  private var told: String {
    let waived = connection.format >= Schema.waiverVersion ? "action_waived" : "NULL"
    let keepsHandoffs = connection.format >= Schema.handoffVersion
    return ([waived] + Self.handoffFields.map { keepsHandoffs ? $0.columnName : "NULL" })
      .joined(separator: ", ")
  }

  private static let handoffFields: [LeadField] = [
    .handoffFrom, .handoffTo, .handoffAt, .handoffNote, .returnedBy, .returnedAt, .returnReason,
    .returnNote,
  ]
}
