import Glossary
import Leads
import Runtime
import Workbench

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension Environment {
  /// The user's own editor.
  var editor: TextEditor {
    TextEditor(variable: { self[$0] }, folder: stateFolder + "/kanbant/editing")
  }
}

extension Invocation {
  /// A text as the user's own editor leaves it; an empty one stops the command.
  func edited(_ text: String) throws(Failure) -> String {
    guard isatty(STDIN_FILENO) != 0, isatty(STDOUT_FILENO) != 0 else {
      throw .usage(
        "no-terminal", en: "--edit: an editor needs a terminal; give the text as an argument.",
        fr: "--edit : un éditeur demande un terminal ; donnez le texte en argument.")
    }
    switch options.environment.editor.edit(text) {
    case .text(let text):
      guard !text.trimmed.isEmpty else {
        throw .usage(
          "empty-text", en: "The text is empty: nothing was done.",
          fr: "Le texte est vide : rien n’a été fait.")
      }
      return text.trimmed
    case .failed(.noEditor): throw Failure(.usage, "no-editor", EditingWords.noEditor)
    case .failed(.status(let command, let status)):
      throw Failure(.partly, "editor-failed", EditingWords.ended(command, status))
    case .failed(.file(let error)):
      throw Failure(error, at: try WorkspaceLocation(options), now: clock.now)
    }
  }
}
