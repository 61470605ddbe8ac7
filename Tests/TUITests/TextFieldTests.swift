import TUI
import Testing

/// Types keys into a field that holds `text`, and shows the cursor as a bar.
private func typing(_ keys: String, into text: String = "") -> String {
  var field = TextField(text)
  for key in Key.keys(in: keys) { _ = field.handle(key) }
  var shown = field.text
  shown.insert("|", at: shown.index(shown.startIndex, offsetBy: field.cursor))
  return shown
}

@Test func typedCharactersAppearAtTheCursor() {
  #expect(typing("Nordia") == "Nordia|")
  #expect(typing("<Left><Left>x", into: "abc") == "axbc|".replacing("bc|", with: "|bc"))
  #expect(typing("<Home>é<End>!", into: "t") == "ét!|")
}

@Test func theCursorStopsAtBothEnds() {
  #expect(typing("<Right><Right>", into: "ab") == "ab|")
  #expect(typing("<Left><Left><Left>", into: "ab") == "|ab")
}

@Test func readlineKeysMoveAndKill() {
  #expect(typing("<C-a>x", into: "ab") == "x|ab")
  #expect(typing("<C-a><C-e>x", into: "ab") == "abx|")
  #expect(typing("<C-b><C-b><C-f><C-d>", into: "abc") == "ab|")
  #expect(typing("<Left><C-k>", into: "abc") == "ab|")
  #expect(typing("<Left><C-u>", into: "abc") == "|c")
  #expect(typing("<C-w>", into: "Paul Petit, PDG") == "Paul Petit, |")
  #expect(typing("<C-w><C-w>", into: "Paul Petit, PDG") == "Paul |")
  #expect(typing("<C-h>", into: "abc") == "ab|")
}

@Test func wordMovesStopAtWords() {
  #expect(typing("<A-b>", into: "Paul Petit, PDG") == "Paul Petit, |PDG")
  #expect(typing("<A-b><C-Left>", into: "Paul Petit, PDG") == "Paul |Petit, PDG")
  #expect(typing("<Home><A-f><C-Right>", into: "Paul Petit, PDG") == "Paul Petit|, PDG")
  #expect(typing("<Home><A-d>", into: "Paul Petit") == "| Petit")
}

@Test func whatWasKilledLastCanBeYanked() {
  #expect(typing("<C-u><C-y><C-y>", into: "ab") == "abab|")
  #expect(typing("<C-y>", into: "ab") == "ab|")
}

@Test func aCharacterIsRemovedWholeHoweverItIsBuilt() {
  #expect(typing("<BS>", into: "x👨‍👩‍👧") == "x|")
  #expect(typing("<BS>", into: "xe\u{301}") == "x|")
  #expect(typing("<Home><Del>", into: "🇫🇷x") == "|x")
}

@Test func aMarkTypedByItselfJoinsTheCharacterBefore() {
  var field = TextField("e")
  #expect(field.handle(.character("\u{301}")) == true)
  #expect(field.cursor == 1)
  #expect(Array(field.text.unicodeScalars) == ["e", "\u{301}"])
}

@Test(arguments: [Key.enter, .escape, .tab, .up, .function(1), .control("s"), .alt("x"), .unknown])
func keysOfTheFormAreLeftToIt(key: Key) {
  var field = TextField("ab")
  #expect(field.handle(key) == false)
  #expect(field == TextField("ab"))
}

@Test func aPasteIsOneLineWithoutControls() {
  var field = TextField()
  field.insert(pasted: "a\nb\r\nc\td\u{1B}[31m\u{07}")
  #expect(field.text == "a b c d[31m")
}

@Test func aFieldTakesTenThousandCharacters() {
  var field = TextField()
  field.insert(pasted: String(repeating: "é", count: 12_000))
  #expect(field.text.count == 10_000)
  _ = field.handle(.character("x"))
  #expect(field.text.count == 10_000)
}

@Test func aValueThatIsOnlyLookedAtStaysAsItWas() {
  let value = String(repeating: "é", count: 12_000) + "a\r\nb\tc"
  #expect(TextField(value).text == value)
  #expect(TextArea(value).text == value)
}

@Test func textIsKeptAsItWasTyped() {
  var field = TextField()
  field.insert(pasted: "e\u{301}\u{202E}x")
  #expect(Array(field.text.unicodeScalars) == ["e", "\u{301}", "\u{202E}", "x"])
}

@Test func theCursorIsAlwaysInView() {
  var field = TextField(String(repeating: "漢a", count: 30))
  for columns in 1...12 {
    field.cursor = 0
    for _ in 0...60 {
      var frame = Frame(size: Size(columns: columns, rows: 1))
      field.draw(in: frame.bounds, into: &frame, style: .input, isFocused: true)
      #expect(frame.cursor.map { frame.bounds.contains($0) } == true)
      _ = field.handle(.right)
    }
  }
}

@Test func aLongTextScrollsUnderTheCursor() {
  var frame = Frame(size: Size(columns: 8, rows: 1))
  TextField("abcdefghij").draw(in: frame.bounds, into: &frame, style: .input, isFocused: true)
  #expect(frame.text == "‹fghij")
  #expect(frame.cursor == Position(column: 6, row: 0))
}

@Test func aFieldWithoutFocusShowsItsBeginning() {
  var frame = Frame(size: Size(columns: 8, rows: 1))
  TextField("abcdefghij").draw(in: frame.bounds, into: &frame, style: .input, isFocused: false)
  #expect(frame.text == "abcdefg…")
  #expect(frame.cursor == nil)
}

@Test func theCursorGoesToTheColumnThatIsPointedAt() {
  var field = TextField("漢字abc")
  field.putCursor(at: 4, of: 20, isScrolled: true)
  #expect(field.cursor == 2)
  field.putCursor(at: 5, of: 20, isScrolled: false)
  #expect(field.cursor == 3)
  field.putCursor(at: 99, of: 20, isScrolled: false)
  #expect(field.cursor == 5)
  field.putCursor(at: -1, of: 20, isScrolled: false)
  #expect(field.cursor == 0)
}

@Test func theColumnThatIsPointedAtIsCountedFromWhatIsShown() {
  var field = TextField(String(repeating: "a", count: 30))
  // With its cursor at the end, a field of ten columns shows the last characters only.
  var frame = Frame(size: Size(columns: 10, rows: 1))
  field.draw(in: frame.bounds, into: &frame, style: .input, isFocused: true)
  let shown = frame.cursor?.column ?? 0
  field.putCursor(at: shown - 2, of: 10, isScrolled: true)
  #expect(field.cursor == 28)
  field.putCursor(at: 3, of: 10, isScrolled: false)
  #expect(field.cursor == 3)
}
