import Testing

/// The rules are only as good as the eyes that they read with.
struct TokenizerTests {
  @Test func commentsEndWhereTheyEnd() {
    let tokens = Tokenizer.tokens(of: "a // b\n/* c /* d */ e */ f")
    #expect(tokens.map(\.text) == ["a", "// b", "/* c /* d */ e */", "f"])
    #expect(tokens.map(\.line) == [1, 1, 2, 2])
    #expect(tokens.code.map(\.text) == ["a", "f"])
  }

  @Test(arguments: [
    (#""a // b""#, ["a // b"]), (#""a\"b" c"#, [#"a\"b"#, "c"]), (#""""#, [""]),
    ("\"\"\"\na \"quoted\"\n\"\"\" b", ["\na \"quoted\"\n", "b"]),
    (##"#"a\b"c"# d"##, [##"a\b"c"##, "d"]), ("a`b c`", ["a", "`b c`"]),
  ])
  func stringsAreOneLiteral(source: String, texts: [String]) {
    #expect(Tokenizer.tokens(of: source).map(\.text) == texts)
  }

  @Test func anInterpolationIsCode() {
    let tokens = Tokenizer.tokens(of: #""a \(b("c", (d))) e""#)
    let literals = tokens.filter { $0.kind == .literal }.map(\.text)
    #expect(literals == ["a ", "c", " e"])
    #expect(tokens.filter { $0.kind == .word }.map(\.text) == ["b", "d"])
  }

  @Test func aRawInterpolationNeedsItsHash() {
    let tokens = Tokenizer.tokens(of: ##"#"a \(b) \#(c)"#"##)
    #expect(tokens.map(\.text) == [#"a \(b) "#, "c", ""])
  }

  @Test func aRegularExpressionIsOneLiteralAndADivisionIsNot() {
    let regex = Tokenizer.tokens(of: #"let a = /"{\/}/.b"#)
    #expect(regex.map(\.text) == ["let", "a", "=", #"/"{\/}/"#, ".", "b"])
    #expect(Tokenizer.tokens(of: "a / b / c").filter { $0.kind == .mark }.count == 2)
    #expect(Tokenizer.tokens(of: "(a)/b/c").filter { $0.kind == .mark }.count == 4)
  }

  @Test func aMarkKnowsWhetherItTouches() {
    let tokens = Tokenizer.tokens(of: "try! a try !b")
    #expect(tokens.filter { $0.isMark("!") }.map(\.isDetached) == [false, true])
  }

  @Test(arguments: ["\"", "\"\\(", "/*", "`", "#\"", "\"\"\"", "let a = /b"])
  func sourceThatBreaksOffIsReadToItsEnd(source: String) {
    #expect(Tokenizer.tokens(of: source).count <= 5)
  }
}
