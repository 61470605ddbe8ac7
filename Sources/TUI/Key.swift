/// A key press, as a terminal can tell it.
package enum Key: Hashable, Sendable {
  case character(Character)
  /// Ctrl with a letter; always the lower-case letter.
  case control(Character)
  case alt(Character)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right
  case shiftUp, shiftDown, shiftLeft, shiftRight
  case controlUp, controlDown, controlLeft, controlRight
  case altLeft, altRight
  case home, end, pageUp, pageDown
  /// `F1` is `function(1)`.
  case function(Int)
  /// A sequence that the terminal description does not name.
  case unknown
}

extension Key {
  /// How help and the foot line show the key; the same in every language.
  package var label: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let letter): "Ctrl-\(letter)"
    case .alt(" "): "Alt-Space"
    case .alt(let character): "Alt-\(character)"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .shiftUp: "Shift-↑"
    case .shiftDown: "Shift-↓"
    case .shiftLeft: "Shift-←"
    case .shiftRight: "Shift-→"
    case .controlUp: "Ctrl-↑"
    case .controlDown: "Ctrl-↓"
    case .controlLeft: "Ctrl-←"
    case .controlRight: "Ctrl-→"
    case .altLeft: "Alt-←"
    case .altRight: "Alt-→"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .function(let number): "F\(number)"
    case .unknown: "?"
    case .enter, .escape, .tab, .delete, .insert, .home, .end, .pageUp, .pageDown:
      name ?? ""
    }
  }
}

/// The notation in which users write key bindings: `a`, `<C-r>`, `<S-Right>`, `<Enter>`.
extension Key {
  /// The key a notation stands for; nil when it is not exactly one key.
  package init?(notation: String) {
    if notation.count == 1, let character = notation.first {
      self = Self.typed(character)
      return
    }
    guard notation.first == "<", notation.last == ">" else { return nil }
    guard let key = Self.named(String(notation.dropFirst().dropLast())) else { return nil }
    self = key
  }

  /// The key as users write it in a key binding; parses back to the same key.
  package var notation: String {
    switch self {
    case .character("<"): "<lt>"
    case .character(" "): "<Space>"
    case .character(let character): String(character)
    case .control(let letter): "<C-\(letter)>"
    case .alt(" "): "<A-Space>"
    case .alt("<"): "<A-lt>"
    case .alt(">"): "<A-gt>"
    case .alt(let character): "<A-\(character)>"
    case .function(let number): "<F\(number)>"
    default: "<\(name ?? "Unknown")>"
    }
  }

  /// The keys of a sequence such as `jj<Enter>abc<Esc>`; a `<` that begins no key is itself.
  package static func keys(in sequence: String) -> [Key] {
    var keys: [Key] = []
    var rest = sequence[...]
    while let first = rest.first {
      if first == "<", let end = rest.dropFirst(2).firstIndex(of: ">"),
        let key = named(String(rest[rest.index(after: rest.startIndex)..<end]))
      {
        keys.append(key)
        rest = rest[rest.index(after: end)...]
      } else {
        keys.append(typed(first))
        rest = rest.dropFirst()
      }
    }
    return keys
  }

  /// The keys of one entry in a file of keys, `gg` or `<C-x>s`; nil where a part names no key.
  ///
  /// Unlike text that is typed, a `<` that begins no key is a mistake, unless it stands alone.
  package static func sequence(notation: String) -> [Key]? {
    if let key = Key(notation: notation) { return [key] }
    var keys: [Key] = []
    var rest = notation[...]
    while let first = rest.first {
      var end = rest.index(after: rest.startIndex)
      if first == "<" {
        guard let close = rest.dropFirst(2).firstIndex(of: ">") else { return nil }
        end = rest.index(after: close)
      }
      guard let key = Key(notation: String(rest[..<end])) else { return nil }
      keys.append(key)
      rest = rest[end...]
    }
    return keys
  }

  /// What a keyboard sends for a character; line ends and tabs have keys of their own.
  private static func typed(_ character: Character) -> Key {
    switch character {
    case "\n", "\r", "\r\n": .enter
    case "\t": .tab
    case "\u{1B}": .escape
    default: .character(character)
    }
  }

  private static func named(_ name: String) -> Key? {
    if let key = keysByName[name.lowercased()] { return key }
    let rest = name.dropFirst(2)
    switch name.prefix(2).lowercased() {
    case "c-":
      let letter = rest.lowercased()
      guard letter.count == 1, let letter = letter.first else { return nil }
      return letter.isASCII && letter.isLetter ? .control(letter) : nil
    case "a-":
      if case .character(let character) = keysByName[rest.lowercased()] { return .alt(character) }
      return rest.count == 1 ? rest.first.map { .alt($0) } : nil
    default: return functionKey(name)
    }
  }

  private static func functionKey(_ name: String) -> Key? {
    guard name.first?.lowercased() == "f", let number = Int(name.dropFirst()) else { return nil }
    return (1...63).contains(number) ? .function(number) : nil
  }

  private static let keysByName: [String: Key] = {
    var keys: [String: Key] = [:]
    for (character, name) in [("<", "lt"), (">", "gt"), (" ", "space")] as [(Character, String)] {
      keys[name] = .character(character)
    }
    for (key, name) in namesByKey { keys[name.lowercased()] = key }
    return keys
  }()

  /// The name between the angle brackets, for keys that have one.
  private var name: String? { Self.namesByKey[self] }

  private static let namesByKey: [Key: String] = [
    .enter: "Enter", .escape: "Esc", .tab: "Tab", .backTab: "S-Tab", .backspace: "BS",
    .delete: "Del", .insert: "Ins", .home: "Home", .end: "End", .pageUp: "PgUp",
    .pageDown: "PgDn", .up: "Up", .down: "Down", .left: "Left", .right: "Right",
    .shiftUp: "S-Up", .shiftDown: "S-Down", .shiftLeft: "S-Left", .shiftRight: "S-Right",
    .controlUp: "C-Up", .controlDown: "C-Down", .controlLeft: "C-Left",
    .controlRight: "C-Right", .altLeft: "A-Left", .altRight: "A-Right", .unknown: "Unknown",
  ]
}

extension [Key] {
  /// Keys pressed after each other as users write them: `gg`, `<C-x>s`.
  package var notation: String { map(\.notation).joined() }
}
