import CSQLite
import Leads

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The file of a draft, which only the process that holds this may touch.
///
/// A class because it owns the lock.
final class DraftClaim {
  /// The draft.
  let file: String
  /// Where the workspace is to lie, to name in errors.
  let path: String
  /// Whether nothing was written into it before.
  let isEmpty: Bool
  private let descriptor: Int32

  /// Takes the draft of a workspace that is not there yet, or makes an empty one.
  init(of path: String, makingFolders: Bool) throws(StoreError) {
    self.path = path
    file = WorkspaceDraft.file(of: path)
    try WorkspaceFile.prepare(path, makingFolders: makingFolders)
    var descriptor: Int32?
    while descriptor == nil { descriptor = try Self.take(file, of: path) }
    self.descriptor = descriptor ?? -1
    isEmpty = lseek(self.descriptor, 0, SEEK_END) == 0
    // Whoever filled it may have published it just before we took it.
    do throws(StoreError) {
      try WorkspaceFile.prepare(path, makingFolders: false)
    } catch {
      if isEmpty { discard() }
      close(self.descriptor)
      throw error
    }
  }

  deinit {
    close(descriptor)
  }

  /// Opens and locks the file; nil where it went in the same moment.
  private static func take(_ file: String, of path: String) throws(StoreError) -> Int32? {
    var status = stat()
    if lstat(file, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      throw .exists(path: file)
    }
    let descriptor = open(file, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw .last(path: errno == ENOENT ? WorkspaceFile.folder(of: path) : file)
    }
    do throws(StoreError) {
      guard try lock(descriptor, file) else {
        close(descriptor)
        return nil
      }
      return descriptor
    } catch {
      close(descriptor)
      throw error
    }
  }

  private static func lock(_ descriptor: Int32, _ file: String) throws(StoreError) -> Bool {
    guard cs_try_lock(descriptor) == 0 else { throw .busy(path: file) }
    var held = stat()
    var named = stat()
    guard fstat(descriptor, &held) == 0 else { throw .last(path: file) }
    guard lstat(file, &named) == 0, named.st_ino == held.st_ino, named.st_dev == held.st_dev
    else { return false }
    guard held.st_uid == geteuid(), held.st_size == 0 || isWorkspace(descriptor) else {
      throw .exists(path: file)
    }
    // A process that died between giving it its name and taking away this one: the workspace
    // has it now, wherever it lies.
    guard held.st_nlink == 1 else {
      unlink(file)
      return false
    }
    // Whatever the mask of the process is.
    guard fchmod(descriptor, 0o600) == 0 else { throw .last(path: file) }
    return true
  }

  private static func isWorkspace(_ descriptor: Int32) -> Bool {
    var header = [UInt8](repeating: 0, count: 100)
    guard pread(descriptor, &header, 100, 0) == 100 else { return false }
    let mark = withUnsafeBytes(of: UInt32(Schema.applicationID).bigEndian) { Array($0) }
    return header.starts(with: Array("SQLite format 3\0".utf8)) && Array(header[68..<72]) == mark
  }

  /// Empties the file.
  func clear() throws(StoreError) {
    for name in WorkspaceFile.companions(of: file) { unlink(name) }
    guard ftruncate(descriptor, 0) == 0 else { throw .last(path: path) }
  }

  /// Takes the file away.
  func discard() {
    WorkspaceFile.discard(file)
  }

  /// Waits until all of it is on disk.
  func flush() throws(StoreError) {
    guard fsync(descriptor) == 0 else { throw .last(path: path) }
  }
}

/// The time from one start of the system to the next.
enum SystemRun {
  /// Its name; nil where the system gives none.
  static let name: String? = {
    #if os(Linux)
      let file = open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC)
      guard file >= 0 else { return nil }
      defer { close(file) }
      var bytes = [UInt8](repeating: 0, count: 64)
      let count = read(file, &bytes, bytes.count)
    #else
      var bytes = [UInt8](repeating: 0, count: 64)
      var size = bytes.count
      guard sysctlbyname("kern.bootsessionuuid", &bytes, &size, nil, 0) == 0 else { return nil }
      let count = size
    #endif
    guard count > 8 else { return nil }
    return String(decoding: bytes.prefix(count).prefix { $0 > 32 }, as: UTF8.self)
  }()
}
