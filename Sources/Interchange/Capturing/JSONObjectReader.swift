/// Reads one flat JSON object, as RFC 8259 writes it: names with texts, numbers, truths or lists
/// of these.
///
/// Strict, for what it reads comes from anybody: nothing behind the object, no name twice, no
/// object inside it. Linear in the length of the text; it never calls itself.
struct JSONObjectReader {
  private let bytes: [UInt8]
  private var place = 0

  /// Begins with bytes that are UTF-8.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The members in their order; those of a list follow each other under one name.
  mutating func members() throws(CaptureFault) -> [CaptureFields.Member] {
    var members: [CaptureFields.Member] = []
    var names: Set<String> = []
    try take(UInt8(ascii: "{"))
    skipBlanks()
    if peek == UInt8(ascii: "}") {
      place += 1
    } else {
      repeat {
        skipBlanks()
        let name = try string()
        guard names.insert(name).inserted else { throw .givenTwice(name) }
        skipBlanks()
        try take(UInt8(ascii: ":"))
        for value in try values(of: name) where !value.isEmpty { members.append((name, value)) }
        skipBlanks()
      } while isNext(UInt8(ascii: ","))
      try take(UInt8(ascii: "}"))
    }
    skipBlanks()
    guard place == bytes.count else { throw .notJSON(character: place + 1) }
    return members
  }

  private mutating func values(of name: String) throws(CaptureFault) -> [String] {
    skipBlanks()
    guard isNext(UInt8(ascii: "[")) else { return [try value(of: name)] }
    var values: [String] = []
    skipBlanks()
    if isNext(UInt8(ascii: "]")) { return [] }
    repeat {
      skipBlanks()
      values.append(try value(of: name))
      skipBlanks()
    } while isNext(UInt8(ascii: ","))
    try take(UInt8(ascii: "]"))
    return values
  }

  /// A text, or a number or a truth as it is written; nothing for null.
  private mutating func value(of name: String) throws(CaptureFault) -> String {
    switch peek {
    case UInt8(ascii: "\""): return try string()
    case UInt8(ascii: "{"), UInt8(ascii: "["): throw .nested(name)
    default: break
    }
    let start = place
    while let byte = peek, Self.isInWord(byte) { place += 1 }
    let word = String(decoding: bytes[start..<place], as: UTF8.self)
    switch word {
    case "null": return ""
    case "true", "false": return word
    default:
      guard Self.isNumber(word) else { throw .notJSON(character: start + 1) }
      return word
    }
  }

  private mutating func string() throws(CaptureFault) -> String {
    try take(UInt8(ascii: "\""))
    var text: [UInt8] = []
    while let byte = peek {
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += try escaped()
      case 0..<0x20: throw .notJSON(character: place)
      default: text.append(byte)
      }
    }
    throw .notJSON(character: place + 1)
  }

  private mutating func escaped() throws(CaptureFault) -> [UInt8] {
    guard let byte = peek else { throw .notJSON(character: place + 1) }
    place += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"), UInt8(ascii: "f"): return [UInt8(ascii: " ")]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return Array(String(try scalar()).utf8)
    default: throw .notJSON(character: place)
    }
  }

  /// The scalar behind `\u`, of two halves where the first asks for another.
  private mutating func scalar() throws(CaptureFault) -> Unicode.Scalar {
    var value = try unit()
    if (0xD800..<0xDC00).contains(value), isNext(UInt8(ascii: "\\")) {
      guard isNext(UInt8(ascii: "u")) else { throw .notJSON(character: place + 1) }
      let low = try unit()
      guard (0xDC00..<0xE000).contains(low) else { throw .notJSON(character: place + 1) }
      value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(value) else { throw .notJSON(character: place + 1) }
    return scalar
  }

  private mutating func unit() throws(CaptureFault) -> UInt32 {
    let end = min(place + 4, bytes.count)
    let digits = String(decoding: bytes[place..<end], as: UTF8.self)
    guard digits.utf8.count == 4, digits.utf8.allSatisfy(Self.isHexadecimal),
      let value = UInt32(digits, radix: 16)
    else { throw .notJSON(character: place + 1) }
    place += 4
    return value
  }

  private var peek: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func isNext(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    place += 1
    return true
  }

  private mutating func take(_ byte: UInt8) throws(CaptureFault) {
    guard isNext(byte) else { throw .notJSON(character: place + 1) }
  }

  private mutating func skipBlanks() {
    while let byte = peek, byte == 0x20 || (0x09...0x0D).contains(byte) { place += 1 }
  }

  private static func isInWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
  }

  /// Digits with a sign before them, a fraction and an exponent, each where it may stand.
  private static func isNumber(_ word: String) -> Bool {
    guard let last = word.utf8.last, (0x30...0x39).contains(last) else { return false }
    return Double(word) != nil && word.utf8.first != UInt8(ascii: "+")
      && !word.utf8.contains { (0x67...0x7A).contains($0) }
  }
}
