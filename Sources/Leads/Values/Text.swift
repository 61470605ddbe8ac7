extension String {
  /// The text without white space at its ends; empty where nothing of it can be seen.
  package var trimmed: String {
    if let first = utf8.first, let last = utf8.last, Self.isPlain(first), Self.isPlain(last) {
      return self
    }
    let scalars = unicodeScalars
    guard scalars.contains(where: \.isSeen),
      let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }

  /// Whether a byte is an ASCII character that shows something.
  private static func isPlain(_ byte: UInt8) -> Bool { (0x21..<0x7F).contains(byte) }
}

extension Unicode.Scalar {
  /// Whether it shows anything: neither a blank, nor a control, nor a mark without a shape.
  fileprivate var isSeen: Bool {
    if value < 0xA0 { return value > 0x20 && value < 0x7F }
    return !properties.isWhitespace && !properties.isDefaultIgnorableCodePoint
  }
}
