import Leads
import Testing

/// The one spelling by which a person is recognised.
struct AddressTests {
  @Test(arguments: [
    "jeanne.roy@exemple.fr", "Jeanne.Roy@Exemple.FR", "  jeanneroy@exemple.fr ",
    "jeanne.roy+salon@exemple.fr", "j.e.a.n.n.e.roy+a+b@exemple.fr", "JÉANNE.ROY@exemple.fr",
    "mailto:jeanne.roy@exemple.fr", "Jeanne Roy <jeanne.roy@exemple.fr>",
  ])
  func spellingsOfAMailAddressAreOne(typed: String) {
    #expect(Address(email: typed) == .email("jeanneroy@exemple.fr"))
    #expect(Address(typed) == .email("jeanneroy@exemple.fr"))
  }

  @Test(arguments: [
    "", "jeanne", "@exemple.fr", "a b@exemple.fr", "+@exemple.fr", "...@exemple.fr",
  ])
  func whatIsNoMailAddressIsNone(typed: String) {
    #expect(Address(email: typed) == nil)
  }

  @Test(arguments: [
    "0699001234", "06 99 00 12 34", "06.99.00.12.34", "06-99-00-12-34", "(06) 99 00 12 34",
    "+33 6 99 00 12 34", "+33 (0)6 99 00 12 34", "0033 699001234", "00 33 (0) 6 99 00 12 34",
    "+330699001234", "33699001234", "699001234", "06\u{A0}99\u{202F}00\u{A0}12\u{A0}34",
    "Tél. 06 99 00 12 34", "06 99 00 12 34 poste 12", "06/99/00/12/34",
  ])
  func spellingsOfAFrenchNumberAreOne(typed: String) {
    #expect(Address(phone: typed) == .phone("+33699001234"))
    #expect(Address(typed) == .phone("+33699001234"))
  }

  @Test(arguments: [
    ("a@x.fr;b@y.fr", "a@x.fr b@y.fr"), ("a@x.fr, b@y.fr", "a@x.fr b@y.fr"),
    ("Jeanne Roy <a@x.fr>", "a@x.fr"), ("a@x.fr / b@y.fr", "a@x.fr b@y.fr"), ("a@x.fr;", "a@x.fr"),
    ("none", ""),
  ])
  func aFieldOfMailAddressesHoldsEach(typed: String, wanted: String) {
    var contact = Contact(id: numbered(1), account: numbered(2), name: "")
    contact.email = typed
    #expect(contact.addresses.map(\.text).joined(separator: " ") == wanted)
  }

  @Test(arguments: [
    ("06 99 00 12 34 / 01 44 44 44 44", "+33699001234 +33144444444"),
    ("06/99/00/12/34", "+33699001234"), ("0699001234; poste 12", "+33699001234"),
    ("0699001234,0144444444", "+33699001234 +33144444444"), ("", ""),
  ])
  func aFieldOfNumbersHoldsEach(typed: String, wanted: String) {
    var contact = Contact(id: numbered(1), account: numbered(2), name: "")
    contact.phone = typed
    #expect(contact.addresses.map(\.text).joined(separator: " ") == wanted)
  }

  @Test(arguments: [
    ("+41 22 555 01 23", "+41225550123"), ("0041 22 555 01 23", "+41225550123"),
    ("+44 (0)20 7946 0123", "+442079460123"), ("+1 (212) 555-0123", "+12125550123"),
    ("+262 692 00 12 34", "+262692001234"),
  ])
  func otherCountriesKeepTheirCode(typed: String, wanted: String) {
    #expect(Address(phone: typed) == .phone(wanted))
  }

  @Test(arguments: ["", "12345", "n/a", "jeanne@exemple.fr", "+", "(0)"])
  func whatCannotBeDialledIsNoNumber(typed: String) {
    #expect(Address(phone: typed) == nil)
  }

  /// Numbers and addresses made up at random: reading what was read changes nothing, and neither
  /// do blanks, dots and capitals.
  @Test func readingTwiceIsReadingOnce() throws {
    var state: UInt64 = 5
    func below(_ limit: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % limit
    }
    let letters = Array("abcXYZé.+019-")
    for _ in 0..<2_000 {
      let local = String((0...below(9)).map { _ in letters[Int(below(13))] })
      if let address = Address(email: "\(local)@exemple.fr") {
        #expect(Address(email: address.text) == address)
        #expect(Address(email: " \(local.uppercased())@EXEMPLE.fr") == address)
      }
      let digits = String(
        (0..<9).map { Character("\($0 == 0 ? 1 + below(9) : below(10))") })
      let number = try #require(Address(phone: "0" + digits))
      let spaced = digits.map { "\($0)\(below(2) == 0 ? " " : ".")" }.joined()
      #expect(Address(phone: number.text) == number)
      #expect(Address(phone: "+33 \(spaced)") == number)
      #expect(Address(phone: "0033\(spaced)") == number)
    }
  }
}
