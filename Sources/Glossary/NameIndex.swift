import Leads

/// The names of every entry, reduced once for all look-ups of what is no name.
struct NameIndex: Sendable {
  /// The words of all names, each once.
  let words: [SoundedWord]
  /// The names of each entry, in the order of the glossary.
  let entries: [Names]

  /// What one entry is called.
  struct Names: Sendable {
    let names: [Name]
    /// The letters that may stand beside a name.
    let acronyms: [String]
  }

  /// One spelling of a name.
  struct Name: Sendable {
    /// All its letters, without plurals; where it is one short word, with its s as well.
    let letters: [UInt8]
    let acronym: [UInt8]?
    /// How many words it has.
    let length: Int
    /// The words that tell it apart, by their places in the index.
    let telling: [Int]
    /// How properly it names the entry to a reader of each language, 0 the most.
    let rankInEnglish, rankInFrench: Int

    func rank(in language: Language) -> Int {
      switch language {
      case .english: rankInEnglish
      case .french: rankInFrench
      }
    }
  }

  init(_ entries: [Entry]) {
    var words = WordPlaces()
    self.entries = entries.map { entry in
      let names = entry.rankedNames.flatMap { name, inEnglish, inFrench in
        NameKey.spellings(of: name).map {
          Name($0, rankInEnglish: inEnglish, rankInFrench: inFrench, in: &words)
        }
      }
      return Names(names: names, acronyms: entry.acronyms.map { NameKey($0.letters).text })
    }
    self.words = words.words
  }

  /// The index of the built-in glossary, made at first use.
  static let builtIn = NameIndex(Glossary.builtIn.entries)

  /// The rank of the least proper names.
  static let lastRank = 3
}

extension NameIndex.Name {
  fileprivate init(
    _ name: String, rankInEnglish: Int, rankInFrench: Int, in words: inout WordPlaces
  ) {
    let written = NameKey.words(in: Folding.fold(name))
    let places = written.map { words.place(of: $0) }
    let large = places.filter { !words.words[$0].isSmall }
    let isShort = written.count == 1 && (3...5).contains(written[0].utf8.count)
    letters = places.flatMap { words.words[$0].letters }
    acronym = isShort ? Array(written[0].utf8) : nil
    length = written.count
    telling = large.isEmpty ? places : large
    (self.rankInEnglish, self.rankInFrench) = (rankInEnglish, rankInFrench)
  }
}

/// The words of names, each once, whether with its plural or without.
private struct WordPlaces {
  private(set) var words: [SoundedWord] = []
  private var places: [String: Int] = [:]

  mutating func place(of written: String) -> Int {
    if let place = places[written] { return place }
    let word = NameKey.singular(written)
    let place = places[word] ?? words.count
    if place == words.count { words.append(SoundedWord(word)) }
    places[word] = place
    places[written] = place
    return place
  }
}

/// A folded word with the letters that distances are measured on, and its sound.
struct SoundedWord: Sendable {
  let text: String
  let letters: [UInt8]
  /// How it sounds, roughly.
  let sound: [UInt8]
  /// Whether it is an article or the like, which tells no name from another.
  let isSmall: Bool

  init(_ text: String) {
    self.text = text
    letters = Array(text.utf8)
    sound = NameKey.sound(of: letters)
    isSmall = NameKey.small.contains(text)
  }
}

extension Entry {
  /// Every name with its rank for readers of English and of French.
  ///
  /// Names that say exactly the entry come first, those of the reader's own language before the
  /// other's.
  fileprivate var rankedNames: [(name: String, inEnglish: Int, inFrench: Int)] {
    let proper = acronyms.flatMap { [$0.letters, $0.expansion] }.map { ($0, 0, 0) }
    return [(headword.en, 0, 1), (headword.fr, 1, 0), (id.rawValue, 1, 1)] + proper
      + otherNames.en.map { ($0, 2, 3) } + otherNames.fr.map { ($0, 3, 2) }
      + searchNames.map { ($0, 3, 3) }
  }
}
