extension Folding {
  /// The folded words of a text: runs of letters and digits, in order, repeats included.
  ///
  /// What an engine's full-text index must see as its words, and what a search is cut into.
  public static func words(_ text: String) -> [String] {
    wordText([text]).split(separator: " ").map(String.init)
  }

  /// The folded words of texts one after another, with one space between two.
  ///
  /// Linear in the length of the texts.
  public static func wordText(_ texts: [String]) -> String {
    var folded: [UInt8] = []
    var words: [UInt8] = []
    for text in texts {
      folded.removeAll(keepingCapacity: true)
      append(text, to: &folded)
      appendWords(of: folded, to: &words)
    }
    if words.last == blank { words.removeLast() }
    return String(decoding: words, as: UTF8.self)
  }

  private static let blank = UInt8(ascii: " ")

  /// Adds the words of a folded text, each with a blank behind it.
  private static func appendWords(of folded: [UInt8], to words: inout [UInt8]) {
    words.reserveCapacity(words.count + folded.count + 1)
    let begin = words.count
    func end(_ words: inout [UInt8]) {
      if words.count > begin, words.last != blank { words.append(blank) }
    }
    var place = 0
    while place < folded.count {
      let byte = folded[place]
      if isASCIIWord(byte) {
        words.append(byte)
        place += 1
      } else if byte < 0x80 {
        end(&words)
        place += 1
      } else {
        let length = max(1, (~byte).leadingZeroBitCount)
        let character = folded[place..<min(folded.count, place + length)]
        if isWord(character) { words.append(contentsOf: character) } else { end(&words) }
        place += length
      }
    }
    end(&words)
  }

  private static func isASCIIWord(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }

  private static func isWord(_ character: ArraySlice<UInt8>) -> Bool {
    guard let scalar = String(decoding: character, as: UTF8.self).unicodeScalars.first else {
      return false
    }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
