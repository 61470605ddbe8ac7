import TUI

/// What some bytes begin with.
struct InputStep: Equatable {
  var key: Key?
  var length: Int
  var startsPaste = false
}

/// Bytes with a meaning of their own.
enum Byte {
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let escape: UInt8 = 0x1B
  static let delete: UInt8 = 0x7F
}
