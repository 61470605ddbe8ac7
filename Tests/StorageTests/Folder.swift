import CSQLite
import Leads
import SQLiteStorage
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A private folder for the files of one test.
///
/// A class because the folder goes when nobody holds it any more.
final class Folder {
  let path: String

  init() throws {
    var template = Array("/tmp/kanbant-tests-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    chmod(path, 0o700)
    for name in names { unlink(self[name]) }
    for name in names { rmdir(self[name]) }
    rmdir(path)
  }

  subscript(name: String) -> String { "\(path)/\(name)" }

  var workspace: String { self["w.kanbant"] }

  /// The names of all that lies in it, in alphabetical order.
  var names: [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  func put(_ name: String, _ bytes: [UInt8]) throws {
    let file = open(self[name], O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    try #require(file >= 0)
    defer { close(file) }
    try #require(bytes.isEmpty || write(file, bytes, bytes.count) == bytes.count)
  }

  func contents(_ name: String) throws -> [UInt8] {
    let file = open(self[name], O_RDONLY)
    try #require(file >= 0)
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: size(name))
    try #require(read(file, &bytes, bytes.count) == bytes.count)
    return bytes
  }

  func status(_ name: String) -> stat {
    var status = stat()
    lstat(name.isEmpty ? path : self[name], &status)
    return status
  }

  func size(_ name: String) -> Int { Int(status(name).st_size) }

  func mode(_ name: String) -> UInt32 { status(name).st_mode & 0o777 }

  /// A workspace with one user and one lead, closed again.
  func makeWorkspace() throws -> LeadID {
    let store = try SQLiteStore.open(path: workspace, mode: .create)
    let user = try store.keep(user: "Léa", role: .salesDevelopment, id: Team.user(1))
    let lead = LeadID(high: 1, low: 1)
    _ = try store.commit(Self.addition(of: lead, by: user.id))
    return lead
  }

  static func addition(of lead: LeadID, by user: UserID) -> CommitRequest {
    let edit = Edit(
      .add(NewLead(company: "Nordia", source: "salon")), to: lead,
      reason: WrittenReason("un autre lead"))
    return CommitRequest([edit], by: user, at: Team.morning, door: .screen)
  }

  static func note(_ text: String, on lead: LeadID) -> CommitRequest {
    CommitRequest([.note(text, on: lead)], by: Team.user(1), at: Team.morning, door: .screen)
  }
}

/// A connection past the store, as somebody else's program would open one.
///
/// A class because it owns the connection.
final class Stranger {
  private var pointer: OpaquePointer?

  init(_ path: String) throws {
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
    try #require(sqlite3_open_v2(path, &pointer, flags, nil) == SQLITE_OK)
  }

  deinit { sqlite3_close_v2(pointer) }

  /// Runs statements; the result is SQLite's.
  @discardableResult
  func run(_ text: String) -> Int32 { sqlite3_exec(pointer, text, nil, nil, nil) }

  /// The first column of the first row, as text.
  func text(_ text: String) -> String? {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(pointer, text, -1, &statement, nil) == SQLITE_OK else { return nil }
    defer { sqlite3_finalize(statement) }
    guard sqlite3_step(statement) == SQLITE_ROW, let start = sqlite3_column_text(statement, 0)
    else { return nil }
    return String(cString: start)
  }

  func number(_ text: String) -> Int? { self.text(text).flatMap { Int($0) } }
}
