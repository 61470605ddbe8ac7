/// A mail as it came in, of which a filter hands over the whole: who wrote, when, and what.
///
/// Reads the fields of RFC 5322, with the words that RFC 2047 writes in them, and the first plain
/// text of the body. Linear in the number of bytes; parts within parts never make it call itself.
struct MailMessage {
  /// Who wrote, what about, what and when, by the names of a capture.
  let members: [CaptureFields.Member]
  /// Whether a machine answered: somebody is away, or a mail did not arrive.
  let isAutomatic: Bool

  /// Reads a mail; nil where the bytes are none, for nobody's address stands behind `From:`.
  init?(_ bytes: [UInt8]) {
    let lines = MailLines(bytes)
    let (fields, body) = MailFields.read(lines, from: lines.startsAsMailbox ? 1 : 0)
    guard let from = fields["from"].flatMap(Mailbox.init) else { return nil }
    // Programs that send forms along write from an address that nobody reads.
    let sender = from.isUnread ? fields["reply-to"].flatMap(Mailbox.init) ?? from : from
    let named: [(String, String?)] = [
      ("email", sender.address), ("contact", sender.name),
      ("subject", fields["subject"]), ("at", fields["date"].flatMap(Self.instant)),
      ("reference", fields["message-id"]),
      (CaptureFields.body, MailBody.text(of: lines, from: body, fields)),
    ]
    members = named.compactMap { name, value in
      guard let value, !Blanks.trimmed(value).isEmpty else { return nil }
      return (name, value)
    }
    let automatic = fields["auto-submitted"]?.lowercased() ?? "no"
    let precedence = fields["precedence"]?.lowercased()
    isAutomatic =
      !automatic.hasPrefix("no") || precedence == "auto_reply"
      || from.address.lowercased().hasPrefix("mailer-daemon@")
  }

  /// Turns `Mon, 23 Nov 2026 10:00:00 +0100` into the form of ISO 8601; nil where it is not that.
  private static func instant(_ text: String) -> String? {
    let months = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    let dated = text.split(separator: ",").last ?? ""
    let words = dated.split { $0 == " " || $0 == "\t" }.map(String.init)
    guard words.count >= 4, let day = Int(words[0]), let year = Int(words[2]),
      let month = months.firstIndex(of: words[1].prefix(3).lowercased()), year >= 1970
    else { return nil }
    let clock = words[3].split(separator: ":").compactMap { Int($0) }
    guard clock.count >= 2, clock.count == words[3].split(separator: ":").count else { return nil }
    let numbers = [month + 1, day] + clock.prefix(2) + [clock.count > 2 ? clock[2] : 0]
    let parts = numbers.map { ($0 < 10 ? "0" : "") + String($0) }
    let zone = words.count > 4 ? words[4] : "+0000"
    let digits = zone.dropFirst()
    let offset =
      zone.utf8.count == 5 && digits.allSatisfy(\.isWholeNumber)
      ? "\(zone.prefix(3)):\(zone.suffix(2))" : "Z"
    return "\(year)-\(parts[0])-\(parts[1])T\(parts[2]):\(parts[3]):\(parts[4])\(offset)"
  }
}

/// One address of a field, with the name of whoever has it.
struct Mailbox {
  let name: String?
  let address: String

  /// Reads the first of `Jeanne Petit <jeanne@exemple.fr>`, `"Petit, Jeanne" <…>` and a bare one.
  init?(_ text: String) {
    var outside = ""
    var inside: String?
    var isQuoted = false
    scan: for character in text {
      switch character {
      case "\"": isQuoted.toggle()
      case "<" where !isQuoted: inside = ""
      case ">" where inside != nil, "," where !isQuoted && outside.contains("@"): break scan
      default:
        if inside == nil { outside.append(character) } else { inside?.append(character) }
      }
    }
    let bare = outside.split { $0 == " " || $0 == "\t" }.first { $0.contains("@") }
    let found = Blanks.trimmed(inside ?? bare.map(String.init) ?? "")
    guard found.contains("@"), !found.contains(where: \.isWhitespace) else { return nil }
    address = found
    let words = inside == nil ? "" : Blanks.trimmed(outside)
    name = words.isEmpty || words.contains("@") ? nil : words
  }

  /// Whether what is sent there is read by nobody.
  var isUnread: Bool {
    let letters = address.prefix { $0 != "@" }.lowercased().filter(\.isLetter)
    return ["noreply", "donotreply", "nepasrepondre", "wordpress"].contains(letters)
  }
}

/// The lines of a mail, without the breaks between them.
struct MailLines {
  private let bytes: [UInt8]
  private let starts: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    starts = [0] + bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
  }

  var count: Int { starts.count }

  subscript(_ line: Int) -> ArraySlice<UInt8> {
    let end = line + 1 < starts.count ? starts[line + 1] - 1 : bytes.count
    let text = bytes[starts[line]..<end]
    return text.last == 0x0D ? text.dropLast() : text
  }

  /// Whether the first line is that which mail programs put before a mail that they keep.
  var startsAsMailbox: Bool { self[0].starts(with: Array("From ".utf8)) }
}

/// The fields of a mail or of a part of one, by their names in small letters.
enum MailFields {
  /// Reads from a line up to the blank one, and says where the text behind that begins.
  ///
  /// Of a field that stands there twice the first counts: those of the sender come last.
  static func read(
    _ lines: MailLines, from start: Int
  ) -> (fields: [String: String], body: Int) {
    var fields: [String: String] = [:]
    var name: String?
    var value: [UInt8] = []
    func keep() {
      guard let name, fields[name] == nil else { return }
      fields[name] = MailCoding.words(in: Blanks.trimmed(MailCoding.text(value[...])))
    }
    var line = start
    while line < lines.count, !lines[line].isEmpty {
      let bytes = lines[line]
      if bytes.first == 0x20 || bytes.first == 0x09 {
        value.append(0x20)
        value += bytes.drop { $0 == 0x20 || $0 == 0x09 }
      } else {
        keep()
        let colon = bytes.firstIndex(of: UInt8(ascii: ":"))
        name = colon.map { Blanks.trimmed(MailCoding.text(bytes[..<$0])).lowercased() }
        value = colon.map { Array(bytes[($0 + 1)...]) } ?? []
      }
      line += 1
    }
    keep()
    return (fields, line + 1)
  }
}
