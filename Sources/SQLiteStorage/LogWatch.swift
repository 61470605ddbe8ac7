import CSQLite
import Leads

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Notices other connections' commits.
///
/// A class because it owns a descriptor.
///
/// The system tells that the log grew before the commit can be read: whoever waits asks again
/// a little later.
final class LogWatch: ChangeSource {
  private let connection: Connection
  private var lastVersion: Int?
  private(set) lazy var descriptor: Int32? = watch()
  private var isWatching = false

  init(_ connection: Connection) {
    self.connection = connection
    lastVersion = try? connection.number("PRAGMA data_version")
  }

  deinit {
    if isWatching, let descriptor { close(descriptor) }
  }

  func drain() {
    guard let descriptor else { return }
    var bytes: [UInt8] = Array(repeating: 0, count: 4096)
    while read(descriptor, &bytes, bytes.count) > 0 {}
  }

  func hasChanged() -> Bool {
    // A workspace that cannot be asked may have changed; whoever reads it next is told why.
    guard let version = try? connection.number("PRAGMA data_version") else { return true }
    defer { lastVersion = version }
    return lastVersion.map { $0 != version } ?? false
  }

  private func watch() -> Int32? {
    #if os(Linux)
      let descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
      guard descriptor >= 0 else { return nil }
      guard inotify_add_watch(descriptor, connection.file + "-wal", UInt32(IN_MODIFY)) >= 0 else {
        close(descriptor)
        return nil
      }
      isWatching = true
      return descriptor
    #else
      return nil
    #endif
  }
}
