import CNcurses
import TUI

/// The byte sequences by which a terminal reports its keys.
///
/// The terminal's description comes first; sequences of the common form `ESC [ … letter` need no
/// entry, the decoder reads them by their grammar.
struct KeySequences {
  private var keys: [(bytes: [UInt8], key: Key)] = []
  /// True where the backspace key sends the byte of Ctrl-h.
  private(set) var backspaceIsControlH = false

  enum Match: Equatable {
    case key(Key, length: Int)
    /// More bytes may complete a sequence.
    case incomplete
    case none
  }

  /// A table of sequences, of which the first of equal ones counts; those that do not start
  /// with an escape are left out.
  ///
  /// So are those that a terminal also sends to tell where its cursor is: Shift-F3 of many is the
  /// first row's second column. Nobody can tell them apart, and an answer must not be a command.
  init(_ sequences: [(bytes: [UInt8], key: Key)]) {
    for (bytes, key) in sequences + Self.unruly {
      if bytes == [0x08], key == .backspace { backspaceIsControlH = true }
      guard bytes.count > 2, bytes[0] == Byte.escape else { continue }
      if !ControlSequence.isCursorReport(bytes[...]) { keys.append((bytes, key)) }
    }
  }

  /// The sequences of the terminal that ncurses opened last.
  static func described() -> KeySequences {
    KeySequences(
      capabilities.compactMap { name, key in
        cn_capability(name).map { (bytes: Array(String(cString: $0).utf8), key: key) }
      })
  }

  /// What the bytes begin with; a longer sequence is preferred to a shorter one.
  func match(_ bytes: ArraySlice<UInt8>) -> Match {
    var found = Match.none
    var length = 0
    for (sequence, key) in keys {
      if sequence.count > bytes.count {
        if sequence.starts(with: bytes) { return .incomplete }
      } else if sequence.count > length, bytes.starts(with: sequence) {
        length = sequence.count
        found = .key(key, length: length)
      }
    }
    return found
  }
}

extension KeySequences {
  /// Sequences outside the common grammar: the Linux console's function keys, rxvt's modifiers.
  private static var unruly: [(bytes: [UInt8], key: Key)] {
    unrulyEndings.map { ending, key in (bytes: [Byte.escape] + Array(ending.utf8), key: key) }
  }

  private static let unrulyEndings: [(ending: String, key: Key)] = [
    ("[[A", .function(1)), ("[[B", .function(2)), ("[[C", .function(3)),
    ("[[D", .function(4)), ("[[E", .function(5)),
    ("[a", .shiftUp), ("[b", .shiftDown), ("[c", .shiftRight), ("[d", .shiftLeft),
    ("Oa", .controlUp), ("Ob", .controlDown), ("Oc", .controlRight), ("Od", .controlLeft),
    ("\u{1B}[C", .altRight), ("\u{1B}[D", .altLeft), ("\u{1B}OC", .altRight),
    ("\u{1B}OD", .altLeft),
  ]

  private static var capabilities: [(name: String, key: Key)] {
    namedCapabilities + (1...24).map { (name: "kf\($0)", key: Key.function($0)) }
  }

  private static let namedCapabilities: [(name: String, key: Key)] = [
    ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right),
    ("khome", .home), ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown),
    ("kich1", .insert), ("kdch1", .delete), ("kbs", .backspace), ("kcbt", .backTab),
    ("kent", .enter), ("kLFT", .shiftLeft), ("kRIT", .shiftRight), ("kri", .shiftUp),
    ("kind", .shiftDown), ("kUP", .shiftUp), ("kDN", .shiftDown), ("kUP5", .controlUp),
    ("kDN5", .controlDown), ("kLFT5", .controlLeft), ("kRIT5", .controlRight),
    ("kLFT3", .altLeft), ("kRIT3", .altRight),
  ]
}
