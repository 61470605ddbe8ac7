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
      start: pasteOn, stop: stop, mouseOn: mouseOn, mouseOff: mouseOff, restore: restore)
  }

  /// Sends bytes past ncurses, which has sent all of its own with the last refresh.
  static func send(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
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
