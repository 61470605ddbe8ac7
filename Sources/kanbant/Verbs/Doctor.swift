import Glossary
import Interchange
import Leads
import SQLiteStorage
import TUI
import Workbench

extension Verb {
  static let doctor = Verb(
    "doctor",
    options: [
      .flag(
        "--repair", en: "count and index anew what follows from the leads",
        fr: "recompter et réindexer ce qui découle des leads")
    ],
    summary: Localized(
      en: "check the workspace, and say what to do", fr: "vérifier l’espace, et dire que faire"),
    examples: [
      Example("kanbant doctor", en: "check everything", fr: "tout vérifier"),
      Example(
        "kanbant doctor --repair", en: "put sums and searches right",
        fr: "remettre sommes et recherches d’aplomb"),
    ],
    notes: Localized(
      en: "Reads the whole workspace; while words are checked, nobody else can save. Exits with"
        + " 65 when something is wrong.",
      fr: "Lit tout l’espace ; pendant la vérification des mots, personne d’autre ne peut"
        + " enregistrer. Le statut est 65 quand quelque chose ne va pas."),
    isWriting: true
  ) { invocation throws(Failure) in
    _ = try invocation.words(0...0)
    let workspace = try Workspace.changing(invocation)
    var faults = try workspace.with { store throws(StoreError) in try store.examine() }
    let isRepaired =
      invocation.arguments.has("--repair") && !invocation.options.isDryRun
      && faults.contains(where: \.isRepairable)
    if isRepaired {
      faults = try workspace.with { store throws(StoreError) in
        try store.rebuildDerived()
        return try store.examine()
      }
    }
    let trouble = try workspace.with { store throws(StoreError) in
      try store.suppressionTrouble()
    }
    let doubts = WorkspacePlace(path: workspace.location.path).doubts
    let open = try workspace.with { store throws(StoreError) in
      try store.openOperations().filter { !$0.isUndone }
    }
    let findings =
      faults.map { Finding($0, workspace.location.path, invocation.formats) }
      + (trouble.map { [Finding($0, workspace)] } ?? [])
      + doubts.map { Finding($0, workspace.location.path) } + open.map { Finding($0, workspace) }
    return answer(faults, findings, isRepaired: isRepaired, workspace, invocation)
  }

  private static func answer(
    _ faults: [WorkspaceFault], _ findings: [Finding], isRepaired: Bool,
    _ workspace: Workspace, _ invocation: Invocation
  ) -> Answer {
    let library = "SQLite \(SQLiteStore.libraryVersion)"
    var answer = Answer()
    answer.exit = findings.contains(where: \.isFault) ? .badInput : .done
    answer.lines = [Line("\(workspace.location.path) (\(library))", .title)]
    if isRepaired { answer.lines.append(Line("  \(Finding.repaired[invocation.language])")) }
    if faults.isEmpty {
      answer.lines.append(Line("  \(Finding.sound[invocation.language])", .good))
    }
    for finding in findings {
      answer.lines.append(
        Line("  \(finding.message[invocation.language])", finding.isFault ? .danger : .warning))
      answer.lines.append(Line("    \(finding.remedy[invocation.language])"))
    }
    answer.identifiers = findings.map(\.code)
    answer.members = [
      ("workspace", .string(workspace.location.path)),
      ("sqlite", .string(SQLiteStore.libraryVersion)), ("repaired", .bool(isRepaired)),
      ("findings", .array(findings.map { $0.json(in: invocation.language) })),
    ]
    return answer
  }
}

extension WorkspaceFault {
  /// Whether what is wrong follows from the leads, and can be made anew from them.
  fileprivate var isRepairable: Bool {
    switch self {
    case .tallies, .scores, .words: true
    case .structure, .references: false
    }
  }
}

/// One thing that an examination has to say, with what to do about it.
private struct Finding {
  let code: String
  let isFault: Bool
  let message: Localized
  let remedy: Localized

  static let sound = Localized(
    en: "Structures, references, sums, scores and words are sound.",
    fr: "Structures, références, sommes, scores et mots sont en ordre.")
  static let repaired = Localized(
    en: "Sums, scores and words were made anew from the leads.",
    fr: "Sommes, scores et mots ont été refaits à partir des leads.")
  private static let repair = Localized(
    en: "“kanbant doctor --repair” makes it anew from the leads.",
    fr: "« kanbant doctor --repair » refait cela à partir des leads.")

