import Glossary
import Leads
import Runtime
import SQLiteStorage
import Workbench

/// An open workspace with what every verb needs to know of it.
struct Workspace {
  /// The door to its leads.
  let store: any LeadStore
  /// Where it lies.
  let location: WorkspaceLocation
  /// What the team has agreed on.
  let settings: WorkspaceSettings
  /// Everybody who works in it.
  private(set) var users: [User]
  /// The name of whoever runs the program.
  let userName: String
  /// When the run began; every edit of it bears this instant.
  let now: Instant

  /// The user who runs the program; nil while the workspace does not know them.
  var me: User? { user(named: userName) }

  /// The day it is in the workspace.
  var today: CalendarDate { settings.zone.date(now) }

  /// The user of a name, whatever its case and accents.
  func user(named name: String) -> User? {
    let folded = Folding.fold(name)
    return users.first { Folding.fold($0.name) == folded }
  }

  /// What sentences need to know.
  func wording(_ language: Language, formats: Formats? = nil) -> Wording {
    var wording = Wording(
      language: language, formats: formats ?? Formats(language: language), users: users,
      settings: settings, today: today, lens: .canonical)
    wording.now = now
    return wording
  }

  /// A sentence in every language.
  func sentence(_ make: (Wording) -> String) -> Localized {
    Localized(en: make(wording(.english)), fr: make(wording(.french)))
  }
}

extension Workspace {
  /// Opens the workspace asked for, which must be there.
  static func reading(_ invocation: Invocation) throws(Failure) -> Workspace {
    try open(invocation, .readOnly)
  }

  /// Opens the workspace asked for in order to change what it holds.
  static func changing(_ invocation: Invocation) throws(Failure) -> Workspace {
    // A trial changes nothing, so it asks for no more than to read.
    try open(invocation, invocation.options.isDryRun ? .readOnly : .existing)
  }

  /// Opens the workspace asked for, and makes it where there is none.
  ///
  /// Nil where there is none and nothing may be made, because it is only a trial.
  private static func beginning(_ invocation: Invocation) throws(Failure) -> Workspace? {
    let location = try WorkspaceLocation(invocation.options)
    if invocation.options.isDryRun, !FileReading.exists(location.path) { return nil }
    return try open(invocation, invocation.options.isDryRun ? .readOnly : .existingOrNew)
  }

  private static func open(
    _ invocation: Invocation, _ mode: SQLiteStore.Mode
  ) throws(Failure) -> Workspace {
    let location = try WorkspaceLocation(invocation.options)
    return try open(
      location, mode, userName: invocation.options.environment.userName,
      now: invocation.clock.now)
  }

  /// Opens the workspace at a place.
  static func open(
    _ location: WorkspaceLocation, _ mode: SQLiteStore.Mode, userName: String, now: Instant
  ) throws(Failure) -> Workspace {
    do throws(StoreError) {
      let store = try SQLiteStore.open(
        path: location.path, mode: mode, makingFolders: location.isUsual)
      return Workspace(
        store: store, location: location, settings: try store.settings(),
        users: try store.users(), userName: userName, now: now)
    } catch {
      if case .missing = error, mode == .create || mode == .existingOrNew {
        throw missingFolder(of: location)
      }
      throw Failure(error, at: location, now: now)
    }
  }

  /// Begins a workspace that nobody can open before it is published, or goes on with one that
  /// was left, for the same purpose.
  static func draft(
    _ location: WorkspaceLocation, for purpose: String?, userName: String, now: Instant
  ) throws(Failure) -> (workspace: Workspace, draft: WorkspaceDraft) {
    do throws(StoreError) {
      let draft = try WorkspaceDraft(
        path: location.path, for: purpose, at: now, makingFolders: location.isUsual,
        beside: try? SideThread<DraftPiece>())
      let workspace = Workspace(
        store: draft.store, location: location, settings: try draft.store.settings(),
        users: try draft.store.users(), userName: userName, now: now)
      return (workspace, draft)
    } catch {
      if case .missing = error { throw missingFolder(of: location) }
      throw Failure(error, at: location, now: now)
    }
  }

