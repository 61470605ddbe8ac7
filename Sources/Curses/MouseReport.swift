import TUI

/// Reads reports of the pointer: `ESC [ < button ; column ; row M`, and the older `ESC [ M` with
/// three bytes, which terminals send that do not know the first.
enum MouseReport {
  /// What follows `ESC [` in a report of the newer form.
  static let mark = UInt8(ascii: "<")

  /// The event of a report's parameters, after its mark; nil where it tells nothing of use.
  ///
  /// Numbers that no screen has are not believed, however they are written.
  static func event(parameters: ArraySlice<UInt8>, letter: UInt8) -> MouseEvent? {
    let isRelease = letter == UInt8(ascii: "m")
    guard isRelease || letter == UInt8(ascii: "M") else { return nil }
    let numbers = parameters.split(
      separator: UInt8(ascii: ";"), omittingEmptySubsequences: false
    ).map(number)
    guard numbers.count == 3, let code = numbers[0], let column = numbers[1],
      let row = numbers[2]
    else { return nil }
    return event(code: code, column: column, row: row, isRelease: isRelease)
  }

  /// The event of the three bytes of the older form, each a number from 32 on.
  static func event(bytes: ArraySlice<UInt8>) -> MouseEvent? {
    let numbers = bytes.map { Int($0) - 32 }
    guard numbers.count == 3, numbers.allSatisfy({ $0 >= 0 }) else { return nil }
    // Which button was let go the older form does not say.
    let isRelease = numbers[0] & (Code.buttons | Code.motion | Code.wheel) == Code.none
    let code = isRelease ? numbers[0] & ~Code.buttons : numbers[0]
    return event(code: code, column: numbers[1], row: numbers[2], isRelease: isRelease)
  }

  private static func event(
    code: Int, column: Int, row: Int, isRelease: Bool
  ) -> MouseEvent? {
    guard column > 0, row > 0, let action = action(code, isRelease: isRelease) else { return nil }
    var modifiers: MouseEvent.Modifiers = []
    if code & Code.shift != 0 { modifiers.insert(.shift) }
    if code & Code.alt != 0 { modifiers.insert(.alt) }
    if code & Code.control != 0 { modifiers.insert(.control) }
    return MouseEvent(
      action, at: Position(column: column - 1, row: row - 1), modifiers: modifiers)
  }

  private static func action(_ code: Int, isRelease: Bool) -> MouseEvent.Action? {
    let place = code & Code.buttons
    switch code & ~(Code.buttons | Code.shift | Code.alt | Code.control) {
    case Code.wheel:
      return isRelease ? nil : .wheel([.up, .down, .left, .right][place])
    case 0, Code.motion:
      guard place != Code.none else { return nil }
      let button: MouseEvent.Button = [.left, .middle, .right][place]
      if isRelease { return .release(button) }
      return code & Code.motion != 0 ? .drag(button) : .press(button)
    default: return nil
    }
  }

  /// A number of at most four digits; nil for anything else.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...4).contains(digits.count),
      digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  /// What the bits of a report's first number mean.
  private enum Code {
    static let buttons = 3
    static let none = 3
    static let shift = 4
    static let alt = 8
    static let control = 16
    static let motion = 32
    static let wheel = 64
  }
}
