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
    let workspace = try fill(book, location, invocation)
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
    let workspace = try fill(book, location, invocation)
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
    guard StopSignal.number == nil else { throw failure(of: .cancelled, workspace) }
    let status = Board.run(invocation.options, workspace: location, start: .demonstration)
    return .written(ExitCode(rawValue: status))
  }

  /// Fills a workspace that is not seen before it is full: of a stopped one nothing is left.
  private static func fill(
    _ book: DemoBook, _ location: WorkspaceLocation, _ invocation: Invocation
  ) throws(Failure) -> Workspace {
    let name = invocation.options.environment.userName
    var (workspace, draft) = try Workspace.draft(
      location, for: nil, userName: name, now: book.now)
    var job = DemoJob(book, into: workspace.store)
    let shows = invocation.showsProgress
    let words = Localized(en: "leads", fr: "leads")[invocation.language]
    defer { if shows { invocation.talk.erase() } }
    do throws(DemoJob.Stop) {
      try job.run { begun in
        guard shows else { return }
        invocation.talk.rewrite("\(invocation.formats.number(begun)) \(words)")
      } isCancelled: {
        StopSignal.number != nil
      }
    } catch {
      throw failure(of: error, workspace)
    }
    try workspace.publish(draft)
    workspace = try Workspace.open(location, .existing, userName: name, now: book.now)
    if workspace.me == nil {
      // Whoever tries the demonstration may do everything in it.
      _ = try workspace.add(name, .accountExecutive, isTrial: false)
    }
    return workspace
  }

  private static func failure(of stop: DemoJob.Stop, _ workspace: Workspace) -> Failure {
    switch stop {
    case .store(let error): workspace.failure(of: error)
    case .cancelled:
      Failure(
        .signal(StopSignal.number ?? SIGINT), "cancelled",
        Localized(
          en: "The demonstration was stopped; nothing is left of it.",
          fr: "La démonstration a été arrêtée ; il n’en reste rien."))
    }
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
