import Testing

@testable import TUI

/// What a stranger may put into a lead's name, what is shown of it, and how wide that is.
private let samples: [(typed: String, shown: String, columns: Int)] = [
  ("Dupont SAS", "Dupont SAS", 10),
  ("\u{1B}[31mred", "\u{FFFD}[31mred", 8),
  ("\u{1B}]0;title\u{07}", "\u{FFFD}]0;title\u{FFFD}", 10),
  ("\u{1B}]52;c;cm0=\u{1B}\\", "\u{FFFD}]52;c;cm0=\u{FFFD}\\", 13),
  ("a\u{9B}6nb", "a\u{FFFD}6nb", 5),
  ("\u{90}q\u{9C}", "\u{FFFD}q\u{FFFD}", 3),
  ("bell\u{07}", "bell\u{FFFD}", 5),
  ("nul\u{00}", "nul\u{FFFD}", 4),
  ("del\u{7F}", "del\u{FFFD}", 4),
  ("next\u{85}line", "next\u{FFFD}line", 9),
  ("a\tb", "a b", 3),
  ("a\nb", "a b", 3),
  ("a\r\nb", "a b", 3),
  ("a\rb", "a b", 3),
  ("a\u{2028}b\u{2029}c", "a\u{FFFD}b\u{FFFD}c", 5),
  ("\u{202E}evil", "\u{FFFD}evil", 5),
  ("\u{2066}iso\u{2069}", "\u{FFFD}iso\u{FFFD}", 5),
  ("\u{200E}l\u{200F}r\u{061C}", "\u{FFFD}l\u{FFFD}r\u{FFFD}", 5),
  ("ze\u{200B}ro", "ze\u{FFFD}ro", 5),
  ("ze\u{200C}r\u{200D}o", "ze\u{FFFD}r\u{FFFD}o", 6),
  ("\u{645}\u{6CC}\u{200C}\u{62E}", "\u{645}\u{6CC}\u{62E}", 3),
  ("wo\u{2060}rd\u{FEFF}", "wo\u{FFFD}rd\u{FFFD}", 6),
  ("soft\u{AD}hyphen", "softhyphen", 10),
  ("fill\u{3164}er\u{115F}", "fill\u{FFFD}er\u{FFFD}", 8),
  ("tag\u{E0041}\u{E007F}", "tag\u{FFFD}", 4),
  ("é", "é", 1),
  ("e\u{301}", "e\u{301}", 1),
  ("e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", "e\u{301}\u{302}\u{303}\u{304}", 1),
  ("\u{301}", "\u{25CC}\u{301}", 1),
  ("漢字", "漢字", 4),
  ("한글", "한글", 4),
  ("\u{1112}\u{1161}\u{11AB}", "\u{1112}\u{1161}\u{11AB}", 2),
  ("カナ", "カナ", 4),
  ("😀", "😀", 2),
  ("👨‍👩‍👧‍👦 famille", "👨 famille", 10),
  ("👍🏽", "👍", 2),
  ("❤\u{FE0F}", "❤", 1),
  ("1\u{FE0F}\u{20E3}", "1", 1),
  ("🇫🇷", "🇫🇷", 2),
  ("🏴\u{E0067}\u{E0062}\u{E007F}", "🏴", 2),
  ("1\u{202F}234,50\u{A0}€", "1\u{202F}234,50\u{A0}€", 10),
  ("\u{0915}\u{094D}\u{0937}", "\u{0915}\u{094D}\u{0937}", 2),
  ("क\u{94D}\u{200D}ष", "क\u{94D}ष", 2),
  ("\u{1FAE8}", "\u{FFFD}", 1),
  ("\u{378}\u{FFFF}", "\u{FFFD}\u{FFFD}", 2),
]

@Test func everySampleIsShownHarmlessly() {
  for sample in samples {
    #expect(Sanitizer.display(sample.typed) == sample.shown, "\(sample.typed.unicodeScalars)")
    #expect(TextWidth.of(sample.typed) == sample.columns, "\(sample.typed.unicodeScalars)")
  }
}

@Test func whatIsShownIsShownTheSameAgain() {
  for sample in samples {
    #expect(Sanitizer.display(sample.shown) == sample.shown)
    #expect(TextWidth.of(sample.shown) == sample.columns)
  }
}

@Test func aTextIsCutBeforeTheCharacterThatDoesNotFit() {
  #expect(Sanitizer.display("漢字", maxWidth: 3) == "漢")
  #expect(Sanitizer.display("été", maxWidth: 2) == "ét")
  #expect(Sanitizer.display("🇫🇷", maxWidth: 1).isEmpty)
  #expect(Sanitizer.display("abc", maxWidth: 0).isEmpty)
  #expect(Sanitizer.display("abc", maxWidth: -1).isEmpty)
}

@Test(arguments: [
  String(repeating: "a", count: 1_000_000), String(repeating: "é", count: 500_000),
  "e" + String(repeating: "\u{301}", count: 500_000),
  String(repeating: "\u{200B}", count: 300_000), String(repeating: "👍🏽", count: 100_000),
])
func aLongTextIsCutToAFewColumns(text: String) {
  #expect(TextWidth.of(Sanitizer.display(text, maxWidth: 20)) <= 20)
}

@Test func aHeapOfMarksDoesNotHideWhatFollows() {
  let text = "e" + String(repeating: "\u{301}", count: 1_000) + "nd"
  #expect(Sanitizer.display(text) == "e\u{301}\u{301}\u{301}\u{301}nd")
}

