import TUI
import Testing

@testable import Curses

/// The keys of a terminal whose description names Shift-F3 as most do.
private let keys = KeySequences([
  (Array("\u{1B}OA".utf8), .up), (Array("\u{1B}OR".utf8), .function(3)),
  (Array("\u{1B}[1;2R".utf8), .function(15)), ([0x7F], .backspace),
])

/// What comes of some bytes that are read in pieces of one size; silence follows them.
private func read(_ bytes: [UInt8], inPiecesOf size: Int) -> String {
  var decoder = InputDecoder(sequences: keys)
  var events: [InputEvent] = []
  for start in stride(from: 0, to: bytes.count, by: size) {
    events += decoder.feed(bytes[start..<min(bytes.count, start + size)])
  }
  return notation(events + decoder.giveUp())
}

private func read(_ text: String) -> String {
  read(Array(text.utf8), inPiecesOf: 4096)
}

private let answers: [String] = [
  // Strings: colours, a title, the clipboard, the terminal's name, settings, features.
  "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\", "\u{1B}]11;rgb:1234/5678/9abc\u{07}",
  "\u{1B}]4;1;u\u{07}", "\u{1B}]52;c;aGk=\u{07}", "\u{1B}]lDuda\u{1B}\\", "\u{1B}]\u{1B}\\",
  "\u{1B}]\u{07}", "\u{1B}P>|XTerm(388)\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\",
  "\u{1B}P!|00000000\u{1B}\\", "\u{1B}P1+r544e=78\u{1B}\\", "\u{1B}^DDD\u{1B}\\",
  "\u{1B}XDDD\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\", "\u{1B}P\u{07}DDD\u{1B}\\",
  // A title of bytes that end a string where they stand alone.
  "\u{1B}]lÜber œuvre 漢🙂b\u{1B}\\", "\u{1B}]l é\u{9C}", "\u{1B}]4;1;u\u{18}",
  "\u{1B}P1$r0m\u{1A}", "\u{9D}11;rgb:0/0/0\u{9C}", "\u{90}1$r0m\u{9C}", "\u{9E}DDD\u{9C}",
  "\u{98}DDD\u{9C}", "\u{9F}DDD\u{9C}", "\u{9B}?62;c", "\u{9B}1;1R", "\u{9B}A", "\u{8F}P",
  // Where the cursor is, what the terminal is, its state, its modes, its windows, its keyboard.
  "\u{1B}[1;1R", "\u{1B}[1;2R", "\u{1B}[24;80R", "\u{1B}[1;5R", "\u{1B}[?1;1R", "\u{1B}[?6c",
  "\u{1B}[?62;1;6c", "\u{1B}[>41;388;0c", "\u{1B}[=0c", "\u{1B}[0n", "\u{1B}[3n",
  "\u{1B}[?997;1n", "\u{1B}[?2026;2$y", "\u{1B}[4;1$y", "\u{1B}[4;600;800t",
  "\u{1B}[48;24;80;600;800t", "\u{1B}[2;1;1;112;112;1;0x", "\u{1B}[?0u", "\u{1B}[?1;0;256S",
  "\u{1B}[>4;2m", "\u{1B}[1;2$w",
  // The window has the keyboard, or not; the pointer in forms that were not asked for.
  "\u{1B}[I", "\u{1B}[O", "\u{1B}[32;5;6M", "\u{1B}[<0;1", "\u{1B}[201~",
]

@Test func noAnswerOfATerminalIsAKey() {
  for text in answers {
    let bytes = Array(text.utf8)
    for size in 1...bytes.count {
      #expect(read(bytes, inPiecesOf: size) == "", "\(text.debugDescription) by \(size)")
    }
  }
}

@Test func whatIsTypedAfterAnAnswerIsTyped() {
  for text in answers where text != "\u{1B}[<0;1" {
    #expect(read(text + "b") == "b", "\(text.debugDescription)")
    #expect(read("b" + text + "é\u{1B}[A") == "bé<Up>", "\(text.debugDescription)")
    // Escape was pressed before the answer came.
    #expect(read("\u{1B}" + text + "b") == "<Esc>b", "\(text.debugDescription)")
  }
}

@Test func controlsOfEightBitsBeginAnswersToo() {
  for (control, end) in [
    (0x9D, [0x9C]), (0x9D, [0x07]), (0x9D, [0x1B, 0x5C]), (0x90, [0x9C]), (0x98, [0x9C]),
    (0x9E, [0x1B, 0x5C]), (0x9F, [0x9C]), (0x90, [0x18]),
  ] as [(UInt8, [UInt8])] {
    let bytes = [control] + Array("4;1;uDDDÜb".utf8) + end + Array("x".utf8)
    for size in 1...bytes.count {
      #expect(read(bytes, inPiecesOf: size) == "x", "\(control) \(end) by \(size)")
    }
    #expect(read([0x1B] + bytes, inPiecesOf: 4096) == "<Esc>x")
  }
  #expect(read([0x9B] + Array("?1;2cx".utf8), inPiecesOf: 1) == "x")
  #expect(read([0x8F] + Array("Px".utf8), inPiecesOf: 1) == "x")
  #expect(read([0x9C, 0x78], inPiecesOf: 1) == "x")
  #expect(read([0x9B] + Array("200~DD\u{1B}[201~x".utf8), inPiecesOf: 1) == "{DD}x")
}

