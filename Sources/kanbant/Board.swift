import Glossary
import Leads
import Runtime
import SQLiteStorage
import TUI
import Workbench

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The screen: opens the terminal and the workspace side by side, and runs until the user leaves.
enum Board {
  /// Runs the board of a workspace; the answer is what the shell is told.
  ///
  /// A workspace that is missing is made, except for a demonstration, which is there already.
  static func run(
    _ options: GlobalOptions, workspace: WorkspaceLocation, start: BoardStart,
    triage: TriageStart? = nil
  ) -> Int32 {
    do throws(Failure) {
      return try run(options, workspace, start, triage)
    } catch {
      let talk = Output(STDERR_FILENO, options)
      talk.write(Line("kanbant: \(error.message[options.language])"))
      for advice in error.advice { talk.write(Line("  \(advice[options.language])")) }
      talk.flush()
      return error.exit.rawValue
    }
  }

  private static func run(
    _ options: GlobalOptions, _ location: WorkspaceLocation, _ start: BoardStart,
    _ triage: TriageStart?
  ) throws(Failure) -> Int32 {
    let clock = try Clock(options.environment)
    let stateFolder = options.environment.stateFolder + "/kanbant"
    let preferences = options.preferencesFile
    let keys = KeyFile(path: options.environment.keyFile)
    let ending: Ending
    do throws(StartFault) {
      let workers = try Workers(
        surroundings(options, location, start, clock, preferences, keys))
      SQLiteStore.prepare()
      // The first look at who is logged in takes the system as long as a file takes to open, so
      // it is taken while the workspace is being opened.
      let userName = options.environment.userName
      let chosen = ChosenSettings(in: preferences)
      let world = try TerminalWorld.open(
        isColourless: options.isColourless, theme: chosen.theme,
        log: stateFolder + "/kanbant.log",
        editor: options.environment.editor, fixedNow: clock.fixed)
      var model = model(options, location, clock, chosen, world, userName)
      if start == .demonstration { model.offerTutorial() }
      if let triage { model.begin(with: triage.scope, filter: triage.filter) }
      let watch = FileWatch(path: keys.path)
      takeKeys(from: keys, into: &model, location, clock)
      ending = EventLoop(
        model: model, world: world, workers: workers, keyWatch: watch
      ).run()
    } catch {
      throw Failure(
        error, of: Localized(en: "the board", fr: "le tableau"), plain: "kanbant list",
        poor: "kanbant --accessible")
    }
    if case .cannotBegin(let error) = ending {
      throw Failure(error, at: location, now: clock.now)
    }
    return ending.exitCode.rawValue
  }

  private static func clipboard(_ options: GlobalOptions, _ stateFolder: String) -> Clipboard {
    Clipboard(variable: { options.environment[$0] }, file: stateFolder + "/clipboard.txt")
  }

  private static func surroundings(
    _ options: GlobalOptions, _ location: WorkspaceLocation, _ start: BoardStart,
    _ clock: Clock, _ preferences: PreferencesFile, _ keys: KeyFile
  ) -> Surroundings {
    let stateFolder = options.environment.stateFolder + "/kanbant"
    let opening = WorkspaceOpening(
      location: location, mode: start == .board ? .existingOrNew : .existing,
      environment: options.environment, clock: clock, newcomer: .fresh(at: clock.now))
    return Surroundings(
      begin: opening.begin,
      openReader: opening.reader,
      openStore: opening.another,
      drafts: drafts(of: location, start, stateFolder),
      keepPreferences: preferences.keep(chosen:),
      views: SavedViewsFile(path: options.environment.viewsFile), keys: keys,
      files: options.namedFiles, jobs: BoardJobs(options: options, clock: clock).jobs,
      clipboard: clipboard(options, stateFolder))
  }

  /// Where what is typed in a workspace is kept until it is saved.
  static func drafts(
    of location: WorkspaceLocation, _ start: BoardStart, _ stateFolder: String
  ) -> Drafts {
    switch start {
    case .board: Drafts(stateFolder: stateFolder, workspace: location.path)
    case .demonstration:
      // They go with the workspace: nobody will ever ask for them.
      Drafts(folder: location.folder)
    }
  }

