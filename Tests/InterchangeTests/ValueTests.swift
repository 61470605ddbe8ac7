import Leads
import Testing

@testable import Interchange

@Suite struct DateTests {
  private let french = DateOrder(isDayFirst: true, isCertain: true)
  private let english = DateOrder(isDayFirst: false, isCertain: false)

  @Test(arguments: [
    ("2026-11-21", "2026-11-21"), ("2026/1/5", "2026-01-05"), ("20261121", "2026-11-21"),
    ("21/11/2026", "2026-11-21"), ("1.2.2026", "2026-02-01"), ("03-04-2025", "2025-04-03"),
    ("12 Mar 2024", "2024-03-12"), ("7-Feb-22", "2022-02-07"), ("05 Jan 1998", "1998-01-05"),
    ("12 mars 2024", "2024-03-12"), ("1er août 2025", "2025-08-01"), ("3 févr. 2025", "2025-02-03"),
    ("15 Apr, 2021 00:03:00", "2021-04-15"), ("Mar 12, 2024", "2024-03-12"),
    ("September 3rd 2025", "2025-09-03"), ("2024-03-12 09:14", "2024-03-12"),
    ("2024-03-12T09:14:00.000Z", "2024-03-12"), ("12/03/24", "2024-03-12"),
    ("12/31/2025", "2025-12-31"), ("29/02/2024", "2024-02-29"), ("5 déc. 2026 à 9h", nil),
    ("31/02/2025", nil), ("29/02/2025", nil), ("13/13/2025", nil), ("45000", nil), ("soon", nil),
    ("12 Foo 2024", nil), ("2024-03", nil), ("1/2/3", nil), ("12/03/2024 25:00", nil),
    ("01/01/0001", nil), ("99999999999999", nil), ("12//2024", nil), ("12/03/2024 x", nil),
  ])
  func datesAreReadInAFrenchFile(text: String, expected: String?) {
    #expect(FileDate(text, order: french)?.date.description == expected)
    #expect(FileDate(text, order: french)?.isAmbiguous != true)
  }

  @Test(arguments: [
    ("03/04/2025", "2025-03-04", true), ("13/04/2025", "2025-04-13", false),
    ("04/13/2025", "2025-04-13", false), ("05/05/2025", "2025-05-05", false),
    ("3.4.2025", "2025-04-03", false), ("2025-03-04", "2025-03-04", false),
    ("3/15/2024 2:30 PM", "2024-03-15", false),
  ])
  func exchangeableDatesAreReadByTheFileAndToldSo(
    text: String, expected: String, isAmbiguous: Bool
  ) {
    let date = FileDate(text, order: english)
    #expect(date?.date.description == expected)
    #expect(date?.isAmbiguous == isAmbiguous)
  }

  @Test(arguments: [
    ("2024-07-01T09:14:00Z", "2024-07-01T09:14:00.000Z"),
    ("2024-07-01T09:14:00+02:00", "2024-07-01T07:14:00.000Z"),
    ("2024-07-01 09:14", "2024-07-01T07:14:00.000Z"), ("01/12/2024", "2024-11-30T23:00:00.000Z"),
    ("01/12/2024 2:30 PM", "2024-12-01T13:30:00.000Z"),
    ("01/12/2024 12:05 am", "2024-11-30T23:05:00.000Z"),
    ("2024-07-01T09:14:00-0500", "2024-07-01T14:14:00.000Z"),
  ])
  func hoursAreThoseOfTheZone(text: String, expected: String) {
    #expect(FileDate(text, order: french)?.instant(in: .paris).iso8601 == expected)
  }
}

@Suite struct AmountTests {
  private func units(_ text: String, comma: Bool, _ currency: Currency = .euro) -> Int? {
    FileAmount.read(text, style: NumberStyle(isDecimalComma: comma), currency: currency)?
      .minorUnits
  }

  @Test(arguments: [
    ("12500", 12_500_00), ("12500.50", 12_500_50), ("12500,50", 12_500_50), ("0", 0),
    ("12 500,5", 12_500_50), ("12\u{A0}500,50 €", 12_500_50), ("12\u{202F}500,50€", 12_500_50),
    ("€ 12.500,50", 12_500_50), ("1,234.56", 1234_56), ("1.234,56", 1234_56),
    ("1.234.567", 1_234_567_00), ("1,234,567", 1_234_567_00), ("1'234.50", 1234_50),
    ("1’234.50", 1234_50), ("10k", 10_000_00), ("10 k€", 10_000_00), ("1,5 M€", 1_500_000_00),
    ("EUR 500", 500_00), ("500 euros", 500_00), ("500 € HT", 500_00), ("+5", 5_00), (",5", 50),
    ("12.", 12_00), ("1234.500", 1234_50),
    ("environ 10k", nil), ("", nil), ("-500", nil), ("(500)", nil), ("12-15", nil), ("1 2", nil),
    ("12 50,5", nil), ("1,23,456", nil), ("12.345,678", nil), ("1.5.2", nil), ("5 %", nil),
    ("99999999999999999999", nil), ("k", nil), ("€", nil), ("10 k 5", nil), ("500 € TTC", nil),
    ("0.001", nil), ("1,234,56", nil), ("٣٤", nil), ("1e5", nil),
  ])
  func amountsAreExactInEveryFile(text: String, expected: Int?) {
    #expect(units(text, comma: true) == expected)
    #expect(units(text, comma: false) == expected)
  }

  @Test func oneSignBeforeThreeDigitsIsThousandsOrNothingCertain() {
    #expect(units("1,234", comma: false) == 1234_00)
    #expect(units("1,234", comma: true) == nil)
    #expect(units("1.234", comma: true) == 1234_00)
    #expect(units("1.234", comma: false) == nil)
  }

  @Test func theCellsCurrencyOutweighsTheFiles() {
    let style = NumberStyle(isDecimalComma: false)
    let dollars = FileAmount.read("$1,200.50", style: style, currency: .euro)
    #expect(dollars?.currency.code == "USD")
    #expect(dollars?.minorUnits == 1200_50)
    #expect(FileAmount.read("1200 CHF", style: style, currency: .euro)?.currency.code == "CHF")
    #expect(FileAmount.read("¥1500", style: style, currency: .euro)?.minorUnits == 1500)
  }
}
