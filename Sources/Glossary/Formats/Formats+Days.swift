public import Leads

extension Formats {
  /// A day with its year: `21 nov. 2026`, `21 Nov 2026`.
  ///
  /// To be spoken, in full and with its weekday.
  public func date(_ date: CalendarDate) -> String {
    isSpoken ? longDate(date) : "\(dayAndMonth(date)) \(date.components.year)"
  }

  /// A day as short as it may be: a word when it is near, without the year within this one.
  ///
  /// `auj.`, `demain`, `hier`, then `24 nov.`, then `24 nov. 2027`.
  ///
  /// To be spoken, in full: `aujourd’hui`, `mardi 24 novembre 2026`.
  public func shortDate(_ date: CalendarDate, today: CalendarDate) -> String {
    switch today.days(until: date) {
    case 0: isSpoken ? plain(word(en: "today", fr: "aujourd’hui")) : word(en: "today", fr: "auj.")
    case 1: word(en: "tomorrow", fr: "demain")
    case -1: word(en: "yesterday", fr: "hier")
    case _ where isSpoken: longDate(date)
    default:
      date.components.year == today.components.year ? dayAndMonth(date) : self.date(date)
    }
  }

  /// A day in full with its weekday: `samedi 21 novembre 2026`, `Saturday 21 November 2026`.
  public func longDate(_ date: CalendarDate) -> String {
    let (year, month, day) = date.components
    let weekday = CalendarNames.weekdays[date.weekday - 1][language]
    // French counts the first of the month alone as an ordinal.
    let number = language == .french && day == 1 ? "1er" : String(day)
    return plain("\(weekday) \(number) \(CalendarNames.months[month - 1][language]) \(year)")
  }

  /// The weekday: `mardi`, `Tuesday`.
  public func weekday(_ date: CalendarDate) -> String {
    plain(CalendarNames.weekdays[date.weekday - 1][language])
  }

  /// A time of day on 24 hours: `14:00`.
  public func time(_ time: LocalTime) -> String {
    (time.hour < 10 ? "0" : "") + "\(time.hour):" + (time.minute < 10 ? "0" : "")
      + "\(time.minute)"
  }

  /// A length in days: `2 j`, `2 d`; to be spoken, `2 jours`, `2 days`.
  public func days(_ n: Int) -> String {
    guard !isSpoken else {
      return count(
        n, one: Localized(en: "day", fr: "jour"), other: Localized(en: "days", fr: "jours"))
    }
    return number(n) + unitSpace + word(en: "d", fr: "j")
  }

  /// How long ago a day was, or how far ahead it lies: `il y a 3 j`, `in 2 d`, `hier`.
  public func ago(_ date: CalendarDate, today: CalendarDate) -> String {
    let days = date.days(until: today)
    guard abs(days) > 1 else { return shortDate(date, today: today) }
    return distance(self.days(abs(days)), isPast: days > 0)
  }

  /// How long ago an instant was, in minutes, hours, then days: `à l’instant`, `2 h ago`.
  ///
  /// Whole units, rounded down; days are of 24 hours.
  public func ago(_ instant: Instant, now: Instant) -> String {
    let milliseconds = now.milliseconds - instant.milliseconds
    let minutes = abs(milliseconds) / 60_000
    guard minutes > 0 else { return plain(word(en: "just now", fr: "à l’instant")) }
    let length =
      switch minutes {
      case ..<60: number(minutes) + unitSpace + "min"
      case ..<1440: number(minutes / 60) + unitSpace + "h"
      default: days(minutes / 1440)
      }
    return distance(length, isPast: milliseconds > 0)
  }

  private func distance(_ length: String, isPast: Bool) -> String {
    switch language {
    case .french: isPast ? "il y a \(length)" : "dans \(length)"
    case .english: isPast ? "\(length) ago" : "in \(length)"
    }
  }

  private func dayAndMonth(_ date: CalendarDate) -> String {
    let (_, month, day) = date.components
    return plain("\(day) \(CalendarNames.shortMonths[month - 1][language])")
  }

  private func word(en: String, fr: String) -> String {
    Localized(en: en, fr: fr)[language]
  }
}

/// The names of months and weekdays, January and Monday first.
enum CalendarNames {
  static let shortMonths = [
    Localized(en: "Jan", fr: "janv."), Localized(en: "Feb", fr: "févr."),
    Localized(en: "Mar", fr: "mars"), Localized(en: "Apr", fr: "avr."),
    Localized(en: "May", fr: "mai"), Localized(en: "Jun", fr: "juin"),
    Localized(en: "Jul", fr: "juil."), Localized(en: "Aug", fr: "août"),
    Localized(en: "Sep", fr: "sept."), Localized(en: "Oct", fr: "oct."),
    Localized(en: "Nov", fr: "nov."), Localized(en: "Dec", fr: "déc."),
  ]

  static let months = [
    Localized(en: "January", fr: "janvier"), Localized(en: "February", fr: "février"),
    Localized(en: "March", fr: "mars"), Localized(en: "April", fr: "avril"),
    Localized(en: "May", fr: "mai"), Localized(en: "June", fr: "juin"),
    Localized(en: "July", fr: "juillet"), Localized(en: "August", fr: "août"),
    Localized(en: "September", fr: "septembre"), Localized(en: "October", fr: "octobre"),
    Localized(en: "November", fr: "novembre"), Localized(en: "December", fr: "décembre"),
  ]

  static let weekdays = [
    Localized(en: "Monday", fr: "lundi"), Localized(en: "Tuesday", fr: "mardi"),
    Localized(en: "Wednesday", fr: "mercredi"), Localized(en: "Thursday", fr: "jeudi"),
    Localized(en: "Friday", fr: "vendredi"), Localized(en: "Saturday", fr: "samedi"),
    Localized(en: "Sunday", fr: "dimanche"),
  ]
}
