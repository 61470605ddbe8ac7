import Leads
import Storage

// Who is not to be contacted, as the store holds it.

extension Connection {
  func listsAnybody() throws(StoreError) -> Bool {
    guard format >= Schema.listFormat else { return false }
    return try number("SELECT 1 FROM suppression WHERE lifted_at IS NULL LIMIT 1") != nil
  }

  func recognition(
    of addresses: [Address], account: AccountID?
  ) throws(StoreError) -> Recognition {
    var recognition = Recognition()
    recognition.digests = try digests(of: addresses, makingKey: false)
    recognition.entries = try entries(of: recognition.digests.values, account: account)
    return recognition
  }

  func digests(of addresses: [Address]) throws(StoreError) -> [Address: AddressDigest] {
    try digests(of: addresses, makingKey: true)
  }

  /// The entries about any of these digests or about an account that were not lifted.
  private func entries(
    of digests: some Sequence<AddressDigest>, account: AccountID?
  ) throws(StoreError) -> [Suppression] {
    var found: [(place: Int, record: Suppression)] = []
    for digest in digests {
      found += try records(
        Suppression.self,
        """
        WHERE (email_digest = ?1 OR phone_digest = ?1) AND lifted_at IS NULL
        """, [.text(digest.text)])
    }
    if let account {
      found += try records(
        Suppression.self, "WHERE account = ? AND lifted_at IS NULL", [StoredValue(account)])
    }
    var seen: Set<Int> = []
    return found.filter { seen.insert($0.place).inserted }.sorted { $0.place < $1.place }
      .map(\.record)
  }

  /// The entries that a lead is marked with; needs no key.
  func suppressions(markedOn lead: LeadID) throws(StoreError) -> [Suppression] {
    guard format >= Schema.listFormat else { return [] }
    let marks = try first("SELECT suppressions FROM lead WHERE id = ?", [StoredValue(lead)]) {
      $0.text(0)
    }
    guard let marks = marks ?? nil else { return [] }
    return try entries(of: marks)
  }

  /// The entries that marks name and that were not lifted.
  private func entries(of marks: String) throws(StoreError) -> [Suppression] {
    var entries: [Suppression] = []
    for mark in marks.split(separator: ",") {
      guard let id = SuppressionID(String(mark)) else { continue }
      entries += try records(
        Suppression.self, "WHERE id = ? AND lifted_at IS NULL", [StoredValue(id)]
      ).map(\.record)
    }
    return entries
  }

  // MARK: Marks

  /// Marks leads anew with the entries about their people, and tells whose marks changed.
  ///
  /// Without the key nobody can be recognised: then the marks lose what was lifted, no more.
  @discardableResult
  func remark(_ leads: some Sequence<LeadID>) throws(StoreError) -> [LeadID] {
    var changed: [LeadID] = []
    for lead in leads {
      guard let marked = try markedLead(lead) else { continue }
      let entries = try entries(about: marked)
      let marks = entries.map(\.id.description).joined(separator: ",")
      let new = marks.isEmpty ? nil : marks
      guard new != marked.marks else { continue }
      try run(
        """
        UPDATE lead SET version = version + 1, suppressions = ?, suppressed_until = ? \
        WHERE id = ?
        """,
        [
          StoredValue(new), StoredValue(entries.suppressedUntil?.dayNumber), StoredValue(lead),
        ])
      try rescore(lead)
      changed.append(lead)
    }
    return changed
  }

  /// Brings up to date what follows from the score of a lead: who objects has none.
  private func rescore(_ lead: LeadID) throws(StoreError) {
    guard let file = try leadFile(lead), let number = file.number else { return }
    let index = file.index
    try run(
      "UPDATE lead SET score_until = ?, queue_rank = ? WHERE number = ?",
      [
        StoredValue(index.score.until), StoredValue(index.queue?.rank), .integer(number.value),
      ])
  }

  /// As much of a lead as tells who it is about.
  private struct MarkedLead {
    let account: AccountID
    let contact: Contact?
    let campaign: String?
    let marks: String?
  }

