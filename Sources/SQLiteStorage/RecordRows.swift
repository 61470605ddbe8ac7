import Leads
import Storage

// Records as rows, of whatever kind.

extension RecordTable {
  /// The key, the identifier and the fields, in the order of fields; nothing for the columns
  /// that a file of an older format lacks.
  func selection(without lacking: Set<AddedColumn> = []) -> String {
    let lacking = Set(lacking.filter { $0.table == name }.map(\.name))
    let names = columns.map {
      lacking.contains($0.name) ? "NULL" : "\(Schema.quoted(name)).\(Schema.quoted($0.name))"
    }
    return "\(Schema.quoted(name)).\(key), \(Schema.quoted(name)).id, "
      + names.joined(separator: ", ")
  }

  var insertion: String {
    var names = [key, "id", "version"] + columns.map { Schema.quoted($0.name) }
    if kind == .account { names.append("name_folded") }
    if kind == .lead { names += DerivedColumn.allCases.map { Schema.quoted($0.rawValue) } }
    let marks = names.map { _ in "?" }.joined(separator: ", ")
    return "INSERT INTO \(Schema.quoted(name))(\(names.joined(separator: ", "))) VALUES(\(marks))"
  }

  fileprivate static let selections = Dictionary(
    uniqueKeysWithValues: RecordKind.allCases.map { ($0, RecordTable.of($0).selection()) })
  static let insertions = Dictionary(
    uniqueKeysWithValues: RecordKind.allCases.map {
      ($0, FixedStatement(RecordTable.of($0).insertion))
    })
}

extension Connection {
  /// What is selected of a table of records, whatever the format of the file.
  func selection(of table: RecordTable) -> String {
    let usual = format == Schema.version ? RecordTable.selections[table.kind] : nil
    return usual ?? table.selection(without: Schema.columnsAdded(after: format))
  }

  /// The records of a kind that a condition on their columns selects, with their places.
  func records<Record: StoredRecord>(
    _ kind: Record.Type, _ rest: String, _ values: [StoredValue]
  ) throws(StoreError) -> [(place: Int, record: Record)] {
    let table = RecordTable.of(Record.Field.kind)
    let text =
      "SELECT \(selection(of: table)) FROM "
      + "\(Schema.quoted(table.name)) \(rest)"
    return try rows(text, values) { (row) throws(StoreError) in
      try record(kind, table, row)
    }
  }

  private func record<Record: StoredRecord>(
    _ kind: Record.Type, _ table: RecordTable, _ row: Row
  ) throws(StoreError) -> (place: Int, record: Record) {
    guard let place = row.integer(0), let id: Identifier<AnyRecord> = row.identifier(1),
      let record = Record(
        id: id,
        values: { field in
          table.place(ofCode: field.rawValue).map { row.field($0 + 2) } ?? .none
        })
    else {
      throw .damaged(path: path, detail: "\(table.name) \(row.integer(0) ?? 0)")
    }
    return (place, record)
  }

  /// Writes a new row; `rest` are the values of the columns behind the fields.
  func insert(
    _ kind: RecordKind, place: Int, id: Identifier<AnyRecord>, _ fields: [StoredValue],
    rest: [StoredValue] = []
  ) throws(StoreError) {
    guard let insertion = RecordTable.insertions[kind] else { return }
    try run(insertion, [.integer(place), .identifier(id), .integer(1)], fields, rest)
  }

  /// Writes columns of a row that is there, and counts its version up.
  func update(
    _ record: RecordReference, _ columns: [(name: String, value: StoredValue)]
  ) throws(StoreError) {
    guard !columns.isEmpty else { return }
    let table = RecordTable.of(record.kind)
    let settings = columns.map { "\(Schema.quoted($0.name)) = ?" }.joined(separator: ", ")
    try run(
      "UPDATE \(Schema.quoted(table.name)) SET version = version + 1, \(settings)"
        + " WHERE id = ?",
      columns.map(\.value) + [.identifier(record.id)])
  }

  /// The place of a record; nil where there is none.
  func place(of record: RecordReference) throws(StoreError) -> Int? {
    let table = RecordTable.of(record.kind)
    return try number(
      "SELECT \(table.key) FROM \(Schema.quoted(table.name)) WHERE id = ?",
      [.identifier(record.id)])
  }
}

extension StoredRecord {
  /// The values of all fields, as columns keep them.
  var storedValues: [StoredValue] {
    Field.allCases.map { StoredValue(value(of: $0)) }
  }
}
