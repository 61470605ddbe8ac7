import Leads
import Storage

/// As much of a lead as its place in the queue follows from.
struct QueueRow {
  let number: Int
  let queueClass: Int
  let rank: Int
  let capture: QueueMoment.Capture?
  /// The last day on which the person is not to be contacted; 0 where nothing forbids it.
  let suppressedUntil: Int

  /// Reads what `selection` selects.
  init(_ row: Row) {
    number = row.integer(0) ?? 0
    queueClass = row.integer(1) ?? 0
    rank = row.integer(2) ?? 0
    let score = Score(until: row.integer(3))
    capture = Self.capture(row, from: 5).map { $0(score) }
    suppressedUntil = row.integer(9) ?? 0
  }

  static func selection(inFormat format: Int) -> String {
    let standing = Schema.queueStanding(inFormat: format)
    let until = format >= Schema.listFormat ? "suppressed_until" : "NULL"
    return "number, \(standing.queueClass), \(standing.rank),"
      + " \(Schema.scoreUntil(inFormat: format)), \(standing.owner), \(captureSelection(format)),"
      + " \(until)"
  }

  /// What tells how a lead was captured, and what it has asked for since.
  static func captureSelection(_ format: Int) -> String {
    "captured, origin, channel, \(Schema.demoRequested(inFormat: format))"
  }

  /// How a lead was captured, from the four columns that tell it; its points are to be handed
  /// in.
  static func capture(_ row: Row, from column: Int) -> ((Score) -> QueueMoment.Capture)? {
    guard let at = row.integer(column) else { return nil }
    let origin = row.text(column + 1).flatMap(LeadOrigin.init(rawValue:)) ?? .inbound
    let channel = row.text(column + 2).flatMap(CaptureChannel.init(rawValue:)) ?? .sourced
    let requested = row.integer(column + 3).map(Instant.init(milliseconds:))
    return {
      QueueMoment.Capture(
        at: Instant(milliseconds: at), origin: origin, channel: channel, score: $0,
        demoRequested: requested)
    }
  }
}

/// The leads of a queue by class and rank: read along their index, or gathered and sorted where
/// words find them or where the workspace is of a format without that index.
struct QueueRows {
  private let connection: Connection
  private let owners: [UserID?]
  private let test: ConditionText
  private let gathered: [QueueRow]?

  /// Where only late answers are wanted, none is read of leads that nobody waits for, or may
  /// contact.
  init(
    _ request: QueueRequest, _ moment: QueueMoment, _ connection: Connection
  ) throws(StoreError) {
    self.connection = connection
    owners = request.owners
    let search = PageSearch(
      connection.readable(request.condition), inFormat: connection.format)
    test = search.rest
    answered = request.isLateOnly ? Self.answered(moment, connection.format) : ""
    unclaimed = Self.unclaimed(request, connection.format)
    let isIndexed = connection.format >= Schema.scoreVersion
    guard !isIndexed || request.condition.asksForWords else {
      gathered = nil
      return
    }
    let standing = Schema.queueStanding(inFormat: connection.format)
    let owned = Set(request.owners)
    gathered = try connection.rows(
      "SELECT \(QueueRow.selection(inFormat: connection.format)) FROM \(search.source)"
        + " WHERE \(standing.queueClass) IS NOT NULL AND \(search.rest.text)"
        + answered + unclaimed,
      search.sourceParameters + search.rest.parameters
    ) { row -> QueueRow? in
      let owner: UserID? = row.identifier(4)
      return owned.contains(owner) ? QueueRow(row) : nil
    }.compactMap(\.self).sorted { ($0.rank, $0.number) < ($1.rank, $1.number) }
  }

  /// What leads must meet besides: to be answered, and claimed by nobody else; empty where all
  /// are wanted.
  private let answered, unclaimed: String

  private static func unclaimed(_ request: QueueRequest, _ format: Int) -> String {
    guard let reader = request.reader, format >= Schema.claimVersion else { return "" }
    let now = request.now.milliseconds
    let me = "x'\(reader.description.filter { $0 != "-" })'"
    guard format >= Schema.awaitedVersion else {
      return " AND (claimed_until IS NULL OR claimed_until <= \(now) OR claimed_by = \(me))"
    }
    // Few leads are claimed at a time: to know them all costs less than to look at each lead.
    return " AND number NOT IN (SELECT number FROM lead INDEXED BY lead_claimed"
      + " WHERE claimed_until > \(now) AND claimed_by <> \(me))"
  }

