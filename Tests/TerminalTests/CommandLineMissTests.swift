import Testing

/// What is said of a word that the glossary does not have.
struct CommandLineMissTests {
  @Test func aWordThatIsNoNameTellsWhoSpeaksOfIt() throws {
    let kanbant = try KanbantProcess()
    let english = try kanbant("glossary", "newsletter")
    #expect(english.code == 1 && english.output.isEmpty)
    #expect(english.errors.contains("It stands in the texts of: "))
    let french = try kanbant("glossary", "newsletter", "--lang", "fr")
    #expect(french.code == 1 && french.errors.contains("Il figure dans les textes de\u{A0}: "))
    let json = try kanbant("glossary", "newsletter", "--json").json
    let found = try kanbant("glossary", "--search", "newsletter", "-q").lines
    #expect(json["mentions"] as? [String] == found && !found.isEmpty)
    #expect((json["near"] as? [String])?.isEmpty == true)
  }

  @Test func aWordThatNobodySpeaksOfTellsTheWayOn() throws {
    let kanbant = try KanbantProcess()
    for language in ["en", "fr"] {
      let miss = try kanbant("glossary", "xyzzy", "--lang", language)
      #expect(miss.code == 1)
      #expect(miss.errors.contains("kanbant glossary --all"))
      #expect(miss.errors.contains("kanbant glossary --search"))
    }
  }

  @Test func aTextTooLongIsRefusedAndNotSaidAgain() throws {
    let kanbant = try KanbantProcess()
    let long = String(repeating: "a", count: 100_000)
    for answer in [try kanbant("glossary", long), try kanbant("glossary", "--search", long)] {
      #expect(answer.code == 64 && answer.output.isEmpty)
      #expect(answer.errors.contains("aaa…”") && answer.errors.utf8.count < 400)
    }
    let miss = try kanbant("glossary", String(repeating: "xy", count: 80))
    #expect(miss.code == 1 && miss.errors.contains("xy…”"))
  }
}
