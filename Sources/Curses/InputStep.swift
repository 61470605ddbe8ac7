import TUI

/// What some bytes begin with.
struct InputStep: Equatable {
  /// What to tell; nil for bytes that say nothing.
  var event: InputEvent?
  var length: Int
  var startsPaste = false
  /// Whether what is left of an endless report is to be passed over.
  var startsNoise = false

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
}
