import TUI

/// Turns the bytes that a terminal sends into events; pure, so that every split can be tested.
///
/// ncurses hands out a sequence it does not know as single characters, and on a board characters
/// are commands. Here a sequence is taken whole, known or not.
struct InputDecoder {
  private let sequences: KeySequences
  private var bytes: [UInt8] = []
  private var next = 0
  private var pasted: PastedBlock?
  private var isInNoise = false
  private var string: ControlString?

  init(sequences: KeySequences) {
    self.sequences = sequences
  }

  /// What the bytes taken so far may still turn out to be.
  enum Expectation: Equatable {
    case nothing
    /// An Escape, or the start of a sequence or character.
    case escape
    /// Certainly the middle of a sequence.
    case sequence
    case paste
  }

  var expectation: Expectation {
    if pasted != nil { return .paste }
    if isInNoise || string != nil { return .sequence }
    guard let first = bytes.dropFirst(next).first else { return .nothing }
    if Byte.controls.contains(first) { return .sequence }
    return bytes.count - next > 2 && first == Byte.escape ? .sequence : .escape
  }

  /// Takes bytes and returns the events that are certain now.
  mutating func feed(_ more: some Sequence<UInt8>) -> [InputEvent] {
    bytes.append(contentsOf: more)
    var events: [InputEvent] = []
    while next < bytes.count {
      if pasted != nil {
        guard let event = takePaste() else { break }
        events.append(event)
        continue
      }
      if isInNoise {
        skipNoise()
        continue
      }
      if string != nil {
        guard skipString() else { break }
        continue
      }
      guard let step = step(bytes[next...]) else { break }
      next += step.length
      isInNoise = step.startsNoise
      string = step.string
      if step.startsPaste { pasted = PastedBlock() }
      if let event = step.event { events.append(event) }
    }
    bytes.removeFirst(next)
    next = 0
    return events
  }

  /// Decides about what is incomplete, when nothing more has come for a while.
  mutating func giveUp() -> [InputEvent] {
    defer { bytes = [] }
    isInNoise = false
    if let block = pasted {
      pasted = nil
      return [.paste(block.text)]
    }
    if string != nil {
      string = nil
      return []
    }
    guard bytes.first == Byte.escape else { return [] }
    switch bytes.dropFirst().first {
    case nil: return [.key(.escape)]
    case Byte.escape? where bytes.count == 2: return [.key(.escape), .key(.escape)]
    case let byte? where bytes.count == 2 && byte < 0x7F:
      return [.key(.alt(Character(Unicode.Scalar(byte))))]
    case let byte? where ControlString(introducer: byte) != nil: return []
    default: return ControlSequence.beginsReport(bytes[...]) ? [] : [.key(.unknown)]
    }
  }

  /// Passes over a string that the terminal sends; false when it takes more bytes to go on.
  private mutating func skipString() -> Bool {
    next += string?.skip(bytes[next...]) ?? 0
    guard string?.isOver == true else { return false }
    string = nil
    return true
  }

  /// Passes over the rest of a sequence that is too long to be one, up to its letter.
  private mutating func skipNoise() {
    while next < bytes.count, (0x20...0x3F).contains(bytes[next]) { next += 1 }
    guard next < bytes.count else { return }
    isInNoise = false
    if (0x40...0x7E).contains(bytes[next]) { next += 1 }
  }

  private mutating func takePaste() -> InputEvent? {
    next += pasted?.take(bytes[next...]) ?? 0
    guard let block = pasted, block.isComplete else { return nil }
    pasted = nil
    return .paste(block.text)
  }
}

extension InputDecoder {
  /// The first step of the bytes, or nil when it takes more bytes to tell.
  private func step(_ rest: ArraySlice<UInt8>) -> InputStep? {
    guard let first = rest.first else { return nil }
    switch first {
    case Byte.escape: return escapeStep(rest)
    case ..<0x20, Byte.delete: return InputStep(key: control(first), length: 1)
    case Byte.controls: return controlStep(first, rest, length: 1)
    default:
      if let control = Self.encodedControl(rest) { return controlStep(control, rest, length: 2) }
      return characterStep(rest) { .character($0) }
    }
  }

