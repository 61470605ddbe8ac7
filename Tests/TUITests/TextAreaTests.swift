import TUI
import Testing

private func drawn(_ area: TextArea, columns: Int, rows: Int) -> Frame {
  var frame = Frame(size: Size(columns: columns, rows: rows))
  area.draw(in: frame.bounds, into: &frame, style: .text, isFocused: true)
  return frame
}

@Test func textWrapsBetweenWords() {
  let frame = drawn(TextArea("le budget est voté"), columns: 10, rows: 3)
  #expect(frame.text == "le budget\nest voté\n")
  #expect(frame.cursor == Position(column: 8, row: 1))
}

@Test func upAndDownMoveBetweenWrappedLines() {
  var area = TextArea("le budget est voté")
  #expect(area.handle(.up, width: 10) == true)
  #expect(drawn(area, columns: 10, rows: 3).cursor == Position(column: 8, row: 0))
  #expect(area.handle(.up, width: 10) == false)
  #expect(area.handle(.down, width: 10) == true)
  #expect(area.handle(.down, width: 10) == false)
}

@Test func homeAndEndStayInTheLine() {
  var area = TextArea("le budget est voté")
  _ = area.handle(.home, width: 10)
  #expect(area.cursor == 10)
  _ = area.handle(.up, width: 10)
  _ = area.handle(.end, width: 10)
  #expect(drawn(area, columns: 10, rows: 3).cursor == Position(column: 9, row: 0))
}

@Test func theCursorsLineIsInView() {
  let area = TextArea((1...9).map { "ligne \($0)" }.joined(separator: "\n"))
  let frame = drawn(area, columns: 10, rows: 3)
  #expect(frame.text == "ligne 7\nligne 8\nligne 9")
  #expect(frame.cursor == Position(column: 7, row: 2))
}

@Test func aPasteKeepsItsLines() {
  var area = TextArea()
  area.insert(pasted: "a\r\nb\tc\rd\u{1B}")
  #expect(area.text == "a\nb c\nd")
  #expect(area.lineCount(width: 10) == 3)
}

@Test func enterIsLeftToTheForm() {
  var area = TextArea("a")
  #expect(area.handle(.enter, width: 10) == false)
  #expect(area.handle(.character("b"), width: 10) == true)
  #expect(area.text == "ab")
}

@Test func theCursorIsInViewWhereverItStands() {
  var area = TextArea("un deux  trois\n\nquatre漢字cinq   six ")
  for columns in 1...9 {
    for position in 0...area.text.count {
      area.cursor = position
      let frame = drawn(area, columns: columns, rows: 2)
      #expect(frame.cursor.map { frame.bounds.contains($0) } == true)
    }
  }
}

@Test func theCursorGoesToTheCellThatIsPointedAt() {
  var area = TextArea("un deux trois quatre")
  let size = Size(columns: 8, rows: 2)
  // Lines: “un deux”, “trois”, “quatre”; with the cursor at the end the last two are shown.
  area.putCursor(at: Position(column: 2, row: 0), of: size, isScrolled: true)
  #expect(area.cursor == 10)
  area.putCursor(at: Position(column: 3, row: 0), of: size, isScrolled: false)
  #expect(area.cursor == 3)
  area.putCursor(at: Position(column: 50, row: 9), of: size, isScrolled: false)
  #expect(area.cursor == 20)
}
