#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Notices that a file was written, replaced, made or taken away.
///
/// A class, because it owns a descriptor. For one thread only.
package final class FileWatch {
  /// Becomes readable when something happened near the file; nil before `arm`, and where the
  /// system cannot tell: the file is then to be looked at once a second.
  private(set) var descriptor: Int32?
  /// Whether somebody wants to know.
  private(set) var isArmed = false
  private let path: String
  private var seen: Signature?
  private var watches: Set<Int32> = []

  /// Remembers how the file at a path is now; it need not be there.
  package init(path: String) {
    self.path = path
    seen = Signature(of: path)
  }

  deinit {
    if let descriptor { close(descriptor) }
  }

  /// Begins to watch; what happened since the file was remembered is news too.
  func arm() {
    guard !isArmed else { return }
    isArmed = true
    #if os(Linux)
      let descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
      guard descriptor >= 0 else { return }
      self.descriptor = descriptor
      watchFolders()
      guard watches.isEmpty else { return }
      close(descriptor)
      self.descriptor = nil
    #endif
  }

  /// Whether the file is another one than when this was asked last.
  func hasChanged() -> Bool {
    drain()
    let now = Signature(of: path)
    defer { seen = now }
    return now != seen
  }

  private func drain() {
    #if os(Linux)
      guard let descriptor else { return }
      var bytes = [UInt8](repeating: 0, count: 4096)
      var hasNews = false
      while read(descriptor, &bytes, bytes.count) > 0 { hasNews = true }
      // Folders may have come and gone as well, and a link may lead elsewhere.
      if hasNews { watchFolders() }
    #endif
  }

  #if os(Linux)
    /// Watches the folder that the file is to lie in, or the nearest there is above it.
    ///
    /// That of the file which a link leads to as well. Never the file itself, since an editor puts
    /// a new one in its place.
    private func watchFolders() {
      let target = realpath(path, nil).map { resolved in
        defer { free(resolved) }
        return String(cString: resolved)
      }
      let former = watches
      watches = Set([path, target].compactMap(\.self).compactMap(watchFolder))
      for old in former.subtracting(watches) { inotify_rm_watch(descriptor ?? -1, old) }
    }

    private func watchFolder(of path: String) -> Int32? {
      var folder = PrivateFile.folder(of: path)
      var below: [String] = []
      while true {
        let watch = inotify_add_watch(descriptor ?? -1, folder, Self.events)
        if watch >= 0 {
          // One below may have been made just before this one was watched.
          guard let next = below.popLast(), access(next, F_OK) == 0 else { return watch }
          folder = next
        } else {
          let above = PrivateFile.folder(of: folder)
          guard errno == ENOENT, above != folder else { return nil }
          below.append(folder)
          folder = above
        }
      }
    }

    // A write is over when the file is closed; a link that is made has no write.
    private static let events = UInt32(
      IN_CLOSE_WRITE | IN_CREATE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_DELETE_SELF
        | IN_MOVE_SELF)
  #endif
}

/// By what a file is told from the one that lay there before.
private struct Signature: Equatable {
  private let device, node, size, seconds, nanoseconds: Int

  /// The signature of what lies at a path, links followed; nil where nothing does.
  init?(of path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = Int(truncatingIfNeeded: status.st_dev)
    node = Int(truncatingIfNeeded: status.st_ino)
    size = Int(status.st_size)
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    (seconds, nanoseconds) = (time.tv_sec, time.tv_nsec)
  }
}
