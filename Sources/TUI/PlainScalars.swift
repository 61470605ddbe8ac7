/// Scalars that can be told from their bytes to stand alone in one column, as they are.
///
/// Nearly all text is Latin letters and the signs that boards are drawn with; to break it into
/// graphemes would take most of the time of a frame.
enum PlainScalars {
  /// Reads the scalar at an index and passes it; nil where grapheme breaking must decide.
  static func take<Units: Collection<UInt8>>(
    from units: Units, at index: inout Units.Index
  ) -> Unicode.Scalar? {
    var end = index
    guard let scalar = read(units, at: &end) else { return nil }
    // What can join the scalar before it starts with 0xCC or more, and is not plain.
    if end != units.endIndex, units[end] >= 0xCC {
      var next = end
      guard read(units, at: &next) != nil else { return nil }
    }
    index = end
    return scalar
  }

  /// How many columns a text of plain scalars takes, counted as far as a limit; nil for others.
  static func columns(
    of units: UnsafeBufferPointer<UInt8>, limit: Int, glyphs: GlyphSet
  ) -> Int? {
    var (index, columns) = (0, 0)
    while index < units.endIndex, columns < limit {
      guard let scalar = take(from: units, at: &index) else { return nil }
      guard glyphs == .unicode || scalar.isASCII else { return nil }
      columns += 1
    }
    return columns
  }

  private static func read<Units: Collection<UInt8>>(
    _ units: Units, at index: inout Units.Index
  ) -> Unicode.Scalar? {
    let lead = units[index]
    var end = units.index(after: index)
    var value = UInt32(lead)
    switch lead {
    case 0x20..<0x7F: break
    case 0xC2..<0xCC:
      value = UInt32(lead & 0x1F) << 6 | UInt32(units[end] & 0x3F)
      end = units.index(after: end)
    case 0xE2:
      let middle = units.index(after: end)
      value = 0x2000 | UInt32(units[end] & 0x3F) << 6 | UInt32(units[middle] & 0x3F)
      end = units.index(after: middle)
    default: return nil
    }
    guard lead < 0x80 || isPlain(value) else { return nil }
    index = end
    return Unicode.Scalar(value)
  }

  private static func isPlain(_ value: UInt32) -> Bool {
    switch value {
    case 0xA0...0xAC, 0xAE..<0x300: true
    case 0x2010...0x2027, 0x202F...0x205E, 0x20A0...0x20BF: true
    case 0x2190...0x2319, 0x2500...0x25FC, 0x270C...0x2727: true
    default: false
    }
  }
}
