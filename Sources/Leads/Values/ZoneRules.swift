/// When clocks of one place stand how far from UTC: the rule that its time zone follows today.
///
/// A value, so that the domain needs no clock and no zone files. Today's rule is applied to
/// every year: instants from before a law changed it may be shown an hour off.
public struct ZoneRules: Hashable, Sendable {
  /// The day and hour at which clocks change, in a rule such as "last Sunday of March at 2".
  struct Change: Hashable, Sendable {
    let month, week, weekday, seconds: Int
  }

  let standardOffset: Int
  let summerOffset: Int
  let summerBegins, summerEnds: Change?

  /// The clock of Greenwich without summer time.
  public static let utc = ZoneRules(standardOffset: 0)
  /// Paris and its neighbours: UTC+1, UTC+2 from the last Sunday of March to that of October.
  public static let paris = ZoneRules(posix: "CET-1CEST,M3.5.0,M10.5.0/3") ?? .utc

  private init(
    standardOffset: Int, summerOffset: Int? = nil, summerBegins: Change? = nil,
    summerEnds: Change? = nil
  ) {
    self.standardOffset = standardOffset
    self.summerOffset = summerOffset ?? standardOffset
    self.summerBegins = summerBegins
    self.summerEnds = summerEnds
  }

  /// Reads a POSIX zone rule, the last line of a zone file: `CET-1CEST,M3.5.0,M10.5.0/3`.
  ///
  /// Nil for rules given by day of the year, which no zone of the tz database uses today.
  public init?(posix rule: String) {
    let parts = rule.split(separator: ",", omittingEmptySubsequences: false)
    guard let zone = parts.first, var reader = Reader(zone), let offset = reader.offset() else {
      return nil
    }
    guard reader.skipName() else {
      self.init(standardOffset: offset)
      return
    }
    guard parts.count == 3, let begins = Change(parts[1]), let ends = Change(parts[2]) else {
      return nil
    }
    self.init(
      standardOffset: offset, summerOffset: reader.offset() ?? offset + 3600,
      summerBegins: begins, summerEnds: ends)
  }

  /// What a clock on the wall shows at `instant`.
  public func local(_ instant: Instant) -> LocalTime {
    let seconds =
      Self.floored(instant.milliseconds, by: 1000) + offset(atUTCSeconds: instant.seconds)
    let day = Self.floored(seconds, by: 86_400)
    return LocalTime(date: CalendarDate(dayNumber: day), secondOfDay: seconds - day * 86_400)
  }

  /// The day on a calendar on the wall at `instant`.
  public func date(_ instant: Instant) -> CalendarDate {
    local(instant).date
  }

  /// The instant at which a clock on the wall shows midnight at the start of `date`.
  public func startOfDay(_ date: CalendarDate) -> Instant {
    self.instant(LocalTime(date: date, secondOfDay: 0))
  }

  /// The instant at which a clock on the wall shows `time`; the one after if it is skipped.
  public func instant(_ time: LocalTime) -> Instant {
    let wall = time.date.dayNumber * 86_400 + time.secondOfDay
    let guess = wall - offset(atUTCSeconds: wall - standardOffset)
    return Instant(milliseconds: (wall - offset(atUTCSeconds: guess)) * 1000)
  }

  private func offset(atUTCSeconds seconds: Int) -> Int {
    guard let summerBegins, let summerEnds else { return standardOffset }
    let day = Self.floored(seconds + standardOffset, by: 86_400)
    let year = CalendarDate(dayNumber: day).components.year
    let begins = summerBegins.seconds(in: year) - standardOffset
    let ends = summerEnds.seconds(in: year) - summerOffset
    let isSummer =
      begins < ends
      ? seconds >= begins && seconds < ends : seconds >= begins || seconds < ends
    return isSummer ? summerOffset : standardOffset
  }

  private static func floored(_ number: Int, by divisor: Int) -> Int {
    number >= 0 ? number / divisor : -((-number + divisor - 1) / divisor)
  }
}

