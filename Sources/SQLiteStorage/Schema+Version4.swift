extension Schema {
  /// The fourth format: how an activity ended, by what means and how long it took.
  ///
  /// And why a lead has nothing planned. Frozen, as the others are.
  static let version4 = [
    AddedColumn("activity", "disposition", "TEXT"), AddedColumn("activity", "mode", "TEXT"),
    AddedColumn("activity", "minutes", "INTEGER"), AddedColumn("lead", "action_waived", "TEXT"),
  ].map(\.statement)
}
