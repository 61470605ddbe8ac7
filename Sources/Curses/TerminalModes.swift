import CNcurses

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Bytes that switch on what the program uses of a terminal beside ncurses, and off again.
struct TerminalModes {
  let start: [UInt8]
  let stop: [UInt8]
  /// What ncurses switches on by itself when it opens the terminal: its screen and its keys.
  let screen: [UInt8]
  /// Reports of buttons, wheel and dragging, with numbers of any size; not on from the start.
  let mouseOn: [UInt8]
  let mouseOff: [UInt8]
  /// Everything that gives the screen back, for when ncurses cannot be asked any more.
  let restore: [UInt8]

  /// The modes of the terminal that ncurses opened last.
  static func described() -> TerminalModes {
    // Terminals that speak another language than ANSI would print the sequence.
    let isANSI = capability("cup").starts(with: [Byte.escape, UInt8(ascii: "[")])
    let pasteOn = isANSI ? Array("\u{1B}[?2004h".utf8) : []
    let pasteOff = isANSI ? Array("\u{1B}[?2004l".utf8) : []
    let mouseOn = isANSI ? Array("\u{1B}[?1002h\u{1B}[?1006h".utf8) : []
    let mouseOff = isANSI ? Array("\u{1B}[?1006l\u{1B}[?1002l".utf8) : []
    let screen = capability("rmcup")
    // Whether the mouse is on is not asked: a crash may come between the bytes and the note.
    let stop = mouseOff + pasteOff
    let restore =
      stop + capability("rmkx") + capability("sgr0") + capability("op") + capability("cnorm")
      + screen + (screen.isEmpty ? Array("\r\n".utf8) : [])
    return TerminalModes(
      start: pasteOn, stop: stop, screen: capability("smcup") + capability("smkx"),
      mouseOn: mouseOn, mouseOff: mouseOff, restore: restore)
  }

  /// Sends bytes past ncurses, which has sent all of its own with the last refresh.
  ///
  /// Once the program is to end, a terminal that takes nothing more is not waited for.
  static func send(
    _ bytes: [UInt8], to descriptor: Int32,
    isEndAsked: @autoclosure () -> Bool = SignalPipe.isEndAsked
  ) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let isEnding = isEndAsked()
      if isEnding, !takesMore(descriptor) { return }
      let piece = isEnding ? rest.prefix(smallPiece) : rest
      let count = piece.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { return }
      rest = rest.dropFirst(max(0, count))
    }
  }

  // A terminal that says it takes more takes at least this much, with luck.
  private static let smallPiece = 512

  /// Drops what a terminal has been sent and does not take, so that it can be given back at once.
  static func dropUnread(on descriptor: Int32) {
    if !takesMore(descriptor) { tcflush(descriptor, TCOFLUSH) }
  }

  private static func takesMore(_ descriptor: Int32) -> Bool {
    var descriptors = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    return poll(&descriptors, 1, 0) > 0
  }

  private static func capability(_ name: String) -> [UInt8] {
    cn_capability(name).map { withoutPadding(Array(String(cString: $0).utf8)) } ?? []
  }

  /// A capability without the pauses `$<…>` that only old hardware needs.
  static func withoutPadding(_ text: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    var rest = text[...]
    while let first = rest.first {
      if rest.starts(with: Array("$<".utf8)), let end = rest.firstIndex(of: UInt8(ascii: ">")) {
        rest = rest[(end + 1)...]
      } else {
        kept.append(first)
        rest = rest.dropFirst()
      }
    }
    return kept
  }
}
