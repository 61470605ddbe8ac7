/// A moment in time: whole milliseconds since 1970-01-01T00:00:00Z.
public struct Instant: Hashable, Comparable, Sendable {
  /// Milliseconds since the beginning of 1970, UTC; negative before.
  public let milliseconds: Int

  /// Wraps a count of milliseconds since the beginning of 1970, UTC.
  public init(milliseconds: Int) {
    self.milliseconds = milliseconds
  }

  /// The instant `milliseconds` later, or earlier when negative.
  public func advanced(byMilliseconds count: Int) -> Instant {
    Instant(milliseconds: milliseconds + count)
  }

  /// The instant `days` times 24 hours later, or earlier when negative.
  public func advanced(byDays days: Int) -> Instant {
    advanced(byMilliseconds: days * 86_400_000)
  }

  /// Earlier instants come first.
  public static func < (left: Self, right: Self) -> Bool {
    left.milliseconds < right.milliseconds
  }
}

extension Instant {
  /// Writes the instant as ISO 8601 in UTC: `2026-11-21T22:07:21.000Z`.
  public var iso8601: String {
    let time = ZoneRules.utc.local(self)
    return "\(time.date)T\(Self.padded(time.hour)):\(Self.padded(time.minute))"
      + ":\(Self.padded(time.second)).\(Self.padded(((milliseconds % 1000) + 1000) % 1000, 3))Z"
  }

  /// Reads `2026-11-21T22:07:21.5Z` or `±hh:mm` for `Z`; a bare date is midnight UTC.
  public init?(iso8601 text: String) {
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let date = CalendarDate(String(first)) else { return nil }
    let midnight = date.dayNumber * 86_400_000
    guard parts.count == 2 else {
      self.init(milliseconds: midnight)
      return
    }
    guard let clock = Self.clockMilliseconds(parts[1]) else { return nil }
    self.init(milliseconds: midnight + clock)
  }

  private static func padded(_ number: Int, _ width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static func clockMilliseconds(_ text: Substring) -> Int? {
    var clock = text
    var offset = 0
    if clock.hasSuffix("Z") {
      clock = clock.dropLast()
    } else if let sign = clock.lastIndex(where: { $0 == "+" || $0 == "-" }) {
      let zone = clock[clock.index(after: sign)...].split(separator: ":")
      guard zone.count == 2, let hours = Int(zone[0]), let minutes = Int(zone[1]) else {
        return nil
      }
      offset = (hours * 60 + minutes) * 60_000 * (clock[sign] == "-" ? -1 : 1)
      clock = clock[..<sign]
    }
    let fields = clock.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(fields.count), let hour = Int(fields[0]), (0..<24).contains(hour),
      let minute = Int(fields[1]), (0..<60).contains(minute)
    else { return nil }
    var milliseconds = (hour * 60 + minute) * 60_000
    if fields.count == 3 {
      guard let seconds = secondMilliseconds(fields[2]) else { return nil }
      milliseconds += seconds
    }
    return milliseconds - offset
  }

  /// Reads `21`, `21.5` or `21.123456`; what is finer than a millisecond is cut.
  private static func secondMilliseconds(_ text: Substring) -> Int? {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let isPlain = parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { $0.isASCII && $0.isNumber }
    }
    guard isPlain, let first = parts.first, let whole = Int(first), whole < 60 else { return nil }
    guard parts.count == 2 else { return whole * 1000 }
    let fraction = parts[1].prefix(3)
    let padded = fraction + String(repeating: "0", count: 3 - fraction.count)
    return Int(padded).map { whole * 1000 + $0 }
  }
}
