import TUI
import Testing

private func origin(_ column: Int, _ row: Int = 0) -> Position {
  Position(column: column, row: row)
}

@Test func textThatFitsIsWrittenWhole() {
  var frame = Frame(size: Size(columns: 6, rows: 1))
  #expect(frame.write("Nordia", at: origin(0), width: 6, style: .text) == 6)
  #expect(frame.text == "Nordia")
}

@Test func textThatDoesNotFitEndsInAnEllipsis() {
  var frame = Frame(size: Size(columns: 6, rows: 2))
  #expect(frame.write("Brasserie", at: origin(0), width: 99, style: .text) == 6)
  #expect(frame.write("Brasserie", at: origin(0, 1), width: 3, style: .text, ellipsis: false) == 3)
  #expect(frame.text == "Brass…\nBra")
}

@Test func inASCIITheEllipsisIsATilde() {
  var frame = Frame(size: Size(columns: 5, rows: 1), glyphs: .ascii)
  frame.write("Brasserie", at: origin(0), width: 5, style: .text)
  #expect(frame.text == "Bras~")
}

@Test func aWideCharacterIsNeverCutInHalf() {
  var frame = Frame(size: Size(columns: 4, rows: 3))
  #expect(frame.write("漢字漢", at: origin(0), width: 4, style: .text) == 3)
  #expect(frame.write("漢字", at: origin(0, 1), width: 4, style: .text) == 4)
  #expect(frame.write("漢字", at: origin(0, 2), width: 3, style: .text, ellipsis: false) == 2)
  #expect(frame.text == "漢…\n漢字\n漢")
}

@Test func writingOverHalfAWideCharacterBlanksTheOtherHalf() {
  var frame = Frame(size: Size(columns: 6, rows: 2))
  for row in 0...1 { frame.write("漢字漢", at: origin(0, row), width: 6, style: .text) }
  frame.write("x", at: origin(3), width: 1, style: .text)
  frame.fill(Rect(column: 1, row: 1, columns: 2, rows: 1), with: "-", style: .text)
  #expect(frame.text == "漢 x漢\n -- 漢")
}

@Test func whatLiesLeftOfTheFrameIsCutAndCounted() {
  var frame = Frame(size: Size(columns: 4, rows: 2))
  #expect(frame.write("abcdef", at: origin(-3), width: 99, style: .text) == 6)
  #expect(frame.write("漢字", at: origin(-1, 1), width: 99, style: .text) == 4)
  #expect(frame.text == "def\n 字")
}

@Test func rowsOutsideTakeNothing() {
  var frame = Frame(size: Size(columns: 4, rows: 1))
  #expect(frame.write("abc", at: origin(0, 1), width: 4, style: .text) == 0)
  #expect(frame.write("abc", at: origin(0, -1), width: 4, style: .text) == 0)
  #expect(frame.write("abc", at: origin(4), width: 4, style: .text) == 0)
  #expect(frame.write("abc", at: origin(Int.min), width: .max, style: .text) == 0)
  #expect(frame == Frame(size: Size(columns: 4, rows: 1)))
}

@Test func everyPainterSurvivesEverySize() {
  for columns in 0...5 {
    for rows in 0...5 {
      var frame = Frame(size: Size(columns: columns, rows: rows))
      for column in -3...6 {
        for row in -2...6 {
          frame.write("a漢é👨‍👩‍👧", at: origin(column, row), width: column + 2, style: .title)
          let rect = Rect(column: column, row: row, columns: row + 2, rows: column + 1)
          frame.fill(rect, with: "漢", style: .dim)
          frame.box(rect, title: "titre", style: .border)
          frame.horizontalLine(at: origin(column, row), length: row, style: .border)
          frame.verticalLine(at: origin(column, row), length: column, style: .border)
          drawHints([("a", "b")], in: rect, into: &frame)
          drawDialog(title: "t", content: rect.size, in: rect, into: &frame)
          TextField("abc漢字").draw(in: rect, into: &frame, style: .input, isFocused: true)
          TextArea("abc漢字 d").draw(in: rect, into: &frame, style: .input, isFocused: true)
          frame[origin(column, row)] = frame[origin(row, column)]
        }
      }
      for row in 0..<rows {
        let cells = Array(frame.cells(row: row))
        for (index, cell) in cells.enumerated() {
          #expect(cell.isWide == (index + 1 < columns && cells[index + 1].isContinuation))
        }
      }
      #expect(frame.cursor.map { frame.bounds.contains($0) } ?? true)
    }
  }
}

