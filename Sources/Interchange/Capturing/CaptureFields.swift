/// What a form or a mail filter hands over: named texts, in one of four spellings.
struct CaptureFields {
  /// A name with its text.
  typealias Member = (name: String, value: String)

  /// The members in their order.
  let members: [Member]
  /// Whether they were read from a whole mail.
  private(set) var isMail = false

  /// Reads a JSON object, the body of a submitted form, lines of `Key: value` with a text behind
  /// a blank line, or a whole mail.
  init(_ bytes: [UInt8]) throws(CaptureFault) {
    if let mail = MailMessage(bytes) {
      guard !mail.isAutomatic else { throw .automatic }
      members = mail.members
      isMail = true
      return
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8 }
    var content = bytes
    if content.starts(with: [0xEF, 0xBB, 0xBF]) { content.removeFirst(3) }
    guard let first = content.first(where: { $0 > 0x20 }) else { throw .empty }
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
      var reader = JSONObjectReader(content)
      members = try reader.members()
    } else if Self.isFormBody(text) {
      members = try Self.formBody(text)
    } else {
      members = try Self.headerLines(text)
    }
  }

  /// One line in which the first sign behind a name is `=`.
  private static func isFormBody(_ text: String) -> Bool {
    guard let sign = text.unicodeScalars.first(where: { $0 == "=" || $0 == ":" || $0 == "\n" })
    else { return false }
    return sign == "="
  }

  private static func formBody(_ text: String) throws(CaptureFault) -> [Member] {
    var members: [Member] = []
    for pair in Blanks.trimmed(text).split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = try unescaped(parts[0])
      let value = parts.count == 2 ? try unescaped(parts[1]) : ""
      if !value.isEmpty { members.append((name, value)) }
    }
    return members
  }

  /// A part of a form's body with its blanks and its bytes in hexadecimal.
  private static func unescaped(_ part: Substring) throws(CaptureFault) -> String {
    var bytes: [UInt8] = []
    var rest = Array(part.utf8)[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "+"): bytes.append(0x20)
      case UInt8(ascii: "%"):
        let digits = String(decoding: rest.prefix(2), as: UTF8.self)
        guard digits.utf8.count == 2, digits.utf8.first != UInt8(ascii: "+"),
          digits.utf8.first != UInt8(ascii: "-"), let value = UInt8(digits, radix: 16)
        else { throw .notUnderstood("%", digits) }
        bytes.append(value)
        rest = rest.dropFirst(2)
      default: bytes.append(byte)
      }
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8 }
    return text
  }

  private static func headerLines(_ text: String) throws(CaptureFault) -> [Member] {
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    var members: [Member] = []
    for (place, line) in lines.enumerated() {
      guard !Blanks.trimmed(String(line)).isEmpty else {
        let body = Blanks.trimmed(lines[place...].joined(separator: "\n"))
        if !body.isEmpty { members.append((Self.body, body)) }
        break
      }
      guard let colon = line.firstIndex(of: ":") else { throw .noForm(line: place + 1) }
      let value = Blanks.trimmed(String(line[line.index(after: colon)...]))
      if !value.isEmpty { members.append((Blanks.trimmed(String(line[..<colon])), value)) }
    }
    return members
  }

  /// The name of what stands behind the blank line.
  static let body = "text"
}