@Test func noScalarReachesACellThatMayNotBeShown() {
  var random = Pebbles(seed: 7)
  for _ in 0..<300 {
    let text = random.hostileText(length: 60)
    var frame = Frame(size: Size(columns: 200, rows: 1))
    let used = frame.write(text, at: Position(column: 0, row: 0), width: 200, style: .text)
    #expect(used == TextWidth.of(text))
    for cell in frame.cells(row: 0) {
      #expect(!isForbidden(cell.base), "\(cell.base.value)")
      #expect(TextWidth.of(cell.base) == (cell.isContinuation ? 1 : cell.columns))
      for mark in cell.marks {
        #expect(!isForbidden(mark), "\(mark.value)")
        #expect(TextWidth.of(mark) == 0)
      }
    }
    let beyond = frame.cells(row: 0).dropFirst(used)
    #expect(beyond.allSatisfy { $0 == .blank() })
  }
}

// Plain scalars are drawn without the sanitiser, so they must be what it would make of them.
@Test func whatIsWrittenByteByByteIsWhatTheSanitiserMakesOfIt() {
  for value in UInt32(0x20)..<0x3000 {
    guard let scalar = Unicode.Scalar(value) else { continue }
    for neighbour in ["", "a", "é", "●"] {
      expectSameFrame(neighbour + String(scalar) + neighbour)
    }
  }
}

@Test func hostileTextIsWrittenAlikeByBothWays() {
  var pebbles = Pebbles(seed: 7)
  for length in 0..<400 { expectSameFrame(pebbles.hostileText(length: length % 12)) }
}

/// Writes a text as it is, and after a character that shows nothing and stops the quick way.
private func expectSameFrame(_ text: String) {
  for glyphs in [GlyphSet.unicode, .ascii] {
    for (width, ellipsis) in [(9, true), (2, true), (2, false)] {
      var (quick, slow) = (background(glyphs), background(glyphs))
      let start = Position(column: 2, row: 0)
      let used = quick.write(text, at: start, width: width, style: .accent, ellipsis: ellipsis)
      let expected = slow.write(
        "\u{AD}" + text, at: start, width: width, style: .accent, ellipsis: ellipsis)
      #expect(used == expected && quick == slow, "\(text.unicodeScalars.map(\.value))")
    }
    var frame = Frame(size: Size(columns: 40, rows: 1), glyphs: glyphs)
    let used = frame.write(text, at: Position(column: 0, row: 0), width: 40, style: .text)
    #expect(TextWidth.of(text, glyphs: glyphs) == used)
  }
}

/// A row of wide characters, of which half is overwritten.
private func background(_ glyphs: GlyphSet) -> Frame {
  var frame = Frame(size: Size(columns: 12, rows: 1), glyphs: .unicode)
  for column in stride(from: 1, to: 11, by: 2) {
    frame.write("漢", at: Position(column: column, row: 0), width: 2, style: .text)
  }
  var shown = Frame(size: frame.size, glyphs: glyphs)
  shown.copy(frame, to: Position(column: 0, row: 0))
  return shown
}

private func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .lineSeparator, .paragraphSeparator, .surrogate: true
  default: scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.isBidiControl
  }
}

/// Repeatable random texts, rich in what does harm.
private struct Pebbles {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(below limit: UInt64) -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state >> 33) % limit
  }

  mutating func hostileText(length: Int) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<length {
      let range = Self.ranges[Int(next(below: UInt64(Self.ranges.count)))]
      let value = range.lowerBound + UInt32(next(below: UInt64(range.count)))
      if let scalar = Unicode.Scalar(value) { text.append(scalar) }
    }
    return String(text)
  }

  private static let ranges: [Range<UInt32>] = [
    0..<0x110000, 0..<0xA0, 0x20..<0x7F, 0xA0..<0x180, 0x300..<0x370, 0x600..<0x620,
    0x900..<0xE00, 0x1100..<0x1200, 0x1800..<0x1810, 0x2000..<0x2070, 0x20D0..<0x20F0,
    0x2190..<0x2800, 0x3000..<0x3100, 0xAC00..<0xAD00, 0xE000..<0xE010, 0xFE00..<0xFF00,
    0x1F1E6..<0x1F200, 0x1F300..<0x1F700, 0x1F900..<0x1FB00, 0xE0000..<0xE0080,
  ]
}

/// What is taken without a look at its neighbours must be what breaking into characters gives.
@Test func quickAndThoroughReadingAgree() {
  let signs: [Unicode.Scalar] = ["a", " ", "é", "\u{AD}", "€", "·", "●", "│", "‼", "漢", "😀"]
  let joiners: [Unicode.Scalar] = [
    "\u{301}", "\u{200D}", "\u{FE0F}", "\u{20E3}", "\u{202E}", "\u{1F3FD}", "\u{94D}", "\r", "\n",
  ]
  let all = signs + joiners
  for first in all {
    for second in all {
      for third in all {
        var text = ""
        text.unicodeScalars.append(contentsOf: [first, second, third])
        var thorough = ""
        for character in text {
          Sanitizer.cluster(of: character.unicodeScalars).appendText(to: &thorough)
        }
        #expect(Sanitizer.display(text) == thorough, "\(Array(text.unicodeScalars))")
      }
    }
  }
}

@Test func everySignThatIsTakenQuicklyIsReadAlike() {
  for value in UInt32(0x20)..<0x2800 {
    guard let scalar = Unicode.Scalar(value) else { continue }
    let thorough = Sanitizer.cluster(of: CollectionOfOne(scalar))
    var clusters = Clusters(String(scalar))
    let quick = clusters.next()
    #expect(quick?.head == thorough.head)
    #expect(quick?.columns ?? 0 == thorough.columns)
  }
}
