public import Leads
import Storage

extension SQLiteStore {
  /// One lead with its records; nil where there is none.
  public func file(_ lead: LeadID) throws(StoreError) -> LeadFile? {
    try connection.reading { () throws(StoreError) in try connection.leadFile(lead) }
  }

  /// The lead of this number; nil where there is none.
  public func lead(_ number: LeadNumber) throws(StoreError) -> LeadID? {
    try connection.first(
      "SELECT id FROM lead WHERE number = ?", [.integer(number.value)]
    ) { row in row.identifier(0) } ?? nil
  }

  /// The number of a lead; nil where there is none.
  public func number(of lead: LeadID) throws(StoreError) -> LeadNumber? {
    try connection.number("SELECT number FROM lead WHERE id = ?", [StoredValue(lead)])
      .map { LeadNumber($0) }
  }

  /// The qualifications of a lead, newest first.
  public func qualifications(of lead: LeadID) throws(StoreError) -> [Qualification] {
    try connection.qualifications(of: lead, limit: -1)
  }

  /// Lines of the journal, newest first: of one lead or of all, from before a sequence.
  public func journal(
    of lead: LeadID?, before sequence: Int?, limit: Int
  ) throws(StoreError) -> [JournalEntry] {
    try connection.reading { () throws(StoreError) in
      var reader = JournalReader(connection)
      return try reader.lines(of: lead, before: sequence, limit: max(0, limit))
    }
  }

  /// Operations, newest first.
  public func operations(limit: Int) throws(StoreError) -> [Operation] {
    try operations("ORDER BY operation.place DESC LIMIT ?", [.integer(max(0, limit))])
  }

  /// Operations that were begun and not completed, newest first.
  public func openOperations() throws(StoreError) -> [Operation] {
    try operations("WHERE operation.open = 1 ORDER BY operation.place DESC", [])
  }

  /// Operations as a query finds them.
  func operations(
    _ rest: String, _ values: [StoredValue]
  ) throws(StoreError) -> [Operation] {
    try connection.rows(
      """
      SELECT operation.id, operation.author, operation.at, operation.door, operation.kind, \
      operation.lead_count, operation.lead, other.id, operation.undone, operation.open \
      FROM operation \
      LEFT JOIN operation AS other ON other.place = operation.undoes \(rest)
      """, values
    ) { (row) throws(StoreError) in
      guard let id: OperationID = row.identifier(0), let author: UserID = row.identifier(1),
        let at = row.integer(2), let door = row.text(3).flatMap(Door.init(rawValue:)),
        let kind = row.integer(4).flatMap(EventKind.init(rawValue:))
      else { throw .damaged(path: path, detail: "operation") }
      return Operation(
        id: id, author: author, at: Instant(milliseconds: at), door: door, kind: kind,
        leadCount: row.integer(5) ?? 0, lead: row.integer(6).map { LeadNumber($0) },
        undoes: row.identifier(7), isUndone: row.integer(8) == 1,
        isOpen: row.integer(9) == 1)
    }
  }

  /// The highest sequence of the journal; 0 for an empty one.
  public func lastSequence() throws(StoreError) -> Int {
    try connection.number("SELECT max(sequence) FROM event") ?? 0
  }

  /// The leads touched after a sequence, each once, in the order in which they were, no more
  /// than `limit`.
  public func leadsChanged(after sequence: Int, limit: Int) throws(StoreError) -> [LeadID] {
    try connection.reading { () throws(StoreError) in
      let numbers = try connection.rows(
        """
        SELECT lead FROM event WHERE sequence > ? GROUP BY lead \
        ORDER BY min(sequence) LIMIT ?
        """, [.integer(sequence), .integer(max(0, limit))]
      ) { row in LeadNumber(row.integer(0) ?? 0) }
      var leads: [LeadID] = []
      for number in numbers {
        if let lead = try connection.leadID(number) { leads.append(lead) }
      }
      return leads
    }
  }

  /// Every record but journal, versions, change times and the number counter, as canonical text.
  public func dump() throws(StoreError) -> String {
    try connection.reading { () throws(StoreError) in
      var lines: [String] = []
      for kind in RecordKind.allCases
      where kind != .suppression || connection.format >= Schema.listFormat {
        lines += try connection.dump(.of(kind))
      }
      lines += try connection.dumpUsers()
      for (name, value) in try connection.settings().texts.sorted(by: { $0.key < $1.key }) {
        var line = DumpLine("setting")
        line.add("name", .text(name))
        line.add("value", .text(value))
        lines.append(line.text)
      }
      return lines.map { $0 + "\n" }.joined()
    }
  }
}

