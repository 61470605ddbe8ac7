import TUI

/// One line of a personal file that says something: a name and its value.
package struct SettingLine: Equatable, Sendable {
  /// The line's number, from 1.
  package let number: Int
  /// What stands before the first equals sign, or the whole line where there is none.
  package let name: String
  /// What stands after it; nil where there is none.
  package let value: String?

  package init(number: Int, name: String, value: String?) {
    self.number = number
    self.name = name
    self.value = value
  }
}

/// What a file of keys comes to: the keys that hold, and what is wrong with the rest.
package struct KeyReading: Equatable, Sendable {
  /// Where the file lies.
  package let path: String
  /// The keys that hold.
  package let keymap: Keymap
  /// What is wrong, in the order of the lines.
  package let faults: [KeyFault]

  /// Reads the lines of a file; whatever is wrong is left out and told, the rest holds.
  ///
  /// A line of the file comes before the table, an earlier line before a later one. Where a line
  /// names keys of which none can hold, the keys of the table stay.
  package init(_ lines: [SettingLine], path: String) {
    self.path = path
    var parser = KeyParser()
    for line in lines { parser.read(line) }
    guard !parser.given.isEmpty else {
      keymap = .standard
      faults = parser.faults
      return
    }
    var meanings: Keymap.Meanings = [:]
    var found: [KeyFault] = []
    for context in KeyContext.allCases {
      var claims = KeyClaims(parser.given, in: context)
      meanings[context] = claims.settled()
      for fault in claims.faults {
        let place = found.firstIndex { $0.line == fault.line && $0.reason == fault.reason }
        if let place { found[place].contexts.insert(context) } else { found.append(fault) }
      }
    }
    keymap = Keymap(
      own: Dictionary(
        parser.given.map { ($0.command, $0.keys) }, uniquingKeysWith: { $1 }),
      meanings: meanings)
    let all = (parser.faults + found).enumerated()
    faults = all.sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
      .map(\.element)
  }
}

/// The keys that a line of the file gives a command.
struct GivenKeys {
  let command: Command
  let keys: [CommandEntry.KeySequence]
  let line: Int
  /// Whether the line takes the keys away rather than gives others.
  let isEmpty: Bool
}

/// Reads line by line, without asking what other lines say.
private struct KeyParser {
  private(set) var given: [GivenKeys] = []
  private(set) var faults: [KeyFault] = []

  mutating func read(_ line: SettingLine) {
    guard let value = line.value else {
      return faults.append(KeyFault(line: line.number, reason: .noSetting(line.name)))
    }
    guard let command = Command(name: line.name) else {
      return faults.append(KeyFault(line: line.number, reason: .unknownCommand(line.name)))
    }
    if let former = given.firstIndex(where: { $0.command == command }) {
      let reason = KeyFault.Reason.repeated(command, line: line.number)
      faults.append(KeyFault(line: given[former].line, reason: reason))
      given.remove(at: former)
    }
    let words = value.split(whereSeparator: \.isWhitespace).map(String.init)
    if words.isEmpty, command.wayOut != nil {
      return faults.append(KeyFault(line: line.number, reason: .needed(command)))
    }
    var keys: [CommandEntry.KeySequence] = []
    for word in words {
      if let reason = Self.fault(in: word) {
        faults.append(KeyFault(line: line.number, reason: reason))
      } else if let sequence = Key.sequence(notation: word), !keys.contains(sequence) {
        keys.append(sequence)
      }
    }
    given.append(
      GivenKeys(command: command, keys: keys, line: line.number, isEmpty: words.isEmpty))
  }

  /// Why a word is no sequence of keys that can be pressed; nil where it is one.
  private static func fault(in word: String) -> KeyFault.Reason? {
    guard let keys = Key.sequence(notation: word), keys.allSatisfy(\.isPressable) else {
      return .unreadable(word)
    }
    for key in keys {
      if let other = key.arrival { return .unsendable(key, arrivesAs: other) }
    }
    return keys.count > 2 ? .tooLong(word) : nil
  }
}

extension Key {
  /// Whether a keyboard has it: a character that shows, or a key with a name.
  fileprivate var isPressable: Bool {
    switch self {
    case .unknown: false
    case .character(let character), .alt(let character):
      character != "\u{FFFD}" && TextWidth.of(String(character)) > 0
        && !character.unicodeScalars.contains { $0.properties.generalCategory == .control }
    default: true
    }
  }

  /// The key as which a terminal reports this one; nil where it can be told apart.
  fileprivate var arrival: Key? {
    switch self {
    case .control("i"): .tab
    case .control("m"): .enter
    default: nil
    }
  }
}
