import Leads
import Storage

/// What the rules of a batch of additions look at, fetched before they run.
struct FetchedRecords: RecordSource {
  private let known: KnownAccounts
  /// What the batch before added, which may not be written yet.
  private let before: [LeadID: WorkingSet.LeadEntry]
  private var users: [UserID: User] = [:]
  private var leads: [LeadID: WorkingSet.LeadEntry] = [:]
  private var lastNumber: Int?
  private let path: String

  /// Fetches what `needs` names, of each edit of each request, as far as it is not known.
  init(
    _ batch: [CommitRequest], _ needs: [[[Need]]], besides known: KnownAccounts,
    behind before: WorkingSet.Records?, from connection: Connection
  ) throws(StoreError) {
    self.known = known
    self.before = before?.leads ?? [:]
    path = connection.path
    lastNumber = try connection.lastPlace(of: .lead)
    for (request, needs) in zip(batch, needs) {
      try fetch(.user(request.author), connection)
      for edit in request.edits where !known.isNew(edit.lead) {
        guard try connection.holds(edit.lead), let entry = try connection.leadEntry(edit.lead)
        else { continue }
        leads[edit.lead] = entry
        try known.fetch(entry.lead.account, from: connection)
      }
      for need in needs.joined() { try fetch(need, connection) }
    }
  }

  private mutating func fetch(_ need: Need, _ connection: Connection) throws(StoreError) {
    switch need {
    case .user(let id):
      if users[id] == nil { users[id] = try connection.user(id) }
    case .account(let folded): try known.fetch(named: folded, from: connection)
    case .recognition, .ownRecognition, .ownDigests, .digests, .duplicates, .merging,
      .otherEnrolments, .accounts, .customersToday:
      break
    }
  }

  func user(_ id: UserID) -> User? { users[id] }

  func leadEntry(_ id: LeadID) -> WorkingSet.LeadEntry? { before[id] ?? leads[id] }

  func accountEntry(_ id: AccountID) throws(StoreError) -> WorkingSet.AccountEntry {
    guard let entry = known.entries[id] else {
      throw .damaged(path: path, detail: "account \(id)")
    }
    return entry
  }

  func accountID(named folded: String) -> AccountID? { known.names[folded] }

  func lastPlace(of kind: RecordKind) -> Int? { kind == .lead ? lastNumber : nil }

  // A draft only ever grows by additions: its list is empty.

  func listsAnybody() -> Bool { false }

  func recognition(of addresses: [Address], account: AccountID?) -> Recognition { Recognition() }

  // What comes from a file is not asked about, row by row, before it is kept.
  func candidates(_ keys: DuplicateKeys) -> [DuplicateCandidate] { [] }

  func mergedLead(_ file: LeadFile) -> MergedLead {
    MergedLead(file: file, qualifications: [], isAlone: false)
  }

  func digests(of addresses: [Address]) -> [Address: AddressDigest] { [:] }

  func otherEnrolments(than lead: LeadID) -> [OtherEnrolment] { [] }

  // Nor is it asked how much those have in hand to whom a file gives leads.
  func accounts(ofOpenLeadsOf owner: UserID, limit: Int) -> Set<AccountID> { [] }

  func works(_ owner: UserID, on account: AccountID) -> Bool { false }

  func acts(of author: UserID, since start: Instant) -> [RecordedAct] { [] }
}

extension Connection {
  /// Whether there is a lead of this identifier.
  fileprivate func holds(_ lead: LeadID) throws(StoreError) -> Bool {
    try number("SELECT 1 FROM lead WHERE id = ?", [StoredValue(lead)]) != nil
  }
}
