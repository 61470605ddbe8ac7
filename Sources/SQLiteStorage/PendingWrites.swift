import Leads
import Storage

/// What a transaction has to write when it ends.
struct PendingWrites {
  /// What is to happen to one record.
  private struct Write {
    let record: RecordReference
    /// A lead through which the record can be found.
    let lead: LeadID
    var isCreated = false
    var codes: Set<Int> = []
  }

  // The places given out so far, but for the numbers of leads.
  private var places = Places()
  private var index = LeadIndex()
  // In the order in which records changed first, and where each of them stands there.
  private var writes: [Write] = []
  private var order: [RecordReference: Int] = [:]
  private var touched: Set<LeadID> = []
  private var touchedOrder: [LeadID] = []
  // Accounts of which all leads show what changed, and those that somebody joined: there, the
  // other leads are only found by one more.
  private var crowds: Set<AccountID> = []
  private var joined: Set<AccountID> = []
  private var remarking = Remarking()
  // Answers that changed hands: superseded ones are in nobody's file.
  private var movedAnswers: [RecordReference: FieldValue] = [:]

  /// Makes room for what so many events of an import change.
  mutating func expect(_ events: Int) {
    order.reserveCapacity(order.count + Self.usualChanges * events)
    touched.reserveCapacity(touched.count + events)
  }

  /// How many records a new lead mostly brings.
  private static let usualChanges = 5

  /// Takes note of what an event did to a lead's records.
  mutating func note(_ event: Event, of lead: LeadID, in records: WorkingSet.Records) {
    for change in event.changes {
      note(change, lead, in: records)
      remarking.note(change, lead)
    }
    touch(lead)
  }

  private mutating func note(
    _ change: FieldChange, _ lead: LeadID, in records: WorkingSet.Records
  ) {
    let record = change.record
    let place = order[record] ?? writes.count
    if place == writes.count {
      order[record] = place
      writes.append(Write(record: record, lead: lead))
    }
    if change.isCreation {
      writes[place].isCreated = true
    } else if let field = change.field {
      writes[place].codes.insert(field.code)
      if field == FieldName(QualificationField.lead) { movedAnswers[record] = change.new }
    }
    guard change.isSeenOnOtherLeads, let account = records.leads[lead]?.lead.account else {
      return
    }
    if !(change.isCreation && record.kind == .contact) {
      crowds.insert(account)
    } else if !isBehind(change, in: records.accounts[account]) {
      joined.insert(account)
    }
  }

  /// Whether a contact came behind all those that other leads are found by.
  private func isBehind(_ change: FieldChange, in account: WorkingSet.AccountEntry?) -> Bool {
    guard let account else { return false }
    let place = account.contacts.lastIndex { $0.anyID == change.record.id } ?? 0
    return place > LeadFile.mostSearchedContacts
  }

  private mutating func touch(_ lead: LeadID) {
    if touched.insert(lead).inserted { touchedOrder.append(lead) }
  }

  /// Writes records, and what is derived of the leads concerned; tells of which leads it is said
  /// otherwise now who is not to be contacted.
  mutating func write(
    _ records: WorkingSet.Records, _ connection: Connection
  ) throws(StoreError) -> [LeadID] {
    var records = records
    try gatherCrowds(&records, connection)
    var file: (lead: WorkingSet.LeadEntry, account: WorkingSet.AccountEntry?)?
    for write in writes where write.record.kind != .lead {
      // The records of one lead mostly follow each other.
      if file?.lead.lead.id != write.lead {
        file = records.leads[write.lead].map { ($0, records.accounts[$0.lead.account]) }
      }
      guard let file else { continue }
      try self.write(write, of: file.lead, file.account, records, connection)
    }
    for lead in touchedOrder { try writeLead(lead, &records, connection) }
    try index.keepTallies(connection)
    try places.keep(connection)
    let remarked = try remarking.run(connection)
    remarking = Remarking()
    (writes, order) = ([], [:])
    movedAnswers = [:]
    (touched, touchedOrder, crowds, joined) = ([], [], [], [])
    return remarked
  }

  /// Finds the other leads of accounts and contacts that changed.
  private mutating func gatherCrowds(
    _ records: inout WorkingSet.Records, _ connection: Connection
  ) throws(StoreError) {
    for account in crowds where !isCreated(account) {
      let leads = try connection.rows(
        "SELECT id FROM lead WHERE account = ?", [StoredValue(account)]
      ) { row in row.identifier(0) as LeadID? }
      for lead in leads.compactMap(\.self) where !touched.contains(lead) {
        if records.leads[lead] == nil { records.leads[lead] = try connection.leadEntry(lead) }
        touch(lead)
      }
    }
    for account in joined where !crowds.contains(account) && !isCreated(account) {
      if connection.isDraft {
        connection.joinedAccounts.insert(account)
      } else if let entry = records.accounts[account] {
        // What the transaction holds is written whole, as it stands by then.
        let leads = records.leads
        let held = try connection.gatherWords(ofLeadsOf: entry) { leads[$0] != nil }
        for lead in held { touch(lead) }
      }
    }
  }

  private func isCreated(_ account: AccountID) -> Bool {
    self[RecordReference(.account, account.cast(to: AnyRecord.self))]?.isCreated == true
  }

  private subscript(record: RecordReference) -> Write? {
    order[record].map { writes[$0] }
  }

