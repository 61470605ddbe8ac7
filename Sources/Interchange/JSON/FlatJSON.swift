/// Reads one JSON object whose values are texts, numbers, truths or nothing (RFC 8259).
///
/// Objects and lists inside are passed over: no event is told by one.
enum FlatJSON {
  /// The members in their order, values as texts; nil where it is no such object.
  static func members(of bytes: [UInt8]) -> [(String, String)]? {
    var scanner = Scanner(bytes: bytes)
    guard let members = scanner.object(), scanner.isAtEnd else { return nil }
    return members
  }

  private struct Scanner {
    let bytes: [UInt8]
    var place = 0

    /// No object is nested deeper than this.
    static let deepest = 32

    var isAtEnd: Bool {
      mutating get {
        skipBlanks()
        return place == bytes.count
      }
    }

    mutating func skipBlanks() {
      while place < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[place]) { place += 1 }
    }

    mutating func take(_ character: Character) -> Bool {
      skipBlanks()
      guard place < bytes.count, bytes[place] == character.asciiValue else { return false }
      place += 1
      return true
    }

    mutating func object(depth: Int = 0) -> [(String, String)]? {
      guard depth < Self.deepest, take("{") else { return nil }
      var members: [(String, String)] = []
      if take("}") { return members }
      repeat {
        skipBlanks()
        guard let name = text(), take(":"), let value = value(depth: depth) else { return nil }
        members.append((name, value))
      } while take(",")
      return take("}") ? members : nil
    }

    private mutating func list(depth: Int) -> Bool {
      guard depth < Self.deepest, take("[") else { return false }
      if take("]") { return true }
      repeat {
        guard value(depth: depth) != nil else { return false }
      } while take(",")
      return take("]")
    }

    private mutating func value(depth: Int) -> String? {
      skipBlanks()
      guard place < bytes.count else { return nil }
      switch bytes[place] {
      case UInt8(ascii: "\""): return text()
      case UInt8(ascii: "{"): return object(depth: depth + 1).map { _ in "" }
      case UInt8(ascii: "["): return list(depth: depth + 1) ? "" : nil
      default: return bare()
      }
    }

    /// A number or one of the three words.
    private mutating func bare() -> String? {
      let start = place
      while place < bytes.count, Self.isBare(bytes[place]) { place += 1 }
      let word = String(decoding: bytes[start..<place], as: UTF8.self)
      if word == "null" { return "" }
      if word == "true" || word == "false" { return word }
      return Double(word) == nil ? nil : word
    }

    private static func isBare(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "E"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
        true
      default: false
      }
    }

    private mutating func text() -> String? {
      guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else { return nil }
      place += 1
      var decoded: [UInt8] = []
      while place < bytes.count {
        let byte = bytes[place]
        place += 1
        switch byte {
        case UInt8(ascii: "\""): return String(validating: decoded, as: UTF8.self)
        case UInt8(ascii: "\\"):
          guard let escaped = escape() else { return nil }
          decoded += Array(String(escaped).utf8)
        case 0..<0x20: return nil
        default: decoded.append(byte)
        }
      }
      return nil
    }

    private mutating func escape() -> Unicode.Scalar? {
      guard place < bytes.count else { return nil }
      let byte = bytes[place]
      place += 1
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
      case UInt8(ascii: "n"): return "\n"
      case UInt8(ascii: "t"): return "\t"
      case UInt8(ascii: "r"): return "\r"
      case UInt8(ascii: "b"), UInt8(ascii: "f"): return " "
      case UInt8(ascii: "u"): return unicode()
      default: return nil
      }
    }

    private mutating func unicode() -> Unicode.Scalar? {
      guard let first = unit() else { return nil }
      guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) }
      guard place + 1 < bytes.count, bytes[place] == UInt8(ascii: "\\"),
        bytes[place + 1] == UInt8(ascii: "u")
      else { return nil }
      place += 2
      guard let second = unit(), (0xDC00..<0xE000).contains(second) else { return nil }
      return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    }

    private mutating func unit() -> UInt32? {
      guard place + 4 <= bytes.count else { return nil }
      let digits = String(decoding: bytes[place..<place + 4], as: UTF8.self)
      place += 4
      return UInt32(digits, radix: 16)
    }
  }
}
