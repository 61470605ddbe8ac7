import Leads
import Storage

/// Where a transaction finds the records that it works on.
protocol RecordSource: LoadSource {
  /// A user; nil where there is none.
  func user(_ id: UserID) throws(StoreError) -> User?
  /// A lead with what hangs on it; nil where there is none.
  func leadEntry(_ id: LeadID) throws(StoreError) -> WorkingSet.LeadEntry?
  /// An account with its people.
  func accountEntry(_ id: AccountID) throws(StoreError) -> WorkingSet.AccountEntry
  /// The account that bears this folded name, the first where several do; nil where none does.
  func accountID(named folded: String) throws(StoreError) -> AccountID?
  /// The place given out last; nil where none was.
  func lastPlace(of kind: RecordKind) throws(StoreError) -> Int?
  /// Whether anybody is not to be contacted.
  func listsAnybody() throws(StoreError) -> Bool
  /// What the list says of addresses and of an account.
  func recognition(of addresses: [Address], account: AccountID?) throws(StoreError) -> Recognition
  /// The leads that share a key with what is looked for.
  func candidates(_ keys: DuplicateKeys) throws(StoreError) -> [DuplicateCandidate]
  /// A lead that is to be joined with another, with what its file does not hold.
  func mergedLead(_ file: LeadFile) throws(StoreError) -> MergedLead
  /// The cadences that other leads of a lead's person are in, in the order of numbers.
  func otherEnrolments(than lead: LeadID) throws(StoreError) -> [OtherEnrolment]
  /// The digests of addresses that are to be entered.
  func digests(of addresses: [Address]) throws(StoreError) -> [Address: AddressDigest]
}

extension Connection: RecordSource {
  func user(_ id: UserID) throws(StoreError) -> User? {
    try users("WHERE id = ?", [StoredValue(id)]).first
  }

  func accountID(named folded: String) throws(StoreError) -> AccountID? {
    try first(
      "SELECT id FROM account WHERE name_folded = ? ORDER BY place LIMIT 1", [.text(folded)]
    ) { row in row.identifier(0) } ?? nil
  }

  func lastPlace(of kind: RecordKind) throws(StoreError) -> Int? {
    try number("SELECT last FROM place WHERE kind = ?", [.integer(kind.rawValue)])
  }
}
