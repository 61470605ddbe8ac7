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

/// An open database that is closed when nobody holds it any more.
///
/// A class because it owns the connection, shared with whoever may interrupt it: closing under
/// the hands of another thread is impossible as long as that thread holds this.
final class OpenDatabase: Sendable {
  // The address of a pointer's target may cross threads, the pointer itself may not.
  private let address: UInt

  init(_ pointer: OpaquePointer) {
    address = UInt(bitPattern: pointer)
  }

  deinit {
    sqlite3_close_v2(OpaquePointer(bitPattern: address))
  }

  var pointer: OpaquePointer? { OpaquePointer(bitPattern: address) }
}

/// One connection with its prepared statements.
///
/// A class because it owns both.
final class Connection {
  let database: OpenDatabase
  /// The real path of the file.
  let file: String
  /// The path as it was given, to name in errors.
  let path: String
  /// The format of the file: an older one where it was opened for reading alone.
  var format = Schema.version
  /// Whether nobody else sees the file yet: what is derived is made at the end, all at once.
  var isDraft = false
  /// Accounts of a draft whose leads are to be found by people who came after them.
  var joinedAccounts: Set<AccountID> = []
  /// Keeps others out of a draft; behind the database, so that it goes when that is closed.
  var claim: DraftClaim?
  /// The team's own rules for scores, as they were read last.
  var latestScoring: ScoringRules?
  private var statements: [String: Statement] = [:]
  private var fixedStatements: [ObjectIdentifier: Statement] = [:]
  private static let mostStatements = 256

  init(_ database: OpenDatabase, file: String, path: String) {
    self.database = database
    self.file = file
    self.path = path
  }

  /// The key by which those who are not to be contacted are recognised, once it was read.
  var suppressionKey: SuppressionKey?

  /// How many rows this connection has written so far.
  var changeCount: Int { Int(sqlite3_total_changes(database.pointer)) }

  /// Runs a statement that gives no rows.
  func run(_ text: String, _ values: [StoredValue] = []) throws(StoreError) {
    let statement = try prepared(text)
    defer { statement.reset() }
    try statement.bind(values, self)
    while try statement.step(self) {}
  }

  /// Runs a statement that gives no rows, without a look at its text; its values come in
  /// pieces, one behind the other.
  func run(_ fixed: FixedStatement, _ pieces: [StoredValue]...) throws(StoreError) {
    let statement = try prepared(fixed)
    defer { statement.reset() }
    try statement.bind(pieces, self)
    while try statement.step(self) {}
  }

  /// The rows of a query, each made into a value while the statement stands on it.
  func rows<Value>(
    _ text: String, _ values: [StoredValue] = [], _ read: (Row) throws(StoreError) -> Value
  ) throws(StoreError) -> [Value] {
    let statement = try prepared(text)
    defer { statement.reset() }
    try statement.bind(values, self)
    var found: [Value] = []
    while try statement.step(self) { found.append(try read(statement.row)) }
    return found
  }

  /// The first row of a query; nil when there is none.
  func first<Value>(
    _ text: String, _ values: [StoredValue] = [], _ read: (Row) throws(StoreError) -> Value
  ) throws(StoreError) -> Value? {
    let statement = try prepared(text)
    defer { statement.reset() }
    try statement.bind(values, self)
    return try statement.step(self) ? try read(statement.row) : nil
  }

  /// The number in the first column of the first row; nil when there is none.
  func number(_ text: String, _ values: [StoredValue] = []) throws(StoreError) -> Int? {
    try first(text, values) { $0.integer(0) } ?? nil
  }

  private func prepared(_ fixed: FixedStatement) throws(StoreError) -> Statement {
    if let statement = fixedStatements[ObjectIdentifier(fixed)] { return statement }
    let statement = try Statement(fixed.text, self)
    fixedStatements[ObjectIdentifier(fixed)] = statement
    return statement
  }

  private func prepared(_ text: String) throws(StoreError) -> Statement {
    if let statement = statements[text] { return statement }
    if statements.count >= Self.mostStatements { statements.removeAll() }
    let statement = try Statement(text, self)
    statements[text] = statement
    return statement
  }

