import Leads
import Testing

struct MoneyTests {
  @Test(arguments: [
    (100, 50, 50), (101, 50, 50), (103, 50, 52), (105, 50, 52), (-101, 50, -50), (-103, 50, -52),
    (250, 1, 2), (350, 1, 4), (151, 1, 2), (149, 1, 1), (0, 70, 0), (999, 100, 999), (999, 0, 0),
  ])
  func aShareIsRoundedHalfToEven(units: Int, percent: Int, expected: Int) {
    let money = Money(minorUnits: units, currency: .euro)
    #expect(money.weighted(percent: percent).minorUnits == expected)
  }

  @Test func aShareOfTheLargestAmountDoesNotOverflow() {
    let money = Money(minorUnits: .max, currency: .euro)
    #expect(money.weighted(percent: 100).minorUnits <= Int.max)
  }

  @Test(arguments: [("EUR", 2), ("jpy", 0), ("TND", 3), ("Chf", 2)])
  func currenciesHaveTheirDigits(code: String, digits: Int) throws {
    let currency = try #require(Currency(code))
    #expect(currency.code == code.uppercased())
    #expect(currency.fractionDigits == digits)
  }

  @Test(arguments: ["", "EU", "EURO", "E1R", "ÉUR"])
  func whatIsNoCurrencyIsNotRead(code: String) {
    #expect(Currency(code) == nil)
  }
}

struct IdentifierTests {
  @Test func identifiersComeBackFromTheirText() {
    var dice = Dice(2)
    for _ in 0..<2000 {
      let wanted = LeadID(high: dice.next(), low: dice.next())
      #expect(LeadID(wanted.description) == wanted)
      #expect(LeadID(wanted.description.uppercased()) == wanted)
      #expect(wanted.description.count == 36)
    }
  }

  @Test func aFreshIdentifierIsAVersion7UUIDOfItsInstant() {
    var source = IdentifierSource(instant: noon, entropy: 7)
    let first: LeadID = source.next()
    let text = first.description
    #expect(text.hasPrefix("01a1fdc3-5780-7"))
    #expect("89ab".contains(Array(text)[19]))
    #expect(first.high >> 16 == UInt64(noon.milliseconds))
  }

  @Test func identifiersOfLaterInstantsComeLaterAndNoneComesTwice() {
    var seen: Set<LeadID> = []
    var source = IdentifierSource(instant: noon, entropy: 1)
    for _ in 0..<1000 { #expect(seen.insert(source.next()).inserted) }
    var later = IdentifierSource(instant: noon.advanced(byMilliseconds: 1), entropy: 1)
    let next: LeadID = later.next()
    #expect(seen.allSatisfy { $0 < next })
  }

  @Test func identifiersOfOneOperationFollowEachOtherEditByEdit() {
    let source = IdentifierSource(instant: noon, entropy: 9)
    var all: [LeadID] = []
    for place in 0..<3 {
      var edit = source.ofEdit(place)
      for _ in 0..<255 { all.append(edit.next()) }
    }
    #expect(all == all.sorted())
    #expect(Set(all).count == all.count)
    #expect(all.allSatisfy { $0.high == all[0].high })
  }

  @Test func theLastIdentifierOfAnInstantIsFollowedByItsFirst() {
    let last = LeadID(high: 1, low: 0xBFFF_FFFF_FFFF_FFFF)
    #expect(last.advanced(by: 1) == LeadID(high: 1, low: 0x8000_0000_0000_0000))
  }

  @Test(arguments: [
    "", "01a1fe0a", "01a1fe0a-2c80-7000-8000-00000000000g", "01a1fe0a-2c80-7000-8000-0000000000001",
    "+1a1fe0a-2c80-7000-8000-000000000001",
  ])
  func whatIsNoIdentifierIsNotRead(text: String) {
    #expect(LeadID(text) == nil)
  }

  @Test(arguments: [("#128", 128), ("128", 128), ("#1", 1), ("0128", 128)])
  func numbersAreReadWithTheirSignOrWithout(text: String, value: Int) {
    #expect(LeadNumber(text)?.value == value)
  }

  @Test(arguments: ["", "#", "0", "-1", "12a", "##1", "٣", "99999999999999999999"])
  func whatIsNoNumberIsNotRead(text: String) {
    #expect(LeadNumber(text) == nil)
  }
}

struct FoldingTests {
  @Test(arguments: [
    ("Léa", "lea"), ("DUPONT", "dupont"), ("cœur", "coeur"), ("Straße", "strasse"),
    ("Łódź", "lodz"), ("Æsir", "aesir"), ("Ørsted", "orsted"), ("e\u{301}te\u{301}", "ete"),
    ("l’été", "l'ete"), ("1\u{202F}000\u{A0}€", "1 000 €"), ("ΆΘΉΝΑ", "αθηνα"), ("Ёлка", "елка"),
    ("Đặng", "dang"), ("İstanbul", "istanbul"), ("Þór", "thor"),
  ])
  func textIsComparedWithoutCaseAccentsAndLigatures(text: String, folded: String) {
    #expect(Folding.fold(text) == folded)
    #expect(Folding.fold(folded) == folded)
    #expect(Folding.fold(text, gives: folded))
    #expect(!Folding.fold(text, gives: folded + "x"))
    #expect(!Folding.fold(text + "x", gives: folded))
    #expect(!Folding.fold("x" + text, gives: folded))
  }

  @Test(arguments: [
    ("Jean-Paul d’Artagnan", ["jean", "paul", "d", "artagnan"]), ("", []), (" -- ", []),
    ("a@b.fr", ["a", "b", "fr"]), ("Étape 2/3", ["etape", "2", "3"]),
    ("東京 Tower", ["東京", "tower"]),
    ("le le", ["le", "le"]),
  ])
  func textIsCutIntoFoldedWords(text: String, words: [String]) {
    #expect(Folding.words(text) == words)
  }

  @Test(arguments: [
    ("vip, export #salon", ["export", "salon", "vip"]), ("#vip;vip", ["vip"]), (" , # ", []),
    ("b\ta\n", ["a", "b"]),
  ])
  func tagsAreKeptInOrderEachOnce(text: String, tags: [String]) {
    #expect(Tags.list(text) == tags)
  }
}
