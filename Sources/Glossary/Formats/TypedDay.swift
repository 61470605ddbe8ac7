import Leads

/// The ways in which people type a day; the text is folded and trimmed.
enum TypedDay {
  /// `auj`, `demain`, `yesterday`, `lun`, `monday`.
  static func named(_ text: String, today: CalendarDate) -> CalendarDate? {
    let word = text.last == "." ? String(text.dropLast()) : text
    switch word {
    case "auj", "aujourd'hui", "aujourdhui", "today", "tod": return today
    case "demain", "dem", "tomorrow", "tom": return today.advanced(byDays: 1)
    case "apres-demain", "apres demain": return today.advanced(byDays: 2)
    case "hier", "yesterday": return today.advanced(byDays: -1)
    default: break
    }
    guard let weekday = weekday(named: word) else { return nil }
    let ahead = (weekday - today.weekday + 6) % 7 + 1
    return today.advanced(byDays: ahead)
  }

  /// `+3`, `-2`, `3d`, `3 jours`, `2w`, `2s`, `3 mois`, `in 3 days`, `dans 2 semaines`.
  static func relative(_ text: String, today: CalendarDate) -> CalendarDate? {
    var rest = text[...]
    var sign = 1
    var isMarked = true
    if rest.hasPrefix("+") {
      rest = rest.dropFirst()
    } else if rest.hasPrefix("-") {
      rest = rest.dropFirst()
      sign = -1
    } else if let word = ["in ", "dans "].first(where: { rest.hasPrefix($0) }) {
      rest = rest.dropFirst(word.count)
    } else {
      isMarked = false
    }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    let unit = String(rest.dropFirst(digits.count)).trimmingSpaces
    guard let count = String(digits).number(upTo: 4) else { return nil }
    // A bare number is no day: it may have been meant for another field.
    switch unit {
    case "" where isMarked, "d", "j", "day", "days", "jour", "jours":
      return today.advanced(byDays: sign * count)
    case "w", "s", "sem", "week", "weeks", "semaine", "semaines":
      return today.advanced(byDays: sign * count * 7)
    case "m", "mo", "mois", "month", "months":
      return advanced(today, byMonths: sign * count)
    default:
      return nil
    }
  }

  /// `24/11/2026`, `24.11.26`, `24-11-2026`, `24/11`: the day first.
  static func numeric(_ text: String, today: CalendarDate) -> CalendarDate? {
    for separator: Character in ["/", ".", "-"] {
      let parts = text.split(separator: separator, omittingEmptySubsequences: false)
        .map(String.init)
      guard parts.count == 2 || parts.count == 3 else { continue }
      guard let day = parts[0].number(upTo: 2), let month = parts[1].number(upTo: 2) else {
        return nil
      }
      guard parts.count == 3 else { return nearest(day: day, month: month, today: today) }
      guard let year = year(parts[2]) else { return nil }
      return CalendarDate(year: year, month: month, day: day)
    }
    return nil
  }

  /// `24 nov`, `24 novembre 2026`, `1er janv.`, `Nov 24, 2026`, `lundi 23 novembre`.
  static func written(_ text: String, today: CalendarDate) -> CalendarDate? {
    var words = text.split { $0 == " " || $0 == "," || $0 == "." }.map(String.init)
    var expected: Int?
    if words.count > 2, let first = words.first, let weekday = weekday(named: first) {
      expected = weekday
      words.removeFirst()
    }
    guard words.count == 2 || words.count == 3 else { return nil }
    let date: CalendarDate?
    if let month = month(named: words[1]), let day = day(words[0]) {
      date = self.date(day: day, month: month, year: words.dropFirst(2).first, today: today)
    } else if let month = month(named: words[0]), let day = day(words[1]) {
      date = self.date(day: day, month: month, year: words.dropFirst(2).first, today: today)
    } else {
      return nil
    }
    // A weekday that contradicts the date is a slip in one of the two.
    guard let expected, let date else { return date }
    return date.weekday == expected ? date : nil
  }

  private static func date(
    day: Int, month: Int, year text: String?, today: CalendarDate
  ) -> CalendarDate? {
    guard let text else { return nearest(day: day, month: month, today: today) }
    guard let year = year(text) else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  private static func nearest(day: Int, month: Int, today: CalendarDate) -> CalendarDate? {
    let year = today.components.year
    return [year, year + 1, year - 1]
      .compactMap { CalendarDate(year: $0, month: month, day: day) }
      .min { abs(today.days(until: $0)) < abs(today.days(until: $1)) }
  }

  private static func advanced(_ date: CalendarDate, byMonths months: Int) -> CalendarDate? {
    let (year, month, day) = date.components
    let count = year * 12 + month - 1 + months
    guard count >= 12 else { return nil }
    let last = CalendarDate.lengthOfMonth(count % 12 + 1, year: count / 12)
    return CalendarDate(year: count / 12, month: count % 12 + 1, day: min(day, last))
  }

  private static func year(_ text: String) -> Int? {
    guard text.utf8.count == 2 || text.utf8.count == 4, let year = text.number(upTo: 4) else {
      return nil
    }
    return text.utf8.count == 2 ? 2000 + year : year
  }

  private static func day(_ text: String) -> Int? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard ["", "er", "st", "nd", "rd", "th"].contains(text.dropFirst(digits.count)) else {
      return nil
    }
    return String(digits).number(upTo: 2)
  }

  private static func weekday(named word: String) -> Int? {
    switch word {
    case "lun", "lundi", "mon", "monday": 1
    case "mar", "mardi", "tue", "tues", "tuesday": 2
    case "mer", "mercredi", "wed", "weds", "wednesday": 3
    case "jeu", "jeudi", "thu", "thur", "thurs", "thursday": 4
    case "ven", "vendredi", "fri", "friday": 5
    case "sam", "samedi", "sat", "saturday": 6
    case "dim", "dimanche", "sun", "sunday": 7
    default: nil
    }
  }

  private static func month(named word: String) -> Int? {
    switch word {
    case "jan", "janv", "janvier", "january": 1
    case "fev", "fevr", "fevrier", "feb", "february": 2
    case "mar", "mars", "march": 3
    case "avr", "avril", "apr", "april": 4
    case "mai", "may": 5
    case "juin", "jun", "june": 6
    case "juil", "juillet", "jul", "july": 7
    case "aou", "aout", "aug", "august": 8
    case "sep", "sept", "septembre", "september": 9
    case "oct", "octobre", "october": 10
    case "nov", "novembre", "november": 11
    case "dec", "decembre", "december": 12
    default: nil
    }
  }
}