  /// The step of a control of eight bits, read by the grammar of what follows an Escape.
  ///
  /// It is never a key: no terminal that sends UTF-8 reports keys in this way.
  private func controlStep(
    _ control: UInt8, _ rest: ArraySlice<UInt8>, length: Int
  ) -> InputStep? {
    var step = InputStep(length: length)
    step.string = ControlString(introducer: control - 0x40)
    let usual = [Byte.escape, control - 0x40] + rest.dropFirst(length).prefix(80)
    switch control - 0x40 {
    case UInt8(ascii: "["):
      guard let long = ControlSequence.step(usual[...]) else { return nil }
      step = long
      step.length += length - 2
    case UInt8(ascii: "O"):
      guard let short = ControlSequence.shortStep(usual[...]) else { return nil }
      step = short
      step.length += length - 2
    default: break
    }
    if case .key = step.event { step.event = nil }
    return step
  }

  /// A control of eight bits that is sent as a character of two bytes.
  private static func encodedControl(_ rest: ArraySlice<UInt8>) -> UInt8? {
    guard rest.first == 0xC2, let second = rest.dropFirst().first else { return nil }
    return Byte.controls.contains(second) ? second : nil
  }

  private func control(_ byte: UInt8) -> Key {
    switch byte {
    case 0x08: sequences.backspaceIsControlH ? .backspace : .control("h")
    case 0x09: .tab
    case 0x0D: .enter
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    case Byte.delete: .backspace
    default: .unknown
    }
  }

  /// One character of UTF-8; bytes that are none are passed over without an event.
  ///
  /// So are those that go on a broken character: alone they would be controls.
  private func characterStep(
    _ rest: ArraySlice<UInt8>, key: (Character) -> Key
  ) -> InputStep? {
    let length = UTF8Length.of(rest[rest.startIndex])
    let candidate = rest.prefix(length)
    let continuations = candidate.dropFirst().prefix { $0 & 0xC0 == 0x80 }
    guard continuations.count == candidate.count - 1 else {
      return InputStep(length: 1 + continuations.count)
    }
    guard candidate.count == length else { return nil }
    let text = String(validating: candidate, as: UTF8.self)
    return InputStep(key: text?.first.map(key), length: length)
  }

  private func escapeStep(_ rest: ArraySlice<UInt8>) -> InputStep? {
    switch sequences.match(rest) {
    case .key(let key, let length): return InputStep(key: key, length: length)
    case .incomplete: return nil
    case .none: break
    }
    guard let second = rest.dropFirst().first else { return nil }
    switch second {
    case UInt8(ascii: "["): return ControlSequence.step(rest)
    case UInt8(ascii: "O"): return ControlSequence.shortStep(rest)
    case Byte.delete: return InputStep(key: .unknown, length: 2)
    // Escape and then a control key, both pressed before the program looked.
    case ..<0x20, Byte.controls: return InputStep(key: .escape, length: 1)
    default:
      if let string = ControlString(introducer: second) { return stringStep(string, rest) }
      if Self.encodedControl(rest.dropFirst()) != nil { return InputStep(key: .escape, length: 1) }
      guard var step = characterStep(rest.dropFirst(), key: { .alt($0) }) else { return nil }
      step.length += 1
      return step
    }
  }

  /// The step of bytes that begin a string, or that are a key with Alt and the next key.
  ///
  /// A string has something to say at once; a person takes longer to press the next key.
  private func stringStep(_ string: ControlString, _ rest: ArraySlice<UInt8>) -> InputStep? {
    let payload = rest.dropFirst(2)
    guard let first = payload.first else { return nil }
    if first == Byte.escape {
      guard let next = payload.dropFirst().first else { return nil }
      if next != UInt8(ascii: "\\") {
        let letter = Character(Unicode.Scalar(rest[rest.startIndex + 1]))
        return InputStep(key: .alt(letter), length: 2)
      }
    }
    var step = InputStep(length: 2)
    step.string = string
    return step
  }
}
