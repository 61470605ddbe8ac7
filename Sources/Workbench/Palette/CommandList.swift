import Glossary
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

  /// The commands that a list shows, in the order of the table.
  func lines(of list: CommandListState) -> [Command] {
    let words = list.field.text.searchWords
    return Command.allCases.filter { command in
      let entry = command.entry
      let belongs =
        list.kind == .help ? entry.contexts.contains(list.context) : command.suitsPalette
      guard belongs else { return false }
      let haystack =
        ([entry.title.en, entry.title.fr, entry.help[language]]
        + entry.keyLabels(in: language))
        .joined(separator: " ").searchWords
      return words.allSatisfy { word in haystack.contains { $0.hasPrefix(word) } }
        || (entry.keyLabels(in: language).contains(list.field.text) && !list.field.isEmpty)
    }
  }

  mutating func runLine(of list: CommandListState) -> [Effect] {
    let commands = lines(of: list)
    guard commands.indices.contains(list.selection) else { return [] }
    screens.close()
    return run(commands[list.selection])
  }
}

extension Command {
  /// Whether it makes sense away from the field or list that its keys belong to.
  var suitsPalette: Bool {
    let contexts = entry.contexts
    return contexts.contains(.board) || contexts.contains(.welcome)
  }
}
