import TUI
import Testing

private let named: [Key] = [
  .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right,
  .shiftUp, .shiftDown, .shiftLeft, .shiftRight, .controlUp, .controlDown, .controlLeft,
  .controlRight, .altLeft, .altRight, .home, .end, .pageUp, .pageDown, .unknown, .function(1),
  .function(12), .character("a"), .character("é"), .character("<"), .character(">"),
  .character(" "), .character("-"), .control("r"), .alt("x"), .alt(" "), .alt("<"), .alt(">"),
]

@Test(arguments: named) func aKeyIsReadBackFromItsNotation(key: Key) {
  #expect(Key(notation: key.notation) == key)
  #expect(Key.keys(in: "a" + key.notation + "b") == [.character("a"), key, .character("b")])
}

@Test(arguments: named) func everyKeyHasALabel(key: Key) {
  #expect(!key.label.isEmpty)
}

@Test func aSequenceIsReadKeyByKey() {
  #expect(
    Key.keys(in: "jé<Enter><C-R><s-right><F2><Esc>")
      == [
        .character("j"), .character("é"), .enter, .control("r"), .shiftRight, .function(2), .escape,
      ])
}

@Test func anAngleThatBeginsNoKeyIsItself() {
  #expect(Key.keys(in: "a<b>c").map(\.notation).joined() == "a<lt>b>c")
  #expect(Key.keys(in: "<").map(\.notation) == ["<lt>"])
  #expect(Key.keys(in: "<lt>") == [.character("<")])
}

@Test(arguments: ["", "ab", "<>", "<Nope>", "<C->", "<C-1>", "<F0>", "<F64>", "<S-x>"])
func whatIsNoKeyHasNone(notation: String) {
  #expect(Key(notation: notation) == nil)
}

@Test func labelsAreTheSameInEveryLanguage() {
  #expect(Key.shiftRight.label == "Shift-→")
  #expect(Key.control("r").label == "Ctrl-r")
  #expect(Key.character(" ").label == "Space")
  #expect(Key.function(1).label == "F1")
  #expect(Key.enter.label == "Enter")
  #expect(Key.pageDown.label == "PgDn")
}