  private func markedLead(_ lead: LeadID) throws(StoreError) -> MarkedLead? {
    let found = try first(
      """
      SELECT lead.account, contact.id, contact.email, contact.phone, campaign, suppressions \
      FROM lead LEFT JOIN contact ON contact.id = lead.contact WHERE lead.id = ?
      """, [StoredValue(lead)]
    ) { (row) -> MarkedLead? in
      guard let account: AccountID = row.identifier(0) else { return nil }
      var contact = (row.identifier(1) as ContactID?).map {
        Contact(id: $0, account: account, name: "")
      }
      contact?.email = row.text(2)
      contact?.phone = row.text(3)
      return MarkedLead(
        account: account, contact: contact, campaign: row.text(4), marks: row.text(5))
    }
    return found ?? nil
  }

  private func entries(about lead: MarkedLead) throws(StoreError) -> [Suppression] {
    do throws(StoreError) {
      return try recognition(of: lead.contact?.addresses ?? [], account: lead.account)
        .entries(about: lead.contact, of: lead.account, campaign: lead.campaign)
    } catch {
      guard case .noSuppressionKey = error else { throw error }
      return try lead.marks.map { (marks) throws(StoreError) in try entries(of: marks) } ?? []
    }
  }

  /// The leads that are marked with any of these entries.
  func leads(markedWith entries: some Sequence<SuppressionID>) throws(StoreError) -> [LeadID] {
    var leads: [LeadID?] = []
    for entry in entries {
      leads += try rows(
        "SELECT id FROM lead WHERE suppressions IS NOT NULL AND instr(suppressions, ?) > 0",
        [.text(entry.description)]
      ) { row in row.identifier(0) }
    }
    return leads.compactMap(\.self)
  }

  /// The leads whose main contact has one of these addresses, however it is written.
  ///
  /// Cost: index look-ups, and a look at everybody whose addresses are written oddly.
  func leads(about addresses: some Sequence<Address>) throws(StoreError) -> [LeadID] {
    let wanted = Set(addresses)
    guard !wanted.isEmpty else { return [] }
    var people: Set<ContactID> = []
    var leads: [LeadID] = []
    let conditions = wanted.flatMap(\.keys) + [(Schema.hasOddAddress, [])]
    for (condition, values) in conditions {
      let found = try records(Contact.self, "WHERE \(condition)", values).map(\.record)
      for contact in found
      where !wanted.isDisjoint(with: contact.addresses) && people.insert(contact.id).inserted {
        leads += try self.leads(of: contact)
      }
    }
    return leads
  }

  /// The leads of an account.
  func leads(of account: AccountID) throws(StoreError) -> [LeadID] {
    let leads = try rows("SELECT id FROM lead WHERE account = ?", [StoredValue(account)]) {
      $0.identifier(0) as LeadID?
    }
    return leads.compactMap(\.self)
  }

  /// The main contact's addresses of a lead.
  func addresses(ofPersonOf lead: LeadID) throws(StoreError) -> [Address] {
    try markedLead(lead)?.contact?.addresses ?? []
  }
}

/// The leads that are to be marked anew when a transaction ends.
struct Remarking {
  private var leads: Set<LeadID> = []
  // Of these leads' people, or with these entries, others may be marked too.
  private var people: Set<LeadID> = []
  private var entries: Set<SuppressionID> = []
  private var accounts: Set<AccountID> = []

  /// Takes note of a change that an event made to a lead.
  mutating func note(_ change: FieldChange, _ lead: LeadID) {
    switch change.record.kind {
    case .suppression:
      people.insert(lead)
      entries.insert(change.record.id.cast(to: Suppression.self))
      guard change.field == FieldName(SuppressionField.account) else { break }
      for value in [change.old, change.new] {
        if let account = value.identifier(of: Account.self) { accounts.insert(account) }
      }
    case .contact:
      // A name changes nothing; a new one may be the main contact of this lead alone.
      if change.field == FieldName(ContactField.email)
        || change.field == FieldName(ContactField.phone)
      {
        people.insert(lead)
      }
    case .lead:
      if change.field == nil || change.field == FieldName(LeadField.contact)
        || change.field == FieldName(LeadField.campaign)
      {
        leads.insert(lead)
      }
    case .account, .activity, .qualification, .offer: break
    }
  }