extension Connection {
  fileprivate func dump(_ table: RecordTable) throws(StoreError) -> [String] {
    try rows(
      "SELECT \(selection(of: table)) FROM "
        + "\(Schema.quoted(table.name)) ORDER BY id"
    ) { row in
      var line = DumpLine(table.name)
      line.add("id", row.value(1))
      if table.kind == .lead { line.add("number", row.value(0)) }
      for (place, column) in table.columns.enumerated() {
        line.add(column.name, row.value(place + 2))
      }
      return line.text
    }
  }

  fileprivate func dumpUsers() throws(StoreError) -> [String] {
    try users("ORDER BY id").map { user in
      var line = DumpLine("user")
      line.add("id", StoredValue(user.id))
      line.add("name", .text(user.name))
      line.add("role", .text(user.role.rawValue))
      line.add("reports_to", StoredValue(user.reportsTo))
      return line.text
    }
  }
}

/// Reads lines of the journal.
private struct JournalReader {
  private let connection: Connection
  private var leads: [LeadNumber: LeadID] = [:]

  init(_ connection: Connection) {
    self.connection = connection
  }

  mutating func lines(
    of lead: LeadID?, before sequence: Int?, limit: Int
  ) throws(StoreError) -> [JournalEntry] {
    var conditions = ["TRUE"]
    var values: [StoredValue] = []
    if let lead {
      // Mostly one; what became a part of the lead tells of it as well.
      let family = try connection.number(of: lead).map { (number) throws(StoreError) in
        try connection.family(of: number.value)
      }
      let marks = (family ?? [0]).map { _ in "?" }.joined(separator: ", ")
      conditions.append("event.lead IN (\(marks))")
      values += (family ?? [0]).map(StoredValue.integer)
    }
    if let sequence {
      conditions.append("event.sequence < ?")
      values.append(.integer(sequence))
    }
    let lines = try connection.rows(
      """
      SELECT event.sequence, event.lead, event.kind, stage_from, stage_to, passed, \
      reason.text, operation.id, operation.author, operation.at, operation.door, \
      operation.undone FROM event JOIN operation ON operation.place = event.operation \
      LEFT JOIN reason ON reason.event = event.sequence \
      WHERE \(conditions.joined(separator: " AND ")) \
      ORDER BY event.sequence DESC LIMIT ?
      """, values + [.integer(limit)]
    ) { row in Line(row) }
    var entries: [JournalEntry] = []
    for line in lines { entries.append(try entry(line)) }
    return entries
  }

  /// A line before its lead and its changes were looked up.
  private struct Line {
    let sequence: Int
    let lead: LeadNumber
    let kind: Int
    let stages: (from: Int?, to: Int?)
    let passed: String
    let reason: String?
    let operation: OperationID?
    let author: UserID?
    let at: Int
    let door: Door?
    let isUndone: Bool

    init(_ row: Row) {
      sequence = row.integer(0) ?? 0
      lead = LeadNumber(row.integer(1) ?? 0)
      kind = row.integer(2) ?? 0
      stages = (row.integer(3), row.integer(4))
      passed = row.text(5) ?? ""
      reason = row.text(6)
      operation = row.identifier(7)
      author = row.identifier(8)
      at = row.integer(9) ?? 0
      door = row.text(10).flatMap(Door.init(rawValue:))
      isUndone = row.integer(11) == 1
    }
  }

  private mutating func entry(_ line: Line) throws(StoreError) -> JournalEntry {
    let changes = try connection.changes(ofEvent: line.sequence)
    guard let lead = try lead(line.lead), let operation = line.operation,
      let author = line.author, let door = line.door,
      let event = Event(
        kind: line.kind, stages: line.stages, passed: line.passed, reason: line.reason,
        changes: changes)
    else { throw .damaged(path: connection.path, detail: "event \(line.sequence)") }
    return JournalEntry(
      sequence: line.sequence, operation: operation, lead: lead, number: line.lead,
      author: author, at: Instant(milliseconds: line.at), door: door, isUndone: line.isUndone,
      event: event)
  }

  private mutating func lead(_ number: LeadNumber) throws(StoreError) -> LeadID? {
    if let known = leads[number] { return known }
    let id = try connection.leadID(number)
    leads[number] = id
    return id
  }
}

extension Connection {
  /// The number that a lead bears, or bore until an undo took it away.
  fileprivate func number(of lead: LeadID) throws(StoreError) -> LeadNumber? {
    try number(
      """
      SELECT number FROM lead WHERE id = ?1 UNION ALL \
      SELECT place FROM gone WHERE kind = \(RecordKind.lead.rawValue) AND id = ?1
      """, [StoredValue(lead)]
    ).map { LeadNumber($0) }
  }
}
