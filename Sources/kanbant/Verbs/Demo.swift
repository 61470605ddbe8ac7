import Glossary
import Interchange
import Leads
import SQLiteStorage
import TUI

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension Verb {
  static let demo = Verb(
    "demo",
    options: [
      .value(
        "--keep", "PATH", en: "make that workspace and keep it, no screen",
        fr: "créer cet espace et le garder, sans écran"),
      .value(
        "--leads", "N", en: "how many, \(DemoJob.usualCount) if none",
        fr: "combien, sinon \(DemoJob.usualCount)"),
      .value(
        "--seed", "S", en: "another number, other leads", fr: "autre nombre, autres leads"),
    ],
    summary: Localized(
      en: "a board of made-up leads, thrown away at the end",
      fr: "un tableau de leads inventés, jeté à la fin"),
    examples: [
      Example("kanbant demo", en: "try everything", fr: "tout essayer"),
      Example(
        "kanbant demo --keep /tmp/demo.kanbant --leads 1000 --seed 7",
        en: "keep it in a file that is not there yet", fr: "le garder dans un nouveau fichier"),
    ],
    isWriting: true
  ) { invocation throws(Failure) in
    _ = try invocation.words(0...0)
    let count = try invocation.number("--leads") ?? DemoJob.usualCount
    let seed = try invocation.number("--seed").map { UInt64($0) } ?? DemoJob.usualSeed
    let zone = WorkspaceSettings().zone
    let book = DemoBook(count: count, seed: seed, now: invocation.clock.now, zone: zone)
    StopSignal.watch()
    guard let path = invocation.arguments.value("--keep") else {
      return try throwaway(book, invocation)
    }
    return try keep(book, at: WorkspaceLocation(path: path), invocation)
  }

  private static func keep(
    _ book: DemoBook, at location: WorkspaceLocation, _ invocation: Invocation
  ) throws(Failure) -> Answer {
    if invocation.options.isDryRun {
      guard !FileReading.exists(location.path) else {
        throw Failure(.exists(path: location.path), at: location, now: book.now)
      }
      var answer = Answer()
      let note = Localized(
        en: "This was a trial: nothing was made.", fr: "C’était un essai : rien n’a été créé.")
      answer.talk = [note.typeset(invocation.language)]
      answer.members = [("dryRun", .bool(true)), ("path", .string(location.path))]
      return answer
    }
    let workspace = try fill(book, location, isKept: true, invocation)
    var answer = try TextBoard(workspace, invocation).contents
    answer.lines.insert(Line(location.path, .title), at: 0)
    answer.members =
      [
        ("dryRun", .bool(false)), ("path", .string(location.path)),
        ("seed", .integer(Int(book.seed))),
      ] + answer.members
    return answer
  }

  private static func throwaway(
    _ book: DemoBook, _ invocation: Invocation
  ) throws(Failure) -> Answer {
    let folder = try TemporaryWorkspaceFolder(invocation.options.environment)
    defer { folder.remove() }
    let location = WorkspaceLocation(path: folder.path + "/demo.kanbant")
    let workspace = try fill(book, location, isKept: false, invocation)
    guard invocation.output.isTerminal || invocation.options.isAccessible,
      !invocation.options.isJSON, !invocation.options.isQuiet
    else { return try TextBoard(workspace, invocation).answer }
    guard !invocation.options.isAccessible else {
      return .written(
        try Conversation.run(
          invocation.options, location, start: .demonstration, invocation.output,
          invocation.clock))
    }
    StopSignal.forget()
    // One that came behind the last batch was noted, and the board would not hear of it.
    guard StopSignal.number == nil else { throw DemoWords.thrownAway }
    let status = Board.run(invocation.options, workspace: location, start: .demonstration)
    return .written(ExitCode(rawValue: status))
  }

  /// Fills a workspace that is not seen before it is full.
  ///
  /// Of one that is kept the same command goes on with what was left; of another nothing is left.
  private static func fill(
    _ asked: DemoBook, _ location: WorkspaceLocation, isKept: Bool, _ invocation: Invocation
  ) throws(Failure) -> Workspace {
    let name = invocation.options.environment.userName
    var (workspace, draft) = try Workspace.draft(
      location, for: isKept ? purpose(of: asked) : nil, userName: name, now: asked.now)
    let book = DemoBook(count: asked.count, seed: asked.seed, now: draft.begun, zone: asked.zone)
    if let words = DemoWords.begins(draft) { invocation.say(words) }
    var job = DemoJob(book, into: workspace.store, batchSize: DemoJob.longBatch)
    do throws(DemoJob.Stop) {
      try run(&job, invocation)
    } catch {
      guard error == .cancelled, isKept else { throw failure(of: error, workspace) }
      draft.leave()
      throw DemoWords.left(draft, kept: job.kept, of: book.count, invocation.formats)
    }
    workspace = try workspace.refreshed(at: draft.begun)
    if workspace.me == nil {
      // Whoever tries the demonstration may do everything in it.
      _ = try workspace.add(name, .accountExecutive, isTrial: false)
    }
    try workspace.publish(draft)
    return try Workspace.open(location, .existing, userName: name, now: asked.now)
  }

  /// Runs the job with its progress shown to whoever looks on.
  private static func run(
    _ job: inout DemoJob, _ invocation: Invocation
  ) throws(DemoJob.Stop) {
    let shows = invocation.showsProgress
    let words = Localized(en: "leads made", fr: "leads créés")[invocation.language]
    defer { if shows { invocation.talk.erase() } }
    try job.run { progress in
      guard shows else { return }
      let share = invocation.formats.percent(progress.percent)
      invocation.talk.rewrite("\(invocation.formats.number(progress.kept)) \(words)  \(share)")
    } isCancelled: {
      StopSignal.number != nil
    }
  }

  /// All that the leads depend on; the instant itself is that of the beginning, the day is not.
  private static func purpose(of book: DemoBook) -> String {
    "demo \(book.count) \(book.seed) \(book.zone.date(book.now)) \(CommandLineTool.version)"
  }

  private static func failure(of stop: DemoJob.Stop, _ workspace: Workspace) -> Failure {
    switch stop {
    case .store(let error): workspace.failure(of: error)
    case .cancelled: DemoWords.thrownAway
    }
  }
}

