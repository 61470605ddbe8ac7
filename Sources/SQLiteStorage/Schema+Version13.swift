extension Schema {
  /// The thirteenth format: an index of the few people whose addresses are written so that the
  /// keys of an address do not find them, so that nobody is looked for among all.
  ///
  /// Frozen, as the others are. Blanks that do not break stand in the numbers of French files.
  static let version13 = [
    """
    CREATE INDEX contact_odd ON contact(account) WHERE (email GLOB '*[^-+._@a-zA-Z0-9]*' \
    OR phone GLOB '*[^-+. \u{A0}\u{202F}0-9]*')
    """
  ]
}
