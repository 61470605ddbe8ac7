import Storage

extension Schema {
  /// The first format that keeps who reports to whom.
  static let reportingVersion = 11

  /// The eleventh format: who reports to whom.
  ///
  /// Frozen, as the others are.
  static let version11 = [AddedColumn("user", "reports_to", "BLOB").statement]
}
