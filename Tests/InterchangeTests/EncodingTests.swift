import Leads
import Testing

@testable import Interchange

@Suite struct EncodingTests {
  private let header = "Société;Courriel;Créé le\n"

  private func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    ("\u{FEFF}" + text).utf16.flatMap { unit in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return bigEndian ? bytes.reversed() : bytes
    }
  }

  @Test func markedUTF16ReadsInBothOrders() throws {
    for bigEndian in [false, true] {
      let bytes = utf16(header + "Énergies 🚀;a@b.fr;01/02/2026\n", bigEndian: bigEndian)
      for size in [1, 3, bytes.count] {
        let file = try Imported(bytes, piecesOf: size)
        #expect(file.reader.encoding == (bigEndian ? .utf16BigEndian : .utf16LittleEndian))
        #expect(file.leads.map(\.lead.company) == ["Énergies 🚀"])
      }
    }
  }

  @Test func theMarkOfUTF8IsNoPartOfTheFirstHeader() throws {
    let file = try Imported("\u{FEFF}" + header + "Énergies;;\n")
    #expect(file.reader.encoding == .utf8(hasMark: true))
    #expect(file.reader.mapping?.headers.first == "Société")
    #expect(file.leads.map(\.lead.company) == ["Énergies"])
  }

  @Test func theWholeOfWindows1252IsRead() {
    var text: [UInt8] = []
    Windows1252.appendUTF8(of: Array(0x80...0xFF)[...], to: &text)
    let expected =
      "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·"
      + "¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"
    #expect(String(decoding: text, as: UTF8.self) == expected)
  }

  @Test func aFileOfWindows1252IsRecognised() throws {
    let bytes = Array("Soci\u{1}t\u{1};Ville\nCaf\u{1} Z\u{1}nith;N\u{2}mes\n".utf8).map {
      $0 == 1 ? 0xE9 : $0 == 2 ? 0xEE : $0
    }
    let file = try Imported(bytes)
    #expect(file.reader.encoding == .windows1252)
    #expect(file.leads.map(\.lead.company) == ["Café Zénith"])
    #expect(file.leads.first?.lead.city == "Nîmes")
  }

  @Test func oneBadByteDoesNotMakeAFileWindows1252() throws {
    let bytes = Array("Société,Ville\nÉté,Nîmes\nZ".utf8) + [0xE9] + Array("nith,Gex\n".utf8)
    let file = try Imported(bytes)
    #expect(file.reader.encoding == .utf8(hasMark: false))
    #expect(file.leads.map(\.lead.company) == ["Été", "Zénith"])
  }

  @Test func windows1252FarBelowTheSampleIsRead() throws {
    let rows = String(repeating: "Acme,Lyon\n", count: 5000)
    let bytes = Array(("company,city\n" + rows).utf8) + [0xC9, 0x74, 0xE9, 0x2C, 0x47, 0x0A]
    let file = try Imported(bytes, piecesOf: 7777)
    #expect(file.leads.count == 5001)
    #expect(file.leads.last?.lead.company == "Été")
  }

  @Test(
    arguments: [
      [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00], [0xFF, 0xFE, 0x00, 0x00, 0x61, 0x00, 0x00, 0x00],
      Array("SQLite format 3\0".utf8), [0x25, 0x50, 0x44, 0x46, 0x2D, 0x31],
      [UInt8](repeating: 0, count: 50),
    ] as [[UInt8]])
  func whatIsNoTextIsRefused(bytes: [UInt8]) {
    #expect(throws: ImportFailure.notText) { try Imported(bytes) }
  }

  @Test(arguments: ["", "\n\n", " \t\r\n"]) func nothingIsRefusedAsEmpty(text: String) {
    #expect(throws: ImportFailure.empty) { try Imported(text) }
  }

  @Test(arguments: [
    ("a,b\n1,2\n", CSVDialect.comma), ("a;b\n1,5;2,5\n", .semicolon), ("a\tb\n1\t2\n", .tab),
    ("a|b\n1|2\n", .bar), ("sep=;\na,b;c\n", .semicolon), ("word\n", .comma),
    ("nom;note\nA;un, deux, trois\nB;x\nC;y\n", .semicolon),
    ("Notes:\nSome, words; here\n\nName,Email\na,b\nc,d\n", .comma),
  ])
  func theDialectIsFound(text: String, expected: CSVDialect) {
    #expect(CSVDialect.detected(in: Array(text.utf8)) == expected)
  }
}
