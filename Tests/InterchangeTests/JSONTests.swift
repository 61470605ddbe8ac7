import Interchange
import Testing

@Suite struct JSONTests {
  private let sample = JSON.object([
    ("name", .string("Nordia \"SAS\"")), ("count", .integer(-3)), ("open", .bool(true)),
    ("note", .null), ("tags", .array([.string("a"), .string("b")])), ("none", .array([])),
    ("empty", .object([])),
  ])

  @Test func membersKeepTheirOrderOnOneLine() {
    #expect(
      sample.text() == #"{"name":"Nordia \"SAS\"","count":-3,"open":true,"note":null,"#
        + #""tags":["a","b"],"none":[],"empty":{}}"#)
  }

  @Test func prettyTextHasALineForEachMember() {
    #expect(
      sample.text(pretty: true) == #"""
        {
          "name": "Nordia \"SAS\"",
          "count": -3,
          "open": true,
          "note": null,
          "tags": [
            "a",
            "b"
          ],
          "none": [],
          "empty": {}
        }
        """#)
  }

  @Test(arguments: [
    ("\u{0}", #""\u0000""#), ("\u{1B}[2J", #""\u001b[2J""#), ("a\\b/c", #""a\\b/c""#),
    ("\n\r\t", #""\n\r\t""#), ("\u{7F}\u{9B}", #""\u007f\u009b""#),
    ("\u{2028}\u{2029}", #""\u2028\u2029""#), ("é 🚀 \u{A0}", "\"é 🚀 \u{A0}\""),
    ("e\u{301}", "\"e\u{301}\""),
  ])
  func textIsEscaped(text: String, expected: String) {
    #expect(JSON.string(text).text() == expected)
  }

  @Test func everyScalarReadsBackAsItWas() throws {
    for value in Array(0..<0x300) + Array(0x2000..<0x2100) + [0xFEFF, 0x1F680, 0x10FFFF] {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let text = "x\(scalar)y"
      let read = try Fixture.string(fromJSON: JSON.string(text).text())
      #expect(Array(read.unicodeScalars) == Array(text.unicodeScalars), "U+\(value)")
    }
  }

  @Test func nothingIsNull() {
    #expect(JSON.optional(nil).text() == "null")
    #expect(JSON.optional("x").text() == "\"x\"")
    #expect(JSON.integer(.min).text() == "-9223372036854775808")
  }
}
