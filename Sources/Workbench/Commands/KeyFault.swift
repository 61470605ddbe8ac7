package import TUI

/// Something in a file of keys that cannot be as it is written.
package struct KeyFault: Equatable, Sendable {
  /// What is wrong.
  package enum Reason: Equatable, Sendable {
    /// The line has no equals sign.
    case noSetting(String)
    /// No command is called so.
    case unknownCommand(String)
    /// A later line gives the same command other keys, and counts.
    case repeated(Command, line: Int)
    /// This names no key.
    case unreadable(String)
    /// More keys after each other than can be told apart from typing.
    case tooLong(String)
    /// No terminal sends this; what it sends instead is another key.
    case unsendable(Key, arrivesAs: Key)
    /// A field takes the key, so that the command would never run there.
    case typed(Command, CommandEntry.KeySequence)
    /// An earlier line gives the key to another command.
    case clash(Command, CommandEntry.KeySequence, with: Command, line: Int)
    /// The key was another command's by the table, and is so no longer.
    case displaced(Command, CommandEntry.KeySequence, by: Command)
    /// The key is the only way out of where it works.
    case wayOut(Command, CommandEntry.KeySequence, of: Command)
    /// A sequence whose first key does something by itself never comes to its second.
    case hidden(Command, CommandEntry.KeySequence, by: Command)
    /// Without keys there would be no way out.
    case needed(Command)
  }

  /// The line of the file, from 1.
  package let line: Int
  package let reason: Reason
  /// Where it matters; empty where it does not depend on that.
  package internal(set) var contexts: Set<KeyContext>

  package init(line: Int, reason: Reason, contexts: Set<KeyContext> = []) {
    self.line = line
    self.reason = reason
    self.contexts = contexts
  }
}
