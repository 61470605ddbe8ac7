extension Schema {
  /// The seventh format: what exactly was observed of a prospect.
  ///
  /// Frozen, as the others are.
  static let version7 = [
    AddedColumn("activity", "signal", "TEXT"), AddedColumn("activity", "reference", "TEXT"),
  ].map(\.statement)
}
