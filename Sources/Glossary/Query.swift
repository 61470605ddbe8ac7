import Leads

/// A word to look up, reduced once.
struct Query {
  /// What is compared with the names: all that was typed but a leading article.
  let key: NameKey
  /// All of it: in some names, what looks like an article is none.
  private let whole: NameKey
  /// All of it, word for word.
  private let written: [String]
  /// The key without blanks, hyphens, plurals and endings.
  private let letters: NameLetters
  /// The key as if it were one word, as it is written.
  let joined: String
  /// The names in it, where several stand side by side.
  let parts: [NameParts.Part]

  /// Reads what was typed.
  init(_ text: String) {
    let folded = NameKey.withoutInclusiveEndings(Folding.fold(text))
    self.init(words: NameKey.words(in: folded), parts: NameParts(folded).all)
  }

  /// Reads folded words.
  init(words written: [String]) {
    self.init(words: written, parts: [])
  }

  private init(words written: [String], parts: [NameParts.Part]) {
    self.written = written
    self.parts = parts
    var words = written[...]
    // S.Q.L. is written letter by letter.
    let isSpelled = words.count > 1 && words.allSatisfy { $0.utf8.count == 1 }
    while !isSpelled, words.count > 1, NameKey.articles.contains(words[words.startIndex]) {
      words = words.dropFirst()
    }
    // The s of SDR's is no word of its own.
    while !isSpelled, words.count > 1, words.last == "s" { words = words.dropLast() }
    let own = isSpelled ? [words.joined()] : Array(words)
    key = NameKey(written: own)
    whole = NameKey(written: written)
    letters = NameLetters(own)
    joined = own.joined()
  }

  /// What a question asks about; nil where it is none.
  var subject: Query? { Question.subject(of: written).map(Query.init(words:)) }

  /// How surely a name is the query; nil when it is another.
  func match(_ name: String) -> NameMatch? {
    guard key.mayBegin(name) || whole.mayBegin(name) else { return nil }
    let spellings = NameKey.spellings(of: name).map { NameKey.words(in: Folding.fold($0)) }
    let keys = spellings.map(NameKey.init(written:))
    if keys.contains(where: { $0 == key || $0 == whole }) { return .words }
    return spellings.contains { letters.match(NameLetters($0)) } ? .letters : nil
  }
}

/// How surely a name is what was typed.
enum NameMatch {
  /// It has the same words.
  case words
  /// It has the same letters, joined or split otherwise, or another ending.
  case letters
}
