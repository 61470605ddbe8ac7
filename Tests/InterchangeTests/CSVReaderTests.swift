import Interchange
import Testing

@Suite struct CSVReaderTests {
  private func read(
    _ text: String, _ dialect: CSVDialect = .comma, piecesOf size: Int? = nil
  ) -> [CSVRecord] {
    var reader = CSVReader(dialect: dialect)
    var records: [CSVRecord] = []
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let piece = rest.prefix(size ?? rest.count)
      records += reader.feed(piece)
      rest = rest.dropFirst(piece.count)
    }
    return records + reader.finish()
  }

  private func fields(_ text: String, _ dialect: CSVDialect = .comma) -> [[String]] {
    read(text, dialect).map(\.fields)
  }

  @Test(arguments: [
    "comma_in_quotes", "empty", "empty_crlf", "escaped_quotes", "json", "newlines",
    "newlines_crlf", "quotes_and_newlines", "simple", "simple_crlf", "utf8",
  ])
  func conformanceFilesReadExactly(name: String) throws {
    var bytes = try Fixture.bytes("csv-spectrum/\(name).csv")
    // These are kept with the line ends of Unix; their JSON has those that they are named after.
    if name.hasSuffix("_crlf") { bytes = bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] } }
    var reader = CSVReader(dialect: .comma)
    let records = reader.feed(bytes) + reader.finish()
    let header = try #require(records.first).fields
    let objects = records.dropFirst().map { record in
      Dictionary(uniqueKeysWithValues: zip(header, record.fields))
    }
    #expect(objects == (try Fixture.objects("csv-spectrum/\(name).json")))
  }

  // The twelfth pair disagrees with itself about the number, and its JSON is no list.
  @Test func quotesInsideUnquotedCellsReadExactly() throws {
    var reader = CSVReader(dialect: .comma)
    let bytes = try Fixture.bytes("csv-spectrum/location_coordinates.csv")
    let records = reader.feed(bytes) + reader.finish()
    #expect(
      records.map(\.fields) == [
        ["Contact Phone Number", "Location Coordinates", "Cities", "Counties"],
        ["2095257564", "37\u{FFFD}36'37.8\"N 121\u{FFFD}2'17.9\"W", "Modesto", "Stanislaus"],
      ])
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func everyLineEndEndsARecord(end: String) {
    let records = read(["a,b", "1,2", "", "3,4"].joined(separator: end))
    #expect(records.map(\.fields) == [["a", "b"], ["1", "2"], ["3", "4"]])
    #expect(records.map(\.line) == [1, 2, 4])
  }

  @Test func linesInsideQuotesAreCounted() {
    let records = read("a,\"x\r\ny\nz\rw\"\nb,2\n")
    #expect(records.map(\.line) == [1, 5])
    #expect(records.first?[1] == "x\r\ny\nz\rw")
  }

  @Test(arguments: [
    ("a\"b,c", ["a\"b", "c"]), ("\"a\"\"b\",c", ["a\"b", "c"]), ("\"\",x", ["", "x"]),
    ("\"ha \"ha\" ha\",c", ["ha \"ha\" ha", "c"]), ("\"a\"  ,c", ["a", "c"]),
    ("\"a\" b\",c", ["a\" b", "c"]), (" \"a\",c", [" \"a\"", "c"]), ("a,", ["a", ""]),
    (",", ["", ""]), ("\"a\nb\",c", ["a\nb", "c"]), ("\"x\"y\",z", ["x\"y", "z"]),
  ])
  func quotesAreRead(text: String, expected: [String]) {
    #expect(fields(text) == [expected])
  }

  @Test(arguments: [CSVDialect.semicolon, .tab, .bar]) func theDelimiterTellsCells(
    dialect: CSVDialect
  ) {
    let delimiter = String(Unicode.Scalar(dialect.delimiter))
    #expect(fields("a,1\(delimiter)\"b\(delimiter)c\"", dialect) == [["a,1", "b\(delimiter)c"]])
  }

  @Test func aQuoteNeverClosedCostsOneRecord() {
    let records = read("a,b\n1,\"open\n2,two\n3,it's \"\"\n")
    #expect(
      records.map(\.fields) == [["a", "b"], ["1", "open"], ["2", "two"], ["3", "it's \""]])
    #expect(records.map(\.flaw) == [nil, .unterminatedQuote, nil, nil])
    #expect(records.map(\.line) == [1, 2, 3, 4])
  }

  @Test func aQuoteNeverClosedOnTheLastLineIsReported() {
    #expect(read("a,b\n1,\"open").map(\.flaw) == [nil, .unterminatedQuote])
  }

  @Test func anAbsurdCellIsCutAndReported() {
    let absurd = String(repeating: "x", count: CSVReader.cellLimit + 5)
    for text in ["a,\(absurd)\nb,2\n", "a,\"\(absurd)\"\nb,2\n"] {
      let records = read(text, piecesOf: 100_000)
      #expect(records.map(\.flaw) == [.oversized, nil])
      #expect(records.first?[1].utf8.count == CSVReader.cellLimit)
      #expect(records.last?.fields == ["b", "2"])
    }
  }

  @Test func aQuoteNeverClosedBeforeALargeRestCostsOneRecord() {
    let count = 60_000
    let rest = (0..<count).map { "row \($0),of the file\n" }.joined()
    let records = read("a,\"open\n" + rest, piecesOf: 4096)
    #expect(records.count == count + 1)
    #expect(records.map(\.flaw).filter { $0 != nil } == [.unterminatedQuote])
    #expect(records.last?.fields == ["row \(count - 1)", "of the file"])
    #expect(records.last?.line == count + 1)
  }

  @Test func tooManyCellsAreReported() {
    let records = read(String(repeating: ",", count: 9000) + "\nb\n")
    #expect(records.map(\.flaw) == [.oversized, nil])
    #expect(records.first?.count == CSVReader.cellCountLimit)
  }

  @Test func aRecordThatIsNoUTF8ReadsAsWindows1252() {
    var reader = CSVReader(dialect: .comma)
    let bytes = Array("é,1\n".utf8) + [0xE9, 0x2C, 0x80, 0x0A] + Array("ü,3\n".utf8)
    #expect(reader.feed(bytes).map(\.fields) == [["é", "1"], ["é", "€"], ["ü", "3"]])
  }

  @Test func piecesMakeNoDifference() {
    var draws = Draws(state: 11)
    let alphabet = Array("ab,,\"\"\n\r; é")
    for _ in 0..<2000 {
      let text = String((0..<draws.below(40)).map { _ in alphabet[draws.below(alphabet.count)] })
      let whole = read(text)
      #expect(read(text, piecesOf: 1) == whole, "\(text.debugDescription)")
      #expect(read(text, piecesOf: 3) == whole, "\(text.debugDescription)")
    }
  }
}
