import Leads

/// A name reduced to what a search compares: words without case, accents, hyphens or plural.
struct NameKey: Hashable {
  /// The words, in order; none for a text without letters or digits.
  let words: [String]

  /// Reduces a text that stands for one thing.
  init(_ text: String) {
    self.init(written: NameKey.words(in: Folding.fold(text)))
  }

  /// Reduces folded words.
  init(written: [String]) {
    words = written.map(NameKey.singular)
  }

  /// The words joined by spaces.
  var text: String { words.joined(separator: " ") }

  /// The words that tell names apart: all but articles and prepositions, where others remain.
  var tellingWords: [String] {
    let telling = words.filter { !NameKey.small.contains($0) }
    return telling.isEmpty ? words : telling
  }

  /// What may stand before a name without being part of it.
  static let articles: Set<String> = [
    "a", "an", "the", "le", "la", "les", "l", "un", "une", "des", "du", "de", "d",
  ]

  /// What joins the words of a name without telling it from others.
  static let small = articles.union([
    "of", "for", "and", "to", "with", "et", "au", "aux", "par", "pour", "sur", "en", "avec",
  ])

  /// The runs of letters and digits of a folded text; a middle dot joins, as in `chargé·e`.
  static func words(in folded: String) -> [String] {
    if folded.utf8.allSatisfy({ $0 < 0x80 }) {
      return folded.utf8.split { !isPartOfWord(Unicode.Scalar($0)) }.map { String(Substring($0)) }
    }
    var words: [String] = []
    var word = ""
    for scalar in folded.unicodeScalars {
      if isPartOfWord(scalar) {
        word.unicodeScalars.append(scalar)
      } else if scalar != "·", !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  /// Whether a name begins with the same letter; tells most names apart without reducing them.
  func mayBegin(_ name: String) -> Bool {
    guard let wanted = words.first?.utf8.first, let byte = name.utf8.first, byte < 0x80,
      NameKey.isPartOfWord(Unicode.Scalar(byte))
    else { return true }
    return wanted == ((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
  }

  static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0..<0x80: false
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }

  /// A folded word without its plural, in either language; short words stay as they are.
  ///
  /// Not a dictionary: both sides of a comparison go through it, so `sales` may become `sale`.
  static func singular(_ word: String) -> String {
    guard word.utf8.count > 3 else { return word }
    if word.hasSuffix("ies") { return String(word.dropLast(3)) + "y" }
    if word.hasSuffix("eaux") { return String(word.dropLast()) }
    if word.hasSuffix("aux") { return String(word.dropLast(3)) + "al" }
    if word.hasSuffix("s"), !word.hasSuffix("ss") { return String(word.dropLast()) }
    return word
  }

  /// What a folded word sounds like, roughly, to a French or an English ear.
  ///
  /// Only good for comparing two words: `quota` and `kota`, `client` and `clian`.
  static func sound(of letters: [UInt8]) -> [UInt8] {
    var sound: [UInt8] = []
    var position = 0
    while position < letters.count {
      let rule = sounds[Int(letters[position])].first {
        letters[position...].starts(with: $0.letters)
      }
      let heard = rule?.heard ?? [letters[position]]
      for letter in heard where sound.last != letter { sound.append(letter) }
      position += rule?.letters.count ?? 1
    }
    // Endings that French writes and does not say.
    for ending in silent where sound.count > 3 && sound.last == ending { sound.removeLast() }
    return sound
  }

  /// What letters sound like, by the first of them.
  private static let sounds: [[(letters: [UInt8], heard: [UInt8])]] = {
    var sounds: [[(letters: [UInt8], heard: [UInt8])]] = Array(repeating: [], count: 256)
    for rule in rules { sounds[Int(rule.letters[0])].append(rule) }
    return sounds
  }()

  private static let rules: [(letters: [UInt8], heard: [UInt8])] = [
    ("tion", "sion"), ("eau", "o"), ("au", "o"), ("ph", "f"), ("qu", "k"), ("ck", "k"),
    ("ch", "h"), ("ce", "se"), ("ci", "si"), ("cy", "si"), ("c", "k"), ("q", "k"), ("ge", "je"),
    ("gi", "ji"), ("h", ""), ("y", "i"), ("z", "s"), ("w", "v"), ("en", "an"), ("ai", "e"),
    ("ei", "e"), ("ea", "i"),
  ].map { (Array($0.utf8), Array($1.utf8)) }

  private static let silent = Array("retdsx".utf8)

  /// The spellings that one written name stands for: `chargé·e` is two.
  static func spellings(of name: String) -> [String] {
    guard name.unicodeScalars.contains("·") else { return [name] }
    var masculine = ""
    var isEnding = false
    for character in name {
      if character == "·" {
        isEnding = true
      } else if isEnding, character.isLetter {
        continue
      } else {
        isEnding = false
        masculine.append(character)
      }
    }
    return [name, masculine]
  }
}

extension Entry {
  /// The names that say exactly this entry: headword, acronyms, expansions, identifier.
  var properNames: [String] {
    [headword.en, headword.fr, id.rawValue] + acronyms.flatMap { [$0.letters, $0.expansion] }
  }

  /// The headword in one language, acronyms and expansions.
  func names(saying language: Language) -> [String] {
    [headword[language]] + acronyms.flatMap { [$0.letters, $0.expansion] }
  }

  /// The names in one language; acronyms and expansions belong to every language.
  func names(in language: Language) -> [String] {
    names(saying: language) + otherNames[language]
  }

  /// Every name in three ranks: those that say exactly this entry, those that also lead here
  /// and may lead elsewhere too, those that are only looked up.
  var namesByRank: [[String]] {
    [properNames, otherNames.en + otherNames.fr, searchNames]
  }
}
