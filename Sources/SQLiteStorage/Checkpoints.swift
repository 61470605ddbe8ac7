import CSQLite
import Leads

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Copies the log into the file from time to time, never two processes at once.
///
/// Libraries before 3.51.3 may damage a file when two copies overlap. So nothing is copied by
/// itself, and whoever copies holds a lock of our own beside the workspace. A class because it
/// owns the memory in which the library counts the pages of the log.
final class Checkpoints {
  private let connection: Connection
  private let pages: UnsafeMutablePointer<Int32>
  private var next = Checkpoints.mostPages
  private var hasWritten = false
  // A draft has no log.
  private let isNeeded: Bool
  /// 4 MB of pages.
  private static let mostPages: Int32 = 1024

  init(_ connection: Connection, isNeeded: Bool = true) {
    self.connection = connection
    self.isNeeded = isNeeded
    pages = .allocate(capacity: 1)
    pages.initialize(to: 0)
    sqlite3_wal_hook(
      connection.database.pointer,
      { context, _, _, count in
        context?.assumingMemoryBound(to: Int32.self).pointee = count
        return SQLITE_OK
      }, pages)
  }

  deinit {
    sqlite3_wal_hook(connection.database.pointer, nil, nil)
    pages.deallocate()
  }

  /// Copies after a commit when the log has grown long, if nobody else does.
  func afterCommit() {
    guard isNeeded else { return }
    hasWritten = true
    guard pages.pointee >= next else { return }
    let isCopied = locked { copy(SQLITE_CHECKPOINT_PASSIVE) } ?? false
    // Readers of older states hold the log back: try again when it has grown some more.
    next = isCopied ? Self.mostPages : pages.pointee + Self.mostPages / 4
  }

  /// Copies all and empties the log, if this store wrote and nobody else is in the way.
  func finish() {
    guard hasWritten else { return }
    connection.doNotWait()
    _ = locked { copy(SQLITE_CHECKPOINT_TRUNCATE) }
  }

  private func copy(_ manner: Int32) -> Bool {
    var inLog: Int32 = 0
    var copied: Int32 = 0
    let code = sqlite3_wal_checkpoint_v2(
      connection.database.pointer, nil, manner, &inLog, &copied)
    return code == SQLITE_OK && inLog == copied
  }

  /// Runs `work` under the lock; nil where somebody else holds it, or it cannot be made.
  private func locked<Value>(_ work: () -> Value) -> Value? {
    let file = open(
      connection.file + "-lock", O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { return nil }
    defer { close(file) }
    guard cs_try_lock(file) == 0 else { return nil }
    return work()
  }
}
