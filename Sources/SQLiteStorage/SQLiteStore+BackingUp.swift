public import Leads
import Storage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a backup holds.
public struct BackupReceipt: Hashable, Sendable {
  /// How many leads.
  public let leads: Int
  /// The size of the file, in bytes.
  public let bytes: Int
  /// The file of the key by which those who are not to be contacted are recognised; nil where
  /// none was written.
  public let keyFile: String?
  /// Why the key is missing, where the workspace has entries and its key cannot be used.
  public let keyTrouble: StoreError?
}

extension SQLiteStore {
  /// Writes all that the workspace holds now into a new file, and its key beside it; both are
  /// for the user alone.
  ///
  /// The file is a workspace of its own. Others go on working meanwhile. The copy is examined
  /// before it takes the name, and what lies there already is never replaced. It is written anew
  /// and not copied page by page, so that nothing that was erased is in it. Cost: reads the whole
  /// workspace, writes it, and reads the copy.
  public func backUp(to path: String) throws(StoreError) -> BackupReceipt {
    let keyFile = SuppressionKey.file(of: path)
    try WorkspaceFile.prepare(keyFile, makingFolders: false)
    let trouble = try suppressionTrouble()
    var key: SuppressionKey?
    if trouble == nil, try connection.listsAnybody() { key = try connection.key() }
    let draft = try WorkspaceFile.begin(path, makingFolders: false)
    defer { WorkspaceFile.discard(draft) }
    try connection.run("VACUUM INTO ?", [.text(draft)])
    let bytes = try WorkspaceFile.settle(draft, named: path)
    let leads = try Self.examine(copy: draft, named: path)
    // The key first: a copy without it would be one that lets nobody in.
    if let key { try key.copy(to: keyFile) }
    do {
      try WorkspaceFile.put(draft, at: path)
    } catch {
      if key != nil { unlink(keyFile) }
      throw error
    }
    return BackupReceipt(
      leads: leads, bytes: bytes, keyFile: key == nil ? nil : keyFile, keyTrouble: trouble)
  }

  /// Examines a copy; how many leads it holds.
  private static func examine(copy: String, named path: String) throws(StoreError) -> Int {
    let store = try open(path: copy, mode: .readOnly)
    if let fault = try store.examine().first {
      throw .damaged(path: path, detail: "\(fault)")
    }
    return try store.tallies().reduce(0) { $0 + $1.count }
  }
}
