import Leads

/// The accounts that the additions to a draft have met, so that few are looked up twice.
///
/// A class because the batches of one import share it; it belongs to the thread that decides.
final class KnownAccounts {
  /// The accounts with their people, as the latest batch left them.
  private(set) var entries: [AccountID: WorkingSet.AccountEntry] = [:]
  /// By their folded names; additions give no account another.
  private(set) var names: [String: AccountID] = [:]
  /// Whether the draft holds no others.
  private(set) var areAll = false

  /// The greatest identifier of the leads that came since these began.
  private var latestLead: LeadID?

  /// How many are kept: some 60 MB.
  private static let most = 100_000

  /// Begins anew where nothing is known: then these may be all.
  func begin(with connection: Connection) throws(StoreError) {
    guard entries.isEmpty else { return }
    areAll = try connection.number("SELECT 1 FROM account LIMIT 1") == nil
  }

  /// Whether the draft certainly holds no lead of this identifier: those of an import follow each
  /// other.
  func isNew(_ lead: LeadID) -> Bool { areAll && latestLead.map { $0 < lead } ?? true }

  /// Fetches an account that is not known yet.
  func fetch(_ id: AccountID, from connection: Connection) throws(StoreError) {
    if entries[id] == nil { entries[id] = try connection.accountEntry(id) }
  }

  /// Fetches the account of a name, where it is not known and may be there.
  func fetch(named folded: String, from connection: Connection) throws(StoreError) {
    guard !areAll, names[folded] == nil, let id = try connection.accountID(named: folded)
    else { return }
    names[folded] = id
    try fetch(id, from: connection)
  }

  /// Takes what a batch made of them.
  func take(_ records: WorkingSet.Records) {
    if entries.count + records.accounts.count > Self.most { forget() }
    entries.merge(records.accounts) { $1 }
    names.merge(records.names) { $1 }
    latestLead = records.leads.keys.reduce(latestLead) { max($0 ?? $1, $1) }
  }

  /// Forgets all: somebody else may write now, or they are too many.
  func forget() {
    (entries, names, areAll, latestLead) = ([:], [:], false, nil)
  }
}
