import Leads
import Storage
import Testing

@testable import SQLiteStorage

/// Which addresses an index keeps because the keys of addresses do not find them.
struct OddAddressTests {
  private static func isOdd(email: String?, phone: String?) throws -> Bool {
    try SQLiteStore.inMemory().connection.number(
      "SELECT \(Schema.hasOddAddress) FROM (SELECT ? AS email, ? AS phone)",
      [StoredValue(email), StoredValue(phone)]) == 1
  }

  @Test(arguments: [
    "anne@exemple.fr", "ANNE.ROY+salon@Exemple-1.FR", "a_b@x.io", "",
  ])
  func aPlainAddressIsFoundByItsKey(email: String) throws {
    #expect(try !Self.isOdd(email: email, phone: "+33 6-99.00\u{A0}12\u{202F}34"))
  }

  @Test(arguments: [
    "a@x.fr, b@y.fr", "a@x.fr;b@y.fr", "Anne <a@x.fr>", "a@été.fr", "a@x.fr\n", "a/b", " a@x.fr",
    "a@x.fr\u{A0}", "mailto:a@x.fr",
  ])
  func whatHoldsMoreThanAnAddressIsOdd(email: String) throws {
    #expect(try Self.isOdd(email: email, phone: nil))
    #expect(try Self.isOdd(email: email, phone: "06"))
  }

  @Test(arguments: ["06 / 07", "06 (poste 4)", "06,07", "O6", "+33 6\t99"])
  func whatHoldsMoreThanANumberIsOdd(phone: String) throws {
    #expect(try Self.isOdd(email: nil, phone: phone))
  }

  @Test func nobodyIsOddWithoutAnAddress() throws {
    #expect(try !Self.isOdd(email: nil, phone: nil))
  }

  @Test func itSaysWhatTheTestOfFormat13Said() throws {
    let former = """
      (email GLOB '*[^-+._@a-zA-Z0-9]*' OR phone GLOB '*[^-+. \u{A0}\u{202F}0-9]*')
      """
    #expect(Schema.version13.first?.hasSuffix("WHERE \(former)") == true)
    let connection = try SQLiteStore.inMemory().connection
    let dice = Dice(seed: 7)
    let letters = (0x20...0x7E).compactMap { Unicode.Scalar($0) } + ["é", "\u{A0}", "\u{202F}"]
    let long: [(String?, String?)] = (0..<2_000).map { _ in
      (text(of: letters, dice), text(of: letters, dice))
    }
    let short: [(String?, String?)] = letters.map { (String($0), nil) }
    for (email, phone) in long + short + short.map({ ($1, $0) }) {
      let values = [StoredValue(email), StoredValue(phone)]
      let source = "FROM (SELECT ? AS email, ? AS phone)"
      let then = try connection.number("SELECT \(former) \(source)", values)
      let now = try connection.number("SELECT \(Schema.hasOddAddress) \(source)", values)
      #expect(then == now, "\(email ?? "-") \(phone ?? "-")")
    }
  }

  private func text(of letters: [Unicode.Scalar], _ dice: Dice) -> String? {
    let length = dice.roll() % 4
    guard length > 0 else { return nil }
    let scalars = (0..<length).map { _ in letters[Int(dice.roll() % UInt64(letters.count))] }
    return String(String.UnicodeScalarView(scalars))
  }

  @Test func peopleOfOddAddressesAreReadFromTheIndex() throws {
    let connection = try SQLiteStore.inMemory().connection
    let plan = try connection.rows(
      "EXPLAIN QUERY PLAN SELECT account FROM contact WHERE \(Schema.hasOddAddress)"
    ) { $0.text(3) ?? "" }
    #expect(plan.contains { $0.contains("contact_odd") })
  }
}
