import TUI
import Testing

@Test func wordsAreWrappedByWhatIsSeen() {
  #expect(wrap("le budget est voté", width: 9) == ["le budget", "est voté"])
  #expect(wrap("漢字 漢字", width: 4) == ["漢字", "漢字"])
  #expect(wrap("e\u{301}te\u{301} ok", width: 3) == ["e\u{301}te\u{301}", "ok"])
}

@Test func aNoBreakSpaceDoesNotBreak() {
  #expect(wrap("prix: 1\u{202F}234\u{A0}€ net", width: 11) == ["prix:", "1\u{202F}234\u{A0}€ net"])
}

@Test func aLongWordIsCut() {
  #expect(wrap("abcdefgh ij", width: 3) == ["abc", "def", "gh", "ij"])
  #expect(wrap("a漢字", width: 2) == ["a", "漢", "字"])
}

@Test func lineFeedsAreKept() {
  #expect(wrap("a\n\nb\n", width: 5) == ["a", "", "b", ""])
  #expect(wrap("", width: 5) == [""])
  #expect(wrap("a", width: 0).isEmpty)
}

@Test func noLineIsWiderThanAsked() {
  let text = "Lead dont on en sait assez: budget, décideurs, besoin 漢字漢字 et échéance  …"
  for width in 2...40 {
    let lines = wrap(text, width: width)
    #expect(lines.allSatisfy { TextWidth.of($0) <= width })
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }
}

@Test func hintsThatDoNotFitAreLeftOut() {
  var frame = Frame(size: Size(columns: 20, rows: 1))
  let hints = [(key: "H", title: "reculer"), ("L", "avancer"), ("b", "x")]
  drawHints(hints, in: frame.bounds, into: &frame)
  #expect(frame.text == " H reculer")
  var wide = Frame(size: Size(columns: 28, rows: 1))
  drawHints(hints, in: wide.bounds, into: &wide)
  #expect(wide.text == " H reculer  L avancer  b x")
}

@Test func aDialogClearsWhatIsUnderIt() {
  var frame = Frame(size: Size(columns: 12, rows: 5))
  frame.fill(frame.bounds, with: "x", style: .text)
  let inside = drawDialog(
    title: nil, content: Size(columns: 4, rows: 1), in: frame.bounds, into: &frame)
  #expect(inside == Rect(column: 4, row: 2, columns: 4, rows: 1))
  #expect(frame.text(row: 1) == "xx┌──────┐xx")
  #expect(frame.text(row: 2) == "xx│      │xx")
}
