import Glossary
import Leads
import Testing

@Suite struct FormatsTests {
  let fr = Formats(language: .french)
  let en = Formats(language: .english)
  let plainFr = Formats(language: .french, ascii: true)
  let plainEn = Formats(language: .english, ascii: true)

  /// French text with `_` for U+202F and `~` for U+00A0, so that the tables can be read.
  func spaced(_ text: String) -> String {
    text.replacing("_", with: "\u{202F}").replacing("~", with: "\u{A0}")
  }

  func money(_ minorUnits: Int, _ code: String = "EUR") throws -> Money {
    Money(minorUnits: minorUnits, currency: try #require(Currency(code)))
  }

  func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  @Test func numbersAreGroupedByThousands() {
    let rows: [(Int, String, String)] = [
      (0, "0", "0"), (7, "7", "7"), (999, "999", "999"), (1000, "1_000", "1,000"),
      (12_500, "12_500", "12,500"), (123_456, "123_456", "123,456"),
      (1_234_567, "1_234_567", "1,234,567"), (-45_000, "-45_000", "-45,000"),
      (.min, "-9_223_372_036_854_775_808", "-9,223,372,036,854,775,808"),
    ]
    for (number, french, english) in rows {
      #expect(fr.number(number) == spaced(french))
      #expect(en.number(number) == english)
      #expect(plainFr.number(number) == french.replacing("_", with: " "))
    }
    #expect(fr.percent(20) == spaced("20~%") && en.percent(20) == "20%")
    #expect(plainFr.percent(100) == "100 %")
  }

  @Test func amountsShowTheirFractionOnlyWhenThereIsOne() throws {
    let rows: [(Int, String, String, String)] = [
      (1_250_000, "EUR", "12_500~€", "€12,500"), (1_250_050, "EUR", "12_500,50~€", "€12,500.50"),
      (0, "EUR", "0~€", "€0"), (5, "EUR", "0,05~€", "€0.05"), (50, "EUR", "0,50~€", "€0.50"),
      (100, "EUR", "1~€", "€1"), (-1_250_000, "EUR", "-12_500~€", "-€12,500"),
      (1_250_000, "CHF", "12_500~CHF", "CHF~12,500"), (99_999, "GBP", "999,99~£", "£999.99"),
      (100_000, "USD", "1_000~$", "$1,000"), (12_500, "JPY", "12_500~JPY", "JPY~12,500"),
      (12_500, "TND", "12,500~TND", "TND~12.500"), (12_000, "TND", "12~TND", "TND~12"),
    ]
    for (units, code, french, english) in rows {
      #expect(fr.money(try money(units, code)) == spaced(french))
      #expect(en.money(try money(units, code)) == spaced(english))
    }
  }

  @Test func columnHeadsCountInThousandsAndMillions() throws {
    let rows: [(Int, String, String)] = [
      (0, "0~€", "€0"), (49, "0~€", "€0"), (50, "1~€", "€1"), (95_000, "950~€", "€950"),
      (99_949, "999~€", "€999"), (99_950, "1~k€", "€1k"), (100_000, "1~k€", "€1k"),
      (125_000, "1,3~k€", "€1.3k"), (124_999, "1,2~k€", "€1.2k"), (994_999, "9,9~k€", "€9.9k"),
      (995_000, "10~k€", "€10k"), (1_249_999, "12~k€", "€12k"), (1_250_000, "13~k€", "€13k"),
      (9_000_000, "90~k€", "€90k"), (41_000_000, "410~k€", "€410k"),
      (99_949_999, "999~k€", "€999k"), (99_950_000, "1~M€", "€1M"),
      (120_000_000, "1,2~M€", "€1.2M"), (1_000_000_000, "10~M€", "€10M"),
      (250_000_000_000, "2,5~Md€", "€2.5bn"), (500_000_000_000_000, "5_000~Md€", "€5,000bn"),
      (-9_000_000, "-90~k€", "-€90k"), (-4, "0~€", "€0"),
    ]
    for (units, french, english) in rows {
      #expect(fr.compactMoney(try money(units)) == spaced(french), "\(units)")
      #expect(en.compactMoney(try money(units)) == english, "\(units)")
    }
    #expect(en.compactMoney(try money(9_000_000, "CHF")) == spaced("CHF~90k"))
    #expect(fr.compactMoney(try money(90_000, "JPY")) == spaced("90~kJPY"))
    #expect(fr.compactMoney(try money(.max)) == spaced("92_233_720~Md€"))
  }

  @Test func daysAreWrittenInBothLanguages() throws {
    let rows: [(String, String, String, String, String)] = [
      (
        "2026-11-21", "21 nov. 2026", "21 Nov 2026", "samedi 21 novembre 2026",
        "Saturday 21 November 2026"
      ),
      (
        "2027-01-01", "1 janv. 2027", "1 Jan 2027", "vendredi 1er janvier 2027",
        "Friday 1 January 2027"
      ),
      (
        "2024-02-29", "29 févr. 2024", "29 Feb 2024", "jeudi 29 février 2024",
        "Thursday 29 February 2024"
      ),
      ("2026-08-03", "3 août 2026", "3 Aug 2026", "lundi 3 août 2026", "Monday 3 August 2026"),
      (
        "2026-12-09", "9 déc. 2026", "9 Dec 2026", "mercredi 9 décembre 2026",
        "Wednesday 9 December 2026"
      ),
    ]
    for (day, french, english, longFrench, longEnglish) in rows {
      #expect(fr.date(try date(day)) == french)
      #expect(en.date(try date(day)) == english)
      #expect(fr.longDate(try date(day)) == longFrench)
      #expect(en.longDate(try date(day)) == longEnglish)
    }
    let months = (1...12).compactMap { CalendarDate(year: 2026, month: $0, day: 5) }
    #expect(Set(months.map(fr.date)).count == 12 && Set(months.map(en.date)).count == 12)
  }

  @Test func nearDaysAreWords() throws {
    let today = try date("2026-11-21")
    let rows: [(String, String, String)] = [
      ("2026-11-21", "auj.", "today"), ("2026-11-22", "demain", "tomorrow"),
      ("2026-11-20", "hier", "yesterday"), ("2026-11-23", "23 nov.", "23 Nov"),
      ("2026-11-24", "24 nov.", "24 Nov"), ("2026-01-02", "2 janv.", "2 Jan"),
      ("2027-01-02", "2 janv. 2027", "2 Jan 2027"), ("2025-12-31", "31 déc. 2025", "31 Dec 2025"),
    ]
    for (day, french, english) in rows {
      #expect(fr.shortDate(try date(day), today: today) == french)
      #expect(en.shortDate(try date(day), today: today) == english)
    }
    let eve = try date("2026-12-31")
    #expect(fr.shortDate(eve.advanced(byDays: 1), today: eve) == "demain")
  }

  @Test func distancesInTimeAreShort() throws {
    let today = try date("2026-11-21")
    let rows: [(Int, String, String)] = [
      (0, "auj.", "today"), (-1, "hier", "yesterday"), (1, "demain", "tomorrow"),
      (-3, "il y a 3~j", "3~d ago"), (12, "dans 12~j", "in 12~d"),
      (-1200, "il y a 1_200~j", "1,200~d ago"),
    ]
    for (days, french, english) in rows {
      #expect(fr.ago(today.advanced(byDays: days), today: today) == spaced(french))
      #expect(en.ago(today.advanced(byDays: days), today: today) == spaced(english))
    }
    #expect(fr.days(2) == spaced("2~j") && en.days(2) == spaced("2~d"))
  }

  @Test func instantsAreMinutesHoursOrDaysAgo() {
    let now = Instant(milliseconds: 1_800_000_000_000)
    let rows: [(Int, String, String)] = [
      (0, "à l’instant", "just now"), (59_999, "à l’instant", "just now"),
      (60_000, "il y a 1~min", "1~min ago"), (3_599_999, "il y a 59~min", "59~min ago"),
      (3_600_000, "il y a 1~h", "1~h ago"), (86_399_999, "il y a 23~h", "23~h ago"),
      (86_400_000, "il y a 1~j", "1~d ago"), (-7_200_000, "dans 2~h", "in 2~h"),
    ]
    for (ago, french, english) in rows {
      let instant = now.advanced(byMilliseconds: -ago)
      #expect(fr.ago(instant, now: now) == spaced(french))
      #expect(en.ago(instant, now: now) == spaced(english))
    }
  }

  @Test func timesHaveTwoDigitsEach() throws {
    let day = try date("2026-11-21")
    let rows = [(0, "00:00"), (50_400, "14:00"), (32_700, "09:05"), (86_399, "23:59")]
    for (second, text) in rows {
      #expect(fr.time(LocalTime(date: day, secondOfDay: second)) == text)
      #expect(en.time(LocalTime(date: day, secondOfDay: second)) == text)
    }
  }

  @Test func frenchIsSingularForZeroAndOneEnglishForOneAlone() {
    let one = Localized(en: "offer", fr: "offre envoyée")
    let other = Localized(en: "offers", fr: "offres envoyées")
    let rows: [(Int, String, String)] = [
      (0, "0 offre envoyée", "0 offers"), (1, "1 offre envoyée", "1 offer"),
      (2, "2 offres envoyées", "2 offers"), (-1, "-1 offre envoyée", "-1 offer"),
      (1500, "1_500 offres envoyées", "1,500 offers"),
    ]
    for (count, french, english) in rows {
      #expect(fr.count(count, one: one, other: other) == spaced(french))
      #expect(en.count(count, one: one, other: other) == english)
    }
    #expect(plainFr.count(2, one: one, other: other) == "2 offres envoyees")
  }

  @Test func asciiHasNoAccentsSignsOrNarrowSpaces() throws {
    #expect(plainFr.money(try money(1_250_050)) == "12 500,50 EUR")
    #expect(plainEn.money(try money(1_250_000)) == "EUR 12,500")
    #expect(plainEn.money(try money(1_250_000, "GBP")) == "GBP 12,500")
    #expect(plainFr.compactMoney(try money(120_000_000)) == "1,2 MEUR")
    #expect(plainEn.compactMoney(try money(9_000_000)) == "EUR 90k")
    #expect(plainFr.date(try date("2026-02-03")) == "3 fevr. 2026")
    #expect(plainFr.longDate(try date("2026-08-01")) == "samedi 1er aout 2026")
    #expect(plainFr.ago(Instant(milliseconds: 0), now: Instant(milliseconds: 0)) == "a l'instant")
    let one = Localized(en: "x", fr: "Éœ «·» – …")
    #expect(plainFr.count(1, one: one, other: one) == "1 Eoe \".\" - ...")
  }

  @Test func nothingWrittenInASCIIHasOtherCharacters() throws {
    let today = try date("2026-11-21")
    for offset in stride(from: -400, through: 400, by: 7) {
      let day = today.advanced(byDays: offset)
      for formats in [plainFr, plainEn] {
        let texts = [
          formats.date(day), formats.longDate(day), formats.shortDate(day, today: today),
          formats.ago(day, today: today), formats.money(try money(offset * 1234)),
          formats.compactMoney(try money(offset * 123_456)), formats.number(offset * 1000),
        ]
        for text in texts { #expect(text.utf8.allSatisfy { $0 < 0x80 }, "\(text)") }
      }
    }
  }

  @Test func whatIsSpokenHasWordsForSigns() throws {
    let (french, english) = (
      Formats(language: .french, spoken: true), Formats(language: .english, spoken: true)
    )
    let rows: [(Int, String, String, String)] = [
      (1_800_000, "EUR", "18_000 euros", "18,000 euros"), (100, "EUR", "1 euro", "1 euro"),
      (0, "EUR", "0 euro", "0 euros"), (150, "EUR", "1,50 euro", "1.50 euros"),
      (-200, "USD", "-2 dollars", "-2 dollars"), (300, "GBP", "3 livres", "3 pounds"),
      (200, "CHF", "2 francs suisses", "2 Swiss francs"), (100, "SEK", "1 SEK", "1 SEK"),
    ]
    for (units, code, fr, en) in rows {
      let amount = try money(units, code)
      #expect(french.money(amount) == spaced(fr))
      #expect(english.money(amount) == en)
      #expect(french.compactMoney(amount) == spaced(fr))
    }
    #expect(french.days(1) == "1 jour" && french.days(2) == "2 jours")
    #expect(english.days(1) == "1 day" && english.days(0) == "0 days")
    let today = try date("2026-11-21")
    #expect(french.shortDate(today, today: today) == "aujourd’hui")
    let near = try date("2026-11-24")
    #expect(english.shortDate(near, today: today) == "Tuesday 24 November 2026")
    #expect(french.date(near) == "mardi 24 novembre 2026")
    #expect(french.ago(try date("2026-11-18"), today: today) == "il y a 3 jours")
  }
}
