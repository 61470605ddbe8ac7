import Leads
import TUI

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A piece of a line in one style.
struct Span: Sendable {
  let text: String
  let role: StyleRole

  init(_ text: String, _ role: StyleRole = .text) {
    self.text = text
    self.role = role
  }
}

/// One line for people.
struct Line: Sendable, ExpressibleByStringInterpolation {
  var spans: [Span]

  init(_ spans: [Span]) {
    self.spans = spans
  }

  init(_ text: String, _ role: StyleRole = .text) {
    spans = [Span(text, role)]
  }

  init(stringLiteral text: String) {
    self.init(text)
  }
}

/// The only way out: everything passes the same gate, so that data cannot steer a terminal.
///
/// A class because it owns a descriptor and what waits to be written to it.
final class Output {
  /// Whether a person looks on.
  let isTerminal: Bool
  /// What the terminal can show; text that goes elsewhere is never transliterated.
  let glyphs: GlyphSet
  /// How many columns there are; nil where nothing limits them.
  let columns: Int?
  /// How wide running text is set: as the terminal, or as `COLUMNS` asks of what goes elsewhere,
  /// and no wider than can be read with ease.
  let textWidth: Int
  /// The number of the fault that stopped the writing; nil while all is well.
  private(set) var fault: Int32?

  private let descriptor: Int32
  private var isColoured: Bool
  private var buffer: [UInt8] = []

  init(_ descriptor: Int32, _ options: GlobalOptions) {
    self.descriptor = descriptor
    let environment = options.environment
    isTerminal = isatty(descriptor) == 1
    isColoured =
      !options.isColourless && !options.isAccessible
      && environment.wantsColour(isTerminal: isTerminal)
    glyphs = isTerminal && !environment.isUnicode ? .ascii : .unicode
    columns = isTerminal ? Self.columns(of: descriptor, environment) : nil
    textWidth = min(columns ?? environment.columns ?? 80, Self.widestText)
    buffer.reserveCapacity(Self.bufferSize)
  }

  private static let bufferSize = 64 << 10

  /// Longer lines are hard to read on from.
  private static let widestText = 100

  private static func columns(of descriptor: Int32, _ environment: Environment) -> Int {
    var size = winsize()
    if ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Int(size.ws_col)
    }
    return environment.columns ?? 80
  }

  /// Writes one line for people; whatever its text holds, it stays one line.
  func write(_ line: Line) {
    for span in line.spans { write(span) }
    append("\n")
  }

  /// Writes no colour from here on.
  func forgoColour() {
    isColoured = false
  }

  /// Writes a whole JSON text, which has escaped what could steer a terminal.
  func write(json text: String) {
    append(text)
  }

  /// Writes the text of a file as it is, for another file: a terminal is shown lines.
  func write(file text: String) {
    append(text)
  }

  /// Puts a line in the place of the one that the cursor stands in; for terminals only.
  func rewrite(_ text: String) {
    append("\r\u{1B}[K")
    write(Span(text))
    flush()
  }

  /// Takes a line away that was put there by `rewrite`.
  func erase() {
    append("\r\u{1B}[K")
    flush()
  }

  private func write(_ span: Span) {
    let text = Sanitizer.display(span.text)
    let shown = glyphs == .ascii ? Frame.transliterated(text) : text
    guard isColoured, let code = span.role.colourCode else {
      append(shown)
      return
    }
    append("\u{1B}[\(code)m")
    append(shown)
    append("\u{1B}[0m")
  }

  private func append(_ text: String) {
    guard fault == nil else { return }
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= Self.bufferSize { flush() }
  }

  /// Hands everything that waits to the system.
  func flush() {
    var written = 0
    while fault == nil, written < buffer.count {
      let count = buffer[written...].withUnsafeBytes { bytes in
        Self.put(descriptor, bytes)
      }
      if count >= 0 {
        written += count
      } else if errno == EAGAIN {
        var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&wait, 1, -1)
      } else if errno != EINTR {
        fault = errno
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private static func put(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Darwin)
      Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #else
      Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }
}

extension Frame {
  /// A sanitised text in the signs of a terminal that shows ASCII only.
  static func transliterated(_ text: String) -> String {
    // Every scalar becomes at most three signs.
    let width = text.unicodeScalars.count * 3
    guard width > 0 else { return text }
    var frame = Frame(size: Size(columns: width, rows: 1), glyphs: .ascii)
    let end = frame.write(
      text, at: Position(column: 0, row: 0), width: width, style: .text)
    let row = frame.text(row: 0)
    return row + String(repeating: " ", count: max(0, end - row.utf8.count))
  }
}

extension StyleRole {
  /// What a terminal is told before a piece in this style; nil where nothing is added.
  fileprivate var colourCode: String? {
    switch self {
    case .dim, .unknown, .skeleton: "2"
    case .title, .heading, .accent: "1"
    case .warning, .partial, .pending, .warm: "33"
    case .danger, .blocking, .overdue, .statusError, .hot: "31"
    case .good, .sufficient: "32"
    case .link, .cold: "36"
    case .text, .border, .selected, .selectedDim, .linkSelected, .input, .inputFocused,
      .inputSelection, .statusLine, .statusKey, .statusNotice:
      nil
    }
  }
}
