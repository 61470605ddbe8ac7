extension Schema {
  /// The first format whose journal lists records that came together in one row.
  static let creationListVersion = 15

  /// The fifteenth format: lists in the journal.
  ///
  /// Frozen, as the others are. Rows that are there stay as they are, and are read beside lists.
  static let version15: [String] = []
}
