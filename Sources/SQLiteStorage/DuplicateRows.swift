import Leads
import Storage

// Leads that may be the same as another: found by what they would share, never by a scan.

extension Connection {
  /// The leads that share a key with what is looked for, in no order; more than share it.
  ///
  /// Cost: some 90 index look-ups, and a few for each lead found.
  func candidates(_ keys: DuplicateKeys) throws(StoreError) -> [DuplicateCandidate] {
    var finder = CandidateFinder(self)
    for address in keys.addresses { try finder.addPeople(at: address) }
    try finder.addAccounts("WHERE \(Schema.nameKey) IN", keys.company.spellings)
    try finder.addAccounts("WHERE domain IS NOT NULL AND lower(domain) IN", keys.sites)
    try finder.addAccounts(
      "WHERE siren IS NOT NULL AND \(Schema.sirenKey) IN", keys.siren.map { [$0] } ?? [])
    return finder.found
  }

  /// What duplicates of the leads from behind a number on would share with them.
  func duplicateKeys(
    after number: LeadNumber?, limit: Int
  ) throws(StoreError) -> [DuplicateCandidate] {
    var finder = CandidateFinder(self)
    try finder.addLeads(
      "WHERE number > ? ORDER BY number LIMIT ?",
      [.integer(number?.value ?? 0), .integer(max(0, limit))])
    return finder.found
  }
}

extension DuplicateKeys {
  /// How the domain may stand in the table.
  fileprivate var sites: [String] {
    domain.map { [$0, "www.\($0)", "https://\($0)", "https://www.\($0)"] } ?? []
  }
}

/// Finds leads by way of people and accounts, each once.
private struct CandidateFinder {
  private let connection: Connection
  private(set) var found: [DuplicateCandidate] = []
  private var seen: Set<LeadNumber> = []
  private var accounts: [AccountID: Account] = [:]
  private var lookedAt: Set<AccountID> = []

  /// How many leads of one company, people of one address and companies of one name are looked
  /// at, the latest first: a number that stands for none may be in every row of a file.
  private static let most = 50

  init(_ connection: Connection) {
    self.connection = connection
  }

  mutating func addPeople(at address: Address) throws(StoreError) {
    for (condition, values) in address.keys {
      let people = try connection.records(
        Contact.self, "WHERE \(condition) LIMIT ?", values + [.integer(Self.most)])
      for (_, contact) in people {
        try addLeads(
          "WHERE account = ? AND contact = ? ORDER BY number DESC LIMIT ?",
          [StoredValue(contact.account), StoredValue(contact.id), .integer(Self.most)])
      }
    }
  }

  mutating func addAccounts(_ condition: String, _ keys: [String]) throws(StoreError) {
    guard !keys.isEmpty else { return }
    let marks = keys.map { _ in "?" }.joined(separator: ", ")
    let companies = try connection.records(
      Account.self, "\(condition) (\(marks)) LIMIT ?",
      keys.map(StoredValue.text) + [.integer(Self.most)])
    for (_, account) in companies where lookedAt.insert(account.id).inserted {
      accounts[account.id] = account
      try addLeads(
        "WHERE account = ? ORDER BY number DESC LIMIT ?",
        [StoredValue(account.id), .integer(Self.most)])
    }
  }

  mutating func addLeads(_ condition: String, _ values: [StoredValue]) throws(StoreError) {
    let merged = connection.format < Schema.duplicatesVersion ? "NULL" : "merged_into"
    let leads = try connection.rows(
      "SELECT number, id, account, contact, lane, owner, \(merged) FROM lead \(condition)", values
    ) { row in
      (
        number: LeadNumber(row.integer(0) ?? 0), id: row.identifier(1) as LeadID?,
        account: row.identifier(2) as AccountID?, contact: row.identifier(3) as ContactID?,
        lane: row.integer(4).flatMap(Lane.init(rank:)), owner: row.identifier(5) as UserID?,
        merged: row.integer(6).map { LeadNumber($0) }
      )
    }
    for lead in leads where seen.insert(lead.number).inserted {
      guard let id = lead.id, let accountID = lead.account,
        let account = try account(accountID), let lane = lead.lane
      else { throw .damaged(path: connection.path, detail: "lead \(lead.number.value)") }
      found.append(
        DuplicateCandidate(
          id: id, number: lead.number, account: account, contact: try contact(lead.contact),
          lane: lane, owner: lead.owner, mergedInto: lead.merged))
    }
  }

  private mutating func account(_ id: AccountID) throws(StoreError) -> Account? {
    if let known = accounts[id] { return known }
    let account = try connection.records(Account.self, "WHERE id = ?", [StoredValue(id)])
      .first?.record
    accounts[id] = account
    return account
  }

  private func contact(_ id: ContactID?) throws(StoreError) -> Contact? {
    guard let id else { return nil }
    return try connection.records(Contact.self, "WHERE id = ?", [StoredValue(id)]).first?.record
  }
}

extension Address {
  /// The conditions by which indexes find who may have the address, however it is written, but
  /// for ``Schema/hasOddAddress``.
  var keys: [(condition: String, values: [StoredValue])] {
    switch self {
    case .phone(let text):
      return [
        (
          "phone IS NOT NULL AND \(Schema.numberKey) = ?", [.text(String(text.suffix(6)))]
        )
      ]
    case .email(let text):
      let key = String(text.filter { $0 != "." })
      // The sign behind `+` is `,`: all that begins with the name and a plus.
      let name = key.prefix { $0 != "@" }
      return [
        ("email IS NOT NULL AND \(Schema.mailKey) = ?", [.text(key)]),
        (
          "email IS NOT NULL AND \(Schema.mailKey) >= ? AND \(Schema.mailKey) < ?",
          [.text("\(name)+"), .text("\(name),")]
        ),
      ]
    }
  }
}