  private static func model(
    _ options: GlobalOptions, _ location: WorkspaceLocation, _ clock: Clock,
    _ chosen: ChosenSettings, _ world: TerminalWorld, _ userName: String
  ) -> Model {
    let language = options.language(chosen: chosen.values["language"])
    var dice = SystemRandomNumberGenerator()
    // Until the workspace says who they are, whoever sits there has a name and nothing else.
    let me = User(
      id: .fresh(at: clock.now), name: userName, role: .salesDevelopment)
    var model = Model(
      language: language, size: world.size, glyphs: world.glyphs, now: clock.now,
      workspace: location.name, me: me,
      entropy: dice.next())
    model.arrangement = Arrangement(settings: chosen.values)
    model.usesMouse = chosen.values["mouse"] == "on"
    model.theme = chosen.theme
    model.hasColours = world.hasColours
    if let fault = chosen.fault {
      let failure = Failure(fault, at: location, now: clock.now)
      model.notice = Notice(failure.message[language], .fault)
    } else if let replacement = world.replacement {
      model.notice = Notice(unknownType(replacement)[language])
    }
    return model
  }

  /// Gives the model the user's own keys, and says what is wrong with them; those of the table
  /// hold where their file cannot be read.
  private static func takeKeys(
    from file: KeyFile, into model: inout Model, _ location: WorkspaceLocation, _ clock: Clock
  ) {
    do throws(StoreError) {
      let reading = try file.read()
      model.keymap = reading.keymap
      guard let fault = KeyFaultWords.notice(reading) else { return }
      model.notice = model.notice ?? Notice(fault.typeset(model.language), .fault)
    } catch {
      let failure = Failure(error, at: location, now: clock.now)
      model.notice = model.notice ?? Notice(failure.message[model.language], .fault)
    }
  }

  private static func unknownType(_ replacement: (type: String, by: String)) -> Localized {
    Localized(
      en: "The terminal type “\(replacement.type)” is not known here: \(replacement.by) is used.",
      fr: "Le type de terminal « \(replacement.type) » est inconnu ici : \(replacement.by) le"
        + " remplace.")
  }
}

extension WorkspaceLocation {
  /// The folder that the file lies in.
  fileprivate var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}

/// How the thread that reads opens the workspace.
private struct WorkspaceOpening: Sendable {
  let location: WorkspaceLocation
  let mode: SQLiteStore.Mode
  let environment: Environment
  let clock: Clock
  /// The identifier of whoever runs the program, where the workspace does not know them.
  let newcomer: UserID

  /// Opens the workspace; where it cannot be changed now, it can still be looked at.
  func begin() throws(StoreError) -> Beginning {
    let store = try open()
    let users = try store.users()
    do throws(StoreError) {
      return Beginning(store, try known(among: users, in: store))
    } catch {
      guard error.leavesReading else { throw error }
      return Beginning(store, guest(among: users), hindrance: error)
    }
  }

  /// Opens it once more, to look at it.
  func reader() throws(StoreError) -> any LeadStore {
    try SQLiteStore.open(path: location.path, mode: .readOnly)
  }

  /// Opens it once more, to change it: whoever was a guest so far is added then.
  func another() throws(StoreError) -> any LeadStore {
    let store = try SQLiteStore.open(path: location.path, mode: .existing)
    _ = try known(among: try store.users(), in: store)
    return store
  }

  private func open() throws(StoreError) -> SQLiteStore {
    do {
      return try SQLiteStore.open(
        path: location.path, mode: mode, makingFolders: location.isUsual)
    } catch {
      guard case .readOnly = error else { throw error }
      // What may not be changed can still be looked at.
      return try SQLiteStore.open(path: location.path, mode: .readOnly)
    }
  }

  /// Whoever runs the program, added where the workspace does not know them.
  private func known(
    among users: [User], in store: SQLiteStore
  ) throws(StoreError) -> User {
    let guest = guest(among: users)
    let folded = Folding.fold(guest.name)
    if let me = users.first(where: { Folding.fold($0.name) == folded }) { return me }
    return try store.keep(user: guest.name, role: guest.role, id: guest.id)
  }

  private func guest(among users: [User]) -> User {
    User(
      id: newcomer, name: environment.userName,
      role: users.isEmpty ? .accountExecutive : .salesDevelopment)
  }
}

extension StoreError {
  /// Whether what stands in the way of writing leaves the workspace readable.
  fileprivate var leavesReading: Bool {
    switch self {
    case .readOnly, .full, .fault, .busy, .denied: true
    case .refused, .missing, .exists, .foreign, .newer, .damaged, .noTextFile, .interrupted,
      .nothingToUndo, .nothingToRedo, .undoConflicts, .badUserName, .noSuppressionKey:
      false
    }
  }
}
