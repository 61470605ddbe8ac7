#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The lines that a person types, or that a pipe brings, one after another.
///
/// A class because it owns what was read ahead of a descriptor.
final class TypedLines {
  /// What came next.
  enum Next: Equatable {
    /// A line without its end, and without what is no text in it.
    case line(String)
    /// A line that nobody types, longer than `longest`.
    case tooLong
    /// A line that is no UTF-8.
    case unreadable
    /// No more will come: the end of input, a signal, a terminal that is gone.
    case end
  }

  /// How many bytes a line may have.
  static let longest = 64 << 10

  private let descriptor: Int32
  private let signal: Int32?
  private var buffer: [UInt8] = []
  private var hasEnded = false

  /// Reads from a descriptor until `signal` becomes readable.
  init(_ descriptor: Int32, until signal: Int32?) {
    self.descriptor = descriptor
    self.signal = signal
  }

  /// Waits for the next line.
  func next() -> Next {
    var isTooLong = false
    while StopSignal.number == nil {
      if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
        let line = Array(buffer[..<end])
        buffer.removeFirst(end + 1)
        return isTooLong || line.count > Self.longest ? .tooLong : Self.text(line)
      }
      if buffer.count > Self.longest {
        isTooLong = true
        buffer.removeAll()
      }
      if hasEnded {
        defer { buffer.removeAll() }
        // A file may lack its last line end; a person at a terminal has sent what they typed.
        return buffer.isEmpty ? .end : Self.text(buffer)
      }
      readOn()
    }
    return .end
  }

  private func readOn() {
    var watched = [pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)]
    if let signal { watched.append(pollfd(fd: signal, events: Int16(POLLIN), revents: 0)) }
    guard poll(&watched, nfds_t(watched.count), -1) > 0, watched[0].revents != 0 else { return }
    var piece = [UInt8](repeating: 0, count: 4096)
    let count = read(descriptor, &piece, piece.count)
    if count > 0 {
      buffer += piece[..<count]
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      hasEnded = true
    }
  }

  private static func text(_ line: [UInt8]) -> Next {
    guard let text = String(validating: line, as: UTF8.self) else { return .unreadable }
    return .line(cleaned(text))
  }

  /// The text without control characters and without the sequences that arrow keys send.
  ///
  /// A terminal in line mode hands such keys on as they come; they are no part of an answer.
  static func cleaned(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar.value {
      case 0x1B: dropSequence(from: &rest)
      case 0x09: result.append(" ")
      case 0..<0x20, 0x7F..<0xA0: break
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private static func dropSequence(from rest: inout Substring.UnicodeScalarView) {
    switch rest.first {
    case "[":
      rest.removeFirst()
      while let scalar = rest.popFirst(), !(0x40...0x7E).contains(scalar.value) {}
    case "O":
      rest.removeFirst()
      _ = rest.popFirst()
    default: break
    }
  }
}