@Test func theKeyThatLooksLikeAnAnswerIsTheKeyWhereItDoesNot() {
  #expect(read("\u{1B}OR\u{1B}[13~\u{1B}[R") == "<F3><F3><F3>")
  #expect(read("\u{1B}[1;2P\u{1B}[1;2Q\u{1B}[1;2S\u{1B}[25~") == "<F13><F14><F16><F13>")
}

@Test func aKeyWithAltDoesNotEatTheNextKeys() {
  for letter in ["]", "P", "X", "^", "_"] {
    var decoder = InputDecoder(sequences: keys)
    #expect(decoder.feed(Array("\u{1B}\(letter)".utf8)).isEmpty)
    // No longer than for any other key with Alt.
    #expect(decoder.expectation == .escape)
    #expect(notation(decoder.giveUp()) == "<A-\(letter)>")
    #expect(notation(decoder.feed(Array("jj".utf8))) == "jj")
    // Pressed one after the other while the program was busy.
    let twice = "\u{1B}\(letter)\u{1B}\(letter)\u{1B}[Aj"
    #expect(read(twice) == "<A-\(letter)><A-\(letter)><Up>j")
    #expect(read("\u{1B}\(letter)\u{1B}OAj") == "<A-\(letter)><Up>j")
  }
}

@Test func aStringThatDoesNotEndIsOverWhenTheTerminalFallsSilent() {
  let halves = [
    "\u{1B}]4;1;u", "\u{1B}PD", "\u{1B}_DD\u{1B}", "\u{1B}]\u{1B}", "\u{9D}", "\u{90}D",
  ]
  for text in halves {
    var decoder = InputDecoder(sequences: keys)
    #expect(decoder.feed(Array(text.utf8)).isEmpty)
    #expect(decoder.expectation == .sequence, "\(text.debugDescription)")
    #expect(decoder.giveUp().isEmpty)
    #expect(decoder.expectation == .nothing)
    #expect(notation(decoder.feed(Array("jD".utf8))) == "jD")
  }
}

@Test func aStringIsPassedOverHoweverLongButNotForEver() {
  let long = Array("\u{1B}]52;c;".utf8) + [UInt8](repeating: 0x75, count: 200_000)
  #expect(read(long + Array("\u{1B}\\x".utf8), inPiecesOf: 4096) == "x")
  #expect(read(long, inPiecesOf: 4096) == "")
  let endless = Array("\u{1B}_".utf8) + [UInt8](repeating: 0x75, count: 1 << 20)
  #expect(read(endless + Array("x".utf8), inPiecesOf: 4096) == "x")
}

@Test func anotherSequenceBreaksAStringOff() {
  #expect(read("\u{1B}]4;1;u\u{1B}[A") == "<Up>")
  #expect(read("\u{1B}P1$r\u{1B}]4;1;u\u{07}x") == "x")
}

@Test func noMixtureOfAnswersIsAKeyHoweverItIsCut() {
  var random = Seeded(state: 41)
  for _ in 0..<1_500 {
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 1...6, using: &random) { bytes += random.answer() }
    var decoder = InputDecoder(sequences: keys)
    var start = 0
    while start < bytes.count {
      let end = min(bytes.count, start + Int.random(in: 1...9, using: &random))
      let events = decoder.feed(bytes[start..<end])
      #expect(events.isEmpty, "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
      start = end
    }
    #expect(decoder.expectation == .nothing)
  }
}

/// Numbers that are the same in every run.
private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 33)
  }

  /// A whole answer of any kind: a string, or a sequence that no key sends.
  mutating func answer() -> [UInt8] {
    Bool.random(using: &self) ? string() : sequence()
  }

  private mutating func string() -> [UInt8] {
    let starts: [[UInt8]] = [
      [0x1B, 0x5D], [0x9D], [0xC2, 0x9D], [0x1B, 0x50], [0x90], [0x1B, 0x58], [0x98],
      [0x1B, 0x5E], [0x9E], [0x1B, 0x5F], [0xC2, 0x9F],
    ]
    let start = starts.randomElement(using: &self) ?? [0x9D]
    let isCommand = start.last == 0x5D || start.last == 0x9D
    let ends: [[UInt8]] = [[0x1B, 0x5C], [0x9C], [0xC2, 0x9C], [0x18], [0x1A]]
    let end = (isCommand ? ends + [[0x07]] : ends).randomElement(using: &self) ?? [0x9C]
    let signs = Array("abuDdLNx/:;?0123 éÜœ漢🙂")
    let payload = (0...Int.random(in: 0...30, using: &self)).map { _ in
      signs.randomElement(using: &self) ?? "u"
    }
    return start + Array(String(payload).utf8) + end
  }

  private mutating func sequence() -> [UInt8] {
    let start: [UInt8] = Bool.random(using: &self) ? [0x1B, 0x5B] : [0x9B]
    let numbers = (0...Int.random(in: 0...4, using: &self)).map { _ in
      String(Int.random(in: 0...999, using: &self))
    }
    let forms = [("?", "c"), (">", "c"), ("", "n"), ("?", "$y"), ("", "t"), ("", "R"), ("?", "u")]
    let (mark, letter) = forms.randomElement(using: &self) ?? ("", "R")
    return start + Array((mark + numbers.joined(separator: ";") + letter).utf8)
  }
}
