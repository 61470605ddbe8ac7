extension Schema {
  /// The first format with indexes of who waits for an answer and of what is claimed.
  static let awaitedVersion = 12

  /// The twelfth format: indexes of the few raw leads that the clock may order, and of claims, so
  /// that a queue of very many raw leads opens without looking at each.
  ///
  /// Frozen, as the others are.
  static let version12 = [
    """
    CREATE INDEX lead_awaited ON lead(queue_owner, queue_rank, number) \
    WHERE queue_class = 2 AND \(isAwaited)
    """,
    "CREATE INDEX lead_claimed ON lead(claimed_until) WHERE claimed_until IS NOT NULL",
  ]

  /// Whether somebody may wait for an answer: they asked for a demo, or came by themselves.
  static let isAwaited = "(demo_requested IS NOT NULL OR origin = 'inbound')"
}