  /// Throws where people cannot be recognised; for an undo, before which nobody asked.
  func requireKey(_ connection: Connection) throws(StoreError) {
    guard !leads.isEmpty || !people.isEmpty, try connection.listsAnybody() else { return }
    _ = try connection.digests(of: [], makingKey: false)
  }

  /// Marks the leads, as far as anybody is listed or was, and tells whose marks changed.
  @discardableResult
  func run(_ connection: Connection) throws(StoreError) -> [LeadID] {
    let listsAnybody = try connection.listsAnybody()
    guard listsAnybody || !entries.isEmpty else { return [] }
    var concerned = leads.union(people)
    concerned.formUnion(try connection.leads(markedWith: entries))
    var addresses: Set<Address> = []
    for lead in people { addresses.formUnion(try connection.addresses(ofPersonOf: lead)) }
    if entries.isEmpty {
      // The same contact may be that of other leads of the account.
      for lead in people { concerned.formUnion(try connection.neighbours(of: lead)) }
    } else {
      concerned.formUnion(try connection.leads(about: addresses))
      concerned.formUnion(try connection.leads(listedBy: entries, besides: addresses))
    }
    var accounts = accounts
    for entry in entries {
      if let account = try connection.account(listedBy: entry) { accounts.insert(account) }
    }
    for account in accounts { concerned.formUnion(try connection.leads(of: account)) }
    return try connection.remark(concerned)
  }
}

extension Connection {
  /// The leads of a lead's account.
  fileprivate func neighbours(of lead: LeadID) throws(StoreError) -> [LeadID] {
    guard let account = try markedLead(lead)?.account else { return [] }
    return try leads(of: account)
  }

  /// The leads of those whom standing entries are about, other than the people of these addresses:
  /// an undo may bring an entry back by way of a colleague of theirs.
  ///
  /// Only then all contacts are looked through, some 5 µs each.
  fileprivate func leads(
    listedBy entries: Set<SuppressionID>, besides known: Set<Address>
  ) throws(StoreError) -> [LeadID] {
    var wanted: Set<AddressDigest> = []
    for entry in entries {
      let standing = try records(
        Suppression.self, "WHERE id = ? AND lifted_at IS NULL", [StoredValue(entry)])
      for entry in standing.map(\.record) {
        wanted.formUnion([entry.email, entry.phone].compactMap(\.self))
      }
    }
    guard !wanted.isEmpty else { return [] }
    wanted.subtract(try digests(of: Array(known), makingKey: false).values)
    var leads: [LeadID] = []
    var last = 0
    while !wanted.isEmpty {
      let people = try records(
        Contact.self, "WHERE place > ? ORDER BY place LIMIT 10000", [.integer(last)])
      guard let end = people.last else { break }
      last = end.place
      for (_, contact) in people {
        let digests = try digests(of: contact.addresses, makingKey: false)
        if !wanted.isDisjoint(with: digests.values) { leads += try self.leads(of: contact) }
      }
    }
    return leads
  }

  /// The leads that pursue a person.
  fileprivate func leads(of contact: Contact) throws(StoreError) -> [LeadID] {
    try rows(
      "SELECT id FROM lead WHERE account = ? AND contact = ?",
      [StoredValue(contact.account), StoredValue(contact.id)]
    ) { row in row.identifier(0) as LeadID? }.compactMap(\.self)
  }

  /// The account of which an entry keeps everybody from being contacted.
  fileprivate func account(listedBy entry: SuppressionID) throws(StoreError) -> AccountID? {
    try first("SELECT account FROM suppression WHERE id = ?", [StoredValue(entry)]) { row in
      row.identifier(0) as AccountID?
    } ?? nil
  }
}