  /// What the leads of an owner must meet besides; only those of nobody are ever claimed.
  private func besides(_ owner: UserID?) -> String {
    answered + (owner == nil ? unclaimed : "")
  }

  private static func answered(_ moment: QueueMoment, _ format: Int) -> String {
    let codes = moment.answeredChannels.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    let text =
      " AND (\(Schema.demoRequested(inFormat: format)) IS NOT NULL"
      + " OR origin = 'inbound' AND channel IN (\(codes)))"
    guard format >= Schema.listFormat else { return text }
    return text + " AND ifnull(suppressed_until, 0) < \(moment.today.dayNumber)"
  }

  /// The first raw leads that the clock may order, up to a rank.
  func awaited(to rank: Int, limit: Int) throws(StoreError) -> [QueueRow] {
    guard gathered == nil, connection.format >= Schema.awaitedVersion else {
      return try rows(of: .raw, to: rank, limit: limit)
    }
    return try rows(limit: limit) { owner in
      var range = Range(.raw, nil, rank, nil, owner: owner)
      range.text += " AND \(Schema.isAwaited)"
      return (range, "lead_awaited")
    }
  }

  /// The first leads of a class whose ranks lie between two bounds, behind a place.
  func rows(
    of queueClass: QueueClass, from: Int? = nil, to: Int? = nil, after: QueuePlace? = nil,
    limit: Int
  ) throws(StoreError) -> [QueueRow] {
    guard limit > 0 else { return [] }
    if let gathered {
      return Array(
        gathered.lazy.filter { row in
          row.queueClass == queueClass.rawValue && (from.map { $0 <= row.rank } ?? true)
            && (to.map { row.rank <= $0 } ?? true)
            && (after.map { ($0.rank, $0.number.value) < (row.rank, row.number) } ?? true)
        }.prefix(limit))
    }
    return try rows(limit: limit) { owner in
      (Range(queueClass, from, to, after, owner: owner), "lead_queue")
    }
  }

  /// The first leads of all owners, along an index in a range of it for each.
  private func rows(
    limit: Int, _ range: (UserID?) -> (Range, index: String)
  ) throws(StoreError) -> [QueueRow] {
    var found: [QueueRow] = []
    for owner in owners {
      let (range, index) = range(owner)
      found += try connection.rows(
        "SELECT \(QueueRow.selection(inFormat: connection.format)) FROM lead"
          + " INDEXED BY \(index) WHERE \(range.text) AND \(test.text)\(besides(owner))"
          + " ORDER BY queue_rank, number LIMIT ?",
        range.parameters + test.parameters + [.integer(limit)]
      ) { QueueRow($0) }
    }
    guard owners.count > 1 else { return found }
    return Array(
      found.sorted { ($0.rank, $0.number) < ($1.rank, $1.number) }.prefix(limit))
  }

  /// How many leads of a class have ranks between two bounds, counted no further than `limit`.
  func count(
    of queueClass: QueueClass, from: Int? = nil, to: Int? = nil, limit: Int
  ) throws(StoreError) -> Int {
    if gathered != nil {
      return try rows(of: queueClass, from: from, to: to, limit: limit).count
    }
    var count = 0
    for owner in owners where count < limit {
      let range = Range(queueClass, from, to, nil, owner: owner)
      count +=
        try connection.number(
          "SELECT count(*) FROM (SELECT 1 FROM lead INDEXED BY lead_queue WHERE \(range.text)"
            + " AND \(test.text)\(besides(owner)) LIMIT ?)",
          range.parameters + test.parameters + [.integer(limit - count)]) ?? 0
    }
    return count
  }

  /// A range of the index, for one owner.
  private struct Range {
    var text: String
    private(set) var parameters: [StoredValue] = []

    init(
      _ queueClass: QueueClass, _ from: Int?, _ to: Int?, _ after: QueuePlace?, owner: UserID?
    ) {
      text = owner == nil ? "queue_owner IS NULL" : "queue_owner = ?"
      if let owner { parameters.append(StoredValue(owner)) }
      text += " AND queue_class = \(queueClass.rawValue)"
      if let after {
        text += " AND (queue_rank, number) > (?, ?)"
        parameters += [.integer(after.rank), .integer(after.number.value)]
      } else if let from {
        text += " AND queue_rank >= ?"
        parameters.append(.integer(from))
      }
      if let to {
        text += " AND queue_rank <= ?"
        parameters.append(.integer(to))
      }
    }
  }
}
