import Storage

extension Schema {
  /// The first format that keeps claims.
  static let claimVersion = 10

  /// The tenth format: who means to answer a lead that nobody works, and how long that holds.
  ///
  /// Frozen, as the others are.
  static let version10 = [
    AddedColumn("lead", "claimed_by", "BLOB"), AddedColumn("lead", "claimed_until", "INTEGER"),
  ].map(\.statement)
}
