/// On which days, and between which hours, a team works: Monday to Friday but for holidays.
///
/// Next steps are so many working days away, and first answers are due in working time.
public struct WorkingCalendar: Hashable, Sendable {
  /// The hours of a working day.
  public let hours: WorkingHours
  /// The days off beside weekends.
  public let holidays: Holidays
  /// The rule of the clock that those days and hours are read on.
  public let zone: ZoneRules

  /// Joins hours and holidays with the clock on the wall.
  public init(
    hours: WorkingHours = WorkingHours(), holidays: Holidays = .france, zone: ZoneRules
  ) {
    self.hours = hours
    self.holidays = holidays
    self.zone = zone
  }

  /// Whether anybody works on a day.
  public func isWorkingDay(_ day: CalendarDate) -> Bool {
    day.weekday <= 5 && !holidays.contain(day)
  }

  /// The working day that comes so many after `day`, which need not be one itself.
  ///
  /// For none it is `day` itself, or the next working day where nobody works on it. Cost: one
  /// step for each day between.
  public func day(after day: CalendarDate, workingDays: Int) -> CalendarDate {
    var day = day
    var left = workingDays
    while left > 0 || !isWorkingDay(day) {
      day = day.advanced(byDays: 1)
      if isWorkingDay(day) { left -= 1 }
    }
    return day
  }

  /// The instant at which so many minutes of working time have passed since `start`.
  ///
  /// Cost: one step for each day between; hours in which clocks change are counted as the wall
  /// shows them.
  public func instant(after start: Instant, workingMinutes: Int) -> Instant {
    let wall = zone.local(start)
    var day = wall.date
    var second = max(wall.secondOfDay, hours.opens * 60)
    var left = max(0, workingMinutes) * 60
    while true {
      let room = isWorkingDay(day) ? max(0, hours.closes * 60 - second) : 0
      // A day's last second belongs to it: who is due at closing time is due that evening.
      if room > 0, left <= room {
        return zone.instant(LocalTime(date: day, secondOfDay: second + left))
      }
      left -= room
      day = day.advanced(byDays: 1)
      second = hours.opens * 60
    }
  }

  /// How many whole minutes of working time lie between two instants; 0 where the second is not
  /// later.
  ///
  /// Cost: one step for each day between.
  public func workingMinutes(from start: Instant, to end: Instant) -> Int {
    guard start < end else { return 0 }
    let (from, to) = (zone.local(start), zone.local(end))
    var day = from.date
    var seconds = 0
    while day <= to.date {
      if isWorkingDay(day) {
        let begins = day == from.date ? max(from.secondOfDay, hours.opens * 60) : hours.opens * 60
        let ends = day == to.date ? min(to.secondOfDay, hours.closes * 60) : hours.closes * 60
        seconds += max(0, ends - begins)
      }
      day = day.advanced(byDays: 1)
    }
    return seconds / 60
  }
}

/// The hours of a working day, in minutes after midnight; a break is not left out.
public struct WorkingHours: Hashable, Sendable {
  /// When work begins.
  public let opens: Int
  /// When it ends; later than it begins, at midnight at the latest.
  public let closes: Int

  /// From nine to six.
  public init() {
    (opens, closes) = (9 * 60, 18 * 60)
  }

  /// Nil where the end is not later than the beginning, or either lies outside the day.
  public init?(opens: Int, closes: Int) {
    guard opens >= 0, opens < closes, closes <= 24 * 60 else { return nil }
    self.opens = opens
    self.closes = closes
  }
}

extension WorkingHours: CustomStringConvertible {
  /// As people write them: `09:00-18:00`.
  public var description: String { "\(Self.clock(opens))-\(Self.clock(closes))" }

  /// Reads `09:00-18:00`, or `9-18`; nil for anything else.
  public init?(_ text: String) {
    let halves = text.split(separator: "-", omittingEmptySubsequences: false)
    guard halves.count == 2, let opens = Self.minutes(halves[0]),
      let closes = Self.minutes(halves[1])
    else { return nil }
    self.init(opens: opens, closes: closes)
  }

  private static func clock(_ minutes: Int) -> String {
    [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }

  private static func minutes(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { part in
      part.utf8.allSatisfy { (0x30...0x39).contains($0) } && (1...2).contains(part.utf8.count)
        ? Int(part) : nil
    }
    guard (1...2).contains(parts.count), let hours = parts[0], hours <= 24 else { return nil }
    guard parts.count == 2 else { return hours * 60 }
    guard let minutes = parts[1], minutes < 60 else { return nil }
    return hours * 60 + minutes
  }
}
