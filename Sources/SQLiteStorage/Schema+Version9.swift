extension Schema {
  /// The ninth format: each lead's way through a cadence, and indexes of those under way.
  ///
  /// Frozen, as the others are.
  static let version9 = [
    AddedColumn("lead", "cadence", "TEXT").statement,
    AddedColumn("lead", "cadence_begun", "INTEGER").statement,
    AddedColumn("lead", "cadence_anchor", "INTEGER").statement,
    AddedColumn("lead", "cadence_done", "INTEGER").statement,
    AddedColumn("lead", "cadence_state", "TEXT").statement,
    AddedColumn("lead", "cadence_until", "INTEGER").statement,
    AddedColumn("lead", "cadence_why", "TEXT").statement,
    AddedColumn("lead", "cadence_since", "INTEGER").statement,
    "CREATE INDEX lead_cadence ON lead(cadence, number) WHERE cadence_state <> 'ended'",
    "CREATE INDEX lead_enrolled ON lead(contact, number) WHERE cadence_state <> 'ended'",
  ]

  /// The first format that keeps cadences.
  static let cadenceFormat = 9
}
