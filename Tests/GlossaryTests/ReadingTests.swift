import Glossary
import Leads
import Testing

@Suite struct ReadingTests {
  let fr = Formats(language: .french)
  let en = Formats(language: .english)

  /// What is typed on Saturday 21 November 2026, and the day it means.
  static let days: [(typed: String, day: String)] = [
    ("2026-11-24", "2026-11-24"), ("24/11/2026", "2026-11-24"), ("24/11", "2026-11-24"),
    ("24.11.2026", "2026-11-24"), ("24-11-2026", "2026-11-24"), ("24/11/26", "2026-11-24"),
    ("3/1", "2027-01-03"), ("03/01", "2027-01-03"), ("12/10", "2026-10-12"),
    ("1/5/2027", "2027-05-01"), ("24 nov", "2026-11-24"), ("24 nov.", "2026-11-24"),
    ("24 NOV", "2026-11-24"), ("24 novembre", "2026-11-24"), ("24 November 2027", "2027-11-24"),
    ("1er janv.", "2027-01-01"), ("1er janvier 2027", "2027-01-01"), ("Nov 24", "2026-11-24"),
    ("Nov 24, 2026", "2026-11-24"), ("March 3rd", "2027-03-03"), ("3 févr.", "2027-02-03"),
    ("3 fevrier", "2027-02-03"), ("15 août 2027", "2027-08-15"), ("2 déc.", "2026-12-02"),
    ("29 février 2028", "2028-02-29"), ("lundi 23 novembre", "2026-11-23"),
    ("Mon 23 Nov", "2026-11-23"), ("auj", "2026-11-21"), ("auj.", "2026-11-21"),
    ("Aujourd’hui", "2026-11-21"), ("aujourd'hui", "2026-11-21"), ("today", "2026-11-21"),
    ("demain", "2026-11-22"), ("Tomorrow", "2026-11-22"), ("après-demain", "2026-11-23"),
    ("hier", "2026-11-20"), ("yesterday", "2026-11-20"), ("+3", "2026-11-24"),
    ("+0", "2026-11-21"), ("-2", "2026-11-19"), ("3d", "2026-11-24"), ("3j", "2026-11-24"),
    ("3 j", "2026-11-24"), ("+3j", "2026-11-24"), ("3 jours", "2026-11-24"),
    ("2w", "2026-12-05"), ("2s", "2026-12-05"), ("2 semaines", "2026-12-05"),
    ("in 2 weeks", "2026-12-05"), ("dans 10 jours", "2026-12-01"), ("3 mois", "2027-02-21"),
    ("3m", "2027-02-21"), ("lun", "2026-11-23"), ("lun.", "2026-11-23"), ("lundi", "2026-11-23"),
    ("mon", "2026-11-23"), ("Monday", "2026-11-23"), ("sam", "2026-11-28"),
    ("saturday", "2026-11-28"), ("dim", "2026-11-22"), ("mar", "2026-11-24"),
    ("mardi", "2026-11-24"), ("fri", "2026-11-27"), ("jeu", "2026-11-26"),
    ("  demain  ", "2026-11-22"), ("24\u{A0}nov.\u{202F}2026", "2026-11-24"),
  ]

  static let notDays = [
    "", "   ", "12", "2026", "31/02/2026", "31/02", "0/11", "24/13", "11/24/2026", "24/11/202",
    "24/11/20266", "24 xyz", "nov", "novembre 2026", "30 février", "29/02/2027", "2026-13-01",
    "2026-02-30", "++3", "+", "+x", "3x", "-", "99999d", "soon", "bientôt", "lundi 24 novembre",
    "24 nov 26 x", "1/2/3/4", "２４/11", "+3.5", "3,5j", "tous les lundis",
  ]

  @Test func daysAreReadAsTheyAreTypedInEitherLanguage() throws {
    let today = try #require(CalendarDate("2026-11-21"))
    for (typed, day) in Self.days {
      #expect(fr.readDate(typed, today: today)?.description == day, "\(typed)")
      #expect(en.readDate(typed, today: today)?.description == day, "\(typed)")
    }
  }

  @Test func whatIsNoDayIsRefused() throws {
    let today = try #require(CalendarDate("2026-11-21"))
    for typed in Self.notDays {
      #expect(fr.readDate(typed, today: today) == nil, "\(typed)")
      #expect(en.readDate(typed, today: today) == nil, "\(typed)")
    }
  }

  @Test func aDayWithoutYearIsTheNearestOne() throws {
    let february = try #require(CalendarDate("2027-02-10"))
    #expect(fr.readDate("20/12", today: february)?.description == "2026-12-20")
    #expect(fr.readDate("29/02", today: february)?.description == "2028-02-29")
    let lastOfMonth = try #require(CalendarDate("2026-01-31"))
    #expect(fr.readDate("1 mois", today: lastOfMonth)?.description == "2026-02-28")
    #expect(fr.readDate("-11 mois", today: lastOfMonth)?.description == "2025-02-28")
  }

  @Test func everyDayThatIsWrittenIsReadBack() throws {
    let today = try #require(CalendarDate("2026-11-21"))
    for offset in stride(from: -800, through: 800, by: 3) {
      let day = today.advanced(byDays: offset)
      for formats in [fr, en, Formats(language: .french, ascii: true)] {
        #expect(formats.readDate(formats.date(day), today: today) == day)
        #expect(formats.readDate(formats.longDate(day), today: today) == day)
        if abs(offset) < 180 {
          #expect(formats.readDate(formats.shortDate(day, today: today), today: today) == day)
        }
      }
    }
  }

