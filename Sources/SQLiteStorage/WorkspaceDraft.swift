public import Leads

/// A workspace that is filled under another name before anybody can open it: for demonstrations
/// and for the import that makes a workspace.
///
/// Nothing waits for the disk, and what is derived is made at the end, all at once. One that is
/// left before its end, be it by a process that was killed, lies beside the workspace-to-be and
/// can be gone on with: for the same purpose, until the system starts anew. A class because it
/// owns the file until it is published.
public final class WorkspaceDraft {
  /// What lay there when the draft was opened.
  public enum Start: Hashable, Sendable {
    /// Nothing.
    case fresh
    /// A draft for the same purpose, which is gone on with.
    case resumed
    /// A draft that cannot be gone on with; it is given up.
    case replaced
  }

  /// The store to fill; of no use any more once the draft is published.
  public let store: SQLiteStore
  /// When it was begun: `now`, or when that was whose work is gone on with.
  public let begun: Instant
  /// What lay there.
  public let start: Start
  /// Where it lies until it is published.
  public let file: String
  private let path: String
  private let claim: DraftClaim
  private var isLeft = false

  /// Where the draft of a workspace lies.
  public static func file(of path: String) -> String { "\(path).draft" }

  /// Begins a workspace that is to lie at `path`, or goes on with one that was left; refused
  /// where anything lies there, and `.busy` while another process fills it.
  ///
  /// `purpose` says all that its contents depend on but the instant; without one it is neither
  /// gone on with nor left. `side` writes what an import brings while its rules go on.
  public init(
    path: String, for purpose: String? = nil, at now: Instant, makingFolders: Bool = false,
    beside side: (any SideWorker)? = nil,
    entropy: @escaping () -> UInt64 = SQLiteStore.dice
  ) throws(StoreError) {
    let claim = try DraftClaim(of: path, makingFolders: makingFolders)
    self.path = path
    self.claim = claim
    file = claim.file
    let left = claim.isEmpty ? nil : Connection.resumeDraft(claim, for: purpose)
    let connection: Connection
    if let left {
      (connection, begun, start) = (left.connection, left.begun, .resumed)
    } else {
      start = claim.isEmpty ? .fresh : .replaced
      begun = now
      do throws(StoreError) {
        try claim.clear()
        connection = try Connection.beginDraft(claim, DraftLabel(purpose: purpose, begun: now))
      } catch {
        claim.discard()
        throw error
      }
    }
    connection.claim = claim
    store = SQLiteStore(draft: path, connection, beside: side, entropy: entropy)
  }

  deinit {
    if !isLeft { claim.discard() }
  }

  /// Leaves what was kept so far where it lies, for whoever goes on with it.
  public func leave() {
    isLeft = true
  }

  /// Makes what is derived, waits until all is on disk, and puts the workspace in its place.
  ///
  /// Cost: indexes and words of every lead, some 20 µs each.
  public func publish() throws(StoreError) {
    let connection = store.connection
    try store.writing?.check()
    try connection.finishDraft()
    try claim.flush()
    try WorkspaceFile.put(file, at: path)
  }
}

/// What a draft says of itself.
struct DraftLabel {
  let purpose: String?
  let begun: Instant
}
