import Glossary
import Interchange
import Leads
import Runtime
import SQLiteStorage

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension Verb {
  static let importFile = Verb(
    "import", arguments: Localized(en: "FILE", fr: "FICHIER"),
    summary: Localized(
      en: "bring in leads from a CSV file", fr: "importer les leads d’un fichier CSV"),
    examples: [
      Example(
        "kanbant import leads.csv --dry-run", en: "see what would come in, keep nothing",
        fr: "voir ce qui entrerait, sans rien garder"),
      Example("kanbant import leads.csv", en: "bring it in", fr: "importer"),
      Example("kanbant import - <leads.csv", en: "from standard input", fr: "de l’entrée standard"),
    ],
    notes: Localized(
      en: "The first line names the columns, in English or French; commas, semicolons or tabs,"
        + " UTF-8 or Windows-1252. A row enters at the highest stage that its data proves; what"
        + " it claimed beyond is kept and counted. Rows that cannot be kept are listed, the"
        + " others are kept.",
      fr: "La première ligne nomme les colonnes, en français ou en anglais ; virgules,"
        + " points-virgules ou tabulations, UTF-8 ou Windows-1252. Une ligne entre à la plus"
        + " haute étape que ses données prouvent ; ce qu’elle annonçait au-delà est gardé et"
        + " compté. Les lignes impossibles sont listées, les autres gardées."),
    isWriting: true
  ) { invocation throws(Failure) in
    let path = try invocation.words(1...1)[0]
    let source = try open(path)
    defer { close(source.descriptor) }
    let location = try WorkspaceLocation(invocation.options)
    guard invocation.options.isDryRun || FileReading.exists(location.path) else {
      return try importDraft(path, source, location, invocation)
    }
    var workspace = try Workspace.begun(invocation)
    let (result, stop) = try run(path, source, &workspace, invocation)
    return try answer(ImportReport(result, path, workspace, invocation), stop)
  }

  /// An import into a workspace that it makes: all at once, and seen by nobody before its end.
  private static func importDraft(
    _ path: String, _ source: ImportJob.Source, _ location: WorkspaceLocation,
    _ invocation: Invocation
  ) throws(Failure) -> Answer {
    let name = invocation.options.environment.userName
    let now = invocation.clock.now
    // What a killed import left is gone on with: rows that are in are known by their lines.
    let purpose = source.fingerprint.map {
      "import \($0) by \(Folding.fold(name)) \(CommandLineTool.version)"
    }
    var (workspace, draft) = try Workspace.draft(
      location, for: purpose, userName: name, now: now)
    var (result, stop) = try run(
      path, source, &workspace, invocation, in: .draft)
    if case .cancelled? = stop {
      // What came in so far is kept, and can be gone on with.
    } else if stop != nil {
      result.operation = nil
      return try answer(ImportReport(result, path, workspace, invocation), stop)
    }
    guard result.kept + result.alreadyIn > 0 else {
      // A file or a path that was mistyped shall not leave an empty workspace.
      var answer = try answer(ImportReport(result, path, workspace, invocation), stop)
      answer.talk.append(unmade.typeset(invocation.language))
      return answer
    }
    try workspace.publish(draft)
    workspace = try Workspace.open(location, .existing, userName: name, now: now)
    return try answer(ImportReport(result, path, workspace, invocation), stop)
  }

  private static let unmade = Localized(
    en: "Nothing came in, so no workspace was made.",
    fr: "Rien n’est entré : aucun espace de travail n’a été créé.")

  private static func answer(
    _ report: ImportReport, _ stop: ImportJob.Stop?
  ) throws(Failure) -> Answer {
    guard let stop else { return report.answer }
    return try report.answer(after: stop)
  }

  private static func run(
    _ path: String, _ source: ImportJob.Source, _ workspace: inout Workspace,
    _ invocation: Invocation, in place: ImportJob.Place = .workspace
  ) throws(Failure) -> (ImportResult, ImportJob.Stop?) {
    let author = try workspace.author(invocation)
    let isTrial = invocation.options.isDryRun
    let entries = try workspace.with { store throws(StoreError) in
      try isTrial ? store.suppressions(limit: 1) : []
    }
    var job = ImportJob(
      into: isTrial ? nil : workspace.store, asking: entries.isEmpty ? nil : workspace.store,
      users: workspace.users, author: author, settings: workspace.settings,
      defaults: defaults(path, workspace, invocation), now: workspace.now,
      in: place)
    let stop = run(&job, source, invocation)
    return (job.result, stop)
  }

  private static func open(_ path: String) throws(Failure) -> ImportJob.Source {
    if path == "-" {
      return .init(STDIN_FILENO)
    }
    do throws(SystemFault) {
      return .init(try FileReading.open(path).get())
    } catch {
      throw ImportReport.failure(of: error, path)
    }
  }

  private static func defaults(
    _ path: String, _ workspace: Workspace, _ invocation: Invocation
  ) -> ImportDefaults {
    let file = path == "-" ? "import" : path.split(separator: "/").last.map(String.init) ?? path
    let stem = file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
    let action = Localized(en: "Follow up", fr: "Relancer")
    return ImportDefaults(
      today: workspace.today, currency: workspace.settings.currency,
      zone: workspace.settings.zone, source: stem.isEmpty ? file : stem,
      nextActionText: action[invocation.language])
  }

  /// Runs the job with its progress shown to whoever looks on; nil when it came to its end.
  private static func run(
    _ job: inout ImportJob, _ source: ImportJob.Source, _ invocation: Invocation
  ) -> ImportJob.Stop? {
    let shows = invocation.showsProgress
    let words = Localized(en: "leads kept", fr: "leads gardés")[invocation.language]
    StopSignal.watch()
    defer { if shows { invocation.talk.erase() } }
    do throws(ImportJob.Stop) {
      try job.run(source) { progress in
        guard shows else { return }
        let share = progress.percent.map { "  \(invocation.formats.percent($0))" } ?? ""
        invocation.talk.rewrite("\(invocation.formats.number(progress.kept)) \(words)\(share)")
      } isCancelled: {
        StopSignal.number != nil
      }
      return nil
    } catch {
      return error
    }
  }
}
