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
    if let folded = foldedASCII(text) { return folded }
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { append(scalar, to: &folded) }
    return String(folded)
  }

  private static func foldedASCII(_ text: String) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      guard byte < 0x80 else { return nil }
      bytes.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func append(_ scalar: Unicode.Scalar, to folded: inout String.UnicodeScalarView) {
    switch scalar.value {
    case 0x41...0x5A:
      folded.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
    case 0..<0x80:
      folded.append(scalar)
    case 0xC0..<0x240:
      append(latin[Int(scalar.value) - 0xC0], else: scalar, to: &folded)
    case 0x1E00..<0x1F00:
      append(latinAdditional[Int(scalar.value) - 0x1E00], else: scalar, to: &folded)
    case 0xA0, 0x2007, 0x202F:
      folded.append(" ")
    case 0x2018, 0x2019, 0x2BC:
      folded.append("'")
    default:
      appendLowercased(scalar, to: &folded)
    }
  }

  private static func append(
    _ entry: UInt8, else scalar: Unicode.Scalar, to folded: inout String.UnicodeScalarView
  ) {
    switch entry {
    case UInt8(ascii: "."): appendLowercased(scalar, to: &folded)
    case UInt8(ascii: "1"): folded.append(contentsOf: "ae".unicodeScalars)
    case UInt8(ascii: "2"): folded.append(contentsOf: "oe".unicodeScalars)
    case UInt8(ascii: "3"): folded.append(contentsOf: "ss".unicodeScalars)
    case UInt8(ascii: "4"): folded.append(contentsOf: "th".unicodeScalars)
    case UInt8(ascii: "5"): folded.append(contentsOf: "ij".unicodeScalars)
    default: folded.append(Unicode.Scalar(entry))
    }
  }

  private static func appendLowercased(
    _ scalar: Unicode.Scalar, to folded: inout String.UnicodeScalarView
  ) {
    for lower in scalar.properties.lowercaseMapping.unicodeScalars {
      // Combining accents, whether typed apart or left over from a capital such as İ.
      guard !(0x300...0x36F).contains(lower.value) else { continue }
      folded.append(beyondLatin[lower] ?? lower)
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
