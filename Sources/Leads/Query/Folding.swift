/// How text is compared when people search: without case, accents or ligatures.
///
/// Engines index the folded text and fold what is searched with the same function, so that
/// every engine finds the same. It is not a sort order, and not for display.
public enum Folding {
  /// The text in lower case, without accents, with `œ æ ß þ` in two letters and `ł ø đ` plain.
  ///
  /// Composed and decomposed spellings fold alike. Curly apostrophes become straight ones,
  /// no-break spaces plain ones. Letters outside Latin only lose their case and the accents
  /// of Greek and Cyrillic. Linear in the length of the text.
  public static func fold(_ text: String) -> String {
    var text = text
    if let plain = text.withUTF8(plain) { return plain }
    var folded: [UInt8] = []
    append(text, to: &folded)
    return String(decoding: folded, as: UTF8.self)
  }

  /// A text that is ASCII, as most are, folded; nil for any other.
  private static func plain(_ text: UnsafeBufferPointer<UInt8>) -> String? {
    guard isASCII(text) else { return nil }
    return String(unsafeUninitializedCapacity: text.count) { room in
      for (place, byte) in text.enumerated() { room[place] = lowercased(byte) }
      return text.count
    }
  }

  // Without an early end the compiler looks at many bytes at once.
  private static func isASCII(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.reduce(0, |) < 0x80
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }

  /// Whether a text folds to `folded`.
  ///
  /// Cost: a look at the letters up to the first that differs; it folds what is not ASCII.
  public static func fold(_ text: String, gives folded: String) -> Bool {
    var wanted = folded.utf8.makeIterator()
    for byte in text.utf8 {
      guard byte < 0x80, let letter = wanted.next() else { return fold(text) == folded }
      guard letter == lowercased(byte) else { return letter >= 0x80 && fold(text) == folded }
    }
    return wanted.next() == nil
  }

  /// Adds a folded text, in UTF-8.
  static func append(_ text: String, to folded: inout [UInt8]) {
    folded.reserveCapacity(folded.count + text.utf8.count)
    var text = text
    if text.withUTF8({ appendPlain($0, to: &folded) }) { return }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A: folded.append(UInt8(scalar.value) | 0x20)
      case 0..<0x80: folded.append(UInt8(scalar.value))
      case 0xC0..<0x240: append(latin[Int(scalar.value) - 0xC0], else: scalar, to: &folded)
      case 0x1E00..<0x1F00:
        append(latinAdditional[Int(scalar.value) - 0x1E00], else: scalar, to: &folded)
      case 0xA0, 0x2007, 0x202F: folded.append(UInt8(ascii: " "))
      case 0x2018, 0x2019, 0x2BC: folded.append(UInt8(ascii: "'"))
      default: appendLowercased(scalar, to: &folded)
      }
    }
  }

  /// Adds a text that is ASCII, as most are, folded; adds nothing and says so for any other.
  private static func appendPlain(
    _ text: UnsafeBufferPointer<UInt8>, to folded: inout [UInt8]
  ) -> Bool {
    guard isASCII(text) else { return false }
    let start = folded.count
    folded.append(contentsOf: text)
    folded.withUnsafeMutableBufferPointer { room in
      for place in start..<room.count { room[place] = lowercased(room[place]) }
    }
    return true
  }

  private static func append(
    _ entry: UInt8, else scalar: Unicode.Scalar, to folded: inout [UInt8]
  ) {
    switch entry {
    case UInt8(ascii: "."): appendLowercased(scalar, to: &folded)
    case UInt8(ascii: "1"): folded.append(contentsOf: "ae".utf8)
    case UInt8(ascii: "2"): folded.append(contentsOf: "oe".utf8)
    case UInt8(ascii: "3"): folded.append(contentsOf: "ss".utf8)
    case UInt8(ascii: "4"): folded.append(contentsOf: "th".utf8)
    case UInt8(ascii: "5"): folded.append(contentsOf: "ij".utf8)
    default: folded.append(entry)
    }
  }

  private static func appendLowercased(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
    for lower in scalar.properties.lowercaseMapping.unicodeScalars {
      // Combining accents, whether typed apart or left over from a capital such as İ.
      guard !(0x300...0x36F).contains(lower.value) else { continue }
      folded.append(contentsOf: UTF8.encode(beyondLatin[lower] ?? lower) ?? .init())
    }
  }

  // One byte per scalar: the letter it folds to, a digit for a pair of letters, a full stop
  // for what has no plain Latin letter. Made from the canonical decompositions of Unicode.

  /// U+00C0 to U+023F.
  private static let latin = Array(
    """
    aaaaaa1ceeeeiiiidnooooo.ouuuuy43aaaaaa1ceeeeiiiidnooooo.ouuuuy4y\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii55jjkk.lllllll\
    lllnnnnnnnnnoooooo22rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs\
    .................ff.............oo.............uu...............\
    .............aaiioouuuuuuuuuu.aaaa11..ggkkoooo..j...gg..nnaa11oo\
    aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............
    """.utf8)

  /// U+1E00 to U+1EFF.
  private static let latinAdditional = Array(
    """
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
    mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
    wwwwwwwwwwxxxxyyzzzzzzhtwy.s..3.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
    eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......
    """.utf8)

  /// Accented letters of Greek and Cyrillic, after lower-casing.
  private static let beyondLatin: [Unicode.Scalar: Unicode.Scalar] = [
    "ά": "α", "έ": "ε", "ή": "η", "ί": "ι", "ϊ": "ι", "ΐ": "ι", "ό": "ο", "ύ": "υ",
    "ϋ": "υ", "ΰ": "υ", "ώ": "ω", "ς": "σ", "ё": "е", "й": "и", "ї": "і", "ў": "у",
    "ѓ": "г", "ќ": "к",
  ]
}
