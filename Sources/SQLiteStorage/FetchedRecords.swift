import Leads
import Storage

/// What the rules of a batch of additions look at, fetched before they run.
struct FetchedRecords: RecordSource {
  /// What the batch before made, which may not be written yet.
  private let before: WorkingSet.Records
  private var users: [UserID: User] = [:]
  private var leads: [LeadID: WorkingSet.LeadEntry] = [:]
  private var accounts: [AccountID: WorkingSet.AccountEntry] = [:]
  private var names: [String: AccountID] = [:]
  private var lastNumber: Int?
  private let path: String

  /// Fetches what `needs` names, of each edit of each request.
  init(
    _ batch: [CommitRequest], _ needs: [[[Need]]], behind before: WorkingSet.Records?,
    from connection: Connection
  ) throws(StoreError) {
    self.before = before ?? WorkingSet.Records()
    path = connection.path
    lastNumber = try connection.lastPlace(of: .lead)
    for (request, needs) in zip(batch, needs) {
      try fetch(.user(request.author), connection)
      for edit in request.edits where try connection.holds(edit.lead) {
        guard let entry = try connection.leadEntry(edit.lead) else { continue }
        leads[edit.lead] = entry
        try fetch(account: entry.lead.account, connection)
      }
      for need in needs.joined() { try fetch(need, connection) }
    }
  }

  private mutating func fetch(_ need: Need, _ connection: Connection) throws(StoreError) {
    switch need {
    case .user(let id):
      if users[id] == nil { users[id] = try connection.user(id) }
    case .account(let folded):
      guard names[folded] == nil, before.names[folded] == nil,
        let id = try connection.accountID(named: folded)
      else { return }
      names[folded] = id
      try fetch(account: id, connection)
    }
  }

  private mutating func fetch(
    account id: AccountID, _ connection: Connection
  ) throws(StoreError) {
    guard before.accounts[id] == nil, accounts[id] == nil else { return }
    accounts[id] = try connection.accountEntry(id)
  }

  func user(_ id: UserID) -> User? { users[id] }

  func leadEntry(_ id: LeadID) -> WorkingSet.LeadEntry? { before.leads[id] ?? leads[id] }

  func accountEntry(_ id: AccountID) throws(StoreError) -> WorkingSet.AccountEntry {
    guard let entry = before.accounts[id] ?? accounts[id] else {
      throw .damaged(path: path, detail: "account \(id)")
    }
    return entry
  }

  func accountID(named folded: String) -> AccountID? { names[folded] ?? before.names[folded] }

  func lastPlace(of kind: RecordKind) -> Int? { kind == .lead ? lastNumber : nil }
}

extension Connection {
  /// Whether there is a lead of this identifier.
  fileprivate func holds(_ lead: LeadID) throws(StoreError) -> Bool {
    try number("SELECT 1 FROM lead WHERE id = ?", [StoredValue(lead)]) != nil
  }
}
