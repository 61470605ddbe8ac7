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

extension String {
  /// The text in one line: what breaks lines is a blank, other control characters go.
  ///
  /// What becomes the line of a mail's head must not become two.
  package var onOneLine: String {
    guard unicodeScalars.contains(where: \.isControl) else { return trimmed }
    var line = UnicodeScalarView()
    for scalar in unicodeScalars {
      if !scalar.isControl {
        line.append(scalar)
      } else if scalar.properties.isWhitespace {
        line.append(" ")
      }
    }
    return String(line).trimmed
  }
}

extension Unicode.Scalar {
  /// Whether it breaks a line or steers a terminal.
  fileprivate var isControl: Bool {
    properties.generalCategory == .control || value == 0x2028 || value == 0x2029
  }
}
