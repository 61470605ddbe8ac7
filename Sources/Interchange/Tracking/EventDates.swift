public import Leads

/// Reads when something was observed: later than now nothing was, and before there were records
/// of it nothing either.
public struct EventDates: Sendable {
  /// The zone of days that are written without an hour: they mean its midnight.
  public let zone: ZoneRules
  /// The latest that can have been.
  public let now: Instant

  /// Joins the zone with the present.
  public init(_ zone: ZoneRules, now: Instant) {
    (self.zone, self.now) = (zone, now)
  }

  /// The instant as that of something observed; nil where nobody can have observed it.
  ///
  /// Clocks differ: what lies ahead by a day at most is now.
  public func observed(_ instant: Instant) -> Instant? {
    let last = now.advanced(byDays: 1)
    return Self.first <= instant && instant <= last ? min(instant, now) : nil
  }

  /// Reads ISO 8601, seconds or milliseconds since 1970, and the dates of spreadsheets; nil for
  /// anything else, and for what cannot have been.
  func instant(_ text: String) -> Instant? { read(text).flatMap(observed) }

  private func read(_ text: String) -> Instant? {
    if text.utf8.count >= 10, text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
      let number = Int(text)
    {
      return Instant(milliseconds: text.utf8.count > 11 ? number : number * 1_000)
    }
    if text.contains("T"), text.hasSuffix("Z") || text.contains("+"),
      let instant = Instant(iso8601: text)
    {
      return instant
    }
    let order = DateOrder(isDayFirst: true, isCertain: true)
    return FileDate(text, order: order)?.instant(in: zone)
  }

  // The beginning of 1990, UTC.
  private static let first = Instant(milliseconds: 631_152_000_000)
}
