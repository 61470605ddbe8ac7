extension Schema {
  /// The third format: to whom a lead was proposed, and whether it came back.
  ///
  /// Frozen, as the others are.
  static let version3 = [
    AddedColumn("lead", "handoff_from", "BLOB"), AddedColumn("lead", "handoff_to", "BLOB"),
    AddedColumn("lead", "handoff_at", "INTEGER"), AddedColumn("lead", "handoff_note", "TEXT"),
    AddedColumn("lead", "returned_by", "BLOB"), AddedColumn("lead", "returned_at", "INTEGER"),
    AddedColumn("lead", "return_reason", "TEXT"), AddedColumn("lead", "return_note", "TEXT"),
  ].map(\.statement)
}
