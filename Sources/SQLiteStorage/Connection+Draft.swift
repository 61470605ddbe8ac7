import CSQLite
import Leads
import Storage

extension Connection {
  /// Opens an empty file that nobody else may open, to be filled with very many leads.
  static func beginDraft(
    _ claim: DraftClaim, _ label: DraftLabel
  ) throws(StoreError) -> Connection {
    let connection = try empty(claim.file, named: claim.path)
    try connection.prepareDraft()
    try connection.writing { () throws(StoreError) in
      try connection.runMigrations(leavingOut: Schema.isMadeAtTheEnd)
      try connection.run(Schema.draftLabel)
      try connection.run(
        "INSERT INTO draft(purpose, begun, run) VALUES(?, ?, ?)",
        [
          StoredValue(label.purpose), .integer(label.begun.milliseconds),
          StoredValue(SystemRun.name),
        ])
    }
    return connection
  }

  /// Opens a draft that was left; nil where it is for another purpose or cannot be trusted.
  ///
  /// A process that dies leaves whole transactions. A system that dies may not, since nothing
  /// waited for the disk: what comes from before its last start is not gone on with.
  static func resumeDraft(
    _ claim: DraftClaim, for purpose: String?
  ) -> (connection: Connection, begun: Instant)? {
    guard let purpose, let run = SystemRun.name else { return nil }
    do throws(StoreError) {
      let connection = try Connection(
        claim.file, file: claim.file, flags: SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW,
        path: claim.path)
      defer { connection.forgetStatements() }
      try connection.prepareDraft()
      guard try connection.number("PRAGMA user_version") == Schema.version else { return nil }
      try Schema.check(connection, expecting: Schema.draftObjects)
      let begun = try connection.number(
        "SELECT begun FROM draft WHERE purpose = ? AND run = ?", [.text(purpose), .text(run)])
      let health = try connection.first("PRAGMA quick_check(1)") { $0.text(0) }
      guard let begun, health == "ok" else { return nil }
      // Which of them somebody joined late was known to the process that is gone.
      let shared = try connection.rows(
        "SELECT account FROM lead GROUP BY account HAVING count(*) > 1"
      ) { (row) -> AccountID? in row.identifier(0) }
      connection.joinedAccounts = Set(shared.compactMap(\.self))
      return (connection, Instant(milliseconds: begun))
    } catch {
      // Whatever is wrong with it, the draft is begun anew, which then meets the same trouble.
      return nil
    }
  }

  /// What a draft needs to be filled fast, and to be whole when its process dies.
  private func prepareDraft() throws(StoreError) {
    try harden(isDurable: false)
    // References are to records that the same rules just made: to look each up would cost as
    // much again as to write them.
    for setting in [
      "cache_size=-\(Self.draftMemory.lowerBound)", "locking_mode=EXCLUSIVE", "temp_store=FILE",
      "journal_mode=TRUNCATE", "foreign_keys=OFF",
    ] {
      _ = try first("PRAGMA \(setting)") { $0.text(0) }
    }
    isDraft = true
  }

  /// Keeps an eighth of a draft in memory, within bounds.
  ///
  /// Names and the accounts of leads come in no order: with much less memory than their indexes
  /// take, each would cost a read and a write of a page.
  func growDraftMemory() throws(StoreError) {
    let pages = try number("PRAGMA page_count") ?? 0
    let eighth = pages * Self.pageKibibytes / 8
    let (least, most) = (Self.draftMemory.lowerBound, Self.draftMemory.upperBound)
    try run("PRAGMA cache_size=-\(min(max(eighth, least), most))")
  }

  private static let pageKibibytes = 4

  /// How much of a draft is kept in memory, in kibibytes: while it is filled, and at the end.
  private static let (draftMemory, sortingMemory) = ((24 << 10)...(96 << 10), 4 << 10)

  /// How many bytes of words are gathered before they are written: the library's own figure,
  /// and that for a whole workspace.
  private static let (usualWordMemory, draftWordMemory) = (1 << 20, 32 << 20)

  private func setWordMemory(_ bytes: Int) throws(StoreError) {
    try run("INSERT INTO search(search, rank) VALUES('hashsize', ?)", [.integer(bytes)])
  }

  /// Has leads found by the people who joined their accounts after them; accounts that are
  /// not `known` are read.
  func gatherJoined(
    _ known: [AccountID: WorkingSet.AccountEntry]
  ) throws(StoreError) {
    let leads = try lastPlace(of: .lead) ?? 0
    if !known.isEmpty, joinedAccounts.count * Self.leadsPassed >= leads {
      try gatherInOrder(known)
    }
    for account in joinedAccounts {
      let entry = if let entry = known[account] { entry } else { try accountEntry(account) }
      try gatherWords(ofLeadsOf: entry) { _ in false }
    }
    joinedAccounts = []
  }

  /// How many leads a walk along all of them passes while a search finds those of one account.
  private static let leadsPassed = 10

  /// Does so for the accounts that are known, and leaves the others.
  private func gatherInOrder(
    _ known: [AccountID: WorkingSet.AccountEntry]
  ) throws(StoreError) {
    var last: Int? = 0
    while let number = last {
      let piece = try rows(
        "SELECT number, account FROM lead WHERE number > ? ORDER BY number LIMIT 1000",
        [.integer(number)]
      ) { row in (number: row.integer(0) ?? 0, account: row.identifier(1) as AccountID?) }
      for lead in piece {
        guard let account = lead.account, joinedAccounts.contains(account),
          let entry = known[account]
        else { continue }
        try gatherWords(ofLeadsOf: entry, "number = ?", .integer(lead.number)) { _ in false }
      }
      last = piece.last?.number
    }
    joinedAccounts = joinedAccounts.filter { known[$0] == nil }
  }

  /// Makes what a draft lacks.
  func finishDraft() throws(StoreError) {
    try writing { () throws(StoreError) in
      try gatherJoined([:])
      // Each index is made from all leads in turn: more memory than a processor keeps close
      // only makes that slower.
      try run("PRAGMA cache_size=-\(Self.sortingMemory)")
      for statement in Schema.statementsAtTheEnd { try run(statement) }
      // Gathered in larger pieces the words are merged less often.
      try setWordMemory(Self.draftWordMemory)
      try run("INSERT INTO search(search) VALUES('rebuild')")
      try setWordMemory(Self.usualWordMemory)
      try run("DROP TABLE draft")
    }
    isDraft = false
    _ = try first("PRAGMA locking_mode=NORMAL") { $0.text(0) }
    _ = try first("PRAGMA journal_mode=WAL") { $0.text(0) }
    forgetStatements()
  }
}

extension Schema {
  /// What a draft is for, when and during which run of the system it was begun.
  fileprivate static let draftLabel =
    "CREATE TABLE draft(purpose TEXT, begun INTEGER NOT NULL, run TEXT) STRICT"

  fileprivate static var draftObjects: Set<String> {
    objects(ofVersion: version).filter { !isMadeAtTheEnd($0) }.union([draftLabel])
  }
}
