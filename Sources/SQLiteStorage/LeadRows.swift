import Leads
import Storage

// Leads, accounts and users as the store holds them.

extension Connection {
  /// A lead with what hangs on it and what is derived of it; nil where there is none.
  func leadEntry(_ id: LeadID) throws(StoreError) -> WorkingSet.LeadEntry? {
    guard
      let (number, lead) = try records(Lead.self, "WHERE lead.id = ?", [StoredValue(id)]).first
    else { return nil }
    return WorkingSet.LeadEntry(
      lead: lead, number: LeadNumber(number),
      qualification: try qualifications(of: id, limit: 1).first,
      activities: try records(
        Activity.self, "WHERE lead = ? ORDER BY at, place", [StoredValue(id)]
      ).map(\.record),
      offers: try records(Offer.self, "WHERE lead = ? ORDER BY place", [StoredValue(id)])
        .map(\.record),
      suppressions: try suppressions(markedOn: id), scoring: try scoringRules())
  }

  /// The answers of a lead, newest first: the order in which they came, whatever the clocks
  /// of their authors said.
  func qualifications(of lead: LeadID, limit: Int) throws(StoreError) -> [Qualification] {
    try records(
      Qualification.self, "WHERE lead = ? ORDER BY place DESC LIMIT ?",
      [StoredValue(lead), .integer(limit)]
    ).map(\.record)
  }

  /// An account with its people.
  func accountEntry(_ id: AccountID) throws(StoreError) -> WorkingSet.AccountEntry {
    guard let (_, account) = try records(Account.self, "WHERE id = ?", [StoredValue(id)]).first
    else { throw .damaged(path: path, detail: "account \(id)") }
    return WorkingSet.AccountEntry(
      account: account,
      contacts: try records(Contact.self, "WHERE account = ? ORDER BY place", [StoredValue(id)])
        .map(\.record))
  }

  /// One lead with its records; nil where there is none.
  func leadFile(_ id: LeadID) throws(StoreError) -> LeadFile? {
    guard let entry = try leadEntry(id) else { return nil }
    return LeadFile(entry, try accountEntry(entry.lead.account))
  }

  /// The users that a condition selects.
  func users(_ rest: String, _ values: [StoredValue] = []) throws(StoreError) -> [User] {
    let superior = format >= Schema.reportingVersion ? "reports_to" : "NULL"
    return try rows("SELECT id, name, role, \(superior) FROM \"user\" \(rest)", values) {
      (row) throws(StoreError) in
      guard let id: UserID = row.identifier(0), let name = row.text(1) else {
        throw .damaged(path: path, detail: "user")
      }
      // A trade of a later version sells until told otherwise.
      let role = row.text(2).flatMap(Role.init(rawValue:)) ?? .accountExecutive
      return User(id: id, name: name, role: role, reportsTo: row.identifier(3))
    }
  }

  /// The rules by which leads are scored.
  ///
  /// Cost: a look-up; a text of rules is read once.
  func scoringRules() throws(StoreError) -> ScoringRules {
    let text = try first("SELECT value FROM setting WHERE name = 'score-rules'") { $0.text(0) }
    guard let text = text ?? nil else { return .standard }
    if let known = latestScoring, known.text == text { return known }
    let rules = (try? ScoringText(text).rules) ?? .standard
    latestScoring = rules
    return rules
  }

  /// The team's settings as texts by their names.
  func settings() throws(StoreError) -> WorkspaceSettings {
    let texts = try rows("SELECT name, value FROM setting") { row in
      (row.text(0) ?? "", row.text(1) ?? "")
    }
    return WorkspaceSettings(texts: Dictionary(texts, uniquingKeysWith: { $1 }))
  }
}
