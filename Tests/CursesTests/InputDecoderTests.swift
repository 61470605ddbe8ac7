import TUI
import Testing

@testable import Curses

private let keys: KeySequences = KeySequences([
  (Array("\u{1B}OA".utf8), .up), (Array("\u{1B}OP".utf8), .function(1)),
  (Array("\u{1B}[1;2C".utf8), .shiftRight), ([0x7F], .backspace),
])

/// What comes of some bytes, in the notation of key bindings; silence follows them.
private func typed(_ bytes: String) -> String {
  typed(Array(bytes.utf8))
}

private func typed(_ bytes: [UInt8]) -> String {
  var decoder = InputDecoder(sequences: keys)
  return notation(decoder.feed(bytes) + decoder.giveUp())
}

func notation(_ events: [InputEvent]) -> String {
  events.map { event in
    switch event {
    case .key(let key): key.notation
    case .mouse(let mouse): "(\(mouse.notation))"
    case .paste(let text): "{\(text)}"
    case .resized(let size): "\(size)"
    case .hangup: "hangup"
    }
  }.joined()
}

private let sequences: [(bytes: String, keys: String)] = [
  ("abc", "abc"), ("é漢😀", "é漢😀"), ("<", "<lt>"), (" ", "<Space>"),
  ("\r", "<Enter>"), ("\t", "<Tab>"), ("\u{7F}", "<BS>"), ("\u{08}", "<C-h>"),
  ("\u{01}\u{1A}", "<C-a><C-z>"), ("\u{00}", "<Unknown>"),
  ("\u{1B}", "<Esc>"), ("\u{1B}\u{1B}", "<Esc><Esc>"), ("\u{1B}x", "<A-x>"),
  ("\u{1B}é", "<A-é>"), ("\u{1B}\r", "<Esc><Enter>"), ("\u{1B}[", "<A-[>"), ("\u{1B}O", "<A-O>"),
  ("\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D", "<Up><Down><Right><Left>"),
  ("\u{1B}OA\u{1B}OB", "<Up><Down>"),
  ("\u{1B}[1;2A\u{1B}[1;2B\u{1B}[1;2C\u{1B}[1;2D", "<S-Up><S-Down><S-Right><S-Left>"),
  ("\u{1B}[1;5A\u{1B}[1;5B\u{1B}[1;5C\u{1B}[1;5D", "<C-Up><C-Down><C-Right><C-Left>"),
  ("\u{1B}[1;3C\u{1B}[1;3D\u{1B}\u{1B}[C", "<A-Right><A-Left><A-Right>"),
  ("\u{1B}[H\u{1B}[F\u{1B}[1~\u{1B}[4~\u{1B}[7~\u{1B}OH", "<Home><End><Home><End><Home><Home>"),
  ("\u{1B}[2~\u{1B}[3~\u{1B}[5~\u{1B}[6~\u{1B}[Z", "<Ins><Del><PgUp><PgDn><S-Tab>"),
  ("\u{1B}OP\u{1B}OQ\u{1B}[11~\u{1B}[[A\u{1B}[15~\u{1B}[24~", "<F1><F2><F1><F1><F5><F12>"),
  ("\u{1B}[1;2P\u{1B}[23;5~", "<F13><F35>"),
  ("\u{1B}[27;5;9~", "<Unknown>"), ("\u{1B}[97;5u", "<Unknown>"),
  ("\u{1B}[<0;3;4M", "(press left 2,3)"),
  ("\u{1B}[12", "<Unknown>"), ("\u{1B}[1;\u{07}a", "<Unknown><C-g>a"),
  ("\u{1B}[200~a\u{1B}[201~b", "{a}b"), ("\u{1B}[201~x", "x"),
  ("\u{1B}[200~a\r\nb\rc\n", "{a\nb\nc\n}"), ("\u{1B}[200~\u{1B}[A\u{1B}", "{[A}"),
]