  /// Puts what was begun in its place; to be opened anew.
  func publish(_ draft: WorkspaceDraft) throws(Failure) {
    do throws(StoreError) {
      try draft.publish()
    } catch {
      throw failure(of: error)
    }
  }

  /// That a file cannot be made where it is wanted.
  static func missingFolder(of location: WorkspaceLocation) -> Failure {
    Failure(
      .cannotCreate, "missing-folder",
      Localized(
        en: "\(location.path) cannot be made: its folder is not there. Make the folder first.",
        fr: "\(location.path) ne peut pas être créé : son dossier n’existe pas. Créez d’abord le"
          + " dossier."))
  }

  /// Opens or makes the workspace asked for; for a trial, one that nobody keeps may stand in.
  static func begun(_ invocation: Invocation) throws(Failure) -> Workspace {
    if let workspace = try beginning(invocation) { return workspace }
    return try imagined(invocation)
  }

  /// A workspace that nobody keeps, for trials where there is none yet.
  static func imagined(_ invocation: Invocation) throws(Failure) -> Workspace {
    let location = try WorkspaceLocation(invocation.options)
    let now = invocation.clock.now
    do throws(StoreError) {
      return Workspace(
        store: try SQLiteStore.inMemory(), location: location, settings: WorkspaceSettings(),
        users: [], userName: invocation.options.environment.userName, now: now)
    } catch {
      throw Failure(error, at: location, now: now)
    }
  }

  /// The same workspace as it is at a later instant: settings and users may have changed since.
  func refreshed(at now: Instant) throws(Failure) -> Workspace {
    let settings = try with { store throws(StoreError) in try store.settings() }
    let users = try with { store throws(StoreError) in try store.users() }
    return Workspace(
      store: store, location: location, settings: settings, users: users, userName: userName,
      now: now)
  }

  /// Does something with the store, and turns its errors into failures.
  func with<Result>(
    _ work: (any LeadStore) throws(StoreError) -> Result
  ) throws(Failure) -> Result {
    do throws(StoreError) {
      return try work(store)
    } catch {
      throw failure(of: error)
    }
  }
}

extension Workspace {
  /// Whoever runs the program, added where the workspace does not know them yet.
  ///
  /// The first user of a workspace is an account executive, later ones open new leads, until
  /// told otherwise. A trial invents the user instead.
  mutating func author(_ invocation: Invocation) throws(Failure) -> User {
    if let me { return me }
    let role: Role = users.isEmpty ? .accountExecutive : .salesDevelopment
    let isFirst = users.isEmpty
    let user = try add(userName, role, isTrial: invocation.options.isDryRun)
    if !isFirst, !invocation.options.isDryRun {
      invocation.say(
        Localized(
          en: "\(user.name) is new here and was added as \(role.acronym).",
          fr: "\(user.name) n’était pas encore connu ici : ajouté comme \(role.acronym)."))
    }
    return user
  }

  /// Adds a user, or invents one for a trial.
  mutating func add(_ name: String, _ role: Role, isTrial: Bool) throws(Failure) -> User {
    let id = UserID.fresh(at: now)
    guard !isTrial else {
      let known = user(named: name)
      let user = User(
        id: known?.id ?? id, name: known?.name ?? name, role: role, reportsTo: known?.reportsTo)
      users.removeAll { $0.id == user.id }
      users.append(user)
      return user
    }
    let user = try with { store throws(StoreError) in
      try store.keep(user: name, role: role, id: id)
    }
    users.removeAll { $0.id == user.id }
    users.append(user)
    return user
  }

  /// Has a user report to another, or to nobody.
  mutating func report(
    _ user: User, to superior: User?, isTrial: Bool
  ) throws(Failure) -> User {
    var changed = user
    changed.reportsTo = superior?.id
    if !isTrial {
      changed = try with { store throws(StoreError) in
        try store.report(user.id, to: superior?.id)
      }
    }
    if let place = users.firstIndex(where: { $0.id == user.id }) { users[place] = changed }
    return changed
  }
}

extension Identifier {
  /// A new identifier, made from chance.
  static func fresh(at instant: Instant) -> Identifier {
    var dice = SystemRandomNumberGenerator()
    return Identifier(at: instant, entropy: (dice.next(), dice.next()))
  }
}
