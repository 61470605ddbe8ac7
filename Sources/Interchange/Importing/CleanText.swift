/// Text of a cell in one line: trimmed, without control characters, line breaks turned to blanks.
enum OneLine {
  static func cleaned(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09...0x0D, 0x85, 0x2028, 0x2029: scalars.append(" ")
      case 0..<0x20, 0x7F..<0xA0, 0xFEFF: break
      default: scalars.append(scalar)
      }
    }
    return Blanks.trimmed(String(scalars))
  }

  /// Whether the text has line breaks inside, which a cell of one line should not have.
  static func hasLineBreaks(_ text: String) -> Bool {
    Blanks.trimmed(text).utf8.contains { $0 == 0x0A || $0 == 0x0D }
  }
}

/// Text of a cell that may have several lines: control characters out, line breaks as LF.
enum ManyLines {
  static func cleaned(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      defer { isAfterReturn = scalar == "\r" }
      switch scalar.value {
      case 0x0A where isAfterReturn: break
      case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: scalars.append("\n")
      case 0x09: scalars.append(" ")
      case 0..<0x20, 0x7F..<0xA0, 0xFEFF: break
      default: scalars.append(scalar)
      }
    }
    return Blanks.trimmed(String(scalars))
  }
}

/// Blanks at the ends of a text, the unbreakable ones of spreadsheets included.
enum Blanks {
  static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isBlank($0) }),
      let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    if first == scalars.startIndex, scalars.index(after: last) == scalars.endIndex { return text }
    return String(scalars[first...last])
  }

  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000, 0xFEFF:
      true
    default: false
    }
  }
}
