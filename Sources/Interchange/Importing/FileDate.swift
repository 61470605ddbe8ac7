internal import Leads

/// Whether dates of a file such as 03/04/2025 begin with the day, and how sure that is.
struct DateOrder: Hashable, Sendable {
  var isDayFirst: Bool
  /// The file's language or other dates in it say so; else every exchangeable date is remarked on.
  var isCertain: Bool
}

/// A day, and perhaps an hour, as a cell tells them.
struct FileDate: Equatable {
  let date: CalendarDate
  /// Seconds since midnight; nil where the cell tells no hour.
  var secondOfDay: Int?
  /// Seconds east of UTC, where the cell tells them.
  var offset: Int?
  /// Whether the day and the month could be exchanged and nothing in the file decides.
  var isAmbiguous = false

  /// The instant the cell tells: in `zone` where it names no offset, midnight without an hour.
  func instant(in zone: ZoneRules) -> Instant {
    let second = secondOfDay ?? 0
    guard let offset else {
      return zone.instant(LocalTime(date: date, secondOfDay: second))
    }
    return Instant(milliseconds: (date.dayNumber * 86_400 + second - offset) * 1000)
  }

  /// Reads ISO 8601, `12/03/2024`, `7-Feb-22`, `12 mars 2024`, `Mar 12, 2024`, hours included.
  init?(_ text: String, order: DateOrder) {
    var reader = CellScanner(text)
    guard let parts = Self.parts(&reader), let (date, isAmbiguous) = Self.day(parts, order) else {
      return nil
    }
    self.date = date
    self.isAmbiguous = isAmbiguous
    reader.skipBlanks()
    if reader.isAtEnd { return }
    guard let clock = ClockTime(&reader) else { return nil }
    secondOfDay = clock.second
    offset = clock.offset
  }

  /// One of the three parts of a date.
  private enum Part {
    case number(Int, digits: Int)
    case month(Int)
  }

  private struct Parts {
    let first, second, third: Part
    let separator: UInt8
  }

  private static func parts(_ reader: inout CellScanner) -> Parts? {
    guard let first = part(&reader) else { return nil }
    if case .number(let value, digits: 8) = first {
      return Parts(
        first: .number(value / 10_000, digits: 4), second: .number(value / 100 % 100, digits: 2),
        third: .number(value % 100, digits: 2), separator: 0)
    }
    guard let separator = reader.separator(), let second = part(&reader),
      reader.separator() != nil, let third = part(&reader)
    else { return nil }
    return Parts(first: first, second: second, third: third, separator: separator)
  }

  private static func part(_ reader: inout CellScanner) -> Part? {
    if let (value, digits) = reader.number() {
      reader.skipOrdinal()
      return .number(value, digits: digits)
    }
    guard let word = reader.word(), let month = months[FoldedWord.fold(word)] else { return nil }
    return .month(month)
  }

  private static func day(_ parts: Parts, _ order: DateOrder) -> (CalendarDate, Bool)? {
    switch (parts.first, parts.second, parts.third) {
    case (.number(let year, digits: 4), .number(let month, _), .number(let day, _)),
      (.number(let year, digits: 4), .month(let month), .number(let day, _)):
      return date(year, 4, month, day).map { ($0, false) }
    case (.number(let day, _), .month(let month), .number(let year, let digits)),
      (.month(let month), .number(let day, _), .number(let year, let digits)):
      return date(year, digits, month, day).map { ($0, false) }
    case (.number(let one, _), .number(let two, _), .number(let year, let digits)):
      let isDotted = parts.separator == UInt8(ascii: ".")
      let isExchangeable = one <= 12 && two <= 12
      let isDayFirst = isExchangeable ? order.isDayFirst || isDotted : two <= 12
      let isAmbiguous = isExchangeable && one != two && !order.isCertain && !isDotted
      return date(year, digits, isDayFirst ? two : one, isDayFirst ? one : two)
        .map { ($0, isAmbiguous) }
    default: return nil
    }
  }

  private static func date(_ year: Int, _ digits: Int, _ month: Int, _ day: Int) -> CalendarDate? {
    let whole: Int
    switch digits {
    case 4: whole = year
    case 2: whole = year < 70 ? 2000 + year : 1900 + year
    default: return nil
    }
    guard (1900...2200).contains(whole) else { return nil }
    return CalendarDate(year: whole, month: month, day: day)
  }

  private static let months: [String: Int] = {
    let names = [
      "jan january janv janvier", "feb february fev fevr fevrier", "mar march mars",
      "apr april avr avril", "may mai", "jun june juin", "jul july juil juillet",
      "aug august aou aout", "sep sept september septembre", "oct october octobre",
      "nov november novembre", "dec december decembre",
    ]
    var months: [String: Int] = [:]
    for (index, list) in names.enumerated() {
      for name in list.split(separator: " ") { months[String(name)] = index + 1 }
    }
    return months
  }()
}

/// An hour as a cell tells it: `09:14`, `2:30 PM`, `9h30`, `00:03:00.000Z`, `10:00+02:00`.
struct ClockTime: Equatable {
  let second: Int
  private(set) var offset: Int?

  init?(_ text: String) {
    var reader = CellScanner(text)
    self.init(&reader)
  }

  /// Reads to the end of the cell; nil when something else stands there.
  init?(_ reader: inout CellScanner) {
    reader.skip("T")
    reader.skipBlanks()
    guard let (hour, _) = reader.number(), reader.skip(":") || reader.skip("h") else { return nil }
    let minute = reader.number()?.value ?? 0
    var seconds = 0
    if reader.skip(":") {
      guard let value = reader.number()?.value else { return nil }
      seconds = value
      if reader.skip(".") { _ = reader.number() }
    }
    reader.skipBlanks()
    var shift = 0
    if reader.skip("AM") {
      shift = hour == 12 ? -12 : 0
    } else if reader.skip("PM") {
      shift = hour == 12 ? 0 : 12
    } else if let offset = reader.offset() {
      self.offset = offset
    }
    reader.skipBlanks()
    guard reader.isAtEnd, (0..<24).contains(hour + shift), (0..<60).contains(minute),
      (0...60).contains(seconds)
    else { return nil }
    second = (hour + shift) * 3600 + minute * 60 + min(seconds, 59)
  }
}
