import Glossary
import TUI
import Testing
import Workbench

/// The glossary on a screen of its own.
@Suite struct GlossaryReaderStories {
  private func reader(
    _ word: String = "", _ language: Language = .french, columns: Int = 60, rows: Int = 15
  ) -> GlossaryReader {
    GlossaryReader(
      word: word, language: language, size: Size(columns: columns, rows: rows), glyphs: .unicode)
  }

  private func type(_ keys: [Key], into reader: inout GlossaryReader) {
    for key in keys { #expect(reader.take(.key(key)) == nil, "\(key)") }
  }

  private func type(_ text: String, into reader: inout GlossaryReader) {
    type(text.map { Key.character($0) }, into: &reader)
  }

  @Test func findsWhileOneTypesAndOpensWhatIsSelected() throws {
    var reader = reader()
    #expect(reader.entry == nil)
    #expect(reader.answers.count == Glossary.builtIn.entries.count)
    type("mql", into: &reader)
    #expect(reader.answers.first?.id == .marketingQualifiedLead)
    type([.enter], into: &reader)
    #expect(reader.entry?.id == .marketingQualifiedLead)
    #expect(reader.view().text.contains("MQL · Lead marketing"))
  }

  @Test func aWordThatNamesAnEntryIsOpenAtOnceAndAnotherIsLookedUp() {
    #expect(reader("sql").entry?.id == .salesQualifiedLead)
    let searching = reader("sqll")
    #expect(searching.entry == nil)
    #expect(searching.answers.first?.id == .salesQualifiedLead)
    #expect(searching.field.text == "sqll")
    let nothing = reader("xyzzy", .english)
    #expect(nothing.answers.isEmpty)
    #expect(nothing.view().text.contains("resembles “xyzzy”"))
  }

  @Test func itsKeysAreCalledAsTheReaderCallsThem() {
    #expect(reader().view().text.contains("Entrée lire"))
    #expect(reader("sql", columns: 80).view().text.contains("Retour revenir  Échap fermer"))
    let english = reader("sql", .english, columns: 80)
    #expect(english.view().text.contains("Backspace back  Esc close"))
  }

  @Test func aWordOfATextFindsWhoSpeaksOfIt() {
    let answers = reader("registre").answers
    #expect(answers.contains { $0.id == .lead })
  }

  @Test func fromTheWordItWasOpenedAtOneComesBackToTheAnswers() {
    var reader = reader("sql")
    #expect(reader.answers.isEmpty, "nobody sees them yet")
    type([.backspace], into: &reader)
    #expect(reader.entry == nil)
    #expect(reader.answers.first?.id == .salesQualifiedLead)
    #expect(reader.view().text.contains("SQL"))
  }

  @Test func whatWasPreparedAnswersTheSame() {
    for word in ["", "sqll", "registre", "taux"] {
      var prepared = reader()
      prepared.prepare()
      type(word, into: &prepared)
      #expect(prepared.answers == reader(word).answers, "\(word)")
    }
  }

  @Test func fiveLinksAndBack() throws {
    var reader = reader("SQL")
    var trail = [try #require(reader.entry?.id)]
    for _ in 0..<5 {
      type([.tab, .enter], into: &reader)
      trail.append(try #require(reader.entry?.id))
    }
    #expect(zip(trail, trail.dropFirst()).allSatisfy { $0 != $1 })
    for expected in trail.reversed() {
      #expect(reader.entry?.id == expected)
      type([.backspace], into: &reader)
    }
    #expect(reader.entry == nil, "from the first, back to what was looked up")
  }

  @Test func theLanguageChangesInPlace() {
    var reader = reader("SQL")
    type([.function(2)], into: &reader)
    #expect(reader.language == .english)
    #expect(reader.entry?.id == .salesQualifiedLead)
    #expect(reader.view().text.contains("Sales lead"))
    type([.character("/"), .function(2)], into: &reader)
    #expect(reader.language == .french)
    #expect(reader.view().text.contains("Autorité"))
  }

  @Test func readingsAndSourcesFoldOut() {
    var reader = reader("SAL", rows: 40)
    #expect(reader.view().text.contains("▸ 2 lectures"))
    #expect(!reader.view().text.contains("Usage du métier"))
    type([.backTab, .backTab, .enter], into: &reader)
    #expect(reader.view().text.contains("▾ 2 lectures"))
    #expect(reader.view().text.contains("Usage du métier"))
    type([.enter], into: &reader)
    #expect(!reader.view().text.contains("Usage du métier"))
  }

  @Test func leavesStopsAndDrawsAnewWhenAsked() {
    var reader = reader("SQL")
    #expect(reader.take(.key(.control("l"))) == .redraw)
    #expect(reader.take(.key(.control("z"))) == .suspend)
    #expect(reader.take(.key(.escape)) == .leave)
    #expect(reader.take(.key(.character("q"))) == .leave)
    var searching = self.reader()
    #expect(searching.take(.key(.character("q"))) == nil, "a letter of a word")
    #expect(searching.take(.key(.control("c"))) == .leave)
  }

  @Test func whatIsTypedAtOnceIsLookedUpOnce() {
    var reader = reader()
    let all = reader.answers
    for letter in "churn" { #expect(reader.hear(.key(.character(letter))) == nil) }
    #expect(reader.answers == all, "not before the last key")
    reader.settle()
    #expect(reader.answers.first?.id == .churnRate)
    _ = reader.hear(.key(.backspace))
    _ = reader.hear(.key(.enter))
    #expect(reader.entry?.id == .churnRate, "what is opened is what was typed")
  }

  @Test func whatIsPastedIsLookedUp() {
    var reader = reader()
    #expect(reader.take(.paste("lead\nchaud")) == nil)
    #expect(reader.answers.first?.id == .hotLead)
  }

  @Test func everySizeShowsWhatItCanAndTheCursorStaysInside() {
    for columns in [0, 1, 2, 7, 40, 60, 200] {
      for rows in [0, 1, 2, 3, 8, 15, 60] {
        for word in ["", "SQL", "xyzzy"] {
          var reader = reader(word, .english, columns: columns, rows: rows)
          for key: Key in [.tab, .backTab, .pageDown, .end, .enter, .function(2), .down, .pageUp] {
            _ = reader.take(.key(key))
            let frame = reader.view()
            #expect(frame.size == Size(columns: columns, rows: rows))
            if let cursor = frame.cursor, columns > 0, rows > 0 {
              #expect(frame.bounds.contains(cursor))
            }
          }
          _ = reader.take(.resized(Size(columns: 40, rows: 8)))
          #expect(reader.view().size == Size(columns: 40, rows: 8))
        }
      }
    }
  }
}
