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
    if next == bytes.count { return .nothing }
    return bytes.count - next > 2 && bytes[next] == Byte.escape ? .sequence : .escape
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
      guard let step = step(bytes[next...]) else { break }
      next += step.length
      isInNoise = step.startsNoise
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
    guard bytes.first == Byte.escape else { return [] }
    switch bytes.dropFirst().first {
    case nil: return [.key(.escape)]
    case Byte.escape? where bytes.count == 2: return [.key(.escape), .key(.escape)]
    case let byte? where bytes.count == 2 && byte < 0x7F:
      return [.key(.alt(Character(Unicode.Scalar(byte))))]
    default: return ControlSequence.beginsReport(bytes[...]) ? [] : [.key(.unknown)]
    }
  }

  /// Passes over the rest of a report that is too long to be one, up to its letter.
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
    default: return characterStep(rest) { .character($0) }
    }
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
  private func characterStep(
    _ rest: ArraySlice<UInt8>, key: (Character) -> Key
  ) -> InputStep? {
    let first = rest[rest.startIndex]
    let length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard length > 0, first < 0xF5 else { return InputStep(key: nil, length: 1) }
    let candidate = rest.prefix(length)
    guard candidate.dropFirst().allSatisfy({ $0 & 0xC0 == 0x80 }) else {
      return InputStep(key: nil, length: 1)
    }
    guard candidate.count == length else { return nil }
    guard let text = String(validating: candidate, as: UTF8.self), let character = text.first
    else { return InputStep(key: nil, length: 1) }
    let isControl = text.unicodeScalars.contains { (0x80...0x9F).contains($0.value) }
    return InputStep(key: isControl ? nil : key(character), length: length)
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
    case ..<0x20: return InputStep(key: .escape, length: 1)
    default:
      guard var step = characterStep(rest.dropFirst(), key: { .alt($0) }) else { return nil }
      step.length += 1
      return step
    }
  }
}
