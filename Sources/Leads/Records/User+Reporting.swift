extension User {
  /// The user as one who reports to somebody, or to nobody.
  ///
  /// Nobody reports to themselves, directly or through others.
  public func reporting(
    to superior: UserID?, among users: [User]
  ) throws(Refusal) -> User {
    var changed = self
    changed.reportsTo = superior
    let superiors = Dictionary(
      users.map { ($0.id, $0.reportsTo) }, uniquingKeysWith: { first, _ in first })
    if let superior, superior != id, superiors[superior] == nil { throw .unknownUser(superior) }
    var (above, steps) = (superior, 0)
    // A circle that is there already would be walked round for ever.
    while let someone = above, steps <= users.count {
      guard someone != id else { throw .circularReport(id, to: superior ?? id) }
      above = superiors[someone] ?? nil
      steps += 1
    }
    return changed
  }
}
