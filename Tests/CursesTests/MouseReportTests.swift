import TUI
import Testing

@testable import Curses

extension MouseEvent {
  /// The event in a short form: what, with which keys, column and row.
  var notation: String {
    let what =
      switch action {
      case .press(let button): "press \(button)"
      case .drag(let button): "drag \(button)"
      case .release(let button): "release \(button)"
      case .wheel(let direction): "wheel \(direction)"
      }
    let keys = [(Modifiers.shift, "S-"), (.alt, "A-"), (.control, "C-")]
      .filter { modifiers.contains($0.0) }.map(\.1).joined()
    return "\(keys)\(what) \(position.column),\(position.row)"
  }
}

/// What comes of some bytes that are read in pieces of one size; silence follows them.
private func read(_ bytes: [UInt8], inPiecesOf size: Int) -> String {
  var decoder = InputDecoder(sequences: KeySequences([(Array("\u{1B}OA".utf8), .up)]))
  var events: [InputEvent] = []
  for start in stride(from: 0, to: bytes.count, by: size) {
    events += decoder.feed(bytes[start..<min(bytes.count, start + size)])
  }
  return notation(events + decoder.giveUp())
}

private let reports: [(bytes: String, events: String)] = [
  ("\u{1B}[<0;1;1M", "(press left 0,0)"), ("\u{1B}[<0;1;1m", "(release left 0,0)"),
  ("\u{1B}[<1;250;60M", "(press middle 249,59)"), ("\u{1B}[<2;3;4m", "(release right 2,3)"),
  ("\u{1B}[<32;10;5M\u{1B}[<32;11;5M", "(drag left 9,4)(drag left 10,4)"),
  ("\u{1B}[<64;5;6M\u{1B}[<65;5;6M", "(wheel up 4,5)(wheel down 4,5)"),
  ("\u{1B}[<66;5;6M\u{1B}[<67;5;6M", "(wheel left 4,5)(wheel right 4,5)"),
  ("\u{1B}[<16;2;2M", "(C-press left 1,1)"), ("\u{1B}[<28;2;2M", "(S-A-C-press left 1,1)"),
  ("\u{1B}[<0;1;1Ma\u{1B}[A", "(press left 0,0)a<Up>"),
  ("\u{1B}[M !!", "(press left 0,0)"), ("\u{1B}[M#\"!a", "(release left 1,0)a"),
  ("\u{1B}[M@%$\u{1B}[MC%$", "(drag left 4,3)"), ("\u{1B}[M`%$", "(wheel up 4,3)"),
]

/// Reports that no terminal sends, or that tell nothing of use.
private let useless = [
  "", ";", ";;", "0", "0;1", "0;1;1;1", "0;1;1;", ";1;1", "0;;1", "0;1;", "0;0;1", "0;1;0",
  "-1;1;1", "0;-5;1", "0;1;-1", "0;99999;1", "0;1;18446744073709551616", "99999999999999999999;1;1",
  "128;1;1", "4096;1;1", "9999;1;1", "35;4;4", "3;4;4", "0:1:1", "0;1:2;1", "0;1?;1", " 0;1;1",
  "<0;1;1", "0;1;1$",
]

@Test func aReportIsReadHoweverItIsCut() {
  for (text, events) in reports {
    let bytes = Array(text.utf8)
    for size in 1...bytes.count {
      #expect(read(bytes, inPiecesOf: size) == events, "\(text.debugDescription) by \(size)")
    }
    for split in 0...bytes.count {
      var decoder = InputDecoder(sequences: KeySequences([]))
      let parts = decoder.feed(bytes[..<split]) + decoder.feed(bytes[split...])
      #expect(notation(parts) == events, "\(text.debugDescription) at \(split)")
    }
  }
}

@Test func aReportThatTellsNothingIsNoKeyEither() {
  for parameters in useless {
    for letter in ["M", "m", "~", "A", "u"] {
      let bytes = Array("\u{1B}[<\(parameters)\(letter)x".utf8)
      for size in 1...bytes.count {
        #expect(read(bytes, inPiecesOf: size) == "x", "\(parameters)\(letter) by \(size)")
      }
    }
  }
}

@Test func anEndlessReportIsPassedOverUpToItsLetter() {
  for count in [10, 60, 61, 64, 65, 100, 5000] {
    let digits = String(repeating: "7", count: count)
    let bytes = Array("\u{1B}[<0;1;\(digits)Mab".utf8)
    for size in [1, 2, 7, 64, 4096] { #expect(read(bytes, inPiecesOf: size) == "ab") }
    let broken = Array("\u{1B}[<\(digits)\ra".utf8)
    #expect(read(broken, inPiecesOf: 3) == "<Enter>a", "\(count)")
  }
}

@Test func halfAReportIsNothing() {
  for text in ["\u{1B}[<", "\u{1B}[<0", "\u{1B}[<0;12;", "\u{1B}[<0;12;4", "\u{1B}[M!", "\u{1B}[M"]
  {
    #expect(read(Array(text.utf8), inPiecesOf: 1) == "")
  }
}

@Test func noReportEverMakesAKey() {
  var state: UInt64 = 29
  let alphabet = Array("0123456789;:<=>?-+ $&'()*".utf8)
  for _ in 0..<3_000 {
    var bytes = Array("\u{1B}[<".utf8)
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    for _ in 0..<Int(state >> 58) {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      bytes.append(alphabet[Int(state >> 33) % alphabet.count])
    }
    var decoder = InputDecoder(sequences: KeySequences([]))
    for event in decoder.feed(bytes + [UInt8(ascii: state & 64 == 0 ? "M" : "m")]) {
      if case .key(let key) = event { Issue.record("\(bytes) gave \(key)") }
    }
  }
}
