public import Leads
import Storage

extension SQLiteStore {
  /// Counts the scores of the leads behind a number anew, of no more than so many.
  public func recountScores(
    after number: LeadNumber?, limit: Int
  ) throws(StoreError) -> ScoreRecount {
    let recount = try connection.writing { () throws(StoreError) in
      let counting = ScoreCounting(connection, try connection.scoringRules())
      let piece = try counting.differences(after: number?.value, limit: limit)
      for difference in piece.differences { try counting.write(difference) }
      return ScoreRecount(
        last: piece.last.map { LeadNumber($0) }, changed: piece.differences.count)
    }
    checkpoints.afterCommit()
    return recount
  }

  /// The leads whose main contact has this mail address, in no order.
  public func leads(ofMail address: String) throws(StoreError) -> [PersonLead] {
    guard let wanted = Address(email: address) else { return [] }
    // The index knows the letters of ASCII in either case, and nothing of other spellings.
    let bare = address.trimmed.split { "<>".contains($0) }.last.map(String.init) ?? ""
    let spellings = Set([Folding.fold(bare.trimmed), wanted.text])
    var leads: Set<PersonLead> = []
    for spelling in spellings {
      let found = try connection.rows(
        """
        SELECT lead.id, lead.number, lead.lane, lead.last_activity, contact.email \
        FROM contact CROSS JOIN lead ON lead.account = contact.account \
        AND lead.contact = contact.id WHERE contact.email IS NOT NULL \
        AND \(Schema.mailKey) = ? AND lower(contact.email) = ?
        """, [.text(spelling.filter { $0 != "." }), .text(spelling)]
      ) { (row) -> PersonLead? in
        guard let id: LeadID = row.identifier(0), let number = row.integer(1),
          let lane = row.integer(2).flatMap(Lane.init(rank:)), let last = row.integer(3),
          row.text(4).flatMap({ Address(email: $0) }) == wanted
        else { return nil }
        return PersonLead(
          id: id, number: LeadNumber(number), lane: lane,
          lastActivity: Instant(milliseconds: last))
      }
      leads.formUnion(found.compactMap(\.self))
    }
    return Array(leads)
  }
}

/// Counts scores from as little of each lead as they follow from.
struct ScoreCounting {
  private let connection: Connection
  private let rules: ScoringRules

  /// What a lead's row should hold, where it holds something else.
  struct Difference {
    let number: Int
    let until: Int?
    let rank: Int?
  }

  init(_ connection: Connection, _ rules: ScoringRules) {
    self.connection = connection
    self.rules = rules
  }

  /// The leads behind a number, no more than `limit`, whose rows hold another score than the
  /// rules give; and the last that was looked at, nil where none is left.
  func differences(
    after number: Int?, limit: Int
  ) throws(StoreError) -> (differences: [Difference], last: Int?) {
    let rows = try connection.rows(
      """
      SELECT number, id, score, scored_at, captured, score_until, queue_class, queue_rank, \
      suppressions IS NOT NULL, last_activity FROM lead WHERE number > ? ORDER BY number LIMIT ?
      """, [.integer(number ?? 0), .integer(limit)]
    ) { LeadRow($0) }
    var found: [Difference] = []
    for row in rows {
      guard let row else { continue }
      if let difference = try difference(of: row) { found.append(difference) }
    }
    let last = rows.count < limit ? nil : rows.last.flatMap { $0?.number }
    return (found, last)
  }

  /// Writes what a row should hold.
  func write(_ difference: Difference) throws(StoreError) {
    try connection.run(
      "UPDATE lead SET score_until = ?, queue_rank = ? WHERE number = ?",
      [
        StoredValue(difference.until), StoredValue(difference.rank), .integer(difference.number),
      ])
  }

  /// A lead's row, as far as the score follows from it.
  private struct LeadRow {
    let number: Int
    let lead: Lead
    let until, queueClass, rank: Int?
    let isMarked: Bool
    let lastActivity: Instant

    init?(_ row: Row) {
      guard let number = row.integer(0), let id: LeadID = row.identifier(1),
        let captured = row.integer(4), let last = row.integer(9)
      else { return nil }
      self.number = number
      var lead = Lead(
        id: id, account: AccountID(high: 0, low: 0), contact: nil, origin: .inbound,
        channel: .sourced, site: nil, source: "", captured: Instant(milliseconds: captured))
      lead.score = row.integer(2) ?? 0
      lead.scoredAt = row.integer(3).map(Instant.init(milliseconds:))
      self.lead = lead
      (until, queueClass, rank) = (row.integer(5), row.integer(6), row.integer(7))
      isMarked = row.integer(8) == 1
      lastActivity = Instant(milliseconds: last)
    }
  }

  private func difference(of row: LeadRow) throws(StoreError) -> Difference? {
    let id = row.lead.id
    let file = LeadFile(
      lead: row.lead, account: Account(id: row.lead.account, name: ""), contacts: [],
      activities: try activities(of: id),
      suppressions: row.isMarked ? try connection.suppressions(markedOn: id) : [],
      scoring: rules)
    let score = file.score
    let rank: Int? =
      switch row.queueClass.flatMap(QueueClass.init(rawValue:)) {
      case .raw:
        QueueStanding.rank(
          captured: max(row.lead.captured, file.demoRequested ?? row.lead.captured), score: score)
      case .unplanned: QueueStanding.rank(score: score, lastActivity: row.lastActivity)
      case .returned, .planned, .aside, .proposed, nil: row.rank
      }
    guard score.until != row.until || rank != row.rank else { return nil }
    return Difference(number: row.number, until: score.until, rank: rank)
  }

  private func activities(of lead: LeadID) throws(StoreError) -> [Activity] {
    var place: UInt64 = 0
    return try connection.rows(
      """
      SELECT kind, initiator, two_way, at, disposition, signal FROM activity WHERE lead = ? \
      ORDER BY at, place
      """, [StoredValue(lead)]
    ) { (row) -> Activity? in
      place += 1
      guard let kind = row.text(0).flatMap(ActivityKind.init(rawValue:)), let at = row.integer(3)
      else { return nil }
      return Activity(
        id: ActivityID(high: 0, low: place), lead: lead, kind: kind,
        initiator: row.text(1).flatMap(Initiator.init(rawValue:)) ?? .us,
        isTwoWay: row.integer(2) == 1, at: Instant(milliseconds: at), author: .nobody, text: "",
        disposition: row.text(4).flatMap(Disposition.init(rawValue:)),
        signal: row.text(5).flatMap(Signal.init(rawValue:)))
    }.compactMap(\.self)
  }
}
