import Leads

/// Reads the rule of a time zone from the system's own table of zones.
enum Zone {
  /// The rule of a zone such as `Europe/Paris`; nil where the system does not know it.
  static func rules(named name: String) -> ZoneRules? {
    if name == "UTC" { return .utc }
    let isPlain = name.allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber || "/_+-".contains($0))
    }
    // Names come from settings and are joined to a path.
    guard isPlain, !name.isEmpty, !name.hasPrefix("/") else { return nil }
    guard let bytes = FileReading.contents(of: "/usr/share/zoneinfo/\(name)", limit: 1 << 16),
      bytes.starts(with: "TZif".utf8)
    else { return nil }
    // The rule stands on the last line, between two line feeds.
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard lines.count >= 3, let rule = lines.dropLast().last else { return nil }
    return ZoneRules(posix: String(decoding: rule, as: UTF8.self))
  }
}
