import TUI

/// What some bytes begin with.
struct InputStep: Equatable {
  /// What to tell; nil for bytes that say nothing.
  var event: InputEvent?
  var length: Int
  var startsPaste = false
  /// Whether what is left of an endless sequence is to be passed over.
  var startsNoise = false
  /// The string that begins after these bytes.
  var string: ControlString?

  init(_ event: InputEvent? = nil, length: Int) {
    self.event = event
    self.length = length
  }

  init(key: Key?, length: Int) {
    self.init(key.map(InputEvent.key), length: length)
  }
}

/// Bytes with a meaning of their own.
enum Byte {
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let escape: UInt8 = 0x1B
  static let delete: UInt8 = 0x7F
  /// The controls of eight bits; within a character of UTF-8 these bytes go it on.
  static let controls: ClosedRange<UInt8> = 0x80...0x9F
}
