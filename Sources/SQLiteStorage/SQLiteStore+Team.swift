public import Leads
import Storage

extension SQLiteStore {
  /// Everybody who works in the workspace, in the order they came.
  public func users() throws(StoreError) -> [User] {
    try connection.users("ORDER BY place")
  }

  /// Adds a user, or changes the role of one who is there; names are compared folded.
  ///
  /// A known identifier with a new name renames that user. The user is returned as kept: one
  /// who is there keeps the identifier that they have.
  public func keep(user name: String, role: Role, id: UserID) throws(StoreError) -> User {
    let name = name.trimmed
    guard !name.isEmpty else { throw .badUserName(name) }
    let user = try connection.writing { () throws(StoreError) in
      try keep(User(id: id, name: name, role: role))
    }
    checkpoints.afterCommit()
    return user
  }

  private func keep(_ user: User) throws(StoreError) -> User {
    let folded = Folding.fold(user.name)
    let namesake = try connection.users("WHERE name_folded = ?", [.text(folded)]).first
    let same = try connection.users("WHERE id = ?", [StoredValue(user.id)]).first
    if let namesake, let same, namesake.id != same.id { throw .badUserName(user.name) }
    guard let known = same ?? namesake else {
      try connection.run(
        "INSERT INTO \"user\"(id, name, name_folded, role) VALUES(?, ?, ?, ?)",
        [StoredValue(user.id), .text(user.name), .text(folded), .text(user.role.rawValue)])
      return user
    }
    let kept = User(
      id: known.id, name: same == nil ? known.name : user.name, role: user.role,
      reportsTo: known.reportsTo)
    guard kept != known else { return known }
    try connection.run(
      "UPDATE \"user\" SET name = ?, name_folded = ?, role = ? WHERE id = ?",
      [
        .text(kept.name), .text(Folding.fold(kept.name)), .text(kept.role.rawValue),
        StoredValue(kept.id),
      ])
    return kept
  }

  /// What the team has agreed on.
  public func settings() throws(StoreError) -> WorkspaceSettings {
    try connection.settings()
  }

  /// Changes what the team has agreed on as it stands at that moment, and returns what it is now.
  ///
  /// `change` runs inside the transaction, so that two people never lose each other's part; it
  /// may not use the store. Where it changes nothing, nothing is written.
  @discardableResult
  public func changeSettings(
    _ change: (inout WorkspaceSettings) -> Void
  ) throws(StoreError) -> WorkspaceSettings {
    let settings = try connection.writing { () throws(StoreError) in
      let former = try connection.settings()
      var settings = former
      change(&settings)
      if settings != former { try keep(settings) }
      return settings
    }
    checkpoints.afterCommit()
    return settings
  }

  private func keep(_ settings: WorkspaceSettings) throws(StoreError) {
    try connection.run("DELETE FROM setting")
    for (name, value) in settings.texts.sorted(by: { $0.key < $1.key }) {
      try connection.run(
        "INSERT INTO setting(name, value) VALUES(?, ?)", [.text(name), .text(value)])
    }
  }
}
