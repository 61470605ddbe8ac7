import Leads
import Testing

struct CalendarDateTests {
  @Test func everyDayFrom1900To2100ComesBackFromItsParts() throws {
    let first = day("1900-01-01")
    let last = day("2100-12-31")
    var weekday = first.weekday
    var previous = (year: 1899, month: 12, day: 31)
    for number in first.dayNumber...last.dayNumber {
      let date = CalendarDate(dayNumber: number)
      let parts = date.components
      #expect(CalendarDate(year: parts.year, month: parts.month, day: parts.day) == date)
      #expect(CalendarDate(date.description) == date)
      #expect(date.weekday == weekday)
      #expect(parts > previous)
      weekday = weekday % 7 + 1
      previous = parts
    }
    #expect(first.days(until: last) == 73_413)
  }

  @Test(arguments: [
    ("1970-01-01", 0, 4), ("1969-12-31", -1, 3), ("2000-02-29", 11_016, 2),
    ("2026-11-21", 20_778, 6), ("0001-01-01", -719_162, 1), ("9999-12-31", 2_932_896, 5),
  ])
  func knownDaysHaveTheirNumberAndWeekday(text: String, number: Int, weekday: Int) {
    #expect(day(text).dayNumber == number)
    #expect(day(text).weekday == weekday)
  }

  @Test(arguments: [
    "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-4-03",
    "26-04-03", "2026-04-03-", "+026-04-03", "2026-+4-03", "2026/04/03", "", "٢٠٢٦-٠٤-٠٣",
    "0000-01-01", "10000-01-01",
  ])
  func whatIsNoDayIsNotRead(text: String) {
    #expect(CalendarDate(text) == nil)
  }
}

struct InstantTests {
  @Test(arguments: [
    ("2026-11-21T11:00:00.000Z", 1_795_258_800_000), ("1970-01-01T00:00:00.000Z", 0),
    ("1969-12-31T23:59:59.999Z", -1), ("2026-11-21T22:07:21.123Z", 1_795_298_841_123),
  ])
  func instantsAreWrittenAndReadInUTC(text: String, milliseconds: Int) {
    #expect(Instant(iso8601: text) == Instant(milliseconds: milliseconds))
    #expect(Instant(milliseconds: milliseconds).iso8601 == text)
  }

  @Test(arguments: [
    ("2026-11-21T12:00+01:00", "2026-11-21T11:00:00.000Z"),
    ("2026-11-21T06:30:00-04:30", "2026-11-21T11:00:00.000Z"),
    ("2026-11-21T11:00:00.5Z", "2026-11-21T11:00:00.500Z"),
    ("2026-11-21T11:00:00.123999Z", "2026-11-21T11:00:00.123Z"),
    ("2026-11-21", "2026-11-21T00:00:00.000Z"),
  ])
  func otherSpellingsAreRead(text: String, meant: String) {
    #expect(Instant(iso8601: text)?.iso8601 == meant)
  }

  @Test(arguments: [
    "", "now", "2026-11-21T", "2026-11-21T25:00Z", "2026-11-21T11:60Z", "2026-11-21T11:00:60Z",
    "2026-11-21T11:00:1e1Z", "2026-11-21T11:00:00.Z", "2026-11-21T11Z", "2026-02-30T11:00Z",
    "2026-11-21T11:00:nanZ", "2026-11-21T11:00+0100",
  ])
  func whatIsNoInstantIsNotRead(text: String) {
    #expect(Instant(iso8601: text) == nil)
  }

  @Test func everyMillisecondComesBackFromItsText() {
    var dice = Dice(1)
    for _ in 0..<5000 {
      let instant = Instant(
        milliseconds: .random(in: -2_000_000_000_000...4_000_000_000_000, using: &dice))
      #expect(Instant(iso8601: instant.iso8601) == instant)
    }
  }
}

struct ZoneTests {
  @Test(arguments: [
    // Winter and summer.
    ("2026-01-15T11:00:00Z", "2026-01-15", 12 * 3600),
    ("2026-07-15T11:00:00Z", "2026-07-15", 13 * 3600),
    // The clock jumps from 2 to 3 on the last Sunday of March, at 01:00 UTC.
    ("2026-03-29T00:59:59Z", "2026-03-29", 2 * 3600 - 1),
    ("2026-03-29T01:00:00Z", "2026-03-29", 3 * 3600),
    // It falls from 3 back to 2 on the last Sunday of October, at 01:00 UTC.
    ("2026-10-25T00:59:59Z", "2026-10-25", 3 * 3600 - 1),
    ("2026-10-25T01:00:00Z", "2026-10-25", 2 * 3600),
    // Midnight in Paris is the day before in Greenwich.
    ("2026-11-20T23:00:00Z", "2026-11-21", 0), ("2026-07-20T21:59:59Z", "2026-07-20", 86_399),
    // New year.
    ("2025-12-31T23:30:00Z", "2026-01-01", 1800),
  ])
  func aClockInParisShows(utc: String, date: String, second: Int) {
    let local = ZoneRules.paris.local(instant(utc))
    #expect(local == LocalTime(date: day(date), secondOfDay: second))
  }

  @Test func everyMidnightInParisComesBack() {
    for number in day("1900-01-01").dayNumber...day("2100-12-31").dayNumber {
      let date = CalendarDate(dayNumber: number)
      let start = ZoneRules.paris.startOfDay(date)
      #expect(ZoneRules.paris.local(start) == LocalTime(date: date, secondOfDay: 0))
      #expect(ZoneRules.paris.date(start.advanced(byMilliseconds: -1)) == date.advanced(byDays: -1))
    }
  }

  @Test func daysOfChangeHave23And25Hours() {
    func hours(_ text: String) -> Int {
      let zone = ZoneRules.paris
      let next = zone.startOfDay(day(text).advanced(byDays: 1)).milliseconds
      return (next - zone.startOfDay(day(text)).milliseconds) / 3_600_000
    }
    #expect(hours("2026-03-29") == 23)
    #expect(hours("2026-10-25") == 25)
    #expect(hours("2026-11-21") == 24)
  }

  @Test func theHourThatIsSkippedIsReadAsTheOneAfter() {
    let skipped = LocalTime(date: day("2026-03-29"), secondOfDay: 2 * 3600 + 1800)
    #expect(ZoneRules.paris.instant(skipped) == instant("2026-03-29T01:30:00Z"))
    #expect(ZoneRules.paris.local(ZoneRules.paris.instant(skipped)).hour == 3)
  }

  @Test(arguments: [
    ("EST5EDT,M3.2.0,M11.1.0", "2026-07-01T12:00:00Z", 8),
    ("EST5EDT,M3.2.0,M11.1.0", "2026-12-01T12:00:00Z", 7),
    // South of the equator summer lies across the new year.
    ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2026-01-01T00:00:00Z", 11),
    ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2026-07-01T00:00:00Z", 10),
    ("<+0530>-5:30", "2026-07-01T00:00:00Z", 5), ("UTC0", "2026-07-01T09:00:00Z", 9),
  ])
  func zonesAreReadFromTheirRule(rule: String, utc: String, hour: Int) throws {
    let zone = try #require(ZoneRules(posix: rule))
    #expect(zone.local(instant(utc)).hour == hour)
    #expect(ZoneRules(posix: zone.posix) == zone)
  }

  @Test(arguments: [
    "", "CET", "CET-1CEST", "CET-1CEST,J60,J300", "-1", "CET-1CEST,M13.5.0,M10.5.0",
  ])
  func whatIsNoRuleIsNotRead(rule: String) {
    #expect(ZoneRules(posix: rule) == nil)
  }
}
