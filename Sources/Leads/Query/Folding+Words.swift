extension Folding {
  /// The folded words of a text: runs of letters and digits, in order, repeats included.
  ///
  /// What an engine's full-text index must see as its words, and what a search is cut into.
  public static func words(_ text: String) -> [String] {
    var words: [String] = []
    var current = String.UnicodeScalarView()
    for scalar in fold(text).unicodeScalars {
      if isPartOfWord(scalar) {
        current.append(scalar)
      } else if !current.isEmpty {
        words.append(String(current))
        current.removeAll()
      }
    }
    if !current.isEmpty { words.append(String(current)) }
    return words
  }

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
