import Leads
import Storage

/// The records as they are in a transaction that takes something back.
struct RecordsNow: PresentRecords {
  private let connection: Connection
  // Mostly there is nothing: then no record need be asked, of which an import has tens of
  // thousands.
  private let others: LaterWork

  /// `others` is what others did since the operation that is taken back.
  init(_ connection: Connection, _ others: LaterWork) {
    self.connection = connection
    self.others = others
  }

  func fields(of record: RecordReference) throws(StoreError) -> [FieldName: FieldValue]? {
    let table = RecordTable.of(record.kind)
    return try connection.first(
      "SELECT \(connection.selection(of: table)) FROM "
        + "\(Schema.quoted(table.name)) WHERE id = ?", [.identifier(record.id)]
    ) { row in
      var fields: [FieldName: FieldValue] = [:]
      for (place, column) in table.columns.enumerated() {
        let value = row.field(place + 2)
        if value != .none { fields[column.field] = value }
      }
      return fields
    }
  }

  func fieldsAsMade(of record: RecordReference) throws(StoreError) -> [FieldName: FieldValue] {
    guard others.isThere else { return [:] }
    var changes: [(sequence: Int, code: Int, old: FieldValue)] = []
    for lead in try leadsWithHistory(of: record) {
      changes += try connection.rows(
        """
        SELECT sequence, change.field, change.old FROM event \
        JOIN change ON change.event = sequence \
        WHERE event.lead = ? AND sequence > ? AND operation NOT IN \(others.own) \
        AND change.record = ? AND change.kind = ? AND change.field IS NOT NULL ORDER BY sequence, n
        """,
        [
          .integer(lead.value), .integer(others.first), .identifier(record.id),
          .integer(record.kind.rawValue),
        ]
      ) { row in (row.integer(0) ?? 0, row.integer(1) ?? 0, row.field(2)) }
    }
    var made: [FieldName: FieldValue] = [:]
    for change in changes.sorted(by: { $0.sequence < $1.sequence }) {
      let name = FieldName(record.kind, code: change.code)
      made[name] = made[name] ?? change.old
    }
    return made
  }

  func isWorkedOn(_ lead: RecordReference) throws(StoreError) -> Bool {
    guard others.isThere, let number = try connection.place(of: lead) else { return false }
    return try connection.number(
      """
      SELECT 1 FROM event JOIN operation ON place = event.operation WHERE event.lead = ? \
      AND sequence > ? AND event.operation NOT IN \(others.own) AND undone = 0 \
      AND undoes IS NULL LIMIT 1
      """, [.integer(number), .integer(others.first)]) != nil
  }

  /// Who else changed a field last, or worked on what lives on the record; nil for nobody.
  func lastChange(
    of record: RecordReference, field: FieldName?
  ) throws(StoreError) -> UndoConflict.Change? {
    var last: (sequence: Int, change: UndoConflict.Change)?
    for lead in try leadsWithHistory(of: record) {
      let found = try connection.first(
        """
        SELECT sequence, author, at FROM event JOIN operation ON place = event.operation \
        WHERE event.lead = ?1 AND sequence > ?2 AND event.operation NOT IN \(others.own) \
        AND (?5 IS NULL OR EXISTS (SELECT 1 FROM change WHERE event = sequence \
        AND record = ?3 AND change.kind = ?4 AND field = ?5)) ORDER BY sequence DESC LIMIT 1
        """,
        [
          .integer(lead.value), .integer(others.first), .identifier(record.id),
          .integer(record.kind.rawValue), StoredValue(field?.code),
        ]
      ) { row -> (sequence: Int, change: UndoConflict.Change)? in
        guard let sequence = row.integer(0), let author: UserID = row.identifier(1),
          let at = row.integer(2)
        else { return nil }
        return (sequence, .init(by: author, at: Instant(milliseconds: at)))
      }
      if let found = found ?? nil, found.sequence > last?.sequence ?? 0 { last = found }
    }
    return last?.change
  }

  /// The leads under which the journal may tell of a record.
  private func leadsWithHistory(of record: RecordReference) throws(StoreError) -> [LeadNumber] {
    switch record.kind {
    case .account: return try connection.leads(of: record)
    case .contact:
      guard let account = try connection.account(of: record) else { return [] }
      return try connection.leads(of: account)
    case .lead: return try connection.place(of: record).map { [LeadNumber($0)] } ?? []
    case .activity, .qualification, .offer: return try lead(under: record).map { [$0] } ?? []
    case .suppression: return []
    }
  }

  private func lead(under record: RecordReference) throws(StoreError) -> LeadNumber? {
    let table = Schema.quoted(RecordTable.of(record.kind).name)
    return try connection.number(
      "SELECT number FROM lead WHERE id = (SELECT lead FROM \(table) WHERE id = ?)",
      [.identifier(record.id)]
    ).map(LeadNumber.init)
  }

  func referring(to record: RecordReference) throws(StoreError) -> [RecordReference] {
    switch record.kind {
    case .account:
      return try found(.lead, "account = ?", record) + found(.contact, "account = ?", record)
    case .contact:
      // Through the account: nothing finds leads by their contact.
      return try found(
        .lead, "account = (SELECT account FROM contact WHERE id = ?1) AND contact = ?1", record)
    case .lead:
      return try found(.activity, "lead = ?", record) + found(.qualification, "lead = ?", record)
        + found(.offer, "lead = ?", record)
    case .activity, .qualification, .offer, .suppression: return []
    }
  }

  private func found(
    _ kind: RecordKind, _ condition: String, _ record: RecordReference
  ) throws(StoreError) -> [RecordReference] {
    let table = Schema.quoted(RecordTable.of(kind).name)
    let identifiers = try connection.rows(
      "SELECT id FROM \(table) WHERE \(condition)", [.identifier(record.id)]
    ) { row in row.identifier(0) as Identifier<AnyRecord>? }
    return identifiers.compactMap { id in id.map { RecordReference(kind, $0) } }
  }
}

extension Connection {
  /// The leads of an account.
  func leads(of account: RecordReference) throws(StoreError) -> [LeadNumber] {
    try rows(
      "SELECT number FROM lead WHERE account = ? ORDER BY number", [.identifier(account.id)]
    ) { row in LeadNumber(row.integer(0) ?? 0) }
  }

  /// The account of a contact; nil where there is no such contact.
  func account(of contact: RecordReference) throws(StoreError) -> RecordReference? {
    let id = try first(
      "SELECT account FROM contact WHERE id = ?", [.identifier(contact.id)]
    ) { row in row.identifier(0) as Identifier<AnyRecord>? }
    return (id ?? nil).map { RecordReference(.account, $0) }
  }

  /// The accounts that a change is about: itself, or that of a contact, or those that a record
  /// left and came to.
  func accounts(of change: FieldChange) throws(StoreError) -> [RecordReference] {
    var found: [RecordReference] = []
    switch change.record.kind {
    case .account: found.append(change.record)
    case .contact: if let account = try account(of: change.record) { found.append(account) }
    case .lead, .activity, .qualification, .offer, .suppression: break
    }
    if change.field == FieldName(LeadField.account)
      || change.field == FieldName(ContactField.account)
    {
      for value in [change.old, change.new] {
        if let id = value.identifier(of: AnyRecord.self) {
          found.append(RecordReference(.account, id))
        }
      }
    }
    return found
  }
}
