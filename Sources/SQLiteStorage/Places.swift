import Leads
import Storage

/// Hands out the places of new records, lead numbers above all; none is ever given twice.
struct Places {
  private var last: [RecordKind: Int] = [:]
  private var kept: [RecordKind: Int] = [:]

  /// The next place for a record of this kind.
  mutating func next(
    _ kind: RecordKind, _ source: some RecordSource
  ) throws(StoreError) -> Int {
    var place = last[kind]
    if place == nil { place = try source.lastPlace(of: kind) }
    let next = (place ?? 0) + 1
    last[kind] = next
    return next
  }

  /// Writes down what was given out.
  mutating func keep(_ connection: Connection) throws(StoreError) {
    for kind in RecordKind.allCases where last[kind] != kept[kind] {
      try connection.run(
        """
        INSERT INTO place(kind, last) VALUES(?, ?) \
        ON CONFLICT(kind) DO UPDATE SET last = excluded.last
        """,
        [.integer(kind.rawValue), StoredValue(last[kind])])
    }
    kept = last
  }
}
