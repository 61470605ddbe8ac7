import Glossary
import Leads
package import TUI

/// Commands to find by typing and to run: the palette, or the keys that work here.
package struct CommandListState: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    /// Every command that the program has.
    case palette
    /// Those whose keys work where help was asked for.
    case help
  }

  package let kind: Kind
  /// Where it was asked for, and where the command will run.
  package let context: KeyContext
  /// What is searched for.
  package var field = TextField()
  /// Which line is selected.
  package var selection = 0
}

extension Model {
  mutating func openCommands(_ kind: CommandListState.Kind) -> [Effect] {
    screens.open(.commands(CommandListState(kind: kind, context: keyContext)))
    return []
  }

  /// The commands that a list shows: those whose title or key is meant first, each in the order
  /// of the table.
  func lines(of list: CommandListState) -> [Command] {
    let belonging = Command.allCases.filter { command in
      list.kind == .help
        ? command.entry.contexts.contains(list.context) : command.suitsPalette
    }
    let typed = list.field.text
    guard !typed.trimmed.isEmpty else { return belonging }
    let named = belonging.filter { command in
      keyLabels(of: command).contains(typed) || command.entry.isNamed(typed)
    }
    let told = belonging.filter { command in
      command.entry.isTold(by: typed, keyLabels(of: command), in: language)
    }
    return named + told.filter { !named.contains($0) }
  }

  mutating func runLine(of list: CommandListState) -> [Effect] {
    let commands = lines(of: list)
    guard commands.indices.contains(list.selection) else { return [] }
    screens.close()
    return run(commands[list.selection])
  }
}

extension Command {
  /// What is done with the entry that the glossary shows, or would show, or with all of them.
  private static let onWords: Set<Command> = [
    .addTerm, .editTerm, .removeTerm, .undoTerm, .importTerms, .exportTerms,
  ]

  /// Whether it makes sense away from the field or list that its keys belong to.
  var suitsPalette: Bool {
    let contexts = entry.contexts
    return contexts.contains(.board) || contexts.contains(.welcome)
      || Self.onWords.contains(self)
  }
}

extension CommandEntry {
  /// Whether a text begins words of the title.
  fileprivate func isNamed(_ text: String) -> Bool {
    Self.begins(text.searchWords, [title.en, title.fr])
  }

  /// Whether a text begins words of all that help says.
  fileprivate func isTold(
    by text: String, _ keyLabels: [String], in language: Language
  ) -> Bool {
    Self.begins(text.searchWords, [title.en, title.fr, help[language]] + keyLabels)
  }

  private static func begins(_ words: [String], _ texts: [String]) -> Bool {
    let found = texts.flatMap(\.searchWords)
    return !words.isEmpty && words.allSatisfy { word in found.contains { $0.hasPrefix(word) } }
  }
}
