/// The letters of a name run together: what joined, split and hyphened spellings have in common.
///
/// Without plural and without feminine ending too: `opt-ins` is `optin`, `télévendeuses` is
/// `televendeur`. Coarser than the words, and asked only where no name has the same words.
struct NameLetters {
  /// With plurals inside as they are written, and without.
  private let forms: [String]

  /// Reduces folded words.
  init(_ words: [String]) {
    let written = words.joined()
    let bare = words.map { NameKey.masculine(NameKey.singular($0)) }.joined()
    forms = Self.reduced(written) + (written == bare ? [] : Self.reduced(bare))
  }

  /// Whether two names differ in no more than blanks, hyphens, plurals and endings.
  func match(_ other: NameLetters) -> Bool {
    forms.contains { other.forms.contains($0) }
  }

  private static func reduced(_ letters: String) -> [String] {
    // An acronym of two letters has a plural of three; other words of three keep their s.
    guard letters.utf8.count == 3, letters.hasSuffix("s") else {
      return [NameKey.masculine(NameKey.singular(letters))]
    }
    return [letters, String(letters.dropLast())]
  }
}

extension NameKey {
  /// A folded word in the singular without its feminine ending: `directrice` is `directeur`.
  ///
  /// Not a dictionary: both sides of a comparison go through it, so `sale` may be cut too.
  static func masculine(_ word: String) -> String {
    for (ending, masculine, shortest) in feminines
    where word.utf8.count >= shortest && word.hasSuffix(ending) {
      return word.dropLast(ending.utf8.count) + masculine
    }
    return word
  }

  /// Feminine endings, what they are else, and how short a word may be that has them.
  private static let feminines = [
    ("trice", "teur", 7), ("euse", "eur", 6), ("eure", "eur", 7), ("ee", "e", 5),
    ("ale", "al", 7), ("elle", "el", 7), ("ante", "ant", 7), ("ente", "ent", 6),
    ("ienne", "ien", 7), ("onne", "on", 7), ("iere", "ier", 7), ("effe", "ef", 6),
  ]

  /// A folded text without the feminine endings of inclusive spellings.
  ///
  /// `chargé·e·s`, `chargé(e)`, `chargé.e`, `chargé/e` and `chargé-e` are all `chargé`.
  static func withoutInclusiveEndings(_ folded: String) -> String {
    let marks: Set<Unicode.Scalar> = ["·", "•", "‧", ".", "/", "(", "-"]
    let scalars = Array(folded.unicodeScalars)
    guard scalars.contains(where: marks.contains) else { return folded }
    var kept = String.UnicodeScalarView()
    var letters = 0
    var place = 0
    while place < scalars.count {
      let scalar = scalars[place]
      if letters > 2, marks.contains(scalar), let end = endOfEnding(in: scalars, after: place) {
        place = end
        continue
      }
      letters = isPartOfWord(scalar) ? letters + 1 : 0
      kept.append(scalar)
      place += 1
    }
    return String(kept)
  }

  /// Where what stands behind a mark ends, if it is an ending.
  private static func endOfEnding(in scalars: [Unicode.Scalar], after mark: Int) -> Int? {
    let letters = scalars[(mark + 1)...].prefix(longestEnding + 1).prefix { isPartOfWord($0) }
    var ending = String.UnicodeScalarView()
    ending.append(contentsOf: letters)
    let end = letters.endIndex
    let next = end < scalars.count ? scalars[end] : " "
    switch scalars[mark] {
    case "(":
      return inclusiveEndings.contains(String(ending)) && next == ")" ? end + 1 : nil
    case "-":
      // Between hyphens stand words too: the e of a cold-e-mail is no ending.
      guard hyphenedEndings.contains(String(ending)) else { return nil }
      return next != "-" || endOfEnding(in: scalars, after: end) != nil ? end : nil
    default:
      return inclusiveEndings.contains(String(ending)) ? end : nil
    }
  }

  private static let longestEnding = 6
  private static let hyphenedEndings: Set<String> = [
    "e", "es", "s", "rice", "rices", "trice", "trices", "euse", "euses", "eure", "eures",
  ]
  private static let inclusiveEndings = hyphenedEndings.union([
    "se", "ses", "ne", "nes", "le", "les", "te", "tes", "fe", "fes", "ve", "ves", "ere", "eres",
    "iere", "ieres", "ale", "ales", "teuse", "teuses",
  ])
}
