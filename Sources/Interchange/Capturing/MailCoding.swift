/// How mails write bytes and letters with the few signs that every machine between lets pass.
enum MailCoding {
  /// A text in a character set: Windows-1252 for its relatives and wherever it is no UTF-8.
  static func text(_ bytes: ArraySlice<UInt8>, charset: String = "utf-8") -> String {
    let isWestern = ["iso-8859-1", "iso-8859-15", "windows-1252"].contains(charset)
    if !isWestern, let text = String(validating: bytes, as: UTF8.self) { return text }
    var decoded: [UInt8] = []
    Windows1252.appendUTF8(of: bytes, to: &decoded)
    return String(decoding: decoded, as: UTF8.self)
  }

  /// The words `=?utf-8?Q?…?=` of a field read; blanks between two of them do not count.
  static func words(in text: String) -> String {
    guard text.contains("=?") else { return text }
    var result = ""
    var gap = ""
    var isAfterWord = false
    for piece in text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == " " }) {
      if let word = word(piece) {
        result += (isAfterWord ? "" : gap) + word
        isAfterWord = true
      } else {
        result += gap + piece
        isAfterWord = isAfterWord && piece.isEmpty
      }
      gap = " "
    }
    return result
  }

  /// One word with its character set and its encoding; nil for anything else.
  private static func word(_ piece: Substring) -> String? {
    let parts = piece.split(separator: "?", omittingEmptySubsequences: false)
    guard parts.count == 5, parts[0] == "=", parts[4] == "=" else { return nil }
    let bytes = Array(parts[3].utf8)[...]
    let charset = parts[1].prefix { $0 != "*" }.lowercased()
    switch parts[2].lowercased() {
    case "q":
      let blanks = bytes.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
      return text(quotedPrintable(blanks[...])[...], charset: charset)
    case "b": return text(base64(bytes)[...], charset: charset)
    default: return nil
    }
  }

  /// Bytes of which some stand there as `=` and two digits; `=` at the end joins two lines.
  static func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var rest = bytes
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "=") else {
        result.append(byte)
        continue
      }
      if rest.first == 0x0A {
        rest.removeFirst()
      } else if let high = rest.first.flatMap(digit),
        let low = rest.dropFirst().first.flatMap(digit)
      {
        result.append(high << 4 | low)
        rest = rest.dropFirst(2)
      } else {
        result.append(byte)
      }
    }
    return result
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    default: nil
    }
  }

  /// Bytes that stand there as letters of six bits each; whatever is no such letter is passed over.
  static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var (bits, held): (UInt32, Int) = (0, 0)
    for byte in bytes {
      guard let value = sixBits(byte) else { continue }
      bits = bits << 6 | UInt32(value)
      held += 6
      guard held >= 8 else { continue }
      held -= 8
      result.append(UInt8(truncatingIfNeeded: bits >> UInt32(held)))
    }
    return result
  }

  private static func sixBits(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - UInt8(ascii: "a") + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0") + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
