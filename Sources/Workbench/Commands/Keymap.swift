package import TUI

/// Which keys run which command, in each context: those of the table, or the user's own.
package struct Keymap: Equatable, Sendable {
  /// What a key leads to.
  package enum Match: Equatable, Sendable {
    /// This command.
    case command(Command)
    /// The first key of a sequence.
    case beginning
    /// Nothing.
    case nothing
  }

  /// What keys mean in each context.
  typealias Meanings = [KeyContext: [CommandEntry.KeySequence: Command]]

  /// The user's keys by their commands, in the order in which they were written.
  private let own: [Command: [CommandEntry.KeySequence]]
  /// What keys mean; nil where the table says it all, which is made when a key is first pressed.
  private let meanings: Meanings?

  /// The keys that the table gives.
  package static let standard = Keymap(own: [:], meanings: nil)

  init(own: [Command: [CommandEntry.KeySequence]], meanings: Meanings?) {
    self.own = own
    self.meanings = meanings
  }

  private static let standardMeanings: Meanings = {
    var meanings: Meanings = [:]
    for command in Command.allCases {
      let entry = command.entry
      for context in entry.contexts {
        for keys in entry.keys { meanings[context, default: [:]][keys] = command }
      }
    }
    return meanings
  }()

  /// What a key does in a context, after the first key of a sequence where one was pressed.
  package func match(_ key: Key, after first: Key?, in context: KeyContext) -> Match {
    let table = (meanings ?? Self.standardMeanings)[context] ?? [:]
    if let first, let command = table[[first, key]] { return .command(command) }
    if let command = table[[key]] { return .command(command) }
    return table.keys.contains { $0.count == 2 && $0[0] == key } ? .beginning : .nothing
  }

  /// The keys that run a command in a context, the one that help shows first.
  package func keys(of command: Command, in context: KeyContext) -> [CommandEntry.KeySequence] {
    let entry = command.entry
    guard entry.contexts.contains(context) else { return [] }
    guard let meanings else { return entry.keys }
    return candidates(for: command).filter { meanings[context]?[$0] == command }
  }

  /// The keys that run a command in one context at least.
  package func keys(of command: Command) -> [CommandEntry.KeySequence] {
    let entry = command.entry
    guard let meanings else { return entry.keys }
    return candidates(for: command).filter { keys in
      entry.contexts.contains { meanings[$0]?[keys] == command }
    }
  }

  /// Whether the user gave a command keys, or took them away.
  package func isOwn(_ command: Command) -> Bool { own[command] != nil }

  private func candidates(for command: Command) -> [CommandEntry.KeySequence] {
    let given = own[command] ?? []
    return given + command.entry.keys.filter { !given.contains($0) }
  }
}
