/// What the pointer did, as a terminal reports it.
package struct MouseEvent: Hashable, Sendable {
  package enum Button: Hashable, Sendable {
    case left, middle, right
  }

  package enum Direction: Hashable, Sendable {
    case up, down, left, right
  }

  package enum Action: Hashable, Sendable {
    case press(Button)
    /// The pointer moved to another cell while the button was down.
    case drag(Button)
    case release(Button)
    /// One notch of the wheel.
    case wheel(Direction)
  }

  /// The keys that were held; terminals keep Shift for themselves.
  package struct Modifiers: OptionSet, Hashable, Sendable {
    package let rawValue: Int

    package init(rawValue: Int) {
      self.rawValue = rawValue
    }

    package static let shift = Modifiers(rawValue: 1)
    package static let alt = Modifiers(rawValue: 2)
    package static let control = Modifiers(rawValue: 4)
  }

  package let action: Action
  /// The cell; it may lie outside the screen.
  package let position: Position
  package let modifiers: Modifiers

  package init(_ action: Action, at position: Position, modifiers: Modifiers = []) {
    self.action = action
    self.position = position
    self.modifiers = modifiers
  }
}