/// What is said of a demonstration that does not begin at its beginning, or stops before its end.
private enum DemoWords {
  /// What is said of what was found; nil where nothing was.
  static func begins(_ draft: WorkspaceDraft) -> Localized? {
    switch draft.start {
    case .fresh: nil
    case .resumed:
      Localized(
        en: "Going on with what was left in \(draft.file).",
        fr: "Reprise de ce qui était resté dans \(draft.file).")
    case .replaced:
      Localized(
        en: "What was left in \(draft.file) is for other leads or cannot be trusted: all is made"
          + " anew.",
        fr: "Ce qui était resté dans \(draft.file) vaut pour d’autres leads ou n’est pas sûr :"
          + " tout est refait.")
    }
  }

  /// A demonstration that is kept was stopped.
  static func left(
    _ draft: WorkspaceDraft, kept: Int, of count: Int, _ formats: Formats
  ) -> Failure {
    let kept = formats.number(kept)
    let count = formats.number(count)
    return Failure(
      .signal(StopSignal.number ?? SIGINT), "cancelled",
      Localized(
        en: "The demonstration was stopped at \(kept) of \(count) leads; there is no workspace"
          + " yet.",
        fr: "La démonstration a été arrêtée à \(kept) leads sur \(count) ; il n’y a pas encore"
          + " d’espace de travail."),
      advice: [
        Localized(
          en: "They lie in \(draft.file): the same command goes on from there until the day or the"
            + " machine’s run ends. To give them up, remove that file.",
          fr: "Ils sont dans \(draft.file) : la même commande reprend là, jusqu’à la fin du jour ou"
            + " à l’arrêt de la machine. Pour y renoncer, supprimez ce fichier.")
      ])
  }

  /// A demonstration that is not kept was stopped.
  static var thrownAway: Failure {
    Failure(
      .signal(StopSignal.number ?? SIGINT), "cancelled",
      Localized(
        en: "The demonstration was stopped; nothing is left of it. One made by --keep PATH can be"
          + " gone on with.",
        fr: "La démonstration a été arrêtée ; il n’en reste rien. Avec --keep CHEMIN, elle pourrait"
          + " être reprise."))
  }
}

/// A folder that only this user may enter and that goes at the end of the run.
private struct TemporaryWorkspaceFolder {
  let path: String

  init(_ environment: Environment) throws(Failure) {
    var template = Array("\(environment.temporaryFolder)/kanbant-demo-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      let folder = environment.temporaryFolder
      throw Failure(
        .cannotCreate, "no-temporary-folder",
        Localized(
          en: "No folder can be made in \(folder): set TMPDIR to one that can be written.",
          fr: "Impossible de créer un dossier dans \(folder) : indiquez-en un autre par TMPDIR."))
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Removes the folder with the files in it.
  func remove() {
    if let folder = opendir(path) {
      while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { unlink("\(path)/\(name)") }
      }
      closedir(folder)
    }
    rmdir(path)
  }
}
