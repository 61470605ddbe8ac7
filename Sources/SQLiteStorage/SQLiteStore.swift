import CSQLite
public import Leads
import Storage

/// A workspace in one SQLite file.
///
/// A class because it owns the connection. It belongs to the thread that opened it.
public final class SQLiteStore: LeadStore {
  /// What may lie at the path, and what is wanted of it.
  public enum Mode: Hashable, Sendable {
    /// Make a new workspace; refused where anything lies at the path.
    case create
    /// Open the workspace that lies there.
    case existing
    /// Open the workspace that lies there, or make one.
    case existingOrNew
    /// Open the workspace that lies there, and never write.
    case readOnly
  }

  /// The path of the file, as it was given.
  public let path: String
  /// The connection, once all that was let pass is written.
  var connection: Connection {
    writing?.settle()
    return own
  }
  private let own: Connection
  /// Fills the draft that the store is on; nil for a workspace.
  let writing: DraftWriting?
  let entropy: () -> UInt64
  let checkpoints: Checkpoints
  /// About how many leads one transaction takes back: others are kept out for less than a tenth
  /// of a second.
  var leadsOfAPiece = 250
  /// About how many leads a piece is of what a search looks through.
  var searchPiece = 50_000
  /// What is being taken back, piece by piece.
  var underWay: UndoWork?
  /// What a search with words found last.
  var latestHits: LatestHits?
  private let feed: LogWatch
  // The folder of a workspace that nobody is to keep; it goes with the last store on it.
  private let folder: TemporaryFolder?

  private init(
    _ path: String, _ connection: Connection, _ folder: TemporaryFolder?,
    entropy: @escaping () -> UInt64
  ) {
    self.path = path
    own = connection
    writing = nil
    self.folder = folder
    self.entropy = entropy
    checkpoints = Checkpoints(connection)
    feed = LogWatch(connection)
  }

  /// A store that fills a draft, with the help of `side`.
  init(
    draft path: String, _ connection: Connection, beside side: (any SideWorker)?,
    entropy: @escaping () -> UInt64
  ) {
    self.path = path
    own = connection
    writing = DraftWriting(connection, side: side)
    folder = nil
    self.entropy = entropy
    checkpoints = Checkpoints(connection, isNeeded: false)
    feed = LogWatch(connection)
  }

  deinit {
    checkpoints.finish()
    connection.forgetStatements()
  }

  /// Makes what every opening needs, for whoever waits for one that another thread has begun.
  public static func prepare() { _ = Schema.present }

  /// Opens or makes a workspace.
  ///
  /// `entropy` gives random bits for identifiers; a fixed sequence makes them repeatable.
  /// Missing folders are made only when `makingFolders`, for the user alone.
  public static func open(
    path: String, mode: Mode, makingFolders: Bool = false,
    entropy: @escaping () -> UInt64 = SQLiteStore.dice
  ) throws(StoreError) -> SQLiteStore {
    let found = try WorkspaceFile.find(
      path, toMake: mode == .create || mode == .existingOrNew)
    switch (mode, found) {
    case (.create, .some): throw .exists(path: path)
    case (.existing, nil), (.readOnly, nil): throw .missing(path: path)
    case (.create, nil): try WorkspaceFile.make(path, makingFolders: makingFolders)
    case (.existingOrNew, nil):
      do {
        try WorkspaceFile.make(path, makingFolders: makingFolders)
      } catch {
        // Somebody else made it at the same moment: theirs will do.
        guard case .exists(path) = error, try WorkspaceFile.find(path) != nil else {
          throw error
        }
      }
    case (.existing, .some), (.existingOrNew, .some), (.readOnly, .some): break
    }
    guard let resolved = try WorkspaceFile.find(path) else { throw .missing(path: path) }
    let connection = try Connection.open(
      resolved, named: path, OpeningOptions(isReadOnly: mode == .readOnly))
    return SQLiteStore(path, connection, nil, entropy: entropy)
  }

  /// Makes a workspace that goes when its last store does: for stories and throwaway boards.
  ///
  /// It is a real file with a real log in a private folder, but nothing waits for the disk.
  public static func inMemory(
    entropy: @escaping () -> UInt64 = SQLiteStore.dice
  ) throws(StoreError) -> SQLiteStore {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/\(TemporaryFolder.fileName)"
    try WorkspaceFile.make(path, makingFolders: false, isDurable: false)
    return try inMemory(path, folder, entropy: entropy)
  }

  private static func inMemory(
    _ path: String, _ folder: TemporaryFolder, entropy: @escaping () -> UInt64
  ) throws(StoreError) -> SQLiteStore {
    let file = try WorkspaceFile.find(path) ?? path
    let connection = try Connection.open(
      file, named: path, OpeningOptions(isDurable: false))
    return SQLiteStore(path, connection, folder, entropy: entropy)
  }

  /// Opens a second store on the same workspace, as another process would.
  public func another(
    entropy: @escaping () -> UInt64 = SQLiteStore.dice
  ) throws(StoreError) -> SQLiteStore {
    guard let folder else {
      return try Self.open(path: path, mode: .existing, entropy: entropy)
    }
    return try Self.inMemory(path, folder, entropy: entropy)
  }

  /// 64 random bits from the system.
  public static func dice() -> UInt64 { UInt64.random(in: .min ... .max) }

  /// The version of the SQLite library in use.
  public static var libraryVersion: String { String(cString: sqlite3_libversion()) }

  /// Stops the reading that runs in this store, from another thread; it throws `.interrupted`.
  public var interruption: any Interruption {
    DatabaseInterruption(database: connection.database)
  }

  /// Where other processes' commits can be noticed.
  public var changeSource: any ChangeSource { feed }
}

/// Interrupts what runs on a connection.
///
/// Holding the connection, it keeps it from closing.
private struct DatabaseInterruption: Interruption {
  let database: OpenDatabase

  func interrupt() { sqlite3_interrupt(database.pointer) }
}
