/// A word to look up, reduced once.
struct Query {
  /// What is compared with the names: all that was typed but a leading article.
  let key: NameKey
  /// All of it: in some names, what looks like an article is none.
  private let whole: NameKey

  init(_ word: String) {
    whole = NameKey(word)
    var words = whole.words[...]
    // S.Q.L. is written letter by letter.
    let isSpelled = words.count > 1 && words.allSatisfy { $0.utf8.count == 1 }
    while !isSpelled, words.count > 1, NameKey.articles.contains(words[words.startIndex]) {
      words = words.dropFirst()
    }
    // The s of SDR's is no word of its own.
    while !isSpelled, words.count > 1, words.last == "s" { words = words.dropLast() }
    let joined = isSpelled ? words.joined() : words.joined(separator: " ")
    key = words.count == whole.words.count && !isSpelled ? whole : NameKey(joined)
  }

  /// Whether the query is this name.
  func names(_ name: String) -> Bool {
    guard key.mayBegin(name) || whole.mayBegin(name) else { return false }
    return NameKey.spellings(of: name).map { NameKey($0) }.contains { $0 == key || $0 == whole }
  }
}
