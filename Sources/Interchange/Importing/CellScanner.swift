/// Reads numbers, words and separators of one cell from left to right.
struct CellScanner {
  private let bytes: [UInt8]
  private var index = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  var isAtEnd: Bool { index == bytes.count }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  /// A number of at most nine digits, and how many digits it is written with.
  mutating func number() -> (value: Int, digits: Int)? {
    let start = index
    var value = 0
    while let byte = next, (0x30...0x39).contains(byte), index - start < 9 {
      value = value * 10 + Int(byte - 0x30)
      index += 1
    }
    return index > start ? (value, index - start) : nil
  }

  /// A run of letters, accented ones included, with the point that shortens it.
  mutating func word() -> String? {
    let start = index
    while let byte = next, byte >= 0x80 || (0x41...0x5A).contains(byte & 0xDF) { index += 1 }
    guard index > start else { return nil }
    let word = String(decoding: bytes[start..<index], as: UTF8.self)
    if next == UInt8(ascii: ".") { index += 1 }
    return word
  }

  /// The separators of a date: a slash, a hyphen or a point, or blanks and commas.
  mutating func separator() -> UInt8? {
    var found: UInt8?
    while let byte = next {
      switch byte {
      case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."):
        guard found == nil || found == 0x20 else { return nil }
        found = byte
      case 0x20, UInt8(ascii: ","): found = found ?? 0x20
      default: return found
      }
      index += 1
    }
    return nil
  }

  /// Skips blanks, a comma and the unbreakable blank included.
  mutating func skipBlanks() {
    while let byte = next {
      if byte == 0x20 || byte == UInt8(ascii: ",") {
        index += 1
      } else if byte == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xA0 {
        index += 2
      } else {
        return
      }
    }
  }

  /// Skips these letters in either case; false when they do not stand here.
  @discardableResult
  mutating func skip(_ text: StaticString) -> Bool {
    let wanted = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    guard index + wanted.count <= bytes.count else { return false }
    for (place, byte) in wanted.enumerated()
    where Self.lowercased(bytes[index + place]) != Self.lowercased(byte) { return false }
    index += wanted.count
    return true
  }

  /// Skips the letters of `1st`, `2nd`, `1er`.
  mutating func skipOrdinal() {
    _ = skip("st") || skip("nd") || skip("rd") || skip("th") || skip("er")
  }

  /// Seconds east of UTC: `Z`, `+02:00`, `-0500`.
  mutating func offset() -> Int? {
    if skip("Z") || skip("UTC") { return 0 }
    let sign = skip("+") ? 1 : skip("-") ? -1 : 0
    guard sign != 0, let (value, digits) = number() else { return nil }
    if digits == 4 { return sign * (value / 100 * 3600 + value % 100 * 60) }
    let minutes = skip(":") ? number()?.value ?? 0 : 0
    return sign * (value * 3600 + minutes * 60)
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
