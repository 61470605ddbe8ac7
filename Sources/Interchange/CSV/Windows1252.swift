/// The code page in which French and English versions of Excel save plain CSV.
enum Windows1252 {
  /// What the bytes 0x80 to 0x9F stand for; the five that stand for nothing are kept as controls.
  private static let high: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  /// Appends the text of `bytes` as UTF-8.
  static func appendUTF8(of bytes: ArraySlice<UInt8>, to text: inout [UInt8]) {
    text.reserveCapacity(text.count + bytes.count)
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
      } else {
        let code = byte < 0xA0 ? high[Int(byte) - 0x80] : UInt32(byte)
        if code < 0x800 {
          text.append(UInt8(0xC0 | code >> 6))
        } else {
          text.append(UInt8(0xE0 | code >> 12))
          text.append(UInt8(0x80 | code >> 6 & 0x3F))
        }
        text.append(UInt8(0x80 | code & 0x3F))
      }
    }
  }
}
