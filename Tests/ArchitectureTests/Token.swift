/// One piece of Swift source: enough to tell code from what is written in quotes or comments.
struct Token: Equatable {
  enum Kind {
    /// A keyword, an identifier or a number; a quoted identifier keeps its backticks.
    case word
    /// One character of punctuation.
    case mark
    /// What stands between two quotes, or between a quote and an interpolation, unescaped.
    case literal
    /// A comment with its slashes.
    case comment
  }

  let kind: Kind
  let text: String
  /// The line that it begins on, from 1.
  let line: Int
  /// Whether it does not touch the token before it.
  let isDetached: Bool

  func isWord(_ word: String) -> Bool {
    kind == .word && text == word
  }

  func isWord(in words: Set<String>) -> Bool {
    kind == .word && words.contains(text)
  }

  func isMark(_ mark: String) -> Bool {
    kind == .mark && text == mark
  }
}

extension [Token] {
  /// The tokens without comments.
  var code: [Token] {
    filter { $0.kind != .comment }
  }

  /// The index of the mark that closes the bracket at `open`, or nil where none does.
  func closing(of open: Int) -> Int? {
    let pairs = ["(": ")", "[": "]", "{": "}"]
    guard let close = pairs[self[open].text] else { return nil }
    var depth = 0
    for index in open..<endIndex {
      if self[index].isMark(self[open].text) { depth += 1 }
      if self[index].isMark(close) { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }
}
