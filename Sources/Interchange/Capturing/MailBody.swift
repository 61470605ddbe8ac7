/// The text of a mail: the first part of it that is plain text and no file.
enum MailBody {
  /// Finds that text behind the fields of a mail; nil where there is none.
  static func text(of lines: MailLines, from start: Int, _ fields: [String: String]) -> String? {
    var boundaries: [String] = []
    var (part, line) = (Part(fields), start)
    while true {
      if let boundary = part.boundary {
        guard boundaries.count < mostDepth else { return nil }
        boundaries.append(boundary)
      } else if part.isPlainText {
        let end = (line..<max(line, lines.count)).first { ends(lines[$0], boundaries) }
        return part.text(lines, line..<(end ?? max(line, lines.count)))
      }
      // The next part, of whichever whole it is one.
      while line < lines.count, !begins(lines[line], boundaries) { line += 1 }
      guard line < lines.count else { return nil }
      let (fields, body) = MailFields.read(lines, from: line + 1)
      (part, line) = (Part(fields), body)
    }
  }

  /// Wholes within wholes beyond this are no mail that somebody wrote.
  private static let mostDepth = 20

  private static func begins(_ line: ArraySlice<UInt8>, _ boundaries: [String]) -> Bool {
    line.starts(with: [0x2D, 0x2D])
      && boundaries.contains { Array(("--" + $0).utf8).elementsEqual(line) }
  }

  private static func ends(_ line: ArraySlice<UInt8>, _ boundaries: [String]) -> Bool {
    line.starts(with: [0x2D, 0x2D])
      && boundaries.contains { line.starts(with: Array(("--" + $0).utf8)) }
  }

  /// What the fields say of a part.
  private struct Part {
    let boundary: String?
    let isPlainText: Bool
    private let charset: String
    private let encoding: String

    init(_ fields: [String: String]) {
      let type = fields["content-type"] ?? "text/plain"
      let kind = type.prefix { $0 != ";" && $0 != " " }.lowercased()
      boundary = kind.hasPrefix("multipart/") ? Self.parameter("boundary", of: type) : nil
      let isFile = fields["content-disposition"]?.lowercased().hasPrefix("attachment") == true
      isPlainText = kind == "text/plain" && !isFile
      charset = (Self.parameter("charset", of: type) ?? "utf-8").lowercased()
      encoding = (fields["content-transfer-encoding"] ?? "").lowercased()
    }

    func text(_ lines: MailLines, _ range: Range<Int>) -> String {
      var bytes: [UInt8] = []
      for line in range {
        bytes += lines[line]
        bytes.append(0x0A)
      }
      switch encoding {
      case "quoted-printable": bytes = MailCoding.quotedPrintable(bytes[...])
      case "base64": bytes = MailCoding.base64(bytes[...])
      default: break
      }
      return MailCoding.text(bytes[...], charset: charset)
    }

    /// The value of `name=value` or `name="value"`.
    private static func parameter(_ name: String, of field: String) -> String? {
      for part in field.split(separator: ";").dropFirst() {
        let sides = part.split(separator: "=", maxSplits: 1).map { Blanks.trimmed(String($0)) }
        guard sides.count == 2, sides[0].lowercased() == name else { continue }
        let value = sides[1].filter { $0 != "\"" }
        return value.isEmpty ? nil : value
      }
      return nil
    }
  }
}
