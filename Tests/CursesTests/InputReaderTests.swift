import TUI
import Testing

@testable import Curses

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A reader of one end of a pipe, and the other end; both are closed at the end.
private struct Line: ~Copyable {
  private let reading: Int32
  private(set) var writing: Int32
  var reader: InputReader

  init() throws {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    (reading, writing) = (ends[0], ends[1])
    reader = InputReader(descriptor: ends[0], sequences: KeySequences([]), escapeDelay: 5)
  }

  func send(_ text: String) {
    TerminalModes.send(Array(text.utf8), to: writing)
  }

  mutating func hangUp() {
    close(writing)
    writing = -1
  }

  deinit {
    close(reading)
    if writing >= 0 { close(writing) }
  }
}

@Test func nothingToReadIsNoEvent() throws {
  var line = try Line()
  #expect(line.reader.readEvents().isEmpty)
}

@Test func everythingThatWaitsIsReadAtOnce() throws {
  var line = try Line()
  line.send(String(repeating: "j", count: 10_000) + "\u{1B}[B")
  let events = line.reader.readEvents()
  #expect(events.count == 10_001)
  #expect(events.last == .key(.down))
}

@Test func anEscapeAloneIsTheEscapeKey() throws {
  var line = try Line()
  line.send("a\u{1B}")
  #expect(line.reader.readEvents() == [.key(.character("a")), .key(.escape)])
  line.send("b")
  #expect(line.reader.readEvents() == [.key(.character("b"))])
}

@Test func anAnswerWithoutAnEndIsWaitedForAndThenForgotten() throws {
  var line = try Line()
  line.send("\u{1B}]4;1;u")
  #expect(line.reader.readEvents().isEmpty)
  line.send("\u{1B}]")
  #expect(line.reader.readEvents() == [.key(.alt("]"))])
  line.send("j")
  #expect(line.reader.readEvents() == [.key(.character("j"))])
}

@Test func aPasteIsOneEventHoweverLong() throws {
  var line = try Line()
  let text = String(repeating: "été ", count: 5_000)
  line.send("\u{1B}[200~" + text + "\u{1B}[201~")
  #expect(line.reader.readEvents() == [.paste(text)])
}

@Test func whatWasTypedBeforeAHangUpComesFirst() throws {
  var line = try Line()
  line.send("q")
  line.hangUp()
  #expect(line.reader.readEvents() == [.key(.character("q")), .hangup])
  #expect(line.reader.readEvents() == [.hangup])
}

@Test func aPasteCutOffByAHangUpIsKept() throws {
  var line = try Line()
  line.send("\u{1B}[200~half")
  line.hangUp()
  #expect(line.reader.readEvents() == [.paste("half"), .hangup])
}
