/// Internet domains out of addresses of pages and mail.
enum InternetDomain {
  /// The domain of a web site, without `www.`, port and path; nil for what is no site of a company.
  static func host(of address: String) -> String? {
    var rest = address.lowercased()[...]
    for scheme in ["https://", "http://", "//"] where rest.hasPrefix(scheme) {
      rest = rest.dropFirst(scheme.count)
    }
    rest = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }
    if rest.hasPrefix("www.") { rest = rest.dropFirst(4) }
    guard isDomain(rest), !networks.contains(where: { rest == $0 || rest.hasSuffix("." + $0) })
    else { return nil }
    return String(rest)
  }

  /// The domain of an e-mail address; nil when the address is none.
  static func domain(ofEmail address: String) -> String? { site(ofEmail: address)?.lowercased() }

  /// Whether a text is an e-mail address.
  static func isEmail(_ text: String) -> Bool { site(ofEmail: text) != nil }

  private static func site(ofEmail address: String) -> Substring? {
    let bytes = address.utf8
    guard bytes.count <= 254, let at = bytes.firstIndex(of: UInt8(ascii: "@")),
      at > bytes.startIndex, !bytes.contains(where: isForbiddenInMail)
    else { return nil }
    let domain = address[bytes.index(after: at)...]
    return isDomain(domain) ? domain : nil
  }

  /// Labels with a point between them, none empty; what stands in a label is not looked at closely.
  private static func isDomain(_ text: Substring) -> Bool {
    let point = UInt8(ascii: ".")
    var before = point
    var points = 0
    for byte in text.utf8 {
      if byte == point {
        if before == point { return false }
        points += 1
      } else if !isInLabel(byte) {
        return false
      }
      before = byte
    }
    return points > 0 && before != point && !hasWideBlanks(text)
  }

  private static func isInLabel(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }

  private static func isForbiddenInMail(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x7F: true
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: ","), UInt8(ascii: ";"),
      UInt8(ascii: "\""), UInt8(ascii: "("), UInt8(ascii: ")"):
      true
    default: false
    }
  }

  private static func hasWideBlanks(_ text: Substring) -> Bool {
    text.utf8.contains { $0 >= 0x80 } && text.unicodeScalars.contains(where: Blanks.isBlank)
  }

  /// Networks where companies have pages that are not their own sites.
  private static let networks = ["linkedin.com", "facebook.com", "twitter.com", "instagram.com"]
}
