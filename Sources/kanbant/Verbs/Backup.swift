import Glossary
import Interchange
import Leads
import SQLiteStorage
import TUI
import Workbench

extension Verb {
  static let backup = Verb(
    "backup", arguments: Localized(en: "FILE", fr: "FICHIER"),
    summary: Localized(
      en: "copy the workspace into a new file, and check it",
      fr: "copier l’espace dans un nouveau fichier, et le vérifier"),
    examples: [
      Example(
        "kanbant backup ~/kanbant-friday.kanbant", en: "while others go on working",
        fr: "pendant que les autres travaillent"),
      Example(
        "kanbant --workspace ~/kanbant-friday.kanbant list", en: "a backup is a workspace",
        fr: "une sauvegarde est un espace"),
    ],
    notes: Localized(
      en: "The key by which those who are not to be contacted are recognised goes beside it, into"
        + " FILE-key: keep both, and put both back. Nothing that lies there is replaced.",
      fr: "La clé qui reconnaît les personnes à ne pas contacter va à côté, dans FICHIER-key :"
        + " gardez les deux, et remettez les deux. Rien de ce qui s’y trouve n’est remplacé."),
    isWriting: true
  ) { invocation throws(Failure) in
    let path = try invocation.words(1...1)[0]
    let workspace = try Workspace.reading(invocation)
    guard let store = workspace.store as? SQLiteStore, !invocation.options.isDryRun else {
      return trial(path, invocation)
    }
    do throws(StoreError) {
      return told(try store.backUp(to: path), path, workspace, invocation)
    } catch {
      let location = WorkspaceLocation(path: path)
      if case .missing = error { throw Workspace.missingFolder(of: location) }
      throw Failure(error, at: location, now: invocation.clock.now)
    }
  }

  private static func trial(_ path: String, _ invocation: Invocation) -> Answer {
    var answer = Answer()
    answer.talk = [Answer.trialNote.typeset(invocation.language)]
    answer.members = [("dryRun", .bool(true)), ("file", .string(path))]
    return answer
  }

  private static func told(
    _ receipt: BackupReceipt, _ path: String, _ workspace: Workspace, _ invocation: Invocation
  ) -> Answer {
    let formats = invocation.formats
    let size = formats.number((receipt.bytes + 1023) / 1024)
    var answer = Answer()
    let what = Localized(
      en: "\(path): \(formats.leads(receipt.leads)), \(size) KiB, checked.",
      fr: "\(path) : \(formats.leads(receipt.leads)), \(size) Kio, vérifiés.")
    answer.lines = [Line(what.typeset(invocation.language), .good)]
    if let key = receipt.keyFile {
      let beside = Localized(
        en: "\(key): the key of those who are not to be contacted.",
        fr: "\(key) : la clé des personnes à ne pas contacter.")
      answer.lines.append(Line(beside.typeset(invocation.language)))
    }
    if let trouble = receipt.keyTrouble {
      answer.exit = .partly
      let sentence = workspace.sentence { $0.sentence(for: trouble) }
      let missing = Localized(
        en: "The key is not in the backup. \(sentence.en)",
        fr: "La clé n’est pas dans la sauvegarde. \(sentence.fr)")
      answer.talk = [missing.typeset(invocation.language)]
    }
    answer.identifiers = [path] + (receipt.keyFile.map { [$0] } ?? [])
    answer.members = [
      ("dryRun", .bool(false)), ("file", .string(path)), ("bytes", .integer(receipt.bytes)),
      ("leads", .integer(receipt.leads)), ("key", .optional(receipt.keyFile)),
    ]
    return answer
  }
}
