package import TUI

/// Which keys run which command, in each context.
///
/// Built once from the table.
package struct Keymap: Sendable {
  /// What a key leads to.
  package enum Match: Equatable, Sendable {
    /// This command.
    case command(Command)
    /// The first key of a sequence.
    case beginning
    /// Nothing.
    case nothing
  }

  private let commands: [KeyContext: [CommandEntry.KeySequence: Command]]

  /// The keys that the table gives.
  package static let standard = Keymap()

  private init() {
    var commands: [KeyContext: [CommandEntry.KeySequence: Command]] = [:]
    for command in Command.allCases {
      let entry = command.entry
      for context in entry.contexts {
        for keys in entry.keys { commands[context, default: [:]][keys] = command }
      }
    }
    self.commands = commands
  }

  /// What a key does in a context, after the first key of a sequence where one was pressed.
  package func match(_ key: Key, after first: Key?, in context: KeyContext) -> Match {
    let table = commands[context] ?? [:]
    if let first, let command = table[[first, key]] { return .command(command) }
    if let command = table[[key]] { return .command(command) }
    return table.keys.contains { $0.count == 2 && $0[0] == key } ? .beginning : .nothing
  }
}