@Test func whatChangedInARowIsOneRange() {
  let former = Frame(size: Size(columns: 12, rows: 2))
  var frame = former
  #expect(frame.changedColumns(row: 0, since: former) == nil)
  frame.write("ab", at: origin(3, 1), width: 4, style: .text)
  frame.write("c", at: origin(8, 1), width: 4, style: .text)
  #expect(frame.changedColumns(row: 0, since: former) == nil)
  #expect(frame.changedColumns(row: 1, since: former) == 3..<9)
  var wide = frame
  wide.write("漢", at: origin(8, 1), width: 4, style: .text)
  #expect(wide.changedColumns(row: 1, since: frame) == 8..<10)
  var other = wide
  other.write("字", at: origin(8, 1), width: 4, style: .text)
  #expect(other.changedColumns(row: 1, since: wide) == 8..<10)
  #expect(frame.changedColumns(row: 1, since: wide) == 8..<10)
  let bold = Frame(size: Size(columns: 1, rows: 1))
  var restyled = bold
  restyled.write(" ", at: origin(0), width: 1, style: .title)
  #expect(restyled.changedColumns(row: 0, since: bold) == 0..<1)
}

@Test func aBoxHasATitleInItsEdge() {
  var frame = Frame(size: Size(columns: 12, rows: 3))
  frame.box(frame.bounds, title: "Aide", style: .border)
  #expect(frame.text == "┌─ Aide ───┐\n│          │\n└──────────┘")
}

@Test func styledTextNamesEachRole() {
  var frame = Frame(size: Size(columns: 12, rows: 1))
  frame.write("SQL", at: origin(0), width: 3, style: .title)
  frame.write("64", at: origin(4), width: 3, style: .text)
  frame.write("!", at: origin(7), width: 3, style: .overdue.underlined.reversed)
  #expect(frame.styledText == "[title|SQL] 64 [overdue+underlined+reversed|!]")
}

@Test func inASCIIEveryLetterIsSpelledOut() {
  var frame = Frame(size: Size(columns: 60, rows: 2), glyphs: .ascii)
  frame.write(
    "L’œuvre « été » – 1\u{202F}234,50\u{A0}€ … 漢", at: origin(0), width: 60, style: .text)
  frame.write("Łódź Straße e\u{301}té ─│┌ ● ◐ ○ ✕", at: origin(0, 1), width: 60, style: .text)
  #expect(frame.text == "L'oeuvre \" ete \" - 1 234,50 EUR ... ?\nLodz Strasse ete -|+ + ~ ? !")
  for cell in frame.cells(row: 0) + frame.cells(row: 1) { #expect(cell.base.isASCII) }
}

@Test(arguments: GlyphSet.allCases) func everyGlyphIsDrawnAsItIs(glyphs: GlyphSet) {
  let signs = [
    glyphs.sufficient, glyphs.partial, glyphs.unknown, glyphs.blocking, glyphs.planned,
    glyphs.overdue, glyphs.noAction, glyphs.moreLeft, glyphs.moreRight, glyphs.moreAbove,
    glyphs.moreBelow, glyphs.selectionBar,
    glyphs.bullet, glyphs.check, String(glyphs.ellipsis),
    String(glyphs.skeleton), String(glyphs.horizontalLine), String(glyphs.cross),
  ]
  for sign in signs {
    var frame = Frame(size: Size(columns: 4, rows: 1), glyphs: glyphs)
    #expect(frame.write(sign, at: origin(0), width: 4, style: .text) == sign.count)
    #expect(frame.text == sign)
  }
}

@Test func aCellTakesSixteenBytes() {
  #expect(MemoryLayout<Cell>.size == 16)
}

@Test func aCellKeepsItsMarksAndStyle() {
  var frame = Frame(size: Size(columns: 2, rows: 1))
  frame.write("e\u{301}\u{302}\u{303}\u{304}", at: origin(0), width: 2, style: .overdue.bold)
  let cell = frame[origin(0)]
  #expect(cell.base == "e")
  #expect(cell.marks == ["\u{301}", "\u{302}", "\u{303}", "\u{304}"])
  #expect(cell.style == .overdue.bold)
  #expect(frame.text == "e\u{301}\u{302}\u{303}\u{304}")
}