/// A day and a second of it, as a clock on the wall shows them.
public struct LocalTime: Hashable, Sendable {
  /// The day.
  public let date: CalendarDate
  /// Seconds since midnight on the wall.
  public let secondOfDay: Int

  /// Joins a day and a second of it.
  public init(date: CalendarDate, secondOfDay: Int) {
    self.date = date
    self.secondOfDay = secondOfDay
  }

  /// The hour, 0 to 23.
  public var hour: Int { secondOfDay / 3600 }
  /// The minute, 0 to 59.
  public var minute: Int { secondOfDay / 60 % 60 }
  /// The second, 0 to 59.
  public var second: Int { secondOfDay % 60 }
}

extension Instant {
  fileprivate var seconds: Int {
    milliseconds >= 0 ? milliseconds / 1000 : -((-milliseconds + 999) / 1000)
  }
}

extension ZoneRules.Change {
  /// Reads `M3.5.0` or `M10.5.0/3`: month, week (5 is the last), weekday (0 is Sunday), hour.
  init?(_ text: Substring) {
    let halves = text.split(separator: "/", maxSplits: 1)
    guard let first = halves.first, first.hasPrefix("M") else { return nil }
    let numbers = first.dropFirst().split(separator: ".").compactMap { Int($0) }
    guard numbers.count == 3, (1...12).contains(numbers[0]), (1...5).contains(numbers[1]),
      (0...6).contains(numbers[2])
    else { return nil }
    month = numbers[0]
    week = numbers[1]
    weekday = numbers[2]
    guard halves.count == 2 else {
      seconds = 7200
      return
    }
    guard var reader = ZoneRules.Reader(clock: halves[1]), let time = reader.clock() else {
      return nil
    }
    seconds = time
  }

  /// Seconds of the wall clock since 1970 at which the change falls in `year`.
  func seconds(in year: Int) -> Int {
    guard let first = CalendarDate(year: year, month: month, day: 1) else { return 0 }
    let daysToFirst = ((weekday - first.weekday % 7) % 7 + 7) % 7
    var day = 1 + daysToFirst + (week - 1) * 7
    while day > CalendarDate.lengthOfMonth(month, year: year) { day -= 7 }
    return (first.dayNumber + day - 1) * 86_400 + seconds
  }
}

extension ZoneRules {
  /// Reads names and offsets of a POSIX zone rule from left to right.
  struct Reader {
    private var rest: Substring

    init?(_ zone: Substring) {
      rest = zone
      guard skipName() else { return nil }
    }

    init?(clock: Substring) {
      rest = clock
    }

    /// Skips a zone's name, `CEST` or `<+03>`; false when none stands here.
    mutating func skipName() -> Bool {
      if rest.first == "<", let end = rest.firstIndex(of: ">") {
        rest = rest[rest.index(after: end)...]
        return true
      }
      let name = rest.prefix { $0.isLetter }
      rest = rest.dropFirst(name.count)
      return !name.isEmpty
    }

    /// Seconds east of UTC; POSIX counts west, so the sign turns round.
    mutating func offset() -> Int? {
      clock().map { -$0 }
    }

    /// Seconds of `2`, `-1` or `3:30`.
    mutating func clock() -> Int? {
      var sign = 1
      if let first = rest.first, first == "-" || first == "+" {
        sign = first == "-" ? -1 : 1
        rest = rest.dropFirst()
      }
      let text = rest.prefix { $0.isNumber || $0 == ":" }
      rest = rest.dropFirst(text.count)
      let fields = text.split(separator: ":").compactMap { Int($0) }
      guard let hours = fields.first else { return nil }
      let minutes = fields.count > 1 ? fields[1] : 0
      let seconds = fields.count > 2 ? fields[2] : 0
      return sign * (hours * 3600 + minutes * 60 + seconds)
    }
  }
}