@Test func everySequenceIsOneKey() {
  for (bytes, keys) in sequences { #expect(typed(bytes) == keys, "\(bytes.debugDescription)") }
}

@Test func aSequenceMayComeInPieces() {
  for (bytes, keys) in sequences {
    let bytes = Array(bytes.utf8)
    for split in 0...bytes.count {
      var decoder = InputDecoder(sequences: .init(standard))
      var whole = InputDecoder(sequences: .init(standard))
      let events = decoder.feed(bytes[..<split]) + decoder.feed(bytes[split...])
      #expect(notation(events) == notation(whole.feed(bytes)), "\(keys) at \(split)")
    }
  }
}

private let standard: [(bytes: [UInt8], key: Key)] = [(Array("\u{1B}OA".utf8), .up)]

@Test func brokenCharactersAreNoKeys() {
  #expect(typed([0x61, 0xFF, 0x62]) == "ab")
  #expect(typed([0xC3, 0x61]) == "a")
  #expect(typed([0xE6, 0xBC]) == "")
  #expect(typed([0x81, 0x41]) == "A")
  #expect(typed([0xED, 0xA0, 0x80, 0x62]) == "b")
  #expect(typed([0xC2, 0x81, 0x62]) == "b")
  // What goes on a broken character is no control, at which a string would begin.
  #expect(typed([0xE6, 0x9D, 0x62]) == "b")
  #expect(typed([0xED, 0xA0, 0x90, 0x62]) == "b")
  #expect(typed([0xC0, 0x9D, 0x62]) == "b")
  #expect(typed([0xF5, 0x90, 0x90, 0x9D, 0x62]) == "b")
  #expect(typed([0xC0, 0x80, 0x62]) == "b")
}

@Test func whatIsAwaitedSaysHowLongToWait() {
  var decoder = InputDecoder(sequences: keys)
  #expect(decoder.expectation == .nothing)
  #expect(decoder.feed([0x1B]).isEmpty)
  #expect(decoder.expectation == .escape)
  #expect(decoder.feed(Array("[1".utf8)).isEmpty)
  #expect(decoder.expectation == .sequence)
  #expect(decoder.feed(Array(";2C".utf8)) == [.key(.shiftRight)])
  #expect(decoder.expectation == .nothing)
  #expect(decoder.feed(Array("\u{1B}[200~a".utf8)).isEmpty)
  #expect(decoder.expectation == .paste)
  #expect(decoder.giveUp() == [.paste("a")])
  #expect(decoder.expectation == .nothing)
}

@Test func noNoiseIsCollectedWithoutEnd() {
  for start in [[0x1B, 0x5B], [0x1B, 0x4F], [0x9B]] as [[UInt8]] {
    var decoder = InputDecoder(sequences: keys)
    #expect(decoder.feed(start + [UInt8](repeating: 0x31, count: 10_000)).isEmpty)
    #expect(decoder.expectation == .sequence)
    // The letter that ends it is no command either.
    #expect(decoder.feed(Array("u".utf8)).isEmpty)
    #expect(decoder.feed(Array("a".utf8)) == [.key(.character("a"))])
  }
}

@Test func randomBytesNeverStopTheDecoder() {
  var state: UInt64 = 11
  var decoder = InputDecoder(sequences: keys)
  for _ in 0..<2_000 {
    var bytes: [UInt8] = []
    for _ in 0..<50 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let byte = UInt8(truncatingIfNeeded: state >> 40)
      bytes.append(byte % 5 == 0 ? 0x1B : byte % 7 == 0 ? 0x5B : byte)
    }
    _ = decoder.feed(bytes)
  }
  _ = decoder.giveUp()
  #expect(decoder.feed(Array("a".utf8)) == [.key(.character("a"))])
}

@Test func backspaceIsWhatTheDescriptionSays() {
  var decoder = InputDecoder(sequences: KeySequences([([0x08], .backspace)]))
  #expect(decoder.feed([0x08, 0x7F]) == [.key(.backspace), .key(.backspace)])
}
