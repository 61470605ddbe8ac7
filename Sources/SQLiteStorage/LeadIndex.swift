import Leads
import Storage

/// What is derived of leads: index columns, tallies, words; kept in step with the records.
struct LeadIndex {
  private var tallies = TallyChanges()

  /// What the row of a lead holds beside its fields, and the owner, which tallies need too.
  struct Entry {
    var owner: UserID?
    var columns: [StoredValue]

    subscript(column: DerivedColumn) -> StoredValue {
      DerivedColumn.allCases.firstIndex(of: column).map { columns[$0] } ?? .null
    }
  }

  static let columnNames = DerivedColumn.allCases.map { Schema.quoted($0.rawValue) }

  static func entry(_ file: LeadFile) -> Entry {
    Entry(owner: file.lead.owner, columns: DerivedColumn.values(of: file))
  }

  /// What is kept of a lead as it is now; nil where there is none.
  static func entry(
    _ number: LeadNumber, _ connection: Connection
  ) throws(StoreError) -> Entry? {
    let count = columnNames.count
    return try connection.first(
      "SELECT owner, \(columnNames.joined(separator: ", ")) FROM lead WHERE number = ?",
      [.integer(number.value)]
    ) { row in
      Entry(owner: row.identifier(0), columns: (1...count).map { row.value($0) })
    }
  }

  /// Counts and indexes a lead that changed, came (`old` nil) or went (`new` nil).
  mutating func move(
    _ number: LeadNumber, from old: Entry?, to new: Entry?, _ connection: Connection
  ) throws(StoreError) {
    if let old { tally(old, isThere: false) }
    if let new { tally(new, isThere: true) }
    try connection.replaceWords(of: number, old?[.words], by: new?[.words])
  }

  /// The columns in which two entries differ, to be written.
  static func differences(_ old: Entry, _ new: Entry) -> [(name: String, value: StoredValue)] {
    DerivedColumn.allCases.indices.filter { old.columns[$0] != new.columns[$0] }
      .map { (DerivedColumn.allCases[$0].rawValue, new.columns[$0]) }
  }

  private mutating func tally(_ entry: Entry, isThere: Bool) {
    guard case .integer(let lane) = entry[.lane] else { return }
    var value: Int?
    var currency: String?
    if case .integer(let number) = entry[.value] { value = number }
    if case .text(let code) = entry[.currency] { currency = code }
    if isThere {
      tallies.add(lane: lane, owner: entry.owner, value: value, currency: currency)
    } else {
      tallies.remove(lane: lane, owner: entry.owner, value: value, currency: currency)
    }
  }

  /// Writes the tallies that changed.
  mutating func keepTallies(_ connection: Connection) throws(StoreError) {
    for (key, change) in tallies.changes { try keep(key, change, connection) }
    tallies = TallyChanges()
  }

  private func keep(
    _ key: TallyChanges.Key, _ change: TallyChanges.Change, _ connection: Connection
  ) throws(StoreError) {
    let place: [StoredValue] = [
      .integer(key.lane), StoredValue(key.owner ?? .nobody), .text(key.currency ?? ""),
    ]
    let old = try connection.first(
      "SELECT count, sum FROM tally WHERE lane = ? AND owner = ? AND currency = ?", place
    ) { row in (count: row.integer(0) ?? 0, sum: row.integer(1) ?? 0) }
    let count = (old?.count ?? 0) + change.count
    guard count != 0 else {
      return try connection.run(
        "DELETE FROM tally WHERE lane = ? AND owner = ? AND currency = ?", place)
    }
    let sum = (old?.sum ?? 0).addingReportingOverflow(change.sum)
    try connection.run(
      """
      INSERT INTO tally(lane, owner, currency, count, sum) VALUES(?, ?, ?, ?, ?) \
      ON CONFLICT(lane, owner, currency) DO UPDATE SET count = excluded.count, \
      sum = excluded.sum
      """,
      place + [
        .integer(count),
        .integer(sum.overflow ? (change.sum < 0 ? .min : .max) : sum.partialValue),
      ])
  }
}

extension Connection {
  /// Has a lead found by its new words; nil for a lead that is not there.
  func replaceWords(
    of number: LeadNumber, _ old: StoredValue?, by new: StoredValue?
  ) throws(StoreError) {
    guard old != new, !isDraft else { return }
    if let old {
      // The index of words keeps no text of its own: what goes must be told to it exactly.
      try run(
        "INSERT INTO search(search, rowid, words) VALUES('delete', ?, ?)",
        [.integer(number.value), old])
    }
    if let new {
      try run("INSERT INTO search(rowid, words) VALUES(?, ?)", [.integer(number.value), new])
    }
  }
}

extension UserID {
  /// Stands for the owner of leads that nobody works, where a key needs one.
  static let nobody = UserID(high: 0, low: 0)
}
