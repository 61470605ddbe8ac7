/// A pasted block while its bytes come in.
struct PastedBlock {
  private var bytes: [UInt8] = []
  private(set) var isComplete = false

  /// Takes bytes up to the end of the paste; returns how many were taken.
  ///
  /// Bytes that may begin the end mark are left for the next call.
  mutating func take(_ more: ArraySlice<UInt8>) -> Int {
    var index = more.startIndex
    while index < more.endIndex {
      guard let escape = more[index...].firstIndex(of: Byte.escape) else {
        keep(more[index...])
        return more.count
      }
      keep(more[index..<escape])
      let rest = more[escape...]
      if rest.starts(with: Self.end) {
        isComplete = true
        return escape - more.startIndex + Self.end.count
      }
      if Self.end.starts(with: rest) { return escape - more.startIndex }
      index = escape + 1
    }
    return more.count
  }

  /// The text, with every line end as a line feed; escapes and what is no UTF-8 are left out.
  var text: String {
    // Byte by byte, because a paste of megabytes must not become an array of characters.
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var former: UInt8 = 0
    for byte in bytes {
      switch byte {
      case Byte.lineFeed where former == Byte.carriageReturn: break
      case Byte.carriageReturn: plain.append(Byte.lineFeed)
      default: plain.append(byte)
      }
      former = byte
    }
    var text = String(decoding: plain, as: UTF8.self)
    text.unicodeScalars.removeAll { $0 == "\u{FFFD}" }
    return text
  }

  private mutating func keep(_ more: ArraySlice<UInt8>) {
    bytes.append(contentsOf: more.prefix(max(0, Self.limit - bytes.count)))
  }

  // Bytes. No field takes nearly as much; what lies beyond is read and forgotten.
  private static let limit = 16 << 20
  private static let end: [UInt8] = [Byte.escape] + Array("[201~".utf8)
}
