import TUI

/// Who claims which key in one context, the user's lines and then the table.
struct KeyClaims {
  /// What could not be as it was written.
  private(set) var faults: [KeyFault] = []
  private let context: KeyContext
  private let given: [GivenKeys]
  private var commands: [CommandEntry.KeySequence: Command] = [:]

  init(_ given: [GivenKeys], in context: KeyContext) {
    self.context = context
    self.given = given.filter { $0.command.entry.contexts.contains(context) }
  }

  /// What keys mean once everybody was heard.
  mutating func settled() -> [CommandEntry.KeySequence: Command] {
    for command in Command.allCases { reserveWayOut(of: command) }
    // Who leads out of where it works is heard first: nobody may take its last key.
    for line in given where line.command.wayOut != nil { claim(line) }
    for line in given where line.command.wayOut == nil { claim(line) }
    for command in Command.allCases where command.entry.contexts.contains(context) {
      if line(of: command) == nil { claimTableKeys(of: command) }
    }
    dropHiddenSequences()
    for line in given where !line.isEmpty && !hasKeys(line.command) {
      // Nothing of the line held: better the keys of the table than none.
      for keys in line.command.entry.keys where isFree(keys) { commands[keys] = line.command }
    }
    return commands
  }

  /// Keeps the way out for a command that no line gives another one.
  private mutating func reserveWayOut(of command: Command) {
    guard let key = command.wayOut, command.entry.contexts.contains(context) else { return }
    let own = line(of: command)?.keys ?? []
    // A sequence may turn out to be hidden, so it is no way out to rely on.
    let isSafe = own.contains { $0.count == 1 && !goesToField($0, of: command) }
    if !isSafe { commands[[key]] = command }
  }

  private mutating func claim(_ line: GivenKeys) {
    var typed: [KeyFault] = []
    var isHeard = false
    for keys in line.keys {
      if goesToField(keys, of: line.command) {
        typed.append(fault(line.line, .typed(line.command, keys)))
      } else if let holder = commands[keys], holder != line.command {
        faults.append(fault(line.line, clash(line.command, keys, holder)))
      } else {
        commands[keys] = line.command
        isHeard = true
      }
    }
    // Elsewhere the letter works, and here another key does: as the user will have meant it.
    let isMeant = isHeard && !line.command.entry.contexts.allSatisfy(\.takesText)
    if !isMeant { faults += typed }
  }

  private func clash(
    _ command: Command, _ keys: CommandEntry.KeySequence, _ holder: Command
  ) -> KeyFault.Reason {
    guard let former = line(of: holder), former.keys.contains(keys) else {
      return .wayOut(command, keys, of: holder)
    }
    return .clash(command, keys, with: holder, line: former.line)
  }

  private mutating func claimTableKeys(of command: Command) {
    for keys in command.entry.keys {
      if let holder = commands[keys], holder != command {
        guard let line = line(of: holder)?.line else { continue }
        faults.append(fault(line, .displaced(command, keys, by: holder)))
      } else {
        commands[keys] = command
      }
    }
  }

  private mutating func dropHiddenSequences() {
    let sequences = commands.filter { $0.key.count == 2 }
    for (keys, command) in sequences.sorted(by: { $0.key.notation < $1.key.notation }) {
      guard let holder = commands[[keys[0]]] else { continue }
      commands[keys] = nil
      // The line to mend is that of the sequence, or of the key where the table has the sequence.
      guard let line = line(of: command)?.line ?? line(of: holder)?.line else { continue }
      faults.append(fault(line, .hidden(command, keys, by: holder)))
    }
  }

  private func isFree(_ keys: CommandEntry.KeySequence) -> Bool {
    guard commands[keys] == nil, commands[[keys[0]]] == nil else { return false }
    return keys.count == 2 || !commands.keys.contains { $0.count == 2 && $0[0] == keys[0] }
  }

  private func hasKeys(_ command: Command) -> Bool { commands.values.contains(command) }

  private func line(of command: Command) -> GivenKeys? {
    given.first { $0.command == command }
  }

  private func fault(_ line: Int, _ reason: KeyFault.Reason) -> KeyFault {
    KeyFault(line: line, reason: reason, contexts: [context])
  }

  /// Whether a field that is filled in here would take one of the keys for itself.
  private func goesToField(_ keys: CommandEntry.KeySequence, of command: Command) -> Bool {
    guard context.takesText else { return false }
    return keys.contains { key in
      if case .character = key { return true }
      // These two are about fields that take no text.
      guard command != .previousChoice, command != .nextChoice else { return false }
      var field = TextField()
      return field.handle(key)
    }
  }
}
