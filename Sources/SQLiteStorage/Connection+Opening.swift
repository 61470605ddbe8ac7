import CSQLite
import Leads
import Storage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How to open a database.
struct OpeningOptions {
  var isReadOnly = false
  /// Whether a commit waits until it is on disk.
  var isDurable = true
}

extension Connection {
  /// Opens a workspace that lies at `path`, after a look at its header; what is no workspace,
  /// or one of a newer version, is not touched.
  static func open(
    _ file: String, named path: String, _ options: OpeningOptions
  ) throws(StoreError) -> Connection {
    do {
      return try connect(file, named: path, options)
    } catch {
      // A log cannot be kept beside a file on a medium that cannot be written. Where there is
      // none to be read either, the file alone is the whole workspace.
      guard access(WorkspaceFile.folder(of: file), W_OK) != 0, isEmpty(file + "-wal") else {
        throw error
      }
      switch error {
      case .readOnly, .denied, .missing, .fault:
        return try connectUnlocked(file, named: path)
      default: throw error
      }
    }
  }

  private static func isEmpty(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) != 0 || status.st_size == 0
  }

  /// Looks at the header of the file, before anything that would leave a lock, a log or
  /// another trace beside it.
  private func peek() throws(StoreError) {
    guard let pointer = database.pointer else { return }
    var header = [UInt8](repeating: 0, count: 100)
    let code = cs_read_header(pointer, &header)
    // A file shorter than a header is no database either; other faults come again below.
    guard code == SQLITE_OK || code == Self.shortRead else { throw error(code) }
    guard header.starts(with: Array("SQLite format 3\0".utf8)),
      Self.number(at: 68, of: header) == Schema.applicationID
    else { throw .foreign(path: path) }
    try check(version: Self.number(at: 60, of: header))
  }

  /// What reading past the end of a file is called, an extended code that is a C expression.
  private static let shortRead = SQLITE_IOERR | 2 << 8

  private static func number(at offset: Int, of header: [UInt8]) -> Int {
    header[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
  }

  private func checkHeader() throws(StoreError) {
    guard try number("PRAGMA application_id") == Schema.applicationID else {
      throw .foreign(path: path)
    }
    try check(version: try number("PRAGMA user_version") ?? 0)
  }

  private func check(version: Int) throws(StoreError) {
    guard version <= Schema.version else {
      throw .newer(path: path, version: version, supported: Schema.version)
    }
    guard version > 0 else { throw .damaged(path: path, detail: "user_version 0") }
  }

  private static func connect(
    _ file: String, named path: String, _ options: OpeningOptions
  ) throws(StoreError) -> Connection {
    let access = options.isReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE
    let connection = try Connection(
      file, file: file, flags: access | SQLITE_OPEN_NOFOLLOW, path: path)
    try connection.peek()
    try connection.harden(isDurable: options.isDurable)
    try connection.reading { () throws(StoreError) in
      try connection.checkHeader()
      try Schema.check(connection)
    }
    // A copy made by other means may keep a journal of the old kind.
    if !connection.isReadOnly {
      _ = try connection.first("PRAGMA journal_mode=WAL") { $0.text(0) }
      try connection.migrate()
    }
    try connection.readFormat()
    return connection
  }

  private static func connectUnlocked(
    _ file: String, named path: String
  ) throws(StoreError) -> Connection {
    let connection = try Connection(unlocked: file, path: path)
    try connection.harden(isDurable: true)
    try connection.checkHeader()
    try Schema.check(connection)
    try connection.readFormat()
    return connection
  }

  private func readFormat() throws(StoreError) {
    format = try number("PRAGMA user_version") ?? Schema.version
  }

  private convenience init(unlocked file: String, path: String) throws(StoreError) {
    try self.init(
      "file:\(Self.escaped(file))?immutable=1", file: file,
      flags: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, path: path)
  }

  convenience init(
    _ name: String, file: String, flags: Int32, path: String
  ) throws(StoreError) {
    _ = Self.isLibraryReady
    var pointer: OpaquePointer?
    let code = sqlite3_open_v2(
      name, &pointer, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
    guard let pointer else { throw .fault(path: path, detail: "out of memory") }
    self.init(OpenDatabase(pointer), file: file, path: path)
    guard code == SQLITE_OK else { throw error(code) }
    let known = ScoreFunction.register(pointer)
    guard known == SQLITE_OK else { throw error(known) }
  }

  // Once, before the library begins; where somebody else began it, it goes on as it is.
  private static let isLibraryReady = cs_do_not_count_memory() == SQLITE_OK

  /// A path as a URI takes it.
  private static func escaped(_ path: String) -> String {
    var escaped = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
        UInt8(ascii: "-"), UInt8(ascii: "_"):
        escaped.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        escaped += (byte < 16 ? "%0" : "%") + String(byte, radix: 16)
      }
    }
    return escaped
  }

  /// Whether the file can be read but not written.
  var isReadOnly: Bool { sqlite3_db_readonly(database.pointer, "main") == 1 }

  func harden(isDurable: Bool) throws(StoreError) {
    guard let pointer = database.pointer else { return }
    var code = cs_harden(pointer)
    if code == SQLITE_OK { code = cs_keep_log_on_close(pointer) }
    guard code == SQLITE_OK else { throw error(code) }
    wait()
    for setting in [
      "synchronous=\(isDurable ? "FULL" : "OFF")", "foreign_keys=ON", "cell_size_check=ON",
      "temp_store=MEMORY",
    ] {
      try run("PRAGMA \(setting)")
    }
    _ = try first("PRAGMA wal_autocheckpoint=0") { $0.integer(0) }
  }

  /// Waits for locks that others hold, for seven seconds in all, in short naps: with the long
  /// ones of the library's own waiting, eight writers would keep each other waiting in turn.
  func wait() {
    sqlite3_busy_handler(
      database.pointer,
      { _, count in
        let nap: UInt32 = count < 20 ? 1_000 : 5_000
        guard count < 1_400 else { return 0 }
        usleep(nap)
        return 1
      }, nil)
  }

  /// Gives up at once when somebody else holds a lock.
  func doNotWait() { sqlite3_busy_handler(database.pointer, nil, nil) }

  /// Brings an older workspace to the present format, all or nothing.
  private func migrate() throws(StoreError) {
    let version = try number("PRAGMA user_version") ?? 0
    guard version < Schema.version else { return }
    try writing { () throws(StoreError) in try runMigrations() }
  }

  func runMigrations(
    leavingOut isLeftOut: (String) -> Bool = { _ in false }
  ) throws(StoreError) {
    let version = try number("PRAGMA user_version") ?? 0
    for migration in Schema.migrations where migration.number > version {
      for statement in migration.statements where !isLeftOut(statement) { try run(statement) }
      try run("PRAGMA user_version=\(migration.number)")
    }
  }

  /// Makes the tables of a workspace in an empty file that nobody else knows of yet.
  static func build(
    _ draft: String, named path: String, isDurable: Bool
  ) throws(StoreError) {
    let connection = try empty(draft, named: path)
    try connection.run("PRAGMA synchronous=\(isDurable ? "FULL" : "OFF")")
    try connection.writing { () throws(StoreError) in try connection.runMigrations() }
    _ = try connection.first("PRAGMA journal_mode=WAL") { $0.text(0) }
    connection.forgetStatements()
  }

  /// Opens an empty file that is to become a workspace.
  static func empty(_ draft: String, named path: String) throws(StoreError) -> Connection {
    let connection = try Connection(
      draft, file: draft, flags: SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW, path: path)
    _ = try connection.first("PRAGMA journal_mode=MEMORY") { $0.text(0) }
    try connection.run("PRAGMA application_id=\(Schema.applicationID)")
    return connection
  }
}
