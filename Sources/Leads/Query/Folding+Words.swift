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
    folded.reserveCapacity(texts.reduce(0) { $0 + $1.utf8.count + 1 })
    for text in texts {
      append(text, to: &folded)
      folded.append(blank)
    }
    return String(unsafeUninitializedCapacity: folded.count) { writeWords(of: folded, to: $0) }
  }

  private static let blank = UInt8(ascii: " ")

  /// Writes the words of a folded text with a blank between two, and tells how many bytes.
  private static func writeWords(
    of folded: [UInt8], to room: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var (place, count) = (0, 0)
    func write(_ byte: UInt8) {
      room[count] = byte
      count += 1
    }
    func end() {
      if count > 0, room[count - 1] != blank { write(blank) }
    }
    while place < folded.count {
      let byte = folded[place]
      if byte < 0x80 {
        if isASCIIWord(byte) { write(byte) } else { end() }
        place += 1
      } else {
        let length = max(1, (~byte).leadingZeroBitCount)
        let character = folded[place..<min(folded.count, place + length)]
        if isWord(character) { character.forEach(write) } else { end() }
        place += length
      }
    }
    return count > 0 && room[count - 1] == blank ? count - 1 : count
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
