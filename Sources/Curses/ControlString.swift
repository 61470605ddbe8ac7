/// A string that a terminal sends as an answer: its colours, its name, a clipboard.
///
/// Nobody pressed it, so it is passed over up to its end and nothing of it is kept.
struct ControlString: Equatable {
  private let endsAtBell: Bool
  private var length = 0
  // Of the character that the bytes are in the middle of: a byte of it is no end.
  private var missing = 0
  private var lead: UInt8 = 0
  private(set) var isOver = false

  /// The string that a byte after an Escape begins; nil where it begins none.
  init?(introducer: UInt8) {
    guard "PX]^_".utf8.contains(introducer) else { return nil }
    endsAtBell = introducer == UInt8(ascii: "]")
  }

  /// Takes bytes up to the end of the string; returns how many were taken.
  ///
  /// An Escape is left for the next call until it is clear whether it ends the string. One that
  /// begins something else breaks the string off, and is left for good.
  mutating func skip(_ more: ArraySlice<UInt8>) -> Int {
    for index in more.indices {
      let taken = index - more.startIndex
      if more[index] == Byte.escape {
        guard let next = more[index...].dropFirst().first else { return taken }
        isOver = true
        return next == UInt8(ascii: "\\") ? taken + 2 : taken
      }
      take(more[index])
      if isOver { return taken + 1 }
    }
    return more.count
  }

  private mutating func take(_ byte: UInt8) {
    length += 1
    if length >= Self.longest || Self.breaks.contains(byte) { isOver = true }
    if endsAtBell, byte == Self.bell { isOver = true }
    let isContinuation = missing > 0 && byte & 0xC0 == 0x80
    if byte == Self.terminator, !isContinuation || lead == 0xC2 { isOver = true }
    missing = isContinuation ? missing - 1 : UTF8Length.of(byte) - 1
    if !isContinuation { lead = byte }
  }

  // Bytes. Answers are shorter, but for a clipboard; whatever goes on longer is none.
  private static let longest = 1 << 20
  private static let bell: UInt8 = 0x07
  /// What breaks a string off and belongs to it: CAN and SUB.
  private static let breaks: [UInt8] = [0x18, 0x1A]
  /// The end of a string in its form of eight bits.
  private static let terminator: UInt8 = 0x9C
}

/// How many bytes a character of UTF-8 has.
enum UTF8Length {
  /// The length that the first byte tells; 1 where it begins no character of several bytes.
  static func of(_ first: UInt8) -> Int {
    switch first {
    case ..<0xC0: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }
}
