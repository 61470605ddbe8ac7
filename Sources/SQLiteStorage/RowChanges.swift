import Leads
import Storage

/// Changes of fields and records, made row by row as a journal tells them.
struct RowChanges {
  private let connection: Connection
  private var places = Places()

  init(_ connection: Connection) {
    self.connection = connection
  }

  /// Makes the changes in their order; those of one record that follow each other are joined.
  mutating func make(_ changes: [FieldChange]) throws(StoreError) {
    var rest = changes[...]
    while let first = rest.first {
      let same = rest.prefix { $0.record == first.record }
      rest = rest.dropFirst(same.count)
      if same.contains(where: \.isRemoval) {
        try remove(first.record)
      } else if same.contains(where: \.isCreation) {
        try create(first.record, same)
      } else {
        try connection.update(first.record, Self.columns(same))
      }
    }
    try places.keep(connection)
  }

  // The place stays known: made again, the record stands where it stood, under its number.
  private func remove(_ record: RecordReference) throws(StoreError) {
    guard let place = try connection.place(of: record) else { return }
    try connection.run(
      """
      INSERT INTO gone(kind, id, place) VALUES(?, ?, ?) \
      ON CONFLICT(kind, id) DO UPDATE SET place = excluded.place
      """,
      [.integer(record.kind.rawValue), .identifier(record.id), .integer(place)])
    try connection.run(
      "DELETE FROM \(Schema.quoted(RecordTable.of(record.kind).name)) WHERE id = ?",
      [.identifier(record.id)])
  }

  private mutating func create(
    _ record: RecordReference, _ changes: ArraySlice<FieldChange>
  ) throws(StoreError) {
    let table = RecordTable.of(record.kind)
    var fields = [StoredValue](repeating: .null, count: table.columns.count)
    for change in changes {
      guard let place = change.field.flatMap({ table.place(ofCode: $0.code) }) else { continue }
      fields[place] = StoredValue(change.new)
    }
    let known = try connection.number(
      "SELECT place FROM gone WHERE kind = ? AND id = ?",
      [.integer(record.kind.rawValue), .identifier(record.id)])
    var place = known
    if place == nil { place = try places.next(record.kind, connection) }
    try connection.insert(
      record.kind, place: place ?? 0, id: record.id, fields,
      rest: Self.rest(record.kind, fields))
  }

  /// What stands behind the fields: derived columns of leads are filled in later.
  private static func rest(_ kind: RecordKind, _ fields: [StoredValue]) -> [StoredValue] {
    switch kind {
    case .account: [folded(fields.first ?? .null)]
    case .lead: DerivedColumn.allCases.map { _ in .null }
    case .contact, .activity, .qualification, .offer, .suppression: []
    }
  }

  private static func folded(_ name: StoredValue) -> StoredValue {
    if case .text(let name) = name { .text(Folding.fold(name)) } else { .text("") }
  }

  private static func columns(
    _ changes: ArraySlice<FieldChange>
  ) -> [(name: String, value: StoredValue)] {
    var columns: [(name: String, value: StoredValue)] = []
    for change in changes {
      guard let name = change.field else { continue }
      let table = RecordTable.of(name.kind)
      guard let place = table.place(ofCode: name.code) else { continue }
      let value = StoredValue(change.new)
      columns.append((table.columns[place].name, value))
      if name == FieldName(AccountField.name) { columns.append(("name_folded", folded(value))) }
    }
    return columns
  }
}

extension Connection {
  /// The lead that bears a number, or bore it until an undo took it away.
  func leadID(_ number: LeadNumber) throws(StoreError) -> LeadID? {
    try first(
      """
      SELECT id FROM lead WHERE number = ?1 UNION ALL \
      SELECT id FROM gone WHERE kind = \(RecordKind.lead.rawValue) AND place = ?1
      """, [.integer(number.value)]
    ) { row in row.identifier(0) } ?? nil
  }
}
