/// What the tests ask of running text.
enum Prose {
  /// The number of words of the longest sentence; a sentence ends at a full stop, `?`, `!` or `…`.
  ///
  /// Whatever stands between blanks counts: a colon, a sign of a sum, a currency too.
  static func longestSentence(in text: String) -> Int {
    sentences(in: text).map { $0.split(whereSeparator: \.isWhitespace).count }.max() ?? 0
  }

  /// The sentences of a text.
  static func sentences(in text: String) -> [String] {
    var sentences: [String] = []
    var current = ""
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      current.append(character)
      let next = index + 1 < characters.count ? characters[index + 1] : " "
      guard ".?!…".contains(character), next == " " else { continue }
      sentences.append(current)
      current = ""
    }
    return words(in: current).isEmpty ? sentences : sentences + [current]
  }

  /// The words of a text; punctuation standing alone is none.
  static func words(in text: String) -> [Substring] {
    text.split(separator: " ").filter { $0.contains { $0.isLetter || $0.isNumber } }
  }

  /// The whole numbers of a text, as written.
  static func figures(in text: String) -> [String] {
    text.split { !($0.isASCII && $0.isNumber) }.map(String.init)
  }
}
