/// Which days of the year nobody works, beside weekends.
public enum Holidays: String, CaseIterable, Hashable, Sendable {
  /// The eleven of French labour law: article L3133-1 of the Code du travail.
  case france
  /// Those, and the two that Alsace and Moselle keep: Good Friday and 26 December.
  case alsaceMoselle = "alsace-moselle"
  /// Weekends only.
  case none

  /// Whether nobody works on a day.
  public func contain(_ day: CalendarDate) -> Bool {
    guard self != .none else { return false }
    let (year, month, dayOfMonth) = day.components
    switch (month, dayOfMonth) {
    case (1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25): return true
    case (12, 26): return self == .alsaceMoselle
    default: break
    }
    // The movable ones lie between Good Friday and Whit Monday.
    guard (3...6).contains(month) else { return false }
    switch Self.easter(year).days(until: day) {
    case 1, 39, 50: return true
    case -2: return self == .alsaceMoselle
    default: return false
    }
  }

  /// Easter Sunday of a Gregorian year.
  ///
  /// The rule of the Gregorian computus as Butcher printed it in 1876; right for every year.
  static func easter(_ year: Int) -> CalendarDate {
    let golden = year % 19
    let (century, yearOfCentury) = (year / 100, year % 100)
    let moonShift = (century + 8) / 25
    let moonCycle = (century - moonShift + 1) / 3
    let epact = (19 * golden + century - century / 4 - moonCycle + 15) % 30
    let weekday =
      (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let correction = (golden + 11 * epact + 22 * weekday) / 451
    let days = epact + weekday - 7 * correction + 114
    // Both parts are in range for whatever year: month 3 or 4, day 1 to 31.
    return CalendarDate(year: year, month: days / 31, day: days % 31 + 1)
      ?? CalendarDate(dayNumber: 0)
  }
}