  /// Lets go of the prepared statements, without which a connection cannot close.
  func forgetStatements() {
    statements.removeAll()
    fixedStatements.removeAll()
  }

  /// What the library's result means to whoever uses a store.
  func error(_ code: Int32) -> StoreError {
    let last = errno
    // Of a commit that could not be written the library does not keep the system's reason.
    let reason = sqlite3_system_errno(database.pointer)
    let error = StoreError(
      sqlite: code, systemError: reason == 0 ? last : reason,
      message: sqlite3_errmsg(database.pointer).map { String(cString: $0) } ?? "", path: path)
    // Of a link in the place of a file beside the workspace, the library names the workspace.
    if case .exists = error, let link = WorkspaceFile.companions(of: path).first(where: isLink) {
      return .exists(path: link)
    }
    return error
  }

  private func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// Runs `work` in a transaction that reads one state of things; it writes nothing.
  func reading<Value>(_ work: () throws(StoreError) -> Value) throws(StoreError) -> Value {
    try transaction("BEGIN", work)
  }

  /// Runs `work` in a transaction that nobody else can write beside.
  ///
  /// A transaction that first reads and then wishes to write fails at once when somebody else
  /// wrote in between, however long it might wait: hence the lock comes first.
  func writing<Value>(_ work: () throws(StoreError) -> Value) throws(StoreError) -> Value {
    try transaction("BEGIN IMMEDIATE", work)
  }

  /// Runs `work` in such a transaction, or in the one that is open, and leaves it open unless
  /// `ends`; when something fails all that was done in it is undone.
  func writing(
    thenEnding ends: Bool, _ work: () throws(StoreError) -> Void
  ) throws(StoreError) {
    try transaction(isWriting ? nil : "BEGIN IMMEDIATE", ends: ends, work)
  }

  private var isWriting: Bool { sqlite3_get_autocommit(database.pointer) == 0 }

  private func transaction<Value>(
    _ beginning: String?, ends: Bool = true, _ work: () throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    if let beginning { try run(beginning) }
    do {
      let value = try work()
      if ends { try run("COMMIT") }
      return value
    } catch {
      rollBack()
      throw error
    }
  }

  // After some failures SQLite has rolled back by itself; a second time would be a fault.
  private func rollBack() {
    guard isWriting else { return }
    try? run("ROLLBACK")
  }
}

/// A statement that is run so often that its text is not compared each time.
///
/// A class because it is known by where it lies.
final class FixedStatement: Sendable {
  let text: String

  init(_ text: String) {
    self.text = text
  }
}

