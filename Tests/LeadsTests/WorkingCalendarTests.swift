import Leads
import Testing

struct HolidaysTests {
  /// The days on which Easter Monday fell or falls, from the tables of the Bureau des longitudes.
  @Test(arguments: [
    "1961-04-03", "1999-04-05", "2000-04-24", "2008-03-24", "2011-04-25", "2019-04-22",
    "2024-04-01", "2025-04-21", "2026-04-06", "2027-03-29", "2028-04-17", "2038-04-26",
  ])
  func easterMondayIsADayOff(text: String) {
    #expect(Holidays.france.contain(day(text)))
    #expect(!Holidays.none.contain(day(text)))
  }

  @Test func franceHasElevenHolidaysAYear() {
    #expect(
      daysOff(.france, 2026) == [
        "2026-01-01", "2026-04-06", "2026-05-01", "2026-05-08", "2026-05-14", "2026-05-25",
        "2026-07-14", "2026-08-15", "2026-11-01", "2026-11-11", "2026-12-25",
      ])
    for year in 1950...2100 {
      // Ascension may fall on 1 or 8 May, as in 2008.
      #expect((10...11).contains(daysOff(.france, year).count))
    }
  }

  @Test func alsaceAndMoselleHaveTwoMore() {
    let more = Set(daysOff(.alsaceMoselle, 2026)).subtracting(daysOff(.france, 2026))
    #expect(more == ["2026-04-03", "2026-12-26"])
  }

  private func daysOff(_ holidays: Holidays, _ year: Int) -> [String] {
    let first = day("\(year)-01-01")
    return (0..<366).map(first.advanced(byDays:))
      .filter { $0.components.year == year && holidays.contain($0) }.map(\.description)
  }
}

struct WorkingCalendarTests {
  private let calendar = WorkingCalendar(zone: .paris)

  /// Each line: a day, how many working days later, the day that is.
  @Test(arguments: [
    ("2026-11-23", 2, "2026-11-25"), ("2026-11-20", 1, "2026-11-23"),
    ("2026-11-21", 1, "2026-11-23"), ("2026-11-21", 0, "2026-11-23"),
    ("2026-11-23", 0, "2026-11-23"), ("2026-11-10", 1, "2026-11-12"),
    ("2026-11-10", 3, "2026-11-16"), ("2026-12-24", 1, "2026-12-28"),
    ("2026-12-31", 2, "2027-01-05"), ("2026-05-13", 1, "2026-05-15"),
    ("2026-04-30", 5, "2026-05-11"), ("2026-11-23", -3, "2026-11-23"),
  ])
  func workingDaysLeaveOutWeekendsAndHolidays(from: String, count: Int, to: String) {
    #expect(calendar.day(after: day(from), workingDays: count) == day(to))
  }

  /// Each line: an instant on the wall of Paris, minutes of work, the instant they end.
  @Test(arguments: [
    ("2026-11-23T10:00+01:00", 60, "2026-11-23T11:00+01:00"),
    ("2026-11-23T17:30+01:00", 60, "2026-11-24T09:30+01:00"),
    ("2026-11-23T17:00+01:00", 60, "2026-11-23T18:00+01:00"),
    ("2026-11-20T17:59+01:00", 2, "2026-11-23T09:01+01:00"),
    ("2026-11-22T03:00+01:00", 5, "2026-11-23T09:05+01:00"),
    ("2026-11-10T18:30+01:00", 60, "2026-11-12T10:00+01:00"),
    ("2026-11-23T07:00+01:00", 0, "2026-11-23T09:00+01:00"),
    ("2026-03-27T17:30+01:00", 60, "2026-03-30T09:30+02:00"),
  ])
  func workingTimeStandsStillWhileNobodyWorks(
    from: String, minutes: Int, to: String
  ) throws {
    let start = try #require(Instant(iso8601: from))
    let end = try #require(Instant(iso8601: to))
    #expect(calendar.instant(after: start, workingMinutes: minutes) == end)
  }

  @Test func workingMinutesCountWhatTheOtherWayAdds() throws {
    var dice = Dice(7)
    let origin = try #require(Instant(iso8601: "2026-01-01"))
    for _ in 0..<2000 {
      let start = origin.advanced(
        byMilliseconds: .random(in: 0...31_536_000, using: &dice) * 1000)
      let minutes = Int.random(in: 0...6000, using: &dice)
      let end = calendar.instant(after: start, workingMinutes: minutes)
      #expect(end >= start)
      #expect(calendar.workingMinutes(from: start, to: end) == minutes)
      #expect(calendar.workingMinutes(from: end, to: start.advanced(byMilliseconds: -1)) == 0)
    }
  }

  @Test func aLeadIsDueByHowItCameIn() throws {
    var settings = WorkspaceSettings()
    let captured = try #require(Instant(iso8601: "2026-11-23T10:00+01:00"))
    let due = try #require(Instant(iso8601: "2026-11-23T11:00+01:00"))
    #expect(settings.responseDue(.form, captured: captured) == due)
    #expect(settings.responseDue(.sourced, captured: captured) == nil)
    settings.responseMinutes[.form] = nil
    #expect(settings.responseDue(.form, captured: captured) == nil)
  }

  @Test(arguments: [
    ("09:00-18:00", "09:00-18:00"), ("9-18", "09:00-18:00"), ("8:30-12:05", "08:30-12:05"),
    ("0-24", "00:00-24:00"),
  ])
  func hoursAreReadAsPeopleWriteThem(text: String, meant: String) {
    #expect(WorkingHours(text)?.description == meant)
  }

  @Test(arguments: [
    "", "9", "18-9", "9-9", "9:60-18", "9-25", "9-24:01", "-9-18", "9-18-20", "٩-١٨", "9h-18h",
  ])
  func whatAreNoHoursIsNotRead(text: String) {
    #expect(WorkingHours(text) == nil)
  }
}
