import CSQLite
import Leads

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where a workspace's file lies, and how one comes to lie there.
enum WorkspaceFile {
  /// The real path behind the one that was typed; nil where nothing lies there.
  ///
  /// A link is followed when the user or the administrator made it: one that another user
  /// planted is refused. With links resolved, two names of one file share its log and lock.
  /// A link that leads nowhere is in the way of whoever means to make a workspace.
  static func find(
    _ path: String, toMake: Bool = false
  ) throws(StoreError) -> String? {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      if errno == ENOENT { return nil }
      throw .last(path: path)
    }
    if status.st_mode & S_IFMT == S_IFLNK {
      guard status.st_uid == geteuid() || status.st_uid == 0 else { throw .denied(path: path) }
      guard stat(path, &status) == 0 else {
        throw toMake ? .exists(path: path) : .last(path: path)
      }
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .foreign(path: path) }
    guard let resolved = realpath(path, nil) else { throw .last(path: path) }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Makes an empty workspace at `path`, which only its user may read; never in the place of
  /// anything that lies there, a link included.
  ///
  /// It is built under another name and then linked into place, so that nobody, not even after
  /// a crash, sees half of one.
  static func make(
    _ path: String, makingFolders: Bool, isDurable: Bool = true
  ) throws(StoreError) {
    let draft = try begin(path, makingFolders: makingFolders)
    defer { discard(draft) }
    try Connection.build(draft, named: path, isDurable: isDurable)
    try put(draft, at: path, isDurable: isDurable)
  }

  /// Makes an empty file beside `path`, which only its user may read, for what is to lie there.
  static func begin(_ path: String, makingFolders: Bool) throws(StoreError) -> String {
    try prepare(path, makingFolders: makingFolders)
    let draft = "\(path).new-\(String(UInt64.random(in: .min ... .max), radix: 16))"
    try makePrivateFile(draft, inFolder: folder(of: path))
    return draft
  }

  /// Sees to it that a workspace can come to lie at `path`.
  static func prepare(_ path: String, makingFolders: Bool) throws(StoreError) {
    if makingFolders { try makeFolders(folder(of: path)) }
    for name in [path] + companions(of: path) where exists(name) {
      throw .exists(path: name)
    }
  }

  /// Removes what was begun.
  static func discard(_ draft: String) {
    for name in [draft] + companions(of: draft) { unlink(name) }
  }

  /// Gives what was begun its name, never in the place of anything that lies there.
  static func put(
    _ draft: String, at path: String, isDurable: Bool = true
  ) throws(StoreError) {
    try link(draft, to: path)
    if isDurable { sync(folder(of: path)) }
  }

  /// The files that SQLite keeps beside a database.
  static func companions(of path: String) -> [String] {
    ["-wal", "-shm", "-journal"].map { path + $0 }
  }

  /// The folder that a path lies in.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Waits until what was begun is on disk; its size in bytes.
  static func settle(_ draft: String, named path: String) throws(StoreError) -> Int {
    let descriptor = open(draft, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last(path: path) }
    defer { close(descriptor) }
    var status = stat()
    guard fsync(descriptor) == 0, fstat(descriptor, &status) == 0 else {
      throw .last(path: path)
    }
    return Int(status.st_size)
  }

  private static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  private static func makeFolders(_ folder: String) throws(StoreError) {
    guard !exists(folder) else { return }
    try makeFolders(Self.folder(of: folder))
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw .last(path: folder) }
  }

  private static func makePrivateFile(
    _ path: String, inFolder folder: String
  ) throws(StoreError) {
    let file = open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .last(path: folder) }
    // Whatever the mask of the process is.
    guard fchmod(file, 0o600) == 0 else {
      close(file)
      throw .last(path: folder)
    }
    close(file)
  }

  private static func link(_ draft: String, to path: String) throws(StoreError) {
    if Self.hardLink(draft, path) == 0 { return }
    guard errno == EPERM || errno == EOPNOTSUPP || errno == ENOSYS || errno == EMLINK else {
      throw .last(path: path)
    }
    // A file system without hard links: take the name first, then move over it.
    let place = open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard place >= 0 else { throw .last(path: path) }
    close(place)
    guard rename(draft, path) == 0 else {
      let error = StoreError.last(path: path)
      unlink(path)
      throw error
    }
  }

  private static func hardLink(_ from: String, _ to: String) -> Int32 {
    #if canImport(Glibc)
      Glibc.link(from, to)
    #elseif canImport(Musl)
      Musl.link(from, to)
    #else
      Darwin.link(from, to)
    #endif
  }

  // A name that is not on disk is lost with the power, however well the file itself was kept.
  private static func sync(_ folder: String) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}

/// A folder that only this process uses, removed with all that it holds when nobody holds it.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws(StoreError) {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    var template = Array("\(base.isEmpty ? "/tmp" : base)/kanbant-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw .last(path: base.isEmpty ? "/tmp" : base)
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    let file = "\(path)/\(Self.fileName)"
    for name in [file, file + "-lock", SuppressionKey.file(of: file)]
      + WorkspaceFile.companions(of: file)
    { unlink(name) }
    rmdir(path)
  }

  static let fileName = "workspace.kanbant"
}