/// A prepared statement.
///
/// A class because it owns what the library prepared, and the bytes that are bound to it.
final class Statement {
  private let pointer: OpaquePointer
  private var bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: 256, alignment: 8)

  init(_ text: String, _ connection: Connection) throws(StoreError) {
    var pointer: OpaquePointer?
    let code = sqlite3_prepare_v3(
      connection.database.pointer, text, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &pointer, nil)
    guard code == SQLITE_OK, let pointer else { throw connection.error(code) }
    self.pointer = pointer
  }

  deinit {
    sqlite3_finalize(pointer)
    bytes.deallocate()
  }

  var row: Row { Row(statement: pointer) }

  func reset() { sqlite3_reset(pointer) }

  /// Whether there is another row.
  func step(_ connection: Connection) throws(StoreError) -> Bool {
    errno = 0
    switch sqlite3_step(pointer) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw connection.error(code)
    }
  }

  func bind(_ values: [StoredValue], _ connection: Connection) throws(StoreError) {
    try bind([values], connection)
  }

  func bind(_ pieces: [[StoredValue]], _ connection: Connection) throws(StoreError) {
    // Many columns hold nothing, which is what is left where nothing is bound.
    sqlite3_clear_bindings(pointer)
    makeRoom(for: pieces)
    var (place, used) = (Int32(1), 0)
    for values in pieces {
      for value in values {
        let code = bind(value, at: place, &used)
        guard code == SQLITE_OK else { throw connection.error(code) }
        place += 1
      }
    }
  }

  private func makeRoom(for pieces: [[StoredValue]]) {
    var needed = 0
    for values in pieces {
      for value in values {
        switch value {
        case .text(let text): needed += text.utf8.count
        case .identifier: needed += 16
        case .bytes(let list): needed += list.count
        case .null, .integer: break
        }
      }
    }
    guard needed >= bytes.count else { return }
    bytes.deallocate()
    bytes = .allocate(byteCount: 2 * needed, alignment: 8)
  }

  private func bind(_ value: StoredValue, at place: Int32, _ used: inout Int) -> Int32 {
    switch value {
    case .null: return SQLITE_OK
    case .integer(let number): return sqlite3_bind_int64(pointer, place, Int64(number))
    case .text(var text):
      let room = UnsafeMutableRawBufferPointer(rebasing: bytes[used...])
      let length = text.withUTF8 {
        room.copyMemory(from: UnsafeRawBufferPointer($0))
        return $0.count
      }
      used += length
      guard let start = room.baseAddress, let count = Int32(exactly: length) else {
        return SQLITE_TOOBIG
      }
      return cs_bind_text(pointer, place, start, count)
    case .identifier(let id):
      let room = UnsafeMutableRawBufferPointer(rebasing: bytes[used..<used + 16])
      room.storeBytes(of: id.high.bigEndian, as: UInt64.self)
      room.storeBytes(of: id.low.bigEndian, toByteOffset: 8, as: UInt64.self)
      used += 16
      guard let start = room.baseAddress else { return SQLITE_NOMEM }
      return cs_bind_bytes(pointer, place, start, 16)
    case .bytes(let list):
      let room = UnsafeMutableRawBufferPointer(rebasing: bytes[used...])
      room.copyBytes(from: list)
      used += list.count
      guard let start = room.baseAddress, let count = Int32(exactly: list.count) else {
        return SQLITE_TOOBIG
      }
      return cs_bind_bytes(pointer, place, start, count)
    }
  }
}

/// The row that a statement stands on; valid until it steps on.
struct Row {
  fileprivate let statement: OpaquePointer

  func integer(_ column: Int) -> Int? {
    guard sqlite3_column_type(statement, Int32(column)) == SQLITE_INTEGER else { return nil }
    return Int(sqlite3_column_int64(statement, Int32(column)))
  }

  func text(_ column: Int) -> String? {
    guard sqlite3_column_type(statement, Int32(column)) == SQLITE_TEXT,
      let start = sqlite3_column_text(statement, Int32(column))
    else { return nil }
    let count = Int(sqlite3_column_bytes(statement, Int32(column)))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  func identifier<Record>(_ column: Int) -> Identifier<Record>? {
    guard sqlite3_column_type(statement, Int32(column)) == SQLITE_BLOB,
      sqlite3_column_bytes(statement, Int32(column)) == 16,
      let start = sqlite3_column_blob(statement, Int32(column))
    else { return nil }
    return Identifier(
      high: UInt64(bigEndian: start.loadUnaligned(as: UInt64.self)),
      low: UInt64(bigEndian: start.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
  }

  func bytes(_ column: Int) -> [UInt8]? {
    guard sqlite3_column_type(statement, Int32(column)) == SQLITE_BLOB else { return nil }
    return [UInt8](
      UnsafeRawBufferPointer(
        start: sqlite3_column_blob(statement, Int32(column)),
        count: Int(sqlite3_column_bytes(statement, Int32(column)))))
  }

  func value(_ column: Int) -> StoredValue {
    switch sqlite3_column_type(statement, Int32(column)) {
    case SQLITE_INTEGER: StoredValue(integer(column))
    case SQLITE_TEXT: StoredValue(text(column))
    case SQLITE_BLOB: StoredValue(identifier(column) as Identifier<AnyRecord>?)
    default: .null
    }
  }

  /// The value of a field, as records read it.
  func field(_ column: Int) -> FieldValue {
    switch sqlite3_column_type(statement, Int32(column)) {
    case SQLITE_INTEGER: FieldValue(integer(column))
    case SQLITE_TEXT: FieldValue(text(column))
    case SQLITE_BLOB: FieldValue(identifier(column) as Identifier<AnyRecord>?)
    default: .none
    }
  }
}