  /// What is typed, and the cents it means in euros.
  static let amounts: [(typed: String, cents: Int)] = [
    ("12500", 1_250_000), ("12 500", 1_250_000), ("12\u{A0}500", 1_250_000),
    ("12\u{202F}500", 1_250_000), ("12,500", 1_250_000), ("12.500", 1_250_000),
    ("12'500", 1_250_000), ("12’500", 1_250_000), ("12 500,50", 1_250_050),
    ("12,500.50", 1_250_050), ("12.500,50", 1_250_050), ("12500.5", 1_250_050),
    ("12500,5", 1_250_050), ("12,50", 1250), ("12.50", 1250), ("0,05", 5), ("0.05", 5),
    ("0,500", 50), ("12.5k", 1_250_000), ("12,5k", 1_250_000), ("12,5 k€", 1_250_000),
    ("12.5 K", 1_250_000), ("12k", 1_200_000), ("€12k", 1_200_000), ("12k€", 1_200_000),
    ("12 k €", 1_200_000), ("12 keur", 1_200_000), ("12.250k", 1_225_000), ("1M", 100_000_000),
    ("1m", 100_000_000), ("1,2 M€", 120_000_000), ("1.234567M", 123_456_700),
    ("1 million", 100_000_000), ("2 millions €", 200_000_000), ("2,5 Md€", 250_000_000_000),
    ("€2.5bn", 250_000_000_000), ("12 500 €", 1_250_000), ("€12,500", 1_250_000),
    ("€ 12,500.00", 1_250_000), ("12 500 euros", 1_250_000), ("EUR 12500", 1_250_000),
    ("12500 EUR", 1_250_000), ("12500EUR", 1_250_000), ("1,234,567", 123_456_700),
    ("1.234.567,89", 123_456_789), ("1,234,567.89", 123_456_789), ("1 234 567,89", 123_456_789),
    ("0", 0), ("0 €", 0), ("  7 ", 700), ("0,1", 10), ("0,29", 29), ("1,15", 115),
    ("4,35", 435), ("1.0050k", 100_500), ("90071992547409,93", 9_007_199_254_740_993),
    ("5.", 500), (",5", 50), ("12,5000", 1250),
  ]

  static let notAmounts = [
    "", " ", "-5", "-12 500 €", "(500)", "abc", "12 abc", "€", "k", "EUR", "12€50", "12 50",
    "1 2500", "1,2,3", "1.2.3", "12.345,6.7", "1,000.50,20", "12..5", "12,,5", "12k5", "12kk",
    "12 500,505", "0,001", "1.000005k", "1e5", "0x10", "１２", "12%", "+12", "1/2", "NaN",
    "99999999999999999999", "100000000000Md", "12 000.500,5", "1'234 567", "€12€", ".", ",",
  ]

  @Test func amountsAreReadExactlyInEitherLanguage() {
    for (typed, cents) in Self.amounts {
      let money = Money(minorUnits: cents, currency: .euro)
      #expect(fr.readMoney(typed, currency: .euro) == money, "\(typed)")
      #expect(en.readMoney(typed, currency: .euro) == money, "\(typed)")
    }
  }

  @Test func whatIsNoAmountIsRefused() {
    for typed in Self.notAmounts {
      #expect(fr.readMoney(typed, currency: .euro) == nil, "\(typed)")
      #expect(en.readMoney(typed, currency: .euro) == nil, "\(typed)")
    }
  }

  @Test func aWrittenCurrencyWinsOverTheGivenOne() throws {
    let franc = try #require(Currency("CHF"))
    #expect(
      fr.readMoney("12,5 kCHF", currency: .euro) == Money(minorUnits: 1_250_000, currency: franc))
    #expect(fr.readMoney("$20", currency: .euro)?.currency.code == "USD")
    #expect(fr.readMoney("£1m", currency: .euro)?.currency.code == "GBP")
    #expect(fr.readMoney("20 €", currency: franc)?.currency == .euro)
    #expect(fr.readMoney("20", currency: franc)?.currency == franc)
  }

  @Test func currenciesOfOtherFractionsAreReadInTheirOwn() throws {
    let yen = try #require(Currency("JPY"))
    let dinar = try #require(Currency("TND"))
    #expect(fr.readMoney("12 500", currency: yen)?.minorUnits == 12_500)
    #expect(fr.readMoney("12,5", currency: yen) == nil)
    #expect(fr.readMoney("12,5k", currency: yen)?.minorUnits == 12_500)
    #expect(fr.readMoney("12,500", currency: dinar)?.minorUnits == 12_500)
    #expect(en.readMoney("12.500", currency: dinar)?.minorUnits == 12_500)
    #expect(en.readMoney("12,500", currency: dinar)?.minorUnits == 12_500_000)
  }

  @Test func everyAmountThatIsWrittenIsReadBack() throws {
    for code in ["EUR", "GBP", "USD", "CHF", "JPY", "TND"] {
      let currency = try #require(Currency(code))
      for units in [0, 1, 9, 10, 99, 100, 12_345, 1_250_000, 123_456_789, 9_007_199_254_740_993] {
        let money = Money(minorUnits: units, currency: currency)
        for formats in [fr, en, Formats(language: .english, ascii: true)] {
          let text = formats.money(money)
          #expect(formats.readMoney(text, currency: .euro) == money, "\(text)")
        }
      }
    }
  }
}
