public import Leads

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A workspace that is filled under another name before anybody can open it: for demonstrations
/// and for the import that makes a workspace.
///
/// Nothing waits for the disk, and what is derived is made at the end, all at once: a draft
/// whose process dies was never there. A class because it owns the file until it is published.
public final class WorkspaceDraft {
  /// The store to fill; of no use any more once the draft is published.
  public let store: SQLiteStore
  private let path: String
  private let file: String

  /// Begins a workspace that is to lie at `path`; refused where anything lies there.
  public init(
    path: String, makingFolders: Bool = false,
    entropy: @escaping () -> UInt64 = SQLiteStore.dice
  ) throws(StoreError) {
    self.path = path
    let file = try WorkspaceFile.begin(path, makingFolders: makingFolders)
    self.file = file
    do throws(StoreError) {
      let connection = try Connection.openDraft(file, named: path)
      store = SQLiteStore(draft: path, connection, entropy: entropy)
    } catch {
      WorkspaceFile.discard(file)
      throw error
    }
  }

  deinit {
    WorkspaceFile.discard(file)
  }

  /// Makes what is derived, waits until all is on disk, and puts the workspace in its place.
  ///
  /// Cost: indexes and words of every lead, some 20 µs each.
  public func publish() throws(StoreError) {
    try store.connection.finishDraft()
    try WorkspaceFile.flush(file, named: path)
    try WorkspaceFile.put(file, at: path)
  }
}
