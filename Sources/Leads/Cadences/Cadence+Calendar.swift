// On which days the steps of a cadence are due: pure functions of a start and a calendar.

/// A day on which a step is due, at a moment of it where one is known.
public struct CadenceDue: Hashable, Comparable, Sendable {
  /// The day.
  public var day: CalendarDate
  /// Minutes after midnight in the workspace's zone; nil for any time of the day.
  public var minute: Int?

  /// Joins a day with a moment of it.
  public init(_ day: CalendarDate, minute: Int? = nil) {
    self.day = day
    self.minute = minute
  }

  /// In the order of days; a moment comes before the rest of its day.
  public static func < (left: Self, right: Self) -> Bool {
    (left.day.dayNumber, left.minute ?? 1440) < (right.day.dayNumber, right.minute ?? 1440)
  }
}

/// A step with the day on which it is due.
public struct DatedStep: Hashable, Sendable {
  /// Its place in the cadence, from 0 through every round.
  public let place: Int
  /// The step.
  public let step: CadenceStep
  /// When it is due; nil while it waits for a referral.
  public let due: CadenceDue?

  init(_ place: Int, _ step: CadenceStep, _ due: CadenceDue?) {
    self.place = place
    self.step = step
    self.due = due
  }
}

extension Cadence {
  /// The day from which the steps' days are counted, where it begins at an instant.
  ///
  /// Where its steps lead up to a day it is the one for which the first is due at once; else it
  /// is that of the instant itself, or the next working day.
  public func anchor(at begun: Instant, _ calendar: WorkingCalendar) -> CalendarDate {
    let today = calendar.day(after: calendar.zone.date(begun), workingDays: 0)
    guard leadsToADay, let first = steps.map(\.delay.days).min() else { return today }
    return calendar.day(from: today, workingDays: -first)
  }

  /// When the step at a place is due.
  ///
  /// Minutes count from `begun`, whatever the anchor, unless it was moved behind that day: then
  /// the moment has passed, and any time of the day will do. Cost: one step of the calendar for
  /// each day between.
  public func due(
    ofStep place: Int, from anchor: CalendarDate, at begun: Instant, _ calendar: WorkingCalendar
  ) -> CadenceDue? {
    guard let step = step(at: place) else { return nil }
    let rounds = (period ?? 0) * (place / steps.count)
    if case .minutes(let minutes) = step.delay, rounds == 0 {
      let wall = calendar.zone.local(calendar.instant(after: begun, workingMinutes: minutes))
      if wall.date >= anchor {
        return CadenceDue(wall.date, minute: wall.hour * 60 + wall.minute)
      }
    }
    return CadenceDue(calendar.day(from: anchor, workingDays: step.delay.days + rounds))
  }

  /// The steps with their days, for somebody who begins at an instant: one round, or as many as
  /// it takes to go on for so many days.
  public func dates(
    at begun: Instant, from anchor: CalendarDate? = nil, for days: Int = 0,
    _ calendar: WorkingCalendar
  ) -> [DatedStep] {
    let anchor = anchor ?? self.anchor(at: begun, calendar)
    var dated: [DatedStep] = []
    for place in 0..<Self.mostDated {
      guard let step = step(at: place) else { break }
      guard !step.isOnReferral else {
        dated.append(DatedStep(place, step, nil))
        continue
      }
      let due = due(ofStep: place, from: anchor, at: begun, calendar)
      if place >= steps.count, let due, anchor.days(until: due.day) > days { break }
      dated.append(DatedStep(place, step, due))
    }
    return dated
  }

  /// The most steps that are dated ahead.
  static let mostDated = 200
}

extension WorkingCalendar {
  /// The working day so many after `day`, or before it where the number is below zero.
  public func day(from day: CalendarDate, workingDays: Int) -> CalendarDate {
    guard workingDays < 0 else { return self.day(after: day, workingDays: workingDays) }
    var day = day
    var left = -workingDays
    while left > 0 {
      day = day.advanced(byDays: -1)
      if isWorkingDay(day) { left -= 1 }
    }
    return day
  }

  /// `day` itself, or the last working day before it.
  func lastWorkingDay(upTo day: CalendarDate) -> CalendarDate {
    isWorkingDay(day) ? day : self.day(from: day, workingDays: -1)
  }
}
