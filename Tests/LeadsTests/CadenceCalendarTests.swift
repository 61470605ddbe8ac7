import Leads
import Testing

/// The days of every cadence, by hand, around French public holidays.
struct CadenceCalendarTests {
  private let calendar = WorkingCalendar(zone: .paris)

  /// Its steps as `day channel`, the month and day of each; `?` while a referral is awaited.
  private func days(_ cadence: UsualCadence, at begun: String, for days: Int = 31) -> String {
    cadence.cadence.dates(at: instant(begun), for: days, calendar).map { dated in
      guard let due = dated.due else { return "?" }
      let day = due.day.description.dropFirst(5)
      return due.minute.map { "\(day)T\($0 / 60):\($0 % 60)" } ?? String(day)
    }.joined(separator: " ")
  }

  // Off in these weeks: 1 and 8 May, Ascension on 14 May, Whit Monday on 25 May.
  private static let may: [(UsualCadence, String)] = [
    (.coldCalling, "04-27 04-29 05-05 05-12"),
    (.coldEmailing, "04-27 04-30 05-07 05-20"),
    (.coldCalling2, "04-27 04-30 ? ?"),
    (.breakup, "04-27"),
    (.welcomeCall, "04-27T11:0 04-28 04-29 04-30"),
    (.qualification, "04-27 04-29 05-05"),
    (.socialSelling, "04-27 04-29 05-05 05-11 05-18"),
    (.webinar, "04-27 04-30 05-12 05-12 05-13 05-15"),
    (.inboundResponse, "04-27T11:0 04-28 04-30"),
    (.nurturing, "04-27 05-18"),
    (.closing, "04-27 04-28 04-30 05-07"),
    (.review, "04-27 04-30 05-13 05-18"),
  ]

  @Test(arguments: may) func stepsFallOnWorkingDaysInMay(cadence: UsualCadence, expected: String) {
    // Monday 27 April 2026, ten o’clock in Paris.
    #expect(days(cadence, at: "2026-04-27T08:00:00Z") == expected)
  }

  // Off in these weeks: Christmas and New Year, both on a Friday.
  private static let christmas: [(UsualCadence, String)] = [
    (.coldCalling, "12-21 12-23 12-29 01-05"),
    (.coldEmailing, "12-21 12-24 12-31 01-12"),
    (.coldCalling2, "12-21 12-24 ? ?"),
    (.breakup, "12-21"),
    (.welcomeCall, "12-22T9:30 12-22 12-23 12-24"),
    (.qualification, "12-21 12-23 12-29"),
    (.socialSelling, "12-21 12-23 12-29 01-04 01-08"),
    (.webinar, "12-21 12-24 01-05 01-05 01-06 01-07"),
    (.inboundResponse, "12-22T9:30 12-22 12-24"),
    (.nurturing, "12-21 01-08"),
    (.closing, "12-21 12-22 12-24 12-31"),
    (.review, "12-21 12-24 01-06 01-08"),
  ]

  @Test(arguments: christmas)
  func stepsFallOnWorkingDaysAtTheTurnOfTheYear(cadence: UsualCadence, expected: String) {
    // Monday 21 December 2026, half past five in Paris: half an hour of the hour is tomorrow's.
    #expect(days(cadence, at: "2026-12-21T16:30:00Z") == expected)
  }

  @Test func everyCadenceIsInBothTables() {
    #expect(Self.may.map(\.0) == UsualCadence.allCases)
    #expect(Self.christmas.map(\.0) == UsualCadence.allCases)
  }

  @Test func whatBeginsOnASundayIsCountedFromMonday() {
    #expect(days(.coldCalling, at: "2026-11-22T09:00:00Z") == "11-23 11-25 11-30 12-04")
  }

  @Test func aNurturingProgrammeWritesEveryTwoToThreeWeeksTheWholeYear() {
    let dates = UsualCadence.nurturing.cadence.dates(
      at: instant("2026-01-05T08:00:00Z"), for: 365, calendar)
    let days = dates.compactMap { $0.due?.day }
    let gaps = zip(days, days.dropFirst()).map { $0.days(until: $1) }
    #expect(gaps.count > 15 && gaps.allSatisfy { (14...21).contains($0) }, "\(gaps)")
  }

  @Test func whatLeadsUpToADayIsCountedBackwardsFromIt() throws {
    let cadence = UsualCadence.webinar.cadence
    let dates = cadence.dates(at: noon, from: day("2026-12-10"), calendar)
    let days = dates.compactMap { $0.due?.day.description }
    #expect(
      days == [
        "2026-11-26", "2026-12-01", "2026-12-09", "2026-12-09", "2026-12-10", "2026-12-11",
      ])
  }

  @Test func theTwelveKeepTheRulesThatCopiesMustKeep() throws {
    for cadence in UsualCadence.cadences {
      let name = CadenceName(rawValue: "copy-of-\(cadence.name.rawValue)")
      var copy = Cadence(
        name, for: cadence.audience, stops: cadence.stops, pauses: cadence.pauses,
        every: cadence.period, cadence.steps)
      copy.isCold = cadence.isCold
      #expect(try CadenceText(CadenceText([copy]).text.utf8).cadences == [copy])
    }
  }
}
