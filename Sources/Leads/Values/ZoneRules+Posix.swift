// A zone's rule as text, so that stores and settings can keep it.

extension ZoneRules {
  /// The rule as `init(posix:)` reads it, with made-up names: `AAA-1BBB-2,M3.5.0/2,M10.5.0/3`.
  public var posix: String {
    guard let summerBegins, let summerEnds else { return "AAA" + Self.clock(-standardOffset) }
    return "AAA\(Self.clock(-standardOffset))BBB\(Self.clock(-summerOffset))"
      + ",\(summerBegins.posix),\(summerEnds.posix)"
  }

  fileprivate static func clock(_ seconds: Int) -> String {
    let size = abs(seconds)
    let minutes = size / 60 % 60
    let parts = [size / 3600, minutes, size % 60].map(String.init)
    return (seconds < 0 ? "-" : "")
      + parts.prefix(size % 60 != 0 ? 3 : minutes != 0 ? 2 : 1).joined(separator: ":")
  }
}

extension ZoneRules.Change {
  fileprivate var posix: String {
    "M\(month).\(week).\(weekday)/\(ZoneRules.clock(seconds))"
  }
}
