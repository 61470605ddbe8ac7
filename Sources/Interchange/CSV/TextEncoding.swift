/// How the text of a file is written as bytes.
public enum TextEncoding: Hashable, Sendable {
  /// UTF-8, with or without a mark at its beginning.
  case utf8(hasMark: Bool)
  /// UTF-16 with the low byte first, told by its mark.
  case utf16LittleEndian
  /// UTF-16 with the high byte first, told by its mark.
  case utf16BigEndian
  /// The Western European code page of Windows.
  case windows1252

  /// The encoding of a file that begins with `sample`; nil when that is no text.
  ///
  /// Without a mark, the sample is UTF-8 unless more bytes contradict that than support it.
  public static func detected(in sample: [UInt8]) -> TextEncoding? {
    if sample.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8(hasMark: true) }
    // The mark of UTF-32 begins like that of UTF-16.
    if sample.starts(with: [0xFF, 0xFE, 0, 0]) || isBinary(sample) { return nil }
    if sample.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if sample.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    // A sample may end in the middle of a character, which says nothing.
    let tail = sample.lastIndex { $0 < 0x80 } ?? sample.endIndex - 1
    let isCut = sample.endIndex - 1 - tail < 4 && tail >= 0
    let check = UTF8Check(isCut ? sample[...tail] : sample[...])
    return check.invalid > check.sequences ? .windows1252 : .utf8(hasMark: false)
  }

  /// Spreadsheets, archives, documents, pictures, and anything full of controls.
  private static func isBinary(_ sample: [UInt8]) -> Bool {
    let signatures: [[UInt8]] = [
      [0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0], [0x25, 0x50, 0x44, 0x46, 0x2D],
      [0x1F, 0x8B], [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("SQLite format 3".utf8),
      [0x7F, 0x45, 0x4C, 0x46],
    ]
    if signatures.contains(where: { sample.starts(with: $0) }) { return true }
    if sample.starts(with: [0xFF, 0xFE]) || sample.starts(with: [0xFE, 0xFF]) { return false }
    let controls = sample.count { $0 < 0x20 && !(0x09...0x0D).contains($0) && $0 != 0x1A }
    return controls * 20 > sample.count
  }
}

/// Turns the bytes of a file, arriving in pieces, into UTF-8 without mark.
struct TextDecoder: Sendable {
  private let encoding: TextEncoding
  private var isAtBeginning = true
  /// A byte that waits for its other half.
  private var oddByte: UInt8?
  /// The first half of a pair of surrogates.
  private var highSurrogate: UInt16?

  init(_ encoding: TextEncoding) {
    self.encoding = encoding
  }

  /// The next piece as UTF-8; invalid UTF-8 passes unchanged, for the record reader to judge.
  mutating func feed(_ chunk: ArraySlice<UInt8>) -> [UInt8] {
    var input = chunk
    if isAtBeginning, !chunk.isEmpty {
      isAtBeginning = false
      input = chunk.dropFirst(markLength)
    }
    switch encoding {
    case .utf8: return Array(input)
    case .windows1252:
      var text: [UInt8] = []
      Windows1252.appendUTF8(of: input, to: &text)
      return text
    case .utf16LittleEndian: return decodeUTF16(input, isBigEndian: false)
    case .utf16BigEndian: return decodeUTF16(input, isBigEndian: true)
    }
  }

  /// What an unfinished character at the end of the file is replaced by.
  mutating func finish() -> [UInt8] {
    defer {
      oddByte = nil
      highSurrogate = nil
    }
    return oddByte != nil || highSurrogate != nil ? Array("\u{FFFD}".utf8) : []
  }

  private var markLength: Int {
    switch encoding {
    case .utf8(let hasMark): hasMark ? 3 : 0
    case .utf16LittleEndian, .utf16BigEndian: 2
    case .windows1252: 0
    }
  }

  private mutating func decodeUTF16(_ input: ArraySlice<UInt8>, isBigEndian: Bool) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(input.count)
    for byte in input {
      guard let first = oddByte else {
        oddByte = byte
        continue
      }
      oddByte = nil
      let (high, low) = isBigEndian ? (first, byte) : (byte, first)
      append(UInt16(high) << 8 | UInt16(low), to: &text)
    }
    return text
  }

  private mutating func append(_ unit: UInt16, to text: inout [UInt8]) {
    let waiting = highSurrogate
    highSurrogate = nil
    if let waiting, (0xDC00...0xDFFF).contains(unit) {
      let code = 0x10000 + (UInt32(waiting) - 0xD800) << 10 + UInt32(unit) - 0xDC00
      text.append(contentsOf: String(Unicode.Scalar(code) ?? "\u{FFFD}").utf8)
      return
    }
    if waiting != nil { text.append(contentsOf: "\u{FFFD}".utf8) }
    if (0xD800...0xDBFF).contains(unit) {
      highSurrogate = unit
    } else if unit < 0x80 {
      text.append(UInt8(unit))
    } else {
      text.append(contentsOf: String(Unicode.Scalar(unit) ?? "\u{FFFD}").utf8)
    }
  }
}
