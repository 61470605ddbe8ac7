import TUI

/// Reads `ESC [ parameters letter` and `ESC O letter`, the grammar that terminals share.
enum ControlSequence {
  /// The step of bytes that start with `ESC [`; nil when the letter has not come yet.
  static func step(_ rest: ArraySlice<UInt8>) -> InputStep? {
    var end = rest.startIndex + 2
    while end < rest.endIndex, (0x20...0x3F).contains(rest[end]) { end += 1 }
    let length = end - rest.startIndex
    if rest.dropFirst(2).first == MouseReport.mark { return report(rest, length: length) }
    guard length < longest else { return noise(length: length) }
    guard end < rest.endIndex else { return nil }
    guard (0x40...0x7E).contains(rest[end]) else {
      // Not a sequence after all. What broke it off is read for itself.
      return InputStep(key: .unknown, length: length)
    }
    let parameters = rest[(rest.startIndex + 2)..<end]
    if parameters.isEmpty, rest[end] == UInt8(ascii: "M") { return olderReport(rest) }
    var step = InputStep(length: length + 1)
    switch (String(decoding: parameters, as: UTF8.self), rest[end]) {
    case ("200", UInt8(ascii: "~")): step.startsPaste = true
    // The end of a paste that never began: nothing to do, and nothing to type either.
    case ("201", UInt8(ascii: "~")): break
    case (_, let letter) where isAnswer(parameters, letter): break
    default: step.event = .key(key(parameters: parameters, letter: rest[end]))
    }
    return step
  }

  /// Whether a whole sequence can be the answer to the question where the cursor is.
  static func isCursorReport(_ sequence: ArraySlice<UInt8>) -> Bool {
    sequence.starts(with: [Byte.escape, UInt8(ascii: "[")]) && sequence.count > 3
      && sequence.last == UInt8(ascii: "R")
  }

  /// Whether a sequence is an answer or news of the terminal: nobody pressed it.
  private static func isAnswer(_ parameters: ArraySlice<UInt8>, _ letter: UInt8) -> Bool {
    guard parameters.allSatisfy({ (0x30...0x3B).contains($0) }) else { return true }
    if "MR".utf8.contains(letter) { return !parameters.isEmpty }
    return !"ABCDEFHPQSZ~u".utf8.contains(letter)
  }

  /// The step of what goes on for longer than any key; its letter is still to come.
  private static func noise(length: Int) -> InputStep {
    var step = InputStep(length: length)
    step.startsNoise = true
    return step
  }

  /// Whether bytes that start with `ESC [` can only be the beginning of a pointer's report.
  static func beginsReport(_ rest: ArraySlice<UInt8>) -> Bool {
    let third = rest.dropFirst(2).first
    return third == MouseReport.mark || third == UInt8(ascii: "M")
  }

  /// A report of the pointer; `length` bytes of it have come, the letter not counted.
  ///
  /// It is never a key, whatever is wrong with it: nobody pressed one.
  private static func report(_ rest: ArraySlice<UInt8>, length: Int) -> InputStep? {
    guard length < longest else { return noise(length: length) }
    guard let letter = rest.dropFirst(length).first else { return nil }
    guard (0x40...0x7E).contains(letter) else { return InputStep(length: length) }
    let parameters = rest.dropFirst(3).prefix(length - 3)
    let event = MouseReport.event(parameters: parameters, letter: letter)
    return InputStep(event.map(InputEvent.mouse), length: length + 1)
  }

  private static func olderReport(_ rest: ArraySlice<UInt8>) -> InputStep? {
    let bytes = rest.dropFirst(3).prefix(3)
    guard bytes.count == 3 else { return nil }
    return InputStep(MouseReport.event(bytes: bytes).map(InputEvent.mouse), length: 6)
  }

  /// The step of bytes that start with `ESC O`, the keypad's form.
  static func shortStep(_ rest: ArraySlice<UInt8>) -> InputStep? {
    var end = rest.startIndex + 2
    while end < rest.endIndex, (0x30...0x3B).contains(rest[end]) { end += 1 }
    guard end - rest.startIndex < longest else { return noise(length: end - rest.startIndex) }
    guard end < rest.endIndex else { return nil }
    guard (0x40...0x7E).contains(rest[end]) else { return InputStep(key: .alt("O"), length: 2) }
    let parameters = rest[(rest.startIndex + 2)..<end]
    let key = key(parameters: parameters, letter: rest[end])
    return InputStep(key: key, length: end - rest.startIndex + 1)
  }

  private static func key(parameters: ArraySlice<UInt8>, letter: UInt8) -> Key {
    let numbers = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
    guard parameters.allSatisfy({ (0x30...0x3B).contains($0) }) else { return .unknown }
    let modifiers = Modifiers(rawValue: max(0, (numbers.count > 1 ? numbers[1] : 1) - 1))
    switch letter {
    case UInt8(ascii: "A"): return arrow(modifiers, .up, .shiftUp, .controlUp, .up)
    case UInt8(ascii: "B"): return arrow(modifiers, .down, .shiftDown, .controlDown, .down)
    case UInt8(ascii: "C"): return arrow(modifiers, .right, .shiftRight, .controlRight, .altRight)
    case UInt8(ascii: "D"): return arrow(modifiers, .left, .shiftLeft, .controlLeft, .altLeft)
    case UInt8(ascii: "F"): return .end
    case UInt8(ascii: "H"): return .home
    case UInt8(ascii: "M"): return parameters.isEmpty ? .enter : .unknown
    case UInt8(ascii: "P")...UInt8(ascii: "S"): return function(Int(letter) - 0x4F, modifiers)
    case UInt8(ascii: "Z"): return .backTab
    case UInt8(ascii: "~"): return numbered(numbers.first ?? 0, modifiers)
    default: return .unknown
    }
  }

  private static func numbered(_ number: Int, _ modifiers: Modifiers) -> Key {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: function(number - 10, modifiers)
    case 17...21: function(number - 11, modifiers)
    case 23...26: function(number - 12, modifiers)
    case 28...29: function(number - 13, modifiers)
    case 31...34: function(number - 14, modifiers)
    default: .unknown
    }
  }

  /// Shift and Ctrl with a function key count on from twelve, as terminal descriptions do.
  private static func function(_ number: Int, _ modifiers: Modifiers) -> Key {
    if modifiers.contains(.control) { return .function(number + 24) }
    return .function(modifiers.contains(.shift) ? number + 12 : number)
  }

  private static func arrow(
    _ modifiers: Modifiers, _ plain: Key, _ shift: Key, _ control: Key, _ alt: Key
  ) -> Key {
    if modifiers.contains(.control) { return control }
    if modifiers.contains(.alt) { return alt }
    return modifiers.contains(.shift) ? shift : plain
  }

  private struct Modifiers: OptionSet {
    let rawValue: Int
    static let shift = Modifiers(rawValue: 1)
    static let alt = Modifiers(rawValue: 2)
    static let control = Modifiers(rawValue: 4)
  }

  // Bytes. Real sequences stay below 20; noise must not be collected without end.
  private static let longest = 64
}
