extension Schema {
  /// The first format whose journal lists records that came together in one row.
  static let creationListVersion = 15

  /// The fifteenth format: lists in the journal, whose other rows stay as they are and are read
  /// beside them; and the index of odd addresses by a test that takes a fifth of the time.
  ///
  /// Frozen, as the others are.
  static let version15 = [
    "DROP INDEX contact_odd",
    "CREATE INDEX contact_odd ON contact(account) WHERE \(hasOddAddress)",
  ]

  /// Whether a field may hold several addresses, or more than an address: whether anything is
  /// left where the marks of a plain one are taken away.
  ///
  /// Each character is looked for among the marks from the first on: frequent ones come first.
  /// Blanks that do not break stand in the numbers of French files; keys leave them out.
  static let hasOddAddress = """
    (ltrim(email, '\(mailMarks)') <> '' OR ltrim(phone, '\(phoneMarks)') <> '')
    """

  private static let mailMarks = """
    eainrstolcumdp.@fhgbv-yxzjkqw_0123456789+EAINRSTOLCUMDPFHGBVYXZJKQW
    """
  private static let phoneMarks = " 0123456789+.-\u{A0}\u{202F}"
}
