import Glossary

/// Where a workspace lies.
struct WorkspaceLocation: Hashable, Sendable {
  /// The path of its file.
  let path: String
  /// Whether it is the usual place, whose folders are made where they are missing.
  let isUsual: Bool

  /// The file at a path.
  init(path: String) {
    self.path = path
    isUsual = false
  }

  /// The workspace asked for: by option, by `KANBANT_WORKSPACE`, else the usual one.
  init(_ options: GlobalOptions) throws(Failure) {
    let environment = options.environment
    let asked = options.workspace ?? environment["KANBANT_WORKSPACE"]
    isUsual = asked == nil
    path = asked ?? environment.dataFolder + "/kanbant/workspace.kanbant"
    guard !path.isEmpty else {
      throw .usage(
        "empty-workspace", en: "--workspace needs the path of a file.",
        fr: "--workspace attend le chemin d’un fichier.")
    }
    if path.contains("://") {
      throw Failure(
        .unavailable, "no-such-engine",
        Localized(
          en: "Team workspaces on a server are not in this build. Name a file instead of"
            + " \(path).",
          fr: "Les espaces d’équipe sur un serveur ne sont pas dans cette version. Nommez un"
            + " fichier plutôt que \(path)."))
    }
  }

  /// What the workspace is called: the file's name without its ending.
  var name: String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    return file.hasSuffix(".kanbant") ? String(file.dropLast(8)) : file
  }
}

/// What the screen begins with.
enum BoardStart: Hashable, Sendable {
  /// The board of the workspace, which is made where it is missing.
  case board
  /// The board of a demonstration that is thrown away at the end.
  case demonstration
}
