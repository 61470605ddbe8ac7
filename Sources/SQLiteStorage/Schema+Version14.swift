extension Schema {
  /// The fourteenth format: without the index of addresses that the one of their keys does the
  /// work of.
  ///
  /// Frozen, as the others are.
  static let version14 = ["DROP INDEX contact_mail"]
}