  private mutating func write(
    _ write: Write, of entry: WorkingSet.LeadEntry, _ account: WorkingSet.AccountEntry?,
    _ records: WorkingSet.Records, _ connection: Connection
  ) throws(StoreError) {
    let record = write.record
    switch record.kind {
    case .lead: break
    case .account:
      try self.write(account?.account, write, connection) { [.text(Folding.fold($0.name))] }
    case .contact:
      try self.write(account?.contacts.last { $0.anyID == record.id }, write, connection)
    case .activity:
      try self.write(entry.activities.first { $0.anyID == record.id }, write, connection)
    case .qualification where !write.isCreated && movedAnswers[record] != nil:
      let column = QualificationField.lead.columnName
      try connection.update(record, [(column, StoredValue(movedAnswers[record] ?? .none))])
    case .qualification:
      try self.write(
        records.qualifications[record.id.cast(to: Qualification.self)], write, connection)
    case .offer:
      try self.write(entry.offers.first { $0.anyID == record.id }, write, connection)
    case .suppression:
      try self.write(entry.suppressions.first { $0.anyID == record.id }, write, connection)
    }
  }

  private mutating func write<Record: StoredRecord>(
    _ record: Record?, _ write: Write, _ connection: Connection,
    rest: (Record) -> [StoredValue] = { _ in [] }
  ) throws(StoreError) {
    guard let record else { return }
    let kind = Record.Field.kind
    guard !write.isCreated else {
      return try connection.insert(
        kind, place: try places.next(kind, connection), id: record.anyID, record.storedValues,
        rest: rest(record))
    }
    var columns = record.columns(write.codes)
    if kind == .account, let folded = rest(record).first {
      columns.append(("name_folded", folded))
    }
    try connection.update(record.reference, columns)
  }

  private mutating func writeLead(
    _ id: LeadID, _ records: inout WorkingSet.Records, _ connection: Connection
  ) throws(StoreError) {
    guard let entry = records.leads[id], let number = entry.number else { return }
    if records.accounts[entry.lead.account] == nil {
      records.accounts[entry.lead.account] = try connection.accountEntry(entry.lead.account)
    }
    guard let account = records.accounts[entry.lead.account] else { return }
    let new = entry.index(beside: account)
    let write = self[entry.lead.reference]
    let old = write?.isCreated == true ? nil : try LeadIndex.entry(number, connection)
    if let old {
      try connection.update(
        entry.lead.reference,
        entry.lead.columns(write?.codes ?? []) + LeadIndex.differences(old, new))
    } else {
      try connection.insert(
        .lead, place: number.value, id: entry.lead.anyID, entry.lead.storedValues,
        rest: new.columns)
    }
    try index.move(number, from: old, to: new, connection)
  }
}

extension Connection {
  /// Has the leads of an account found by its people as they are now.
  ///
  /// Those held elsewhere stay as they are, and are told. Cost: some 15 µs a lead.
  @discardableResult
  func gatherWords(
    ofLeadsOf entry: WorkingSet.AccountEntry, unless isHeld: (LeadID) -> Bool
  ) throws(StoreError) -> [LeadID] {
    try gatherWords(
      ofLeadsOf: entry, "account = ?", StoredValue(entry.account.id), unless: isHeld)
  }

  /// Does so for those of its leads that a condition names.
  @discardableResult
  func gatherWords(
    ofLeadsOf entry: WorkingSet.AccountEntry, _ condition: String, _ value: StoredValue,
    unless isHeld: (LeadID) -> Bool
  ) throws(StoreError) -> [LeadID] {
    let leads = try rows(
      """
      SELECT id, number, contact, words, tags, note, (SELECT text FROM activity \
      WHERE lead = lead.id AND kind = 'note' ORDER BY at DESC, place DESC LIMIT 1) \
      FROM lead WHERE \(condition)
      """, [value]
    ) { row in
      (
        id: row.identifier(0) as LeadID?, number: LeadNumber(row.integer(1) ?? 0),
        main: row.identifier(2) as ContactID?, words: row.value(3),
        own: (4...6).map { row.text($0) ?? "" }
      )
    }
    var held: [LeadID] = []
    for lead in leads {
      if let id = lead.id, isHeld(id) {
        held.append(id)
        continue
      }
      let contacts = entry.contacts(
        mainFirst: lead.main, atMost: LeadFile.mostSearchedContacts)
      let words = StoredValue(LeadFile.words(entry.account, contacts, own: lead.own))
      guard words != lead.words else { continue }
      try run(
        "UPDATE lead SET version = version + 1, words = ? WHERE number = ?",
        [words, .integer(lead.number.value)])
      try replaceWords(of: lead.number, lead.words, by: words)
    }
    return held
  }
}

extension StoredRecord {
  /// The columns of these fields with their values.
  func columns(_ codes: Set<Int>) -> [(name: String, value: StoredValue)] {
    Field.allCases.filter { codes.contains($0.rawValue) }
      .map { ($0.columnName, StoredValue(value(of: $0))) }
  }
}

extension FieldChange {
  /// Whether other leads of the same account are found by what changed, or show it.
  var isSeenOnOtherLeads: Bool {
    switch record.kind {
    case .account:
      field == FieldName(AccountField.name) || field == FieldName(AccountField.domain)
    case .contact:
      field == nil || field == FieldName(ContactField.name)
        || field == FieldName(ContactField.email)
    case .lead, .activity, .qualification, .offer, .suppression: false
    }
  }
}