  init(_ fault: WorkspaceFault, _ path: String, _ formats: Formats) {
    isFault = true
    switch fault {
    case .structure(let detail):
      code = "structure"
      message = Localized(
        en: "The file is damaged: \(detail)", fr: "Le fichier est abîmé : \(detail)")
      remedy = Localized(
        en: "Copy \(path) aside with the files beside it, then restore a backup.",
        fr: "Mettez \(path) de côté avec les fichiers voisins, puis restaurez une sauvegarde.")
    case .references(let count):
      code = "references"
      message = Localized(
        en: "Records that refer to others that are gone: \(formats.number(count)).",
        fr: "Fiches qui renvoient à d’autres disparues : \(formats.number(count)).")
      remedy = Localized(
        en: "Take back what was done last (kanbant history), or restore a backup.",
        fr: "Annulez ce qui a été fait en dernier (kanbant history), ou restaurez une sauvegarde.")
    case .tallies(let count):
      code = "tallies"
      message = Localized(
        en: "Wrong counts or sums on the board: \(formats.number(count)).",
        fr: "Comptes ou sommes faux sur le tableau : \(formats.number(count)).")
      remedy = Self.repair
    case .scores(let count):
      code = "scores"
      message = Localized(
        en: "Leads whose score is not counted by the rules in force: \(formats.number(count)).",
        fr: "Leads dont le score n’est pas compté selon les règles : \(formats.number(count)).")
      remedy = Self.repair
    case .words:
      code = "words"
      message = Localized(
        en: "Searches may miss leads: the index of words is out of step.",
        fr: "Les recherches peuvent manquer des leads : l’index des mots n’est pas à jour.")
      remedy = Self.repair
    }
  }

  init(_ doubt: PlaceDoubt, _ path: String) {
    isFault = false
    switch doubt {
    case .readableByOthers:
      code = "readable-by-others"
      message = Localized(
        en: "Others on this machine may read or change the file.",
        fr: "D’autres, sur cette machine, peuvent lire ou modifier le fichier.")
      remedy = Localized(en: "chmod 600 \(path)", fr: "chmod 600 \(path)")
    case .onNetwork(let name):
      code = "on-network"
      message = Localized(
        en: "It lies on a network file system (\(name)), whose locks cannot be relied on.",
        fr: "Il se trouve sur un système de fichiers réseau (\(name)), aux verrous peu sûrs.")
      remedy = Localized(
        en: "Keep it on a disk of this machine.", fr: "Gardez-le sur un disque de cette machine.")
    case .synchronised(let folder):
      code = "synchronised"
      message = Localized(
        en: "It lies in a folder that is synchronised: \(folder).",
        fr: "Il se trouve dans un dossier synchronisé : \(folder).")
      remedy = Localized(
        en: "Keep it elsewhere: to synchronise a file in use may damage it.",
        fr: "Gardez-le ailleurs : synchroniser un fichier en service peut l’abîmer.")
    case .leftDraft(let draft):
      code = "left-draft"
      message = Localized(
        en: "Beside it lies what an import or a demonstration began and never ended: \(draft)",
        fr: "À côté se trouve ce qu’un import ou une démonstration a commencé sans finir :"
          + " \(draft)")
      remedy = Localized(
        en: "It is not used any more: remove it.", fr: "Il ne sert plus : supprimez-le.")
    }
  }

  init(_ trouble: StoreError, _ workspace: Workspace) {
    isFault = true
    code = "suppression-key"
    message = Localized(
      en: workspace.wording(.english).sentence(for: trouble),
      fr: workspace.wording(.french).sentence(for: trouble))
    remedy = Localized(
      en: "Until then nobody can be added, imported or enrolled; the rest goes on.",
      fr: "D’ici là, ni ajout, ni import, ni cadence ; le reste continue.")
  }

  init(_ open: Operation, _ workspace: Workspace) {
    isFault = false
    let name = Localized(
      en: workspace.wording(.english).name(of: open), fr: workspace.wording(.french).name(of: open))
    message = Localized(
      en: "Begun and not ended, unless it runs just now: \(name.en)",
      fr: "Commencé et non terminé, sauf si cela tourne en ce moment : \(name.fr)")
    if open.undoes == nil {
      code = "left-import"
      remedy = Localized(
        en: "Import the same file again, which goes on; or kanbant undo.",
        fr: "Réimportez le même fichier, ce qui reprend là ; ou bien kanbant undo.")
    } else {
      code = "left-undo"
      remedy = Localized(
        en: "“kanbant undo” or “redo”, by the same user, goes on with it.",
        fr: "« kanbant undo » ou « redo », par le même utilisateur, reprend là.")
    }
  }

  func json(in language: Language) -> JSON {
    .object([
      ("code", .string(code)), ("isFault", .bool(isFault)),
      ("message", .string(message[language])), ("remedy", .string(remedy[language])),
    ])
  }
}
